//! A place in a text, or in a list, that only moves forward.
//!
//! A loop that keeps such a place in a plain number never ends on a text where one
//! round leaves the number unchanged. A loop over a cursor always ends: each step
//! begins behind the one before.

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

    /// Begins a step and returns where it begins; `None` at the end, or when all
    /// steps of the text are spent.
    ///
    /// The caller must move the cursor before the next step. Not to do so is a
    /// mistake: a debug build panics there, any other build skips one place.
    pub fn step(&mut self) -> Option<usize> {
        let stuck = self.at < self.end && self.last == Some(self.at);
        debug_assert!(!stuck, "the step at {} does not move on", self.at);
        self.at += usize::from(stuck);
        self.last = Some(self.at);
        (self.at < self.end && steps::step()).then_some(self.at)
    }

    /// Moves on to a place, which must not be one that the cursor has passed.
    pub fn move_to(&mut self, place: usize) {
        debug_assert!(place >= self.at, "from {} back to {place}", self.at);
        self.at = self.at.max(place);
    }

    /// Moves on by so many places.
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
