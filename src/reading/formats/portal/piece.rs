//! What a cell of a portal's page is, by its content.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::words::audit;
use crate::reading::words::cells;
use crate::reading::words::kind;
use crate::reading::words::names;
use crate::reading::words::resources;
use crate::reading::words::status;
use crate::status::Status;

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
    /// A group line: an API's name with a number behind it, `Microsoft Graph (4)`. `None`
    /// where nothing says which API it is, if any: a title may look the same.
    Group(Option<Resource>),
    /// A word of a header.
    Header(Header),
    /// A button or a heading of the page.
    Button,
    /// "Other permissions granted for …": what follows is granted.
    Granted,
    /// Nothing but an ellipsis.
    Dots,
    Text,
}

/// Where a word of a header stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Header {
    /// In other tables as well.
    Anywhere,
    /// On the portal's pages only.
    Portal,
    /// On the page of an enterprise application, whose rows say who granted.
    Enterprise,
}

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub what: What,
    pub span: Range<usize>,
    /// Parted from its neighbours by no more than a blank or a dash.
    pub joined: bool,
}

/// What a cell is.
pub(super) fn what(text: &str, cell: &Range<usize>) -> What {
    let whole = text.get(cell.clone()).unwrap_or_default();
    if whole.len() > 400 {
        return What::Text;
    }
    if whole.trim_matches(['.', '…', '[', ']', '(', ')', ' ']).is_empty() {
        return What::Dots;
    }
    let inner = text.get(cells::inner(text, cell)).unwrap_or_default();
    if cells::is_name_shaped(inner) && !audit::is_property(inner) {
        return What::Name;
    }
    if let Some(heading) = heading(inner) {
        return heading;
    }
    if status::is_flag(inner) {
        return What::Flag;
    }
    // "Warning: Not granted for X"
    let told = whole
        .split_once(": ")
        .filter(|(front, told)| told.contains(" for ") && !front.trim().contains([' ', '.']));
    let told = told.map(|(_, told)| told);
    if let Some(status) = status::status(told.unwrap_or(whole))
        && !whole.ends_with(':')
        && !is_lead(text, cell)
    {
        return What::Status(status_behind(text, cell, status));
    }
    if let [kind] = kind::of_cell(inner).as_slice()
        && !inner.contains('=')
    {
        return What::Kind(*kind);
    }
    if let Some(resource) = group(whole) {
        return What::Group(resource);
    }
    resources::by_display_name(inner).map_or(What::Text, What::Resource)
}

/// What a status says. The edge of a window may have broken it behind its first word: "Not"
/// ends the line above, and "granted" begins this one. A negation in another language
/// leaves the status open.
fn status_behind(text: &str, cell: &Range<usize>, status: Status) -> Status {
    let whole = text.get(cell.clone()).unwrap_or_default();
    let front = text.get(..cell.start).unwrap_or_default();
    if !whole.starts_with(char::is_lowercase) || !front.trim_end_matches(' ').ends_with('\n') {
        return status;
    }
    let parts = |letter: char| !letter.is_alphabetic();
    let word = front.trim_end().rsplit(parts).next().unwrap_or_default();
    match word {
        "Not" => Status::NotGranted,
        _ if status::is_negation(word) => Status::Declared,
        _ => status,
    }
}

/// Whether names stand behind a colon within the cell: "Missing: X" speaks of these names,
/// and not of the row above it.
fn is_lead(text: &str, cell: &Range<usize>) -> bool {
    let whole = text.get(cell.clone()).unwrap_or_default();
    whole.find(':').is_some_and(|colon| is_known(text, cell.start + colon + 1..cell.end))
}

/// Headers, headings and buttons of the page.
fn heading(inner: &str) -> Option<What> {
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
    let lower = inner.chars().take(60).collect::<String>().to_lowercase();
    let portals = lower.starts_with("api") && lower.ends_with("permissions name");
    let header = match lower.as_str() {
        "claim value" | "granted through" | "granted by" => Some(Header::Enterprise),
        _ if portals => Some(Header::Portal),
        other => HEADERS.contains(&other).then_some(Header::Anywhere),
    };
    if let Some(header) = header {
        return Some(What::Header(header));
    }
    if lower.starts_with("other permissions granted") {
        return Some(What::Granted);
    }
    BUTTONS.iter().any(|button| lower.starts_with(button)).then_some(What::Button)
}

/// The API of a group line, as in `Microsoft Graph (4)`.
fn group(cell: &str) -> Option<Option<Resource>> {
    let (name, number) = cell.trim().strip_suffix(')')?.rsplit_once('(')?;
    let is_number = (1..=4).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    let span = cells::inner(name, &(0..name.len()));
    let name = name.get(span)?;
    let plain = !name.is_empty() && name.len() <= 80 && !name.contains([':', ';', '!', '?']);
    (is_number && plain).then(|| resources::by_label(name, true))
}

/// Whether a text holds a permission's name: no description does.
pub(super) fn is_known(text: &str, span: Range<usize>) -> bool {
    names::any_sure(text, span)
}
