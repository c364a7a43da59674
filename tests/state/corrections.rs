//! The person has the last word: corrections, keeping an answer, the mode that
//! follows a paste.

use super::{ASKED, PROSE, begin, begin_alone, mode};
use std::cell::Cell;
use std::rc::Rc;

use teams_scope_explainer::correction::{Turn, turn};
use teams_scope_explainer::explanation::{CalendarAccess, Conferencing};
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::permission::Kind;
use teams_scope_explainer::reading::{GrantKind, Tables, read};
use teams_scope_explainer::widget::state::{Action, Reader, State, Turner};

/// Says it, as a button does.
fn say(state: &mut State, said: &str) {
    assert!(state.apply(Action::Say(said.into()), 0).answered);
}

fn deny(state: &mut State, name: &str) {
    let grants = &state.reading().grants;
    let at = grants.iter().position(|grant| grant.permission == name).unwrap();
    say(state, &format!("status not-granted {at} {}", at + 1));
}

fn conferencing(state: &State) -> Conferencing {
    state.explanation().summary.conferencing
}

fn corrected(state: &State) -> usize {
    state.explanation().reading.grants.iter().filter(|grant| grant.corrected).count()
}

#[test]
fn the_answer_follows_a_correction_and_its_undoing() {
    let mut state = begin("individual", ASKED);
    let before = state.explanation().clone();
    deny(&mut state, "OnlineMeetings.ReadWrite");
    assert_eq!(conferencing(&state), Conferencing::Incomplete);
    assert_eq!((state.corrections(), corrected(&state)), (1, 1));
    // The paste itself stays as it was read.
    assert!(state.paste().reading.grants.iter().all(|grant| !grant.corrected));
    deny(&mut state, "User.Read");
    say(&mut state, "undo");
    assert_eq!(corrected(&state), 1);
    deny(&mut state, "User.Read");
    say(&mut state, "undo-all");
    assert_eq!(*state.explanation(), before);
    // There is nothing more to take back.
    say(&mut state, "undo");
    assert_eq!(*state.explanation(), before);
}

#[test]
fn a_kind_that_was_set_twice_is_the_last_one() {
    let mut state = begin("enterprise", "Calendars.Read");
    for kind in [Kind::Delegated, Kind::Application] {
        let kind = GrantKind::Known(kind);
        assert_ne!(kind, state.reading().grants[0].kind);
        say(&mut state, &format!("kind {} 0 1", kind.id()));
        assert_eq!(kind, state.reading().grants[0].kind);
        // The row stays the same one.
        assert_eq!(state.rows(), "Calendars.Read unknown microsoft-graph\u{1f}\u{1f}");
    }
    assert_eq!(state.reading().grants.len(), 1);
}

#[test]
fn corrections_survive_typing_elsewhere_and_no_new_text() {
    let mut state = begin("individual", ASKED);
    deny(&mut state, "OnlineMeetings.ReadWrite");
    let longer = ["Chat.Read ", ASKED].concat();
    state.apply(Action::Edit(longer.clone()), 0);
    assert_eq!(corrected(&state), 1);
    // In its own passage it ends.
    state.apply(Action::Edit(longer.replace("OnlineMeetings.", "OnlineMeetings")), 0);
    assert_eq!(state.corrections(), 0);
    let new: [fn(String) -> Action; 2] = [Action::Rewrite, Action::Replace];
    for action in new {
        let mut state = begin("individual", ASKED);
        deny(&mut state, "OnlineMeetings.ReadWrite");
        state.apply(action([ASKED, " "].concat()), 0);
        assert_eq!((state.corrections(), corrected(&state)), (0, 0));
    }
    let mut state = begin("individual", ASKED);
    deny(&mut state, "OnlineMeetings.ReadWrite");
    let linked = (**state.reading()).clone();
    state.apply(Action::Open("individual".into(), Box::new(linked)), 0);
    assert_eq!((state.corrections(), corrected(&state)), (0, 1));
}

