//! From grants to verdicts: the contract's sentences, on readings made by hand.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};
use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::note::{Note, NoteId};
use teams_scope_explainer::permission::{Kind, Resource};
use teams_scope_explainer::reading::{
    Format, Grant, GrantKind, Reading, Sight, Status, Tables, Unrecognised, read,
};

/// A grant as a line: name, kind (`d`, `a`, `u`), status (`granted`, `declared`,
/// `denied`, `unsure`), resource where it is not Graph.
fn grant(line: &str) -> Grant {
    let words: Vec<&str> = line.split(' ').collect();
    let kind = Kind::parse(words[1]).map_or(GrantKind::Unknown, GrantKind::Known);
    let status = match words[2] {
        "granted" => Status::Granted,
        "declared" | "unsure" => Status::Declared,
        "denied" => Status::NotGranted,
        other => panic!("{other}"),
    };
    Grant {
        permission: words[0].to_owned(),
        kind,
        status,
        resource: words.get(3).map_or(Resource::MicrosoftGraph, |id| Resource::parse(id).unwrap()),
        unsure: words[2] == "unsure",
        corrected: false,
        at: Vec::new(),
    }
}

fn reading(lines: &[&str]) -> Reading {
    Reading {
        formats: vec![Format::List],
        grants: lines.iter().map(|line| grant(line)).collect::<Vec<_>>().into(),
        pasted: true,
        ..Reading::nothing()
    }
}

fn piece(text: &str, suggestion: Option<&str>, candidates: &[&str]) -> Unrecognised {
    Unrecognised {
        text: text.to_owned(),
        suggestion: suggestion.map(str::to_owned),
        candidates: candidates.iter().map(|name| (*name).to_owned()).collect(),
        at: Vec::new(),
    }
}

fn with_pieces(lines: &[&str], pieces: Vec<Unrecognised>) -> Reading {
    Reading { unrecognised: pieces.into(), ..reading(lines) }
}

fn explained(mode: &str, reading: &Reading) -> Value {
    let modes = Modes::built_in();
    let answer = explain(&modes, modes.find(mode).unwrap(), reading, 0);
    serde_json::from_str(&to_json(&answer)).unwrap()
}

fn answer(mode: &str, lines: &[&str]) -> Value {
    explained(mode, &reading(lines))
}

/// Verdict, names, conditions, needs of a capability.
fn row(answer: &Value, id: &str) -> String {
    let rows = answer["capabilities"].as_array().unwrap();
    let row = rows.iter().find(|row| row["id"] == id).unwrap();
    let list = |key: &str| {
        let items = row[key].as_array().unwrap().iter();
        items.map(|item| item.as_str().unwrap()).collect::<Vec<_>>().join("+")
    };
    format!(
        "{} {} [{}] needs {}",
        row["verdict"].as_str().unwrap(),
        list("because"),
        list("conditions"),
        list("needs")
    )
}

fn standing(answer: &Value, permission: &str) -> Value {
    let rows = answer["required"].as_array().unwrap();
    let row = rows.iter().find(|row| row["permission"] == permission).unwrap();
    json!([row["standing"], row["by"]])
}

fn note(answer: &Value, id: &str) -> Option<Value> {
    let notes = answer["reading"]["notes"].as_array().unwrap();
    notes.iter().find(|note| note["id"] == id).map(|note| note["permissions"].clone())
}

// ------------------------------------------------- step 3

#[test]
fn what_is_not_applicable_in_teams_is_no_news_of_the_other_kind() {
    let answer = answer("enterprise", &["User.Read d granted", "offline_access d granted"]);
    assert_eq!(row(&answer, "identify-account"), "not-applicable  [] needs ");
    assert_eq!(row(&answer, "stay-connected"), "not-applicable  [] needs ");
    // What is applicable leads with what the mode needs.
    assert_eq!(
        row(&answer, "verify-tenant"),
        "conditional User.Read [other-kind] needs Organization.Read.All"
    );
}

