//! The text as the formats read it: odd characters are folded, and each place still leads
//! back to the original. A hard blank becomes a blank, `“Mail.Read”` becomes `"Mail.Read"`,
//! and the `> ` in front of the lines of an answered mail is dropped.

use crate::reading::text::cursor::Cursor;
use crate::reading::text::find::Bytes;
use crate::reading::text::furniture;
use crate::reading::text::gutter;
use crate::reading::text::mail::{self, Folded};
use crate::reading::text::place::At;
use crate::reading::text::steps;

/// How much of a paste is read, in UTF-16 units.
pub const LIMIT: usize = 1_000_000;

/// A text with its odd characters folded: hard blanks are blanks, curly quotes
/// straight, and what has no width is gone. Places in it lead back to the text
/// that the reader sees.
pub(in crate::reading) struct Page {
    text: String,
    /// The places where bytes of `text` and UTF-16 units of the original no longer
    /// advance together. From one step to the next, a byte is a unit.
    steps: Vec<Step>,
}

struct Step {
    byte: usize,
    /// The UTF-16 place of that byte in the original.
    unit: u32,
}

impl Page {
    /// Folds a text.
    pub fn new(original: &str) -> Page {
        steps::pass(original.len() * 4);
        let mut text = String::with_capacity(original.len());
        let mut steps = Vec::new();
        let mut unit = 0u32;
        let mut in_step = true;
        let mut spans = Dropped::of(original);
        let mut cursor = Cursor::new(0..original.len());
        while let Some(place) = cursor.step() {
            let rest = original.get(place..).unwrap_or_default();
            if !in_step {
                steps.push(Step { byte: text.len(), unit });
            }
            let dropped = spans.hold(place);
            // Most of a text is plain ASCII, a byte for each character: taken in one go.
            let plain = if dropped { 0 } else { plain(rest, spans.next().saturating_sub(place)) };
            if let Some(run) = rest.get(..plain).filter(|run| !run.is_empty()) {
                text.push_str(run);
                in_step = true;
                unit = unit.saturating_add(u32::try_from(plain).unwrap_or(u32::MAX));
                cursor.advance(plain);
                continue;
            }
            let Some(first) = rest.chars().next() else { break };
            let entity = || ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity));
            // What one character replaces is ASCII: its bytes are its UTF-16 units.
            let written =
                spans.sign(place).or_else(|| entity().map(|(entity, is)| (*is, entity.len())));
            let (character, length) = written.unwrap_or((first, first.len_utf8()));
            let width = if written.is_some() { length } else { first.len_utf16() };
            let width = u32::try_from(width).unwrap_or(1);
            let folded = if dropped || rest.starts_with("\r\n") { None } else { fold(character) };
            if let Some(folded) = folded {
                text.push(folded);
            }
            let bytes = folded.map_or(0, char::len_utf8);
            in_step = bytes == 1 && width == 1;
            unit = unit.saturating_add(width);
            cursor.advance(length);
        }
        if !in_step {
            steps.push(Step { byte: text.len(), unit });
        }
        Page { text, steps }
    }

    /// Whether anything was folded.
    pub fn is_folded(&self) -> bool {
        !self.steps.is_empty()
    }

    /// The page with a text of the same length, in which only line breaks are others.
    pub fn with_breaks(self, change: impl Fn(&str) -> Option<String>) -> Page {
        let text = change(&self.text).filter(|text| text.len() == self.text.len());
        Page { text: text.unwrap_or(self.text), ..self }
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The place in the original of a span of the folded text.
    pub fn at(&self, start: usize, end: usize) -> At {
        At(self.unit(start), self.unit_of_end(end))
    }

    fn unit(&self, byte: usize) -> u32 {
        let after = self.steps.partition_point(|step| step.byte <= byte);
        let (from, unit) = after
            .checked_sub(1)
            .and_then(|index| self.steps.get(index))
            .map_or((0, 0), |step| (step.byte, step.unit));
        unit.saturating_add(u32::try_from(byte.saturating_sub(from)).unwrap_or(u32::MAX))
    }

    /// Where the character in front of `byte` ends in the original: characters
    /// without width that follow it are left out.
    fn unit_of_end(&self, byte: usize) -> u32 {
        let Some(last) = self.text.get(..byte).and_then(|text| text.chars().next_back()) else {
            return self.unit(byte);
        };
        let start = byte.saturating_sub(last.len_utf8());
        let width = u32::try_from(last.len_utf16()).unwrap_or(1);
        self.unit(start).saturating_add(width)
    }
}

/// The spans of a text that are dropped or that one character replaces, in reverse
/// order: the next one is the last.
struct Dropped(Vec<Folded>);

