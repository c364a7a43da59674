//! What PowerShell's tables say: app roles, scopes, rows of a report.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::row;
use crate::reading::text::grid::{Ruled, Wanted, ruled};
use crate::reading::words::columns::{self, Column};
use crate::reading::words::kind;
use crate::reading::words::names;
use crate::reading::words::status;
use crate::status::Status;

use super::shown::{
    Other, api, from_token, granted, is_listed, is_person, note, other, piece, read_list,
    read_role, source,
};

/// Reads the tables in what nobody has taken yet.
pub(super) fn read(findings: &mut Findings<'_>) {
    let wanted = Wanted { column: is_known, wraps: |name| matches!(name, "scope" | "scopes") };
    for table in ruled(findings.text, &findings.open_lines(), wanted) {
        // `Value` and `Id` alone are of a list of what exists.
        let exists = table.has("value") && table.has("id") && table.names.len() < 4;
        let other = other(|name| table.has(name)).or(exists.then_some(Other::Catalogue));
        let read = match other {
            Some(other) => {
                note(findings, table.span.start, other);
                true
            }
            None => read_table(findings, &table),
        };
        if read {
            findings.take(table.span.clone());
        }
    }
}

/// Whether a header is one of those that tables about permissions have.
fn is_known(name: &str) -> bool {
    const NAMES: [&str; 9] = [
        "approleid",
        "consent",
        "isadmin",
        "appids",
        "accessright",
        "authtype",
        "missingscopes",
        "allowedmembertypes",
        "adminconsentdisplayname",
    ];
    NAMES.contains(&name) || columns::column(name).is_some()
}

fn read_table(findings: &mut Findings<'_>, table: &Ruled) -> bool {
    let mut source = source(table.span.start);
    let scope = table.column("scope").or_else(|| table.column("scopes"));
    let grants = ["consenttype", "principalid", "resourceid", "clientid", "expirytime"]
        .iter()
        .any(|name| table.has(name));
    if let Some(role) = table.column("approleid") {
        for row in &table.rows {
            read_role_row(findings, &mut source, table, row, role);
        }
    } else if let Some(scope) = scope.filter(|_| grants || table.names.len() <= 3) {
        if !read_scopes(findings, &mut source, table, scope, grants) {
            return false;
        }
    } else if !read_rows(findings, &mut source, table) {
        return false;
    }
    findings.blocks.push(source);
    true
}

fn read_role_row(
    findings: &mut Findings<'_>,
    source: &mut Block,
    table: &Ruled,
    row: &Range<usize>,
    role: usize,
) {
    let in_line = |cells: &Vec<Range<usize>>| {
        let id = cells.get(role).map(|cell| findings.slice(cell)).unwrap_or_default();
        names::is_guid(id) || !id.contains(|c: char| !c.is_ascii_hexdigit() && !"-.…".contains(c))
    };
    let Some(cells) = table.cells(findings.text, row).filter(in_line) else {
        // The columns are out of line: try each id, since only a permission's id is known.
        let hits = names::hits(findings.text, row.clone());
        let guids = hits.iter().filter(|hit| matches!(hit.word, names::Word::Guid(_)));
        for hit in guids {
            read_role(findings, source, &hit.span, None, Status::Granted);
        }
        return;
    };
    let slice = |name: &str| {
        table.column(name).and_then(|index| cells.get(index)).map(|cell| findings.slice(cell))
    };
    if slice("principaltype").is_some_and(is_person) {
        return;
    }
    let resource = resource(findings, table, &cells);
    if let Some(cell) = cells.get(role) {
        read_role(findings, source, cell, resource, Status::Granted);
    }
}

/// The API that a row names. A display name that was cut is read without its ellipsis.
fn resource(findings: &Findings<'_>, table: &Ruled, cells: &[Range<usize>]) -> Option<Resource> {
    let cell = cells.get(table.column("resourcedisplayname")?)?;
    api(findings.slice(cell).trim_end_matches(['.', '…']))
}

