//! Bare words: keys without quotes, and values up to the next separator.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

use super::lexer::Lexer;
use super::marks::{is_key_line, key_mark};
use super::tree::{Node, Shape};

impl Lexer<'_, '_> {
    /// A bare word: a key where a colon follows, else a value up to the next
    /// separator.
    pub fn bare_word(&mut self, open: usize) {
        let from = self.at();
        let rest = self.rest();
        let word = rest
            .find(|character: char| !(character.is_alphanumeric() || "_-.$@".contains(character)))
            .unwrap_or(rest.len());
        let behind = rest.get(word..).unwrap_or_default();
        if word > 0 && key_mark(behind, self.is_assigned()).is_some() && !behind.starts_with("://")
        {
            self.cursor.move_to(from + word);
            self.key(open, from..from + word);
            return;
        }
        let mut stop = rest.find(['{', '}', '[', ']', '\n', '"', ',']).unwrap_or(rest.len());
        stop = stop.min(self.to_assigned());
        if let Some(key) = self.waiting_key(open) {
            stop = self.value_end(stop, &key);
        }
        let value = rest.get(..stop).unwrap_or_default();
        let value = value.trim_end_matches('\\');
        let escape = if self.depth > 0 { value.find('\\') } else { None };
        let value = escape.and_then(|escape| value.get(..escape)).unwrap_or(value);
        // A remark behind the value is not part of it.
        let cut = ["<-", "<=", " //", "←", " #"].iter().filter_map(|mark| value.find(mark)).min();
        let value = cut.and_then(|cut| value.get(..cut)).unwrap_or(value);
        let trimmed = value.trim_end();
        let length = trimmed.len();
        let first = rest.chars().next().map_or(1, char::len_utf8);
        self.cursor.move_to(from + value.len().max(first));
        self.tree.push(Node {
            shape: Shape::Bare,
            span: from..from + length,
            key: None,
            children: Vec::new(),
            parent: open,
        });
    }

    /// Where the bare value of a key ends. Its first separator stands at `stop`, but a
    /// list may go on behind a comma and, in a console, on an indented line.
    fn value_end(&self, stop: usize, key: &Range<usize>) -> usize {
        let rest = self.rest();
        let indent = self.line_before_at(key.start);
        let in_lines = indent.trim_matches([' ', '\t', '#', '>', '-', '*', '•']).is_empty();
        // A tab counts as eight blanks.
        let width = |blanks: &str| blanks.len() + 7 * blanks.matches('\t').count();
        let mut stop = Cursor::new(stop..rest.len());
        while let Some(at) = stop.step() {
            let behind = rest.get(at..).unwrap_or_default();
            let next = if let Some(behind) = behind.strip_prefix(',') {
                let behind = behind.trim_start_matches([' ', '\t']);
                let goes_on = !is_key_line(Some(behind), self.is_assigned())
                    && behind.starts_with(|next: char| next.is_alphanumeric());
                goes_on.then_some(rest.len() - behind.len())
            } else if let Some(behind) = behind.strip_prefix('\n').filter(|_| in_lines) {
                let line = behind.trim_start_matches([' ', '\t', '>']);
                let blanks = behind.get(..behind.len() - line.len()).unwrap_or_default();
                let deeper = width(blanks) > width(indent) + 2;
                let goes_on = deeper
                    && line.starts_with(|next: char| next.is_alphanumeric())
                    && !is_key_line(Some(line), self.is_assigned());
                goes_on.then_some(rest.len() - line.len())
            } else {
                None
            };
            let Some(next) = next else { break };
            let behind = rest.get(next..).unwrap_or_default();
            let length = behind.find(['{', '}', '[', ']', '\n', '"', ',']).unwrap_or(behind.len());
            stop.move_to(next + length);
        }
        stop.at()
    }
}
