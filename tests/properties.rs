//! What must hold for every paste and every reading, tried on made-up ones.
#![cfg(not(target_arch = "wasm32"))]
// Clippy knows a test by its attribute, and helpers have none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::rc::Rc;

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use support::tries::{self, cases};
use teams_scope_explainer::capability::{Capability, Way};
use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::note::NoteId;
use teams_scope_explainer::permission::{Kind, Permission, Resource};
use teams_scope_explainer::reading::{
    self, Format, Grant, GrantKind, Reading, Sight, Status, Tables, Unrecognised,
};

// ------------------------------------------------- made-up readings

/// Names that open something come often.
fn any_name() -> impl Strategy<Value = String> {
    let all: Vec<String> = Permission::all().map(|name| name.name().to_owned()).collect();
    let likely: Vec<String> = all
        .iter()
        .filter(|name| {
            ["OnlineMeeting", "Calendars.", "User.Read", "EWS.", "Chat", "Mailbox", "offline_"]
                .iter()
                .any(|start| name.starts_with(start))
        })
        .cloned()
        .chain(["full_access_as_app".to_owned()])
        .collect();
    // Few enough to meet each other, in two kinds or on two resources.
    let few = ["Calendars.ReadWrite", "OnlineMeetings.ReadWrite.All", "EWS.AccessAsUser.All"];
    prop_oneof![select(all), select(likely), select(few.map(str::to_owned).to_vec()),]
}

fn any_grant(statuses: &'static [Status]) -> impl Strategy<Value = Grant> {
    let resources = vec![
        Resource::MicrosoftGraph,
        Resource::MicrosoftGraph,
        Resource::MicrosoftGraph,
        Resource::ExchangeOnline,
        Resource::Other,
    ];
    tries::any_grant(any_name(), statuses.to_vec(), resources)
}

fn any_sight() -> impl Strategy<Value = Sight> {
    let sight = |offline_access, delegated, application, tokens_only| Sight {
        offline_access,
        delegated,
        application,
        tokens_only,
    };
    select(vec![
        Sight::FULL,
        sight(false, true, true, None),
        sight(false, true, false, Some(Kind::Delegated)),
        sight(false, false, true, Some(Kind::Application)),
        sight(false, false, false, Some(Kind::Delegated)),
    ])
}

const ALL: &[Status] = &Status::ALL;

/// A piece that was not recognised: with a suggestion, with candidates, a trap.
fn any_piece() -> impl Strategy<Value = Unrecognised> {
    let text = select(vec!["Calendars.ReadWrite.All", "calendars.read.all", "Zebra.Read.All"]);
    (text, option::of(any_name()), vec(any_name(), 0..3)).prop_map(
        |(text, suggestion, mut candidates)| {
            candidates.dedup();
            Unrecognised { text: text.to_owned(), suggestion, candidates, at: Vec::new() }
        },
    )
}

fn any_reading() -> impl Strategy<Value = Reading> {
    let pieces = prop_oneof![2 => Just(Vec::new()), 1 => vec(any_piece(), 1..3)];
    (vec(any_grant(ALL), 0..8), pieces, any::<bool>(), any_sight()).prop_map(
        |(grants, pieces, complete, sight)| Reading {
            grants: grants.into(),
            unrecognised: pieces.into(),
            complete,
            sight,
            pasted: true,
            formats: vec![Format::List],
            ..Reading::nothing()
        },
    )
}

fn answer(mode: &str, reading: &Reading) -> Value {
    let modes = Modes::built_in();
    let mode = modes.find(mode).unwrap();
    serde_json::from_str(&to_json(&explain(&modes, mode, reading, 0))).unwrap()
}

fn rows(answer: &Value) -> impl Iterator<Item = &Value> {
    answer["capabilities"].as_array().unwrap().iter()
}

/// How much a verdict gives: what is conferred, what is conditional, the rest.
fn rank(row: &Value) -> u8 {
    match row["verdict"].as_str().unwrap() {
        "conferred" => 2,
        "conditional" => 1,
        _ => 0,
    }
}

// ------------------------------------------------- more grants, more access

