//! Errors that people paste instead of a list of permissions (rule 42): by which
//! code or sentence each is known.

use crate::facts::{cell, rows};

const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/errors.tsv"));

/// How the codes of a sign-in begin.
const SIGN_IN: &str = "AADSTS";

/// An error that is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KnownError {
    /// Its code, or the sentence by which it is known.
    pub text: &'static str,
    /// The id by which a note names it.
    pub id: &'static str,
    /// The id of the sentence that says what it means: the wording has it.
    pub means: &'static str,
    /// The id of the source that says so.
    pub source: &'static str,
}

impl KnownError {
    /// The number of a sign-in's code, which stands in a sign-in log by itself.
    pub fn number(self) -> Option<&'static str> {
        self.text.strip_prefix(SIGN_IN)
    }
}

/// All of them, in the order of `data/errors.tsv`.
pub fn all() -> impl Iterator<Item = KnownError> {
    let known = |row: Vec<&'static str>| KnownError {
        text: cell(&row, 0),
        id: cell(&row, 1),
        means: cell(&row, 2),
        source: cell(&row, 3),
    };
    rows(TABLE).into_iter().map(known)
}

/// The error with this id, which a note names.
pub fn find(id: &str) -> Option<KnownError> {
    all().find(|known| known.id == id)
}
