use crate::permission::Resource;
use crate::reading::{At, Grant, GrantKind, Reading, Status};

use super::*;
use crate::mode::Modes;
use crate::permission::Kind;
use crate::reading::{Tables, read};

fn paste(text: &str) -> Reading {
    read(text, &Modes::built_in(), Tables::built_in())
}

/// The grants after these corrections, as `permission kind status`, with `*` where
/// the person has spoken.
fn after(text: &str, said: Vec<Correction>) -> (Reading, Vec<String>) {
    let reading = paste(text);
    let mut corrections = Corrections::default();
    for correction in said {
        corrections.add(correction, &reading, text.len() as u32);
    }
    let reading = correct(&reading, &corrections);
    let told = |grant: &Grant| {
        let mark = if grant.corrected { "*" } else { "" };
        [&grant.permission, " ", grant.kind.id(), " ", grant.status.id(), mark].concat()
    };
    let grants = reading.grants.iter().map(told).collect();
    (reading, grants)
}

fn key(permission: &str, kind: GrantKind) -> Key {
    Key { permission: permission.into(), kind, resource: Resource::MicrosoftGraph }
}

#[test]
fn a_status_and_a_kind_that_were_set_replace_those_that_were_read() {
    let of = key("Mail.Read", GrantKind::Unknown);
    let said = vec![
        Correction::Status(vec![of.clone()], Status::NotGranted),
        Correction::Kind(vec![of], GrantKind::Known(Kind::Application)),
    ];
    let (_, grants) = after("Mail.Read, User.Read", said);
    assert_eq!(grants, ["Mail.Read application not-granted*", "User.Read delegated granted"]);
}

#[test]
fn what_becomes_equal_merges_and_the_corrected_one_wins() {
    let text = "| Permission | Type | Status |\n|---|---|---|\n| Mail.Read | Delegated | missing |\n\
                | Mail.Read | Application | granted |";
    let of = key("Mail.Read", GrantKind::Known(Kind::Application));
    let (reading, grants) =
        after(text, vec![Correction::Kind(vec![of], GrantKind::Known(Kind::Delegated))]);
    assert_eq!(grants, ["Mail.Read delegated granted*"]);
    assert_eq!(reading.grants[0].at.len(), 2);
}

#[test]
fn what_is_no_permission_goes_and_is_listed() {
    let (reading, grants) = after(
        "Mail.Read, User.Read",
        vec![Correction::NoPermission(vec![key("Mail.Read", GrantKind::Unknown)])],
    );
    assert_eq!(grants, ["User.Read delegated granted"]);
    assert_eq!(reading.removed, ["Mail.Read"]);
}

#[test]
fn a_piece_is_read_as_the_name_that_was_suggested_and_as_no_other() {
    let said = |permission: &str| {
        vec![Correction::ReadAs { text: "MailSend".into(), permission: permission.into() }]
    };
    let (reading, grants) = after("User.Read, MailSend", said("Mail.Send"));
    assert_eq!(grants, ["User.Read delegated granted", "Mail.Send unknown granted*"]);
    assert!(reading.unrecognised.is_empty());
    assert_eq!(reading.grants[1].at, [At(11, 19)]);
    let (reading, grants) = after("User.Read, MailSend", said("Mail.Read"));
    assert_eq!(grants.len(), 1);
    assert_eq!(reading.unrecognised.len(), 1);
}

#[test]
fn a_name_can_be_added_to_nothing() {
    let (reading, grants) = after("", vec![Correction::Add("chat.read".into())]);
    assert_eq!(grants, ["Chat.Read delegated granted*"]);
    assert!(reading.pasted && reading.grants[0].at.is_empty());
    let (reading, grants) = after("", vec![Correction::Add("Chat.Reed".into())]);
    assert!(!reading.pasted && grants.is_empty());
}

#[test]
fn a_list_is_whole_where_only_its_end_was_in_doubt() {
    let (reading, _) = after("User.Read, Mail.Read, ...", vec![Correction::Whole]);
    assert!(reading.complete && reading.whole_by_person);
    let (reading, _) = after("https://graph.microsoft.com/.default", vec![Correction::Whole]);
    assert!(!reading.complete && !reading.whole_by_person);
}

#[test]
fn corrections_last_while_their_passage_is_unedited() {
    let old = "Mail.Read, User.Read";
    let reading = paste(old);
    let mut corrections = Corrections::default();
    let of = vec![key("User.Read", GrantKind::Known(Kind::Delegated))];
    corrections.add(Correction::Status(of, Status::NotGranted), &reading, 20);
    let new = "Chat.Read, Mail.Read, User.Read";
    corrections.follow(&Edit::between(old, new));
    assert!(!corrections.is_empty());
    corrections.follow(&Edit::between(new, "Chat.Read, Mail.Read, User.Export.All"));
    assert!(corrections.is_empty());
    assert!(!corrections.undo());
}

#[test]
fn each_grant_knows_the_grants_that_it_was_read_from() {
    let text = "| Permission | Type | Status |\n|---|---|---|\n| Mail.Read | Delegated | missing |\n\
                | Mail.Read | Application | granted |";
    let [delegated, application] =
        [Kind::Delegated, Kind::Application].map(|kind| key("Mail.Read", GrantKind::Known(kind)));
    let reading = paste(text);
    let mut corrections = Corrections::default();
    let of = |corrections: &Corrections| correct_with_origins(&reading, corrections).1;
    assert_eq!(of(&corrections).len(), 2);
    let merge = Correction::Kind(vec![application.clone()], GrantKind::Known(Kind::Delegated));
    corrections.add(merge, &reading, 0);
    assert_eq!(of(&corrections)[0].keys, [delegated.clone(), application.clone()]);
    // What is said of the one is said of both.
    let keys = of(&corrections)[0].keys.clone();
    corrections.add(Correction::Kind(keys, GrantKind::Known(Kind::Application)), &reading, 0);
    let (reading, origins) = correct_with_origins(&reading, &corrections);
    assert_eq!(reading.grants.len(), 1);
    assert_eq!(origins[0].keys, [delegated, application]);
}

#[test]
fn what_was_asked_about_and_what_was_added_is_known() {
    let mut reading = paste("User.Read, MailSend, Chat.Read");
    for grant in std::rc::Rc::make_mut(&mut reading.grants).iter_mut().skip(1) {
        (grant.unsure, grant.status) = (true, Status::Declared);
    }
    let mut corrections = Corrections::default();
    let piece = Correction::ReadAs { text: "MailSend".into(), permission: "Mail.Send".into() };
    corrections.add(piece, &reading, 0);
    corrections.add(Correction::Add("Files.Read".into()), &reading, 0);
    let (reading, origins) = correct_with_origins(&reading, &corrections);
    let told: Vec<(&str, bool, bool)> = reading
        .grants
        .iter()
        .zip(&origins)
        .map(|(grant, origin)| (grant.permission.as_str(), origin.asked, origin.added))
        .collect();
    assert_eq!(
        told,
        [
            ("User.Read", false, false),
            ("Mail.Send", true, false),
            ("Chat.Read", true, false),
            ("Files.Read", false, true),
        ]
    );
}
