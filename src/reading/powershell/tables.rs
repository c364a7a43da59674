//! PowerShell's tables: a header, dashes under it, and rows until a blank line.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::cells;
use crate::reading::columns::{self, Column};
use crate::reading::draft::{Draft, Manner, Source, Strength};
use crate::reading::grant::{AccessPolicy, Status};
use crate::reading::names;

use super::{
    api, catalogue, from_token, granted, is_listed, is_person, policy, read_list, read_role, source,
};

/// A table: where its columns begin and what they are called.
struct Table {
    /// Names of the columns, letters only, in lower case.
    names: Vec<String>,
    /// Where they begin, in characters of a line.
    starts: Vec<usize>,
    rows: Vec<Range<usize>>,
    span: Range<usize>,
}

impl Table {
    fn column(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    fn has(&self, name: &str) -> bool {
        self.column(name).is_some()
    }
}

/// Reads the tables in what nobody has taken yet.
pub(super) fn read(draft: &mut Draft<'_>) {
    let mut catalogued = false;
    for table in tables(draft) {
        let is_catalogue = table.has("isadmin")
            || table.has("allowedmembertypes")
            || table.has("adminconsentdisplayname")
            || (table.has("consent") && table.has("name"))
            || (table.has("value") && table.has("id") && table.names.len() < 4)
            || (table.has("isenabled") && table.has("value"));
        let is_policy = (table.has("appids") && table.has("identity"))
            || (table.has("accessright") && (table.has("appid") || table.has("scopename")));
        let read = if is_catalogue {
            if !catalogued {
                catalogue(draft, table.span.start);
            }
            catalogued = true;
            true
        } else if is_policy {
            policy(draft, table.span.start, AccessPolicy::of(table.has("appids")));
            true
        } else {
            read_table(draft, &table)
        };
        if read {
            draft.take(table.span.clone());
        }
    }
}

fn read_table(draft: &mut Draft<'_>, table: &Table) -> bool {
    let mut source = source(table.span.start);
    let scope = table.column("scope").or_else(|| table.column("scopes"));
    let grants = ["consenttype", "principalid", "resourceid", "clientid", "expirytime"]
        .iter()
        .any(|name| table.has(name));
    if let Some(role) = table.column("approleid") {
        for row in &table.rows {
            read_role_row(draft, &mut source, table, row, role);
        }
    } else if let Some(scope) = scope.filter(|_| grants || table.names.len() <= 3) {
        if !read_scopes(draft, &mut source, table, scope, grants) {
            return false;
        }
    } else if !read_rows(draft, &mut source, table) {
        return false;
    }
    draft.sources.push(source);
    true
}

fn read_role_row(
    draft: &mut Draft<'_>,
    source: &mut Source,
    table: &Table,
    row: &Range<usize>,
    role: usize,
) {
    let in_line = |cells: &Vec<Range<usize>>| {
        let id = cells.get(role).map(|cell| draft.slice(cell)).unwrap_or_default();
        names::is_guid(id) || !id.contains(|c: char| !c.is_ascii_hexdigit() && !"-.…".contains(c))
    };
    let Some(cells) = cut(draft.text, row, &table.starts).filter(in_line) else {
        // The columns are out of line: only a permission's id is one.
        let hits = names::hits(draft.text, row.clone());
        let guids = hits.iter().filter(|hit| matches!(hit.word, names::Word::Guid(_)));
        for hit in guids {
            read_role(draft, source, &hit.span, None, Status::Granted);
        }
        return;
    };
    let slice = |name: &str| {
        table.column(name).and_then(|index| cells.get(index)).map(|cell| draft.slice(cell))
    };
    if slice("principaltype").is_some_and(is_person) {
        return;
    }
    let resource = resource(draft, table, &cells);
    if let Some(cell) = cells.get(role) {
        read_role(draft, source, cell, resource, Status::Granted);
    }
}

/// The API that a row names; a display name that was cut says what it still says.
fn resource(draft: &Draft<'_>, table: &Table, cells: &[Range<usize>]) -> Option<Resource> {
    let cell = cells.get(table.column("resourcedisplayname")?)?;
    api(draft.slice(cell).trim_end_matches(['.', '…']))
}

/// A column of scopes: of `Get-MgContext`, or of grants.
fn read_scopes(
    draft: &mut Draft<'_>,
    source: &mut Source,
    table: &Table,
    scope: usize,
    grants: bool,
) -> bool {
    let mut any_list = false;
    for row in &table.rows {
        let cells = cut(draft.text, row, &table.starts);
        let cell = match cells.as_ref().and_then(|cells| cells.get(scope)) {
            Some(cell) => cell.clone(),
            None => list_of(draft.text, row),
        };
        let braces = draft.slice(&cell).trim_start().starts_with('{');
        any_list |= braces;
        let kind = table.column("authtype").and_then(|index| {
            if let Some(cell) = cells.as_ref().and_then(|cells| cells.get(index)) {
                return cells::kinds(draft.slice(cell)).first().copied();
            }
            draft.slice(row).split_whitespace().find_map(cells::kind)
        });
        if braces && !grants {
            from_token(source, kind);
            read_list(draft, source, &cell, granted(kind));
        } else {
            let cut = draft.slice(&cell).trim_end().ends_with("...");
            draft.incomplete |= cut || draft.slice(&cell).contains('…');
            let resource = cells.as_ref().and_then(|cells| resource(draft, table, cells));
            let manner = Manner { resource, ..granted(Some(Kind::Delegated)) };
            draft.read_names(source, cell, manner);
        }
    }
    grants || any_list || !source.finds.is_empty()
}

/// The list in braces of a row whose columns are out of line; else all of it.
fn list_of(text: &str, row: &Range<usize>) -> Range<usize> {
    let slice = text.get(row.clone()).unwrap_or_default();
    match (slice.find('{'), slice.find('}')) {
        (Some(from), Some(to)) if from < to => row.start + from..row.start + to + 1,
        _ => row.clone(),
    }
}

/// Rows of somebody's own report.
fn read_rows(draft: &mut Draft<'_>, source: &mut Source, table: &Table) -> bool {
    let columns: Vec<Option<Column>> =
        table.names.iter().map(|name| columns::column(name)).collect();
    let names = columns
        .iter()
        .position(|column| *column == Some(Column::Names))
        .or_else(|| table.column("name"));
    let Some(names) = names else { return false };
    let kind = table.names.iter().find_map(|name| columns::kind_of_names(name));
    let report = columns.iter().flatten().any(|column| matches!(column, Column::Report));
    let guide = columns.iter().flatten().any(|column| matches!(column, Column::Guide));
    let stated = columns.contains(&Some(Column::Status));
    let said = table.names.get(names).and_then(|name| columns::status_of_names(name));
    let status = said.unwrap_or(if guide { Status::Declared } else { Status::Granted });
    for row in &table.rows {
        let strength = if report { Strength::Report } else { Strength::Sentence };
        let mut manner = Manner { strength, status, ..granted(kind) };
        let Some(cells) = cut(draft.text, row, &table.starts) else {
            let (kind, status) = out_of_line(draft.slice(row));
            manner.kind = manner.kind.or(kind);
            if stated {
                manner.status = status.unwrap_or(Status::Declared);
            }
            put(draft, source, row.clone(), manner);
            continue;
        };
        let Some(name) = cells.get(names).cloned() else { continue };
        for (column, cell) in columns.iter().zip(&cells) {
            let slice = draft.slice(cell);
            match column {
                Some(Column::Kind) => manner.kind = cells::kinds(slice).first().copied(),
                Some(Column::Api { display_name }) => {
                    let known = is_listed(draft.slice(&name));
                    manner.resource = columns::api(slice, *display_name, known);
                }
                Some(Column::Status) => {
                    manner.status = cells::answer(slice);
                    manner.strength = Strength::Report;
                }
                _ => {}
            }
        }
        put(draft, source, name, manner);
    }
    !source.finds.is_empty()
}

fn put(draft: &mut Draft<'_>, source: &mut Source, name: Range<usize>, mut manner: Manner) {
    if manner.status == Status::Declared {
        manner.strength = Strength::Declared;
    }
    draft.read_names(source, name, manner);
}

/// The type and the status in a row whose columns are out of line.
fn out_of_line(row: &str) -> (Option<Kind>, Option<Status>) {
    let behind = |word: &str| row.split_once(word).map(|(_, behind)| behind);
    let mut words = row.split_whitespace();
    let word = words.find(|word| cells::kind(word).is_some());
    let status = behind(word.unwrap_or(" ")).map(|rest| cells::answer(rest.trim()));
    (word.and_then(cells::kind), status)
}

/// The tables in what nobody has taken yet.
fn tables(draft: &Draft<'_>) -> Vec<Table> {
    let lines = draft.open_lines();
    let mut tables: Vec<Table> = Vec::new();
    // The last line that is not blank, and whether a blank one followed it.
    let mut above: Option<(usize, bool)> = None;
    let mut open: Option<(Table, bool, usize)> = None;
    for (number, line) in lines.iter().enumerate() {
        let text = draft.slice(line);
        if text.trim().is_empty() {
            if let Some((_, blank)) = &mut above {
                *blank = true;
            }
            if let Some((table, spaced, blanks)) = &mut open {
                *blanks += 1;
                if !table.rows.is_empty() && (!*spaced || *blanks > 1) {
                    tables.extend(open.take().map(|(table, ..)| table));
                }
            }
            continue;
        }
        let under = above.and_then(|(above, blank)| Some((lines.get(above)?, blank)));
        if is_dashes(text)
            && let Some((header, blank)) = under
            && let Some(mut table) = begin(draft, header, line)
        {
            if let Some((mut last, ..)) = open.take() {
                last.rows.retain(|row| row != header);
                last.span.end = last.rows.last().map_or(last.span.end, |row| row.end);
                last.span.end = last.span.end.min(header.start);
                tables.push(last);
            }
            table.span.end = line.end;
            open = Some((table, blank, 0));
        } else if let Some((table, _, blanks)) = &mut open {
            if is_prompt(text) {
                tables.extend(open.take().map(|(table, ..)| table));
            } else {
                match table
                    .rows
                    .last_mut()
                    .filter(|row| wraps(&table.names, &table.starts, row, text))
                {
                    Some(row) => row.end = line.end,
                    None => table.rows.push(line.clone()),
                }
                table.span.end = line.end;
                *blanks = 0;
            }
        }
        above = Some((number, false));
    }
    tables.extend(open.take().map(|(table, ..)| table));
    tables
}

fn begin(draft: &Draft<'_>, header: &Range<usize>, dashes: &Range<usize>) -> Option<Table> {
    let text = draft.slice(dashes);
    let starts: Vec<usize> = text
        .chars()
        .scan(' ', |before, character| Some((std::mem::replace(before, character), character)))
        .enumerate()
        .filter(|(_, (before, character))| *character == '-' && *before != '-')
        .map(|(index, _)| index)
        .collect();
    let clean = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).take(48).collect::<String>().to_lowercase()
    };
    let words: Vec<String> = draft.slice(header).split_whitespace().map(clean).collect();
    let names = if words.len() == starts.len() {
        words
    } else {
        let cells = cut(draft.text, header, &starts)?;
        cells.iter().map(|cell| clean(draft.slice(cell))).collect()
    };
    let known = names.iter().filter(|name| is_known(name)).count();
    (known > 0 && names.len() == starts.len()).then(|| Table {
        names,
        starts,
        rows: Vec::new(),
        span: header.start..dashes.end,
    })
}

