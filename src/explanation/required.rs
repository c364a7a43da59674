//! What the mode asks for and how it stands; what is there beyond it.

use crate::capability::{Capabilities, Capability};
use crate::mode::{Ask, Mode};
use crate::permission::{Condition, Resource, comes_with_any_scope, opening};
use crate::reading::Status;

use super::answer::{Conferencing, Evidence, Required, Standing};
use super::evidence::{OFFLINE_ACCESS, Weighed, Weight};

/// How each permission of the mode stands.
pub(super) fn required(weighed: &Weighed<'_>) -> Vec<Required> {
    let mut required = Vec::new();
    for ask in &weighed.mode.asks {
        let (standing, by) = standing(weighed, ask);
        required.push(Required { permission: String::from(&*ask.permission), standing, by });
    }
    required
}

fn standing(weighed: &Weighed<'_>, ask: &Ask) -> (Standing, Vec<String>) {
    let is_there = |test: &dyn Fn(&Weight<'_>) -> bool| {
        weighed.all().iter().any(|weight| is_name(weight, ask) && test(weight))
    };
    let has = |reach: Reach| {
        is_there(&|weight| reach.takes(weight) && weighed.is_modes(weight.grant.kind))
    };
    let status = |weight: &Weight<'_>| weight.grant.status;
    let named = vec![String::from(&*ask.permission)];
    if has(Reach::Granted) {
        return (Standing::Granted, named);
    }
    if let Some(by) = cover(weighed, Reach::Granted, ask) {
        return (Standing::Covered, by);
    }
    if has(Reach::Declared) {
        return (Standing::Declared, named);
    }
    if let Some(by) = cover(weighed, Reach::Declared, ask) {
        return (Standing::Declared, by);
    }
    if is_there(&|weight| status(weight) == Status::NotGranted) {
        return (Standing::NotGranted, named);
    }
    let sees = weighed.reading.sight.shows(weighed.mode.kind);
    let wrong =
        |weight: &Weight<'_>| Reach::Declared.takes(weight) && !weighed.is_modes(weight.grant.kind);
    if sees && is_there(&wrong) {
        return (Standing::WrongKind, named);
    }
    let unclear = !sees
        || !weighed.reading.complete
        || is_there(&|weight| weight.grant.unsure)
        || cover(weighed, Reach::Unsure, ask).is_some()
        || is_hidden(weighed, ask)
        || weighed.meant().iter().any(|name| may_be(weighed, name, ask));
    (if unclear { Standing::CannotTell } else { Standing::Missing }, Vec::new())
}

/// Which grants are asked: those of a status, and those of the ones before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    Granted,
    Declared,
    Unsure,
}

impl Reach {
    fn takes(self, weight: &Weight<'_>) -> bool {
        match weight.grant.status {
            _ if weight.grant.unsure => self >= Reach::Unsure,
            Status::Granted => true,
            Status::Declared => self >= Reach::Declared,
            Status::NotGranted => false,
        }
    }
}

/// Whether the input cannot show the permission (rule 24).
fn is_hidden(weighed: &Weighed<'_>, ask: &Ask) -> bool {
    !weighed.reading.sight.offline_access && ask.permission.eq_ignore_ascii_case(OFFLINE_ACCESS)
}

/// Whether a permission that may be meant is the one asked for, or opens all that
/// this is for.
fn may_be(weighed: &Weighed<'_>, name: &str, ask: &Ask) -> bool {
    let opened = opening(name, weighed.mode.kind, Resource::MicrosoftGraph).all();
    let asked = ask.capabilities();
    ask.permission.eq_ignore_ascii_case(name)
        || (!asked.is_empty() && asked.without(opened).is_empty())
}

/// Whether the grant has the name, on Microsoft Graph, in any kind.
fn is_name(weight: &Weight<'_>, ask: &Ask) -> bool {
    weight.grant.resource == Resource::MicrosoftGraph
        && weight.grant.permission.eq_ignore_ascii_case(&ask.permission)
}

/// The grants that together open all that the permission is asked for, as
/// freely as it would itself.
fn cover(weighed: &Weighed<'_>, reach: Reach, ask: &Ask) -> Option<Vec<String>> {
    let own = opening(&ask.permission, weighed.mode.kind, Resource::MicrosoftGraph);
    let asked = ask.capabilities();
    let mut open = Capabilities::default();
    let mut by: Vec<String> = Vec::new();
    for weight in weighed.all() {
        if !reach.takes(weight) {
            continue;
        }
        for capability in Capability::all() {
            if !asked.contains(capability) {
                continue;
            }
            let Some(conditions) = weight.opens_in_mode(capability) else { continue };
            if conditions.is_within(own.conditions(capability).unwrap_or_default()) {
                open = open.union(Capabilities::only(capability));
                if !by.contains(&weight.grant.permission) {
                    by.push(weight.grant.permission.clone());
                }
            }
        }
    }
    (!asked.is_empty() && asked.without(open).is_empty()).then_some(by)
}

/// The names that count, that the mode does not ask for and that decide
/// nothing that it asks for.
pub(super) fn extra(weighed: &Weighed<'_>, required: &[Required]) -> Vec<String> {
    weighed.counting_names(&|weight| {
        let name = &weight.grant.permission;
        let asked = required
            .iter()
            .any(|row| row.permission.eq_ignore_ascii_case(name) || row.by.contains(name));
        !asked && !comes_with_any_scope(name)
    })
}

/// The lane of Teams conferencing.
pub(super) fn conferencing(weighed: &Weighed<'_>, required: &[Required]) -> Conferencing {
    let lacking = |row: &Required| match row.standing {
        Standing::Missing | Standing::NotGranted | Standing::WrongKind => true,
        Standing::Declared => weighed.evidence == Evidence::Granted,
        _ => false,
    };
    if required.iter().any(lacking) {
        return Conferencing::Incomplete;
    }
    // A connection that holds all but `offline_access` works now.
    let unclear = |row: &Required| {
        row.standing == Standing::CannotTell && !row.permission.eq_ignore_ascii_case(OFFLINE_ACCESS)
    };
    if required.iter().any(unclear) {
        return Conferencing::CannotTell;
    }
    if takes_policy(weighed.mode) { Conferencing::ReadyWithPolicy } else { Conferencing::Ready }
}

/// Whether what the mode asks for takes a Teams policy as well.
pub fn takes_policy(mode: &Mode) -> bool {
    mode.asks.iter().any(|ask| needs_policy(mode, ask))
}

/// Whether what the permission is asked for takes a Teams policy as well.
fn needs_policy(mode: &Mode, ask: &Ask) -> bool {
    let own = opening(&ask.permission, mode.kind, Resource::MicrosoftGraph);
    Capability::all().any(|capability| {
        ask.is_for(capability)
            && own
                .conditions(capability)
                .is_some_and(|found| found.contains(Condition::TeamsApplicationAccessPolicy))
    })
}
