//! The notes of the answer: those of the reading, and those that follow from
//! its grants.

use crate::capability::Capability;
use crate::mode::{Mode, Modes};
use crate::note::{Note, NoteId};
use crate::permission::{Condition, Kind, Resource, is_watched, trap};

use super::answer::{CapabilityAnswer, Required, Standing, Verdict};
use super::evidence::{OFFLINE_ACCESS, Weighed, Weight, is_calendars};

/// How the permissions for online meetings begin.
const MEETINGS: &str = "OnlineMeetings.";

/// The notes, in the order of their ids, each at most once.
pub(super) fn notes(
    modes: &Modes,
    weighed: &Weighed<'_>,
    answers: &[CapabilityAnswer],
    required: &[Required],
    now: i64,
) -> Vec<Note> {
    let mut notes = Notes(Vec::new());
    for note in &weighed.reading.notes {
        // Of the vendor's apps for the other kind not all are known.
        let foreign = note.id == NoteId::UnknownApp;
        if !foreign || weighed.mode.kind == Kind::Application {
            notes.put(note.clone());
        }
    }
    if weighed.reading.expiries.iter().any(|expiry| *expiry < now) {
        notes.add(NoteId::TokenExpired, Vec::new());
    }
    about_the_mode(modes, weighed, required, &mut notes);
    about_the_grants(weighed, &mut notes);
    about_the_verdicts(modes, weighed, answers, &mut notes);
    notes.0
}

/// Notes in the order of their ids. The first of an id counts.
struct Notes(Vec<Note>);

impl Notes {
    fn put(&mut self, note: Note) {
        let place = self.0.partition_point(|known| known.id < note.id);
        if self.0.get(place).is_none_or(|next| next.id != note.id) {
            self.0.insert(place, note);
        }
    }

    fn add(&mut self, id: NoteId, permissions: Vec<String>) {
        self.put(Note { id, permissions, about: None });
    }

    /// Adds the note where it is about any permission.
    fn add_for(&mut self, id: NoteId, permissions: Vec<String>) {
        if !permissions.is_empty() {
            self.add(id, permissions);
        }
    }
}

fn about_the_mode(modes: &Modes, weighed: &Weighed<'_>, required: &[Required], notes: &mut Notes) {
    let mode = weighed.mode;
    let meetings = |mode: &Mode| named(weighed, mode.meetings.as_deref());
    let others = modes.counterpart(mode).map(meetings).unwrap_or_default();
    let all_of_other_kind = weighed.reading.sight.tokens_only == Some(mode.kind.other());
    if (!others.is_empty() && meetings(mode).is_empty()) || all_of_other_kind {
        notes.add(NoteId::OtherMode, others);
    }
    about_the_flow(modes, weighed, notes);
    if weighed.reading.pasted {
        let mut blocked = Vec::new();
        for row in required {
            if row.standing != Standing::Granted
                && mode.user_consent_blocked.iter().any(|name| **name == *row.permission)
            {
                blocked.push(row.permission.clone());
            }
        }
        notes.add_for(NoteId::AdminConsentNeeded, blocked);
    }
}

/// The permissions are those of one of the vendor's calendar connections, and none
/// of its conferencing connection.
fn about_the_flow(modes: &Modes, weighed: &Weighed<'_>, notes: &mut Notes) {
    let any_meetings = weighed.all().iter().any(|weight| {
        let start = weight.grant.permission.get(..MEETINGS.len());
        weighed.counts(weight) && start.is_some_and(|it| it.eq_ignore_ascii_case(MEETINGS))
    });
    if any_meetings {
        return;
    }
    let calendar = named(weighed, modes.calendar_flow.as_deref());
    if calendar.is_empty() {
        // The flow is delegated in every mode.
        let delegated = weighed.counting_names(&|weight| {
            is_named(weight, modes.free_busy_flow.as_deref()) && !weighed.is_application(weight)
        });
        notes.add_for(NoteId::FreeBusyFlow, delegated);
    }
    notes.add_for(NoteId::WrongFlow, calendar);
}

/// The name, where a grant of it on Microsoft Graph counts.
fn named(weighed: &Weighed<'_>, name: Option<&str>) -> Vec<String> {
    weighed.counting_names(&|weight| is_named(weight, name))
}

/// Whether the grant is of this name on Microsoft Graph.
fn is_named(weight: &Weight<'_>, name: Option<&str>) -> bool {
    weight.grant.resource == Resource::MicrosoftGraph
        && name == Some(weight.grant.permission.as_str())
}

fn about_the_grants(weighed: &Weighed<'_>, notes: &mut Notes) {
    notes.add_for(NoteId::UnsureWording, weighed.names(&|weight| weight.grant.unsure));
    let mut traps: Vec<String> = Vec::new();
    for piece in weighed.reading.unrecognised.iter() {
        if let Some(trap) = trap(&piece.text)
            && !traps.iter().any(|known| known == trap.name)
        {
            traps.push(trap.name.to_owned());
        }
    }
    notes.add_for(NoteId::NotCalendarAccess, traps);
    let reaches_all = weighed.counting_names(&|weight| {
        weighed.is_application(weight)
            && (is_calendars(&weight.grant.permission)
                || is_watched(NoteId::ExchangePolicy.id(), &weight.grant.permission))
    });
    notes.add_for(NoteId::ExchangePolicy, reaches_all);
    for id in [
        NoteId::EwsEnding,
        NoteId::CanGrantItselfMore,
        NoteId::RecordingsAreFiles,
        NoteId::InvitationsAreMail,
    ] {
        let watched = weighed.counting_names(&|weight| {
            weight.grant.resource != Resource::Other
                && is_watched(id.id(), &weight.grant.permission)
        });
        notes.add_for(id, watched);
    }
}

fn about_the_verdicts(
    modes: &Modes,
    weighed: &Weighed<'_>,
    answers: &[CapabilityAnswer],
    notes: &mut Notes,
) {
    let policy = weighed.names(&|weight| {
        answers.iter().any(|answer| {
            answer.conditions.contains(Condition::TeamsApplicationAccessPolicy)
                && answer.because.contains(&weight.grant.permission)
                && has_policy(weight, answer.id)
        })
    });
    notes.add_for(NoteId::TeamsPolicy, policy);
    let (mut makes_meetings, mut hidden) = (false, false);
    for answer in answers {
        makes_meetings |=
            answer.id.id() == "create-meetings" && answer.verdict == Verdict::Conferred;
        hidden |= answer.verdict == Verdict::CannotTell && weighed.hides_offline_access(answer.id);
    }
    if !makes_meetings {
        notes.add_for(NoteId::LinkThroughCalendar, named(weighed, modes.calendar_flow.as_deref()));
    }
    if hidden && !weighed.reading.sight.offline_access {
        notes.add(NoteId::OfflineAccessNotShown, vec![OFFLINE_ACCESS.to_owned()]);
    }
}

fn has_policy(weight: &Weight<'_>, capability: Capability) -> bool {
    [&weight.as_mode, &weight.as_other].into_iter().flatten().any(|opening| {
        opening
            .conditions(capability)
            .is_some_and(|found| found.contains(Condition::TeamsApplicationAccessPolicy))
    })
}
