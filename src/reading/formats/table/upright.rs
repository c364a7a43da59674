//! Tables whose cells stand on lines of their own.

use std::ops::Range;

use crate::reading::evidence::above::Above;
use crate::reading::evidence::findings::Findings;
use crate::reading::text::grid::{self, Lines, behind};
use crate::reading::words::columns::{self, Column};
use crate::reading::words::status;

use super::alternatives;
use super::header::Header;
use super::names::holds_names_only;
use super::row::read_row;

/// A table whose cells stand on lines of their own: its header's words one below
/// the other, then each row's. A row is known by its name, since an empty cell
/// leaves no line.
pub(super) fn upright(
    findings: &mut Findings<'_>,
    line: &Range<usize>,
    limit: usize,
    above: Above,
) -> Option<usize> {
    let first = word(findings, line)?;
    columns::column(findings.slice(&first))?;
    let mut lines = Lines::new(findings.text, line.start..limit);
    let mut head: Vec<Range<usize>> = Vec::new();
    let mut after = line.start;
    while head.len() < 12
        && let Some(next) = lines.next()
        && let Some(cell) = word(findings, &next)
        && !findings.slice(&cell).contains([',', ';'])
        && columns::column(findings.slice(&cell)).is_some()
    {
        // A kind alone is a heading of what is below it.
        if let [first] = head.as_slice()
            && is_of_kind(findings.slice(first))
            && !is_of_kind(findings.slice(&cell))
        {
            return None;
        }
        after = next.end;
        head.push(cell);
    }
    // Where these words head nothing, they need not be looked at again, up to a kind
    // that may be a heading.
    let kind = head.iter().skip(1).find(|cell| is_of_kind(findings.slice(cell)));
    let passed = kind.map_or(after.max(line.end), |kind| kind.start.saturating_sub(1));
    let Some(mut header) = Header::new(findings.text, &head, above.kind.is_some()) else {
        return Some(passed);
    };
    let name = header.columns.iter().position(|column| *column == Column::Names);
    let of_kinds = header.columns.iter().any(|column| matches!(column, Column::OfKind(_)));
    header.above = above;
    let mut source = header.block(line.start);
    let lines = Lines::new(findings.text, behind(findings.text, after)..limit);
    let mut cells: Vec<Range<usize>> = Vec::new();
    let mut end = after;
    let mut any = false;
    for next in lines {
        let Some(cell) = word(findings, &next) else { break };
        if !of_kinds && !header.columns.contains(&Column::Kind) && is_of_kind(findings.slice(&cell))
        {
            break;
        }
        let is_name = holds_names_only(findings.text, &cell);
        let seen = cells.iter().any(|cell| holds_names_only(findings.text, cell));
        // The next row begins with its name, or as many cells before it.
        if cells.len() >= header.columns.len() || (is_name && seen && name == Some(0)) {
            let aligned = name.is_some() || fits_kinds(findings.text, &header, &cells);
            if !aligned || !read_row(findings, &mut source, &header, &cells) {
                cells.clear();
                break;
            }
            any = true;
            cells.clear();
        }
        cells.push(cell);
        if is_name || any {
            end = next.end;
        }
    }
    let aligned = name.is_some() || fits_kinds(findings.text, &header, &cells);
    if !cells.is_empty() && aligned && read_row(findings, &mut source, &header, &cells) {
        any = true;
        end = cells.last().map_or(end, |last| last.end.max(end));
    }
    if !any {
        return Some(passed);
    }
    header.weigh(findings, &mut source, end);
    findings.take(line.start..(end + 1).min(limit));
    findings.blocks.push(source);
    Some(end)
}

/// Whether a cell is a kind and nothing else.
fn is_of_kind(cell: &str) -> bool {
    matches!(columns::column(cell), Some(Column::OfKind(_)))
}

/// Whether the cells below the kinds hold names, or that there are none: without a
/// column of names nothing else says that no cell was lost.
fn fits_kinds(text: &str, header: &Header, cells: &[Range<usize>]) -> bool {
    header.columns.len() == cells.len()
        && header.columns.iter().zip(cells).all(|(column, cell)| {
            let slice = text.get(cell.clone()).unwrap_or_default();
            !matches!(column, Column::OfKind(_))
                || holds_names_only(text, cell)
                || alternatives::says_none(slice)
                || status::is_flag(slice)
        })
}

/// The cell that is all of a line, if it is one cell and not long.
fn word(findings: &Findings<'_>, line: &Range<usize>) -> Option<Range<usize>> {
    if line.len() > 400 {
        return None;
    }
    let cells = grid::split(findings.text, line);
    match cells.as_slice() {
        [cell] => Some(cell.clone()),
        _ => None,
    }
}
