//! Quoted texts: escaped, doubled, wrapped, unclosed, with JSON inside.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

use super::lexer::Lexer;
use super::tree::{Node, Shape};

/// How many levels of JSON inside of quoted texts are read.
const DEPTH: u8 = 4;

/// How a text is quoted. Inside of another text the quotes are escaped, once or
/// more often, or doubled (in a cell of a CSV file).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quote {
    /// With so many backslashes in front, or none.
    Escaped(usize),
    /// Two for one.
    Doubled,
}

impl Quote {
    fn len(self) -> usize {
        match self {
            Quote::Escaped(slashes) => slashes + 1,
            Quote::Doubled => 2,
        }
    }
}

impl<'a> Lexer<'_, 'a> {
    /// Whether the quote opens an attribute of HTML that holds JSON, whose own quotes
    /// were entities.
    pub fn is_attribute(&self) -> bool {
        self.before().ends_with('=')
            && ["\"{\"", "\"[{\"", "\"[\""].iter().any(|start| self.rest().starts_with(start))
    }

    /// The opening quote that stands here, if any.
    pub fn quote(&self) -> Option<Quote> {
        let rest = self.rest();
        let slashes = rest.bytes().take(8).take_while(|byte| *byte == b'\\').count();
        let behind = rest.get(slashes..)?.strip_prefix('"')?;
        if slashes == 0
            && let Some(content) = behind.strip_prefix('"')
        {
            let empty = content.is_empty()
                || content
                    .starts_with(|next: char| next.is_whitespace() || ",;:)]}".contains(next));
            return Some(if empty && !self.doubled { Quote::Escaped(0) } else { Quote::Doubled });
        }
        Some(Quote::Escaped(slashes))
    }

    /// A quoted text, or the end of one whose beginning was cut off.
    pub fn quoted(&mut self, open: usize, quote: Quote) {
        let opening = self.at();
        let glued = self
            .before()
            .ends_with(|last: char| last.is_ascii_alphanumeric() || last == '.' || last == '_');
        let behind = self.rest().get(quote.len()..).unwrap_or_default();
        let behind = behind.trim_start_matches([' ', '\t']);
        if glued && (behind.is_empty() || behind.starts_with([',', '}', ']', '\n'])) {
            // The bare word in front was the rest of a text: take it as one.
            if let Some(last) = self.tree.nodes.last_mut()
                && last.shape == Shape::Bare
                && last.span.end == opening
            {
                last.shape = Shape::Text;
            }
            self.cursor.move_to(opening + quote.len());
            return;
        }
        let from = opening + quote.len();
        let (to, next) = self.text_end(from, quote);
        self.cursor.move_to(next);
        self.text(open, from..to);
    }

    /// Puts a quoted text into the tree, as a key or as a value.
    fn text(&mut self, open: usize, span: Range<usize>) {
        if self.is_key() {
            self.key(open, span);
            return;
        }
        let node = self.tree.push(Node {
            shape: Shape::Text,
            span: span.clone(),
            key: None,
            children: Vec::new(),
            parent: open,
        });
        let content = self.tree.text.get(span.clone()).unwrap_or_default();
        // JSON inside of a JSON text.
        let may_hold = content.contains(['"', '\'']) && content.contains([':', '{', '[']);
        if self.depth < DEPTH && may_hold {
            let mut inner = Lexer {
                tree: self.tree,
                cursor: Cursor::new(span.clone()),
                gaps: &[],
                assigned: &[],
                top: node,
                depth: self.depth + 1,
                doubled: content.contains("\"\""),
                open: [0; 2],
            };
            inner.run();
        }
    }

    /// Where a quoted text ends, and where reading goes on. A text may be wrapped
    /// over lines; where its closing quote is missing, it ends with its line.
    fn text_end(&self, from: usize, quote: Quote) -> (usize, usize) {
        let text = self.tree.text.get(from..self.end()).unwrap_or_default();
        let mut line_end = None;
        let mut lines = 0;
        let mut slashes = 0;
        let mut skip = false;
        for (offset, byte) in text.bytes().enumerate() {
            if std::mem::take(&mut skip) {
                continue;
            }
            match byte {
                b'\n' => {
                    slashes = 0;
                    lines += 1;
                    line_end = line_end.or(Some(offset));
                    let blank = text
                        .get(offset + 1..)
                        .is_some_and(|next| next.trim_start_matches([' ', '\t']).starts_with('\n'));
                    if blank || lines > 200 {
                        break;
                    }
                }
                b'\\' => slashes += 1,
                b'"' => {
                    let before = std::mem::take(&mut slashes);
                    let behind = text.get(offset + 1..).unwrap_or_default();
                    let doubled = behind.starts_with('"');
                    match quote {
                        Quote::Escaped(0) if before % 2 == 1 => continue,
                        Quote::Escaped(0) if doubled && offset > 0 => {
                            skip = true;
                            continue;
                        }
                        Quote::Escaped(0) => {}
                        Quote::Escaped(own) if before > own => continue,
                        Quote::Escaped(own) if before == own => {
                            return (from + offset - own, from + offset + 1);
                        }
                        // Fewer backslashes: the text around this one ends here.
                        Quote::Escaped(_) => return (from + offset, from + offset),
                        // Escaped for JSON, and perhaps doubled for the CSV file.
                        Quote::Doubled if before > 0 => {
                            let run = 1 + behind.bytes().take_while(|next| *next == b'"').count();
                            skip = run % 2 == 0;
                            continue;
                        }
                        Quote::Doubled if doubled => {
                            return (from + offset, from + offset + 2);
                        }
                        Quote::Doubled => return (from + offset, from + offset),
                    }
                    let behind = behind.trim_start_matches([' ', '\t']);
                    let ends = behind.is_empty() || behind.starts_with([',', '}', ']', '\n', ';']);
                    // A key may be broken, too, and holds no blanks.
                    let word = text.get(..offset).unwrap_or_default();
                    let key = behind.starts_with(':') && offset < 40 && !word.contains(' ');
                    let ends = ends || key;
                    if line_end.is_none() || ends {
                        return (from + offset, from + offset + 1);
                    }
                    break;
                }
                _ => slashes = 0,
            }
        }
        let end = from + line_end.unwrap_or(text.len());
        let line = self.tree.text.get(from..end).unwrap_or_default().trim_end();
        let line = line.trim_end_matches([',', '}', ']']);
        (from + line.len(), end)
    }

    /// Whether the single quote here opens a text, and is no apostrophe.
    pub fn is_single_quoted(&self) -> bool {
        let glued = self.before().ends_with(|last: char| last.is_alphanumeric());
        let line = self.rest().get(1..).unwrap_or_default();
        let Some(end) = line.find(['\'', '\n']) else { return false };
        let Some(behind) = line.get(end..).and_then(|rest| rest.strip_prefix('\'')) else {
            return false;
        };
        let behind = behind.trim_start_matches([' ', '\t']);
        !glued && (behind.is_empty() || behind.starts_with(['\n', ',', '}', ']', ':', ')', '=']))
    }

    /// A text in single quotes.
    pub fn single_quoted(&mut self, open: usize) {
        let from = self.at() + 1;
        let length = self.rest().get(1..).and_then(|rest| rest.find('\'')).unwrap_or(0);
        self.cursor.move_to(from + length + 1);
        self.text(open, from..from + length);
    }
}
