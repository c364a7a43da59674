//! The lines of a text that may belong to a prompt.

use std::ops::Range;

use crate::reading::cells::tag;
use crate::reading::draft::Draft;
use crate::reading::fold::fold;

use super::LONGEST;

/// A line of the text that nobody has taken.
pub(super) struct Row {
    pub span: Range<usize>,
    pub folded: String,
    /// A blank line stands above it.
    pub first: bool,
}

/// The lines that nobody has taken and that hold something.
pub(super) fn rows(draft: &Draft<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut first = true;
    for line in draft.open_lines() {
        if draft.slice(&line).trim().is_empty() {
            first = true;
            continue;
        }
        for span in parts(draft, line) {
            let text = draft.slice(&span);
            // A long line is no display name, but it may begin like a description,
            // or hold a whole prompt whose breaks were lost.
            let most = if has_opening(text) { 100 * LONGEST } else { LONGEST };
            let folded = fold(bare(start_of(text, most)));
            rows.push(Row { span, folded, first });
            first = false;
        }
    }
    rows
}

/// The parts of a line that hold something: a page may have lost its breaks, or
/// kept its tags.
fn parts(draft: &Draft<'_>, line: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    if !draft.slice(&line).contains(['|', '\t', '•', '·', '<']) {
        return vec![line];
    }
    let mut from = line.start;
    let mut at = line.start;
    while let Some(rest) = draft.text.get(at..line.end).filter(|rest| !rest.is_empty()) {
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let parted =
            if rest.starts_with(['|', '\t', '•', '·']) { Some(first) } else { tag(rest) };
        let end = at;
        at += parted.unwrap_or(first);
        if parted.is_some() || at >= line.end {
            let end = if parted.is_some() { end } else { line.end };
            if draft.slice(&(from..end)).contains(char::is_alphanumeric) {
                parts.push(from..end);
            }
            from = at;
        }
    }
    if parts.is_empty() { vec![line] } else { parts }
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

/// A line without its bullet or number, its check mark and the quotes round it.
pub(super) fn bare(text: &str) -> &str {
    let mut text = text.trim_end_matches([' ', '\t', ',', ';', '*']);
    text = text.trim_start_matches(is_bullet);
    let behind = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    if behind.len() < text.len()
        && let Some(behind) = behind.strip_prefix(['.', ')'])
    {
        text = behind.trim_start_matches(is_bullet);
    }
    for boxed in ["[ ]", "[x]", "[X]"] {
        text = text.strip_prefix(boxed).unwrap_or(text).trim_start();
    }
    let quoted =
        ['"', '\'', '`'].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote));
    quoted.unwrap_or(text)
}

fn is_bullet(character: char) -> bool {
    character.is_whitespace() || "•·▪–—-*>✓✔√☑✅☐■□➤→+│├└─◦○●∨˅⌄▼▾▸▶›".contains(character)
}