#[test]
fn calendars_that_are_not_applicable_are_news_of_the_other_kind() {
    let shared = |kind: &str| {
        let line = format!("Calendars.Read.Shared {kind} granted");
        row(&answer("enterprise", &[&line]), "read-shared-calendars")
    };
    assert_eq!(shared("d"), "conditional Calendars.Read.Shared [other-kind] needs ");
    // Where nothing says so, a name is no sign of the other kind.
    assert_eq!(shared("u"), "not-applicable  [] needs ");
}

#[test]
fn of_the_other_kind_too_what_opens_freely_comes_first() {
    let free = "Calendars.Read a granted";
    let bound = "MailboxItem.Read.All a granted";
    assert_eq!(
        row(&answer("individual", &[bound, free]), "read-events"),
        "conditional Calendars.Read [other-kind] needs Calendars.ReadBasic"
    );
    assert_eq!(
        row(&answer("individual", &[bound]), "read-events"),
        "conditional MailboxItem.Read.All [other-kind+raw-mailbox-items] needs Calendars.ReadBasic"
    );
}

// ------------------------------------------------- step 4, and what is unsure

#[test]
fn within_what_is_declared_the_steps_are_the_same() {
    let granted = "Mail.Send d granted";
    let row = |lines: &[&str]| row(&answer("individual", lines), "read-events");
    let own = "Calendars.Read d declared";
    let bound = "EWS.AccessAsUser.All d declared";
    let other = "Calendars.Read a declared";
    let other_bound = "MailboxItem.Read.All a declared";
    assert_eq!(
        row(&[granted, other, bound, own]),
        "conditional Calendars.Read [only-declared] needs "
    );
    assert_eq!(
        row(&[granted, other, bound]),
        "conditional EWS.AccessAsUser.All [exchange-web-services-allowed+only-declared] needs "
    );
    assert_eq!(
        row(&[granted, other_bound, other]),
        "conditional Calendars.Read [only-declared+other-kind] needs "
    );
    assert_eq!(
        row(&[granted, other_bound]),
        "conditional MailboxItem.Read.All [only-declared+other-kind+raw-mailbox-items] needs "
    );
}

#[test]
fn what_is_unsure_never_counts() {
    let answer = answer("individual", &["Calendars.ReadWrite d unsure", "Mail.Send d unsure"]);
    assert_eq!(answer["reading"]["evidence"], "declared");
    assert_eq!(answer["extra"], json!([]));
    assert_eq!(
        row(&answer, "create-events"),
        "conditional Calendars.ReadWrite [only-declared] needs "
    );
    assert_eq!(note(&answer, "unsure-wording"), Some(json!(["Calendars.ReadWrite", "Mail.Send"])));
    for id in ["wrong-flow", "link-through-calendar", "free-busy-flow"] {
        assert_eq!(note(&answer, id), None, "{id}");
    }
}

#[test]
fn what_is_unsure_is_looked_at_whatever_the_evidence() {
    for other in ["User.Read d granted", "User.Read d declared", "User.Read d denied"] {
        let answer = answer("individual", &[other, "Calendars.Read u unsure"]);
        assert_eq!(
            row(&answer, "read-events"),
            "conditional Calendars.Read [only-declared] needs ",
            "{other}"
        );
    }
    // Beside what is granted, declared and unsure ones stand side by side.
    let all = ["User.Read d granted", "Calendars.Read d declared", "Calendars.ReadWrite d unsure"];
    assert_eq!(
        row(&answer("individual", &all), "read-events"),
        "conditional Calendars.Read+Calendars.ReadWrite [only-declared] needs "
    );
    // A sure one decides alone.
    let sure = ["Calendars.Read d declared", "Calendars.ReadWrite d unsure"];
    assert_eq!(
        row(&answer("individual", &sure), "read-events"),
        "conferred Calendars.Read [] needs "
    );
}

