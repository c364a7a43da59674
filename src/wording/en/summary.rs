//! The answer in short: the two lanes, and the sentence for a screen reader.

use super::asking::not_recognised;
use super::{count, names};
use crate::capability::Area;
use crate::decimal::digits;
use crate::explanation::{CalendarAccess, Conferencing, Evidence, Explanation, Standing, Verdict};
use crate::mode::Mode;
use crate::note::NoteId;
use crate::wording::{Mood, fill};

pub(super) fn as_asked(mode: &Mode) -> String {
    fill(
        "Nothing pasted yet. This is what {} asks for, and what that would and would not allow, if \
         granted as asked.",
        &[&mode.label],
    )
}

pub(super) fn lane(area: Area) -> &'static str {
    match area {
        Area::Teams => "Teams conferencing",
        Area::Calendar => "Calendars",
    }
}

pub(super) fn lane_is(area: Area) -> &'static str {
    match area {
        Area::Teams => "its own authorization",
        Area::Calendar => "a separate authorization",
    }
}

pub(super) fn conferencing(value: Conferencing, mood: Mood) -> &'static str {
    match mood {
        Mood::Is => match value {
            Conferencing::Ready => "Ready",
            Conferencing::ReadyWithPolicy => "Ready, needs a policy",
            Conferencing::Incomplete => "Not complete",
            Conferencing::CannotTell => "Cannot tell",
        },
        Mood::Would => match value {
            Conferencing::Ready => "Would be ready",
            Conferencing::ReadyWithPolicy => "Would be ready, with a policy",
            Conferencing::Incomplete => "Would not be complete",
            Conferencing::CannotTell => "Cannot tell",
        },
    }
}

pub(super) fn calendar(value: CalendarAccess, mood: Mood, complete: bool) -> String {
    let text = match mood {
        Mood::Is => match value {
            CalendarAccess::Write => "Can change events",
            CalendarAccess::Read => "Can read events in full",
            CalendarAccess::Basic => "Can see events",
            CalendarAccess::None => "No access",
            CalendarAccess::CannotTell => "Cannot tell",
        },
        Mood::Would => match value {
            CalendarAccess::Write => "Could change events",
            CalendarAccess::Read => "Could read events in full",
            CalendarAccess::Basic => "Could see events",
            CalendarAccess::None => "Would have no access",
            CalendarAccess::CannotTell => "Cannot tell",
        },
    };
    let open = !matches!(value, CalendarAccess::None | CalendarAccess::CannotTell);
    fill(if open && !complete { "At least: {}" } else { "{}" }, &[text])
}

/// The permissions asked for that stand in one of these ways.
fn standing_as(answer: &Explanation, ways: &[Standing]) -> Vec<String> {
    let mut names = Vec::new();
    for row in &answer.required {
        if ways.contains(&row.standing) {
            names.push(row.permission.clone());
        }
    }
    names
}

/// What keeps conferencing from being complete.
pub(in crate::wording) fn lacking(answer: &Explanation) -> Vec<String> {
    let (missing, denied, other) = (Standing::Missing, Standing::NotGranted, Standing::WrongKind);
    if answer.reading.evidence == Evidence::Granted {
        standing_as(answer, &[missing, denied, other, Standing::Declared])
    } else {
        standing_as(answer, &[missing, denied, other])
    }
}

