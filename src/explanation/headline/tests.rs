//! What the sentence at the top says of a paste.

use super::*;
use crate::explanation::explain;
use crate::mode::Modes;
use crate::reading::{Tables, read};

fn headline(mode: &str, text: &str) -> Headline {
    let modes = Modes::built_in();
    let reading = read(text, &modes, Tables::built_in());
    let answer = explain(&modes, modes.find(mode).unwrap(), &reading, 0);
    Headline::of(&answer, &modes)
}

fn lacks(names: &[&str], lack: Lack) -> Teams {
    Teams::Lacking(names.iter().map(|name| (*name).to_owned()).collect(), lack)
}

const ALL: &str = "User.ReadBasic.All, OnlineMeetings.ReadWrite.All, Organization.Read.All";

#[test]
fn what_is_missing_is_named_with_its_reason() {
    for (text, teams) in [
        (ALL.to_owned(), Teams::PolicyLeft),
        (
            ALL.replace(", Organization.Read.All", ""),
            lacks(&["Organization.Read.All"], Lack::Missing),
        ),
        (
            "We granted User.ReadBasic.All and OnlineMeetings.ReadWrite.All.\n\
             Organization.Read.All was denied."
                .to_owned(),
            lacks(&["Organization.Read.All"], Lack::NotGranted),
        ),
        (
            "OnlineMeetings.ReadWrite.All, User.ReadBasic.All (Delegated)".to_owned(),
            lacks(&["User.ReadBasic.All", "Organization.Read.All"], Lack::NotGranted),
        ),
        ("Does Teams mean my calendar?".to_owned(), Teams::NothingFound),
        (
            "refresh_token=0.AXoAbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQrStUvWxYz012"
                .to_owned(),
            Teams::NotShown,
        ),
    ] {
        assert_eq!(headline("enterprise", &text).teams, teams, "{text}");
    }
}

#[test]
fn calendars_are_open_closed_or_only_mentioned() {
    let by = || vec!["Calendars.ReadWrite".to_owned()];
    assert_eq!(headline("enterprise", ALL).calendar, Calendar::Closed);
    assert_eq!(
        headline("individual", "User.Read, Calendars.ReadWrite, Mail.Read"),
        Headline {
            teams: lacks(&["OnlineMeetings.ReadWrite", "offline_access"], Lack::Missing),
            calendar: Calendar::Open {
                access: CalendarAccess::Write,
                by: by(),
                needs_more: false,
                at_least: false,
            },
            extra: 1,
        }
    );
    assert_eq!(
        headline("individual", "scopes: ['User.Read', 'Calendars.ReadWrite']").calendar,
        Calendar::OnlyMentioned(by())
    );
}
