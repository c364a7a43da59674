//! Where a prompt begins and where it ends.

use std::ops::Range;

use crate::reading::draft::Draft;
use crate::reading::names;

use super::{Row, bare, names_permission};

/// What stands at the end of the line above the permissions.
const OPENS: [&str; 6] = [
    "would like to:",
    "would like to",
    "needs your permission to:",
    "needs your permission to",
    "is requesting permission to:",
    "wants to:",
];

/// What a line begins with that ends the permissions.
const CLOSES: [&str; 9] = [
    "consent on behalf",
    "accepting these",
    "if you accept",
    "does this app look suspicious",
    "you can change these permissions",
    "only accept if you trust",
    "show details",
    "terms of service",
    "learn more",
];

/// Buttons: whole lines.
const BUTTONS: [&str; 8] =
    ["cancel", "accept", "no", "yes", "decline", "cancel accept", "no yes", "back"];

/// What stands behind the words that open the permissions, in a folded line.
pub(super) fn opening(folded: &str) -> Option<(&str, &str)> {
    // All of them hold this, and nearly no line does.
    if !folded.contains(" to") {
        return None;
    }
    OPENS.iter().find_map(|cue| {
        let at = folded.find(cue)?;
        let before = folded.get(..at)?;
        let behind = folded.get(at + cue.len()..)?;
        // Without a colon it opens nothing but at the end of its line.
        (cue.ends_with(':') || behind.is_empty()).then_some((before.trim(), behind.trim()))
    })
}

/// Whether a row opens the permissions of a prompt, and not just a sentence.
pub(super) fn opens_here(draft: &Draft<'_>, row: &Row) -> bool {
    opening(&row.folded).is_some_and(|(before, _)| {
        row.folded.ends_with(':')
            || row.folded.contains(" to: ")
            || (before.split(' ').count() <= 8 && !names_permission(draft, &row.span))
    })
}

/// Where the head of a prompt begins that opens at `open`: its app's name is no
/// permission, whatever it looks like.
pub(super) fn head(draft: &Draft<'_>, rows: &[Row], from: usize, open: usize) -> usize {
    if open >= rows.len() {
        return open;
    }
    let near = open.saturating_sub(10).max(from);
    let above = rows.get(near..open).unwrap_or_default();
    let title = above.iter().rposition(|row| {
        row.folded == "permissions requested"
            || row.folded.starts_with("review for your org")
            || row.folded.starts_with("let this app access")
    });
    if let Some(title) = title {
        return near + title;
    }
    // The app's name, and under it its maker's domain.
    let mut head = open;
    while head > from {
        let (Some(row), Some(below)) = (rows.get(head - 1), rows.get(head)) else { break };
        let words = row.folded.split(' ').count();
        if below.first || words > 8 || is_bare_name(draft, &row.span) {
            break;
        }
        head -= 1;
        let domain = words == 1 && row.folded.contains('.');
        let maker = row.folded == "unverified" || row.folded.starts_with("this application is not");
        if !domain && !maker {
            break;
        }
    }
    head
}

/// Whether a line is one permission's name and nothing else.
fn is_bare_name(draft: &Draft<'_>, span: &Range<usize>) -> bool {
    let text = draft.slice(span);
    let text = bare(text);
    names::hits(text, 0..text.len())
        .first()
        .is_some_and(|hit| hit.is_name() && hit.span == (0..text.len()))
}

pub(super) fn closes(folded: &str) -> bool {
    BUTTONS.contains(&folded) || CLOSES.iter().any(|cue| folded.starts_with(cue))
}

/// The row behind the frame that closes a prompt.
pub(super) fn frame_end(rows: &[Row], from: usize) -> usize {
    let closing = rows.get(from..).unwrap_or_default().iter();
    from + closing.take_while(|row| closes(&row.folded)).count()
}
