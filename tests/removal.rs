//! What removing a permission would and would not break.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::rc::Rc;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use support::tries::cases;
use teams_scope_explainer::explanation::{Removal, Verdict, explain, removal};
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::permission::{Permission, Resource};
use teams_scope_explainer::reading::{
    Format, Grant, GrantKind, Reading, Status, Tables, Unrecognised, read,
};

fn without(mode: &str, paste: &str, name: &str) -> Removal {
    let modes = Modes::built_in();
    let mode = modes.find(mode).unwrap();
    let reading = read(paste, &modes, Tables::built_in());
    let answer = explain(&modes, mode, &reading, 0);
    removal(&answer, mode, &reading, &[name.to_owned()])
}

fn ids(capabilities: &[teams_scope_explainer::capability::Capability]) -> Vec<&'static str> {
    capabilities.iter().map(|capability| capability.id()).collect()
}

#[test]
fn a_permission_that_alone_opens_something_is_missed() {
    let lost = without("individual", "User.Read Chat.Read", "Chat.Read");
    assert_eq!(ids(&lost.closes), ["read-chats"]);
    assert!(lost.narrows.is_empty());
}

#[test]
fn a_permission_whose_work_another_does_is_not() {
    let paste = "Calendars.Read Calendars.ReadWrite";
    assert!(without("individual", paste, "Calendars.Read").is_harmless());
    let lost = without("individual", paste, "Calendars.ReadWrite");
    assert_eq!(ids(&lost.closes), ["create-events", "update-events", "delete-events"]);
}

#[test]
fn what_opens_nothing_breaks_nothing() {
    assert!(without("individual", "User.Read Printer.Read.All", "Printer.Read.All").is_harmless());
    assert!(without("individual", "User.Read", "Not.There").is_harmless());
}

#[test]
fn what_stays_open_under_a_condition_is_narrowed() {
    // As the other kind it still opens, but not in this mode.
    let paste = "Calendars.ReadWrite (Delegated)\nCalendars.Read (Application)";
    let lost = without("individual", paste, "Calendars.ReadWrite");
    assert!(ids(&lost.narrows).contains(&"read-events"), "{lost:?}");
    assert!(ids(&lost.closes).contains(&"create-events"), "{lost:?}");
}

fn any_reading() -> impl Strategy<Value = Reading> {
    let names: Vec<String> = Permission::all()
        .map(|permission| permission.name().to_owned())
        .filter(|name| {
            ["Calendars.", "OnlineMeeting", "User.Read", "Chat", "Group.Read", "EWS", "Place."]
                .iter()
                .any(|start| name.starts_with(start))
        })
        .collect();
    let statuses = vec![Status::Granted, Status::Granted, Status::Declared, Status::NotGranted];
    let piece = select(names.clone()).prop_map(|name| Unrecognised {
        text: "a piece".to_owned(),
        suggestion: Some(name),
        candidates: Vec::new(),
        at: Vec::new(),
    });
    let kinds = select(GrantKind::ALL.to_vec());
    let grant = (select(names), kinds, select(statuses), any::<bool>()).prop_map(
        |(permission, kind, status, unsure)| Grant {
            permission,
            kind,
            status,
            resource: Resource::MicrosoftGraph,
            unsure: unsure && status == Status::Declared,
            corrected: false,
            at: Vec::new(),
        },
    );
    (vec(grant, 1..8), option::of(piece), any::<bool>()).prop_map(|(grants, piece, complete)| {
        Reading {
            grants: grants.into(),
            unrecognised: piece.into_iter().collect::<Vec<_>>().into(),
            complete,
            pasted: true,
            formats: vec![Format::List],
            ..Reading::nothing()
        }
    })
}

proptest! {
    #![proptest_config(cases(400))]

    /// The short way says what explaining again without the permission says.
    #[test]
    fn it_is_the_difference_of_two_answers(reading in any_reading(), some in 1usize..3) {
        let modes = Modes::built_in();
        for mode in &modes.modes {
            let before = explain(&modes, mode, &reading, 0);
            let names: Vec<String> =
                reading.grants.iter().take(some).map(|grant| grant.permission.clone()).collect();
            let mut rest = reading.clone();
            Rc::make_mut(&mut rest.grants).retain(|grant| !names.contains(&grant.permission));
            let after = explain(&modes, mode, &rest, 0);
            let mut expected = Removal::default();
            for (was, is) in before.capabilities.iter().zip(&after.capabilities) {
                if was.verdict.is_open() && !is.verdict.is_open() {
                    expected.closes.push(was.id);
                } else if was.verdict == Verdict::Conferred && is.verdict == Verdict::Conditional {
                    expected.narrows.push(was.id);
                }
            }
            prop_assert_eq!(removal(&before, mode, &reading, &names), expected);
        }
    }

    /// What is extra can go, as far as conferencing is concerned.
    #[test]
    fn without_what_is_extra_conferencing_stays(reading in any_reading()) {
        let modes = Modes::built_in();
        for mode in &modes.modes {
            let before = explain(&modes, mode, &reading, 0);
            let mut rest = reading.clone();
            Rc::make_mut(&mut rest.grants).retain(|grant| !before.extra.contains(&grant.permission));
            let after = explain(&modes, mode, &rest, 0);
            if before.reading.evidence == after.reading.evidence {
                prop_assert_eq!(before.summary.conferencing, after.summary.conferencing);
            }
        }
    }
}
