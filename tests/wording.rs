//! Everything that the answer can hold has words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use teams_scope_explainer::capability::{Area, Capability};
use teams_scope_explainer::explanation::{
    CalendarAccess, CapabilityAnswer, Conferencing, Explanation, Required, Standing, Verdict,
    explain,
};
use teams_scope_explainer::mode::{Mode, Modes};
use teams_scope_explainer::note::{Note, NoteId};
use teams_scope_explainer::permission::{Condition, Conditions, Resource};
use teams_scope_explainer::reading::{
    At, Format, Grant, GrantKind, Reading, Status, Supplies, Unrecognised, read,
};
use teams_scope_explainer::wording::{Mood, ReadLine, Words, words};

const MOODS: [Mood; 2] = [Mood::Is, Mood::Would];
const AREAS: [Area; 2] = [Area::Teams, Area::Calendar];
const VERDICTS: [Verdict; 5] = [
    Verdict::Conferred,
    Verdict::Conditional,
    Verdict::NotConferred,
    Verdict::CannotTell,
    Verdict::NotApplicable,
];
const STANDINGS: [Standing; 7] = [
    Standing::Granted,
    Standing::Covered,
    Standing::Declared,
    Standing::NotGranted,
    Standing::WrongKind,
    Standing::CannotTell,
    Standing::Missing,
];
fn english() -> &'static Words {
    words("en-GB")
}

fn modes() -> Modes {
    Modes::built_in()
}

fn answer(mode: &str, paste: &str) -> Explanation {
    let modes = modes();
    let reading = read(paste, &modes, Supplies::built_in());
    explain(&modes, modes.find(mode).unwrap(), &reading, 0)
}

/// Said, with its code closed, and without a trace of a missing word.
fn said(text: &str) -> String {
    assert!(!text.trim().is_empty(), "nothing is said");
    assert_eq!(text.matches('`').count() % 2, 0, "a back-tick is left open: {text}");
    for slip in ["  ", "``", " ,", "..", " :"] {
        assert!(!text.contains(slip), "{slip:?} in {text:?}");
    }
    text.to_owned()
}

fn sentence(text: &str) -> String {
    assert!(text.ends_with('.'), "no full stop: {text}");
    said(text)
}

/// Different things are called by different names.
fn all_different(texts: impl IntoIterator<Item = String>) {
    let mut known = BTreeSet::new();
    for text in texts {
        assert!(known.insert(text.clone()), "said twice: {text}");
    }
}

#[test]
fn capabilities_have_names() {
    all_different(Capability::all().map(|capability| said((english().capability)(capability))));
}

#[test]
fn rows_that_stand_for_several_have_names() {
    for mode in &modes().modes {
        for paste in ["User.Read", "Calendars.ReadWrite", "..."] {
            let answer = answer(&mode.id, paste);
            for area in AREAS {
                let rows = teams_scope_explainer::widget::rows::rows(&answer, mode, area);
                for row in rows.iter().filter(|row| row.answers.len() > 1) {
                    said((english().several)(row.answers[0].id));
                }
            }
        }
    }
}

#[test]
fn verdicts_and_summaries_have_words() {
    for mood in MOODS {
        all_different(VERDICTS.map(|verdict| said((english().verdict)(verdict, mood))));
        all_different(
            [
                Conferencing::Ready,
                Conferencing::ReadyWithPolicy,
                Conferencing::Incomplete,
                Conferencing::CannotTell,
            ]
            .map(|value| said((english().conferencing)(value, mood))),
        );
        for complete in [true, false] {
            all_different(
                [
                    CalendarAccess::Write,
                    CalendarAccess::Read,
                    CalendarAccess::Basic,
                    CalendarAccess::None,
                    CalendarAccess::CannotTell,
                ]
                .map(|value| said(&(english().calendar)(value, mood, complete))),
            );
        }
    }
    for verdict in VERDICTS {
        said(&(english().more)(verdict, 7));
    }
}

#[test]
fn what_is_incomplete_is_said_to_be_at_least() {
    let open = [CalendarAccess::Write, CalendarAccess::Read, CalendarAccess::Basic];
    for value in open {
        assert!((english().calendar)(value, Mood::Is, false).starts_with("At least"));
        assert!(!(english().calendar)(value, Mood::Is, true).contains("least"));
    }
    assert!(!(english().calendar)(CalendarAccess::CannotTell, Mood::Is, false).contains("least"));
}

