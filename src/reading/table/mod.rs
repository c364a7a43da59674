//! Tables of permissions with a header of their own: consent reports, guides,
//! lists of names and kinds, the permission tables of Microsoft's API pages.

mod alternatives;
mod delimited;
mod heading;
mod records;

use std::ops::Range;

use crate::permission::{Kind, Permission, Resource};

use super::anchors::Anchor;
use super::cells;
use super::clause::Effect;
use super::columns::{self, Column};
use super::draft::{Draft, Manner, Source, Strength};
use super::grant::{Format, Status};
use super::list::Above;
use super::names::{self, Word};

pub(super) use records::Delimiter;

/// Reads tables in what nobody has taken yet.
pub(super) fn read(draft: &mut Draft<'_>) {
    if draft.anchors.has(Anchor::Alternatives) {
        alternatives::read(draft);
    }
    if draft.anchors.has(Anchor::Header) {
        delimited::read(draft);
    }
}

/// What a table is, by its header.
#[derive(Clone, Debug)]
struct Header {
    columns: Vec<Column>,
    /// What the header of names says of them.
    said: Vec<Option<Status>>,
    /// Says why permissions are asked for.
    guide: bool,
    /// A report of what was granted.
    report: bool,
    /// The kind of all its names.
    kind: Option<Kind>,
    /// What the lines above say.
    above: Above,
}

impl Header {
    /// The header that these cells are, if they are one: names in one column,
    /// and another column that tables of permissions have.
    fn new(text: &str, cells: &[Range<usize>]) -> Option<Header> {
        let full = cells.iter().filter(|cell| !cell.is_empty()).count();
        if full < 2 || cells.len() > delimited::WIDEST {
            return None;
        }
        let slice = |cell: &Range<usize>| text.get(cell.clone()).unwrap_or_default();
        if is_portals(cells.iter().map(slice)) {
            return None;
        }
        let found: Vec<Option<Column>> =
            cells.iter().map(|cell| columns::column(slice(cell))).collect();
        let known = |wanted: fn(&Column) -> bool| found.iter().flatten().any(wanted);
        let mut columns: Vec<Column> =
            found.iter().map(|column| column.unwrap_or(Column::Other)).collect();
        let others = found.iter().flatten().filter(|column| **column != Column::Names).count();
        if !known(|column| *column == Column::Names) {
            // "Name | Type | Reason": a name of what, the other columns say.
            let name =
                cells.iter().position(|cell| slice(cell).trim().eq_ignore_ascii_case("name"));
            let of_permissions = known(|column| {
                matches!(column, Column::Kind | Column::OfKind(_) | Column::Guide | Column::Status)
            });
            match name.and_then(|name| columns.get_mut(name)).filter(|_| of_permissions) {
                Some(column) => *column = Column::Names,
                // "Delegated | Application", with the names below, or what is for each.
                None if known(|column| *column == Column::OfKind(Kind::Delegated))
                    && known(|column| *column == Column::OfKind(Kind::Application)) => {}
                None => return None,
            }
        }
        let said: Vec<Option<Status>> =
            cells.iter().map(|cell| columns::status_of_names(slice(cell))).collect();
        let others = others + said.iter().flatten().count();
        let is_header = others > 0 && found.iter().flatten().count() * 2 >= cells.len()
            || found.iter().flatten().count() >= 3;
        is_header.then(|| Header {
            above: Above::default(),
            said,
            kind: cells.iter().find_map(|cell| columns::kind_of_names(slice(cell))),
            guide: known(|column| *column == Column::Guide)
                && !known(|column| matches!(column, Column::Report)),
            report: known(|column| {
                matches!(column, Column::Report | Column::Api { display_name: true })
            }),
            columns,
        })
    }
}

impl Header {
    /// Whether its rows tell more and more of one permission: "Category |
    /// Application | Delegated", in Microsoft's reference.
    fn is_about_one(&self) -> bool {
        self.guide && !self.columns.contains(&Column::Names)
    }

    /// The cell of such a column.
    fn cell<'a>(&self, wanted: Column, cells: &'a [Range<usize>]) -> Option<&'a Range<usize>> {
        cells.get(self.columns.iter().position(|column| *column == wanted)?)
    }
}

