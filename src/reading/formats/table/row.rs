//! A row of a table: what its cells hold, and how it becomes a find.

use std::ops::Range;

use crate::permission::{Kind, Permission};
use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::sentence::Effect;
use crate::reading::words::cells;
use crate::reading::words::columns::{self, Column};
use crate::reading::words::kind;
use crate::reading::words::names::{self, Word};
use crate::reading::words::resources;
use crate::reading::words::status;
use crate::reading::words::unheaded::{self, Unheaded};
use crate::status::Status;

use super::header::Header;
use super::names::{behind_name, holds_names_only, names_of};

/// Reads a row. Returns whether it held a permission.
pub(super) fn read_row(
    findings: &mut Findings<'_>,
    source: &mut Block,
    header: &Header,
    cells: &[Range<usize>],
) -> bool {
    let aligned = cells.len() == header.columns.len()
        // A last cell that is empty may be left out.
        || (cells.len() + 1 == header.columns.len()
            && header.cell(Column::Names, cells).is_some_and(|cell| names_of(findings.text, cell).is_some()));
    let shifted = header.columns.iter().zip(cells).any(|(column, cell)| {
        let own = matches!(column, Column::Kind | Column::Api { .. } | Column::Status);
        own && Permission::find(findings.slice(cell)).is_some()
    });
    let row = if aligned && !shifted {
        by_column(findings.text, header, cells)
    } else {
        by_content(findings.text, header, cells)
    };
    // In a table with a column for the status, a row without one leaves it open.
    let open = header.columns.contains(&Column::Status).then_some(Status::Declared);
    let status = row.status.or(open);
    let told = header.above.lead.filter(|_| !header.report);
    let weigh = |said: Option<Status>| match status.or(said) {
        Some(status) if status != Status::Declared => (status, Strength::Report),
        _ if told == Some(Effect::NotGranted) => (Status::NotGranted, Strength::Sentence),
        Some(status) => (status, Strength::Declared),
        None if told == Some(Effect::Unsure) || row.unsure && !header.guide => {
            (Status::Declared, Strength::Unsure)
        }
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
        let word = findings.slice(&names).trim();
        let known = names::hits(findings.text, names.clone()).iter().any(names::Hit::is_name);
        let resource = row
            .api
            .as_ref()
            .and_then(|(cell, name)| columns::api(findings.slice(cell), *name, known))
            .or(header.above.resource);
        let scopes = cells::is_word(word);
        // Struck out, as Markdown has it.
        let struck = word.contains("~~");
        let status = if struck { Status::NotGranted } else { status };
        let manner = Manner { kind, status, strength, resource, scopes, whole: false };
        for hit in names::hits(findings.text, names.clone()) {
            // A report may name a permission by its id.
            found |=
                matches!(hit.word, Word::Guid(_)) && findings.read_id(source, hit.span, manner);
        }
        found |= findings.read_names(source, names, manner) > 0;
    }
    for find in source.finds.iter_mut().skip(before) {
        find.heading = header.above.kind;
    }
    // Below a lead such as "Not needed:" nothing counts.
    if told == Some(Effect::Nothing) {
        source.finds.truncate(before);
    }
    found
}

/// What the cells of a row hold.
#[derive(Default)]
struct TableRow {
    /// The names, each with its kind and with what the header of its column says of it.
    names: Vec<(Range<usize>, Option<Kind>, Option<Status>)>,
    /// The API's cell, and whether it holds display names only.
    api: Option<(Range<usize>, bool)>,
    status: Option<Status>,
    /// Whether the cells whose headers are not known leave in doubt how they stand.
    unsure: bool,
}

fn by_column(text: &str, header: &Header, cells: &[Range<usize>]) -> TableRow {
    let mut row = TableRow::default();
    let mut kinds = Vec::new();
    let mut names = Vec::new();
    let mut marked = Vec::new();
    let mut unheaded = Unheaded::default();
    let (mut denied, mut open) = (false, false);
    for ((column, said), cell) in header.columns.iter().zip(&header.said).zip(cells) {
        let slice = text.get(cell.clone()).unwrap_or_default();
        match column {
            Column::Names => names.extend(names_of(text, cell).map(|names| (names, *said))),
            Column::Kind if kinds.is_empty() => kinds = kind::of_cell(slice),
            // Only delegated permissions have a type of consent.
            Column::Report
                if kinds.is_empty() && matches!(slice, "AllPrincipals" | "Principal") =>
            {
                kinds.push(Kind::Delegated);
            }
            Column::OfKind(kind) => {
                if holds_names_only(text, cell) {
                    // Where another column stands beside the kinds, an operation or a
                    // resource, the names are what that one needs. Below kinds alone they
                    // are a list.
                    let beside = header.columns.iter().any(|it| !matches!(it, Column::OfKind(_)));
                    let said = beside.then_some(Status::Declared);
                    row.names.push((cell.clone(), Some(*kind), said));
                } else if status::is_yes(slice) {
                    marked.push(*kind);
                }
            }
            Column::Api { display_name } if row.api.is_none() => {
                row.api = Some((cell.clone(), *display_name));
            }
            // "Granted for X" under "Admin consent".
            Column::Consent => row.status = row.status.or(status::status(slice)),
            Column::Status => row.status = Some(status::answer(slice)),
            Column::Unknown if *said == Some(Status::NotGranted) => {
                let says = unheaded::denied(slice);
                denied |= says == Some(true);
                open |= says.is_none();
            }
            Column::Unknown => unheaded.hear(slice),
            _ => {}
        }
    }
    row.status = row.status.or(unheaded.status());
    if denied {
        row.status = Some(Status::NotGranted);
    }
    row.unsure = unheaded.doubts() || open;
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

/// A row that lost cells or has too many: each cell by its content.
fn by_content(text: &str, header: &Header, cells: &[Range<usize>]) -> TableRow {
    let mut row = TableRow::default();
    let mut kinds = Vec::new();
    let mut names = Vec::new();
    for cell in cells {
        let slice = text.get(cell.clone()).unwrap_or_default();
        let kind = kind::of_cell(slice);
        if !kind.is_empty() {
            if kinds.is_empty() {
                kinds = kind;
            }
        } else if resources::by_display_name(slice).is_some() {
            row.api.get_or_insert_with(|| (cell.clone(), true));
        } else if names.is_empty() && holds_names_only(text, cell) {
            names.push((cell.clone(), None));
        } else if header.columns.contains(&Column::Status)
            && let Some(status) = status::status(slice)
        {
            row.status = Some(status);
        }
    }
    row.add(names, &kinds);
    row
}

impl TableRow {
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
