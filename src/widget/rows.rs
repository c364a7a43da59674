//! Which capabilities share a row, and which rows are folded.

use crate::capability::Area;
use crate::explanation::{CapabilityAnswer, Explanation, Verdict};
use crate::mode::Mode;

/// Capabilities that share a row where the answer to all is the same.
const TOGETHER: [&[&str]; 9] = [
    &["read-meetings", "update-meetings", "delete-meetings"],
    &["read-attendance", "read-recordings", "read-transcripts", "read-meeting-insights"],
    &["join-calls", "access-call-media", "read-call-records"],
    &["read-chats", "send-chats"],
    &["read-channel-messages", "send-channel-messages"],
    &["list-calendars", "read-events"],
    &["create-events", "update-events", "delete-events"],
    &["read-shared-calendars", "write-shared-calendars"],
    &["read-group-calendars", "write-group-calendars"],
];

/// What people ask about, shown even where the answer is no.
const ASKED_ABOUT: [&str; 8] = [
    "read-recordings",
    "read-chats",
    "see-free-busy",
    "list-calendars",
    "read-events",
    "read-event-details",
    "create-events",
    "read-shared-calendars",
];

/// Capabilities to which the answer is the same.
pub type Row<'a> = Vec<&'a CapabilityAnswer>;

/// The rows of an area.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Rows<'a> {
    /// Those that are always in sight.
    pub shown: Vec<Row<'a>>,
    /// The rest, folded by verdict.
    pub folded: Vec<(Verdict, Vec<Row<'a>>)>,
}

/// The rows of an area, in the order of the answer.
pub fn rows<'a>(answer: &'a Explanation, mode: &Mode, area: Area) -> Rows<'a> {
    let mut all: Vec<Row<'a>> = Vec::new();
    let mut found = answer.capabilities.iter().filter(|answer| answer.area == area).peekable();
    while let Some(first) = found.next() {
        let mut row = vec![first];
        if let Some(ids) = TOGETHER.iter().find(|ids| ids.first() == Some(&first.id.id())) {
            let here: Vec<&CapabilityAnswer> =
                answer.capabilities.iter().filter(|answer| ids.contains(&answer.id.id())).collect();
            if here.iter().all(|answer| same(answer, first)) {
                while found.next_if(|next| ids.contains(&next.id.id())).is_some() {}
                row = here;
            }
        }
        all.push(row);
    }
    let mut rows = Rows::default();
    for row in all {
        let verdict = row.first().map_or(Verdict::NotApplicable, |answer| answer.verdict);
        let in_sight = row.iter().any(|answer| {
            verdict.is_open()
                || mode.asks.iter().any(|ask| ask.capabilities.contains(answer.id))
                || (verdict != Verdict::NotApplicable && ASKED_ABOUT.contains(&answer.id.id()))
        });
        if in_sight {
            rows.shown.push(row);
            continue;
        }
        match rows.folded.iter_mut().find(|(known, _)| *known == verdict) {
            Some((_, folded)) => folded.push(row),
            None => rows.folded.push((verdict, vec![row])),
        }
    }
    // What does not apply comes last.
    rows.folded.sort_by_key(|(verdict, _)| *verdict == Verdict::NotApplicable);
    rows
}

fn same(one: &CapabilityAnswer, other: &CapabilityAnswer) -> bool {
    one.verdict == other.verdict
        && one.because == other.because
        && one.conditions == other.conditions
}
