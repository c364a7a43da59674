//! How a property is tried on made-up values, and the values that several tests make up.

use proptest::prelude::{ProptestConfig, Strategy};
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use teams_scope_explainer::permission::Resource;
use teams_scope_explainer::reading::{Grant, GrantKind, Status};

/// The same cases on every run, and no files left behind: a failure prints its
/// input.
pub fn cases(number: u32) -> ProptestConfig {
    ProptestConfig {
        cases: number,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_123),
        ..ProptestConfig::default()
    }
}

/// A grant with one of these names, statuses and resources, and any kind. Some of what is
/// declared is unsure, as no other status can be, and some was corrected.
pub fn any_grant(
    names: impl Strategy<Value = String>,
    statuses: Vec<Status>,
    resources: Vec<Resource>,
) -> impl Strategy<Value = Grant> {
    let kinds = select(GrantKind::ALL.to_vec());
    (names, kinds, select(statuses), select(resources), 0..6).prop_map(
        |(permission, kind, status, resource, doubt)| Grant {
            permission,
            kind,
            status,
            resource,
            unsure: status == Status::Declared && doubt < 2,
            corrected: doubt == 5,
            at: Vec::new(),
        },
    )
}
