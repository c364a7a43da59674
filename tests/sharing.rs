//! An answer for others: links, summaries, messages.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::fs;
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use support::case::Case;
use support::tries::cases;
use teams_scope_explainer::explanation::{Explanation, explain};
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::permission::{Kind, Permission, Resource, elsewhere};
use teams_scope_explainer::reading::{Grant, GrantKind, Reading, Sight, Status, Supplies, read};
use teams_scope_explainer::sharing::{KEY, Share, What, decode, encode};

fn any_name() -> impl Strategy<Value = String> {
    let all: Vec<String> = Permission::all()
        .map(Permission::name)
        .chain(elsewhere().map(|row| row.name))
        .map(str::to_owned)
        .collect();
    let few = [
        "User.Read",
        "OnlineMeetings.ReadWrite",
        "OnlineMeetings.ReadWrite.All",
        "offline_access",
        "Calendars.ReadWrite",
        "Calendars.Read",
        "EWS.AccessAsUser.All",
    ];
    prop_oneof![select(all), select(few.map(str::to_owned).to_vec())]
}

fn any_grant() -> impl Strategy<Value = Grant> {
    let kind = select(GrantKind::ALL.to_vec());
    let status = select(Status::ALL.to_vec());
    let resource = select(Resource::ALL.to_vec());
    (any_name(), kind, status, resource).prop_map(|(permission, kind, status, resource)| Grant {
        permission,
        kind,
        status,
        resource,
        at: Vec::new(),
    })
}

fn any_reading() -> impl Strategy<Value = Reading> {
    let only = vec![None, Some(Kind::Delegated), Some(Kind::Application)];
    (vec(any_grant(), 0..9), any::<[bool; 5]>(), select(only)).prop_map(
        |(grants, [pasted, complete, offline_access, delegated, application], tokens_only)| {
            Reading {
                grants: grants.into(),
                pasted,
                complete,
                sight: Sight { offline_access, delegated, application, tokens_only },
                ..Reading::nothing()
            }
        },
    )
}

/// What must be the same behind a link.
fn same(one: &Explanation, other: &Explanation) {
    assert_eq!(one.capabilities, other.capabilities);
    assert_eq!(one.summary, other.summary);
    assert_eq!(one.required, other.required);
    assert_eq!(one.extra, other.extra);
    assert_eq!(one.reading.evidence, other.reading.evidence);
    assert_eq!(one.reading.complete, other.reading.complete);
}

/// The letters that a fragment may hold as they are (RFC 3986, fragment).
fn is_fragment(text: &str) -> bool {
    text.chars()
        .all(|letter| letter.is_ascii_alphanumeric() || "-._~!$&'()*+,;=:@/?".contains(letter))
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_link_opens_to_the_same_answer(reading in any_reading()) {
        let modes = Modes::built_in();
        for mode in &modes.modes {
            let value = encode(mode, &reading);
            prop_assert!(is_fragment(&value), "{}", value);
            let linked = decode(&value, &modes).unwrap();
            prop_assert_eq!(&*linked.mode, &*mode.id);
            prop_assert_eq!(&linked.reading, &reading);
            same(&explain(&modes, mode, &reading, 0), &explain(&modes, mode, &linked.reading, 0));
        }
    }

    #[test]
    fn garbage_opens_nothing_and_breaks_nothing(value in "\\PC{0,60}") {
        prop_assert_eq!(decode(&value, &Modes::built_in()), None);
    }

    #[test]
    fn a_letter_lost_or_changed_is_noticed(
        reading in any_reading(),
        at in any::<prop::sample::Index>(),
        letter in "[a-zA-Z.,~]",
    ) {
        let modes = Modes::built_in();
        let value = encode(&modes.modes[0], &reading);
        let at = at.index(value.len());
        let lost = [&value[..at], &value[at + 1..]].concat();
        prop_assert_eq!(decode(&lost, &modes), None);
        let changed = [&value[..at], &letter, &value[at + 1..]].concat();
        if changed != value {
            prop_assert_eq!(decode(&changed, &modes), None);
        }
    }
}