#[test]
fn what_is_unsure_denies_nothing_and_meets_no_requirement() {
    let lines = ["User.Read d granted", "OnlineMeetings.ReadWrite d unsure"];
    let answer_ = answer("individual", &lines);
    assert_eq!(standing(&answer_, "OnlineMeetings.ReadWrite"), json!(["cannot-tell", []]));
    assert_eq!(answer_["summary"]["conferencing"], "incomplete", "offline_access is missing");
    let all = [lines[0], lines[1], "offline_access d granted"];
    assert_eq!(answer("individual", &all)["summary"]["conferencing"], "cannot-tell");
    // What would cover it decides as well.
    let covering = ["User.Read.All a unsure", "Mail.Send a granted"];
    let covered = answer("enterprise", &covering);
    assert_eq!(standing(&covered, "User.ReadBasic.All"), json!(["cannot-tell", []]));
    assert_eq!(standing(&covered, "OnlineMeetings.ReadWrite.All"), json!(["missing", []]));
    // Of the other kind it may be the wrong kind, or nothing.
    let other = ["Mail.Send a granted", "Organization.Read.All d unsure"];
    assert_eq!(
        standing(&answer("enterprise", &other), "Organization.Read.All"),
        json!(["cannot-tell", []])
    );
    let both = ["Mail.Send a granted", "Organization.Read.All a declared"];
    assert_eq!(
        standing(&answer("enterprise", &both), "Organization.Read.All"),
        json!(["declared", ["Organization.Read.All"]])
    );
}

// ------------------------------------------------- conditions

#[test]
fn conditions_are_those_of_all_that_open_it() {
    let lines = [
        "OnlineMeetings.Read.All a granted",
        "OnlineMeeting.ReadBasic.Chat a granted",
        "OnlineMeetings.ReadWrite d granted",
    ];
    assert_eq!(
        row(&answer("enterprise", &lines), "read-meetings"),
        "conditional OnlineMeetings.Read.All+OnlineMeeting.ReadBasic.Chat \
         [resource-specific+teams-application-access-policy] needs "
    );
}

#[test]
fn exchange_web_services_are_open_where_they_are_allowed() {
    let ews = "conditional EWS.AccessAsUser.All [exchange-web-services-allowed] needs ";
    for line in ["EWS.AccessAsUser.All d granted", "EWS.AccessAsUser.All d granted exchange-online"]
    {
        let answer = answer("individual", &[line]);
        for id in ["read-events", "write-shared-calendars", "change-mailbox-settings"] {
            assert_eq!(row(&answer, id), ews, "{line}");
        }
        for id in ["read-group-calendars", "find-rooms", "see-bookings", "make-bookings"] {
            assert!(row(&answer, id).starts_with("not-conferred"), "{line} {id}");
        }
        assert!(note(&answer, "ews-ending").is_some());
    }
    let answer_ = answer("enterprise", &["full_access_as_app a granted exchange-online"]);
    let app = "conditional full_access_as_app [exchange-web-services-allowed] needs ";
    assert_eq!(row(&answer_, "delete-events"), app);
    assert_eq!(row(&answer_, "read-shared-calendars"), "not-applicable  [] needs ");
    // ActiveSync is another protocol.
    for line in ["EAS.AccessAsUser.All d granted", "EAS.AccessAsUser.All d granted exchange-online"]
    {
        let answer = answer("individual", &[line]);
        assert_eq!(row(&answer, "create-events"), "conferred EAS.AccessAsUser.All [] needs ");
        assert_eq!(note(&answer, "ews-ending"), None);
    }
    // What opens freely comes first.
    let both = ["EWS.AccessAsUser.All d granted", "Calendars.ReadWrite d granted"];
    assert_eq!(
        row(&answer("individual", &both), "create-events"),
        "conferred Calendars.ReadWrite [] needs "
    );
}

