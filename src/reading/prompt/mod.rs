//! Consent prompts: lines that are Microsoft's display names.

mod descriptions;
mod edges;
mod framed;
mod inline;
mod lookup;
mod quoted;
mod rows;
mod titles;
mod unframed;

use std::ops::Range;

use super::draft::Draft;
use super::names;

use edges::{head, opens_here};
use lookup::Lookup;
use rows::{Row, bare, rows};

/// The longest line that is looked up, in bytes: display names are shorter.
const LONGEST: usize = 400;
/// Of how many words a display name consists at most.
const WORDS: usize = 24;
/// In how many languages prompts are known.
const LANGUAGES: usize = 6;

/// Reads the consent prompts of a text.
pub(super) fn read(draft: &mut Draft<'_>) {
    let rows = rows(draft);
    let opens: Vec<bool> = rows.iter().map(|row| opens_here(draft, row)).collect();
    if !opens.contains(&true) && !rows.iter().any(|row| may_hold_title(draft, row)) {
        return;
    }
    let Some(tables) = draft.supplies.prompts else {
        draft.wants.prompts = true;
        return;
    };
    if tables.len() < LANGUAGES {
        draft.wants.translations =
            draft.text.contains(|letter: char| !letter.is_ascii() && letter.is_alphabetic());
    }
    let lookup = Lookup::new(tables);
    let mut index = 0;
    while index < rows.len() {
        // Where the next prompt opens; the lines in between have no frame.
        let open = opens
            .get(index..)
            .and_then(|opens| opens.iter().position(|opens| *opens))
            .map_or(rows.len(), |offset| index + offset);
        let head = head(draft, &rows, index, open);
        unframed::read(draft, rows.get(index..head).unwrap_or_default(), &lookup);
        if open >= rows.len() {
            return;
        }
        for row in rows.get(head..open).unwrap_or_default() {
            draft.take(row.span.clone());
        }
        index = framed::read(draft, &rows, &opens, open, &lookup);
    }
}

/// Whether a line may be a display name, or hold one in quotes.
fn may_hold_title(draft: &Draft<'_>, row: &Row) -> bool {
    may_be_title(draft, row)
        || (draft.slice(&row.span).contains(['"', '\'']) && !names_permission(draft, &row.span))
}

/// Whether a line may be a display name at all.
fn may_be_title(draft: &Draft<'_>, row: &Row) -> bool {
    is_worded(row) && !names_permission(draft, &row.span)
}

/// Whether it has as many words as a display name can have: that costs nothing to ask.
fn is_worded(row: &Row) -> bool {
    let words = row.folded.split(' ').count();
    let worded = (2..=WORDS).contains(&words) || (words == 1 && !row.folded.is_ascii());
    worded && !row.folded.is_empty()
}

fn names_permission(draft: &Draft<'_>, span: &Range<usize>) -> bool {
    names::hits(draft.text, span.clone()).iter().any(|hit| hit.is_name() && !hit.is_english())
}