proptest! {
    #![proptest_config(cases(300))]

    /// One more grant never takes anything away, wherever it stands in the paste.
    ///
    /// One step down there is, and the contract wants it: the first granted grant
    /// beside declared ones turns what they would confer from "if granted" into
    /// "only declared". Open it stays.
    #[test]
    fn one_more_grant_takes_nothing_away(
        reading in any_reading(),
        grant in any_grant(ALL),
        place in any::<prop::sample::Index>(),
        mode in select(vec!["individual", "enterprise"]),
    ) {
        let before = answer(mode, &reading);
        let mut more = reading.clone();
        Rc::make_mut(&mut more.grants).insert(place.index(reading.grants.len() + 1), grant.clone());
        let after = answer(mode, &more);
        let has = |status| reading.grants.iter().any(|grant| grant.status == status);
        let first_evidence = grant.status == Status::Granted
            && !has(Status::Granted)
            && has(Status::Declared);
        for (before, after) in rows(&before).zip(rows(&after)) {
            if rank(before) == 0 {
                continue;
            }
            let least = if first_evidence { 1 } else { rank(before) };
            prop_assert!(
                rank(after) >= least,
                "{mode}: {grant:?} on {:?} makes of {before} {after}",
                reading.grants
            );
        }
    }

    /// What is denied, or of a kind that the name cannot have, opens nothing.
    #[test]
    fn a_denial_opens_nothing(
        grants in vec(any_grant(&[Status::NotGranted]), 0..6),
        mode in select(vec!["individual", "enterprise"]),
    ) {
        let reading = Reading { grants: grants.into(), pasted: true, ..Reading::nothing() };
        prop_assert!(rows(&answer(mode, &reading)).all(|row| rank(row) == 0));
    }
}

// ------------------------------------------------- plain lists

/// The answer without what the order of the paste decides.
fn without_order(mut answer: Value) -> Value {
    fn sort(value: &mut Value) {
        match value {
            Value::Array(items) => {
                items.iter_mut().for_each(sort);
                items.sort_by_key(Value::to_string);
            }
            Value::Object(members) => {
                members.remove("at");
                members.values_mut().for_each(sort);
            }
            _ => {}
        }
    }
    sort(&mut answer);
    answer
}

fn in_case(name: &str, case: u64) -> String {
    name.chars()
        .enumerate()
        .map(|(index, letter)| match case.rotate_right(u32::try_from(index % 64).unwrap()) & 3 {
            0 => letter.to_ascii_uppercase(),
            1 => letter.to_ascii_lowercase(),
            _ => letter,
        })
        .collect()
}

const SEPARATORS: [&str; 10] =
    ["\n", "\r\n", ", ", ",", "; ", " | ", " ", "\n- ", "\n\n", "\u{a0}"];

proptest! {
    #![proptest_config(cases(250))]

    /// Order, duplicates, letter case and separators of a plain list do not matter.
    #[test]
    fn a_list_is_a_set(
        names in vec((any_name(), any::<u64>(), any::<bool>()), 1..8),
        shuffled in any::<u64>(),
        separator in select(&SEPARATORS[..]),
        mode in select(vec!["individual", "enterprise"]),
    ) {
        let plain: Vec<&str> = names.iter().map(|(name, ..)| &**name).collect();
        let mut other: Vec<String> = Vec::new();
        for (index, (name, case, twice)) in names.iter().enumerate() {
            for _ in 0..if *twice { 2 } else { 1 } {
                let place = (shuffled.rotate_left(u32::try_from(index).unwrap() * 7) as usize)
                    % (other.len() + 1);
                other.insert(place, in_case(name, *case));
            }
        }
        let expected = support::explain(mode, &plain.join("\n"), NOW);
        let list = other.join(separator);
        let got = support::explain(mode, &list, NOW);
        prop_assert_eq!(without_order(expected), without_order(got), "{:?}", list);
    }
}

const NOW: &str = "2026-11-23T12:00:00Z";

// ------------------------------------------------- what is named as needed