/// The pastes of `tests/cases`, by name.
fn all_cases() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let inside = |folder: &Path| -> Vec<_> {
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
    };
    let families = inside(&folder).into_iter().filter(|path| path.is_dir());
    let files = families.flat_map(|family| inside(&family));
    files.map(|file| (file.display().to_string(), fs::read_to_string(&file).unwrap())).collect()
}

#[test]
fn every_case_has_a_link_to_its_answer() {
    let modes = Modes::built_in();
    let mut count = 0;
    for (name, text) in all_cases() {
        let case = Case::parse(&text);
        let reading = read(&case.paste, &modes, Supplies::built_in());
        for mode in &modes.modes {
            let value = encode(mode, &reading);
            let linked = decode(&value, &modes).unwrap_or_else(|| panic!("{name}: {value}"));
            same(&explain(&modes, mode, &reading, 0), &explain(&modes, mode, &linked.reading, 0));
            // And nothing but that: what was not recognised stays at home.
            for piece in reading.unrecognised.iter() {
                let name = piece.text.replace(' ', "");
                let told = reading.grants.iter().any(|grant| grant.permission.contains(&name));
                assert!(name.len() < 6 || told || !value.contains(&name), "{value}");
            }
        }
        count += 1;
    }
    assert!(count > 100, "only {count} cases found");
}

// --------------------------------------------------------- texts

fn make(mode: &str, paste: &str, what: What) -> Option<String> {
    let modes = Modes::built_in();
    let reading = read(paste, &modes, Supplies::built_in());
    let mode = modes.find(mode).unwrap();
    let page = "https://help.example/teams?from=mail#faq";
    Share { modes: &modes, mode, reading: &reading, now: 0, lang: "en", page }.make(what)
}

const ENTERPRISE: &str = "User.ReadBasic.All OnlineMeetings.ReadWrite.All Organization.Read.All";

#[test]
fn a_link_is_the_page_with_another_fragment() {
    let link = make("enterprise", ENTERPRISE, What::Link).unwrap();
    let (page, value) = link.split_once('#').unwrap();
    assert_eq!(page, "https://help.example/teams?from=mail");
    let value = value.strip_prefix(&[KEY, "="].concat()).unwrap();
    assert_eq!(&*decode(value, &Modes::built_in()).unwrap().mode, "enterprise");
    assert!(link.len() < 200, "{link}");
}

#[test]
fn a_summary_says_what_the_page_says() {
    let text = make("enterprise", ENTERPRISE, What::Text).unwrap();
    for piece in [
        "Cronofy Enterprise Connect",
        "Teams conferencing: Ready, needs a policy.",
        "Calendars: No access.",
        "Next: a Teams administrator grants",
        "- OnlineMeetings.ReadWrite.All: Granted",
        "\nNeeds more\n",
        "- Create Teams meetings: OnlineMeetings.ReadWrite.All: also takes a Teams",
        "\nNot allowed\n",
        "https://help.example/teams?from=mail#teams-scope-explainer=1.enterprise.p~",
    ] {
        assert!(text.contains(piece), "{piece:?} in\n{text}");
    }
    assert!(!text.contains('`'), "{text}");
    let marked = make("enterprise", ENTERPRISE, What::Markdown).unwrap();
    for piece in ["## Cronofy", "\n### Needs more\n", "- `OnlineMeetings.ReadWrite.All`: Granted"] {
        assert!(marked.contains(piece), "{piece:?} in\n{marked}");
    }
}

