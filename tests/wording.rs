//! Everything that the answer can hold has words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use teams_scope_explainer::capability::{Area, Capability};
use teams_scope_explainer::errors;
use teams_scope_explainer::explanation::steps::{Copy, Step, Whom, steps};
use teams_scope_explainer::explanation::{
    CapabilityAnswer, Change, Comparison, Explanation, Required, Standing, Verdict, beyond, excess,
    explain,
};
use teams_scope_explainer::instant::start_of;
use teams_scope_explainer::mode::{App, Mode, Modes};
use teams_scope_explainer::note::{Note, NoteId};
use teams_scope_explainer::permission::{Condition, Conditions, Kind, Resource};
use teams_scope_explainer::reading::{
    At, Format, Grant, GrantKind, Reading, Status, Tables, Unrecognised, read,
};
use teams_scope_explainer::source::{facts_are_old, facts_date};
use teams_scope_explainer::wording::{Mood, ReadLine, SharedWords, Since, Words, shared_words};

#[path = "wording/headline.rs"]
mod headline;

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
    shared_words("en-GB").words()
}

/// What is said on a closer look.
fn told() -> &'static SharedWords {
    shared_words("en-GB")
}

fn modes() -> Modes {
    Modes::built_in()
}

fn answer(mode: &str, paste: &str) -> Explanation {
    let modes = modes();
    let reading = read(paste, &modes, Tables::built_in());
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
    all_different(Capability::all().map(|capability| said(english().capability(capability))));
}

#[test]
fn rows_that_stand_for_several_have_names() {
    for mode in &modes().modes {
        for paste in ["User.Read", "Calendars.ReadWrite", "..."] {
            let answer = answer(&mode.id, paste);
            for area in AREAS {
                let rows = teams_scope_explainer::widget::rows::rows(&answer, mode, area);
                for row in rows.iter().filter(|row| row.answers.len() > 1) {
                    said(english().several(row.answers[0].id));
                }
            }
        }
    }
}

#[test]
fn verdicts_and_summaries_have_words() {
    for mood in MOODS {
        all_different(VERDICTS.map(|verdict| said(&english().verdict(verdict, mood))));
    }
    for verdict in teams_scope_explainer::widget::rows::FOLDED {
        for mode in &modes().modes {
            said(&english().more(verdict, 7, mode));
        }
    }
}

#[test]
fn what_is_only_asked_for_is_never_said_to_be_allowed() {
    assert_eq!(english().verdict(Verdict::Conferred, Mood::Would), "Could");
    assert!(english().can(Mood::Would).contains("could"));
}

/// A condition stands beside what was granted and beside what was only asked for.
#[test]
fn no_condition_says_that_something_was_granted() {
    for mode in &modes().modes {
        for condition in Condition::ALL {
            let text = english().condition(condition, mode);
            let text = text.replace("nothing says that it was granted", "");
            assert!(!text.contains("granted"), "{text}");
        }
    }
}

#[test]
fn reasons_are_given() {
    for mode in &modes().modes {
        all_different(Condition::ALL.map(|condition| said(&english().condition(condition, mode))));
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
                        said(&english().why(&answer, &answer.needs, mode, mood));
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
            said(english().ask(&ask.permission));
            let row = |standing| Required {
                permission: ask.permission.to_string(),
                standing,
                by: vec!["User.Read.All".into()],
            };
            all_different(STANDINGS.map(|standing| said(english().standing(&row(standing)))));
            for standing in STANDINGS {
                let text = english().standing_is(&row(standing), mode);
                assert!(text.is_empty() || !sentence(&text).is_empty());
            }
        }
    }
}

/// 31 March and 1 April 2027.
const TIMES: [i64; 2] = [1_806_537_599, 1_806_537_600];

/// What such a note may be about.
fn about(id: NoteId) -> Option<String> {
    match id {
        NoteId::VendorApp => Some(modes().apps.iter().map(App::name).collect::<Vec<_>>().join(",")),
        NoteId::SignInError => Some("AADSTS65001".into()),
        _ => None,
    }
}

