//! Words and texts, and what the table says of them.

use super::*;

use Status::{Declared, Granted, NotGranted};

#[test]
fn words_of_the_specification_say_what_it_says() {
    for (words, expected) in [
        ("Granted, Consented, Approved, Active, AllPrincipals, Principal, ✅, ✓, √", Granted),
        ("Granted for X, Admin consent, Accepted, Added, Enabled, yes, true, Ja, on", Granted),
        ("Not granted, ⚠, ❌, missing, lacks, removed, revoked, denied, declined", NotGranted),
        ("expired, pending, blocked, not approved, without, no, false, n", NotGranted),
        ("Not active, no longer granted, not yet consented, inactive, off", NotGranted),
        ("In review, Requested, Required, configured, to be done, -, 3 May", Declared),
    ] {
        for word in words.split(", ") {
            for cell in [word.to_owned(), word.to_uppercase(), format!(" **{word}** ")] {
                assert_eq!(answer(&cell), expected, "{cell}");
            }
        }
    }
}

#[test]
fn denial_is_tested_before_the_grant() {
    for (cell, expected) in [
        ("⚠ Not granted for Granted Ltd", Some(NotGranted)),
        (" Granted for Not Granted Ltd", Some(Granted)),
        ("Nicht gewährt für X", None),
        ("Non accordé pour X", None),
        ("No concedido para X", None),
        ("青空商事 に付与されていません", None),
        ("青空商事 に付与されました", Some(Granted)),
        ("Granted: no", Some(NotGranted)),
        ("Approved: false", Some(NotGranted)),
        ("✅", Some(Granted)),
        ("Grantedly", None),
        ("Admin consent", Some(Granted)),
        ("Admin consent required", None),
        ("Admin consent granted", Some(Granted)),
        ("Admin consent: not granted", Some(NotGranted)),
        ("Admin consent pending", Some(NotGranted)),
    ] {
        assert_eq!(status(cell), expected, "{cell}");
    }
}

#[test]
fn texts_that_begin_like_a_status_are_none() {
    for cell in [
        "Active Directory",
        "Added value for our rooms",
        "Enabled features of the app",
        "Granted permissions",
        "Approved scopes",
        "No reason",
        "Not used",
    ] {
        assert_eq!(status(cell), None, "{cell}");
    }
    for cell in ["Approved by the board", "Active since 3 May", "Enabled (2026)", "Added: yes"] {
        assert_eq!(status(cell), Some(Granted), "{cell}");
    }
}

#[test]
fn no_word_says_two_things() {
    let mut words: Vec<&str> = GRANT.iter().chain(DENY).chain(NOT).copied().collect();
    let count = words.len();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), count);
}

#[test]
fn a_status_is_found_inside_a_line() {
    let text = "Read calendars Yes Not granted for Granted for Ltd";
    assert_eq!(inside(text), Some((19, NotGranted)));
    assert_eq!(inside("Ja Nicht gewährt für X"), None);
}

#[test]
fn fronts_of_keys_and_headers_say_how_their_names_stand() {
    for (front, expected) in [
        ("missing", Some(NotGranted)),
        ("notgranted", Some(NotGranted)),
        ("approved", Some(Granted)),
        ("current", Some(Granted)),
        ("required", Some(Declared)),
        ("graph", None),
        ("", None),
    ] {
        assert_eq!(of_key(front), expected, "{front}");
    }
}

#[test]
fn names_in_code_deny_with_participles() {
    for name in ["removed_scopes", "notgrantedscopes", "missingpermissions", "pending_scopes"] {
        assert!(denies_in_name(name), "{name}");
    }
    for name in ["scopes_without_admin_consent", "granted_scopes", "blocks", "scopes"] {
        assert!(!denies_in_name(name), "{name}");
    }
}

#[test]
fn what_a_paste_cut_off_is_no_status() {
    for cell in ["Gran", "Not gra", "Appro", "Expir"] {
        assert!(is_cut(cell), "{cell}");
    }
    for cell in ["Granted", "Exp", "", "In review"] {
        assert!(!is_cut(cell), "{cell}");
    }
}