#[test]
fn what_was_cleared_comes_back_with_its_corrections() {
    let mut state = begin("individual", ASKED);
    deny(&mut state, "User.Read");
    state.apply(Action::Clear, 0);
    assert_eq!(state.corrections(), 0);
    state.apply(Action::Undo, 0);
    assert_eq!((state.corrections(), corrected(&state)), (1, 1));
}

#[test]
fn a_name_can_be_added_to_nothing_and_is_an_answer() {
    let mut state = begin("individual", "");
    assert!(state.is_preview());
    say(&mut state, "add Calendars.ReadWrit");
    assert!(state.is_preview());
    say(&mut state, "add calendars.readwrite");
    assert!(!state.is_preview());
    assert_eq!(state.shown().summary.calendar, CalendarAccess::Write);
    assert!(state.rows().ends_with("\u{1f}\u{1f}1"));
    // It is there now, and adding it again is nothing.
    say(&mut state, "add Calendars.ReadWrite");
    assert_eq!((state.corrections(), state.reading().grants.len()), (1, 1));
}

#[test]
fn what_is_not_read_yet_cannot_be_corrected() {
    let (mut state, come) = begin_alone("individual", ASKED);
    state.apply(Action::Rewrite(PROSE.into()), 0);
    assert!(!state.apply(Action::Say("add Chat.Read".into()), 0).answered);
    assert!(!state.apply(Action::Keep, 0).answered);
    come.set(true);
    state.apply(Action::Again, 0);
    assert_eq!((state.corrections(), state.kept().is_none()), (0, true));
}

#[test]
fn a_kept_answer_stays_until_another_is_kept() {
    let mut state = begin("individual", "User.Read offline_access");
    let kept = |state: &State| state.kept().map(|kept| kept.reading.grants.len());
    assert!(state.apply(Action::Keep, 0).answered);
    state.apply(Action::Rewrite(ASKED.into()), 0);
    assert_eq!(kept(&state), Some(2));
    assert_eq!(state.kept().unwrap().mode, "individual");
    state.apply(Action::Clear, 0);
    state.apply(Action::Undo, 0);
    assert_eq!(kept(&state), Some(2));
    // Another keep takes the place of the first.
    state.apply(Action::Keep, 0);
    assert!(kept(&state) > Some(2));
    state.apply(Action::Drop, 0);
    assert_eq!(kept(&state), None);
}

/// What Enterprise Connect asks for, as nobody else could mean it.
const ENTERPRISE: &str = "OnlineMeetings.ReadWrite.All, offline_access";

#[test]
fn a_paste_of_the_other_mode_switches_where_nobody_chose_one() {
    let mut state = begin("", "");
    assert_eq!(mode(&state), "individual");
    let change = state.apply(Action::Rewrite(ENTERPRISE.into()), 0);
    assert!(change.answered && !change.replaced);
    assert_eq!((mode(&state), &*state.explanation().mode), ("enterprise", "enterprise"));
    assert_eq!(&*state.switched_from().unwrap().id, "individual");
    // Back is a choice, and stays one.
    state.apply(Action::Switch("individual".into()), 0);
    assert!(state.switched_from().is_none());
    state.apply(Action::Rewrite(String::new()), 0);
    state.apply(Action::Rewrite(ENTERPRISE.into()), 0);
    assert_eq!(mode(&state), "individual");
}

#[test]
fn no_other_paste_switches_the_mode() {
    for text in [
        "",
        "offline_access",
        "User.Read",
        "Calendars.ReadWrite",
        "OnlineMeetings.ReadWrite.All User.Read",
        "OnlineMeetings.ReadWrite.All Calendars.ReadWrite",
    ] {
        let mut state = begin("", "");
        state.apply(Action::Rewrite(text.into()), 0);
        assert_eq!(mode(&state), "individual", "{text}");
    }
    // An edit does not, and neither does a mode that was chosen.
    let mut state = begin("", "OnlineMeetings.ReadWrite.Al");
    state.apply(Action::Edit("OnlineMeetings.ReadWrite.All".into()), 0);
    assert_eq!(mode(&state), "individual");
    for choose in [Action::Choose("individual".into()), Action::Switch("individual".into())] {
        let mut state = begin("", "");
        state.apply(choose, 0);
        state.apply(Action::Rewrite(ENTERPRISE.into()), 0);
        assert_eq!(mode(&state), "individual");
    }
    let mut state = begin("individual", "");
    state.apply(Action::Rewrite(ENTERPRISE.into()), 0);
    assert_eq!(mode(&state), "individual");
}