/// A permission that is named to the reader opens what it is named for: alone, of
/// the mode's kind, and under no condition but its own.
#[test]
fn what_is_needed_opens_what_it_is_needed_for() {
    let mut tried = 0;
    for (mode, kind) in [("individual", Kind::Delegated), ("enterprise", Kind::Application)] {
        let closed = answer(mode, &Reading { pasted: true, ..Reading::nothing() });
        for (index, row) in rows(&closed).enumerate() {
            let capability = Capability::all().nth(index).unwrap();
            let needs = row["needs"].as_array().unwrap();
            let nameable = match capability.way(kind) {
                Way::Open { needs, .. } => needs,
                _ => None,
            };
            assert_eq!(needs.first().and_then(Value::as_str), nameable, "{mode} {row}");
            let Some(name) = nameable else { continue };
            let grant = Grant {
                permission: name.to_owned(),
                kind: GrantKind::Known(kind),
                status: Status::Granted,
                resource: Resource::MicrosoftGraph,
                unsure: false,
                corrected: false,
                at: Vec::new(),
            };
            let alone = Reading { grants: vec![grant].into(), pasted: true, ..Reading::nothing() };
            let open = answer(mode, &alone);
            let open = rows(&open).nth(index).unwrap();
            assert!(rank(open) > 0, "{mode}: {name} does not open {}", capability.id());
            assert_eq!(open["because"], serde_json::json!([name]));
            let conditions = open["conditions"].as_array().unwrap();
            assert!(
                conditions.iter().all(|condition| condition == "teams-application-access-policy"),
                "{mode}: {name} opens {} under {conditions:?}",
                capability.id()
            );
            tried += 1;
        }
    }
    assert_eq!(tried, 37 + 31, "permissions named");
}

// ------------------------------------------------- the contract's shape

mod shape {
    use super::*;

    pub const FORMATS: &str = "list token token-response claims url portal graph-json manifest \
        powershell azure-cli audit-log prompt error code table";
    const CONDITIONS: &str = "exchange-web-services-allowed migration-only only-declared other-kind raw-mailbox-items \
        resource-specific teams-application-access-policy where-installed";
    const NOTES: &str = "secret-seen token-not-verified token-expired opaque-token \
        encrypted-token refresh-token id-token personal-account national-cloud other-audience \
        cronofy-app unknown-app sign-in-error unsure-wording other-mode wrong-flow \
        free-busy-flow impossible-kind not-calendar-access no-scope-named \
        catalogue-only list-incomplete input-cut offline-access-not-shown admin-consent-needed \
        teams-policy exchange-policy link-through-calendar ews-ending can-grant-itself-more \
        recordings-are-files invitations-are-mail";
    const VERDICTS: &str = "conferred conditional not-conferred cannot-tell not-applicable";
    const STANDINGS: &str = "granted covered declared not-granted wrong-kind cannot-tell missing";

    fn one_of(value: &Value, words: &str) -> usize {
        let text = value.as_str().unwrap_or_else(|| panic!("no text: {value}"));
        words
            .split_whitespace()
            .position(|word| word == text)
            .unwrap_or_else(|| panic!("{text} is none of {words}"))
    }

    fn keys(value: &Value, must: &str, may: &str) {
        let members = value.as_object().unwrap_or_else(|| panic!("no object: {value}"));
        for key in must.split_whitespace() {
            assert!(members.contains_key(key), "{key} is not in {value}");
        }
        for key in members.keys() {
            assert!(
                must.split_whitespace().chain(may.split_whitespace()).any(|known| known == key),
                "{key} is not of the contract: {value}"
            );
        }
    }

    fn list(value: &Value) -> &[Value] {
        value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
    }

    fn names(value: &Value) {
        let names = list(value);
        for (index, name) in names.iter().enumerate() {
            assert!(!name.as_str().unwrap().is_empty());
            assert!(!names[..index].contains(name), "twice in {value}");
        }
    }

    fn rising(places: impl Iterator<Item = usize>, value: &Value) {
        let places: Vec<usize> = places.collect();
        assert!(places.windows(2).all(|pair| pair[0] < pair[1]), "order of {value}");
    }

    fn at(value: &Value) {
        for span in list(value) {
            let [start, end] = list(span) else { panic!("no span: {span}") };
            assert!(start.as_u64().unwrap() < end.as_u64().unwrap(), "{span}");
        }
    }

