//! Where a list ends, and whether it goes on where the text does not show it.

use std::ops::Range;

use crate::reading::cells;
use crate::reading::draft::{Draft, Odd};
use crate::reading::more::{is_ellipsis, piece, says_more};

use super::List;

impl List {
    /// What a row without names says of the list above it: that it goes on, or the
    /// piece of a name.
    pub fn ends(&mut self, draft: &mut Draft<'_>, row: &Range<usize>) {
        let text = draft.slice(row);
        let listed = !self.source.finds.is_empty();
        draft.incomplete |= listed && is_ellipsis(text);
        let counts = text.contains(|letter: char| letter.is_ascii_digit());
        self.more |= (listed || counts) && says_more(text);
        if listed && !self.blank {
            read_piece(draft, cells::bare(draft.text, row));
        }
    }
}

/// Reads what stands behind the last name of a row: that more follow, or a kind that
/// was cut.
pub(super) fn ends_with(draft: &mut Draft<'_>, tail: Range<usize>) {
    let text = draft.slice(&tail);
    let last = text.split_whitespace().next_back().unwrap_or_default();
    let clipped = cells::is_clipped_kind(last.trim_start_matches('(')) && is_last(draft, &tail);
    draft.incomplete |= says_more(text) || clipped;
}

/// Whether nothing stands behind a span.
fn is_last(draft: &Draft<'_>, span: &Range<usize>) -> bool {
    draft.text.get(span.end..).is_some_and(|rest| rest.trim_start().is_empty())
}

/// Reads the piece of a name that is all that stands in a span.
pub(super) fn read_piece(draft: &mut Draft<'_>, span: Range<usize>) {
    if let Some(piece) = piece(draft.slice(&span), is_last(draft, &span)) {
        draft.incomplete = true;
        let span = span.start + piece.start..span.start + piece.end;
        if span.len() > 2 {
            draft.odd.push(Odd { suggestion: None, candidates: Vec::new(), span });
        }
    }
}