#[test]
fn a_paste_that_waits_for_its_reader_switches_when_it_is_read() {
    let (mut state, come) = begin_alone("", "");
    let prose = "We granted OnlineMeetings.ReadWrite.All as application permission.";
    assert!(!state.apply(Action::Rewrite(prose.into()), 0).answered);
    assert_eq!(mode(&state), "individual");
    come.set(true);
    assert!(state.apply(Action::Again, 0).answered);
    assert_eq!(mode(&state), "enterprise");
}

#[test]
fn a_question_without_a_name_keeps_the_preview() {
    let mut state = begin("individual", "");
    state.apply(Action::Rewrite("Does Teams mean that it reads my calendar?".into()), 0);
    assert!(state.is_preview());
    assert_eq!(state.shown().summary.conferencing, Conferencing::Ready);
    assert_eq!(state.shown().summary.calendar, CalendarAccess::None);
    assert!(!state.explanation().reading.complete);
    // What holds something that is not shown is none.
    state.apply(Action::Rewrite("ChatRead".into()), 0);
    assert!(!state.is_preview());
}

#[test]
fn what_a_button_says_is_a_correction() {
    let mut state = begin("individual", "User.Read, MailSend, Chat.Read");
    let mut press = |said: &str| {
        say(&mut state, said);
        let told = |grant: &teams_scope_explainer::reading::Grant| {
            [&grant.permission, " ", grant.kind.id(), " ", grant.status.id()].concat()
        };
        state.reading().grants.iter().map(told).collect::<Vec<_>>()
    };
    assert_eq!(
        press("status not-granted 0 2"),
        ["User.Read delegated not-granted", "Chat.Read delegated not-granted"]
    );
    assert_eq!(press("kind unknown 1 2")[1], "Chat.Read unknown not-granted");
    assert_eq!(press("as 0 Mail.Send")[1], "Mail.Send unknown granted");
    assert_eq!(press("none 1 3"), ["User.Read delegated not-granted"]);
    assert_eq!(press("add files.read")[1], "Files.Read delegated granted");
    let number = state.corrections();
    for said in [
        "status",
        "status fine 0 1",
        "status granted 5 9",
        "kind odd 0 1",
        "as 0 A.B",
        "add",
        "add No.Such",
        "add User.Read",
        "what",
    ] {
        say(&mut state, said);
        assert_eq!(state.corrections(), number, "{said}");
    }
    say(&mut state, "whole");
    assert_eq!(state.corrections(), number + 1);
}

/// What is said before that is there which understands it waits for it.
#[test]
fn what_is_said_waits_for_what_understands_it() {
    let come = Rc::new(Cell::new(false));
    let known = Rc::clone(&come);
    let reader = |text: &str, modes: &Modes| Ok(read(text, modes, Tables::default()));
    let turner = move |it: &Turn<'_>| known.get().then(|| turn(it));
    let tools: (Box<Reader>, Box<Turner>) = (Box::new(reader), Box::new(turner));
    let mut state = State::new(Modes::built_in(), tools, "individual", ASKED.into(), 0);
    assert!(!state.apply(Action::Say("none 0 1".into()), 0).answered);
    assert!(state.lacks() && state.corrections() == 0);
    come.set(true);
    assert!(state.apply(Action::Again, 0).answered);
    assert!(!state.lacks());
    assert_eq!((state.corrections(), state.reading().grants.len()), (1, 2));
    assert!(!state.apply(Action::Again, 0).answered);
}
