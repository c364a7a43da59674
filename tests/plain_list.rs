//! What the widget reads by itself and what all readers together say is the
//! same, and a reading survives the way between the two modules.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use support::case::Case;
use support::tries::cases;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::permission::{Permission, known};
use teams_scope_explainer::reading::{Reading, Tables, plain_list, read, record};

fn whole(text: &str) -> Reading {
    read(text, &Modes::built_in(), Tables::built_in())
}

fn same(text: &str) -> bool {
    let Some(reading) = plain_list::read(text, Permission::known) else { return false };
    assert_eq!(reading, whole(text), "{text:?}");
    assert!(plain_list::may_be(text) || text.trim().is_empty(), "{text:?}");
    // What the widget reads by itself, with the few names that it knows.
    if let Some(own) = plain_list::read(text, known) {
        assert_eq!(own, reading, "{text:?}");
    }
    true
}

#[test]
fn every_name_alone_is_read_as_all_readers_do() {
    let alone = Permission::all().filter(|permission| same(permission.name())).count();
    // All but `email`, `openid` and `profile`.
    assert_eq!(alone, Permission::all().count() - 3);
}

#[test]
fn plain_lists_are_read_without_the_other_readers() {
    for text in [
        "",
        " \n",
        "User.Read OnlineMeetings.ReadWrite offline_access",
        "User.Read\nOnlineMeetings.ReadWrite\noffline_access\n",
        "User.Read, Calendars.ReadWrite,OnlineMeetings.ReadWrite; offline_access",
        "- User.Read\n- Calendars.Read\n* Mail.Send",
        "user.read CALENDARS.READ User.Read",
        "User.Read offline_access openid profile",
        "User.Read\nemail",
    ] {
        assert!(same(text), "{text:?}");
    }
}

#[test]
fn lists_of_what_the_modes_ask_for_are_read_without_another_module() {
    for mode in &Modes::built_in().modes {
        let names: Vec<&str> = mode.asks.iter().map(|ask| &*ask.permission).collect();
        for separator in [" ", "\n", ", "] {
            assert!(plain_list::read(&names.join(separator), known).is_some(), "{names:?}");
        }
    }
    // It opens nothing, and is not worth its bytes in the first module.
    assert_eq!(plain_list::read("Acronym.Read.All", known), None);
}

#[test]
fn what_is_no_list_waits_for_no_other_module_first() {
    for text in ["Scopes: User.Read", "https://graph.microsoft.com/User.Read", &"a".repeat(101)] {
        assert!(!plain_list::may_be(text), "{text:?}");
    }
}

#[test]
fn what_is_more_than_a_list_is_left_to_them() {
    for text in [
        "User.Read (Application)",
        "not User.Read",
        "User.Read …",
        "MailSend",
        "https://graph.microsoft.com/User.Read",
        "profile",
        "\"User.Read\"",
        "-",
        ", ;",
    ] {
        assert_eq!(plain_list::read(text, Permission::known), None, "{text:?}");
    }
}

#[test]
fn every_case_and_golden_paste_is_read_alike_and_survives_the_way() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let text = |path| fs::read_to_string(path).unwrap();
    let cases = support::files(&tests.join("cases"), "case").into_iter();
    let cases = cases.map(|(name, path)| (name, Case::parse(&text(path)).paste));
    let golden = support::files(&tests.join("answers"), "txt").into_iter();
    for (name, paste) in cases.chain(golden.map(|(name, path)| (name, text(path)))) {
        same(&paste);
        let reading = whole(&paste);
        assert_eq!(record::decode(&record::encode(&reading)), reading, "{name}");
    }
}

fn item() -> impl Strategy<Value = String> {
    let names: Vec<&'static str> = Permission::all().map(Permission::name).collect();
    prop_oneof![
        8 => proptest::sample::select(names).prop_map(str::to_owned),
        1 => proptest::sample::select(vec!["openid", "profile", "email"]).prop_map(str::to_owned),
        1 => Just("offline_access".to_owned()),
        1 => proptest::sample::select(vec!["-", "*", "User.Read", "user.read"]).prop_map(str::to_owned),
    ]
}

proptest! {
    #![proptest_config(cases(2_000))]

    #[test]
    fn any_list_is_read_as_all_readers_do(
        items in prop::collection::vec((item(), "[ \n\r\t,;]{1,3}"), 1..30),
    ) {
        let text: String = items.into_iter().map(|(item, between)| item + &between).collect();
        same(&text);
    }

    #[test]
    fn any_reading_survives_the_way(text in "(User\\.Read|MailSend|[\u{1}\t\n\ra-z .,:(){}\"]){0,40}") {
        let reading = whole(&text);
        prop_assert_eq!(record::decode(&record::encode(&reading)), reading);
    }

    #[test]
    fn any_text_can_be_taken_for_a_record(text in "([fFgunpes]\t|[0-9]{1,3}[\t\n-]|\\PC|[\t\n\u{1}]){0,60}") {
        record::decode(&text);
    }
}