/// Reads a column of scopes, of `Get-MgContext` or of grants. Returns whether the table is
/// about permissions.
fn read_scopes(
    findings: &mut Findings<'_>,
    source: &mut Block,
    table: &Ruled,
    scope: usize,
    grants: bool,
) -> bool {
    let mut any_list = false;
    for row in &table.rows {
        let cells = table.cells(findings.text, row);
        let cell = match cells.as_ref().and_then(|cells| cells.get(scope)) {
            Some(cell) => cell.clone(),
            None => list_of(findings.text, row),
        };
        let braces = findings.slice(&cell).trim_start().starts_with('{');
        any_list |= braces;
        let kind = table.column("authtype").and_then(|index| {
            if let Some(cell) = cells.as_ref().and_then(|cells| cells.get(index)) {
                return kind::of_cell(findings.slice(cell)).first().copied();
            }
            findings.slice(row).split_whitespace().find_map(kind::of_word)
        });
        if braces && !grants {
            from_token(source, kind);
            read_list(findings, source, &cell, granted(kind));
        } else {
            let text = findings.slice(&cell);
            let torn = text.ends_with('.');
            findings.incomplete |= torn || text.contains('…');
            let torn = torn && !text.ends_with("..");
            let cell = if torn { cell.start..piece(findings, cell) } else { cell };
            let resource = cells.as_ref().and_then(|cells| resource(findings, table, cells));
            let manner = Manner { resource, scopes: true, ..granted(Some(Kind::Delegated)) };
            findings.read_names(source, cell, manner);
        }
    }
    grants || any_list || !source.finds.is_empty()
}

/// The list in braces of a row whose columns are out of line, or else the whole row.
fn list_of(text: &str, row: &Range<usize>) -> Range<usize> {
    let slice = text.get(row.clone()).unwrap_or_default();
    match (slice.find('{'), slice.find('}')) {
        (Some(from), Some(to)) if from < to => row.start + from..row.start + to + 1,
        _ => row.clone(),
    }
}

/// Reads the rows of a report that somebody made. Returns whether they held a permission.
fn read_rows(findings: &mut Findings<'_>, source: &mut Block, table: &Ruled) -> bool {
    let columns: Vec<Option<Column>> =
        table.names.iter().map(|name| columns::column(name)).collect();
    let names = columns
        .iter()
        .position(|column| *column == Some(Column::Names))
        .or_else(|| table.column("name"));
    let Some(names) = names else { return false };
    let stated = columns.contains(&Some(Column::Status));
    let kind = table.names.iter().find_map(|name| kind::of_names(name));
    let said = table.names.get(names).and_then(|name| columns::status_of_names(name));
    for row in &table.rows {
        let cells = table.cells(findings.text, row);
        let name = cells.as_ref().and_then(|cells| cells.get(names)).unwrap_or(row).clone();
        let slice = |index: usize| {
            cells
                .as_ref()
                .and_then(|cells| cells.get(index))
                .map_or("", |cell| findings.slice(cell))
        };
        let known = is_listed(findings.slice(&name));
        let full = columns.iter().enumerate().map(|(index, column)| (*column, slice(index)));
        let mut manner = row::row(said, full, known);
        if cells.is_none() {
            let (kind, status) = out_of_line(findings.slice(row));
            manner.kind = kind;
            manner.status = status.filter(|_| stated).unwrap_or(manner.status);
        }
        manner.kind = manner.kind.or(kind);
        findings.read_names(source, name, manner);
    }
    !source.finds.is_empty()
}

/// The type and the status in a row whose columns are out of line.
fn out_of_line(row: &str) -> (Option<Kind>, Option<Status>) {
    let behind = |word: &str| row.split_once(word).map(|(_, behind)| behind);
    let mut words = row.split_whitespace();
    let word = words.find(|word| kind::of_word(word).is_some());
    let status = behind(word.unwrap_or(" ")).map(|rest| status::answer(rest.trim()));
    (word.and_then(kind::of_word), status)
}
