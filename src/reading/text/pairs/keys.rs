//! Keys: a colon or an arrow makes the word or text in front of it a key (`scp: `,
//! `[scope] =>`). Also where the value behind a key begins.

use std::ops::Range;

use super::lexer::Lexer;
use super::marks::{is_key_byte, is_key_line, key_mark, untyped};
use super::tree::{Node, Shape};

impl Lexer<'_, '_> {
    /// Whether a colon or an arrow follows: then what was read is a key.
    pub fn is_key(&self) -> bool {
        key_mark(self.rest(), self.is_assigned()).is_some()
    }

    /// Puts a key into the tree. The lexer stands in front of its colon or arrow.
    pub fn key(&mut self, open: usize, key: Range<usize>) {
        self.cursor.advance(key_mark(self.rest(), self.is_assigned()).unwrap_or(0));
        let at = self.at();
        // A key without a value is an empty bare word, until its value comes.
        self.tree.push(Node {
            shape: Shape::Bare,
            span: at..at,
            key: Some(key),
            children: Vec::new(),
            parent: open,
        });
        if let Some(block) = self.block() {
            self.cursor.move_to(block.end);
            if let Some(node) = self.tree.nodes.last_mut() {
                node.span = block;
            }
            return;
        }
        if self.rest().trim_start_matches([' ', '\t']).starts_with('\n') {
            // The value may stand on the next line, but only in brackets or quotes.
            let next = untyped(self.rest().trim_start());
            if next.len() < self.rest().trim_start().len() {
                self.cursor.move_to(self.end() - next.len());
            }
            if !next.starts_with(['{', '[', '"', '\\'])
                || is_key_line(Some(next), self.is_assigned())
            {
                self.forget_key(open);
            }
        }
    }

    /// The lines below the last key that are its value in YAML: names behind
    /// dashes, or all indented lines below a `>` or a `|`.
    fn block(&self) -> Option<Range<usize>> {
        let key = self.tree.nodes.last()?.key.clone()?;
        let holds_names = ["scope", "scopes", "scp", "scps", "roles"];
        let name = self.tree.text.get(key.clone())?.trim_matches(['"', '\'']);
        let home = self.line_before_at(key.start);
        if !holds_names.contains(&name) || !home.trim_matches([' ', '"', '\'']).is_empty() {
            return None;
        }
        let (mark, lines) = self.rest().split_once('\n')?;
        let folded = matches!(mark.trim(), ">" | ">-" | "|" | "|-");
        if !folded && !mark.trim().is_empty() {
            return None;
        }
        let start = self.end() - lines.len();
        let mut end = start;
        for line in lines.split_inclusive('\n') {
            let item = line.trim();
            let deep = line.len() - line.trim_start().len();
            let is_item = item.starts_with("- ") && !item.contains(':');
            let belongs = if folded { deep > home.len() } else { deep >= home.len() && is_item };
            if item.is_empty() || !belongs {
                break;
            }
            end += line.len();
        }
        let block = self.tree.text.get(start..end)?.trim_end();
        (!block.is_empty()).then_some(start..start + block.len())
    }

    /// Makes sure that a key without a value does not get the value of the next member:
    /// its node is empty no longer.
    fn forget_key(&mut self, open: usize) {
        let end = self.end();
        let last = self.tree.nodes.get(open).and_then(|node| node.children.last().copied());
        if let Some(node) = last.and_then(|last| self.tree.nodes.get_mut(last)) {
            node.span.end = node.span.start.saturating_add(1).min(end);
        }
    }

    /// Where the key stands that still waits for its value, if one does.
    pub fn waiting_key(&self, open: usize) -> Option<Range<usize>> {
        let last = self.tree.node(open)?.children.last()?;
        let node = self.tree.node(*last)?;
        node.key.clone().filter(|_| node.shape == Shape::Bare && node.span.is_empty())
    }

    /// Whether a key stands here as PHP shows it: `[scope] =>`.
    pub fn is_bracketed_key(&self) -> bool {
        let rest = self.rest().get(1..).unwrap_or_default();
        let word = rest.bytes().take(64).position(|byte| !is_key_byte(byte)).unwrap_or(0);
        word > 0
            && rest
                .get(word..)
                .and_then(|rest| rest.strip_prefix(']'))
                .is_some_and(|rest| rest.trim_start_matches(' ').starts_with("=>"))
    }

    /// A key in brackets.
    pub fn bracketed_key(&mut self, open: usize) {
        let from = self.at() + 1;
        let length = self.rest().find(']').unwrap_or(1) - 1;
        self.cursor.move_to(from + length + 1);
        self.key(open, from..from + length);
    }
}
