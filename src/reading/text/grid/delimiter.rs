//! What separates the cells of a table, and which cells one of its lines has: quoted
//! values, Markdown, HTML. With commas, `"a, b",c` has the cells `a, b` and `c`.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

use super::cells;
use super::lines::line_end;

/// How far a record with quoted values may run on over lines, in bytes.
const QUOTED: usize = 2000;

/// How many cells a record may have.
const WIDE: usize = 100;

/// What separates the cells of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reading) enum Delimiter {
    /// Commas, semicolons or tabs, with quotes around values that contain one.
    Values(u8),
    /// Pipes, as in Markdown.
    Pipe,
    /// HTML tags.
    Tags,
    /// Two or more blanks.
    Blanks,
}

impl Delimiter {
    /// All delimiters, in the order in which a header is tried with them.
    pub const ALL: [Delimiter; 6] = [
        Delimiter::Values(b'\t'),
        Delimiter::Pipe,
        Delimiter::Tags,
        Delimiter::Values(b';'),
        Delimiter::Values(b','),
        Delimiter::Blanks,
    ];

    /// Whether the line contains this delimiter.
    pub fn is_in(self, line: &str) -> bool {
        match self {
            Delimiter::Values(byte) => line.as_bytes().contains(&byte),
            Delimiter::Pipe => line.contains(['|', '│', '┃', '║']),
            Delimiter::Tags => line.contains("<td") || line.contains("<th"),
            Delimiter::Blanks => line.trim().contains("  "),
        }
    }

    /// The cells of the record that begins at `start`, and where it ends: at the
    /// end of its line, or of the line in which its last quote closes.
    ///
    /// It stops one cell above `most`: such a line is no record.
    pub fn record(
        self,
        text: &str,
        start: usize,
        end: usize,
        most: usize,
    ) -> (Vec<Range<usize>>, usize) {
        let line_end = line_end(text, start, end);
        let line = start..line_end;
        match self {
            Delimiter::Values(byte) => {
                let limit = floor(text, end.min(start + QUOTED));
                values(text, start, limit.max(line_end), byte, most)
                    .unwrap_or_else(|| (plain(text, &line, byte), line_end))
            }
            Delimiter::Pipe => (piped(text, &line), line_end),
            Delimiter::Tags | Delimiter::Blanks => (cells::split(text, &line), line_end),
        }
    }
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// Cells with quotes; `None` where a quote never closes, or the cells are too many.
fn values(
    text: &str,
    start: usize,
    end: usize,
    delimiter: u8,
    most: usize,
) -> Option<(Vec<Range<usize>>, usize)> {
    let bytes = text.as_bytes().get(..end)?;
    let mut cells = Vec::new();
    // One place behind the end, where an empty cell may stand.
    let mut cursor = Cursor::new(start..end + 1);
    while let Some(at) = cursor.step() {
        let blank = |byte: &u8| *byte == b' ';
        let skipped = bytes.get(at..)?.iter().take_while(|byte| blank(byte)).count();
        let open = at + skipped;
        let quoted = bytes.get(open) == Some(&b'"');
        if quoted {
            let close = closing_quote(bytes, open + 1)?;
            cells.push(trim(text, open + 1..close));
            cursor.move_to(close + 1);
        }
        let rest = bytes.get(cursor.at()..)?;
        let next = rest.iter().position(|byte| *byte == delimiter || *byte == b'\n');
        let stop = cursor.at() + next.unwrap_or(rest.len());
        if !quoted {
            cells.push(trim(text, at..stop));
        }
        match bytes.get(stop) {
            Some(byte) if *byte == delimiter && cells.len() >= WIDE => return None,
            Some(byte) if *byte == delimiter && cells.len() <= most => cursor.move_to(stop + 1),
            _ => return Some((cells, stop)),
        }
    }
    None
}

/// Where the quotes close that are open at `from`; a quote inside them is doubled.
fn closing_quote(bytes: &[u8], from: usize) -> Option<usize> {
    let mut quotes = bytes.iter().enumerate().skip(from).filter(|(_, byte)| **byte == b'"');
    while let Some((at, _)) = quotes.next() {
        if bytes.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        quotes.next();
    }
    None
}

fn plain(text: &str, line: &Range<usize>, delimiter: u8) -> Vec<Range<usize>> {
    let mut at = line.start;
    let slice = text.get(line.clone()).unwrap_or_default();
    slice
        .split(char::from(delimiter))
        .map(|cell| {
            let span = at..at + cell.len();
            at = span.end + 1;
            trim(text, span)
        })
        .collect()
}

fn piped(text: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let is_pipe = |c: char| matches!(c, '|' | '│' | '┃' | '║');
    let slice = text.get(line.clone()).unwrap_or_default();
    let inner = slice.trim();
    let from = line.start + (slice.len() - slice.trim_start().len());
    let inner_start = inner.strip_prefix(is_pipe).unwrap_or(inner);
    let start = from + inner.len() - inner_start.len();
    let framed = inner_start.len() < inner.len();
    let inner = inner_start.strip_suffix(is_pipe).filter(|_| framed).unwrap_or(inner_start);
    let mut cells = Vec::new();
    let mut at = start;
    // The header of a wiki's table has two pipes for one.
    let double = inner.starts_with('|');
    for (index, pipe) in inner.char_indices().filter(|(_, c)| is_pipe(*c)) {
        if !double || at < start + index {
            cells.push(trim(text, at..start + index));
        }
        at = start + index + pipe.len_utf8();
    }
    if !double || at < start + inner.len() {
        cells.push(trim(text, at..start + inner.len()));
    }
    cells
}

/// The span without blanks and quoting marks around it.
fn trim(text: &str, span: Range<usize>) -> Range<usize> {
    let outer = |c: char| c.is_whitespace() || "`\"*_".contains(c);
    let slice = text.get(span.clone()).unwrap_or_default();
    let front = slice.trim_start_matches(outer);
    let start = span.end - front.len();
    start..start + front.trim_end_matches(outer).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(delimiter: Delimiter, text: &str) -> (Vec<&str>, usize) {
        let (cells, end) = delimiter.record(text, 0, text.len(), WIDE);
        (cells.into_iter().map(|cell| &text[cell]).collect(), end)
    }

    #[test]
    fn quotes_hold_delimiters_and_line_breaks() {
        let text = "\"a, \"\"b\"\"\",c, \"d\ne\",\nf";
        let (cells, end) = read(Delimiter::Values(b','), text);
        assert_eq!(cells, ["a, \"\"b", "c", "d\ne", ""]);
        assert_eq!(end, text.len() - 2);
        let (cells, _) = read(Delimiter::Values(b','), "\"never, closed\nb");
        assert_eq!(cells, ["never", "closed"]);
    }

    #[test]
    fn pipes_may_stand_around_or_only_between() {
        assert_eq!(read(Delimiter::Pipe, "| `a` | **b** ||").0, ["a", "b", ""]);
        assert_eq!(read(Delimiter::Pipe, "a | b").0, ["a", "b"]);
    }
}
