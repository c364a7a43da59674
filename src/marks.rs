//! Which pieces of the pasted text are marked, and as what: in `User.Read, MailSend!` the
//! first name is marked as granted, the second as odd. The text area shows the marks behind
//! the names.

use crate::reading::{At, Grant, Reading, Status};

/// What a piece of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A permission that is granted.
    Granted,
    /// A permission that is asked for.
    Asked,
    /// A permission that is not granted.
    Denied,
    /// Not recognised, or not clear.
    Odd,
}

impl Mark {
    fn of(grant: &Grant) -> Mark {
        match grant.status {
            _ if grant.unsure => Mark::Odd,
            Status::Granted => Mark::Granted,
            Status::Declared => Mark::Asked,
            Status::NotGranted => Mark::Denied,
        }
    }
}

/// Texts longer than this (in bytes) are not shown with marks.
pub const LIMIT: usize = 20_000;

/// Cuts the text at the marks of the reading into pieces, in order. A marked piece has its
/// mark and the place where it begins, in UTF-16 units; all other pieces have `None`.
///
/// A mark that overlaps an earlier one is left out. So are the first mark that does not lie
/// in the text and all marks behind it.
pub fn pieces<'a>(text: &'a str, reading: &Reading) -> Vec<(&'a str, Option<(Mark, u32)>)> {
    let mut pieces = Vec::new();
    let mut marks: Vec<(At, Mark)> = Vec::new();
    for grant in reading.grants.iter() {
        let mark = Mark::of(grant);
        for at in &grant.at {
            insert(&mut marks, (*at, mark));
        }
    }
    for piece in reading.unrecognised.iter() {
        for at in &piece.at {
            insert(&mut marks, (*at, Mark::Odd));
        }
    }
    let mut rest = text;
    let mut passed = 0;
    for (At(start, end), mark) in marks {
        if start < passed || end <= start {
            continue;
        }
        let Some((before, from)) = split(rest, start - passed) else { break };
        let Some((marked, after)) = split(from, end - start) else { break };
        if !before.is_empty() {
            pieces.push((before, None));
        }
        pieces.push((marked, Some((mark, start))));
        (rest, passed) = (after, end);
    }
    if !rest.is_empty() {
        pieces.push((rest, None));
    }
    pieces
}

/// A text that takes as much room as this one, line breaks included, but does not tell
/// what it says.
///
/// The layer with the marks lies under the text area. A mark stands behind its name only if
/// the lines of both break at the same places. The layer needs no readable copy of what lies
/// between the marks, so it gets none.
///
/// A letter of another script becomes the first letter of its run. That one is of the same
/// script in most cases, so it is about as wide and has the same writing direction.
pub fn blank(text: &str) -> String {
    let mut blank = String::with_capacity(text.len());
    let mut first = None;
    let mut last = 1;
    for letter in text.chars() {
        // The punctuation of Chinese and Japanese (U+3000 to U+303F) stays as it is, since
        // it decides where a line may break.
        let other = matches!(letter, '\u{c0}'..='\u{2ff}' | '\u{370}'..='\u{1fff}' | '\u{2e80}'..='\u{2fff}' | '\u{3040}'..='\u{d7ff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..);
        // One of as many UTF-16 units: places are counted in them.
        if !other || letter.len_utf16() != last {
            first = None;
        }
        last = letter.len_utf16();
        blank.push(match letter {
            // Digits stay digits, since lines break differently at digits and at letters.
            '0'..='9' => '0',
            'a'..='z' | 'A'..='Z' => 'x',
            _ if other => *first.get_or_insert(letter),
            _ => letter,
        });
    }
    blank
}

/// Inserts a mark so that all stay in order. The marks of a grant come in order, so most go
/// to the end; a sort of all marks would add more code to the module.
fn insert(marks: &mut Vec<(At, Mark)>, mark: (At, Mark)) {
    if let Err(place) = marks.binary_search(&mark) {
        marks.insert(place, mark);
    }
}

/// Splits a text behind this number of UTF-16 units; `None` where the text is shorter.
fn split(text: &str, units: u32) -> Option<(&str, &str)> {
    let mut left = units;
    for (index, letter) in text.char_indices() {
        if left == 0 {
            return text.split_at_checked(index);
        }
        left = left.saturating_sub(if u32::from(letter) > 0xffff { 2 } else { 1 });
    }
    (left == 0).then_some((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::permission::Resource;
    use crate::reading::{GrantKind, Unrecognised};

    fn reading(known: &[At], odd: &[At]) -> Reading {
        let grant = Grant {
            permission: "User.Read".into(),
            kind: GrantKind::Unknown,
            status: Status::Granted,
            resource: Resource::MicrosoftGraph,
            unsure: false,
            corrected: false,
            at: known.to_vec(),
        };
        let odd = Unrecognised {
            text: String::new(),
            suggestion: None,
            candidates: Vec::new(),
            at: odd.to_vec(),
        };
        let (grants, unrecognised) = (vec![grant].into(), vec![odd].into());
        Reading { grants, unrecognised, ..Reading::nothing() }
    }

    fn pieces(text: &str, reading: &Reading) -> Vec<(String, Option<Mark>)> {
        let pieces = super::pieces(text, reading).into_iter();
        pieces.map(|(piece, mark)| (piece.to_owned(), mark.map(|(mark, _)| mark))).collect()
    }

    #[test]
    fn marks_stand_where_utf_16_says() {
        let text = "😀 User.Read, MailSend!";
        assert_eq!(
            pieces(text, &reading(&[At(3, 12)], &[At(14, 22)])),
            [
                ("😀 ".to_owned(), None),
                ("User.Read".to_owned(), Some(Mark::Granted)),
                (", ".to_owned(), None),
                ("MailSend".to_owned(), Some(Mark::Odd)),
                ("!".to_owned(), None),
            ]
        );
    }

    #[test]
    fn what_is_not_marked_says_nothing_and_takes_as_much_room() {
        assert_eq!(blank("Meet at 10:45,\n\t<b>now</b> 😀!"), "xxxx xx 00:00,\n\t<x>xxx</x> 😀!");
        assert_eq!(blank("über Änderungen"), "üxxx Äxxxxxxxxx");
        assert_eq!(blank("привет 一二三、四"), "пппппп 一一一、四");
        assert_eq!(blank("ＡＢ 𝒜𝒷 한😀"), "ＡＡ 𝒜𝒜 한😀");
        // What stands above its letter has no width of its own.
        assert_eq!(blank("e\u{301}e"), "x\u{301}x");
    }

    #[test]
    fn marks_out_of_place_are_left_out() {
        let left = pieces("ab", &reading(&[At(0, 1), At(0, 2), At(1, 9)], &[At(2, 1)]));
        assert_eq!(left, [("a".to_owned(), Some(Mark::Granted)), ("b".to_owned(), None)]);
        assert_eq!(pieces("", &reading(&[At(0, 1)], &[])), []);
    }
}
