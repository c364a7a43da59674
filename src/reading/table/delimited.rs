//! Tables with a header in one line, and those whose cells stand on lines of
//! their own.

use std::ops::Range;

use crate::permission::{Permission, Resource};
use crate::reading::cells;
use crate::reading::clause;
use crate::reading::columns::{self, Column};
use crate::reading::draft::{Draft, Source, Strength};
use crate::reading::grant::Status;
use crate::reading::list::Above;
use crate::reading::more::is_ellipsis;
use crate::reading::resource;

use super::heading::Heading;
use super::records::{Delimiter, behind, line_end};
use super::{Header, holds_names_only, read_row, source};

/// How many rows without a permission may come first.
const EMPTY: usize = 30;

/// How many cells a header may have.
pub(super) const WIDEST: usize = 60;

/// Reads the tables in what nobody has taken yet.
pub(super) fn read(draft: &mut Draft<'_>) {
    let mut idle = 0;
    let mut lines = Heading::default();
    for open in draft.open() {
        let mut at = open.start;
        while at < open.end {
            let line = at..line_end(draft.text, at, open.end);
            let end = match header(draft, &line) {
                Some((delimiter, mut header, end)) => {
                    header.above = lines.above;
                    // A table about one permission has its name above it.
                    let about = lines.name.clone().filter(|_| header.is_about_one());
                    let start = about.map_or(line.start, |name| name.start);
                    Some(rows(draft, delimiter, header, start..end, open.end, &mut idle))
                }
                None => upright(draft, &line, open.end, lines.above),
            };
            if draft.is_taken(&line) {
                lines.above.lead = None;
            } else {
                lines.pass(draft, &line);
            }
            at = behind(draft.text, end.unwrap_or(line.end));
        }
    }
}

/// The header that a line is.
fn header(draft: &Draft<'_>, line: &Range<usize>) -> Option<(Delimiter, Header, usize)> {
    let text = draft.slice(line);
    if text.len() > 2000 {
        return None;
    }
    Delimiter::ALL.into_iter().filter(|delimiter| delimiter.is_in(text)).find_map(|delimiter| {
        // A header has no line breaks within its cells.
        let (cells, stop) = delimiter.record(draft.text, line.start, line.end, WIDEST);
        Some((delimiter, Header::new(draft.text, &cells)?, stop))
    })
}

