//! The notes of the answer: those of the reading, and those that follow from
//! its grants.

use std::collections::HashSet;

use crate::capability::Capability;
use crate::mode::{Mode, Modes};
use crate::note::{Note, NoteId};
use crate::permission::{Condition, Kind, Resource, is_watched, opening, trap};
use crate::reading::GrantKind;

use super::evidence::{OFFLINE_ACCESS, Weighed, Weight, is_calendars};
use super::required::has_impossible_kind;
use super::{CapabilityAnswer, Required, Standing, Verdict};

/// The notes, in the order of their ids, each at most once.
pub(super) fn notes(
    modes: &Modes,
    weighed: &Weighed<'_>,
    answers: &[CapabilityAnswer],
    required: &[Required],
    now: i64,
) -> Vec<Note> {
    let mut notes = Notes { notes: weighed.reading.notes.clone() };
    if weighed.reading.expiries.iter().any(|expiry| *expiry < now) {
        notes.add(NoteId::TokenExpired, Vec::new());
    }
    about_the_mode(modes, weighed, required, &mut notes);
    about_the_grants(weighed, &mut notes);
    about_the_verdicts(modes, weighed, answers, &mut notes);
    let mut notes = notes.notes;
    notes.sort_by_key(|note| note.id);
    notes.dedup_by_key(|note| note.id);
    notes
}

struct Notes {
    notes: Vec<Note>,
}

impl Notes {
    fn add(&mut self, id: NoteId, permissions: Vec<String>) {
        self.notes.push(Note { id, permissions, about: None });
    }

    /// Adds the note where it is about any permission.
    fn add_for(&mut self, id: NoteId, permissions: Vec<String>) {
        if !permissions.is_empty() {
            self.add(id, permissions);
        }
    }
}

/// The names of the grants that pass the test, each once, in order.
fn names(weights: &[&Weight<'_>], test: &dyn Fn(&Weight<'_>) -> bool) -> Vec<String> {
    let mut names = Vec::new();
    let mut seen: HashSet<&str> = HashSet::new();
    for weight in weights {
        if test(weight) && seen.insert(&weight.grant.permission) {
            names.push(weight.grant.permission.clone());
        }
    }
    names
}

fn about_the_mode(modes: &Modes, weighed: &Weighed<'_>, required: &[Required], notes: &mut Notes) {
    let mode = weighed.mode;
    let counting = &weighed.counting();
    let counts = |mode: &Mode| {
        names(counting, &|weight| {
            weight.grant.resource == Resource::MicrosoftGraph
                && mode.meetings.as_deref() == Some(weight.grant.permission.as_str())
        })
    };
    let others = modes.counterpart(mode).map(counts).unwrap_or_default();
    let all_of_other_kind = weighed.reading.sight.tokens_only == Some(mode.kind.other());
    if (!others.is_empty() && counts(mode).is_empty()) || all_of_other_kind {
        notes.add(NoteId::OtherMode, others);
    }
    let calendar_flow = names(counting, &|weight| {
        weight.grant.resource == Resource::MicrosoftGraph
            && modes.calendar_flow.as_deref() == Some(weight.grant.permission.as_str())
    });
    let any_meetings = counting.iter().any(|weight| {
        weight
            .grant
            .permission
            .get(..15)
            .is_some_and(|start| start.eq_ignore_ascii_case("OnlineMeetings."))
    });
    if !any_meetings {
        notes.add_for(NoteId::WrongFlow, calendar_flow);
    }
    if weighed.reading.pasted {
        let blocked = required
            .iter()
            .filter(|row| {
                row.standing != Standing::Granted
                    && mode.user_consent_blocked.iter().any(|name| **name == *row.permission)
            })
            .map(|row| row.permission.clone())
            .collect();
        notes.add_for(NoteId::AdminConsentNeeded, blocked);
    }
}

fn about_the_grants(weighed: &Weighed<'_>, notes: &mut Notes) {
    let impossible = names(&weighed.all().iter().collect::<Vec<_>>(), &has_impossible_kind);
    notes.add_for(NoteId::ImpossibleKind, impossible);
    let traps = weighed.reading.unrecognised.iter().filter_map(|piece| trap(&piece.text));
    let mut found: Vec<String> = Vec::new();
    for name in traps {
        if !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
    }
    notes.add_for(NoteId::NotCalendarAccess, found);
    let counting = &weighed.counting();
    let application = |kind: GrantKind| match kind {
        GrantKind::Known(kind) => kind == Kind::Application,
        GrantKind::Unknown => weighed.mode.kind == Kind::Application,
    };
    notes.add_for(
        NoteId::ExchangePolicy,
        names(counting, &|weight| {
            application(weight.grant.kind)
                && (is_calendars(&weight.grant.permission)
                    || is_watched(NoteId::ExchangePolicy.id(), &weight.grant.permission))
        }),
    );
    for id in [
        NoteId::EwsEnding,
        NoteId::CanGrantItselfMore,
        NoteId::RecordingsAreFiles,
        NoteId::InvitationsAreMail,
    ] {
        let watched = names(counting, &|weight| {
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
    let policy = names(&weighed.all().iter().collect::<Vec<_>>(), &|weight| {
        answers.iter().any(|answer| {
            answer.conditions.contains(&Condition::TeamsApplicationAccessPolicy)
                && answer.because.contains(&weight.grant.permission)
                && has_policy(weight, answer.id)
        })
    });
    notes.add_for(NoteId::TeamsPolicy, policy);
    let makes_meetings = answers
        .iter()
        .any(|answer| answer.id.id() == "create-meetings" && answer.verdict == Verdict::Conferred);
    if !makes_meetings {
        let counting = &weighed.counting();
        let link = names(counting, &|weight| {
            weight.grant.resource == Resource::MicrosoftGraph
                && modes.calendar_flow.as_deref() == Some(weight.grant.permission.as_str())
        });
        notes.add_for(NoteId::LinkThroughCalendar, link);
    }
    let hidden = !weighed.reading.sight.offline_access
        && answers.iter().any(|answer| {
            answer.verdict == Verdict::CannotTell && weighed.hides_offline_access(answer.id)
        });
    if hidden {
        notes.add(NoteId::OfflineAccessNotShown, vec![OFFLINE_ACCESS.to_owned()]);
    }
}

fn has_policy(weight: &Weight<'_>, capability: Capability) -> bool {
    let grant = weight.grant;
    let kinds = match grant.kind {
        GrantKind::Known(kind) => vec![kind],
        GrantKind::Unknown => vec![Kind::Delegated, Kind::Application],
    };
    kinds.into_iter().any(|kind| {
        opening(&grant.permission, kind, grant.resource)
            .conditions(capability)
            .is_some_and(|found| found.contains(&Condition::TeamsApplicationAccessPolicy))
    })
}
