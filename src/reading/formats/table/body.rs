//! The rows below a header, one after the other, until the table ends.

use std::ops::Range;

use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::manner;
use crate::reading::sentence::{denies_consent, is_ellipsis};
use crate::reading::text::cursor::Cursor;
use crate::reading::text::grid::{self, Delimiter, Lines, behind, line_end};
use crate::reading::words::columns::{self, Column};
use crate::reading::words::kind;
use crate::reading::words::resources;
use crate::status::Status;

use super::ends::{is_clipped, is_cut, is_first_cell, is_lone_name, is_piece};
use super::header::Header;
use super::names::holds_names_only;
use super::row::read_row;

/// How many rows without a permission may come first.
const EMPTY: usize = 30;

/// A table while its rows are read.
struct Table {
    delimiter: Delimiter,
    header: Header,
    block: Block,
    /// Behind its header, and behind its last row so far.
    from: usize,
    end: usize,
    /// Where the open part of the text ends in which it stands.
    limit: usize,
    /// Whether the line above is blank.
    blank: bool,
    /// Whether a row held a permission, and how many in front did not.
    any: bool,
    empty: usize,
    /// Whether the paste cut it.
    cut: bool,
    /// How many cells the shortest row has so far. A row with as many cells was not cut.
    least: usize,
}

/// Reads the rows under a header and takes the table. Returns where it ends.
pub(super) fn rows(
    findings: &mut Findings<'_>,
    delimiter: Delimiter,
    header: Header,
    head: Range<usize>,
    limit: usize,
    idle: &mut usize,
) -> usize {
    let (block, from) = (header.block(head.start), head.end);
    let (blank, any, empty, cut, least) = (false, false, 0, false, usize::MAX);
    let mut table =
        Table { delimiter, header, block, from, end: from, limit, blank, any, empty, cut, least };
    // `idle` counts the rows that were read for nothing. Where a text has many of them, fewer
    // rows are tried below each further header, so that reading does not become slow.
    let patience = if *idle > 1000 { 1 } else { EMPTY };
    let mut cursor = Cursor::new(behind(findings.text, from)..limit);
    while table.empty <= patience
        && let Some(at) = cursor.step()
        && let Some(next) = table.line(findings, at)
    {
        cursor.move_to(next);
    }
    *idle += table.empty;
    table.finish(findings, head.start)
}

impl Table {
    /// Reads a line. Returns where the next one begins, or `None` where the table ends.
    fn line(&mut self, findings: &mut Findings<'_>, at: usize) -> Option<usize> {
        let text = findings.text;
        let line_end = line_end(text, at, self.limit);
        let line = text.get(at..line_end).unwrap_or_default();
        // One blank line between the rows of a table may come from a mail.
        let blank = std::mem::replace(&mut self.blank, line.trim().is_empty());
        if self.blank {
            return (!blank).then(|| behind(text, line_end));
        }
        if is_ellipsis(line) {
            findings.incomplete = true;
            self.end = at + line.len();
            return None;
        }
        if self.is_passed(line) {
            self.end = line_end;
            return Some(behind(text, line_end));
        }
        let parted = self.delimiter.is_in(line);
        // A row may have a cell too many, but not that many.
        let most = 2 * self.header.columns.len() + 10;
        let row = if parted {
            self.delimiter.record(text, at, self.limit, most)
        } else {
            let cell = at..line_end;
            (vec![cell], line_end)
        };
        let (cells, stop) = row;
        let at_end = text.get(stop..).is_some_and(|rest| rest.trim_start().is_empty());
        if !parted && stop == line_end {
            if at_end && !blank {
                self.last(findings, line, line_end);
            }
            return None;
        }
        if cells.len() > most || (at_end && self.is_cut(findings, &cells, stop)) {
            return None;
        }
        if !self.rules(text, &cells) {
            let begun = self.any || self.end > self.from;
            let piece = at_end && begun && is_piece(text, &self.header, &cells);
            findings.incomplete |= piece || at_end && is_clipped(text, &self.header, &cells);
            if piece {
                return None;
            }
            let found = read_row(findings, &mut self.block, &self.header, &cells);
            self.least = self.least.min(cells.len());
            self.empty += usize::from(!found && !self.any);
            // Another table begins, or something that is no table.
            let other = || Header::new(text, &cells, false).is_some();
            if !found && (blank || cells.len() != self.header.columns.len() || other()) {
                return None;
            }
            self.any |= found;
        }
        self.end = stop;
        Some(behind(text, stop))
    }

