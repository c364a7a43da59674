//! Which capabilities share a row, and which rows are folded.

use crate::capability::Area;
use crate::explanation::{CapabilityAnswer, Explanation, Verdict};
use crate::mode::Mode;

/// Capabilities that share a row where the answer to all is the same.
const TOGETHER: [&[&str]; 13] = [
    &["read-meetings", "update-meetings", "delete-meetings"],
    &["read-attendance", "read-recordings", "read-transcripts", "read-meeting-insights"],
    &["read-presence", "set-presence"],
    &["join-calls", "access-call-media", "read-call-records"],
    &["read-virtual-events", "create-virtual-events"],
    &["read-chats", "send-chats"],
    &["read-channel-messages", "send-channel-messages"],
    &["list-calendars", "read-events"],
    &["create-events", "update-events", "delete-events"],
    &["read-shared-calendars", "write-shared-calendars"],
    &["read-group-calendars", "write-group-calendars"],
    &["read-mailbox-settings", "change-mailbox-settings"],
    &["see-bookings", "make-bookings"],
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

/// Under which verdicts rows are folded, in the order in which they follow those
/// in sight: what does not apply comes last.
pub const FOLDED: [Verdict; 3] =
    [Verdict::NotConferred, Verdict::CannotTell, Verdict::NotApplicable];

/// Capabilities to which the answer is the same.
#[derive(Debug, PartialEq, Eq)]
pub struct SharedRow<'a> {
    /// The answers, at least one.
    pub answers: Vec<&'a CapabilityAnswer>,
    /// The verdict under which it is folded; `None` where it is always in sight.
    pub folded: Option<Verdict>,
}

/// The rows of an area, in the order of the answer.
pub fn rows<'a>(answer: &'a Explanation, mode: &Mode, area: Area) -> Vec<SharedRow<'a>> {
    let mut rows = Vec::new();
    // Those that stand in the row before.
    let mut passed: &[&str] = &[];
    for first in &answer.capabilities {
        if first.area != area || passed.contains(&first.id.id()) {
            continue;
        }
        passed = &[];
        let mut row = vec![first];
        if let Some(ids) = TOGETHER.iter().find(|ids| ids.first() == Some(&first.id.id())) {
            let together = answers(answer, ids);
            if together.iter().all(|answer| same(answer, first)) {
                (row, passed) = (together, ids);
            }
        }
        let in_sight = row.iter().any(|answer| in_sight(answer, mode));
        rows.push(SharedRow { answers: row, folded: (!in_sight).then_some(first.verdict) });
    }
    rows
}

/// The answers to these capabilities.
fn answers<'a>(answer: &'a Explanation, ids: &[&str]) -> Vec<&'a CapabilityAnswer> {
    let mut row = Vec::new();
    for answer in &answer.capabilities {
        if ids.contains(&answer.id.id()) {
            row.push(answer);
        }
    }
    row
}

/// Whether a row with this in it is never folded.
fn in_sight(answer: &CapabilityAnswer, mode: &Mode) -> bool {
    answer.verdict.is_open()
        || mode.asks.iter().any(|ask| ask.is_for(answer.id))
        || (answer.verdict != Verdict::NotApplicable && ASKED_ABOUT.contains(&answer.id.id()))
}

fn same(one: &CapabilityAnswer, other: &CapabilityAnswer) -> bool {
    one.verdict == other.verdict
        && one.because == other.because
        && one.conditions == other.conditions
}