/// Reads the rows under a header and takes the table; where it ends.
fn rows(
    draft: &mut Draft<'_>,
    delimiter: Delimiter,
    mut header: Header,
    head: Range<usize>,
    limit: usize,
    idle: &mut usize,
) -> usize {
    let (start, from) = (head.start, head.end);
    let mut source = source(start, &header);
    // Headers over nothing, again and again, get less and less patience.
    let patience = if *idle > 1000 { 1 } else { EMPTY };
    let mut end = from;
    let mut at = behind(draft.text, from);
    let mut blank = false;
    let mut any = false;
    let mut empty = 0;
    let mut cut = false;
    while at < limit {
        let line_end = line_end(draft.text, at, limit);
        let line = draft.text.get(at..line_end).unwrap_or_default();
        if line.trim().is_empty() {
            // One blank line between the rows of a table may come from a mail.
            if blank {
                break;
            }
            blank = true;
            at = behind(draft.text, line_end);
            continue;
        }
        if is_ellipsis(line) {
            draft.incomplete = true;
            end = at + line.len();
            break;
        }
        let rule =
            line.chars().all(|c| " \t|:-=+".contains(c) || ('\u{2500}'..='\u{257F}').contains(&c));
        let tags = delimiter == Delimiter::Tags;
        if rule || tags && cells::split(draft.text, &(at..line_end)).is_empty() {
            blank = false;
            end = line_end;
            at = behind(draft.text, end);
            continue;
        }
        // A diff takes the row away.
        let row = line.trim_start().strip_prefix('-').unwrap_or_default();
        if delimiter == Delimiter::Pipe && row.trim_start().starts_with(['|', '│']) {
            end = line_end;
            at = behind(draft.text, end);
            continue;
        }
        if !delimiter.is_in(line) {
            // A last name alone: its row was cut behind it.
            let rest = draft.text.get(line_end..).unwrap_or_default();
            let last = !blank && rest.trim().is_empty();
            if last && any && is_first_cell(&header, line) {
                draft.incomplete = true;
                end = line_end;
            } else if last && is_lone_name(line) {
                draft.incomplete = true;
                // Without a row above it is no more than a list, unless the header
                // says that others are.
                cut = header.guide || header.report || header.columns.contains(&Column::Status);
                end = if any || cut { line_end } else { end };
            }
            break;
        }
        // A row may have a cell too many, but not that many.
        let most = 2 * header.columns.len() + 10;
        let (cells, stop) = delimiter.record(draft.text, at, limit, most);
        if cells.len() > most {
            break;
        }
        let at_end = draft.text.get(stop..).is_some_and(|rest| rest.trim_start().is_empty());
        if at_end
            && (any || header.report || header.guide)
            && is_cut(draft.text, delimiter, &header, &cells)
        {
            draft.incomplete = true;
            cut = true;
            // Nothing says that the last thing in it is whole.
            let whole = header.cell(Column::Names, &cells).is_some_and(|cell| {
                cells.last() != Some(cell) && holds_names_only(draft.text, cell)
            });
            if !whole {
                end = stop;
                break;
            }
        }
        if let Some(resource) = group(draft.text, &cells) {
            header.above.resource = Some(resource);
            blank = false;
            end = stop;
            at = behind(draft.text, stop);
            continue;
        }
        // An API in front holds for the rows below that leave the cell empty.
        if let (Some(Column::Api { display_name }), Some(cell)) =
            (header.columns.first(), cells.first())
            && let Some(resource) = columns::api(draft.slice(cell), *display_name, true)
        {
            header.above.resource = Some(resource);
        }
        if at_end && (any || end > from) && is_piece(draft.text, &header, &cells) {
            draft.incomplete = true;
            break;
        }
        draft.incomplete |= at_end && is_clipped(draft.text, &header, &cells);
        let found = read_row(draft, &mut source, &header, &cells);
        // Another table begins.
        if !found && Header::new(draft.text, &cells).is_some() {
            break;
        }
        empty += usize::from(!found && !any);
        *idle += usize::from(!found && !any);
        if empty > patience {
            break;
        }
        if !found && (blank || cells.len() != header.columns.len()) {
            break;
        }
        any |= found;
        blank = false;
        end = stop;
        at = behind(draft.text, stop);
    }
    if any || cut || source.shows_none {
        let mut below = Lines { text: draft.text, at: behind(draft.text, end), limit };
        let below = below.next().map(|line| draft.slice(&line)).unwrap_or_default();
        if any && clause::denies_what_stands_above(below) {
            deny(&mut source);
        }
        draft.take(start..(end + 1).min(limit));
        draft.sources.push(source);
        end
    } else {
        from
    }
}

/// "No consent granted", below a table that says no more than names.
fn deny(source: &mut Source) {
    for find in source.finds.iter_mut().filter(|find| find.strength == Strength::Sentence) {
        if find.status == Status::Granted {
            find.status = Status::Declared;
        }
    }
}

/// The API of a row that names it alone and rules those below.
fn group(text: &str, cells: &[Range<usize>]) -> Option<Resource> {
    let mut full = cells.iter().filter(|cell| !cell.is_empty());
    let (cell, None) = (full.next()?, full.next()) else { return None };
    let name = text.get(cell.clone())?.split('(').next().unwrap_or_default();
    resource::by_display_name(name)
}

/// Whether the paste ends within a row's name.
fn is_piece(text: &str, header: &Header, cells: &[Range<usize>]) -> bool {
    let last = cells.iter().rfind(|cell| !cell.is_empty());
    let cell = header.cell(Column::Names, cells).filter(|cell| last == Some(*cell));
    let word = cell.and_then(|cell| text.get(cell.clone())).unwrap_or_default();
    word.len() > 2
        && Permission::find(word).is_none()
        && Permission::beginning_with(word).next().is_some()
}

/// Whether the paste ends within a row's type or status.
fn is_clipped(text: &str, header: &Header, cells: &[Range<usize>]) -> bool {
    let column = header.columns.get(cells.len().wrapping_sub(1));
    let words: &[&str] = match column {
        Some(Column::Kind) => &["delegated", "application"],
        Some(Column::Status) => &["granted", "not granted"],
        _ => return false,
    };
    let cell = cells.last().and_then(|cell| text.get(cell.clone())).unwrap_or_default();
    let cell = cell.to_lowercase();
    let said = cells::answer(&cell) != Status::Declared;
    !cell.is_empty()
        && !said
        && words.iter().any(|word| word.len() > cell.len() && word.starts_with(&cell))
}