#[test]
fn a_summary_holds_no_word_of_the_paste_but_permissions() {
    let paste = "Contoso secret project: MailSend, Calendars.Reed, Zebra.Read.All, User.Read";
    for what in What::ALL {
        let Some(text) = make("individual", paste, what) else { continue };
        for word in ["Contoso", "project", "MailSend", "Reed", "Zebra"] {
            assert!(!text.contains(word), "{word} in\n{text}");
        }
    }
}

#[test]
fn what_is_only_asked_for_is_not_summed_up_as_granted() {
    for (mode, paste) in [
        ("individual", ""),
        ("enterprise", ""),
        (
            "individual",
            "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&scope=User.Read%20OnlineMeetings.ReadWrite%20offline_access",
        ),
    ] {
        let text = make(mode, paste, What::Text).unwrap();
        for claim in [": Granted", "is granted", "are granted", "was granted."] {
            let text = text.replace("not what was granted.", "");
            assert!(!text.contains(claim), "{claim:?} in\n{text}");
        }
        assert!(text.contains("ould be ready"), "{text}");
    }
}

#[test]
fn the_message_is_complete() {
    let text = make("enterprise", "User.ReadBasic.All", What::Message).unwrap();
    for piece in [
        "OnlineMeetings.ReadWrite.All: to ",
        "Organization.Read.All: to ",
        "Already there: User.ReadBasic.All",
        "Privileged Role Administrator or a Global Administrator",
        "bae01f9c-3537-4b0d-97c4-30d4a6f2c972, Permissions",
        "Teams Administrator",
        "New-CsApplicationAccessPolicy -Identity Cronofy -AppIds \"bae01f9c-3537-4b0d-97c4-30d4a6f2c972\"",
        "\nGrant-CsApplicationAccessPolicy -PolicyName Cronofy -Global\n",
        "\nGet-CsApplicationAccessPolicy\n",
        "None of this opens a calendar",
    ] {
        assert!(text.contains(piece), "{piece:?} in\n{text}");
    }
    // What is there is not asked for again.
    assert!(!text.contains("- User.ReadBasic.All"), "{text}");
    let policy = make("enterprise", ENTERPRISE, What::Message).unwrap();
    assert!(!policy.contains("Privileged") && policy.contains("Teams Administrator"), "{policy}");
    let delegated = make("individual", "User.Read", What::Message).unwrap();
    assert!(delegated.contains("Cloud Application Administrator"), "{delegated}");
    assert!(!delegated.contains("CsApplicationAccessPolicy"), "{delegated}");
}

#[test]
fn nothing_to_ask_for_is_no_message() {
    let all = "User.Read OnlineMeetings.ReadWrite offline_access";
    assert_eq!(make("individual", all, What::Message), None);
    assert_eq!(make("individual", "User.Read ...", What::Message), None);
    // Before anything is pasted there is a request to prepare.
    for mode in ["individual", "enterprise"] {
        assert!(make(mode, "", What::Message).is_some(), "{mode}");
    }
}

/// The page asks with the text that it shows, in which secrets are hidden.
#[test]
fn the_text_that_is_shown_says_what_the_paste_said() {
    let modes = Modes::built_in();
    let mut tokens = 0;
    for (name, text) in all_cases() {
        let case = Case::parse(&text);
        let reading = read(&case.paste, &modes, Supplies::built_in());
        let Some(shown) = &reading.shown else { continue };
        let again = read(shown, &modes, Supplies::built_in());
        tokens += 1;
        for mode in &modes.modes {
            let (one, other) =
                (explain(&modes, mode, &reading, 0), explain(&modes, mode, &again, 0));
            assert_eq!(one.summary, other.summary, "{name}");
            assert_eq!(one.capabilities, other.capabilities, "{name}");
            assert_eq!(one.required, other.required, "{name}");
        }
    }
    assert!(tokens > 10, "only {tokens}");
}

#[test]
fn what_can_be_made_has_a_name() {
    for what in What::ALL {
        assert_eq!(What::find(what.id()), Some(what));
    }
    assert_eq!(What::find("mail"), None);
}
