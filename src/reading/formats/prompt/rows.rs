//! The lines of a text that may belong to a prompt.

use std::ops::Range;

use memchr::memchr3;

use crate::reading::evidence::findings::Findings;
use crate::reading::text::cursor::Cursor;
use crate::reading::text::fold::fold;
use crate::reading::text::grid::tag;
use crate::reading::words::names;

/// The longest line that is looked up, in bytes: display names are shorter.
pub(super) const LONGEST: usize = 400;
/// Of how many words a display name consists at most.
pub(super) const WORDS: usize = 24;

/// A line of the text that nobody has taken.
pub(super) struct PromptRow {
    pub span: Range<usize>,
    /// Its text, folded, without the marks around it, and cut at `LONGEST`.
    pub folded: String,
    /// Whether it begins a paragraph: a blank line stands above it, or nothing.
    pub first: bool,
}

/// The lines that nobody has taken and that hold something.
pub(super) fn rows(findings: &Findings<'_>) -> Vec<PromptRow> {
    let mut rows = Vec::new();
    let mut first = true;
    for line in findings.open_lines() {
        if findings.slice(&line).trim().is_empty() {
            first = true;
            continue;
        }
        for span in parts(findings, line) {
            let text = findings.slice(&span);
            // A long line is no display name, but it may begin like a description.
            let folded = fold(without_marks(start_of(text, LONGEST)));
            rows.push(PromptRow { span, folded, first });
            first = false;
        }
    }
    rows
}

/// The parts of a line that hold something: a page may have lost its breaks, or
/// kept its tags.
fn parts(findings: &Findings<'_>, line: Range<usize>) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    let text = findings.slice(&line);
    let parted = memchr3(b'|', b'\t', b'<', text.as_bytes()).is_some()
        || !text.is_ascii() && text.contains(['•', '·']);
    if !parted {
        return vec![line];
    }
    let mut from = line.start;
    let mut cursor = Cursor::new(line.clone());
    while let Some(end) = cursor.step() {
        let rest = findings.text.get(end..line.end).unwrap_or_default();
        let first = rest.chars().next().map_or(1, char::len_utf8);
        let parted =
            if rest.starts_with(['|', '\t', '•', '·']) { Some(first) } else { tag(rest) };
        cursor.advance(parted.unwrap_or(first));
        if parted.is_some() || cursor.at() >= line.end {
            let end = if parted.is_some() { end } else { line.end };
            if findings.slice(&(from..end)).contains(char::is_alphanumeric) {
                parts.push(from..end);
            }
            from = cursor.at();
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

/// A line without its bullet or number, its check mark and the quotes round it.
pub(super) fn without_marks(text: &str) -> &str {
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
    match character.is_ascii() {
        true => character.is_whitespace() || matches!(character, '-' | '*' | '>' | '+'),
        false => character.is_whitespace() || "•·▪–—✓✔√☑✅☐■□➤→│├└─◦○●∨˅⌄▼▾▸▶›".contains(character),
    }
}

/// Whether a line may be a display name at all.
pub(super) fn may_be_title(findings: &Findings<'_>, row: &PromptRow) -> bool {
    is_worded(row) && !names_permission(findings, &row.span)
}

/// Whether a line has as many words as a display name can have: a quick test.
pub(super) fn is_worded(row: &PromptRow) -> bool {
    let words = row.folded.split(' ').count();
    let worded = (2..=WORDS).contains(&words) || (words == 1 && !row.folded.is_ascii());
    worded && !row.folded.is_empty()
}

/// Whether a line holds a permission's name that is no plain English word.
pub(super) fn names_permission(findings: &Findings<'_>, span: &Range<usize>) -> bool {
    names::any_sure(findings.text, span.clone())
}