#[test]
fn notes_are_sentences_with_a_source() {
    for now in TIMES {
        for permissions in [vec![], vec!["User.Read".to_owned()], vec!["User.Read".to_owned(); 9]] {
            // A note that is about permissions always has some.
            let bare = permissions.is_empty();
            let notes = NoteId::ALL.map(|id| {
                let note = Note { id, permissions: permissions.clone(), about: about(id) };
                let text = told().note(&note, now);
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
    let text = told().note(&note, 0);
    assert!(
        text.starts_with("With `A.0`, `A.1`, `A.2`, `A.3` and 5 more an app reaches"),
        "{text}"
    );
}

#[test]
fn what_was_read_is_told() {
    let read = |line: ReadLine<'_>| english().read(line);
    all_different(Format::ALL.map(|format| {
        sentence(&read(ReadLine { granted: 1, formats: &[format], ..ReadLine::default() }))
    }));
    let formats = &[Format::List];
    let line = ReadLine { granted: 2, denied: 1, unsure: 1, formats, ..ReadLine::default() };
    assert_eq!(read(line), "Read 4 names: 2 granted, 1 not granted, 1 unclear.");
    let line = ReadLine { asked: 3, formats: &[Format::Portal], unrecognised: 1, ..line };
    assert_eq!(
        read(line),
        "Read 7 names from an Entra permissions page: 2 granted, 3 asked for, 1 not granted, 1 \
         unclear. 1 name not recognised."
    );
    let line = ReadLine { unrecognised: 2, ..ReadLine::default() };
    assert_eq!(read(line), "No name read. 2 names not recognised.");
    let line = ReadLine { granted: 1, formats: &Format::ALL[..3], ..ReadLine::default() };
    assert_eq!(read(line), "Read 1 name from a list, a token and a token response: 1 granted.");
}

#[test]
fn grants_are_told_as_read() {
    let grant = |kind, resource| Grant {
        permission: "User.Read".into(),
        kind,
        status: Status::Granted,
        resource,
        unsure: false,
        corrected: false,
        at: vec![At(0, 1)],
    };
    let modes = modes();
    for mode in &modes.modes {
        let all = Resource::ALL.into_iter().flat_map(|resource| {
            GrantKind::ALL.map(|kind| told().kind_is(&grant(kind, resource), mode))
        });
        all_different(all.map(|text| said(&text)));
    }
    all_different(GrantKind::ALL.map(|kind| said(told().kind(kind))));
    let status = [None, Some(Status::Granted), Some(Status::Declared), Some(Status::NotGranted)];
    all_different(status.map(|status| said(told().status_is(status))));
}

#[test]
fn pieces_that_were_not_recognised_are_asked_about() {
    let piece = |suggestion: Option<&str>, candidates: &[&str]| {
        said(&told().unrecognised_is(&Unrecognised {
            text: "x".into(),
            suggestion: suggestion.map(Into::into),
            candidates: candidates.iter().map(|name| (*name).into()).collect(),
            at: Vec::new(),
        }))
    };
    assert_eq!(piece(Some("Mail.Send"), &[]), "Not a Microsoft name. Did you mean `Mail.Send`?");
    all_different([piece(Some("A.B"), &[]), piece(None, &["A.B", "C.D"]), piece(None, &[])]);
    for text in [
        told().read_as("A.B"),
        told().removed(&["A.B".into()]),
        told().these_are(3, true),
        told().these_are(3, false),
        told().corrected(1),
        told().corrected(2),
        told().list_more(2),
    ] {
        said(&text);
    }
}

#[test]
fn every_answer_can_be_told() {
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
                    for step in steps(&answer, mode, pasted) {
                        step_is_told(&step, mode);
                    }
                }
            }
        }
    }
}

fn step_is_told(step: &Step, mode: &Mode) -> String {
    let text = english().step(step);
    for who in [text.who, text.beware] {
        assert!(who.is_empty() || !sentence(who).is_empty());
    }
    for how in told().how(step, mode) {
        sentence(&how);
    }
    said(&text.title)
}

