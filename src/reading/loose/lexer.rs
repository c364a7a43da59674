//! Reads the text from its beginning to its end and puts what it finds into the tree.

use std::ops::Range;

use super::keys::is_key_line;
use super::{Node, Shape, Tree};

pub(super) struct Lexer<'t, 'a> {
    pub tree: &'t mut Tree<'a>,
    pub at: usize,
    pub end: usize,
    /// What has been read before, still to come.
    pub gaps: &'t [Range<usize>],
    /// The node that holds everything.
    pub top: usize,
    pub depth: u8,
    /// Whether quotes are doubled here: then two of them are no empty text.
    pub doubled: bool,
    /// How many objects and arrays are open.
    pub open: [usize; 2],
}

impl<'a> Lexer<'_, 'a> {
    pub fn run(&mut self) {
        let mut open = self.top;
        while self.at < self.end {
            if self.pass_gap(open) {
                continue;
            }
            let rest = self.rest();
            let Some(character) = rest.chars().next() else { break };
            let width = character.len_utf8();
            if open == self.top && self.row(open) {
                continue;
            }
            if let Some(quote) = self.quote() {
                self.quoted(open, quote);
                continue;
            }
            match character {
                '[' if self.is_bracketed_key() => self.bracketed_key(open),
                '>' | '-' | '*' | '•' if self.is_line_mark(rest) => self.at += width,
                '\\' if self.depth > 0 && escaped_blank(rest) > 0 => self.at += escaped_blank(rest),
                '{' if placeholder(rest) > 0 => {
                    let span = self.at..self.at + placeholder(rest);
                    self.at = span.end;
                    let (shape, children) = (Shape::Bare, Vec::new());
                    self.tree.push(Node { shape, span, key: None, children, parent: open });
                }
                '{' | '[' => {
                    let shape = if character == '{' { Shape::Object } else { Shape::Array };
                    open = self.tree.push(Node {
                        shape,
                        span: self.at..self.end,
                        key: None,
                        children: Vec::new(),
                        parent: open,
                    });
                    self.count(shape, 1);
                    self.at += width;
                }
                '}' | ']' => {
                    self.at += width;
                    let shape = if character == '}' { Shape::Object } else { Shape::Array };
                    open = self.close(open, shape);
                }
                '\'' if self.is_single_quoted() => self.single_quoted(open),
                // A text may begin inside of an address.
                '/' if rest.starts_with("//") && self.before() == ":" => self.bare(open),
                '/' if rest.starts_with("//") || rest.starts_with("/*") => self.remark(),
                '<' if rest.starts_with("<-") || rest.starts_with("<=") => self.remark(),
                '←' => self.remark(),
                '#' if self.at == 0 || self.before().ends_with(char::is_whitespace) => {
                    // A copied console may have a `#` in front of every line.
                    if self.line_before().trim().is_empty() && is_key_line(rest.get(1..)) {
                        self.at += 1;
                    } else {
                        self.remark();
                    }
                }
                character if character.is_whitespace() || character == ',' || character == ':' => {
                    self.at += width
                }
                _ => self.bare(open),
            }
        }
        // What was not closed ends with the text.
    }

    /// Passes over what has been read before: it counts as one value.
    fn pass_gap(&mut self, open: usize) -> bool {
        while let Some((gap, later)) = self.gaps.split_first() {
            if gap.end <= self.at {
                self.gaps = later;
                continue;
            }
            if gap.start > self.at {
                return false;
            }
            let span = self.at..gap.end.min(self.end);
            self.at = span.end;
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

    pub fn rest(&self) -> &'a str {
        self.tree.text.get(self.at..self.end).unwrap_or_default()
    }

    pub fn before(&self) -> &'a str {
        self.tree.text.get(..self.at).unwrap_or_default()
    }

    /// Whether it is what a mail or a list puts in front of a line.
    fn is_line_mark(&self, rest: &str) -> bool {
        let behind = rest.trim_start_matches(['>', '-', '*', '•']);
        behind.starts_with([' ', '\t'])
            && self.line_before().trim_matches([' ', '\t', '>']).is_empty()
    }

    /// What stands on the same line in front, at most a little of it.
    pub fn line_before(&self) -> &'a str {
        self.line_before_at(self.at)
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

    /// Closes the innermost bracket of this shape; one too many is passed over.
    fn close(&mut self, open: usize, shape: Shape) -> usize {
        let [objects, arrays] = self.open;
        if (if shape == Shape::Object { objects } else { arrays }) == 0 {
            return open;
        }
        let mut at = open;
        while at != self.top {
            let Some(node) = self.tree.nodes.get_mut(at) else { return open };
            node.span.end = self.at;
            let (parent, its) = (node.parent, node.shape);
            self.count(its, -1);
            if its == shape {
                return parent;
            }
            at = parent;
        }
        at
    }

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
        self.at += length.max(1);
    }
}

/// How many bytes a name takes for which a template has a value: `{{clientId}}`.
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
