//! Reads the text from its beginning to its end and puts what it finds into the tree.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

use super::marks::is_key_line;
use super::tree::{Node, Shape, Tree};

/// How many brackets may be open at once. Where more are open, their ends were lost:
/// answers that were cut may follow one another. Then all of them end where the next
/// bracket begins. Without this limit such a text would be slow, because what stands in
/// brackets is looked at once for each bracket around it.
const DEEPEST: usize = 32;

/// Where the lexer stands in the text, and what it knows of that place.
pub(super) struct Lexer<'t, 'a> {
    pub tree: &'t mut Tree<'a>,
    pub cursor: Cursor,
    /// The parts that were read before and that the lexer has not passed yet.
    pub gaps: &'t [Range<usize>],
    /// Where an equal sign makes what stands in front a key.
    pub assigned: &'t [Range<usize>],
    /// The node that holds all that is found: the root, or the quoted text that is read.
    pub top: usize,
    /// How many quoted texts stand around the lexer, one in another.
    pub depth: u8,
    /// Whether quotes are doubled here: then two of them are no empty text.
    pub doubled: bool,
    /// How many objects and arrays are open.
    pub open: [usize; 2],
}

impl<'a> Lexer<'_, 'a> {
    pub fn run(&mut self) {
        let mut open = self.top;
        while self.cursor.step().is_some() {
            if self.pass_gap(open) {
                continue;
            }
            let rest = self.rest();
            let Some(character) = rest.chars().next() else { break };
            let width = character.len_utf8();
            if open == self.top && self.row(open) {
                continue;
            }
            if self.is_attribute() {
                self.cursor.advance(width);
                continue;
            }
            if let Some(quote) = self.quote() {
                self.quoted(open, quote);
                continue;
            }
            match character {
                '[' if self.is_bracketed_key() => self.bracketed_key(open),
                '>' | '-' | '*' | '•' if self.is_line_mark(rest) => self.cursor.advance(width),
                '\\' if self.depth > 0 && escaped_blank(rest) > 0 => {
                    self.cursor.advance(escaped_blank(rest))
                }
                '{' if placeholder(rest) > 0 => {
                    let span = self.at()..self.at() + placeholder(rest);
                    self.cursor.move_to(span.end);
                    let (shape, children) = (Shape::Bare, Vec::new());
                    self.tree.push(Node { shape, span, key: None, children, parent: open });
                }
                '{' | '[' => {
                    if self.open.iter().sum::<usize>() >= DEEPEST {
                        open = self.leave_all(open);
                    }
                    let shape = if character == '{' { Shape::Object } else { Shape::Array };
                    open = self.tree.push(Node {
                        shape,
                        span: self.at()..self.end(),
                        key: None,
                        children: Vec::new(),
                        parent: open,
                    });
                    self.count(shape, 1);
                    self.cursor.advance(width);
                }
                '}' | ']' => {
                    self.cursor.advance(width);
                    let shape = if character == '}' { Shape::Object } else { Shape::Array };
                    open = self.close(open, shape);
                }
                '\'' if self.is_single_quoted() => self.single_quoted(open),
                // A text may begin within an address, at its `://`.
                '/' if rest.starts_with("//") && self.before() == ":" => self.bare_word(open),
                '/' if rest.starts_with("//") || rest.starts_with("/*") => self.remark(),
                '<' if rest.starts_with("<-") || rest.starts_with("<=") => self.remark(),
                '←' => self.remark(),
                // `#<OAuth2::AccessToken …>` is an object of Ruby.
                '#' if !rest.starts_with("#<")
                    && (self.at() == 0 || self.before().ends_with(char::is_whitespace)) =>
                {
                    // A copied console may have a `#` in front of every line.
                    if self.line_before().trim().is_empty() && is_key_line(rest.get(1..), false) {
                        self.cursor.advance(1);
                    } else {
                        self.remark();
                    }
                }
                character if character.is_whitespace() || character == ',' || character == ':' => {
                    self.cursor.advance(width)
                }
                _ => self.bare_word(open),
            }
        }
        // What was not closed ends with the text.
    }

    /// Passes over what has been read before: it counts as one value.
    fn pass_gap(&mut self, open: usize) -> bool {
        while let Some((gap, later)) = self.gaps.split_first() {
            if gap.end <= self.at() {
                self.gaps = later;
                continue;
            }
            if gap.start > self.at() {
                return false;
            }
            let span = self.at()..gap.end.min(self.end());
            self.cursor.move_to(span.end);
            self.gaps = later;
            self.tree.push(Node {
                shape: Shape::Bare,
                span,
                key: None,
                children: Vec::new(),
                parent: open,
            });
            return true;
        }
        false
    }

    /// Whether an equal sign makes what stands in front of it a key here.
    pub fn is_assigned(&self) -> bool {
        let next = self.assigned.partition_point(|part| part.end <= self.at());
        self.assigned.get(next).is_some_and(|part| part.start <= self.at())
    }

    /// How many bytes it is to where such a part begins, or where the one here ends.
    pub fn to_assigned(&self) -> usize {
        let next = self.assigned.partition_point(|part| part.end <= self.at());
        let part = self.assigned.get(next);
        let bound = part.map(|part| if part.start > self.at() { part.start } else { part.end });
        bound.map_or(usize::MAX, |bound| bound - self.at())
    }

    /// Where the lexer stands.
    pub fn at(&self) -> usize {
        self.cursor.at()
    }

    /// Where its part of the text ends.
    pub fn end(&self) -> usize {
        self.cursor.end()
    }

    pub fn rest(&self) -> &'a str {
        self.tree.text.get(self.at()..self.end()).unwrap_or_default()
    }

    pub fn before(&self) -> &'a str {
        self.tree.text.get(..self.at()).unwrap_or_default()
    }

    /// Whether the mark here is what a mail or a list puts in front of a line.
    fn is_line_mark(&self, rest: &str) -> bool {
        let behind = rest.trim_start_matches(['>', '-', '*', '•']);
        behind.starts_with([' ', '\t'])
            && self.line_before().trim_matches([' ', '\t', '>']).is_empty()
    }

    /// What stands in front on the same line, at most some 120 bytes of it.
    pub fn line_before(&self) -> &'a str {
        self.line_before_at(self.at())
    }

    pub fn line_before_at(&self, at: usize) -> &'a str {
        let from = (at.saturating_sub(120)..=at)
            .find(|from| self.tree.text.is_char_boundary(*from))
            .unwrap_or(at);
        let line = self.tree.text.get(from..at).unwrap_or_default();
        line.rsplit('\n').next().unwrap_or_default()
    }

    fn count(&mut self, shape: Shape, by: isize) {
        let [objects, arrays] = &mut self.open;
        let count = if shape == Shape::Object { objects } else { arrays };
        *count = count.saturating_add_signed(by);
    }

    /// Ends all brackets here.
    fn leave_all(&mut self, mut open: usize) -> usize {
        let end = self.at();
        while open != self.top {
            let Some(node) = self.tree.nodes.get_mut(open) else { break };
            node.span.end = end;
            open = node.parent;
        }
        self.open = [0; 2];
        self.top
    }

    /// Closes the innermost bracket of this shape; a closing bracket that has no opening
    /// one is passed over. Returns the node that is open then.
    fn close(&mut self, open: usize, shape: Shape) -> usize {
        let [objects, arrays] = self.open;
        if (if shape == Shape::Object { objects } else { arrays }) == 0 {
            return open;
        }
        let mut at = open;
        while at != self.top {
            let Some(node) = self.tree.nodes.get_mut(at) else { return open };
            node.span.end = self.cursor.at();
            let (parent, its) = (node.parent, node.shape);
            self.count(its, -1);
            if its == shape {
                return parent;
            }
            at = parent;
        }
        at
    }

    /// Passes over a remark: one in `/* … */`, or the rest of the line.
    fn remark(&mut self) {
        let rest = self.rest();
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else {
            let end = rest.find('\n').unwrap_or(rest.len());
            let line = rest.get(..end).unwrap_or_default();
            // Inside of a text the line's end may be escaped.
            let escaped = if self.depth > 0 { line.find("\\n") } else { None };
            escaped.unwrap_or(end)
        };
        self.cursor.advance(length.max(1));
    }
}

/// How many bytes the placeholder of a template takes at the beginning: `{{clientId}}`.
fn placeholder(rest: &str) -> usize {
    let name = rest.strip_prefix("{{").unwrap_or_default();
    let ends = |letter: char| !(letter.is_ascii_alphanumeric() || "_-.$ ".contains(letter));
    let length = name.find(ends).filter(|length| *length > 0);
    length
        .filter(|at| name.get(*at..).is_some_and(|end| end.starts_with("}}")))
        .map_or(0, |at| at + 4)
}

/// How many bytes an escaped line break or tab takes at the beginning.
fn escaped_blank(rest: &str) -> usize {
    let slashes = rest.bytes().take(8).take_while(|byte| *byte == b'\\').count();
    let behind = rest.get(slashes..).unwrap_or_default();
    if behind.starts_with(['n', 'r', 't']) { slashes + 1 } else { 0 }
}
