//! The verdict on one capability, by the steps of the contract.

use crate::capability::{Capability, Way};
use crate::permission::{Condition, Conditions};

use super::answer::{CalendarAccess, CapabilityAnswer, Explanation, Verdict};
use super::evidence::{Weighed, Weight};

/// The grants that open a capability, and under which conditions.
#[derive(Default)]
struct Opened {
    because: Vec<String>,
    conditions: Conditions,
}

/// Steps 1 to 3, for the grants that pass the test: the first step in which any
/// opens it.
fn opened(
    weighed: &Weighed<'_>,
    test: &dyn Fn(&Weight<'_>) -> bool,
    capability: Capability,
) -> Option<Opened> {
    // As the mode's kind freely, under conditions; as the other kind, the same.
    let mut steps: [Opened; 4] = Default::default();
    for weight in weighed.all() {
        if !test(weight) {
            continue;
        }
        let as_other = weight.opens_in_other(capability, weighed.mode);
        for (found, step) in [(weight.opens_in_mode(capability), 0), (as_other, 2)] {
            let Some(conditions) = found else { continue };
            let step = if conditions.is_empty() { step } else { step + 1 };
            let Some(opened) = steps.get_mut(step) else { continue };
            opened.conditions.add_all(conditions);
            if step > 1 {
                opened.conditions.add(Condition::OtherKind);
            }
            if !opened.because.contains(&weight.grant.permission) {
                opened.because.push(weight.grant.permission.clone());
            }
        }
    }
    steps.into_iter().find(|opened| !opened.because.is_empty())
}

/// The verdict on one capability.
pub(super) fn decide(weighed: &Weighed<'_>, capability: Capability) -> CapabilityAnswer {
    let way = capability.way(weighed.mode.kind);
    // 1 to 3
    let mut found = opened(weighed, &|weight| weighed.counts(weight), capability);
    // 4
    if found.is_none() {
        found = opened(weighed, &|weight| weighed.may_count(weight), capability);
        if let Some(found) = &mut found {
            found.conditions.add(Condition::OnlyDeclared);
        }
    }
    let (opened, verdict, tell) = match (found, way) {
        (Some(found), _) if found.conditions.is_empty() => (found, Verdict::Conferred, false),
        (Some(found), _) => {
            let tell = found.conditions.contains(Condition::OtherKind)
                && !found.conditions.contains(Condition::OnlyDeclared);
            (found, Verdict::Conditional, tell)
        }
        // 5 to 8
        (None, Way::NotApplicable) => (Opened::default(), Verdict::NotApplicable, false),
        (None, Way::NoneCan) => (Opened::default(), Verdict::NotConferred, false),
        (None, Way::Open { .. }) => {
            let unseen = weighed.is_blind_to(capability)
                || !weighed.reading.complete
                || weighed.may_be_meant(capability);
            let verdict = if unseen && !weighed.is_denied(capability) {
                Verdict::CannotTell
            } else {
                Verdict::NotConferred
            };
            (Opened::default(), verdict, true)
        }
    };
    let needs = match way {
        Way::Open { needs: Some(needs), .. } if tell => vec![needs.to_owned()],
        _ => Vec::new(),
    };
    CapabilityAnswer {
        id: capability,
        area: capability.area(),
        verdict,
        because: opened.because,
        needs,
        conditions: opened.conditions,
    }
}

const WRITE: [&str; 5] = [
    "create-events",
    "update-events",
    "delete-events",
    "write-shared-calendars",
    "write-group-calendars",
];
const READ: [&str; 3] = ["read-event-details", "read-shared-calendars", "read-group-calendars"];
const BASIC: [&str; 3] = ["see-free-busy", "list-calendars", "read-events"];

/// The capabilities that decide that access to calendars goes so far; none where
/// there is none.
pub(super) fn deciding(access: CalendarAccess) -> &'static [&'static str] {
    match access {
        CalendarAccess::Write => &WRITE,
        CalendarAccess::Read => &READ,
        CalendarAccess::Basic => &BASIC,
        CalendarAccess::None | CalendarAccess::CannotTell => &[],
    }
}

/// How far access to calendars goes; rooms and mailbox settings do not count.
pub(super) fn calendar_access(answers: &[CapabilityAnswer]) -> CalendarAccess {
    let any = |ids: &[&str], test: fn(Verdict) -> bool| {
        answers.iter().any(|answer| ids.contains(&answer.id.id()) && test(answer.verdict))
    };
    let unclear = |verdict| verdict == Verdict::CannotTell;
    if any(&WRITE, Verdict::is_open) {
        CalendarAccess::Write
    } else if any(&READ, Verdict::is_open) {
        CalendarAccess::Read
    } else if any(&BASIC, Verdict::is_open) {
        CalendarAccess::Basic
    } else if [&WRITE[..], &READ[..], &BASIC[..]].into_iter().any(|ids| any(ids, unclear)) {
        CalendarAccess::CannotTell
    } else {
        CalendarAccess::None
    }
}

impl Explanation {
    /// Whether access to calendars rests on conditions alone.
    pub fn calendar_needs_more(&self) -> bool {
        let ids = deciding(self.summary.calendar);
        let free = |answer: &CapabilityAnswer| {
            ids.contains(&answer.id.id()) && answer.verdict == Verdict::Conferred
        };
        !ids.is_empty() && !self.capabilities.iter().any(free)
    }
}
