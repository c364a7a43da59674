//! The names in a cell of a table.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::words::cells;
use crate::reading::words::kind;
use crate::reading::words::names;

/// The part of a cell for names that holds them: all of it, or the name that
/// other words follow. Names within free text are no grants.
pub(super) fn names_of(text: &str, cell: &Range<usize>) -> Option<Range<usize>> {
    if holds_names_only(text, cell) {
        return Some(cell.clone());
    }
    let inner = cells::inner(text, cell);
    let slice = text.get(inner.clone())?;
    // A plain word may be the permission of another API.
    if cells::is_word(slice) {
        return Some(inner);
    }
    let end = slice.find(|c: char| c.is_whitespace() || ")]*,;".contains(c))?;
    let word = slice.get(..end)?;
    cells::is_name_shaped(word).then_some(inner.start..inner.start + end)
}

/// The kind that stands behind the name in its own cell.
pub(super) fn behind_name(text: &str, cell: &Range<usize>) -> Vec<Kind> {
    let slice = text.get(cell.clone()).unwrap_or_default();
    let rest = slice.split_once(char::is_whitespace).map_or("", |(_, rest)| rest);
    kind::of_cell(rest.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// Whether a cell holds names, ids and separators and nothing else: names
/// inside free text are no grants.
pub(super) fn holds_names_only(text: &str, cell: &Range<usize>) -> bool {
    let slice = text.get(cell.clone()).unwrap_or_default();
    let words = |c: char| !(c.is_alphanumeric() || "._-/:%".contains(c));
    let mut any = false;
    for word in slice.split(words).filter(|word| !word.is_empty()) {
        let word = word.trim_matches(['.', '-', ':', '/']);
        let shaped = cells::is_name_shaped(word) || names::is_guid(word);
        let filler = word.is_empty()
            || matches!(word.to_lowercase().as_str(), "and" | "or" | "und" | "et" | "y" | "br");
        if !shaped && !filler {
            return false;
        }
        any |= shaped;
    }
    any
}
