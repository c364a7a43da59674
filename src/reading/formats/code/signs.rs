//! The signs behind which a value may stand, and the keys in front of them.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

use super::lines::{NEAR, line_start, near};

/// What stands between a key and its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// `=`, `:=`, `=>`, `+=`
    Equals,
    /// `:`
    Colon,
    /// `(` behind an identifier
    Call,
    /// A blank behind an option of a command
    Option,
    /// `>` behind the name of an element
    Tag,
}

/// A sign, and where it begins and ends.
pub(super) struct Spot {
    pub(super) sign: Sign,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The next sign behind which a value may stand; the cursor then stands behind it.
pub(super) fn next_sign(text: &str, cursor: &mut Cursor) -> Option<Spot> {
    let bytes = text.as_bytes();
    let byte = |index: usize| bytes.get(index).copied().unwrap_or(b' ');
    let (from, to) = (cursor.at(), cursor.end());
    while let Some(at) = cursor.step() {
        let rest = bytes.get(at..to)?;
        let signs = |byte: &u8| matches!(byte, b'=' | b':' | b'(' | b'-' | b'>' | b'x' | b'X');
        let start = at + rest.iter().position(signs)?;
        cursor.move_to(start + 1);
        let last = start.checked_sub(1).map_or(b' ', byte);
        let spot = match byte(start) {
            b'=' => {
                let more = |at: &usize| matches!(byte(*at), b'=' | b'>' | b'~');
                let end = start + 1 + (start + 1..start + 3).take_while(more).count();
                Spot { sign: Sign::Equals, start, end }
            }
            b':' if byte(start + 1) == b'=' => Spot { sign: Sign::Equals, start, end: start + 2 },
            b':' if byte(start + 1) == b':' || byte(start + 1) == b'/' || last == b':' => continue,
            b':' => Spot { sign: Sign::Colon, start, end: start + 1 },
            b'(' if last.is_ascii_alphanumeric() || last == b'_' => {
                Spot { sign: Sign::Call, start, end: start + 1 }
            }
            b'(' if let Some(into) = before_values(text, start) => {
                Spot { sign: Sign::Equals, start: into, end: start }
            }
            b'>' if last.is_ascii_alphanumeric() || last == b'"' => {
                Spot { sign: Sign::Tag, start, end: start + 1 }
            }
            // `setx SCOPES "…"`
            b'x' | b'X' if is_setx(text, start) => {
                let name = text.get(start + 2..to.min(start + 80)).unwrap_or_default();
                let Some(length) = name.find(' ') else { continue };
                let start = start + 2 + length;
                Spot { sign: Sign::Option, start, end: start + 1 }
            }
            b'-' if last.is_ascii_whitespace() || start == from => {
                let rest = text.get(start..to.min(start + 40)).unwrap_or_default();
                let name = rest.trim_start_matches('-');
                let length = name
                    .find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '-'))
                    .unwrap_or(name.len());
                let option = name.get(..length).unwrap_or_default().to_ascii_lowercase();
                let blank = name.get(length..).is_some_and(|rest| rest.starts_with(' '));
                if !(option.contains("scope") && blank) {
                    continue;
                }
                let start = start + rest.len() - name.len() + length;
                Spot { sign: Sign::Option, start, end: start + 1 }
            }
            _ => continue,
        };
        // The bracket behind `VALUES` belongs to the value. The cursor passes it all the
        // same, or it would stop there again.
        cursor.move_to(spot.end.max(start + 1));
        return Some(spot);
    }
    None
}

/// Where the columns end in front of the values of SQL: `INSERT INTO t (scope) VALUES (…)`.
fn before_values(text: &str, at: usize) -> Option<usize> {
    let front = text.get(..at)?.trim_end();
    let word = front.len().checked_sub("VALUES".len())?;
    let is_values = front.get(word..)?.eq_ignore_ascii_case("VALUES");
    is_values.then(|| front.get(..word).unwrap_or_default().trim_end().len())
}

fn is_setx(text: &str, at: usize) -> bool {
    let word = at.checked_sub(3).and_then(|from| text.get(from..at + 2));
    word.is_some_and(|word| word.eq_ignore_ascii_case("setx "))
}

/// The key that ends in front of a sign: an identifier, a string, or a string in
/// brackets.
pub(super) fn key_before(text: &str, end: usize, from: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let line = line_start(text, end, from.max(near(text, end.saturating_sub(NEAR))));
    let from = line;
    let trimmed = text.get(from..end).unwrap_or_default();
    // `+=`, `?=`, `!=`
    let trimmed = trimmed.trim_end_matches(['+', '?', '!', ':']).trim_end();
    let stop = from + trimmed.len();
    let inner = trimmed.trim_end_matches([']', ' ', ')']);
    for quote in [b'"', b'\'', b'`'] {
        let closing = from + inner.len();
        if closing > from && bytes.get(closing - 1) == Some(&quote) {
            let body = text.get(from..closing - 1).unwrap_or_default();
            let start = body.rfind(char::from(quote)).map_or(from, |index| from + index);
            return start..stop;
        }
    }
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || b"_.-$@".contains(byte);
    let word = bytes.get(from..stop).unwrap_or_default().iter().rev().take_while(|byte| part(byte));
    let start = stop - word.count();
    // A type stands between the name and the sign: `scopes: list[str] =`.
    if start == stop { line.max(stop.saturating_sub(120)).min(stop)..stop } else { start..stop }
}
