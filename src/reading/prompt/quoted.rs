//! Display names inside a line of other words, or several on one line.

use std::ops::Range;

use crate::reading::draft::Draft;
use crate::reading::more::says_more;

use super::lookup::{Lookup, Title};
use super::{LONGEST, Row, inline, names_permission};

/// The display names that a line holds in quotes, or of which it consists.
pub(super) fn titles(
    draft: &Draft<'_>,
    row: &Row,
    lookup: &Lookup<'_>,
) -> Vec<(Title, Range<usize>)> {
    let text = draft.slice(&row.span);
    if !text.contains([',', ';', ':', '"', '\'', '`']) {
        return Vec::new();
    }
    // A label may stand in front.
    let label = text.find(": ").map_or(0, |colon| colon + 2);
    let whole = inline::whole(draft, row.span.start + label..row.span.end, lookup);
    let mut titles = if whole.is_empty() { in_quotes(draft, row, lookup) } else { whole };
    if titles.is_empty() || names_permission(draft, &row.span) {
        return Vec::new();
    }
    if let Some((title, span)) = titles.last_mut() {
        title.more |= says_more(text.get(span.end - row.span.start..).unwrap_or_default());
    }
    titles
}

const QUOTES: [char; 3] = ['"', '\'', '`'];

/// How many quotes are tried as the end of what one opens: `users'` holds one.
const TRIED: usize = 3;

fn in_quotes(draft: &Draft<'_>, row: &Row, lookup: &Lookup<'_>) -> Vec<(Title, Range<usize>)> {
    let text = draft.slice(&row.span);
    let mut titles = Vec::new();
    // By bytes, which is quicker: most lines hold none.
    if !text.bytes().any(|byte| matches!(byte, b'"' | b'\'' | b'`')) {
        return titles;
    }
    let mut at = 0;
    while let Some(open) = text.get(at..).and_then(|rest| rest.find(QUOTES)) {
        let open = at + open;
        at = open + 1;
        let quote = text.get(open..at).unwrap_or_default();
        let glued = text.get(..open).is_some_and(|front| front.ends_with(char::is_alphanumeric));
        if glued {
            continue;
        }
        let Some(inner) = text.get(at..) else { break };
        let ends = inner.match_indices(quote).take(TRIED).map(|(end, _)| end);
        let found = ends.take_while(|end| *end <= LONGEST).find_map(|end| {
            inner.get(..end).filter(|inner| inner.contains(' '))?;
            let start = row.span.start + at;
            let whole = inline::whole(draft, start..start + end, lookup);
            (!whole.is_empty()).then_some((whole, end))
        });
        if let Some((found, end)) = found {
            titles.extend(found);
            at += end + 1;
        }
    }
    titles
}
