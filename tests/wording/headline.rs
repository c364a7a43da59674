//! The sentences at the top: a row for each.

use super::{answer, english, modes, sentence};
use teams_scope_explainer::capability::Area;
use teams_scope_explainer::explanation::{
    Calendar, CalendarAccess, Explanation, Flow, Headline, Lack, Teams, explain, is_preview,
    picture,
};
use teams_scope_explainer::reading::{Reading, Tables, read};

/// The answer that the page shows, and what it says in one breath.
fn shown(mode: &str, paste: &str) -> (Explanation, Headline) {
    let modes = modes();
    let mode = modes.find(mode).unwrap();
    let reading = read(paste, &modes, Tables::built_in());
    let answer = explain(&modes, mode, &reading, 0);
    if is_preview(&answer, reading.pasted) {
        let as_asked = explain(&modes, mode, &Reading::as_asked(mode), 0);
        let headline = Headline::of_preview(&as_asked, &modes, reading.pasted);
        return (as_asked, headline);
    }
    let headline = Headline::of(&answer, &modes);
    (answer, headline)
}

fn told(mode: &str, answer: &Explanation, headline: &Headline) -> [String; 2] {
    let modes = modes();
    let mode = modes.find(mode).unwrap();
    english().headline(answer, headline, mode, modes.counterpart(mode))
}

const ENTERPRISE: &str = "User.ReadBasic.All OnlineMeetings.ReadWrite.All Organization.Read.All";
const URL: &str = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=1&\
                   response_type=code&scope=";

/// A mode, a paste, and what is said of it.
const PASTES: [(&str, &str, [&str; 2]); 19] = [
    (
        "individual",
        "",
        [
            "Individual Connect asks for `User.Read`, `OnlineMeetings.ReadWrite` and `offline_access`.",
            "None of this opens a calendar.",
        ],
    ),
    (
        "enterprise",
        "Can it read my calendar?",
        [
            "No permission name found, so here is what Enterprise Connect asks for.",
            "None of this opens a calendar.",
        ],
    ),
    (
        "individual",
        "User.Read OnlineMeetings.ReadWrite offline_access",
        ["Complete: this is enough for Teams meetings.", "None of this opens a calendar."],
    ),
    (
        "enterprise",
        ENTERPRISE,
        [
            "Permissions complete, one step left: the Teams policy.",
            "None of this opens a calendar.",
        ],
    ),
    (
        "enterprise",
        "User.ReadBasic.All OnlineMeetings.ReadWrite.All Mail.Read",
        [
            "Not complete: `Organization.Read.All` is missing.",
            "None of this opens a calendar, but 1 permission is more than needed.",
        ],
    ),
    (
        "individual",
        "User.Read Calendars.ReadWrite Mail.Read Files.Read",
        [
            "Not complete: `OnlineMeetings.ReadWrite` and `offline_access` are missing.",
            "Calendars are open: with `Calendars.ReadWrite` Cronofy can change events, and 2 other \
             permissions are more than needed.",
        ],
    ),
    (
        "individual",
        "User.Read OnlineMeetings.ReadWrite offline_access Calendars.Read",
        [
            "Complete: this is enough for Teams meetings.",
            "Calendars are open: with `Calendars.Read` Cronofy can read events in full.",
        ],
    ),
    (
        "individual",
        "User.Read OnlineMeetings.ReadWrite Calendars.Read ...",
        [
            "Complete: this is enough for Teams meetings.",
            "Calendars are open: with `Calendars.Read` Cronofy can at least read events in full.",
        ],
    ),
    (
        "individual",
        "Calendars.ReadBasic Mail.Read",
        [
            "Not complete: `User.Read`, `OnlineMeetings.ReadWrite` and `offline_access` are missing.",
            "Calendars are open: with `Calendars.ReadBasic` Cronofy can see events, and 1 other \
             permission is more than needed.",
        ],
    ),
    (
        "enterprise",
        "Calendars.ReadWrite (Delegated)",
        [
            "Not complete: `User.ReadBasic.All`, `OnlineMeetings.ReadWrite.All` and \
             `Organization.Read.All` are missing.",
            "Calendars are open under a condition: with `Calendars.ReadWrite` Cronofy could change \
             events.",
        ],
    ),
    (
        "enterprise",
        "Office 365 Exchange Online: full_access_as_app (Application)",
        [
            "Not complete: `User.ReadBasic.All`, `OnlineMeetings.ReadWrite.All` and \
             `Organization.Read.All` are missing.",
            "Calendars are open under a condition: with `full_access_as_app` Cronofy could change \
             events.",
        ],
    ),
    (
        "enterprise",
        "OnlineMeetings.ReadWrite.All, Organization.Read.All, User.ReadBasic.All (Delegated)",
        [
            "Not complete: `User.ReadBasic.All` is there as the wrong kind, and Enterprise Connect \
             cannot use it.",
            "None of this opens a calendar.",
        ],
    ),
    (
        "individual",
        "OnlineMeetings.ReadWrite.All",
        [
            "These permissions belong to Enterprise Connect, not to Individual Connect.",
            "None of this opens a calendar.",
        ],
    ),
    (
        "individual",
        "User.Read ...",
        [
            "It is not clear whether `OnlineMeetings.ReadWrite` and `offline_access` are granted.",
            "This does not show whether a calendar is open.",
        ],
    ),
    (
        "individual",
        "User.Read OnlineMeetings.ReadWrite offline_access CalendarsReadWrite",
        [
            "Complete: this is enough for Teams meetings.",
            "Whether a calendar is open depends on whether `Calendars.ReadWrite` is meant.",
        ],
    ),
    (
        "individual",
        "User.Read OnlineMeetings.ReadWrite offline_access ChatRead",
        [
            "Complete: this is enough for Teams meetings.",
            "Nothing that was recognised opens a calendar.",
        ],
    ),
    (
        "individual",
        "{url}User.Read%20OnlineMeetings.ReadWrite%20offline_access",
        [
            "This is enough for Teams meetings, once it is granted.",
            "None of this opens a calendar.",
        ],
    ),
    (
        "individual",
        "{url}User.Read%20offline_access%20Calendars.ReadWrite%20Mail.Read",
        [
            "Even if all of this is granted, `OnlineMeetings.ReadWrite` is missing.",
            "`Calendars.ReadWrite` would open a calendar, but nothing says that it was granted; 1 \
             other permission is more than needed.",
        ],
    ),
    (
        "individual",
        "refresh_token=0.AXoAbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGhIjKlMnOpQrStUvWxYz012",
        [
            "This does not show which permissions were granted.",
            "This does not show whether a calendar is open.",
        ],
    ),
];