#[test]
fn what_is_only_asked_for_is_never_said_to_be_allowed() {
    let would = |text: &str| text.contains("ould ") || text.contains("ould be");
    assert!(would((english().verdict)(Verdict::Conferred, Mood::Would)));
    for value in [Conferencing::Ready, Conferencing::ReadyWithPolicy] {
        assert!(would((english().conferencing)(value, Mood::Would)));
    }
    for value in [CalendarAccess::Write, CalendarAccess::Read, CalendarAccess::Basic] {
        assert!(would(&(english().calendar)(value, Mood::Would, true)));
    }
}

/// A condition stands beside what was granted and beside what was only asked for.
#[test]
fn no_condition_says_that_something_was_granted() {
    for mode in &modes().modes {
        for condition in Condition::ALL {
            let text = (english().condition)(condition, mode).replace("not shown as granted", "");
            assert!(!text.contains("granted"), "{text}");
        }
    }
}

#[test]
fn reasons_are_given() {
    for mode in &modes().modes {
        all_different(Condition::ALL.map(|condition| said((english().condition)(condition, mode))));
        for capability in Capability::all() {
            for verdict in VERDICTS {
                let names = |number: usize| vec!["User.Read".to_owned(); number];
                let mut conditions = Conditions::default();
                for condition in Condition::ALL {
                    conditions.add(condition);
                }
                for (because, needs) in [(0, 0), (0, 1), (1, 0), (1, 1), (9, 1)] {
                    if verdict == Verdict::Conferred && because == 0 {
                        continue;
                    }
                    let answer = CapabilityAnswer {
                        id: capability,
                        area: capability.area(),
                        verdict,
                        because: names(because.max(usize::from(verdict.is_open()))),
                        needs: names(needs),
                        conditions,
                    };
                    for mood in MOODS {
                        said(&(english().why)(&answer, &answer.needs, mode, mood));
                    }
                }
            }
        }
    }
}

#[test]
fn standings_have_words() {
    for mode in &modes().modes {
        for ask in &mode.asks {
            said((english().ask)(&ask.permission));
            let row = |standing| Required {
                permission: ask.permission.to_string(),
                standing,
                by: vec!["User.Read.All".into()],
            };
            all_different(STANDINGS.map(|standing| said((english().standing)(&row(standing)))));
            for standing in STANDINGS {
                let text = (english().standing_is)(&row(standing), mode);
                assert!(text.is_empty() || !sentence(&text).is_empty());
            }
        }
    }
}

#[test]
fn notes_are_sentences_with_a_source() {
    for about in [None, Some("teams"), Some("calendar"), Some("both")] {
        for permissions in [vec![], vec!["User.Read".to_owned()], vec!["User.Read".to_owned(); 9]] {
            // A note that is about permissions always has some.
            let bare = permissions.is_empty();
            let notes = NoteId::ALL.map(|id| {
                let note =
                    Note { id, permissions: permissions.clone(), about: about.map(Into::into) };
                let text = (english().note)(&note);
                if bare { text } else { sentence(&text) }
            });
            all_different(notes);
        }
    }
    for id in NoteId::ALL {
        assert!(!teams_scope_explainer::source::of_note(id.id()).is_empty(), "{}", id.id());
    }
}

#[test]
fn a_note_lists_few_names() {
    let note = Note {
        id: NoteId::TeamsPolicy,
        permissions: (0..9).map(|number| ["A.", &number.to_string()].concat()).collect(),
        about: None,
    };
    let text = (english().note)(&note);
    assert!(text.contains("with `A.0`, `A.1`, `A.2`, `A.3` and 5 more reaches"), "{text}");
}

#[test]
fn what_was_read_is_told() {
    let read = english().read;
    all_different(Format::ALL.map(|format| {
        sentence(&read(ReadLine { permissions: 1, formats: &[format], unrecognised: 0 }))
    }));
    let line = ReadLine { permissions: 3, formats: &[Format::Portal], unrecognised: 1 };
    assert_eq!(
        read(line),
        "Read 3 permissions from an Entra permissions page. 1 name not recognised."
    );
    let line = ReadLine { permissions: 0, formats: &[], unrecognised: 2 };
    assert_eq!(read(line), "No permission read. 2 names not recognised.");
    let line = ReadLine { permissions: 1, formats: &Format::ALL[..3], unrecognised: 0 };
    assert_eq!(read(line), "Read 1 permission from a list, a token and a token response.");
}