/// Whoever is chosen gets it, the app's own id stands in it, and pasted whole the
/// lines look and change nothing.
#[test]
fn the_policy_is_granted_to_the_apps_own_id() {
    let modes = modes();
    let app = modes.apps.iter().find(|app| *app.connects == *"teams").unwrap();
    let id = "bae01f9c-3537-4b0d-97c4-30d4a6f2c972";
    for (whom, to) in
        Whom::ALL.into_iter().zip(["-Group \"GROUP-ID\"", "-Identity \"USER-ID\"", "-Global"])
    {
        let commands = told().commands(Some(&app.id), whom);
        for line in [
            format!(
                "#Set-CsApplicationAccessPolicy -Identity \"THEIR-POLICY\" -AppIds @{{Add=\"{id}\"}}"
            ),
            format!(
                "#New-CsApplicationAccessPolicy -Identity \"CronofyMsTeamsEC\" -AppIds \"{id}\""
            ),
            format!("#Grant-CsApplicationAccessPolicy -PolicyName \"CronofyMsTeamsEC\" {to}"),
            format!(
                "#Set-CsApplicationAccessPolicy -Identity \"THEIR-POLICY\" -AppIds @{{Remove=\"{id}\"}}"
            ),
            format!(
                "#Set-CsApplicationAccessPolicy -Identity \"CronofyMsTeamsEC\" -AppIds @{{Remove=\"{id}\"}}"
            ),
        ] {
            assert!(commands.contains(&line), "{line}: {commands:?}");
        }
        let run: Vec<&String> = commands.iter().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(run, ["Connect-MicrosoftTeams", "Get-CsApplicationAccessPolicy"]);
        let granted = commands.iter().filter(|line| {
            line.contains("\"CronofyMsTeamsEC\" -G")
                || line.contains("\"CronofyMsTeamsEC\" -Identity")
        });
        assert_eq!(granted.filter(|line| line.starts_with("#Grant")).count(), 1);
    }
    all_different(Whom::ALL.map(|whom| said(english().whom(whom))));
}

/// What is blocked since when, what can be done, and when it ends; from that day
/// on, that it has ended.
#[test]
fn exchange_web_services_end() {
    let note = |name: &str| Note {
        id: NoteId::EwsEnding,
        permissions: vec![name.to_owned()],
        about: None,
    };
    let told = |name, now| told().note(&note(name), now);
    let [before, after] = TIMES.map(|now| told("full_access_as_app", now));
    for piece in ["on 1 October 2026", "`EwsAllowedAppIDs`", "1 April 2027", "Exchange Server"] {
        assert!(before.contains(piece), "{piece}: {before}");
    }
    assert!(
        after.contains("ended") && !after.contains("October") && after.contains("1 April 2027")
    );
    for now in TIMES {
        assert!(!told("full_access_as_app", now).contains("individual"));
        assert!(told("EWS.AccessAsUser.All", now).contains("individual connection to Exchange"));
    }
}

/// The individual flow of Exchange (rule 6), as it is pasted.
#[test]
fn the_individual_flow_of_exchange_is_history() {
    let flow = "https://outlook.office365.com/EWS.AccessAsUser.All \
                https://outlook.office365.com/User.Read offline_access";
    let answer = answer("individual", flow);
    let note = answer.reading.notes.iter().find(|note| note.id == NoteId::EwsEnding);
    assert!(told().note(note.unwrap(), 0).contains("individual connection to Exchange"));
}

/// A read-write calendar connection makes links by itself, a Free/Busy one does not.
#[test]
fn calendar_connections_get_the_advice_that_is_right_for_each() {
    let modes = modes();
    let mode = modes.find("individual").unwrap();
    let step = |note, paste| {
        let answer = answer("individual", paste);
        assert!(answer.has(note), "{paste}");
        let step = steps(&answer, mode, true).remove(0);
        (step_is_told(&step, mode), told().how(&step, mode), step.copy)
    };
    let both = step(NoteId::WrongFlow, "User.Read Calendars.ReadWrite offline_access");
    assert!(both.0.starts_with("Nothing more is needed"), "{both:?}");
    assert!(both.2 == Copy::Nothing && !both.1.is_empty());
    let busy = step(NoteId::FreeBusyFlow, "User.Read Calendars.ReadBasic offline_access");
    assert!(busy.0.starts_with("Connect Teams conferencing as well"), "{busy:?}");
    assert_eq!(busy.2, Copy::Message);
    let note = Note {
        id: NoteId::FreeBusyFlow,
        permissions: vec!["Calendars.ReadBasic".into()],
        about: None,
    };
    assert!(told().note(&note, 0).contains("also shows subjects and places"));
    // The two policies of nearly one name, and what Exchange has today.
    let exchange = Note {
        id: NoteId::ExchangePolicy,
        permissions: vec!["Calendars.ReadWrite".into()],
        about: None,
    };
    let exchange = told().note(&exchange, 0);
    assert!(exchange.contains("RBAC for Applications") && exchange.contains("Do not confuse"));
    let join = Capability::find("join-calls").unwrap();
    assert_eq!(english().capability(join), "Start or join calls");
}