/// Whether a last row was cut: commas and pipes stand there even for empty cells,
/// and without its name a row says nothing.
fn is_cut(text: &str, delimiter: Delimiter, header: &Header, cells: &[Range<usize>]) -> bool {
    let kept = [Delimiter::Values(b','), Delimiter::Values(b';'), Delimiter::Pipe];
    let name = header.cell(Column::Names, cells).filter(|cell| !cell.is_empty());
    let nameless = name.is_none()
        && header.columns.contains(&Column::Names)
        && (header.report || !cells.iter().any(|cell| holds_names_only(text, cell)));
    (kept.contains(&delimiter) || nameless) && cells.len() < header.columns.len()
}

/// Whether a last line is a row that was cut behind what stands in front of its
/// name, the name of an app; a sentence is none.
fn is_first_cell(header: &Header, line: &str) -> bool {
    matches!(header.columns.first(), Some(Column::Other | Column::Report))
        && line.split_whitespace().count() <= 6
        && line.trim_start().starts_with(char::is_uppercase)
        && !line.contains(':')
        && !line.trim_end().ends_with(['.', '!', '?'])
}

fn is_lone_name(line: &str) -> bool {
    cells::is_name_shaped(line.trim_matches(|c: char| c.is_whitespace() || "\"`'|".contains(c)))
}

/// A table whose cells stand on lines of their own: its header's words one below
/// the other, then each row's. A row is known by its name, since an empty cell
/// leaves no line.
fn upright(
    draft: &mut Draft<'_>,
    line: &Range<usize>,
    limit: usize,
    above: Above,
) -> Option<usize> {
    let first = word(draft, line)?;
    columns::column(draft.slice(&first))?;
    let mut lines = Lines { text: draft.text, at: line.start, limit };
    let mut head: Vec<Range<usize>> = Vec::new();
    let mut after = line.start;
    while head.len() < 12
        && let Some(next) = lines.next()
        && let Some(cell) = word(draft, &next)
        && !draft.slice(&cell).contains([',', ';'])
        && columns::column(draft.slice(&cell)).is_some()
    {
        after = next.end;
        head.push(cell);
    }
    // Where these words head nothing, they need not be looked at again.
    let Some((mut header, name)) = Header::new(draft.text, &head).and_then(|header| {
        let name = header.columns.iter().position(|column| *column == Column::Names)?;
        Some((header, name))
    }) else {
        return Some(after.max(line.end));
    };
    header.above = above;
    let mut source = source(line.start, &header);
    let lines = Lines { text: draft.text, at: behind(draft.text, after), limit };
    let mut cells: Vec<Range<usize>> = Vec::new();
    let mut end = after;
    let mut any = false;
    for next in lines {
        let Some(cell) = word(draft, &next) else { break };
        let is_name = holds_names_only(draft.text, &cell);
        let seen = cells.iter().any(|cell| holds_names_only(draft.text, cell));
        // The next row begins with its name, or as many cells before it.
        if cells.len() >= header.columns.len() || (is_name && seen && name == 0) {
            if !read_row(draft, &mut source, &header, &cells) {
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
    any |= !cells.is_empty() && read_row(draft, &mut source, &header, &cells);
    if !any {
        return Some(after);
    }
    draft.take(line.start..(end + 1).min(limit));
    draft.sources.push(source);
    Some(end)
}

/// The cell that is all of a line, if it is one cell and not long.
fn word(draft: &Draft<'_>, line: &Range<usize>) -> Option<Range<usize>> {
    if line.len() > 400 {
        return None;
    }
    let cells = cells::split(draft.text, line);
    match cells.as_slice() {
        [cell] => Some(cell.clone()),
        _ => None,
    }
}

/// Lines that are not blank.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    limit: usize,
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        while self.at < self.limit {
            let line = self.at..line_end(self.text, self.at, self.limit);
            self.at = behind(self.text, line.end);
            // Tags alone are no cell.
            if !cells::split(self.text, &line).is_empty() {
                return Some(line);
            }
        }
        None
    }
}