#[test]
fn grants_are_told_as_read() {
    let mut told = Vec::new();
    for kind in GrantKind::ALL {
        for status in Status::ALL {
            for resource in Resource::ALL {
                told.push(said(&(english().grant)(&Grant {
                    permission: "User.Read".into(),
                    kind,
                    status,
                    resource,
                    at: vec![At(0, 1)],
                })));
            }
        }
    }
    all_different(told);
}

#[test]
fn pieces_that_were_not_recognised_are_explained() {
    let piece = |suggestion: Option<&str>, candidates: &[&str]| {
        said(&(english().unrecognised_is)(&Unrecognised {
            text: "x".into(),
            suggestion: suggestion.map(Into::into),
            candidates: candidates.iter().map(|name| (*name).into()).collect(),
            at: Vec::new(),
        }))
    };
    assert_eq!(piece(Some("Mail.Send"), &[]), "the nearest real name is `Mail.Send`");
    assert_eq!(piece(None, &["A.B", "C.D"]), "could be `A.B` or `C.D`");
    piece(None, &[]);
}

#[test]
fn every_answer_can_be_told() {
    let words = english();
    let pastes = [
        "",
        "nothing at all",
        "User.Read, OnlineMeetings.ReadWrite, offline_access",
        "User.ReadBasic.All OnlineMeetings.ReadWrite.All Organization.Read.All",
        "Calendars.ReadWrite User.Read",
        "User.Read ...",
        "OnlineMeetings.ReadWrite.All (Delegated)",
    ];
    for mode in &modes().modes {
        for paste in pastes {
            let mut answers = vec![answer(&mode.id, paste)];
            answers.push(explain(&modes(), mode, &Reading::as_asked(mode), 0));
            for answer in answers {
                for pasted in [true, false] {
                    sentence(&(words.status)(&answer, mode, pasted));
                    if let Some(step) = (words.step)(&answer, mode, pasted, Some("app-id")) {
                        sentence(&step.text);
                        for text in &step.how {
                            sentence(text);
                        }
                        for command in &step.commands {
                            said(command);
                        }
                    }
                }
                sentence(&(words.conferencing_is)(&answer, mode));
                sentence(&(words.calendar_is)(&answer, mode));
            }
        }
    }
}

/// What cannot be seen is not counted as there.
#[test]
fn what_is_not_shown_is_not_there() {
    let modes = modes();
    let mode = modes.find("individual").unwrap();
    let told = |paste| (english().conferencing_is)(&answer("individual", paste), mode);
    assert_eq!(
        told("The connection lacks OnlineMeetings.ReadWrite."),
        "1 of the 3 permissions that Individual Connect asks for is not there; this does not show 2."
    );
    assert_eq!(
        told("User.Read OnlineMeetings.ReadWrite ..."),
        "All that Individual Connect needs to make meetings is granted; this does not show \
         `offline_access`."
    );
    assert_eq!(
        told("User.Read offline_access"),
        "2 of the 3 permissions that Individual Connect asks for are there."
    );
}

/// The lane of calendars is never more sure than the rows below it.
#[test]
fn the_lane_of_calendars_says_no_more_than_its_rows() {
    let modes = modes();
    let told = |mode: &str, paste| {
        (english().calendar_is)(&answer(mode, paste), modes.find(mode).unwrap())
    };
    assert!(told("individual", "Calendars.Read").ends_with("; no changes."));
    assert!(!told("individual", "Calendars.Read ...").contains("no changes"));
    assert!(!told("individual", "Calendars.ReadBasic ...").contains("no "));
    let conditional = "Application permissions:\nCalendars.Read";
    assert!(told("individual", conditional).ends_with("This needs more, as said below."));
    assert!(!told("enterprise", conditional).contains("needs more"));
    assert_eq!(told("individual", "User.Read"), "Nothing here opens a calendar.");
    assert_eq!(
        told("individual", "User.Read CalendarsReadWrite"),
        "Nothing that was recognised opens a calendar."
    );
    assert_eq!(
        told("individual", "OnlineMeetings.ReadWrite"),
        "Nothing here opens a calendar: `OnlineMeetings.ReadWrite` is for meetings, and calendars \
         have permissions of their own."
    );
}

