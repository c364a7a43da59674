//! Tables whose columns begin where dashes stand under their headers, as PowerShell
//! prints them, and the cells of their rows:
//!
//! ```text
//! Scope      ConsentType
//! -----      -----------
//! Mail.Read  Principal
//! ```

use std::ops::Range;

/// A table: where its columns begin and what they are called.
pub(in crate::reading) struct Ruled {
    /// Names of the columns, letters only, in lower case.
    pub names: Vec<String>,
    /// Where they begin, in characters of a line.
    pub starts: Vec<usize>,
    /// The lines below the dashes; a row that goes on in further lines is one span.
    pub rows: Vec<Range<usize>>,
    /// From the header to the end of the last row.
    pub span: Range<usize>,
}

/// What a format says of the tables that it looks for.
#[derive(Clone, Copy)]
pub(in crate::reading) struct Wanted {
    /// Whether a column of this name makes a table one of those.
    pub column: fn(&str) -> bool,
    /// Whether the cells of a last column of this name may go on in the lines below.
    pub wraps: fn(&str) -> bool,
}

impl Ruled {
    /// Which column has this name.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|known| known == name)
    }

    /// Whether a column has this name.
    pub fn has(&self, name: &str) -> bool {
        self.column(name).is_some()
    }

    /// The cells of a row, trimmed; `None` where it does not keep to the columns.
    pub fn cells(&self, text: &str, row: &Range<usize>) -> Option<Vec<Range<usize>>> {
        cut(text, row, &self.starts)
    }

    /// Whether a line goes on with the last cell of the row above: in its column, or
    /// with the rest of a name that the edge of a window broke at its dot.
    fn wraps(&self, wanted: Wanted, above: &str, line: &str) -> bool {
        let last = self.names.last().is_some_and(|name| (wanted.wraps)(name));
        let indent = line.len() - line.trim_start_matches(' ').len();
        let above = above.trim_end();
        last && self.starts.last().is_some_and(|start| {
            let mut near = line.chars().skip(start.saturating_sub(1));
            let fills_column =
                near.next() == Some(' ') && near.next().is_some_and(|next| next != ' ');
            let wrapped = indent >= *start || above.ends_with('.') && !fills_column;
            *start > 0 && above.len() > *start && wrapped
        })
    }
}

/// The tables in these lines.
pub(in crate::reading) fn ruled(text: &str, lines: &[Range<usize>], wanted: Wanted) -> Vec<Ruled> {
    let slice = |line: &Range<usize>| text.get(line.clone()).unwrap_or_default();
    let mut tables: Vec<Ruled> = Vec::new();
    // The last line that is not blank.
    let mut above: Option<&Range<usize>> = None;
    let mut open: Option<Ruled> = None;
    for line in lines {
        let shown = slice(line);
        if shown.trim().is_empty() {
            tables.extend(open.take_if(|table| !table.rows.is_empty()));
            continue;
        }
        let begun = above
            .filter(|_| is_dashes(shown))
            .and_then(|header| Some((header, begin(text, header, line, wanted)?)));
        if let Some((header, table)) = begun {
            if let Some(mut last) = open.replace(table) {
                last.rows.retain(|row| row != header);
                last.span.end = last.rows.last().map_or(last.span.end, |row| row.end);
                last.span.end = last.span.end.min(header.start);
                tables.push(last);
            }
        } else if let Some(table) = &mut open {
            let goes_on = |row: &Range<usize>| table.wraps(wanted, slice(row), shown);
            let wrapped = table.rows.last().is_some_and(goes_on);
            match table.rows.last_mut().filter(|_| wrapped) {
                Some(row) => row.end = line.end,
                None => table.rows.push(line.clone()),
            }
            table.span.end = line.end;
        }
        above = Some(line);
    }
    tables.extend(open);
    tables
}

/// The table that begins with this header and these dashes, where the format wants it.
fn begin(
    text: &str,
    header: &Range<usize>,
    dashes: &Range<usize>,
    wanted: Wanted,
) -> Option<Ruled> {
    let slice = |span: &Range<usize>| text.get(span.clone()).unwrap_or_default();
    let starts: Vec<usize> = slice(dashes)
        .chars()
        .scan(' ', |before, character| Some((std::mem::replace(before, character), character)))
        .enumerate()
        .filter(|(_, (before, character))| *character == '-' && *before != '-')
        .map(|(index, _)| index)
        .collect();
    let clean = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric()).take(48).collect::<String>().to_lowercase()
    };
    let words: Vec<String> = slice(header).split_whitespace().map(clean).collect();
    let names = if words.len() == starts.len() {
        words
    } else {
        cut(text, header, &starts)?.iter().map(|cell| clean(slice(cell))).collect()
    };
    let known = names.iter().any(|name| (wanted.column)(name));
    let span = header.start..dashes.end;
    known.then(|| Ruled { names, starts, rows: Vec::new(), span })
}

/// Whether a line holds nothing but dashes, as they stand under a header.
fn is_dashes(text: &str) -> bool {
    text.contains("--") && text.bytes().all(|byte| matches!(byte, b'-' | b' ' | b'\t'))
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
        // Text to the left of the first column belongs to that column.
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