pub(super) fn conferencing_is(answer: &Explanation, mode: &Mode) -> String {
    let label: &str = &mode.label;
    let would = Mood::of(answer) == Mood::Would;
    let unseen = standing_as(answer, &[Standing::CannotTell]);
    match answer.summary.conferencing {
        Conferencing::Ready | Conferencing::ReadyWithPolicy => {
            let policy = answer.summary.conferencing == Conferencing::ReadyWithPolicy && !would;
            let text = if !unseen.is_empty() {
                // Only what keeps the connection alive can be hidden here.
                "All that {} needs to make meetings is {}; this does not show {}."
            } else if policy {
                "All that {} needs is {}; no scope shows the policy."
            } else {
                "All that {} needs is {}."
            };
            let is = if would { "asked for" } else { "granted" };
            fill(text, &[label, is, &names(&unseen)])
        }
        Conferencing::Incomplete => {
            let all = answer.required.len();
            let lacking = lacking(answer).len();
            let there = all - lacking.min(all);
            // What cannot be seen is not there for all that is known.
            let (number, text) = match (unseen.is_empty(), lacking, there) {
                (true, _, 1) => (1, "{} of the {} permissions that {} asks for is there."),
                (true, ..) => (there, "{} of the {} permissions that {} asks for are there."),
                (false, 1, _) => (
                    1,
                    "{} of the {} permissions that {} asks for is not there; this does not show \
                     {}.",
                ),
                (false, ..) => (
                    lacking,
                    "{} of the {} permissions that {} asks for are not there; this does not show \
                     {}.",
                ),
            };
            let (number, all, unseen) = (digits(number), digits(all), digits(unseen.len()));
            fill(text, &[&number, &all, label, &unseen])
        }
        Conferencing::CannotTell => fill("This does not show all that {} asks for.", &[label]),
    }
}

pub(super) fn calendar_is(answer: &Explanation, mode: &Mode) -> String {
    let unclear = answer
        .capabilities
        .iter()
        .any(|it| it.area == Area::Calendar && it.verdict == Verdict::CannotTell);
    let mut text = String::from(match answer.summary.calendar {
        CalendarAccess::Write => "Events: create, change or delete.",
        CalendarAccess::Read if unclear => "Events with their text and attachments.",
        CalendarAccess::Read => "Events with their text and attachments; no changes.",
        CalendarAccess::Basic if unclear => "Subjects, times and places.",
        CalendarAccess::Basic => "Subjects, times and places; no texts, no changes.",
        CalendarAccess::None => return no_calendar(answer, mode),
        CalendarAccess::CannotTell => "This does not show whether a calendar is open.",
    });
    if answer.calendar_needs_more() {
        text.push_str(" This needs more, as said below.");
    }
    text
}

fn no_calendar(answer: &Explanation, mode: &Mode) -> String {
    let what = match answer.reading.unrecognised.is_empty() {
        true => "Nothing here",
        false => "Nothing that was recognised",
    };
    let opens = match Mood::of(answer) {
        Mood::Is => "opens a calendar",
        Mood::Would => "would open a calendar",
    };
    // The confusion that brings people here.
    let meetings = mode.meetings.as_deref().unwrap_or_default();
    let named = answer.reading.grants.iter().any(|grant| *grant.permission == *meetings);
    let text = if named {
        "{} {}: `{}` is for meetings, and calendars have permissions of their own."
    } else {
        "{} {}."
    };
    fill(text, &[what, opens, meetings])
}

pub(super) fn status(answer: &Explanation, mode: &Mode, pasted: bool) -> String {
    let mood = Mood::of(answer);
    let found = answer.reading.grants.len();
    let read = if pasted {
        count(found, "{} permission read.", "{} permissions read.")
    } else {
        "If granted as asked:".into()
    };
    let mut said = fill(
        "{} {}: {}: {}. {}: {}.",
        &[
            &read,
            &mode.label,
            lane(Area::Teams),
            conferencing(answer.summary.conferencing, mood),
            lane(Area::Calendar),
            &calendar(answer.summary.calendar, mood, answer.reading.complete),
        ],
    );
    let odd = answer.reading.unrecognised.len();
    if odd > 0 {
        said.push_str(&not_recognised(odd));
    }
    // What else changes on the screen, away from the answer.
    for (id, words) in [
        (NoteId::SecretSeen, " A secret in the text is hidden now."),
        (NoteId::OtherMode, " This looks like the other mode."),
    ] {
        if answer.has(id) {
            said.push_str(words);
        }
    }
    said
}

pub(super) fn other_mode(other: &Mode) -> String {
    fill("This looks like {}.", &[&other.label])
}

pub(super) fn switch(other: &Mode) -> String {
    fill("Switch to {}", &[&other.label])
}
