//! Where the lines of a table end: at a line break, or at the `</tr>` of a row of HTML.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

use super::cells;

/// Where the line that begins at `start` ends: at its break, or where a row of HTML ends.
pub(in crate::reading) fn line_end(text: &str, start: usize, end: usize) -> usize {
    let rest = text.get(start..end).unwrap_or_default();
    let ends = |at: &usize| {
        rest.get(*at..).is_some_and(|rest| rest.starts_with(['\n']) || rest.starts_with("</tr>"))
    };
    start + rest.match_indices(['\n', '<']).map(|(at, _)| at).find(ends).unwrap_or(rest.len())
}

/// Where the next line begins behind the end of one.
pub(in crate::reading) fn behind(text: &str, end: usize) -> usize {
    let rest = text.get(end..).unwrap_or_default();
    end + if rest.starts_with("</tr>") { "</tr>".len() } else { 1 }
}

/// Lines that are not blank.
pub(in crate::reading) struct Lines<'a> {
    text: &'a str,
    cursor: Cursor,
}

impl<'a> Lines<'a> {
    /// The lines in a span of the text.
    pub fn new(text: &'a str, span: Range<usize>) -> Lines<'a> {
        Lines { text, cursor: Cursor::new(span) }
    }
}

impl Iterator for Lines<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        while let Some(at) = self.cursor.step() {
            let line = at..line_end(self.text, at, self.cursor.end());
            self.cursor.move_to(behind(self.text, line.end));
            // A line of tags alone has no cells, and counts as blank.
            if !cells::split(self.text, &line).is_empty() {
                return Some(line);
            }
        }
        None
    }
}
