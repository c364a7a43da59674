//! Whether the paste ends within the last row of a table.

use std::ops::Range;

use crate::permission::Permission;
use crate::reading::text::grid::Delimiter;
use crate::reading::words::cells;
use crate::reading::words::columns::Column;
use crate::reading::words::kind;
use crate::reading::words::status;

use super::header::Header;

/// Whether the paste ends within a row's name.
pub(super) fn is_piece(text: &str, header: &Header, cells: &[Range<usize>]) -> bool {
    let last = cells.iter().rfind(|cell| !cell.is_empty());
    let cell = header.cell(Column::Names, cells).filter(|cell| last == Some(*cell));
    let word = cell.and_then(|cell| text.get(cell.clone())).unwrap_or_default();
    word.len() > 2
        && Permission::find(word).is_none()
        && Permission::beginning_with(word).next().is_some()
}

/// Whether the paste ends within a row's type or status.
pub(super) fn is_clipped(text: &str, header: &Header, cells: &[Range<usize>]) -> bool {
    let column = header.columns.get(cells.len().wrapping_sub(1));
    let cell = cells.last().and_then(|cell| text.get(cell.clone())).unwrap_or_default();
    match column {
        Some(Column::Kind) => kind::is_clipped(cell),
        Some(Column::Status) => status::is_cut(cell),
        _ => false,
    }
}

/// Whether the last row was cut: it has fewer cells than the header. That shows it only where
/// commas, semicolons or pipes part the cells, because they are written for empty cells as
/// well, or where the row lacks its name, without which it says nothing.
pub(super) fn is_cut(delimiter: Delimiter, header: &Header, cells: &[Range<usize>]) -> bool {
    let kept = [Delimiter::Values(b','), Delimiter::Values(b';'), Delimiter::Pipe];
    let name = header.cell(Column::Names, cells).filter(|cell| !cell.is_empty());
    let nameless = name.is_none() && header.columns.contains(&Column::Names);
    (kept.contains(&delimiter) || nameless) && cells.len() < header.columns.len()
}

/// Whether the last line is the first cell of a row, such as an app's name, and the row was
/// cut behind it, in front of the permission. A sentence is no such cell.
pub(super) fn is_first_cell(header: &Header, line: &str) -> bool {
    let first = header.columns.first();
    let kind = first == Some(&Column::Kind) && !kind::of_cell(line).is_empty();
    (kind || matches!(first, Some(Column::Other | Column::Report | Column::Api { .. })))
        && line.split_whitespace().count() <= 6
        && line.trim_start().starts_with(char::is_uppercase)
        && !line.contains(':')
        && !line.trim_end().ends_with(['.', '!', '?'])
}

pub(super) fn is_lone_name(line: &str) -> bool {
    cells::is_name_shaped(line.trim_matches(|c: char| c.is_whitespace() || "\"`'|".contains(c)))
}
