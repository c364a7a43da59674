//! Cells that a copy joined by blanks or dashes: a name, perhaps with its API in front,
//! and what follows it.

use std::ops::Range;

use crate::permission::{Permission, Resource};
use crate::reading::text::cursor::Cursor;
use crate::reading::words::audit;
use crate::reading::words::cells;
use crate::reading::words::kind;
use crate::reading::words::names;
use crate::reading::words::resources;
use crate::reading::words::status;

use super::piece::{Piece, What};

/// The pieces of a line whose cells are joined by blanks or dashes: a name,
/// perhaps with its API in front, and what follows it.
pub(super) fn joined(text: &str, cell: &Range<usize>) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut piece = |what: What, span: Range<usize>| {
        let blank = text.get(span.clone()).is_none_or(|text| text.trim().is_empty());
        if !blank {
            pieces.push(Piece { what, span, joined: true });
        }
    };
    let inner = cells::inner(text, cell);
    // On the page of an enterprise application the API may stand there twice.
    let mut apis = Cursor::new(inner.clone());
    while let Some(start) = apis.step()
        && let Some((api, len)) = api_in_front(text.get(start..inner.end)?)
    {
        piece(What::Resource(api), start..start + len);
        let behind = text.get(start + len..inner.end)?.trim_start_matches([' ', '/', '\\', '.']);
        apis.move_to(cells::inner(text, &(inner.end - behind.len()..inner.end)).start);
    }
    let start = apis.at();
    let rest = text.get(start..cell.end)?;
    let word = rest.split([' ', ')', ']', ',', '"', '\'', '`', '*']).next()?;
    let word = word.trim_end_matches([':', '.']);
    let behind = start + word.len();
    // Words with underscores are names of anything: here only those that are
    // known, and no line of code.
    let known = word.contains('.') || !names::hits(text, start..behind).is_empty();
    let property = audit::is_property(word);
    if !cells::is_name_shaped(word)
        || property
        || !known
        || text.get(behind..cell.end)?.contains(" = ")
    {
        return None;
    }
    // A sentence or a list with more names in it is no row.
    let others = text.get(behind..cell.end)?;
    if others.trim_start().starts_with([',', ';']) || holds_name_before_status(others) {
        return None;
    }
    if goes_on_as_sentence(others) {
        return None;
    }
    piece(What::Name, start..behind);
    let mut at = behind;
    // A link of Markdown: its address says nothing.
    if let Some(link) = text.get(at..cell.end).and_then(|rest| rest.strip_prefix("](")) {
        at += 3 + link.find(')').unwrap_or(0);
    }
    at = after_ornament(text, at, cell.end);
    let word = text.get(at..cell.end)?.split([' ', ')', ']', ',', ':', ';']).next()?;
    if let Some(kind) = kind::of_word(word) {
        piece(What::Kind(kind), at..at + word.len());
        at += word.len();
    }
    for what in behind_name(text, at..cell.end) {
        piece(what.0, what.1);
    }
    Some(pieces)
}

/// Whether a sentence goes on behind a name: "X is no longer", "X that the vendor".
fn goes_on_as_sentence(others: &str) -> bool {
    let others = others.trim_start();
    let word = others.split([' ', ',', ':', ')', ';']).next().unwrap_or_default();
    let says = || {
        kind::of_word(word).is_some() || status::status(others).is_some() || status::is_flag(word)
    };
    word.starts_with(char::is_lowercase) && !says()
}

/// Where the text goes on behind blanks, brackets and dashes. It does not pass over marks
/// such as ✅, because they are a status.
fn after_ornament(text: &str, from: usize, end: usize) -> usize {
    let rest = text.get(from..end).unwrap_or_default();
    end - rest
        .trim_start_matches([' ', ')', ']', '(', '[', '-', '–', '—', ':', '*', '`', '"', '\'', '→'])
        .len()
}

/// The API's display name at the beginning of a line, and its length.
fn api_in_front(line: &str) -> Option<(Resource, usize)> {
    const NAMES: [&str; 8] = [
        "microsoft graph",
        "azure active directory graph",
        "windows azure active directory",
        "azure ad graph",
        "office 365 exchange online",
        "office 365 sharepoint online",
        "exchange online",
        "sharepoint",
    ];
    NAMES.iter().find_map(|name| {
        let front = line.get(..name.len())?;
        let next = line.get(name.len()..)?.chars().next()?;
        (front.eq_ignore_ascii_case(name) && " /:>-–—→.\\".contains(next))
            .then_some((resources::by_display_name(name)?, name.len()))
    })
}

/// Whether another permission is named in front of the status. Behind it stands the name of
/// the organisation, which may look like anything.
fn holds_name_before_status(rest: &str) -> bool {
    let end = status::inside(rest).map_or(rest.len(), |(at, _)| at);
    rest.get(..end)
        .unwrap_or_default()
        .split(|c: char| !(c.is_ascii_alphanumeric() || ".-_".contains(c)))
        .filter(|word| word.contains('.'))
        .any(|word| Permission::find(word.trim_matches('.')).is_some())
}

/// What stands behind a name and its kind in one line: a description, yes or
/// no, a status.
fn behind_name(text: &str, span: Range<usize>) -> Vec<(What, Range<usize>)> {
    let Some(rest) = text.get(span.clone()) else { return Vec::new() };
    // "Mail.Read - Delegated - ✅ Granted": short parts between dashes.
    let last = rest.rsplit([':', '–', '—', '|', '/']).next().unwrap_or_default();
    let last = last.rsplit(" - ").next().unwrap_or_default();
    // "(delegated, admin consent)" is a remark.
    let apart = last.len() < 80 && !last.starts_with(',');
    let told = status::inside(rest)
        .or_else(|| Some((rest.len() - last.len(), status::status(last).filter(|_| apart)?)));
    if told.is_none()
        && let Some(status) = status::mark(rest)
    {
        return vec![(What::Status(status), span)];
    }
    let at = span.start + told.map_or(rest.len(), |(at, _)| at);
    let mut found = described(text, span.start..at);
    found.extend(told.map(|(_, status)| (What::Status(status), at..span.end)));
    found
}

/// A description, and the yes or no or the kind that is its last word. A yes or no may also
/// stand in front of other words, which are then a status that is not understood; there it
/// must have a capital, because "no" is a word of descriptions, too.
fn described(text: &str, span: Range<usize>) -> Vec<(What, Range<usize>)> {
    let slice = text.get(span.clone()).unwrap_or_default();
    let rest = slice.trim_end_matches([' ', '-', '–', '—', '⚠', '✅', '❌', '(', '[', '|']);
    let mut end = span.start + rest.len();
    for (index, word) in rest.rsplit(' ').enumerate() {
        let at = end - word.len();
        let last = index == 0;
        let capital =
            word.starts_with(|first: char| first.is_alphabetic() && !first.is_lowercase());
        let what = match kind::of_word(word).filter(|_| last) {
            Some(kind) => Some(What::Kind(kind)),
            None if status::is_flag(word) && (last || capital) => Some(What::Flag),
            None => None,
        };
        if let Some(what) = what.filter(|_| last || at > span.start) {
            let behind = if last { end..end } else { end..span.end };
            return vec![(What::Text, span.start..at), (what, at..end), (What::Text, behind)];
        }
        end = at.saturating_sub(1);
    }
    vec![(What::Text, span.start..span.start + rest.len())]
}
