//! Display names inside a line of other words, or several on one line.

use std::ops::Range;

use memchr::memchr3;

use crate::reading::evidence::findings::Findings;
use crate::reading::sentence::says_more;
use crate::reading::text::cursor::Cursor;
use crate::reading::text::find;
use crate::reading::text::fold::fold;

use super::inline;
use super::lookup::{Lookup, Title};
use super::rows::{LONGEST, PromptRow, WORDS, names_permission};

/// The display names that a line holds in quotes, or of which it consists. Beside a known
/// one, a quotation that only begins like one is a title without names.
pub(super) fn titles(
    findings: &Findings<'_>,
    row: &PromptRow,
    lookup: &Lookup<'_>,
) -> Vec<(Title, Range<usize>)> {
    let text = findings.slice(&row.span);
    let quotes = memchr3(b'"', b'\'', b'`', text.as_bytes()).is_some();
    if !quotes && memchr3(b',', b';', b':', text.as_bytes()).is_none() {
        return Vec::new();
    }
    // A label may stand in front.
    let label = find::all(text, ": ").next().map_or(0, |colon| colon + 2);
    let whole = inline::whole(findings, row.span.start + label..row.span.end, lookup);
    let mut titles =
        if whole.is_empty() && quotes { in_quotes(findings, row, lookup) } else { whole };
    let known = titles.iter().any(|(title, _)| !title.names.is_empty());
    if !known || names_permission(findings, &row.span) {
        return Vec::new();
    }
    if let Some((title, span)) = titles.last_mut() {
        title.more |= says_more(text.get(span.end - row.span.start..).unwrap_or_default());
    }
    titles
}

const QUOTES: [char; 3] = ['"', '\'', '`'];

/// How many quotes are tried as the closing one: a display name may hold one (`users'`).
const TRIED: usize = 3;

fn in_quotes(
    findings: &Findings<'_>,
    row: &PromptRow,
    lookup: &Lookup<'_>,
) -> Vec<(Title, Range<usize>)> {
    let text = findings.slice(&row.span);
    let mut titles = Vec::new();
    let mut cursor = Cursor::new(0..text.len());
    while let Some(at) = cursor.step()
        && let Some(open) = text.get(at..).and_then(|rest| rest.find(QUOTES))
    {
        let open = at + open;
        let at = open + 1;
        cursor.move_to(at);
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
            let whole = inline::whole(findings, start..start + end, lookup);
            (!whole.is_empty()).then_some((whole, end))
        });
        if let Some((found, end)) = found {
            titles.extend(found);
            cursor.advance(end + 1);
        } else if let Some(end) = unknown(inner, quote, lookup) {
            let title = Title { names: Vec::new(), more: false };
            titles.push((title, row.span.start + at..row.span.start + at + end));
            cursor.advance(end + 1);
        }
    }
    titles
}

/// Where the quotes close around a text that begins like a display name, and is none we know.
fn unknown(inner: &str, quote: &str, lookup: &Lookup<'_>) -> Option<usize> {
    let mut ends = inner.match_indices(quote).take(TRIED).map(|(end, _)| end);
    let end = ends.find(|end| {
        let behind = inner.get(end + quote.len()..).unwrap_or_default();
        !behind.starts_with(char::is_alphanumeric)
    })?;
    let text = inner.get(..end).filter(|text| text.len() <= LONGEST)?;
    let folded = fold(text);
    let first = folded.split(' ').next().unwrap_or_default();
    let words = folded.split(' ').count();
    ((2..=WORDS).contains(&words) && lookup.begins(first)).then_some(end)
}