/// Whoever does not see the screen hears what else changes on it.
#[test]
fn the_status_says_what_was_hidden_and_what_it_looks_like() {
    let modes = modes();
    let status = |paste| {
        (english().status)(&answer("individual", paste), modes.find("individual").unwrap(), true)
    };
    assert!(
        status("User.Read client_secret=Zk8Q~abcdefghijklmnopqrstuvwxyz0123456789")
            .contains("secret")
    );
    assert!(status("OnlineMeetings.ReadWrite.All").ends_with("This looks like the other mode."));
    assert!(status("User.Read MailSend").ends_with("1 name not recognised."));
    assert!(status("User.Read").ends_with("No access."));
}

#[test]
fn the_policy_is_granted_to_the_apps_own_id() {
    let modes = modes();
    let mode = modes.find("enterprise").unwrap();
    let answer = answer(
        "enterprise",
        "User.ReadBasic.All OnlineMeetings.ReadWrite.All Organization.Read.All",
    );
    let app = modes.apps.iter().find(|app| *app.connects == *"teams").unwrap();
    let step = (english().step)(&answer, mode, true, Some(&app.id)).unwrap();
    let new = step.commands.iter().find(|line| line.starts_with("New-")).unwrap();
    assert!(new.contains("bae01f9c-3537-4b0d-97c4-30d4a6f2c972"), "{step:?}");
    assert_eq!(step.commands.last().unwrap(), "Get-CsApplicationAccessPolicy");
    assert!(step.message && step.check.contains("Get-CsApplicationAccessPolicy"));
}

#[test]
fn examples_are_read() {
    for mode in &modes().modes {
        sentence((english().mode_is)(mode));
        let examples = (english().examples_of)(mode);
        assert!(examples.len() >= 2);
        all_different(examples.iter().map(|example| said(example.label)));
        for example in examples {
            let answer = answer(&mode.id, example.text);
            assert!(!answer.reading.grants.is_empty(), "{example:?}");
            assert!(answer.reading.unrecognised.is_empty(), "{example:?}");
        }
    }
}

#[test]
fn dates_are_written_out() {
    assert_eq!((english().date)("2026-08-07"), "7 August 2026");
    assert_eq!((english().date)("2026-11-23"), "23 November 2026");
    for odd in ["", "soon", "2026-13-01", "2026-00-01", "2026-08"] {
        assert_eq!((english().date)(odd), odd);
    }
}

#[test]
fn headings_and_labels_are_there() {
    let words = english();
    for mode in &modes().modes {
        for text in [
            (words.as_asked)(mode),
            (words.other_mode)(mode),
            (words.switch)(mode),
            (words.asks)(mode),
            (words.extra_is)(mode),
            (words.extra)(mode, Mood::Is),
            (words.extra)(mode, Mood::Would),
        ] {
            said(&text);
        }
    }
    for area in AREAS {
        said((words.area)(area));
        said((words.lane)(area));
        said((words.lane_is)(area));
    }
    assert_eq!((words.on_lines)(&[3]), "on line 3");
    assert_eq!((words.on_lines)(&[1, 2, 3, 4, 5, 6]), "on lines 1, 2, 3, 4, 5 and more");
    for place in words.where_to_find_is {
        sentence(place);
    }
}

/// No file but the wording, the table of modes and the demo page knows the
/// vendor: another vendor is another table and another file of words.
#[test]
fn the_vendors_name_is_wording() {
    fn search(folder: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if !path.ends_with("wording") {
                    search(&path, found);
                }
            } else if let Ok(text) = fs::read_to_string(&path) {
                // The id of one note holds it, by the contract.
                let text = text.replace("CronofyApp", "").replace("cronofy-app", "");
                if text.to_lowercase().contains("cronofy") {
                    found.push(path.display().to_string());
                }
            }
        }
    }
    let mut found = Vec::new();
    for folder in ["src", "web", "styles"] {
        search(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn modes_are_told_apart() {
    let texts = |mode: &Mode| (english().mode_is)(mode).to_owned();
    all_different(modes().modes.iter().map(texts));
}
