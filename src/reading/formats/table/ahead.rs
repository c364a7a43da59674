//! The lines ahead, for tables whose cells stand on lines of their own. Each line is looked at
//! once, however many lines above it look ahead as far as that.

use std::collections::VecDeque;
use std::ops::Range;

use crate::reading::text::grid::{self, Lines, behind};
use crate::reading::words::columns::{self, Column};

/// A line that is not blank.
pub(super) struct Line {
    pub span: Range<usize>,
    /// The cell that is all of it, if it is one cell and not long.
    pub cell: Option<Range<usize>>,
    /// What a column holds that has this cell as its header.
    pub column: Option<Column>,
}

impl Line {
    fn new(text: &str, span: Range<usize>) -> Line {
        let cell = cell(text, &span);
        let column = cell.clone().and_then(|cell| columns::column(text.get(cell)?));
        Line { span, cell, column }
    }
}

/// The cell that is all of a line, if it is one cell and not long.
pub(super) fn cell(text: &str, line: &Range<usize>) -> Option<Range<usize>> {
    if line.len() > 400 {
        return None;
    }
    match grid::split(text, line).as_slice() {
        [cell] => Some(cell.clone()),
        _ => None,
    }
}

/// The lines ahead, up to an end.
pub(super) struct Ahead<'a> {
    text: &'a str,
    end: usize,
    seen: VecDeque<Line>,
}

impl<'a> Ahead<'a> {
    pub fn new(text: &'a str, end: usize) -> Ahead<'a> {
        Ahead { text, end, seen: VecDeque::new() }
    }

    /// Moves on to a place, and forgets the lines in front of it. It cannot move back.
    pub fn move_to(&mut self, place: usize) {
        let mut inside = false;
        while let Some(passed) = self.seen.front().filter(|line| line.span.start < place) {
            inside = passed.span.end > place;
            self.seen.pop_front();
        }
        // A place in the middle of a line begins another line than the one that was seen.
        if inside {
            self.seen.clear();
        }
    }

    /// The line that stands `index` lines below the one at `place`. `move_to` must have moved
    /// to that place before.
    pub fn line(&mut self, place: usize, index: usize) -> Option<&Line> {
        while self.seen.len() <= index {
            let from = self.seen.back().map_or(place, |last| behind(self.text, last.span.end));
            let Some(next) = Lines::new(self.text, from..self.end).next() else {
                // All lines below are blank: they are not looked at again.
                self.end = self.end.min(from);
                return None;
            };
            self.seen.push_back(Line::new(self.text, next));
        }
        self.seen.get(index)
    }
}
