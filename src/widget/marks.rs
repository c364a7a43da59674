//! Which pieces of the text are marked, and as what.

use crate::reading::{At, Reading, Status};

/// What a piece of the text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// A permission, granted or asked for.
    Known,
    /// A permission, as not granted.
    Denied,
    /// Not recognised.
    Odd,
}

/// Texts longer than this (in bytes) are not shown with marks.
pub const LIMIT: usize = 20_000;

/// The text cut at the marks of the reading, in order, piece by piece; marks that
/// overlap an earlier one, or that do not lie in the text, are left out.
pub fn pieces(text: &str, reading: &Reading, put: &mut dyn FnMut(&str, Option<Mark>)) {
    let mut marks: Vec<(At, Mark)> = Vec::new();
    for grant in reading.grants.iter() {
        let mark = if grant.status == Status::NotGranted { Mark::Denied } else { Mark::Known };
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
            put(before, None);
        }
        put(marked, Some(mark));
        (rest, passed) = (after, end);
    }
    if !rest.is_empty() {
        put(rest, None);
    }
}

/// Keeps the marks in order. Those of a grant come in order, so that most go to
/// the end; to sort them all would take more code.
fn insert(marks: &mut Vec<(At, Mark)>, mark: (At, Mark)) {
    if let Err(place) = marks.binary_search(&mark) {
        marks.insert(place, mark);
    }
}

/// Splits a text behind so many UTF-16 units.
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
    use crate::reading::{Grant, GrantKind, Unrecognised};

    fn reading(known: &[At], odd: &[At]) -> Reading {
        let grant = Grant {
            permission: "User.Read".into(),
            kind: GrantKind::Unknown,
            status: Status::Granted,
            resource: Resource::MicrosoftGraph,
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
        let mut all = Vec::new();
        super::pieces(text, reading, &mut |piece, mark| all.push((piece.to_owned(), mark)));
        all
    }

    #[test]
    fn marks_stand_where_utf_16_says() {
        let text = "😀 User.Read, MailSend!";
        assert_eq!(
            pieces(text, &reading(&[At(3, 12)], &[At(14, 22)])),
            [
                ("😀 ".to_owned(), None),
                ("User.Read".to_owned(), Some(Mark::Known)),
                (", ".to_owned(), None),
                ("MailSend".to_owned(), Some(Mark::Odd)),
                ("!".to_owned(), None),
            ]
        );
    }

    #[test]
    fn marks_out_of_place_are_left_out() {
        let left = pieces("ab", &reading(&[At(0, 1), At(0, 2), At(1, 9)], &[At(2, 1)]));
        assert_eq!(left, [("a".to_owned(), Some(Mark::Known)), ("b".to_owned(), None)]);
        assert_eq!(pieces("", &reading(&[At(0, 1)], &[])), []);
    }
}
