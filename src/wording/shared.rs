//! What only texts for others say: apart from [`super::Words`], so that the first
//! module does not carry it.

use super::en_shared;
use crate::explanation::Explanation;
use crate::mode::Mode;

/// A piece of a text that others are to have. Names of permissions and
/// commands stand between back-ticks, as everywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// What the text is.
    Title(String),
    /// What the next blocks are.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// A list.
    Items(Vec<String>),
    /// Commands, one a line, without back-ticks.
    Commands(Vec<String>),
}

/// The words of the texts for others, in one language.
#[derive(Clone, Copy)]
pub struct SharedWords {
    /// The title of a summary.
    pub title: fn(&Mode) -> String,
    /// What came of it: `copied`, `by-hand`, `not-text`, `damaged-link`.
    pub say: fn(&str) -> &'static str,
    /// In front of the link to the same answer.
    pub same_answer: &'static str,
    /// The message to the administrator, given the id of the vendor's app for
    /// Teams: nothing where there is nothing to ask for.
    pub message: fn(&Explanation, &Mode, Option<&str>) -> Option<Vec<Block>>,
}

/// The words for a language tag (`en-GB`): the nearest that there are.
pub fn shared_words(_lang: &str) -> &'static SharedWords {
    &en_shared::WORDS
}
