//! A place in a text, or in a list, that only moves forward.
//!
//! A loop that keeps such a place in a plain number runs without end on the one
//! text where a turn leaves the number as it is. A loop over a cursor cannot: each
//! step begins behind the one before.

use std::ops::Range;

use crate::reading::text::steps;

/// A place between a beginning and an end.
#[derive(Clone, Debug)]
pub(in crate::reading) struct Cursor {
    at: usize,
    end: usize,
    /// Where the last step began.
    last: Option<usize>,
}

impl Cursor {
    /// A cursor at the beginning of a span.
    pub fn new(span: Range<usize>) -> Cursor {
        Cursor { at: span.start, end: span.end, last: None }
    }

    /// Where it stands.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Where it has to stop.
    pub fn end(&self) -> usize {
        self.end
    }

    /// Begins a step: where it begins, or `None` at the end, and where the text has
    /// cost all that it may.
    ///
    /// Whoever takes a step has to move on before the next one. One that does not
    /// is a mistake: a debug build stops there, any other passes over one place.
    pub fn step(&mut self) -> Option<usize> {
        let stuck = self.at < self.end && self.last == Some(self.at);
        debug_assert!(!stuck, "the step at {} does not move on", self.at);
        self.at += usize::from(stuck);
        self.last = Some(self.at);
        (self.at < self.end && steps::step()).then_some(self.at)
    }

    /// Moves on to a place that is not behind it.
    pub fn move_to(&mut self, place: usize) {
        debug_assert!(place >= self.at, "from {} back to {place}", self.at);
        self.at = self.at.max(place);
    }

    /// Moves on over so many places.
    pub fn advance(&mut self, by: usize) {
        self.at = self.at.saturating_add(by);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_end_with_the_span() {
        let mut cursor = Cursor::new(2..7);
        let mut steps = Vec::new();
        while let Some(at) = cursor.step() {
            steps.push(at);
            cursor.advance(2);
        }
        assert_eq!(steps, [2, 4, 6]);
        assert_eq!((cursor.at(), cursor.end()), (8, 7));
    }

    #[test]
    #[cfg_attr(debug_assertions, should_panic(expected = "does not move on"))]
    fn a_loop_that_stands_still_comes_to_an_end() {
        let mut cursor = Cursor::new(0..3);
        let mut steps = 0;
        while cursor.step().is_some() {
            steps += 1;
        }
        assert_eq!(steps, 3);
    }

    #[test]
    #[cfg_attr(debug_assertions, should_panic(expected = "from 5 back to 3"))]
    fn it_never_moves_back() {
        let mut cursor = Cursor::new(5..9);
        cursor.move_to(3);
        assert_eq!(cursor.at(), 5);
    }
}