    /// Every field of the contract, and no value outside its vocabulary.
    pub fn check(answer: &Value) {
        keys(answer, "mode reading summary required extra capabilities", "");
        one_of(&answer["mode"], "individual enterprise");
        let reading = &answer["reading"];
        keys(reading, "formats evidence complete grants unrecognised notes", "");
        names(&reading["formats"]);
        for format in list(&reading["formats"]) {
            one_of(format, FORMATS);
        }
        one_of(&reading["evidence"], "granted declared none");
        assert!(reading["complete"].is_boolean());
        for grant in list(&reading["grants"]) {
            keys(grant, "permission kind status resource at", "unsure corrected");
            assert!(grant["unsure"] != true || grant["status"] == "declared", "{grant}");
            assert!(!grant["permission"].as_str().unwrap().is_empty());
            one_of(&grant["kind"], "delegated application unknown");
            one_of(&grant["status"], "granted declared not-granted");
            one_of(
                &grant["resource"],
                "microsoft-graph exchange-online sharepoint-online azure-ad-graph other",
            );
            at(&grant["at"]);
        }
        for piece in list(&reading["unrecognised"]) {
            keys(piece, "text suggestion at", "candidates");
            assert!(!piece["text"].as_str().unwrap().is_empty());
            assert!(piece["suggestion"].is_null() || piece["suggestion"].is_string());
            if let Some(candidates) = piece.get("candidates") {
                names(candidates);
            }
            at(&piece["at"]);
        }
        let notes = list(&reading["notes"]);
        for note in notes {
            keys(note, "id permissions", "about");
            names(&note["permissions"]);
        }
        rising(notes.iter().map(|note| one_of(&note["id"], NOTES)), &reading["notes"]);
        keys(&answer["summary"], "conferencing calendar", "");
        one_of(
            &answer["summary"]["conferencing"],
            if answer["mode"] == "individual" {
                "ready incomplete cannot-tell"
            } else {
                "ready-with-policy incomplete cannot-tell"
            },
        );
        one_of(&answer["summary"]["calendar"], "write read basic none cannot-tell");
        assert_eq!(list(&answer["required"]).len(), 3);
        for row in list(&answer["required"]) {
            keys(row, "permission standing by", "");
            one_of(&row["standing"], STANDINGS);
            names(&row["by"]);
        }
        names(&answer["extra"]);
        let capabilities = list(&answer["capabilities"]);
        assert_eq!(capabilities.len(), Capability::all().count());
        for (row, capability) in capabilities.iter().zip(Capability::all()) {
            keys(row, "id area verdict because needs conditions", "");
            assert_eq!(row["id"], capability.id());
            one_of(&row["area"], "teams calendar");
            let verdict = one_of(&row["verdict"], VERDICTS);
            names(&row["because"]);
            names(&row["needs"]);
            assert!(list(&row["needs"]).len() <= 1);
            rising(
                list(&row["conditions"]).iter().map(|condition| one_of(condition, CONDITIONS)),
                &row["conditions"],
            );
            // What each verdict comes with.
            assert_eq!(verdict < 2, !list(&row["because"]).is_empty(), "{row}");
            assert_eq!(verdict == 1, !list(&row["conditions"]).is_empty(), "{row}");
            let needs = !list(&row["needs"]).is_empty();
            assert!(!needs || matches!(verdict, 1..=3), "{row}");
        }
    }

