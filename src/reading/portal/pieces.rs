//! What a cell of a portal's page is, by its content; cells that a copy joined
//! by blanks fall into several.

use std::ops::Range;

use crate::permission::{Kind, Permission, Resource};
use crate::reading::audit_log;
use crate::reading::cells;
use crate::reading::grant::Status;
use crate::reading::names;
use crate::reading::resource;

/// What a piece of a line is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// In the shape of a permission's name.
    Name,
    Kind(Kind),
    /// Yes, no, a dash: whether consent is required.
    Flag,
    Status(Status),
    /// An API's display name.
    Resource(Resource),
    /// A group line: an API's name with a number behind it.
    Group(Resource),
    /// A word of a header; only a portal's pages have those marked so.
    Header {
        only_here: bool,
    },
    /// A button or a heading of the page.
    Button,
    /// "Other permissions granted for …": what follows is granted.
    Granted,
    /// Nothing but an ellipsis.
    Dots,
    Text,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub what: What,
    pub span: Range<usize>,
    /// Parted from its neighbours by no more than a blank or a dash.
    pub joined: bool,
}

/// The pieces of a cell: of each of its rows, where the lines of a page were joined.
pub(super) fn pieces(text: &str, cell: &Range<usize>) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut from = cell.start;
    if cells::status_inside(text.get(cell.clone()).unwrap_or_default()).is_some() {
        for hit in names::hits(text, cell.clone()) {
            let behind = text.get(hit.name.end..cell.end).unwrap_or_default();
            let word = behind.strip_prefix(' ').and_then(|rest| rest.split(' ').next());
            // Another name with its type behind it begins another row.
            let typed = word.is_some_and(|word| {
                word.starts_with(char::is_uppercase) && cells::kind(word).is_some()
            });
            if hit.is_name() && !hit.is_english() && typed && hit.name.start > from {
                found.extend(row_pieces(text, &(from..hit.name.start)));
                from = hit.name.start;
            }
        }
    }
    found.extend(row_pieces(text, &(from..cell.end)));
    found
}

fn row_pieces(text: &str, cell: &Range<usize>) -> Vec<Piece> {
    let what = what(text, cell);
    if what == What::Text
        && let Some(pieces) = joined(text, cell)
    {
        return pieces;
    }
    let bare = cells::bare(text, cell);
    if bare.is_empty() && what == What::Text {
        return Vec::new();
    }
    let span = if what == What::Name { bare } else { cell.clone() };
    vec![Piece { what, span, joined: false }]
}

fn what(text: &str, cell: &Range<usize>) -> What {
    let whole = text.get(cell.clone()).unwrap_or_default();
    if whole.len() > 400 {
        return What::Text;
    }
    if !whole.is_empty() && whole.trim_matches(['.', '…', '[', ']', '(', ')', ' ']).is_empty() {
        return What::Dots;
    }
    let bare = text.get(cells::bare(text, cell)).unwrap_or_default();
    if bare.is_empty() {
        return match cells::mark(whole) {
            Some(status) => What::Status(status),
            None if cells::is_flag(whole) => What::Flag,
            None => What::Text,
        };
    }
    if cells::is_name_shaped(bare) && !audit_log::is_property(bare) {
        return What::Name;
    }
    if let Some(heading) = heading(bare) {
        return heading;
    }
    if cells::is_flag(bare) {
        return What::Flag;
    }
    // "Warning: Not granted for X"
    let told = whole.split_once(": ").map(|(_, told)| told).filter(|told| told.contains(" for "));
    if let Some(status) = cells::status(told.unwrap_or(whole))
        && !whole.ends_with(':')
        && !is_lead(text, cell)
    {
        return What::Status(status);
    }
    if let [kind] = cells::kinds(bare).as_slice()
        && !bare.contains('=')
    {
        return What::Kind(*kind);
    }
    if let Some(resource) = group(whole) {
        return What::Group(resource);
    }
    resource::by_display_name(bare).map_or(What::Text, What::Resource)
}

/// Whether names of its own stand behind a colon: "Missing: X" says nothing of the
/// row above it.
fn is_lead(text: &str, cell: &Range<usize>) -> bool {
    let whole = text.get(cell.clone()).unwrap_or_default();
    whole.find(':').is_some_and(|colon| super::is_known(text, cell.start + colon + 1..cell.end))
}

