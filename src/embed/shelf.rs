//! What a paste may need and what loads when it does, by the names that the
//! page knows it by.

use crate::reading::Wants;

/// The module that holds the readers of all formats.
#[cfg(feature = "widget")]
pub(crate) const READER: &str = "reader";
/// The tables.
pub(crate) const IDS: &str = "ids";
pub(crate) const ENGLISH: &str = "prompts-en";
const TRANSLATED: [&str; 5] =
    ["prompts-de", "prompts-es", "prompts-fr", "prompts-ja", "prompts-pt"];

/// The tables that a reading lacked, by name.
pub(crate) fn names(wants: Wants) -> Vec<&'static str> {
    let mut names = Vec::new();
    if wants.ids {
        names.push(IDS);
    }
    if wants.prompts {
        names.push(ENGLISH);
    }
    if wants.translations {
        names.extend(TRANSLATED);
    }
    names
}
