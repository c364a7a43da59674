//! A piece of the text with its escapes undone, which still knows where each letter
//! stands in the page: `Mail.Read%20User.Read` is read as `Mail.Read User.Read`.

use std::ops::Range;

/// A piece of the text without its escapes.
pub(in crate::reading) struct Plain {
    text: String,
    /// For each byte of `text` where it stands in the page, and the end.
    at: Vec<usize>,
}

impl Plain {
    /// Undoes percent-encoding, once or several times over, and the `+` that
    /// stands for a blank.
    pub fn of_query(page: &str, span: Range<usize>) -> Plain {
        let mut plain = Plain::new(&span);
        let source = page.get(span.clone()).unwrap_or_default();
        let mut rest = source.char_indices();
        while let Some((offset, character)) = rest.next() {
            let at = span.start + offset;
            match character {
                '+' => plain.push(' ', at),
                '%' => {
                    let tail = rest.as_str();
                    // `%2520` is a blank that was encoded twice.
                    let deep = tail.len() - tail.trim_start_matches("25").len();
                    let byte = tail.get(deep..deep + 2).and_then(hex);
                    let (byte, width) = match byte {
                        Some(byte) => (byte, deep + 2),
                        None if deep > 0 => (b'%', 2),
                        None => (b'%', 0),
                    };
                    let character = if byte.is_ascii() { char::from(byte) } else { '?' };
                    plain.push(character, at);
                    for _ in 0..width {
                        rest.next();
                    }
                }
                other => plain.push(other, at),
            }
        }
        plain.at.push(span.end);
        plain
    }

    /// Undoes the backslashes of JSON and of logs, once or several times over.
    pub fn of_message(page: &str, span: Range<usize>) -> Plain {
        let mut plain = Plain::new(&span);
        let source = page.get(span.clone()).unwrap_or_default();
        let mut rest = source.char_indices().peekable();
        while let Some((offset, character)) = rest.next() {
            let at = span.start + offset;
            if character != '\\' {
                plain.push(character, at);
                continue;
            }
            while rest.next_if(|(_, next)| *next == '\\').is_some() {}
            match rest.peek().map(|(_, next)| *next) {
                Some('r' | 'n' | 't') => {
                    rest.next();
                    plain.push(' ', at);
                }
                Some('u') => {
                    let from = offset_of(&mut rest, source.len()) + 1;
                    let byte = source.get(from..from + 4).and_then(|digits| {
                        u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
                    });
                    if let Some(byte) = byte {
                        for _ in 0..5 {
                            rest.next();
                        }
                        plain.push(byte, at);
                    }
                }
                // The next character stands for itself.
                _ => {}
            }
        }
        plain.at.push(span.end);
        plain
    }

    fn new(span: &Range<usize>) -> Plain {
        Plain { text: String::with_capacity(span.len()), at: Vec::with_capacity(span.len() + 1) }
    }

    fn push(&mut self, character: char, at: usize) {
        self.text.push(character);
        for _ in 0..character.len_utf8() {
            self.at.push(at);
        }
    }

    /// The text without escapes.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a part of it stands in the page.
    pub fn span(&self, part: &Range<usize>) -> Range<usize> {
        let place = |index: usize| self.at.get(index).or(self.at.last()).copied().unwrap_or(0);
        let start = place(part.start);
        let last = part.end.checked_sub(1).map_or(start, place);
        let next = place(part.end);
        // A letter that stands for itself ends right behind itself; what was
        // escaped ends where the next letter begins.
        let plain = self
            .text
            .as_bytes()
            .get(part.end.saturating_sub(1))
            .is_some_and(|last| last.is_ascii_alphanumeric());
        start..if plain && next > last { last + 1 } else { next }
    }
}

fn offset_of(rest: &mut std::iter::Peekable<std::str::CharIndices<'_>>, end: usize) -> usize {
    rest.peek().map_or(end, |(offset, _)| *offset)
}

fn hex(digits: &str) -> Option<u8> {
    let both = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    both.then(|| u8::from_str_radix(digits, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::words::names::hits_of;

    #[test]
    fn what_is_encoded_twice_is_decoded_twice() {
        let page =
            "x scope=https%253A%252f%252Fgraph.microsoft.com%252FMail.Read%2520User%2ERead+100%";
        let plain = Plain::of_query(page, 8..page.len());
        assert_eq!(plain.text(), "https://graph.microsoft.com/Mail.Read User.Read 100%");
        let names: Vec<&str> = hits_of(&plain, 0..plain.text().len())
            .iter()
            .map(|hit| &page[hit.name.clone()])
            .collect();
        assert_eq!(names, ["Mail.Read", "User%2ERead"]);
    }

    #[test]
    fn backslashes_of_messages_are_undone() {
        let page = r#"one of \u0027User.Read,\r\nMail.Read\\n\\\"é\""#;
        let plain = Plain::of_message(page, 0..page.len());
        assert_eq!(plain.text(), "one of 'User.Read,  Mail.Read \"é\"");
        let names: Vec<&str> = hits_of(&plain, 0..plain.text().len())
            .iter()
            .map(|hit| &page[hit.name.clone()])
            .collect();
        assert_eq!(names, ["User.Read", "Mail.Read"]);
        assert_eq!(Plain::of_message(r"\", 0..1).text(), "");
        assert_eq!(Plain::of_message(r"\u00", 0..4).text(), "u00");
    }
}