#[test]
fn each_paste_has_its_two_sentences() {
    for (mode, paste, expected) in PASTES {
        let paste = paste.replace("{url}", URL);
        let (answer, headline) = shown(mode, &paste);
        let said = told(mode, &answer, &headline);
        assert_eq!(said, expected, "{mode}: {paste}");
        for text in &said {
            sentence(text);
        }
    }
}

/// What an administrator is about to accept.
#[test]
fn the_policy_is_not_forgotten_where_all_is_asked_for() {
    let modes = modes();
    let mode = modes.find("enterprise").unwrap();
    let answer = explain(&modes, mode, &Reading::as_asked(mode), 0);
    let [first, _] = told("enterprise", &answer, &Headline::of(&answer, &modes));
    assert_eq!(
        first,
        "This is enough for Teams meetings, once it is granted and the Teams policy is set."
    );
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(|name| (*name).to_owned()).collect()
}

/// Every sentence, also those that no paste above brings up: for one name and for
/// several, with nothing beyond and with one or more.
#[test]
fn every_sentence_is_whole() {
    let answer = answer("individual", "User.Read");
    let few = [names(&["A.B"]), names(&["A.B", "C.D"])];
    let mut teams = Vec::new();
    let lacks = [Lack::Missing, Lack::NotGranted, Lack::WrongKind, Lack::OnlyAskedFor];
    for list in &few {
        teams.extend(lacks.map(|lack| Teams::Lacking(list.clone(), lack)));
        teams.push(Teams::Unclear(list.clone()));
    }
    let mut calendars = vec![Calendar::Closed, Calendar::Unclear(Vec::new())];
    for by in &few {
        calendars.push(Calendar::OnlyMentioned(by.clone()));
        calendars.push(Calendar::Unclear(by.clone()));
        for access in [CalendarAccess::Write, CalendarAccess::Read, CalendarAccess::Basic] {
            for (needs_more, at_least) in [(false, false), (true, false), (false, true)] {
                let by = by.clone();
                calendars.push(Calendar::Open { access, by, needs_more, at_least });
            }
        }
    }
    for (index, calendar) in calendars.iter().enumerate() {
        for extra in [0, 1, 2] {
            let teams = teams[index % teams.len()].clone();
            let headline = Headline { teams, calendar: calendar.clone(), extra };
            let [first, second] = told("individual", &answer, &headline).map(|it| sentence(&it));
            assert!(!first.contains("{}") && !second.contains("{}"));
            assert_eq!(second.contains("more than needed"), extra > 0, "{second}");
            assert_eq!(second.contains("2 "), extra == 2, "{second}");
        }
    }
}