impl Dropped {
    fn of(text: &str) -> Dropped {
        // A hard blank and two blanks have as many bytes, so that places stay the same,
        // and the functions below need to know no hard blanks.
        let bytes = Bytes::of(text);
        let blank = bytes.any(b"\xA0").then(|| text.replace('\u{A0}', "  "));
        let text = blank.as_deref().unwrap_or(text);
        let mut spans = furniture::spans(text, &bytes);
        let gutters = gutter::spans(text, &spans);
        spans.extend(gutters);
        spans.extend(furniture::doubled(text));
        if bytes.any(b"\\\x1b") {
            spans.extend(furniture::escapes(text));
        }
        let mut spans: Vec<Folded> = spans.into_iter().map(|span| (span, None)).collect();
        spans.extend(furniture::broken(text, &bytes));
        if bytes.any(b":") {
            spans.extend(mail::short_codes(text));
        }
        if bytes.any(b"=") {
            spans.extend(mail::quoted_printable(text));
        }
        spans.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
        Dropped(spans)
    }

    /// The character that replaces the span that begins at `place`, and the length of
    /// that span in bytes.
    fn sign(&self, place: usize) -> Option<(char, usize)> {
        let (span, sign) = self.0.last().filter(|(span, _)| span.start == place)?;
        Some(((*sign)?, span.len()))
    }

    /// Whether the character at `place` is dropped. Places must come in order: spans
    /// in front of `place` are forgotten.
    fn hold(&mut self, place: usize) -> bool {
        while self.0.last().is_some_and(|(span, _)| span.end <= place) {
            self.0.pop();
        }
        self.0.last().is_some_and(|(span, sign)| sign.is_none() && span.contains(&place))
    }

    /// Where the first span begins that is not passed yet.
    fn next(&self) -> usize {
        self.0.last().map_or(usize::MAX, |(span, _)| span.start)
    }
}

/// How many bytes at the beginning of a text, at most `most`, are ASCII that is read
/// as it stands.
fn plain(text: &str, most: usize) -> usize {
    let is_odd = |byte: &u8| !byte.is_ascii() || matches!(byte, 0 | b'\r' | b'&' | b'<');
    let run = text.as_bytes().get(..most).unwrap_or(text.as_bytes());
    run.iter().position(is_odd).unwrap_or(run.len())
}

/// Entities and tags of HTML that stand for one character, and that character.
const ENTITIES: [(&str, char); 11] = [
    ("&quot;", '"'),
    ("&#34;", '"'),
    ("&#39;", '\''),
    ("&nbsp;", ' '),
    ("&amp;", '&'),
    ("&lt;", '<'),
    ("&gt;", '>'),
    // These allow a break within a long word, and have no width.
    ("<wbr>", '\u{200B}'),
    ("<wbr/>", '\u{200B}'),
    ("&#8203;", '\u{200B}'),
    ("&shy;", '\u{AD}'),
];

/// What a character is read as; `None` where it has no width.
pub(in crate::reading) fn fold(character: char) -> Option<char> {
    match character {
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2064}'
        | '\u{2066}'..='\u{2069}'
        | '\u{FEFF}'
        | '\u{00AD}'
        | '\u{061C}'
        | '\u{FE0F}' => None,
        '\u{00A0}' | '\u{202F}' | '\u{3000}' | '\u{2000}'..='\u{200A}' | '\u{0}' => Some(' '),
        '\u{2028}' | '\u{2029}' | '\r' => Some('\n'),
        '‘' | '’' | '‚' | '´' => Some('\''),
        '“' | '”' | '„' | '«' | '»' => Some('"'),
        '\u{2010}' | '\u{2011}' | '\u{2212}' => Some('-'),
        '，' | '、' => Some(','),
        '；' => Some(';'),
        '：' => Some(':'),
        other => Some(other),
    }
}

/// The beginning of a text, at most `limit` UTF-16 units long, and whether
/// anything was cut off.
pub(in crate::reading) fn cut(text: &str, limit: usize) -> (&str, bool) {
    // No text is longer in UTF-16 units than in bytes.
    if text.len() <= limit {
        return (text, false);
    }
    let mut units = 0;
    for (byte, character) in text.char_indices() {
        units += character.len_utf16();
        if units > limit {
            return (text.get(..byte).unwrap_or_default(), true);
        }
    }
    (text, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_lead_back_over_wide_and_dropped_characters() {
        let original = "a😀\u{200B}User\u{200B}.Read é Mail.Read";
        let page = Page::new(original);
        assert_eq!(page.text(), "a😀User.Read é Mail.Read");
        let units: Vec<u16> = original.encode_utf16().collect();
        for name in ["User.Read", "Mail.Read"] {
            let start = page.text().find(name).unwrap();
            let At(from, to) = page.at(start, start + name.len());
            let seen = String::from_utf16(&units[from as usize..to as usize]).unwrap();
            assert_eq!(seen.replace('\u{200B}', ""), name);
            assert!(!seen.ends_with('\u{200B}'));
        }
    }

    #[test]
    fn the_marks_of_answered_mails_are_dropped() {
        let page = Page::new("Hi\r\n> a\n>> b\n>\n> > c\n>  d\n  \t\ne\n> f");
        assert_eq!(page.text(), "Hi\na\nb\n\nc\n d\n\ne\n> f");
        assert_eq!(page.at(3, 4), At(6, 7));
    }

    #[test]
    fn the_limit_counts_utf16_units() {
        assert_eq!(cut("😀😀", 4), ("😀😀", false));
        assert_eq!(cut("😀😀", 3), ("😀", true));
        assert_eq!(cut("abc", 3), ("abc", false));
    }
}
