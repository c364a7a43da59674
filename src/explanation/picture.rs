//! The picture of the two authorizations: how each way is drawn.

use crate::capability::Area;

use super::answer::{Conferencing, Evidence, Explanation, Standing};
use super::headline::{Calendar, Headline};

/// How a way is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// It leads there.
    Full,
    /// It does, but for a step that no permission shows.
    Almost,
    /// It leads a part of the way, or under a condition.
    Broken,
    /// There is none.
    Absent,
    /// It cannot be told.
    Unclear,
}

impl Flow {
    /// The id, as the style sheet knows it.
    pub fn id(self) -> &'static str {
        match self {
            Flow::Full => "full",
            Flow::Almost => "almost",
            Flow::Broken => "broken",
            Flow::Absent => "absent",
            Flow::Unclear => "unclear",
        }
    }
}

/// How the way to meetings or to calendars is drawn.
pub fn flow(answer: &Explanation, headline: &Headline, area: Area) -> Flow {
    if area == Area::Calendar {
        return match &headline.calendar {
            Calendar::Closed => Flow::Absent,
            Calendar::Open { needs_more: false, .. } => Flow::Full,
            Calendar::Open { .. } => Flow::Broken,
            Calendar::OnlyMentioned(_) | Calendar::Unclear(_) => Flow::Unclear,
        };
    }
    match answer.summary.conferencing {
        Conferencing::Ready => Flow::Full,
        Conferencing::ReadyWithPolicy => Flow::Almost,
        Conferencing::Incomplete if there(answer).0 == 0 => Flow::Absent,
        Conferencing::Incomplete => Flow::Broken,
        Conferencing::CannotTell => Flow::Unclear,
    }
}

/// How many of the permissions that the mode asks for are there, and how many it
/// asks for. Where nothing is granted, those count that are asked for.
pub fn there(answer: &Explanation) -> (usize, usize) {
    let declared = answer.reading.evidence != Evidence::Granted;
    let is_there = |standing: Standing| match standing {
        Standing::Granted | Standing::Covered => true,
        Standing::Declared => declared,
        _ => false,
    };
    let there = answer.required.iter().filter(|row| is_there(row.standing)).count();
    (there, answer.required.len())
}
