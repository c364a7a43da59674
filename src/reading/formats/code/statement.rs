//! A statement of code: what its parts read is in the files of these parts.

use std::ops::Range;

use super::lines::line_start;
use super::signs::Spot;

/// A value as it is written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Text,
    Brackets,
    Bare,
    /// Lines with dashes below the key.
    Lines,
}

/// A key, a sign, and what follows.
pub(super) struct Statement {
    pub(super) sign: Spot,
    pub(super) key: Range<usize>,
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