/// Headers, headings and buttons of the page.
fn heading(bare: &str) -> Option<What> {
    const HEADERS: [&str; 6] =
        ["type", "description", "admin consent required", "status", "permission", "api name"];
    const BUTTONS: [&str; 9] = [
        "grant admin consent",
        "revoke admin consent",
        "remove permission",
        "add a permission",
        "add permission",
        "refresh",
        "configured permissions",
        "got feedback",
        "review permissions",
    ];
    let lower = bare.chars().take(60).collect::<String>().to_lowercase();
    let only_here = matches!(
        lower.as_str(),
        "claim value" | "granted through" | "granted by" | "api / permissions name"
    ) || (lower.starts_with("api") && lower.ends_with("permissions name"));
    if only_here || HEADERS.contains(&lower.as_str()) {
        return Some(What::Header { only_here });
    }
    if lower.starts_with("other permissions granted") {
        return Some(What::Granted);
    }
    BUTTONS.iter().any(|button| lower.starts_with(button)).then_some(What::Button)
}

/// The API of a group line, as in `Microsoft Graph (4)`.
fn group(cell: &str) -> Option<Resource> {
    let (name, number) = cell.trim().strip_suffix(')')?.rsplit_once('(')?;
    let is_number = (1..=4).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    let span = cells::bare(name, &(0..name.len()));
    let name = name.get(span)?;
    let plain = !name.is_empty() && name.len() <= 80 && !name.contains([':', ';', '!', '?']);
    (is_number && plain).then(|| resource::by_display_name(name).unwrap_or(Resource::Other))
}

/// The pieces of a line whose cells are joined by blanks or dashes: a name,
/// perhaps with its API in front, and what follows it.
fn joined(text: &str, cell: &Range<usize>) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    let mut piece = |what: What, span: Range<usize>| {
        if !span.is_empty() {
            pieces.push(Piece { what, span, joined: true });
        }
    };
    let bare = cells::bare(text, cell);
    let mut start = bare.start;
    // On the enterprise page it may stand there twice.
    while let Some((api, len)) = api_in_front(text.get(start..bare.end)?) {
        piece(What::Resource(api), start..start + len);
        let behind = text.get(start + len..bare.end)?.trim_start_matches([' ', '/', '\\', '.']);
        start = cells::bare(text, &(bare.end - behind.len()..bare.end)).start;
    }
    let rest = text.get(start..cell.end)?;
    let word = rest.split([' ', ')', ']', ',', '"', '\'', '`', '*']).next()?;
    let word = word.trim_end_matches([':', '.']);
    let behind = start + word.len();
    // Words with underscores are names of anything: here only those that are
    // known, and no line of code.
    let known = word.contains('.') || !names::hits(text, start..behind).is_empty();
    let property = audit_log::is_property(word);
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
    piece(What::Name, start..behind);
    let mut at = behind;
    // A link of Markdown: its address says nothing.
    if let Some(link) = text.get(at..cell.end).and_then(|rest| rest.strip_prefix("](")) {
        at += 3 + link.find(')').unwrap_or(0);
    }
    at = after_ornament(text, at, cell.end);
    let word = text.get(at..cell.end)?.split([' ', ')', ']', ',', ':', ';']).next()?;
    if let Some(kind) = cells::kind(word) {
        piece(What::Kind(kind), at..at + word.len());
        at += word.len();
    }
    for what in behind_name(text, at..cell.end) {
        piece(what.0, what.1);
    }
    Some(pieces)
}

/// Where the text goes on behind blanks, brackets and dashes; marks stay, for
/// they are a status.
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
            .then_some((resource::by_display_name(name)?, name.len()))
    })
}

/// Whether another permission is named before a status: the organisation's name
/// behind one may look like anything.
fn holds_name_before_status(rest: &str) -> bool {
    let end = cells::status_inside(rest).map_or(rest.len(), |(at, _)| at);
    rest.get(..end)
        .unwrap_or_default()
        .split(|c: char| !(c.is_ascii_alphanumeric() || ".-_".contains(c)))
        .filter(|word| word.contains('.'))
        .any(|word| Permission::find(word.trim_matches('.')).is_some())
}

/// What stands behind a name and its type in one line: a description, yes or
/// no, a status.
fn behind_name(text: &str, span: Range<usize>) -> Vec<(What, Range<usize>)> {
    let mut found = Vec::new();
    let Some(rest) = text.get(span.clone()) else { return found };
    if let Some((at, status)) = cells::status_inside(rest) {
        found.extend(flag_at_end(text, span.start..span.start + at));
        found.push((What::Status(status), span.start + at..span.end));
        return found;
    }
    // "Mail.Read - Delegated - ✅ Granted": short parts between dashes.
    let last = rest.rsplit([':', '–', '—', '|', '/']).next().unwrap_or_default();
    let last = last.rsplit(" - ").next().unwrap_or_default();
    let start = span.end - last.len();
    // "(delegated, admin consent)" is a remark.
    let apart = last.len() < 80 && !last.starts_with(',');
    if let Some(status) = cells::status(last).filter(|_| apart) {
        found.extend(flag_at_end(text, span.start..start));
        found.push((What::Status(status), start..span.end));
    } else if let Some(status) = cells::mark(rest) {
        found.push((What::Status(status), span));
    } else {
        found.extend(flag_at_end(text, span));
    }
    found
}

