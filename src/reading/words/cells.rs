//! What a cell of a pasted table says by its content alone. Its column is no help here:
//! copies shift and lose columns.

use std::ops::Range;

use crate::reading::words::look::{ENGLISH, is_name_byte, is_ornament};

/// The cell without bullets, numbers of a list, quotes, brackets and marks around it.
pub(in crate::reading) fn inner(text: &str, cell: &Range<usize>) -> Range<usize> {
    let slice = text.get(cell.clone()).unwrap_or_default();
    let front = after_number(slice.trim_start_matches(is_ornament));
    let start = cell.end - front.len();
    start..start + front.trim_end_matches(is_ornament).len()
}

/// What stands behind the number of a numbered list.
fn after_number(text: &str) -> &str {
    let behind = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.len() - behind.len();
    behind
        .strip_prefix(['.', ')'])
        .filter(|rest| (1..=3).contains(&digits) && rest.starts_with([' ', '\t']))
        .map_or(text, |rest| rest.trim_start_matches(is_ornament))
}

/// Whether the word is in the shape of a permission's name: no blanks, with a
/// dot or underscore inside, or one of the words of OpenID Connect.
pub(in crate::reading) fn is_name_shaped(word: &str) -> bool {
    let name = word.rsplit(['/', ':']).next().unwrap_or(word);
    let inner = name.get(1..).unwrap_or_default().trim_end_matches(['.', '_', '…']);
    word.len() <= 200
        && is_word(name)
        && (inner.contains(['.', '_'])
            || ENGLISH.iter().any(|word| word.eq_ignore_ascii_case(name)))
}

/// Whether the text is one word of letters, digits, dots, dashes, underscores.
pub(in crate::reading) fn is_word(text: &str) -> bool {
    let end = text.trim_end_matches(['.', '…']);
    text.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && end.bytes().all(is_name_byte)
}
