//! Consent prompts: lines that are Microsoft's display names.

mod descriptions;
mod edges;
mod framed;
mod inline;
mod lookup;
mod titles;
mod unframed;

use std::ops::Range;

use super::draft::Draft;
use super::fold::fold;
use super::names;

use edges::{head, opens_here};
use lookup::Lookup;

/// The longest line that is looked up, in bytes: display names are shorter.
const LONGEST: usize = 400;
/// Of how many words a display name consists at most.
const WORDS: usize = 24;
/// In how many languages prompts are known.
const LANGUAGES: usize = 6;

/// A line of the text that nobody has taken.
struct Row {
    span: Range<usize>,
    folded: String,
    /// A blank line stands above it.
    first: bool,
}

/// Reads the consent prompts of a text.
pub(super) fn read(draft: &mut Draft<'_>) {
    let rows = rows(draft);
    let opens: Vec<bool> = rows.iter().map(|row| opens_here(draft, row)).collect();
    if !opens.contains(&true) && !rows.iter().any(|row| may_be_title(draft, row)) {
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

/// The lines that nobody has taken and that hold something.
fn rows(draft: &Draft<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut first = true;
    for span in draft.open_lines() {
        let text = draft.slice(&span);
        if text.trim().is_empty() {
            first = true;
            continue;
        }
        // A long line is no display name, but it may begin like a description,
        // or hold a whole prompt whose breaks were lost.
        let most = if has_opening(text) { 100 * LONGEST } else { LONGEST };
        let folded = fold(bare(start_of(text, most)));
        rows.push(Row { span, folded, first });
        first = false;
    }
    rows
}

/// The beginning of a text.
fn start_of(text: &str, most: usize) -> &str {
    let end = most.min(text.len());
    let end = (0..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

fn has_opening(text: &str) -> bool {
    text.contains("would like to") || text.contains("needs your permission to")
}

/// A line without its bullet, its check mark and the quotes round it.
fn bare(text: &str) -> &str {
    let text = text.trim_start_matches(|character: char| {
        character.is_whitespace() || "•·▪–—-*>✓✔√☑+│├└─◦○●∨˅⌄▼▾▸▶›".contains(character)
    });
    let text = text.trim_end_matches([' ', '\t', ',', ';']);
    let quoted =
        ['"', '\'', '`'].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote));
    quoted.unwrap_or(text)
}

/// Whether a line may be a display name at all: it costs nothing to ask.
fn may_be_title(draft: &Draft<'_>, row: &Row) -> bool {
    let words = row.folded.split(' ').count();
    let worded = (2..=WORDS).contains(&words) || (words == 1 && !row.folded.is_ascii());
    worded && !row.folded.is_empty() && !names_permission(draft, &row.span)
}

fn names_permission(draft: &Draft<'_>, span: &Range<usize>) -> bool {
    names::hits(draft.text, span.clone()).iter().any(|hit| hit.is_name() && !hit.is_english())
}