    /// The vocabularies above are those of the product's types.
    #[test]
    fn the_vocabularies_are_the_products() {
        let ids: Vec<&str> = NoteId::ALL.iter().map(|id| id.id()).collect();
        assert_eq!(ids, NOTES.split_whitespace().collect::<Vec<_>>());
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn every_explanation_has_the_contracts_shape(
        reading in any_reading(),
        mode in select(vec!["individual", "enterprise"]),
    ) {
        shape::check(&answer(mode, &reading));
    }
}

// ------------------------------------------------- any text

/// Pieces that the families look for, and characters that break readers.
const PIECES: [&str; 62] = [
    "User.Read",
    "OnlineMeetings.ReadWrite.All",
    "Calendars.ReadWrite",
    "offline_access",
    "openid",
    "Calendars.Read.All",
    "MailSend",
    "User.Read.",
    "Calendars.Re…",
    "...",
    "…",
    "full_access_as_app",
    "https://graph.microsoft.com/",
    "https://outlook.office365.com/",
    "/.default",
    "api://",
    "scope=",
    "scp",
    "roles",
    "\"",
    "'",
    "`",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    ";",
    "|",
    "\t",
    "\n",
    "\r\n",
    "\r",
    " ",
    "=",
    "&",
    "%20",
    "%",
    "\\u0027",
    "\\n",
    "\\",
    "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJzY3AiOiJVc2VyLlJlYWQifQ.",
    "eyJ0eXAi...",
    "eyJ",
    "access_token",
    "refresh_token",
    "absent",
    "client_secret=a8Q~abcdefghijklmnopqrstuvwxyz012345",
    "Bearer ",
    "b8bb2037-6e08-44ac-a4ea-4674e010e2a4",
    "00000003-0000-0000-c000-000000000000",
    "Not granted for Contoso",
    "lacks",
    "no ",
    "Delegated permissions",
    "(Application)",
    "API / Permissions name\tType\tDescription\tAdmin consent required\tStatus",
    "AADSTS65001",
    "<a href=\"",
    "😀",
    "é",
];

/// Without width, wide, right to left, combining, outside the plane, controls.
const ODD: [&str; 22] = [
    "\u{200b}",
    "\u{feff}",
    "\u{ad}",
    "\u{a0}",
    "\u{202f}",
    "\u{3000}",
    "\u{2028}",
    "\u{0}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{202e}",
    "\u{301}",
    "ß",
    "İ",
    "K",
    "ſ",
    "’",
    "「",
    "中",
    "\u{10ffff}",
    "\u{fffd}",
    "👩‍👩‍👧",
];

fn any_text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => select(&PIECES[..]).prop_map(str::to_owned),
        2 => select(&ODD[..]).prop_map(str::to_owned),
        2 => any_name(),
        1 => any::<char>().prop_map(String::from),
    ];
    prop_oneof![
        5 => vec(piece, 0..40).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
        1 => vec(any::<u8>(), 0..200)
            .prop_map(|bytes| String::from_utf8_lossy(&bytes).into_owned()),
    ]
}

/// The places lie in the text that is shown, and cut no character in two.
fn check_places(text: &str, reading: &Reading) {
    let shown: Vec<u16> = reading.shown.as_deref().unwrap_or(text).encode_utf16().collect();
    let border = |place: u32| {
        let place = place as usize;
        place <= shown.len() && shown.get(place).is_none_or(|unit| !(0xdc00..0xe000).contains(unit))
    };
    let grants = reading.grants.iter().flat_map(|grant| &grant.at);
    for at in grants.chain(reading.unrecognised.iter().flat_map(|piece| &piece.at)) {
        assert!(at.0 < at.1, "{at:?} is empty");
        assert!(border(at.0) && border(at.1), "{at:?} of {} units", shown.len());
    }
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn any_text_is_read(text in any_text(), mode in select(vec!["individual", "enterprise"])) {
        let modes = Modes::built_in();
        let reading = reading::read(&text, &modes, Tables::built_in());
        check_places(&text, &reading);
        shape::check(&answer(mode, &reading));
        // Without the tables that load later it reads less, and no worse.
        check_places(&text, &reading::read(&text, &modes, Tables::default()));
    }
}

/// What stands at a grant's place is its name, in some spelling.
#[test]
fn a_name_is_where_it_is_said_to_be() {
    let text = "😀 user.read,\u{200b}OnlineMeetings.Read\u{ad}Write\r\n“Calendars.Read”";
    let reading = reading::read(text, &Modes::built_in(), Tables::built_in());
    let units: Vec<u16> = text.encode_utf16().collect();
    let seen: Vec<String> = reading
        .grants
        .iter()
        .map(|grant| {
            let at = grant.at[0];
            String::from_utf16(&units[at.0 as usize..at.1 as usize]).unwrap()
        })
        .collect();
    assert_eq!(seen, ["user.read", "OnlineMeetings.Read\u{ad}Write", "Calendars.Read"]);
}
