//! Where PowerShell's tables stand in a text, and the cells of their rows.

use std::ops::Range;

use crate::reading::columns;
use crate::reading::draft::Draft;

/// A table: where its columns begin and what they are called.
pub(super) struct Table {
    /// Names of the columns, letters only, in lower case.
    pub names: Vec<String>,
    /// Where they begin, in characters of a line.
    pub starts: Vec<usize>,
    pub rows: Vec<Range<usize>>,
    pub span: Range<usize>,
}

impl Table {
    pub fn column(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    pub fn has(&self, name: &str) -> bool {
        self.column(name).is_some()
    }
}

/// The tables in what nobody has taken yet.
pub(super) fn tables(draft: &Draft<'_>) -> Vec<Table> {
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
                    .filter(|row| wraps(&table.names, &table.starts, draft.slice(row), text))
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

/// Whether a line goes on with the scopes of the row above: in their column, or
/// with the rest of a name that the edge of a window broke at its dot.
fn wraps(names: &[String], starts: &[usize], above: &str, line: &str) -> bool {
    let last = names.last().is_some_and(|name| name == "scope" || name == "scopes");
    let indent = line.len() - line.trim_start_matches(' ').len();
    let above = above.trim_end();
    let broken = above.ends_with('.') && !above.ends_with("..");
    last && starts.last().is_some_and(|start| {
        let mut near = line.chars().skip(start.saturating_sub(1));
        let fills_column = near.next() == Some(' ') && near.next().is_some_and(|next| next != ' ');
        let wrapped = indent >= *start || broken && !fills_column;
        *start > 0 && above.len() > *start && wrapped
    })
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
pub(super) fn cut(text: &str, row: &Range<usize>, starts: &[usize]) -> Option<Vec<Range<usize>>> {
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