/// What is only asked about is never said to be open.
#[test]
fn what_is_only_mentioned_is_never_said_with_can() {
    let answer = answer("individual", "User.Read");
    for calendar in [
        Calendar::OnlyMentioned(names(&["Calendars.ReadWrite"])),
        Calendar::Unclear(names(&["Calendars.ReadWrite"])),
        Calendar::Unclear(Vec::new()),
    ] {
        for extra in [0, 1, 2] {
            let headline = Headline { teams: Teams::Complete, calendar: calendar.clone(), extra };
            let [_, second] = told("individual", &answer, &headline);
            assert!(!second.contains(" can "), "{second}");
        }
    }
}

#[test]
fn each_way_is_drawn_and_labelled() {
    for (mode, paste, drawn, label) in [
        ("individual", "", [Flow::Full, Flow::Absent], ["asks for 3", "no access"]),
        ("individual", "What for?", [Flow::Full, Flow::Absent], ["asks for 3", "no access"]),
        (
            "enterprise",
            ENTERPRISE,
            [Flow::Almost, Flow::Absent],
            ["3 of 3 granted, then the policy", "no access"],
        ),
        (
            "individual",
            "User.Read offline_access Calendars.ReadWrite",
            [Flow::Broken, Flow::Full],
            ["2 of 3 granted", "can change events"],
        ),
        (
            "enterprise",
            "Calendars.Read (Delegated)",
            [Flow::Absent, Flow::Broken],
            ["0 of 3 granted", "open under a condition"],
        ),
        ("individual", "User.Read ...", [Flow::Unclear, Flow::Unclear], ["? unclear", "? unclear"]),
        (
            "individual",
            "{url}User.Read%20Calendars.Read",
            [Flow::Broken, Flow::Unclear],
            ["1 of 3 asked for", "? not shown as granted"],
        ),
    ] {
        let (answer, headline) = shown(mode, &paste.replace("{url}", URL));
        let areas = [Area::Teams, Area::Calendar];
        assert_eq!(areas.map(|area| picture::flow(&answer, &headline, area)), drawn, "{paste}");
        assert_eq!(areas.map(|area| english().way(&answer, &headline, area)), label, "{paste}");
    }
}

/// Whoever does not see the screen hears what was read, the answer, and what else
/// changes.
#[test]
fn the_status_says_the_same() {
    let status = |mode: &str, paste: &str| {
        let (answer, headline) = shown(mode, paste);
        let pasted = !matches!(headline.teams, Teams::Preview | Teams::NothingFound);
        english().status(&answer, &told(mode, &answer, &headline), pasted)
    };
    assert_eq!(
        status("enterprise", "User.ReadBasic.All OnlineMeetings.ReadWrite.All"),
        "2 names read. Not complete: Organization.Read.All is missing. None of this opens a calendar."
    );
    assert!(status("individual", "").starts_with("Individual Connect asks for User.Read,"));
    assert!(
        status("individual", "User.Read client_secret=Zk8Q~abcdefghijklmnopqrstuvwxyz0123456789")
            .contains("secret")
    );
    assert!(status("individual", "User.Read MailSend").ends_with("1 name not recognised."));
}
