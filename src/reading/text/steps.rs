//! What a reading may cost, whatever stands in the text.
//!
//! Code that walks over a text pays a step for each place, and a search pays for what
//! it passes over. When all steps are spent, every cursor says that it is at its end,
//! so that every loop over one ends. What was found by then is thrown away: the
//! reading starts again with a shorter text ([`crate::reading::read`]).
//!
//! This module counts steps and measures no time, so that every machine reads the
//! same text in the same way.

use std::cell::Cell;

/// How many steps the first try of a reading may cost. 1 MB of any known text costs
/// less, except a text of nothing but words that look like names and are none
/// (docs/performance.md).
pub(in crate::reading) const MOST: u32 = 150_000_000;

/// How many bytes a search passes over in the time of one step.
const BYTES: usize = 32;

thread_local! {
    /// Steps taken in this try, also those beyond what is allowed.
    static TAKEN: Cell<u32> = const { Cell::new(0) };
    /// Steps allowed in this try.
    static ALLOWED: Cell<u32> = const { Cell::new(u32::MAX) };
    /// How many tries there were.
    static TRIES: Cell<u32> = const { Cell::new(0) };
    /// Steps of all tries since `paid` was last asked.
    static PAID: Cell<u32> = const { Cell::new(0) };
}

/// Takes a step; false where none is left.
pub(in crate::reading) fn step() -> bool {
    spend(1)
}

/// Pays for a look at so many bytes.
pub(in crate::reading) fn pass(bytes: usize) {
    pay(bytes / BYTES);
}

/// Pays for what takes as long as so many steps.
pub(in crate::reading) fn pay(steps: usize) {
    spend(u32::try_from(steps).unwrap_or(u32::MAX));
}

fn spend(steps: u32) -> bool {
    let taken = TAKEN.get().saturating_add(steps).min(u32::MAX - 1);
    TAKEN.set(taken);
    taken < ALLOWED.get()
}

/// Does something at the cost of at most so many steps; `None` where they did not
/// suffice.
fn within<T>(most: u32, what: impl FnOnce() -> T) -> Option<T> {
    TRIES.set(TRIES.get().wrapping_add(1));
    TAKEN.set(0);
    ALLOWED.set(most);
    let done = what();
    ALLOWED.set(u32::MAX);
    let taken = TAKEN.get();
    PAID.set(PAID.get().saturating_add(taken));
    (taken < most).then_some(done)
}

/// The number of this try: what one has found out does not make another one cheaper.
pub(in crate::reading) fn tries() -> u32 {
    TRIES.get()
}

/// How many steps were paid on this thread since this was last asked.
pub fn paid() -> u32 {
    PAID.replace(0)
}

/// Does something with as much of a text as `most` steps suffice for. Returns that
/// part, whether it is shorter than the text, and what was done with it.
///
/// A text that costs too much is tried again with a quarter of itself, for half as
/// many steps: all tries together cost at most twice as much as the first.
pub(in crate::reading) fn as_far_as_they_go<'a, T>(
    text: &'a str,
    most: u32,
    mut what: impl FnMut(&'a str) -> T,
) -> (&'a str, bool, T) {
    let (mut part, mut most) = (text, most);
    loop {
        // An empty text always succeeds, so that the last try does.
        let allowed = if part.is_empty() { u32::MAX } else { most };
        if let Some(done) = within(allowed, || what(part)) {
            return (part, part.len() < text.len(), done);
        }
        (part, most) = (quarter(part), most / 2);
    }
}

/// The first quarter of a text: its whole lines, unless they are less than half of it.
fn quarter(text: &str) -> &str {
    let mut end = text.len() / 4;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let quarter = text.get(..end).unwrap_or_default();
    let lines = quarter.rfind('\n').and_then(|end| quarter.get(..end));
    lines.filter(|lines| lines.len() > end / 2).unwrap_or(quarter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::text::cursor::Cursor;

    /// Looks at each letter once for each letter.
    fn quadratic(text: &str) -> usize {
        let mut steps = 0;
        let mut outer = Cursor::new(0..text.len());
        while outer.step().is_some() {
            let mut inner = Cursor::new(0..text.len());
            while inner.step().is_some() {
                inner.advance(1);
                steps += 1;
            }
            outer.advance(1);
        }
        steps
    }

    #[test]
    fn what_costs_little_is_done_with_the_whole_text() {
        assert_eq!(as_far_as_they_go("abcd", 100, quadratic), ("abcd", false, 16));
    }

    #[test]
    fn what_costs_too_much_is_done_with_less() {
        let text = "line\n".repeat(200);
        paid();
        let (part, shorter, steps) = as_far_as_they_go(&text, 10_000, quadratic);
        assert!(shorter && text.starts_with(part) && steps == part.len() * part.len());
        assert!(!part.is_empty() && part.ends_with("line"), "{part:?}");
        assert!(paid() <= 20_000);
        // The next reading has all steps again.
        assert_eq!(as_far_as_they_go("abcd", 100, quadratic), ("abcd", false, 16));
    }

    #[test]
    fn what_has_no_end_comes_to_one() {
        let endless = |text: &str| while !text.is_empty() && step() {};
        paid();
        assert_eq!(as_far_as_they_go("ä text", 1_000, endless), ("", true, ()));
        assert!(paid() <= 2_000);
    }
}