#[test]
fn virtual_events_need_the_policy_as_an_application_only() {
    assert_eq!(
        row(&answer("enterprise", &["VirtualEvent.Read.All a granted"]), "read-virtual-events"),
        "conditional VirtualEvent.Read.All [teams-application-access-policy] needs "
    );
    assert_eq!(
        row(&answer("enterprise", &["VirtualEvent.Read.Chat a granted"]), "read-virtual-events"),
        "conditional VirtualEvent.Read.Chat [resource-specific] needs "
    );
    let delegated = answer("individual", &["VirtualEvent.ReadWrite d granted"]);
    for id in ["read-virtual-events", "create-virtual-events"] {
        assert_eq!(row(&delegated, id), "conferred VirtualEvent.ReadWrite [] needs ");
    }
}

/// Its path has other placeholders in Microsoft's data: once it opened nothing.
#[test]
fn attendance_of_one_chat_is_read() {
    assert_eq!(
        row(
            &answer("enterprise", &["OnlineMeetingArtifact.Read.Chat a granted"]),
            "read-attendance"
        ),
        "conditional OnlineMeetingArtifact.Read.Chat [resource-specific] needs "
    );
}

// ------------------------------------------------- step 7

#[test]
fn a_piece_that_may_open_it_keeps_the_answer_open() {
    let closed = "not-conferred  [] needs Calendars.ReadWrite";
    let open = "cannot-tell  [] needs Calendars.ReadWrite";
    let read = |piece| {
        let reading = with_pieces(&["User.Read d granted"], vec![piece]);
        row(&explained("individual", &reading), "create-events")
    };
    assert_eq!(read(piece("Zebra.Read.All", None, &[])), closed);
    assert_eq!(read(piece("Calendars.Raed", Some("Calendars.Read"), &[])), closed);
    assert_eq!(read(piece("Calendar.ReadWrite", Some("Calendars.ReadWrite"), &[])), open);
    assert_eq!(read(piece("a line", None, &["Mail.Read", "Calendars.ReadWrite"])), open);
    assert_eq!(read(piece("calendars.readwrite.all", None, &[])), open);
    assert_eq!(read(piece("Calendars.Read.All", None, &[])), closed);
    assert_eq!(read(piece("Calendar.ReadWriteAll", None, &["Calendars.ReadWrite.All"])), open);
    // In either kind.
    let reading = with_pieces(
        &["User.Read d granted"],
        vec![piece("x", Some("Calls.JoinGroupCall.All"), &[])],
    );
    assert!(row(&explained("enterprise", &reading), "join-calls").starts_with("cannot-tell"));
    // Where none can, none can.
    assert_eq!(row(&explained("individual", &reading), "join-calls"), "not-conferred  [] needs ");
}

#[test]
fn a_trap_never_leads_to_no_access() {
    let reading =
        with_pieces(&["Mail.Send a granted"], vec![piece("Calendars.Read.All", None, &[])]);
    let answer = explained("enterprise", &reading);
    assert_eq!(row(&answer, "read-events"), "cannot-tell  [] needs Calendars.ReadBasic.All");
    assert_eq!(answer["summary"]["calendar"], "cannot-tell");
    assert_eq!(note(&answer, "not-calendar-access"), Some(json!(["Calendars.Read.All"])));
}

#[test]
fn what_is_denied_in_full_stays_closed() {
    let pieces = vec![piece("Calender.ReadWrite", Some("Calendars.ReadWrite"), &[])];
    let denied = with_pieces(&["Group.ReadWrite.All d denied"], pieces.clone());
    let denied = Reading { complete: false, ..denied };
    assert_eq!(
        row(&explained("individual", &denied), "write-group-calendars"),
        "not-conferred  [] needs Group.ReadWrite.All"
    );
    // Another one could open this.
    let denied = with_pieces(&["Calendars.ReadWrite d denied"], pieces);
    assert!(row(&explained("individual", &denied), "create-events").starts_with("cannot-tell"));
}

