//! Whether a list goes on where the text does not show it: "and 3 more", `…`, or a name that
//! was cut (`Calendars.Rea`).

use std::ops::Range;

use crate::reading::evidence::block::Odd;
use crate::reading::evidence::findings::Findings;
use crate::reading::sentence::{is_ellipsis, piece, says_more};
use crate::reading::words::cells;
use crate::reading::words::kind;

/// Reads a row without names. It may say that the list above it goes on, or be the piece
/// of a name. `listed`: names stand above the row. `blank`: a blank line stands right above
/// it. Returns whether the row says in words that more follow.
pub(super) fn goes_on(
    findings: &mut Findings<'_>,
    row: &Range<usize>,
    listed: bool,
    blank: bool,
) -> bool {
    let text = findings.slice(row);
    findings.incomplete |= listed && is_ellipsis(text);
    if listed && !blank {
        read_piece(findings, cells::inner(findings.text, row));
    }
    let counts = text.contains(|letter: char| letter.is_ascii_digit());
    (listed || counts) && says_more(text)
}

/// Reads what stands behind the last name of a row: that more follow, or a kind that
/// was cut.
pub(super) fn ends_with(findings: &mut Findings<'_>, tail: Range<usize>) {
    let text = findings.slice(&tail);
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let clipped = kind::is_clipped(last.trim_start_matches('(')) && is_last(findings, &tail);
    findings.incomplete |= says_more(text) || clipped;
}

/// Whether nothing stands behind a span.
fn is_last(findings: &Findings<'_>, span: &Range<usize>) -> bool {
    findings.text.get(span.end..).is_some_and(|rest| rest.trim_start().is_empty())
}

/// Reads a span that may hold nothing but a piece of a name.
pub(super) fn read_piece(findings: &mut Findings<'_>, span: Range<usize>) {
    if let Some(piece) = piece(findings.slice(&span), is_last(findings, &span)) {
        findings.incomplete = true;
        let span = span.start + piece.start..span.start + piece.end;
        if span.len() > 2 {
            findings.odd.push(Odd::new(None, span));
        }
    }
}
