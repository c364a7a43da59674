//! Which brackets of a text belong together, and where its strings stand.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

use super::lines::NEAR;

/// Which brackets belong together, strings left out.
pub(super) struct Brackets {
    /// Where each one opens and closes, in order.
    pairs: Vec<(usize, usize)>,
    /// Strings: where each one opens and closes.
    strings: Vec<(usize, usize)>,
}

impl Brackets {
    /// Finds the brackets and the strings in a part of the text.
    pub(super) fn of(text: &str, part: &Range<usize>) -> Brackets {
        let bytes = text.as_bytes();
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let mut strings = Vec::new();
        let mut stack: Vec<(usize, u8)> = Vec::new();
        let mut cursor = Cursor::new(part.clone());
        while let Some(at) = cursor.step() {
            cursor.advance(1);
            let byte = bytes.get(at).copied().unwrap_or(b' ');
            match byte {
                b'"' | b'\'' | b'`' => {
                    let last = at.checked_sub(1).and_then(|at| bytes.get(at)).copied();
                    let word = last.is_some_and(|last| last.is_ascii_alphanumeric());
                    let rest = bytes.get(at + 1..part.end).unwrap_or_default();
                    let close = closing(rest, byte, last == Some(b'\\'));
                    // An apostrophe inside a word opens nothing.
                    if let Some(length) = close.filter(|_| !(word && byte == b'\'')) {
                        strings.push((at, at + 1 + length));
                        cursor.advance(length + 1);
                    }
                }
                b'[' | b'(' | b'{' => {
                    stack.push((pairs.len(), byte));
                    pairs.push((at, usize::MAX));
                }
                b']' | b')' | b'}' => {
                    let opens = match byte {
                        b']' => b'[',
                        b')' => b'(',
                        _ => b'{',
                    };
                    if stack.last().is_some_and(|(_, open)| *open == opens)
                        && let Some((index, _)) = stack.pop()
                        && let Some(pair) = pairs.get_mut(index)
                    {
                        pair.1 = at + 1;
                    }
                }
                _ => {}
            }
        }
        // What is never closed ends at the next blank line.
        let mut blank = part.end;
        let body = text.get(part.clone()).unwrap_or_default();
        let mut blanks: Vec<usize> =
            body.match_indices("\n\n").map(|(index, _)| part.start + index).collect();
        for (open, close) in pairs.iter_mut().rev() {
            while blanks.last().is_some_and(|last| *last > *open) {
                blank = blanks.pop().unwrap_or(blank);
            }
            if *close == usize::MAX {
                *close = blank;
            }
        }
        Brackets { pairs, strings }
    }

    /// Where the string at `open` closes.
    pub(super) fn string(&self, text: &str, open: usize) -> Option<usize> {
        close(&self.strings, open).or_else(|| {
            // Code inside another string: `echo 'SCOPES="…"'`.
            let quote = *text.as_bytes().get(open)?;
            let inside = self.within(open)?;
            closing(text.as_bytes().get(open + 1..inside)?, quote, false).map(|at| open + 1 + at)
        })
    }

    /// The place behind the bracket that closes the one at `open`.
    pub(super) fn pair(&self, open: usize) -> Option<usize> {
        close(&self.pairs, open)
    }

    /// The end of the string that holds a place.
    fn within(&self, at: usize) -> Option<usize> {
        let behind = self.strings.partition_point(|(open, _)| *open < at);
        let (_, close) = self.strings.get(behind.checked_sub(1)?)?;
        (*close > at).then_some(*close)
    }
}

fn close(of: &[(usize, usize)], open: usize) -> Option<usize> {
    let index = of.binary_search_by_key(&open, |(open, _)| *open).ok()?;
    of.get(index).map(|(_, close)| *close)
}

/// Where a string closes that is open: at the next quote on its line. A quote behind a
/// backslash is part of the string, unless the opening quote was escaped, too.
fn closing(rest: &[u8], quote: u8, escaped: bool) -> Option<usize> {
    let near = rest.iter().take(NEAR * 10).take_while(|next| **next != b'\n');
    let mut before = b' ';
    for (at, next) in near.enumerate() {
        if *next == quote && (escaped || before != b'\\') {
            return Some(at);
        }
        before = *next;
    }
    None
}
