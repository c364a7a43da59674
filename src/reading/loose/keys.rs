//! Keys: what a colon or an arrow makes of the word or text in front of it.

use std::ops::Range;

use super::lexer::Lexer;
use super::{Node, Shape};

impl Lexer<'_, '_> {
    /// Whether a colon or an arrow follows: then what was read is a key.
    pub fn is_key(&self) -> bool {
        key_mark(self.rest()).is_some()
    }

    pub fn key(&mut self, open: usize, key: Range<usize>) {
        self.at += key_mark(self.rest()).unwrap_or(0);
        let at = self.at;
        // A key without a value is an empty bare word, until its value comes.
        self.tree.push(Node {
            shape: Shape::Bare,
            span: at..at,
            key: Some(key),
            children: Vec::new(),
            parent: open,
        });
        if let Some(block) = self.block() {
            self.at = block.end;
            if let Some(node) = self.tree.nodes.last_mut() {
                node.span = block;
            }
            return;
        }
        if self.rest().trim_start_matches([' ', '\t']).starts_with('\n') {
            // The value may stand on the next line, but only in brackets or quotes.
            let next = untyped(self.rest().trim_start());
            if next.len() < self.rest().trim_start().len() {
                self.at = self.end - next.len();
            }
            if !next.starts_with(['{', '[', '"', '\\']) || is_key_line(Some(next)) {
                self.forget_key(open);
            }
        }
    }

    /// The lines below the last key that are its value in YAML: names behind
    /// dashes, or all that is set in below a `>` or a `|`.
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
        let start = self.end - lines.len();
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

    /// A key that has no value does not get the next member's.
    fn forget_key(&mut self, open: usize) {
        let last = self.tree.nodes.get(open).and_then(|node| node.children.last().copied());
        if let Some(node) = last.and_then(|last| self.tree.nodes.get_mut(last)) {
            node.span.end = node.span.start.saturating_add(1).min(self.end);
        }
    }

    /// Where the key stands that waits for its value.
    pub fn waiting_key(&self, open: usize) -> Option<Range<usize>> {
        let last = self.tree.node(open)?.children.last()?;
        let node = self.tree.node(*last)?;
        node.key.clone().filter(|_| node.shape == Shape::Bare && node.span.is_empty())
    }

    /// `[scope] =>`, as PHP shows a key.
    pub fn is_bracketed_key(&self) -> bool {
        let rest = self.rest().get(1..).unwrap_or_default();
        let word = rest.bytes().take(64).position(|byte| !is_key_byte(byte)).unwrap_or(0);
        word > 0
            && rest
                .get(word..)
                .and_then(|rest| rest.strip_prefix(']'))
                .is_some_and(|rest| rest.trim_start_matches(' ').starts_with("=>"))
    }

    pub fn bracketed_key(&mut self, open: usize) {
        let from = self.at + 1;
        let length = self.rest().find(']').unwrap_or(1) - 1;
        self.at = from + length + 1;
        self.key(open, from..from + length);
    }
}

/// The text without the type that PHP writes in front of a value: `string(9) "…"`.
fn untyped(text: &str) -> &str {
    if !["string(", "array("].iter().any(|kind| text.starts_with(kind)) {
        return text;
    }
    let behind = text.split_once(") ").filter(|(front, _)| front.len() < 20);
    behind.map_or(text, |(_, value)| value)
}

fn is_key_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'@' | b'"' | b'\'')
}

/// How many bytes there are up to the end of the colon or arrow that makes a key
/// of what stands in front.
pub(super) fn key_mark(rest: &str) -> Option<usize> {
    let mark = rest.trim_start_matches([' ', '\t']);
    // The edge of a window may have broken the line here.
    let below = mark.strip_prefix('\n').filter(|below| below.starts_with(':'));
    let mark = below.unwrap_or(mark);
    let blanks = rest.len() - mark.len();
    if mark.starts_with(':') {
        Some(blanks + 1)
    } else if mark.starts_with("=>") {
        Some(blanks + 2)
    } else {
        None
    }
}

/// Whether the text begins with a key.
pub(super) fn is_key_line(text: Option<&str>) -> bool {
    let text = text.unwrap_or_default().trim_start_matches([' ', '\t']);
    let word = text.bytes().position(|byte| !(is_key_byte(byte) || byte == b'\\')).unwrap_or(0);
    let behind = text.get(word..).unwrap_or_default();
    word > 0 && key_mark(behind).is_some() && !behind.starts_with("://")
}
