//! Which steps follow from a paste.

use super::*;
use crate::explanation::{explain, is_preview};
use crate::mode::Modes;
use crate::reading::{Reading, Tables, read};

/// The steps of a paste, each in a word or two.
fn told(mode: &str, text: &str) -> Vec<String> {
    let modes = Modes::built_in();
    let mode = modes.find(mode).unwrap();
    let reading = read(text, &modes, Tables::built_in());
    let mut answer = explain(&modes, mode, &reading, 0);
    let preview = is_preview(&answer, reading.pasted);
    if preview {
        answer = explain(&modes, mode, &Reading::as_asked(mode), 0);
    }
    let tell = |step: &Step| match &step.act {
        Act::Consent { names, again, .. } => {
            format!("consent {} {again} {:?}", names.join(" "), step.copy)
        }
        act => format!("{act:?} {:?}", step.copy),
    };
    steps(&answer, mode, !preview).iter().map(tell).collect()
}

#[test]
fn each_situation_has_its_steps() {
    let all = "User.ReadBasic.All OnlineMeetings.ReadWrite.All Organization.Read.All";
    let own = "User.Read OnlineMeetings.ReadWrite offline_access";
    let asked = |all: &str| format!("consent {all} false Message");
    for (mode, text, steps) in [
        ("enterprise", all, vec!["Policy Both".to_owned()]),
        (
            "enterprise",
            "OnlineMeetings.ReadWrite.All User.ReadBasic.All",
            vec!["consent Organization.Read.All true Message".into(), "Policy Commands".into()],
        ),
        ("enterprise", "", vec![asked(all), "Policy Commands".into()]),
        ("enterprise", "What is it for?", vec![asked(all), "Policy Commands".into()]),
        ("individual", "", vec![asked(own)]),
        ("individual", own, vec![]),
        (
            "individual",
            "User.Read offline_access",
            vec!["consent OnlineMeetings.ReadWrite true Message".into()],
        ),
        ("individual", "User.Read ...", vec!["PasteAll Nothing".into()]),
        (
            "individual",
            "User.Read offline_access OnlineMeetingsReadWrite",
            vec!["Answer Nothing".into()],
        ),
        ("individual", all, vec![]),
        ("individual", "Calendars.ReadWrite", vec!["NothingMore Nothing".into()]),
        (
            "individual",
            "scope=User.Read+Calendars.ReadWrite+offline_access&response_type=code",
            vec!["Accept Nothing".into(), "NothingMore Nothing".into()],
        ),
        ("individual", "Calendars.ReadBasic", vec!["ConnectTeams Message".into()]),
        (
            "enterprise",
            "delegated: Calendars.ReadBasic, User.Read, offline_access",
            vec!["ConnectTeams Message".into(), "Policy Commands".into()],
        ),
        ("individual", "AADSTS65001", vec![asked(own)]),
        ("individual", "AADSTS50105", vec!["Mend(\"not-assigned\") Nothing".into()]),
        (
            "enterprise",
            "No application access policy found for this app",
            vec!["Policy Both".into()],
        ),
    ] {
        assert_eq!(told(mode, text), steps, "{mode}: {text}");
    }
}

/// Consent once more may take away what was granted before.
#[test]
fn only_consent_once_more_may_take_away() {
    let step = |again| Step {
        act: Act::Consent { names: Vec::new(), kind: Kind::Application, again },
        copy: Copy::Message,
    };
    assert!(step(true).may_take_away() && !step(false).may_take_away());
    assert!(!Step { act: Act::Policy, copy: Copy::Both }.may_take_away());
}
