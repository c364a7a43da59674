//! Lines that are no display name we know, and that look like one all the same:
//! they may be permissions that Microsoft added, or that somebody invented.

use crate::reading::evidence::findings::Findings;

use super::frame::closes;
use super::lookup::Lookup;
use super::rows::{PromptRow, WORDS, names_permission, without_marks};
use super::titles::offset;

/// Whether a line has the shape of a display name: some words, and no sentence.
fn looks_like_title(findings: &Findings<'_>, row: &PromptRow) -> bool {
    let text = findings.slice(&row.span).trim_end();
    let words = row.folded.split(' ').count();
    (2..=WORDS).contains(&words)
        && !text.ends_with(['.', '。', '!', '?', ':', ',', ';'])
        && !text.contains('@')
        && !closes(&row.folded)
        && !names_permission(findings, &row.span)
}

/// Whether it also begins as display names do: with "Read", "Manage", "Lire".
pub(super) fn begins_like_title(
    findings: &Findings<'_>,
    row: &PromptRow,
    lookup: &Lookup<'_>,
) -> bool {
    let first = row.folded.split(' ').next().unwrap_or_default();
    lookup.begins(first) && looks_like_title(findings, row)
}

/// Whether a line continues a list of display names above it. It has the shape of one, and
/// has a bullet, begins like one, or consists of several words, the first with a capital.
pub(super) fn goes_on(findings: &Findings<'_>, row: &PromptRow, lookup: &Lookup<'_>) -> bool {
    if has_bullet(findings, row) {
        return looks_like_title(findings, row);
    }
    let capital = findings.slice(&row.span).trim_start().starts_with(char::is_uppercase);
    let several = (3..=WORDS / 2).contains(&row.folded.split(' ').count());
    begins_like_title(findings, row, lookup)
        || (capital && several && looks_like_title(findings, row))
}

/// Whether it is more than a label, which is one word.
pub(super) fn is_line(row: &PromptRow) -> bool {
    row.folded.contains(' ')
}

/// Whether a bullet, a number or a tick stands in front of a line.
fn has_bullet(findings: &Findings<'_>, row: &PromptRow) -> bool {
    let text = findings.slice(&row.span).trim();
    let front = findings.text.get(..row.span.start).unwrap_or_default().trim_end();
    let inside = offset(text, without_marks(text)) > 0 && !text.starts_with(['"', '\'', '`', '*']);
    inside || front.ends_with(['•', '·'])
}
