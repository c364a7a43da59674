//! Lines without an empty one between them, and what can be told of each.

use crate::reading::text::ellipsis;

/// The least width at which lines are broken.
const LEAST: usize = 36;

/// How much longer the mark of a quotation made a line than it is now.
const MARK: usize = 2;

/// A line of a text.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    /// Where it ends.
    pub end: usize,
    pub text: &'a str,
    /// How many letters it has.
    pub width: usize,
}

/// Lines without an empty one between them.
#[derive(Default)]
pub(super) struct Block<'a> {
    pub lines: Vec<Line<'a>>,
    /// The longest line that has a place at which it could have been broken.
    pub width: usize,
}

impl<'a> Block<'a> {
    pub fn push(&mut self, line: Line<'a>) {
        if line.text.trim().contains(' ') {
            self.width = self.width.max(line.width);
        }
        self.lines.push(line);
    }

    pub fn text(&self, index: usize) -> &'a str {
        self.lines.get(index).map_or("", |line| line.text)
    }

    /// Whether the first word of the next line did not fit into this one.
    pub fn is_full(&self, index: usize) -> bool {
        let (Some(line), Some(next)) = (self.lines.get(index), self.lines.get(index + 1)) else {
            return false;
        };
        let word = next.text.split(' ').next().unwrap_or_default();
        self.width > 0 && line.width + 1 + word.chars().count() + MARK > self.width.max(LEAST)
    }
}

/// What a row may begin with, so that the next one begins in the same way.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Guid,
    Number,
    /// Words with dots or underscores between them, as permissions have.
    Name,
    Word,
}

/// The first word of a line, without the signs in front of it.
pub(super) fn word(line: &str) -> &str {
    let inner = line.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let ends = |letter: char| letter.is_whitespace() || "|,;\"'`<()[]{}".contains(letter);
    inner.split(ends).next().unwrap_or_default()
}

pub(super) fn shape(word: &str) -> Shape {
    let of = |allowed: fn(&u8) -> bool| !word.is_empty() && word.as_bytes().iter().all(allowed);
    if word.len() == 36 && of(|byte| byte.is_ascii_hexdigit() || *byte == b'-') {
        Shape::Guid
    } else if of(u8::is_ascii_digit) {
        Shape::Number
    } else if word.trim_end_matches('.').contains(['.', '_'])
        && of(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(byte))
    {
        Shape::Name
    } else {
        Shape::Word
    }
}

/// Whether a line begins as another one does: with a word of the same shape, or with the same
/// two words.
pub(super) fn begins_alike(first: &str, line: &str) -> bool {
    let (one, other) = (word(first), word(line));
    match shape(one) {
        Shape::Word => two_words(first).eq(two_words(line)),
        shape => shape == self::shape(other),
    }
}

fn two_words(line: &str) -> impl Iterator<Item = &str> {
    line.split([' ', '\t', '|', ',', ';']).filter(|word| !word.is_empty()).take(2)
}

/// Whether a line ends within a name, which its own break tells: `OnlineMeetings.`, `offline_`.
pub(super) fn is_torn(line: &str) -> bool {
    let last = line.rsplit([' ', '\t', '|', ',', ';', '"', '{']).next().unwrap_or_default();
    let front = last.strip_suffix(['.', '_', '-']);
    front.is_some_and(|front| front.ends_with(char::is_alphanumeric))
        && !matches!(front, Some("supported" | "available"))
}

/// Whether a line stands for itself between rows: a group line, `Microsoft Graph (2)`, one
/// that leads to what stands below, or dots for rows that were left out.
pub(super) fn is_heading(line: &str) -> bool {
    let line = line.trim();
    let number = line.strip_suffix(')').and_then(|line| line.rsplit_once('('));
    line.ends_with(':')
        || ellipsis::begins(line) && !line.contains(char::is_alphanumeric)
        || number.is_some_and(|(_, number)| number.bytes().all(|byte| byte.is_ascii_digit()))
}
