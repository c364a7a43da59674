//! Every permission alone, and nothing at all.

use teams_scope_explainer::permission::Resource;
use teams_scope_explainer::reading::{Reading, Status};

use super::comparison::Comparison;
use super::made::{ELSEWHERE, GRAPH, KINDS, SIGHTS, STATUSES, grant, list, seen};
use super::table::{A, D};
use super::world::{World, counts_as};

/// All names on Microsoft Graph, and what is pasted of other resources.
fn everything() -> Vec<(&'static str, Resource)> {
    let world = World::get();
    // As Microsoft's README counts them.
    assert_eq!(world.names.len(), 968);
    world.names.values().map(|(name, _)| (&**name, GRAPH)).chain(ELSEWHERE).collect()
}

/// Each name alone, as each kind and with each of these statuses.
fn alone(statuses: &[Option<Status>]) {
    let mut comparison = Comparison::new();
    let everything = everything();
    for (name, resource) in &everything {
        for kind in KINDS {
            for status in statuses {
                comparison.compare(&list(vec![grant(name, kind, *status, *resource)]));
            }
        }
    }
    comparison.finish(everything.len() * KINDS.len() * statuses.len());
}

// Two tests, for two cores.
#[test]
fn every_permission_granted_or_unsure() {
    alone(&[Some(Status::Granted), None]);
}

#[test]
fn every_permission_declared_or_denied() {
    alone(&[Some(Status::Declared), Some(Status::NotGranted)]);
}

/// What opens something, only declared or unsure beside a granted one that opens
/// nothing (step 4).
#[test]
fn what_opens_beside_a_granted_one() {
    let world = World::get();
    let mut comparison = Comparison::new();
    let mut compared = 0;
    for (name, resource) in everything() {
        for kind in KINDS {
            let opens = world.opened.contains_key(&(D, counts_as(name, D)))
                || world.opened.contains_key(&(A, counts_as(name, A)));
            if !opens && resource == GRAPH {
                continue;
            }
            for status in [Some(Status::Declared), None] {
                let granted = grant("openid", KINDS[0], Some(Status::Granted), GRAPH);
                let grants = vec![granted, grant(name, kind, status, resource)];
                comparison.compare(&list(grants));
                compared += 1;
            }
        }
    }
    comparison.finish(compared);
}

#[test]
fn nothing_at_all() {
    let mut comparison = Comparison::new();
    comparison.compare(&Reading::nothing());
    for sight in SIGHTS {
        for complete in [true, false] {
            comparison.compare(&seen(list(Vec::new()), complete, sight));
        }
    }
    comparison.finish(1 + 2 * SIGHTS.len());
}

/// What each sight shows of one permission that it can show.
#[test]
fn sights() {
    let mut comparison = Comparison::new();
    for sight in SIGHTS {
        for complete in [true, false] {
            for (name, delegated) in
                [("OnlineMeetings.ReadWrite", true), ("OnlineMeetings.ReadWrite.All", false)]
            {
                for status in STATUSES {
                    let kind = KINDS[usize::from(!delegated)];
                    let granted = list(vec![grant(name, kind, status, GRAPH)]);
                    comparison.compare(&seen(granted, complete, sight));
                }
            }
        }
    }
    comparison.finish(SIGHTS.len() * 2 * 2 * STATUSES.len());
}