/// Whether a line goes on with the scopes of the row above, in their column.
fn wraps(names: &[String], starts: &[usize], above: &Range<usize>, line: &str) -> bool {
    let last = names.last().is_some_and(|name| name == "scope" || name == "scopes");
    let indent = line.len() - line.trim_start_matches(' ').len();
    last && starts
        .last()
        .is_some_and(|start| *start > 0 && indent >= *start && above.len() > *start)
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

/// Whether a line holds nothing but dashes, as they stand under a header.
fn is_dashes(text: &str) -> bool {
    text.contains("--") && text.bytes().all(|byte| matches!(byte, b'-' | b' ' | b'\t'))
}

fn is_prompt(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with("PS ") || text.starts_with("PS>") || text.starts_with(">>")
}

/// The cells of a row by where the columns begin, trimmed; `None` where the row
/// does not keep to them.
fn cut(text: &str, row: &Range<usize>, starts: &[usize]) -> Option<Vec<Range<usize>>> {
    let slice = text.get(row.clone())?;
    if slice.trim().contains('\t') {
        return cut_at_tabs(slice, row.start, starts.len());
    }
    // Where in bytes each column begins.
    let mut bounds: Vec<usize> = Vec::new();
    let mut wanted = starts.iter().copied().peekable();
    let mut before = ' ';
    for (place, (byte, character)) in slice.char_indices().enumerate() {
        if wanted.peek() == Some(&place) {
            if before != ' ' {
                return None;
            }
            bounds.push(byte);
            wanted.next();
        }
        before = character;
    }
    bounds.resize(starts.len(), slice.len());
    let mut cells = Vec::new();
    for (index, from) in bounds.iter().enumerate() {
        // What is left of the first column belongs to it.
        let from = if index == 0 { 0 } else { *from };
        let to = bounds.get(index + 1).copied().unwrap_or(slice.len());
        let cell = slice.get(from..to)?;
        let start = row.start + from + (cell.len() - cell.trim_start().len());
        cells.push(start..start + cell.trim().len());
    }
    Some(cells)
}

fn cut_at_tabs(slice: &str, start: usize, count: usize) -> Option<Vec<Range<usize>>> {
    let mut at = start;
    let mut cells = Vec::new();
    for cell in slice.split('\t') {
        let from = at + (cell.len() - cell.trim_start().len());
        cells.push(from..from + cell.trim().len());
        at += cell.len() + 1;
    }
    (cells.len() == count).then_some(cells)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_cut_where_the_dashes_begin() {
        let text = "Id… Größe  Scope";
        let cells = cut(text, &(0..text.len()), &[0, 4, 11]).unwrap();
        let cells: Vec<&str> = cells.into_iter().map(|cell| &text[cell]).collect();
        assert_eq!(cells, ["Id…", "Größe", "Scope"]);
        assert_eq!(cut(text, &(0..text.len()), &[0, 5]), None);
        assert_eq!(cut("ab", &(0..2), &[0, 5, 9]).map(|cells| cells.len()), Some(3));
    }
}
