//! The verdict on one capability, by the steps of the contract.

use crate::capability::{Capability, Way};
use crate::permission::Condition;
use crate::reading::Status;

use super::evidence::{Weighed, Weight};
use super::{CalendarAccess, CapabilityAnswer, Evidence, Verdict};

/// The grants that open a capability, and under which conditions.
#[derive(Default)]
struct Opened {
    because: Vec<String>,
    conditions: Vec<Condition>,
}

impl Opened {
    fn add(&mut self, weight: &Weight<'_>, conditions: Vec<Condition>) {
        let name = &weight.grant.permission;
        if !self.because.contains(name) {
            self.because.push(name.clone());
        }
        self.conditions.extend(conditions);
    }

    /// `None` where nothing opens it.
    fn found(mut self, also: Option<Condition>) -> Option<Opened> {
        if self.because.is_empty() {
            return None;
        }
        self.conditions.extend(also);
        self.conditions.sort_unstable();
        self.conditions.dedup();
        Some(self)
    }
}

/// Steps 1 to 3, for the grants of one status.
fn opened(weighed: &Weighed<'_>, status: Status, capability: Capability) -> Option<Opened> {
    let mode = weighed.mode;
    let pick = |other: bool, free: bool| {
        let mut opened = Opened::default();
        for weight in weighed.of(status) {
            let conditions = if other {
                weight.opens_in_other(capability, mode)
            } else {
                weight.opens_in_mode(capability)
            };
            if let Some(conditions) = conditions.filter(|found| found.is_empty() == free) {
                opened.add(weight, conditions);
            }
        }
        opened.found(other.then_some(Condition::OtherKind))
    };
    pick(false, true)
        .or_else(|| pick(false, false))
        .or_else(|| pick(true, true))
        .or_else(|| pick(true, false))
}

/// The verdict on one capability.
pub(super) fn decide(weighed: &Weighed<'_>, capability: Capability) -> CapabilityAnswer {
    let way = capability.way(weighed.mode.kind);
    let needs = || match way {
        Way::Open { needs: Some(needs), .. } => vec![needs.to_owned()],
        _ => Vec::new(),
    };
    let answer = |verdict, opened: Opened, needs| CapabilityAnswer {
        id: capability,
        area: capability.area(),
        verdict,
        because: opened.because,
        needs,
        conditions: opened.conditions,
    };
    // 1 to 3
    let status = weighed.counting_status();
    if let Some(found) = status.and_then(|status| opened(weighed, status, capability)) {
        if found.conditions.is_empty() {
            return answer(Verdict::Conferred, found, Vec::new());
        }
        let other = found.conditions.contains(&Condition::OtherKind);
        let needs = if other { needs() } else { Vec::new() };
        return answer(Verdict::Conditional, found, needs);
    }
    // 4
    if weighed.evidence == Evidence::Granted
        && let Some(mut found) = opened(weighed, Status::Declared, capability)
    {
        found.conditions.push(Condition::OnlyDeclared);
        found.conditions.sort_unstable();
        return answer(Verdict::Conditional, found, Vec::new());
    }
    // 5 to 8
    match way {
        Way::NotApplicable => answer(Verdict::NotApplicable, Opened::default(), Vec::new()),
        Way::NoneCan => answer(Verdict::NotConferred, Opened::default(), Vec::new()),
        Way::Open { .. } => {
            let unseen = weighed.is_blind_to(capability) || !weighed.reading.complete;
            let verdict = if unseen && !weighed.is_denied(capability) {
                Verdict::CannotTell
            } else {
                Verdict::NotConferred
            };
            answer(verdict, Opened::default(), needs())
        }
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
