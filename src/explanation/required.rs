//! What the mode asks for and how it stands; what is there beyond it.

use crate::capability::{Capabilities, Capability};
use crate::mode::Ask;
use crate::permission::{Condition, Resource, is_impossible, opening};
use crate::reading::{GrantKind, Status};

use super::evidence::{OFFLINE_ACCESS, Weighed, Weight};
use super::{Conferencing, Evidence, Required, Standing};

/// Words that come with any scope and are never extra (rule 25).
const NEVER_EXTRA: [&str; 4] = ["openid", "profile", "email", OFFLINE_ACCESS];

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
    let is_there = |status: Status, as_asked: bool| {
        weighed.all().iter().any(|weight| {
            weight.grant.status == status
                && if as_asked { is_it(weighed, weight, ask) } else { is_name(weight, ask) }
        })
    };
    let sees = weighed.reading.sight.shows(weighed.mode.kind);
    let standing = if is_there(Status::Granted, true) {
        Standing::Granted
    } else if let Some(by) = cover(weighed, Evidence::Granted, ask) {
        return (Standing::Covered, by);
    } else if is_there(Status::Declared, true) {
        Standing::Declared
    } else if let Some(by) = cover(weighed, Evidence::Declared, ask) {
        return (Standing::Declared, by);
    } else if is_there(Status::NotGranted, false) {
        Standing::NotGranted
    } else if sees && (is_there(Status::Granted, false) || is_there(Status::Declared, false)) {
        Standing::WrongKind
    } else {
        let hidden = !weighed.reading.sight.offline_access
            && ask.permission.eq_ignore_ascii_case(OFFLINE_ACCESS);
        let unseen = !sees || hidden || !weighed.reading.complete;
        return (if unseen { Standing::CannotTell } else { Standing::Missing }, Vec::new());
    };
    (standing, vec![String::from(&*ask.permission)])
}

/// Whether the grant bears the name, on Microsoft Graph, in any kind.
fn is_name(weight: &Weight<'_>, ask: &Ask) -> bool {
    weight.grant.resource == Resource::MicrosoftGraph
        && weight.grant.permission.eq_ignore_ascii_case(&ask.permission)
}

/// Whether the grant is the permission asked for, of the mode's kind.
fn is_it(weighed: &Weighed<'_>, weight: &Weight<'_>, ask: &Ask) -> bool {
    is_name(weight, ask)
        && weighed.is_modes(weight.grant.kind)
        && !is_impossible(&ask.permission, weighed.mode.kind, Resource::MicrosoftGraph)
}

/// The grants that together open all that the permission is asked for, as
/// freely as it would itself: what is granted, or what is at least declared.
fn cover(weighed: &Weighed<'_>, least: Evidence, ask: &Ask) -> Option<Vec<String>> {
    let own = opening(&ask.permission, weighed.mode.kind, Resource::MicrosoftGraph);
    let asked = ask.capabilities();
    let mut open = Capabilities::default();
    let mut by: Vec<String> = Vec::new();
    for weight in weighed.all() {
        let counts = match weight.grant.status {
            Status::Granted => true,
            Status::Declared => least == Evidence::Declared,
            Status::NotGranted => false,
        };
        if !counts {
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
        !asked && !NEVER_EXTRA.contains(&name.as_str())
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
    if weighed.mode.asks.iter().any(|ask| needs_policy(weighed, ask)) {
        Conferencing::ReadyWithPolicy
    } else {
        Conferencing::Ready
    }
}

fn needs_policy(weighed: &Weighed<'_>, ask: &Ask) -> bool {
    let own = opening(&ask.permission, weighed.mode.kind, Resource::MicrosoftGraph);
    Capability::all().any(|capability| {
        ask.is_for(capability)
            && own
                .conditions(capability)
                .is_some_and(|found| found.contains(Condition::TeamsApplicationAccessPolicy))
    })
}

/// Whether a grant's name stands there with a kind that it cannot have.
pub(super) fn has_impossible_kind(weight: &Weight<'_>) -> bool {
    let grant = weight.grant;
    match grant.kind {
        GrantKind::Known(kind) => is_impossible(&grant.permission, kind, grant.resource),
        GrantKind::Unknown => false,
    }
}
