//! A statement of code: a key, a sign and a value, as in `scopes = ["User.Read"]`. The
//! files beside this one say how each of its parts is read.

use std::ops::Range;

use super::lines::line_start;
use super::signs::Spot;

/// A value as it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// One or several strings.
    Text,
    Brackets,
    /// The rest of the line, or of the element, without quotes.
    Bare,
    /// Lines with dashes below the key.
    Lines,
}

/// A key, a sign, and what follows.
pub(super) struct Statement {
    pub(super) sign: Spot,
    pub(super) key: Range<usize>,
    /// The open part of the text in which it stands.
    pub(super) part: Range<usize>,
}

impl Statement {
    /// The name in front of a type: `param scopes array =`, `Const SCOPES As String =`.
    pub(super) fn typed<'a>(&self, text: &'a str) -> &'a str {
        let from = line_start(text, self.key.start, self.part.start);
        let mut words = text.get(from..self.key.start).unwrap_or_default().split_whitespace();
        words.rfind(|word| *word != "As").unwrap_or_default()
    }
}