/// Whether the header is one of the portal's pages, which read otherwise.
fn is_portals<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let (mut required, mut status, mut kind) = (false, false, false);
    for cell in cells {
        let lower = cell.trim().to_lowercase();
        if matches!(lower.as_str(), "claim value" | "granted through" | "granted by")
            || (lower.starts_with("api") && lower.ends_with("permissions name"))
        {
            return true;
        }
        required |= lower.starts_with("admin consent req");
        status |= lower == "status";
        kind |= lower == "type";
    }
    required && status && kind
}

/// Reads a row; whether it held a permission.
fn read_row(
    draft: &mut Draft<'_>,
    source: &mut Source,
    header: &Header,
    cells: &[Range<usize>],
) -> bool {
    let aligned = cells.len() == header.columns.len()
        // A last cell that is empty may be left out.
        || (cells.len() + 1 == header.columns.len()
            && header.cell(Column::Names, cells).is_some_and(|cell| names_of(draft.text, cell).is_some()));
    let shifted = header.columns.iter().zip(cells).any(|(column, cell)| {
        let own = matches!(column, Column::Kind | Column::Api { .. } | Column::Status);
        own && Permission::find(draft.slice(cell)).is_some()
    });
    let row = if aligned && !shifted {
        by_column(draft.text, header, cells)
    } else {
        by_content(draft.text, header, cells)
    };
    let told = header.above.lead.filter(|_| !header.report);
    let weigh = |said: Option<Status>| match row.status.or(said) {
        Some(status) if status != Status::Declared => (status, Strength::Report),
        _ if told == Some(Effect::NotGranted) => (Status::NotGranted, Strength::Sentence),
        Some(status) => (status, Strength::Declared),
        None if header.guide || told == Some(Effect::Declared) => {
            (Status::Declared, Strength::Declared)
        }
        None if header.report => (Status::Granted, Strength::Report),
        None => (Status::Granted, Strength::Sentence),
    };
    let before = source.finds.len();
    let mut found = false;
    for (names, kind, said) in row.names {
        let (status, strength) = weigh(said);
        let word = draft.slice(&names).trim();
        let known = Permission::find(word).is_some();
        let resource = row
            .api
            .as_ref()
            .and_then(|(cell, name)| columns::api(draft.slice(cell), *name, known))
            .or(header.above.resource);
        let foreign = resource.is_some_and(|r| r != Resource::MicrosoftGraph);
        let any_word = foreign && cells::is_word(word);
        // Struck out, as Markdown has it.
        let struck = word.contains("~~");
        let status = if struck { Status::NotGranted } else { status };
        let manner = Manner { kind, status, strength, resource, any_word };
        for hit in names::hits(draft.text, names.clone()) {
            // A report may name it by its id.
            found |= matches!(hit.word, Word::Guid(_)) && draft.read_id(source, hit.span, manner);
        }
        found |= draft.read_names(source, names, manner) > 0;
    }
    for find in source.finds.iter_mut().skip(before) {
        find.heading = header.above.kind;
    }
    // "Not needed:"
    if told == Some(Effect::Nothing) {
        source.finds.truncate(before);
    }
    found
}

/// What the cells of a row hold.
#[derive(Default)]
struct Row {
    names: Vec<(Range<usize>, Option<Kind>, Option<Status>)>,
    /// The API's cell, and whether it holds display names only.
    api: Option<(Range<usize>, bool)>,
    status: Option<Status>,
}

fn by_column(text: &str, header: &Header, cells: &[Range<usize>]) -> Row {
    let mut row = Row::default();
    let mut kinds = Vec::new();
    let mut names = Vec::new();
    let mut marked = Vec::new();
    for ((column, said), cell) in header.columns.iter().zip(&header.said).zip(cells) {
        let slice = text.get(cell.clone()).unwrap_or_default();
        match column {
            Column::Names => names.extend(names_of(text, cell).map(|names| (names, *said))),
            Column::Kind if kinds.is_empty() => kinds = cells::kinds(slice),
            // Only delegated permissions have a type of consent.
            Column::Report
                if kinds.is_empty() && matches!(slice, "AllPrincipals" | "Principal") =>
            {
                kinds.push(Kind::Delegated);
            }
            Column::OfKind(kind) => {
                if holds_names_only(text, cell) {
                    row.names.push((cell.clone(), Some(*kind), None));
                } else if cells::is_yes(slice) {
                    marked.push(*kind);
                }
            }
            Column::Api { display_name } if row.api.is_none() => {
                row.api = Some((cell.clone(), *display_name));
            }
            // "Granted for X" under "Admin consent".
            Column::Guide if is_status(slice) => row.status = cells::status(slice),
            Column::Status => row.status = Some(cells::answer(slice)),
            _ => {}
        }
    }
    // A row that ends in front of its status says nothing of it.
    if row.status.is_none() && header.columns.contains(&Column::Status) {
        row.status = Some(Status::Declared);
    }
    if kinds.is_empty() {
        kinds = marked;
    }
    if let (true, Some(cell)) = (kinds.is_empty(), header.cell(Column::Names, cells)) {
        // "Mail.Send (Application)"
        kinds = behind_name(text, cell);
    }
    if kinds.is_empty() {
        kinds.extend(header.kind);
    }
    row.add(names, &kinds);
    row
}