    /// Whether a line says nothing: a rule, tags alone, a row that a diff removes.
    fn is_passed(&self, line: &str) -> bool {
        let rule = |sign| " \t|:-=+".contains(sign) || ('\u{2500}'..='\u{257F}').contains(&sign);
        let taken = line.trim_start().strip_prefix('-').map(str::trim_start);
        match self.delimiter {
            _ if line.chars().all(rule) => true,
            Delimiter::Tags => grid::split(line, &(0..line.len())).is_empty(),
            Delimiter::Pipe => taken.is_some_and(|row| row.starts_with(['|', '│'])),
            _ => false,
        }
    }

    /// Reads the last line of the paste, which has one cell: it may be a row that was cut
    /// behind that cell.
    fn last(&mut self, findings: &mut Findings<'_>, line: &str, end: usize) {
        let lone = is_lone_name(line);
        let first = self.any && is_first_cell(&self.header, line);
        findings.incomplete |= lone || first;
        // Without a row above it, a lone name is no more than an item of a list, unless the
        // header says how its permissions stand.
        self.cut = lone && !first && self.header.says_how();
        if first || lone && (self.any || self.cut) {
            self.end = end;
        }
    }

    /// Whether the paste ends within a row, so that nothing in it counts.
    fn is_cut(&mut self, findings: &mut Findings<'_>, cells: &[Range<usize>], stop: usize) -> bool {
        let (text, header) = (findings.text, &self.header);
        let expected = self.any || header.report || header.guide;
        if expected && cells.len() < self.least && is_cut(self.delimiter, header, cells) {
            findings.incomplete = true;
            self.cut = true;
            // The last cell may be cut: a name counts only in a cell in front of it.
            let whole = header
                .cell(Column::Names, cells)
                .is_some_and(|cell| cells.last() != Some(cell) && holds_names_only(text, cell));
            if !whole {
                self.end = stop;
                return true;
            }
        }
        false
    }

    /// Takes over what a row says of the rows below it. Returns whether it says nothing else.
    fn rules(&mut self, text: &str, cells: &[Range<usize>]) -> bool {
        let slice = |cell: &Range<usize>| text.get(cell.clone()).unwrap_or_default();
        let mut full = cells.iter().filter(|cell| !cell.is_empty()).map(slice);
        if let (Some(cell), None) = (full.next(), full.next()) {
            let name = cell.split('(').next().unwrap_or_default();
            if let Some(resource) = resources::by_display_name(name) {
                self.header.above.resource = Some(resource);
                return true;
            }
            if let [kind] = kind::of_cell(cell).as_slice() {
                self.header.kind = Some(*kind);
                return true;
            }
        }
        // An API in front holds for the rows below that leave the cell empty.
        if let (Some(Column::Api { display_name }), Some(cell)) =
            (self.header.columns.first(), cells.first())
            && let Some(resource) = columns::api(slice(cell), *display_name, true)
        {
            self.header.above.resource = Some(resource);
        }
        false
    }

    /// Reads the lines right below a table that only says what is asked for, where a row
    /// broke within its words. Their names count as asked for, too, and nothing more is said
    /// of them.
    fn rest(&mut self, findings: &mut Findings<'_>) {
        if !matches!(self.delimiter, Delimiter::Values(b'\t') | Delimiter::Pipe) {
            return;
        }
        let from = behind(findings.text, self.end);
        let mut next = from;
        for line in Lines::new(findings.text, from..self.limit).take(EMPTY) {
            let row = findings.slice(&line);
            // Empty lines are passed over.
            if line.start > std::mem::replace(&mut next, behind(findings.text, line.end)) {
                break;
            }
            if self.delimiter.is_in(row) {
                self.end = line.end;
            } else if row.contains(':') || !kind::of_cell(row).is_empty() {
                break;
            }
        }
        findings.read_names(
            &mut self.block,
            from..self.end.max(from),
            manner::declared(None, None),
        );
    }

    /// Takes the table that begins at `start`, if it is one. Returns where it ends.
    fn finish(mut self, findings: &mut Findings<'_>, start: usize) -> usize {
        if !(self.any || self.cut || self.block.shows_none) {
            return self.from;
        }
        let mut below = Lines::new(findings.text, behind(findings.text, self.end)..self.limit);
        let below = below.next().map(|line| findings.slice(&line)).unwrap_or_default();
        // "No consent granted", below a table that says no more than names.
        if self.any && denies_consent(below) {
            let finds = self.block.finds.iter_mut();
            for find in finds.filter(|find| find.strength == Strength::Sentence) {
                if find.status == Status::Granted {
                    find.status = Status::Declared;
                }
            }
        }
        self.header.weigh(findings, &mut self.block, self.end);
        if self.block.finds.iter().all(|find| find.strength == Strength::Declared) {
            self.rest(findings);
        }
        findings.take(start..(self.end + 1).min(self.limit));
        findings.blocks.push(self.block);
        self.end
    }
}