/// A description with a yes or no as its last word, and a type before that
/// where none stands in front.
fn flag_at_end(text: &str, span: Range<usize>) -> Vec<(What, Range<usize>)> {
    let mut found = Vec::new();
    let slice = text.get(span.clone()).unwrap_or_default();
    let mut rest = slice.trim_end_matches([' ', '-', '–', '—', '⚠', '✅', '❌', '(', '[', '|']);
    if let Some(word) = rest.rsplit(' ').next()
        && !word.is_empty()
    {
        let at = span.start + rest.len() - word.len();
        let what = match cells::kind(word) {
            Some(kind) => Some(What::Kind(kind)),
            None => cells::is_flag(word).then_some(What::Flag),
        };
        if let Some(what) = what {
            found.push((what, at..at + word.len()));
            rest = rest.get(..rest.len() - word.len()).unwrap_or_default();
        }
    }
    // A status that is not understood stands behind a yes or no.
    if found.is_empty()
        && let Some((at, word)) = flag_inside(rest)
    {
        let flag = span.start + at;
        found.push((What::Text, span.start..flag));
        found.push((What::Flag, flag..flag + word.len()));
        found.push((What::Text, flag + word.len()..span.end));
        return found;
    }
    if !rest.trim().is_empty() {
        found.insert(0, (What::Text, span.start..span.start + rest.len()));
    }
    found
}

/// The last yes or no among the words of a line; with its capital, for "no" is
/// a word of descriptions too.
fn flag_inside(text: &str) -> Option<(usize, &str)> {
    let mut at = text.len();
    let mut words = text.rsplit(' ').map(|word| {
        at = (at + 1).saturating_sub(word.len() + 1);
        let start = at;
        at = at.saturating_sub(1);
        (start, word)
    });
    words.find(|(start, word)| {
        *start > 0
            && word.starts_with(|first: char| !first.is_lowercase() && first.is_alphabetic())
            && cells::is_flag(word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(What, &str)> {
        pieces(text, &(0..text.len()))
            .into_iter()
            .map(|piece| (piece.what, text[piece.span].trim()))
            .collect()
    }

    #[test]
    fn joined_cells_fall_apart() {
        assert_eq!(
            read("Calendars.Read Application Read calendars Yes Not granted for Mail.Read Ltd"),
            [
                (What::Name, "Calendars.Read"),
                (What::Kind(Kind::Application), "Application"),
                (What::Text, "Read calendars"),
                (What::Flag, "Yes"),
                (What::Status(Status::NotGranted), "Not granted for Mail.Read Ltd"),
            ]
        );
        assert_eq!(
            read("Microsoft Graph / Mail.Read ✅ Granted"),
            [
                (What::Resource(Resource::MicrosoftGraph), "Microsoft Graph"),
                (What::Name, "Mail.Read"),
                (What::Status(Status::Granted), "✅ Granted"),
            ]
        );
        assert_eq!(
            read("├─ Chat.Read - Delegated - ⚠ Not granted for [Tenant]")
                .get(2)
                .map(|p| p.0.clone()),
            Some(What::Status(Status::NotGranted))
        );
    }

    #[test]
    fn sentences_and_lists_are_no_rows() {
        for text in
            ["Chat.Read, Mail.Read", "Chat.Read and Mail.Read are asked for", "We have Chat.Read"]
        {
            assert_eq!(read(text), [(What::Text, text)]);
        }
    }

    #[test]
    fn lines_of_the_page_are_known() {
        assert_eq!(read("Microsoft Graph (4)")[0].0, What::Group(Resource::MicrosoftGraph));
        assert_eq!(read("Adatum Room API (1)")[0].0, What::Group(Resource::Other));
        assert_eq!(read("Grant admin consent for Granted Ltd")[0].0, What::Button);
        assert_eq!(read("Granted through")[0].0, What::Header { only_here: true });
        assert_eq!(read("API / Permissions name")[0].0, What::Header { only_here: true });
    }
}
