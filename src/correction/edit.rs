//! What changed between two texts: one stretch that was replaced by another.

use crate::reading::At;

/// One edit, in UTF-16 units.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edit {
    /// Where the texts begin to differ.
    start: u32,
    /// Where the stretch ends in the old text.
    old_end: u32,
    /// Where it ends in the new text.
    new_end: u32,
}

impl Edit {
    /// The edit that makes `new` of `old`: what both begin with and end with is
    /// left alone.
    pub fn between(old: &str, new: &str) -> Edit {
        let same = |(left, right): &(char, char)| left == right;
        let units = |letters: usize, text: &str| -> u32 {
            text.chars().take(letters).map(|it| if it.len_utf16() == 2 { 2 } else { 1 }).sum()
        };
        let front = old.chars().zip(new.chars()).take_while(same).count();
        let (old_rest, new_rest) = (behind(old, front), behind(new, front));
        let back = old_rest.chars().rev().zip(new_rest.chars().rev()).take_while(same).count();
        let rest = |text: &str| {
            let letters = text.chars().count() - back;
            units(letters, text)
        };
        let start = units(front, old);
        Edit { start, old_end: start + rest(old_rest), new_end: start + rest(new_rest) }
    }

    /// Where a place of the old text stands in the new one; `None` where the edit
    /// touches it.
    pub fn moved(self, At(start, end): At) -> Option<At> {
        if self.old_end <= start && self.start <= start {
            let shift = |unit: u32| unit - self.old_end + self.new_end;
            return Some(At(shift(start), shift(end)));
        }
        (end <= self.start).then_some(At(start, end))
    }
}

/// The text behind so many letters.
fn behind(text: &str, letters: usize) -> &str {
    let from = text.char_indices().nth(letters).map_or(text.len(), |(at, _)| at);
    text.get(from..).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_move_with_the_text_around_them() {
        for (old, new, place, moved) in [
            ("a Mail.Read", "so a Mail.Read", At(2, 11), Some(At(5, 14))),
            ("Mail.Read a", "Mail.Read b and c", At(0, 9), Some(At(0, 9))),
            ("😀 Mail.Read", "😀😀 Mail.Read", At(3, 12), Some(At(5, 14))),
            ("x Mail.Read", "Mail.Read", At(2, 11), Some(At(0, 9))),
            ("Mail.Read", "Mail.Reed", At(0, 9), None),
            ("Mail.Read", "", At(0, 9), None),
            ("Mail.Read", "Mail.Read", At(0, 9), Some(At(0, 9))),
        ] {
            assert_eq!(Edit::between(old, new).moved(place), moved, "{old} -> {new}");
        }
    }
}