/// An answer to a paste with an error of these codes.
fn failed(mode: &str, codes: &str) -> Explanation {
    let mut answer = answer(mode, "Sign-in failed.");
    answer.reading.notes.retain(|note| note.id != NoteId::SignInError);
    let about = Some(codes.to_owned());
    answer.reading.notes.push(Note { id: NoteId::SignInError, permissions: Vec::new(), about });
    answer
}

#[test]
fn every_error_is_explained_and_has_a_step() {
    let meaning = |codes: &str| {
        let answer = failed("individual", codes);
        let note = answer.reading.notes.iter().find(|note| note.id == NoteId::SignInError);
        told().note(note.unwrap(), 0)
    };
    all_different(errors::all().map(|error| sentence(&meaning(error.id))));
    assert!(meaning("AADSTS65004,AADSTS50105").contains(". `AADSTS50105`: the person is not"));
    // What two mean alike is said once.
    assert_eq!(meaning("AADSTS90094,need-admin-approval"), meaning("AADSTS90094"));
    for mode in &modes().modes {
        let by = |codes: &str| -> Vec<String> {
            let steps = steps(&failed(&mode.id, codes), mode, true);
            steps.iter().map(|step| step_is_told(step, mode)).collect()
        };
        for error in errors::all() {
            let found = by(error.id);
            assert!(!found.is_empty() && found != by(""), "{error:?}");
            // The first of several comes first.
            assert_eq!(by(&[error.id, ",AADSTS50105"].concat()), found, "{error:?}");
        }
    }
}

/// Where a step offers a message to the administrator, there is one.
#[test]
fn the_message_is_there_where_it_is_offered() {
    for mode in &modes().modes {
        for error in errors::all() {
            let answer = failed(&mode.id, error.text);
            let steps = steps(&answer, mode, true);
            let offered = steps.iter().any(|step| matches!(step.copy, Copy::Message | Copy::Both));
            let message = shared_words("en").message(&answer, mode, &steps, None);
            assert_eq!(message.is_some(), offered, "{error:?}, {}", mode.id);
        }
    }
}

/// Consent once more, for the whole organization, is not asked for without a warning.
#[test]
fn what_consent_may_take_away_is_said() {
    let modes = modes();
    let mode = modes.find("enterprise").unwrap();
    let answer = answer("enterprise", "User.ReadBasic.All OnlineMeetings.ReadWrite.All");
    let steps = steps(&answer, mode, true);
    assert!(english().step(&steps[0]).beware.contains("take away"));
    let message = shared_words("en").message(&answer, mode, &steps, None);
    assert!(format!("{message:?}").contains("take away"));
}

#[test]
fn old_facts_are_said_to_be_old() {
    let day = start_of(facts_date()).unwrap();
    let later = |days: i64| facts_are_old(day + days * 86_400);
    assert_eq!([0, 364, 365, 4000].map(later), [false, false, true, true]);
    let told = |old| sentence(&english().facts("2026-08-07", old));
    assert_eq!(told(false), "Microsoft’s permissions as of 7 August 2026.");
    assert!(told(true).contains("7 August 2026") && told(true).contains("out of date"));
}

/// Said where meetings can be made or read, and nowhere else.
#[test]
fn what_conferencing_meetings_are_is_said() {
    let told = |paste| english().meetings(&answer("individual", paste));
    for paste in ["OnlineMeetings.ReadWrite", "OnlineMeetings.Read", "OnlineMeetings.ReadWrite.All"]
    {
        let told = sentence(told(paste));
        assert!(told.contains("nobody’s calendar") && told.contains("invited"), "{paste}: {told}");
    }
    assert_eq!(told("User.Read Calendars.ReadWrite"), "");
}

