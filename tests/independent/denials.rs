//! Denials, where more may follow.

use teams_scope_explainer::reading::{Grant, GrantKind, Status};

use super::comparison::Comparison;
use super::made::{EXCHANGE, GRAPH, SIGHTS, grant, list, piece, seen, with_pieces};
use super::table::{A, CAPABILITIES, D, Way, other};
use super::world::World;

/// Everything that could open a capability is denied: then even an incomplete
/// reading says "no". With one of them left out it cannot tell.
#[test]
fn denials() {
    let world = World::get();
    let mut comparison = Comparison::new();
    let mut compared = 0;
    for kind in [D, A] {
        for (capability, row) in CAPABILITIES.iter().enumerate() {
            let denied: Vec<Grant> = world
                .openers(kind, capability)
                .iter()
                .map(|name| {
                    let resource = if name == "full_access_as_app" { EXCHANGE } else { GRAPH };
                    let denied = Some(Status::NotGranted);
                    grant(world.spelt(name), GrantKind::Known(kind), denied, resource)
                })
                .collect();
            // What an operation decides, something opens.
            let is_open = !matches!(row.way(kind), Way::By(..)) || !denied.is_empty();
            assert!(is_open, "{}, {kind:?}: nothing to deny", row.id);
            let mut sets: Vec<Vec<Grant>> = (0..denied.len())
                .map(|left_out| {
                    let mut some = denied.clone();
                    some.remove(left_out);
                    some
                })
                .collect();
            for kind in [GrantKind::Unknown, GrantKind::Known(other(kind))] {
                let as_kind = |grant: &Grant| Grant { kind, ..grant.clone() };
                sets.push(denied.iter().map(as_kind).collect());
            }
            sets.push(denied);
            for set in sets {
                // What may be meant is no reason to doubt a denial.
                let meant = piece("Calendar.ReadWrite", Some("Calendars.ReadWrite"), &[]);
                comparison.compare(&with_pieces(set.clone(), vec![meant]));
                comparison.compare(&seen(list(set), false, SIGHTS[0]));
                compared += 2;
            }
        }
    }
    comparison.finish(compared);
}