#[test]
fn a_piece_may_be_what_the_mode_asks_for() {
    let of = |piece, permission| {
        let reading = with_pieces(&["Mail.Send a granted"], vec![piece]);
        standing(&explained("enterprise", &reading), permission)
    };
    let unclear = json!(["cannot-tell", []]);
    let missing = json!(["missing", []]);
    let meetings = "OnlineMeetings.ReadWrite.All";
    assert_eq!(of(piece("x", Some(meetings), &[]), meetings), unclear);
    assert_eq!(of(piece("x", None, &["Mail.Read", meetings]), meetings), unclear);
    assert_eq!(of(piece("x", Some("OnlineMeetings.Read.All"), &[]), meetings), missing);
    // It opens all that the other is for.
    assert_eq!(of(piece("x", Some("User.Read.All"), &[]), "User.ReadBasic.All"), unclear);
}

// ------------------------------------------------- what the input cannot show

#[test]
fn names_of_exchange_leave_calendars_open() {
    let line = "Calendars.Read a granted exchange-online";
    let answer_ = answer("enterprise", &[line]);
    assert!(row(&answer_, "read-events").starts_with("cannot-tell"));
    assert!(row(&answer_, "find-rooms").starts_with("cannot-tell"));
    assert!(row(&answer_, "read-chats").starts_with("not-conferred"));
    assert_eq!(answer_["summary"]["calendar"], "cannot-tell");
    // Only where it counts.
    for line in [
        "Calendars.Read a denied exchange-online",
        "Calendars.Read a unsure exchange-online",
        "Calendars.Read a granted other",
    ] {
        let answer = answer("enterprise", &[line, "Mail.Send a granted"]);
        assert!(row(&answer, "read-events").starts_with("not-conferred"), "{line}");
    }
}

#[test]
fn a_token_of_the_other_kind_shows_nothing_of_this_one() {
    let sight = Sight { delegated: false, tokens_only: Some(Kind::Application), ..Sight::FULL };
    let reading = Reading { sight, ..reading(&["Place.Read.All a granted"]) };
    let answer = explained("individual", &reading);
    assert!(row(&answer, "create-events").starts_with("cannot-tell"));
    assert_eq!(
        row(&answer, "find-rooms"),
        "conditional Place.Read.All [other-kind] needs Place.Read.All"
    );
    assert_eq!(standing(&answer, "User.Read"), json!(["cannot-tell", []]));
    assert_eq!(note(&answer, "other-mode"), Some(json!([])));
}

/// An error that names no permission shows nothing of what a token hides.
#[test]
fn an_error_beside_a_token_shows_no_more_than_the_token() {
    let claims = "{ \"aud\": \"https://graph.microsoft.com\", \"idtyp\": \"app\", \
        \"roles\": [\"Place.Read.All\"] }";
    let read = |text: &str| {
        let reading = read(text, &Modes::built_in(), Tables::built_in());
        row(&explained("individual", &reading), "create-events")
    };
    let open = "cannot-tell  [] needs Calendars.ReadWrite";
    assert_eq!(read(claims), open);
    for error in ["AADSTS65001: not consented.", "Authorization_RequestDenied"] {
        assert_eq!(read(&format!("{claims}\n\n{error}\n")), open, "{error}");
    }
    // A list shows what it shows.
    let list = format!("{claims}\n\nDelegated permissions\n- User.Read\n");
    assert_eq!(read(&list), "not-conferred  [] needs Calendars.ReadWrite");
}

// ------------------------------------------------- notes on flows and apps