/// The part of a cell for names that holds them: all of it, or the name that
/// other words follow. Names within free text are no grants.
fn names_of(text: &str, cell: &Range<usize>) -> Option<Range<usize>> {
    if holds_names_only(text, cell) {
        return Some(cell.clone());
    }
    let bare = cells::bare(text, cell);
    let slice = text.get(bare.clone())?;
    // A plain word may be the permission of another API.
    if cells::is_word(slice) {
        return Some(bare);
    }
    let end = slice.find(|c: char| c.is_whitespace() || ")]*,;".contains(c))?;
    let word = slice.get(..end)?;
    cells::is_name_shaped(word).then_some(bare.start..bare.start + end)
}

/// The kind that stands behind the name in its own cell.
fn behind_name(text: &str, cell: &Range<usize>) -> Vec<Kind> {
    let slice = text.get(cell.clone()).unwrap_or_default();
    let rest = slice.split_once(char::is_whitespace).map_or("", |(_, rest)| rest);
    cells::kinds(rest.trim_matches(|c: char| !c.is_alphanumeric()))
}

fn is_status(cell: &str) -> bool {
    let front =
        |start: &str| cell.get(..start.len()).is_some_and(|f| f.eq_ignore_ascii_case(start));
    front("granted") || front("not granted")
}

/// A row that lost cells or has too many: each cell by its content.
fn by_content(text: &str, header: &Header, cells: &[Range<usize>]) -> Row {
    let mut row = Row::default();
    let mut kinds = Vec::new();
    let mut names = Vec::new();
    for cell in cells {
        let slice = text.get(cell.clone()).unwrap_or_default();
        let kind = cells::kinds(slice);
        if !kind.is_empty() {
            if kinds.is_empty() {
                kinds = kind;
            }
        } else if super::resource::by_display_name(slice).is_some() {
            row.api.get_or_insert_with(|| (cell.clone(), true));
        } else if names.is_empty() && holds_names_only(text, cell) {
            names.push((cell.clone(), None));
        } else if header.columns.contains(&Column::Status)
            && let Some(status) = cells::status(slice)
        {
            row.status = Some(status);
        }
    }
    if header.columns.contains(&Column::Status) && row.status.is_none() {
        row.status = Some(Status::Declared);
    }
    row.add(names, &kinds);
    row
}

impl Row {
    fn add(&mut self, names: Vec<(Range<usize>, Option<Status>)>, kinds: &[Kind]) {
        for (cell, said) in names {
            if kinds.is_empty() {
                self.names.push((cell, None, said));
            } else {
                self.names.extend(kinds.iter().map(|kind| (cell.clone(), Some(*kind), said)));
            }
        }
    }
}

/// Whether a cell holds names, ids and separators and nothing else: names
/// inside free text are no grants.
fn holds_names_only(text: &str, cell: &Range<usize>) -> bool {
    let slice = text.get(cell.clone()).unwrap_or_default();
    let words = |c: char| !(c.is_alphanumeric() || "._-/:%".contains(c));
    let mut any = false;
    for word in slice.split(words).filter(|word| !word.is_empty()) {
        let word = word.trim_matches(['.', '-', ':', '/']);
        let shaped = cells::is_name_shaped(word) || names::is_guid(word);
        let filler = word.is_empty()
            || matches!(word.to_lowercase().as_str(), "and" | "or" | "und" | "et" | "y" | "br");
        if !shaped && !filler {
            return false;
        }
        any |= shaped;
    }
    any
}

fn source(at: usize, header: &Header) -> Source {
    let mut source = Source::new(Format::Table, at);
    source.shows_none = header.report;
    source
}
