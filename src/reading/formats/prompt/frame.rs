//! Where a prompt begins and where it ends.

use std::ops::Range;

use crate::reading::evidence::findings::Findings;
use crate::reading::words::names;

use super::rows::{PromptRow, without_marks};

/// What stands at the end of the line above the permissions.
const OPENS: [&str; 4] =
    ["would like to:", "needs your permission to:", "is requesting permission to:", "wants to:"];

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

/// What stands in front of the words that open the permissions, in a folded line.
pub(super) fn opening(folded: &str) -> Option<&str> {
    // A quick test: each of them holds this, and nearly no line does.
    if !folded.contains(" to:") {
        return None;
    }
    OPENS.iter().find_map(|cue| folded.split_once(cue)).map(|(before, _)| before.trim())
}

/// The first row of the head of the prompt that opens at `open`, at `from` or below. The head
/// names the app, which is no permission, whatever its name looks like.
pub(super) fn head(findings: &Findings<'_>, rows: &[PromptRow], from: usize, open: usize) -> usize {
    if open >= rows.len() {
        return open;
    }
    // The app's name, and under it its maker's domain.
    let mut head = open;
    for above in (from..open).rev() {
        let (Some(row), Some(below)) = (rows.get(above), rows.get(above + 1)) else { break };
        let words = row.folded.split(' ').count();
        if below.first || words > 8 || is_bare_name(findings, &row.span) {
            break;
        }
        head = above;
        let domain = words == 1 && row.folded.contains('.');
        let maker = row.folded == "unverified";
        if !domain && !maker {
            break;
        }
    }
    head
}

/// Whether a line is one permission's name and nothing else.
fn is_bare_name(findings: &Findings<'_>, span: &Range<usize>) -> bool {
    let text = findings.slice(span);
    let text = without_marks(text);
    names::hits(text, 0..text.len())
        .first()
        .is_some_and(|hit| hit.is_name() && hit.span == (0..text.len()))
}

/// Whether a folded line ends the permissions of a prompt.
pub(super) fn closes(folded: &str) -> bool {
    BUTTONS.contains(&folded) || CLOSES.iter().any(|cue| folded.starts_with(cue))
}

/// The first row behind the lines that close a prompt, of which the first is `from`.
pub(super) fn frame_end(rows: &[PromptRow], from: usize) -> usize {
    let closing = rows.get(from..).unwrap_or_default().iter();
    from + closing.take_while(|row| closes(&row.folded)).count()
}