/// A refresh token can be revoked.
#[test]
fn nothing_is_said_to_stay_connected() {
    let name = english().capability(Capability::find("stay-connected").unwrap());
    assert!(name.contains("until revoked"), "{name}");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en.ftl");
    assert!(!fs::read_to_string(path).unwrap().contains("stays connected"));
}

#[test]
fn what_changed_is_told() {
    let then = answer("individual", "User.Read Mail.Read");
    let now = answer("individual", "User.Read OnlineMeetings.ReadWrite Calendars.ReadWrite");
    let tell = |then, now, since| told().changes(&Comparison::between(then, now), since);
    let said = tell(&then, &now, Since::Kept);
    assert!(said[0].starts_with("Since the kept answer: now open: create Teams meetings; "));
    assert!(said[0].contains("more."), "{said:?}");
    assert!(
        said.contains(
            &"Newly granted: `OnlineMeetings.ReadWrite` and `Calendars.ReadWrite`.".into()
        ),
        "{said:?}"
    );
    assert!(said.contains(&"Gone: `Mail.Read`.".to_owned()), "{said:?}");
    assert!(tell(&now, &then, Since::Read)[0].starts_with("By your corrections: no longer open: "));
    for text in [said, tell(&now, &then, Since::Kept), tell(&then, &then, Since::Kept)].concat() {
        sentence(&text);
    }
    assert!(tell(&then, &then, Since::Read).is_empty());
    assert!(tell(&then, &now, Since::Added)[0].starts_with("If it is added: "));
    all_different(
        [Change::Opened, Change::Closed, Change::Other].map(|it| told().changed(it).into()),
    );
}

/// Each permission that is more than needed is told: what it opens, whom it reaches,
/// what would do instead, and what would stop.
#[test]
fn what_is_more_than_needed_is_told() {
    let modes = modes();
    for (mode, paste) in [
        ("enterprise", "User.Read.All, Directory.ReadWrite.All, Calendars.ReadWrite, Mail.Read"),
        ("individual", "Chat.ReadWrite, Calendars.Read, Directory.Read.All"),
    ] {
        let found = modes.find(mode).unwrap();
        let reading = read(paste, &modes, Tables::built_in());
        let answer = explain(&modes, found, &reading, 0);
        let all = excess(&answer, found, &reading, &beyond(&answer, &modes).own);
        assert_eq!(all.len(), paste.split(", ").count(), "{mode}");
        for it in &all {
            said(&told().reach(it.kind));
            if !it.is_unknown() {
                sentence(&told().opens(it));
            }
            for text in [told().instead(it), told().without(&it.lost, Mood::Is)] {
                assert!(text.is_empty() || !sentence(&text).is_empty());
            }
        }
    }
    assert_ne!(told().reach(Kind::Delegated), told().reach(Kind::Application));
}

#[test]
fn examples_are_read() {
    for mode in &modes().modes {
        sentence(&told().mode_is(mode));
        let examples = english().examples_of(mode);
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
    assert_eq!(english().date("2026-08-07"), "7 August 2026");
    assert_eq!(english().date("2026-11-23"), "23 November 2026");
    for odd in ["", "soon", "2026-13-01", "2026-00-01", "2026-08"] {
        assert_eq!(english().date(odd), odd);
    }
}

#[test]
fn headings_and_labels_are_there() {
    let words = english();
    for mode in &modes().modes {
        for text in [
            words.other_mode(mode),
            words.switch(mode),
            words.asks(mode),
            words.extra_is(mode, true),
            words.extra_is(mode, false),
            told().extra_elsewhere(mode),
        ] {
            said(&text);
        }
    }
    for area in AREAS {
        said(words.area(area));
        said(words.lane(area));
        said(words.lane_is(area));
    }
    assert_eq!(told().on_lines(&[3]), "line 3");
    assert_eq!(told().on_lines(&[1, 2, 3, 4, 5, 6]), "lines 1, 2, 3, 4, 5 and more");
    for place in told().where_to_find() {
        sentence(place);
    }
}

#[test]
fn modes_are_told_apart() {
    let texts = |mode: &Mode| told().mode_is(mode);
    all_different(modes().modes.iter().map(texts));
}
