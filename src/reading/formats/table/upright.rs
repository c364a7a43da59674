//! Tables whose cells stand on lines of their own, as some copies leave them: `Permission`,
//! `Type`, `Mail.Read`, `Delegated`, each below the other.

use std::ops::Range;

use crate::reading::evidence::above::Above;
use crate::reading::evidence::findings::Findings;
use crate::reading::text::grid::{Lines, behind};
use crate::reading::words::columns::{self, Column};
use crate::reading::words::status;

use super::ahead::{Ahead, cell};
use super::alternatives;
use super::header::Header;
use super::names::holds_names_only;
use super::row::read_row;

/// Reads a table whose cells stand on lines of their own: first the words of its header, one
/// below the other, then the cells of each row. A row is known by its name, since an empty
/// cell leaves no line. Returns how far the text was read, or `None` where `line` begins no
/// such header.
pub(super) fn upright(
    findings: &mut Findings<'_>,
    ahead: &mut Ahead<'_>,
    line: &Range<usize>,
    limit: usize,
    above: Above,
) -> Option<usize> {
    ahead.move_to(line.start);
    ahead.line(line.start, 0).filter(|first| first.span == *line)?.column?;
    let mut head: Vec<Range<usize>> = Vec::new();
    let mut found: Vec<Option<Column>> = Vec::new();
    let mut after = line.start;
    while head.len() < 12
        && let Some(next) = ahead.line(line.start, head.len())
        && let Some(cell) = next.cell.clone().filter(|_| next.column.is_some())
        && !findings.slice(&cell).contains([',', ';'])
    {
        // A kind alone is a heading of what is below it.
        if let [first] = found.as_slice()
            && is_of_kind(*first)
            && !is_of_kind(next.column)
        {
            return None;
        }
        after = next.span.end;
        head.push(cell);
        found.push(next.column);
    }
    // Where these words head nothing, they need not be looked at again, up to a kind
    // that may be a heading.
    let kind = head.iter().zip(&found).skip(1).find(|(_, column)| is_of_kind(**column));
    let passed = kind.map_or(after.max(line.end), |(kind, _)| kind.start.saturating_sub(1));
    let Some(mut header) = Header::of(findings.text, &head, &found, above.kind.is_some()) else {
        return Some(passed);
    };
    let name = header.columns.iter().position(|column| *column == Column::Names);
    let of_kinds = header.columns.iter().any(|column| matches!(column, Column::OfKind(_)));
    header.above = above;
    let mut source = header.block(line.start);
    let mut cells: Vec<Range<usize>> = Vec::new();
    let mut end = after;
    let mut any = false;
    for next in Lines::new(findings.text, behind(findings.text, after)..limit) {
        let Some(cell) = cell(findings.text, &next) else { break };
        let kind = || is_of_kind(columns::column(findings.slice(&cell)));
        if !of_kinds && !header.columns.contains(&Column::Kind) && kind() {
            break;
        }
        let is_name = holds_names_only(findings.text, &cell);
        let seen = cells.iter().any(|cell| holds_names_only(findings.text, cell));
        // The row is full; or the next one begins, with its name, where names stand in the
        // first column.
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
fn is_of_kind(column: Option<Column>) -> bool {
    matches!(column, Some(Column::OfKind(_)))
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