#[test]
fn the_calendar_flows_are_told_apart() {
    let flows = |mode: &str, lines: &[&str]| {
        let answer = answer(mode, lines);
        let has = |id: &str| note(&answer, id).is_some();
        (has("wrong-flow"), has("free-busy-flow"))
    };
    let (wrong, free_busy, neither) = ((true, false), (false, true), (false, false));
    for mode in ["individual", "enterprise"] {
        for (lines, expected) in [
            (&["Calendars.ReadWrite u granted"][..], wrong),
            (&["Calendars.ReadWrite d granted", "Calendars.ReadBasic d granted"], wrong),
            (&["Calendars.ReadWrite d granted", "OnlineMeetings.Read d granted"], neither),
            (&["Calendars.ReadBasic d granted"], free_busy),
            (&["Calendars.ReadBasic a granted"], neither),
            (&["Calendars.ReadBasic.All a granted"], neither),
            (&["Calendars.ReadBasic d granted", "OnlineMeetings.ReadWrite d granted"], neither),
            (&["Calendars.ReadBasic d granted", "Calendars.ReadWrite a granted"], wrong),
            (&["Calendars.ReadBasic d denied", "User.Read d granted"], neither),
            (&["Calendars.ReadBasic d declared", "User.Read d granted"], neither),
            (&["Calendars.ReadBasic d granted exchange-online"], neither),
            (&["Calendars.ReadBasic d granted", "Calendars.ReadWrite d unsure"], free_busy),
        ] {
            assert_eq!(flows(mode, lines), expected, "{mode} {lines:?}");
        }
    }
    // Of unknown kind it counts as the mode's.
    let unknown = &["Calendars.ReadBasic u granted"];
    assert_eq!((flows("individual", unknown), flows("enterprise", unknown)), (free_busy, neither));
}

#[test]
fn an_unknown_app_is_told_where_all_apps_are_known() {
    let told = Note { id: NoteId::UnknownApp, permissions: Vec::new(), about: None };
    let reading = Reading { notes: vec![told], ..reading(&["User.Read d granted"]) };
    assert!(note(&explained("enterprise", &reading), "unknown-app").is_some());
    assert_eq!(note(&explained("individual", &reading), "unknown-app"), None);
}

#[test]
fn who_can_grant_itself_more_is_told() {
    for name in ["Directory.ReadWrite.All", "AppRoleAssignment.ReadWrite.All"] {
        let line = format!("{name} a granted");
        let answer = answer("enterprise", &[&line]);
        assert_eq!(note(&answer, "can-grant-itself-more"), Some(json!([name])));
    }
}

// ------------------------------------------------- a slip of the pen

/// All words one edit away: a letter or dot left out, doubled, changed or swapped with the
/// next, or small letters without the first `s`.
fn slips(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut slips = vec![name.to_lowercase().replacen('s', "", 1)];
    for at in 0..letters.len() {
        let (front, back) = (&letters[..at], &letters[at + 1..]);
        let put = |middle: &[char]| [front, middle, back].concat().into_iter().collect::<String>();
        slips.push(put(&[]));
        slips.push(put(&[letters[at], letters[at]]));
        slips.push(put(&['x']));
        if let [next, behind @ ..] = back {
            slips.push([front, &[*next, letters[at]], behind].concat().into_iter().collect());
        }
    }
    slips.retain(|slip| slip != name);
    slips
}

/// A calendar permission, mistyped, never reads as "no access to calendars".
#[test]
fn a_misspelt_calendar_permission_is_never_no_access() {
    let modes = Modes::built_in();
    let mut wrong = Vec::new();
    let names = [
        "Calendars.Read",
        "Calendars.ReadWrite",
        "Calendars.ReadBasic",
        "Calendars.ReadBasic.All",
        "Calendars.Read.Shared",
        "Calendars.ReadWrite.Shared",
        "Calendars.Read.All",
        "Calendars.ReadWrite.All",
    ];
    let mut slips: Vec<String> = names.iter().flat_map(|name| slips(name)).collect();
    slips.extend(["Calendars.Write", "Calendar.Write"].map(String::from));
    for slip in slips {
        let reading = read(&format!("User.Read, {slip}, Mail.Send"), &modes, Tables::built_in());
        for mode in ["individual", "enterprise"] {
            if explained(mode, &reading)["summary"]["calendar"] == "none" {
                wrong.push(format!("{mode}: {slip}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:?}");
}
