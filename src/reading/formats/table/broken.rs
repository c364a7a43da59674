//! Rows that a mail or a page broke over lines: lines are joined until the row has as many
//! cells as the header.

use std::ops::Range;

use crate::reading::text::grid::{Delimiter, behind, line_end};
use crate::reading::words::columns::Column;
use crate::reading::words::{kind, status};

use super::header::Header;
use super::names::holds_names_only;

/// Over how many lines a row may be broken.
const LINES: usize = 6;

/// A row, its cells and where it ends.
type Row = (Vec<Range<usize>>, usize);

/// The row, together with the lines below that are the rest of it.
pub(super) fn joined(
    text: &str,
    delimiter: Delimiter,
    header: &Header,
    row: Row,
    limit: usize,
) -> Row {
    let wide = header.columns.len();
    let names = |cells: &[Range<usize>]| {
        cells.iter().filter(|cell| !cell.is_empty() && holds_names_only(text, cell)).count()
    };
    let (mut cells, mut stop) = row.clone();
    if !matches!(delimiter, Delimiter::Values(_)) {
        return row;
    }
    for _ in 0..LINES {
        // The last cell, a status, is empty: the status may stand on the next line.
        let open = header.columns.last() == Some(&Column::Status)
            && cells.len() == wide
            && cells.last().is_some_and(Range::is_empty);
        if cells.len() >= wide && !open {
            break;
        }
        let from = behind(text, stop);
        let line = text.get(from..line_end(text, from, limit)).unwrap_or_default();
        if from >= limit || line.trim().is_empty() {
            return row;
        }
        if open && (delimiter.is_in(line) || status::status(line).is_none()) {
            break;
        }
        let (next, end) = if delimiter.is_in(line) {
            delimiter.record(text, from, limit, wide)
        } else {
            let whole = from..from + line.len();
            (vec![whole], from + line.len())
        };
        if names(&cells) > 0 && names(&next) > 0 {
            return row;
        }
        // The line was broken within a cell: join its two halves, of which one may be empty.
        let (Some(last), Some((first, rest))) = (cells.pop(), next.split_first()) else {
            return row;
        };
        cells.push(match (last.is_empty(), first.is_empty()) {
            (true, _) => first.clone(),
            (_, true) => last,
            _ => last.start..first.end,
        });
        cells.extend(rest.iter().cloned());
        stop = end;
    }
    // Exactly one name makes a row: else the lines are rows of their own. And the column of
    // kinds holds a kind or nothing: else they are no rows of this table.
    let kind = header.cell(Column::Kind, &cells).filter(|cell| !cell.is_empty());
    let kind = kind.and_then(|cell| text.get(cell.clone()));
    let fits = kind.is_none_or(|kind| !kind::of_cell(kind).is_empty());
    if cells.len() == wide && names(&cells) == 1 && fits { (cells, stop) } else { row }
}
