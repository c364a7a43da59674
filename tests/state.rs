//! What follows from what the reader does, without a browser.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::cell::Cell;
use std::rc::Rc;

use teams_scope_explainer::capability::Area;
use teams_scope_explainer::correction::{Turn, turn};
use teams_scope_explainer::explanation::{CalendarAccess, Conferencing, Evidence, Verdict};
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::note::NoteId;
use teams_scope_explainer::reading::{At, LIMIT, Reading, Tables, read};
use teams_scope_explainer::widget::rows::{FOLDED, SharedRow, rows};
use teams_scope_explainer::widget::state::{Action, State, Turner, Unread};

#[path = "state/corrections.rs"]
mod corrections;

const ASKED: &str = "User.Read OnlineMeetings.ReadWrite offline_access";

/// What understands corrections is at hand.
fn turner() -> Box<Turner> {
    Box::new(|it: &Turn<'_>| Some(turn(it)))
}

/// With all readers at hand, but no tables.
fn begin(mode: &str, text: &str) -> State {
    let reader = |text: &str, modes: &Modes| Ok(read(text, modes, Tables::default()));
    State::new(Modes::built_in(), (Box::new(reader), turner()), mode, text.into(), 0)
}

/// With the reader of plain lists only, until the others come.
fn begin_alone(mode: &str, text: &str) -> (State, Rc<Cell<bool>>) {
    let come = Rc::new(Cell::new(false));
    let known = Rc::clone(&come);
    let reader = move |text: &str, modes: &Modes| {
        if !known.get() {
            return Err(Unread::Lacking);
        }
        Ok(read(text, modes, Tables::built_in()))
    };
    (State::new(Modes::built_in(), (Box::new(reader), turner()), mode, text.into(), 0), come)
}

fn mode(state: &State) -> &str {
    &state.mode().unwrap().id
}

#[test]
fn nothing_pasted_is_answered_as_asked() {
    let state = begin("individual", " \n");
    assert_eq!(state.shown().summary.conferencing, Conferencing::Ready);
    assert_eq!(state.shown().reading.evidence, Evidence::Declared);
    // The answer to the paste itself is that to nothing.
    assert_eq!(state.explanation().summary.conferencing, Conferencing::Incomplete);
    assert_eq!(state.explanation().reading.evidence, Evidence::None);
    assert!(state.explanation().reading.notes.is_empty());
}

#[test]
fn a_link_brings_an_answer_without_its_text() {
    let granted = Reading::clone(&begin("enterprise", "Calendars.ReadWrite").paste().reading);
    let mut state = begin("individual", "Mail.Read");
    let open = |mode: &str| Action::Open(mode.into(), Box::new(granted.clone()));
    assert!(!state.apply(open("mystery"), 0).answered);
    let change = state.apply(open("enterprise"), 0);
    assert!(change.answered && change.replaced);
    assert_eq!((mode(&state), state.paste().text.as_str()), ("enterprise", ""));
    assert_eq!(state.shown().summary.calendar, CalendarAccess::Write);
    // What was there comes back, and what is pasted then counts.
    state.apply(Action::Undo, 0);
    assert_eq!(state.paste().text, "Mail.Read");
    state.apply(open("enterprise"), 0);
    state.apply(Action::Edit("User.Read".into()), 0);
    assert_eq!(state.shown().summary.calendar, CalendarAccess::None);
    // It can be cleared away.
    state.apply(open("enterprise"), 0);
    state.apply(Action::Clear, 0);
    assert!(!state.paste().reading.pasted);
}

#[test]
fn what_a_link_brought_says_so_also_where_nothing_was_pasted() {
    let mut state = begin("individual", "Mail.Read");
    assert!(!state.paste().is_linked());
    state.apply(Action::Open("enterprise".into(), Box::new(Reading::nothing())), 0);
    assert!(state.paste().is_linked());
    state.apply(Action::Edit("User.Read".into()), 0);
    assert!(!state.paste().is_linked());
}

/// What reads a text hides its secrets, too: what it did not read stays in the text
/// area and nowhere else.
#[test]
fn a_text_that_was_not_read_does_not_come_back() {
    let secret = "client_secret=Zq9xV4tBk27LmW0sHd8RfYc3";
    for away in [Action::Clear, Action::Replace("User.Read".into())] {
        let (mut state, come) = begin_alone("individual", "");
        state.apply(Action::Edit(secret.into()), 0);
        assert!(!state.is_read());
        state.apply(Action::GiveUp, 0);
        assert!(state.has_failed() && !state.is_read());
        state.apply(away, 0);
        assert!(!state.can_undo());
        // With more luck it is read, hidden and brought back.
        state.apply(Action::Edit(secret.into()), 0);
        state.apply(Action::GiveUp, 0);
        come.set(true);
        let change = state.apply(Action::Again, 0);
        assert!(change.answered && change.replaced && state.is_read());
        assert_eq!(state.paste().text, "client_secret=[hidden: client secret]");
    }
}

#[test]
fn an_unknown_mode_is_the_first() {
    assert_eq!(mode(&begin("mystery", "")), "individual");
    let mut state = begin("enterprise", "");
    let change = state.apply(Action::Choose("mystery".into()), 0);
    assert!(!change.answered);
    assert_eq!(mode(&state), "enterprise");
}

#[test]
fn typing_is_answered_and_the_text_area_left_alone() {
    let mut state = begin("individual", "");
    let change = state.apply(Action::Edit(ASKED.into()), 0);
    assert!(change.answered && !change.replaced);
    assert_eq!(state.shown().summary.conferencing, Conferencing::Ready);
    assert!(std::ptr::eq(state.shown(), &**state.explanation()));
}

#[test]
fn the_mode_switches_and_the_text_stays() {
    let mut state = begin("individual", ASKED);
    let change = state.apply(Action::Switch("enterprise".into()), 0);
    assert!(change.answered && !change.replaced);
    assert_eq!(mode(&state), "enterprise");
    assert_eq!(state.paste().text, ASKED);
    assert_eq!(state.explanation().mode, "enterprise");
}

#[test]
fn what_was_cleared_comes_back() {
    let mut state = begin("individual", ASKED);
    assert!(!state.can_undo());
    let before = state.explanation().clone();
    assert!(state.apply(Action::Clear, 0).replaced);
    assert_eq!(state.paste().text, "");
    assert!(state.can_undo());
    // A switch in between is no edit.
    state.apply(Action::Choose("enterprise".into()), 0);
    state.apply(Action::Choose("individual".into()), 0);
    assert!(state.apply(Action::Undo, 0).replaced);
    assert_eq!(state.paste().text, ASKED);
    assert_eq!(*state.explanation(), before);
    assert!(!state.can_undo());
    assert!(!state.apply(Action::Undo, 0).answered);
}

#[test]
fn an_example_can_be_undone_and_an_edit_settles_it() {
    let mut state = begin("individual", "Mail.Read");
    state.apply(Action::Replace(ASKED.into()), 0);
    state.apply(Action::Undo, 0);
    assert_eq!(state.paste().text, "Mail.Read");
    state.apply(Action::Clear, 0);
    state.apply(Action::Edit("Chat.Read".into()), 0);
    assert!(!state.can_undo());
    // There is nothing to bring back of nothing.
    let mut state = begin("individual", "");
    state.apply(Action::Replace(ASKED.into()), 0);
    assert!(!state.can_undo());
}

#[test]
fn a_long_text_waits_and_the_last_answer_stands() {
    let mut state = begin("individual", ASKED);
    assert!(!state.apply(Action::Wait, 0).answered);
    assert!(state.is_waiting());
    assert_eq!(state.shown().summary.conferencing, Conferencing::Ready);
    state.apply(Action::Edit("Calendars.ReadWrite".into()), 0);
    assert!(!state.is_waiting());
    assert_eq!(state.shown().summary.calendar, CalendarAccess::Write);
    // Clearing does not wait for what is gone.
    state.apply(Action::Wait, 0);
    state.apply(Action::Clear, 0);
    assert!(!state.is_waiting());
}

#[test]
fn places_are_those_of_the_text_area() {
    let state = begin("individual", "😀\r\nMail.Read\rUser.Read");
    assert_eq!(state.paste().text, "😀\nMail.Read\nUser.Read");
    let grants = state.explanation().reading.grants.iter();
    let places: Vec<At> = grants.flat_map(|grant| grant.at.clone()).collect();
    assert_eq!(places, [At(3, 12), At(13, 22)]);
}

fn ids<'a>(rows: &[SharedRow<'a>]) -> Vec<&'a str> {
    rows.iter().flat_map(|row| &row.answers).map(|answer| answer.id.id()).collect()
}

#[test]
fn every_capability_has_its_place_exactly_once() {
    let all = "User.Read Calendars.ReadWrite Chat.Read Directory.Read.All Group.ReadWrite.All";
    for mode in ["individual", "enterprise"] {
        for text in ["", "...", ASKED, all, "Calendars.Read Calendars.Read.Shared"] {
            let state = begin(mode, text);
            let mut seen = Vec::new();
            for area in [Area::Teams, Area::Calendar] {
                seen.extend(ids(&rows(state.shown(), state.mode().unwrap(), area)));
            }
            let mut expected: Vec<&str> =
                state.shown().capabilities.iter().map(|answer| answer.id.id()).collect();
            seen.sort_unstable();
            expected.sort_unstable();
            assert_eq!(seen, expected, "{mode}: {text}");
        }
    }
}

#[test]
fn what_is_open_is_never_folded_and_a_row_has_one_answer() {
    for mode in ["individual", "enterprise"] {
        for text in ["Mail.Read Chat.Read", "CallRecords.Read.All Place.Read.All", ASKED] {
            let state = begin(mode, text);
            for area in [Area::Teams, Area::Calendar] {
                let rows = rows(state.shown(), state.mode().unwrap(), area);
                for SharedRow { answers, folded } in rows {
                    let first = answers[0];
                    assert!(answers.iter().all(|answer| {
                        answer.verdict == first.verdict && answer.because == first.because
                    }));
                    // What is folded under no verdict of these would not be seen.
                    assert!(folded.is_none_or(|verdict| {
                        verdict == first.verdict && FOLDED.contains(&verdict)
                    }));
                }
            }
        }
    }
}

#[test]
fn capabilities_that_differ_do_not_share_a_row() {
    let state = begin("individual", "OnlineMeetings.Read");
    let rows = rows(state.shown(), state.mode().unwrap(), Area::Teams);
    let row = |id: &str| &rows.iter().find(|row| row.answers[0].id.id() == id).unwrap().answers;
    assert_eq!(row("read-meetings").len(), 1);
    assert_eq!(row("read-meetings")[0].verdict, Verdict::Conferred);
    assert_eq!(row("update-meetings")[0].verdict, Verdict::NotConferred);
}

#[test]
fn what_a_token_was_replaced_by_is_no_edit() {
    let token = include_str!("answers/06-enterprise-app-only-token.txt");
    let mut state = begin("enterprise", "");
    assert!(state.apply(Action::Edit(token.into()), 0).replaced);
    let answer = state.explanation().clone();
    let shown = state.paste().text.clone();
    assert!(!shown.contains("eyJ"));
    assert!(!state.apply(Action::Edit(shown), 0).answered);
    assert_eq!(*state.explanation(), answer);
}

#[test]
fn tables_that_come_later_complete_the_answer() {
    let paste = "client_secret=Zq9Zq9Zq9Zq9Zq9Zq9Zq9\n\"resourceAppId\": \
                 \"00000003-0000-0000-c000-000000000000\", \"resourceAccess\": [ { \"id\": \
                 \"b8bb2037-6e08-44ac-a4ea-4674e010e2a4\", \"type\": \"Role\" } ]";
    let tables = Rc::new(Cell::new(Tables::default()));
    let shelf = Rc::clone(&tables);
    let reader = move |text: &str, modes: &Modes| Ok(read(text, modes, shelf.get()));
    let mut state =
        State::new(Modes::built_in(), (Box::new(reader), turner()), "enterprise", String::new(), 0);
    state.apply(Action::Edit(paste.into()), 0);
    assert!(state.paste().reading.missing.ids);
    assert!(state.explanation().reading.grants.is_empty());
    tables.set(Tables::built_in());
    assert!(state.apply(Action::Again, 0).answered);
    let reading = &state.explanation().reading;
    assert_eq!(reading.grants[0].permission, "OnlineMeetings.ReadWrite.All");
    assert_eq!(reading.notes[0].id.id(), "secret-seen");
    assert!(!state.apply(Action::Again, 0).answered);
}

#[test]
fn what_was_beyond_the_limit_is_not_forgotten_when_a_table_comes() {
    let manifest = "\"resourceAppId\": \"00000003-0000-0000-c000-000000000000\", \"resourceAccess\": [ \
                    { \"id\": \"b8bb2037-6e08-44ac-a4ea-4674e010e2a4\", \"type\": \"Role\" } ]\n";
    let paste = [manifest, &"x".repeat(LIMIT)].concat();
    let tables = Rc::new(Cell::new(Tables::default()));
    let shelf = Rc::clone(&tables);
    let reader = move |text: &str, modes: &Modes| Ok(read(text, modes, shelf.get()));
    let mut state =
        State::new(Modes::built_in(), (Box::new(reader), turner()), "enterprise", String::new(), 0);
    state.apply(Action::Edit(paste), 0);
    tables.set(Tables::built_in());
    assert!(state.apply(Action::Again, 0).answered);
    let answer = state.explanation();
    assert_eq!(answer.reading.grants.len(), 1);
    assert!(answer.reading.notes.iter().any(|note| note.id == NoteId::InputCut));
    assert!(!answer.reading.complete);
    assert_eq!(answer.summary.calendar, CalendarAccess::CannotTell);
}

const PROSE: &str = "You have Calendars.ReadWrite, but not User.Read.";

#[test]
fn a_plain_list_needs_no_other_reader() {
    let (mut state, _) = begin_alone("individual", ASKED);
    assert!(!state.is_unread());
    assert_eq!(state.explanation().summary.conferencing, Conferencing::Ready);
    assert!(state.apply(Action::Edit("Calendars.Read".into()), 0).answered);
    assert_eq!(state.explanation().summary.calendar, CalendarAccess::Read);
}

#[test]
fn what_is_no_plain_list_is_read_when_its_reader_comes() {
    let (mut state, come) = begin_alone("individual", ASKED);
    let before = Rc::clone(state.explanation());
    assert!(!state.apply(Action::Edit(PROSE.into()), 0).answered);
    assert!(state.is_unread() && state.is_waiting());
    assert_eq!(state.paste().text, PROSE);
    // Until then the answer is the last one, and the text can go on changing.
    assert_eq!(*state.explanation(), before);
    assert!(!state.apply(Action::Again, 0).answered);
    come.set(true);
    assert!(state.apply(Action::Again, 0).answered);
    assert!(!state.is_unread() && !state.is_waiting());
    assert_eq!(state.explanation().summary.calendar, CalendarAccess::Write);
}

#[test]
fn a_text_to_begin_with_waits_for_its_reader_too() {
    let token = include_str!("answers/06-enterprise-app-only-token.txt");
    let (mut state, come) = begin_alone("enterprise", token);
    assert!(state.is_unread());
    come.set(true);
    let change = state.apply(Action::Again, 0);
    assert!(change.answered && change.replaced);
    assert!(!state.paste().text.contains("eyJ"));
}

#[test]
fn a_reader_that_does_not_come_leaves_nothing_but_open_questions() {
    let (mut state, come) = begin_alone("individual", ASKED);
    state.apply(Action::Edit(PROSE.into()), 0);
    assert!(state.apply(Action::GiveUp, 0).answered);
    assert!(state.has_failed() && !state.is_waiting());
    assert_eq!(state.paste().text, PROSE);
    assert_eq!(state.explanation().summary.calendar, CalendarAccess::CannotTell);
    assert!(!state.explanation().reading.complete);
    // The same text again asks again.
    come.set(true);
    assert!(state.apply(Action::Edit(PROSE.into()), 0).answered);
    assert!(!state.has_failed());
    assert_eq!(state.explanation().summary.calendar, CalendarAccess::Write);
}

#[test]
fn a_text_on_which_the_reader_fails_could_not_be_read() {
    let reader = |_: &str, _: &Modes| Err(Unread::Failed);
    let mut state =
        State::new(Modes::built_in(), (Box::new(reader), turner()), "individual", ASKED.into(), 0);
    assert!(!state.has_failed());
    assert!(state.apply(Action::Edit(PROSE.into()), 0).answered);
    assert!(state.has_failed() && !state.is_waiting() && !state.is_unread());
    assert_eq!(state.explanation().summary.calendar, CalendarAccess::CannotTell);
    assert!(!state.explanation().reading.complete);
    // Tables that come change nothing of it.
    assert!(!state.apply(Action::Again, 0).answered);
}

#[test]
fn the_mode_can_change_while_a_text_waits() {
    let (mut state, come) = begin_alone("individual", "");
    state.apply(Action::Replace(PROSE.into()), 0);
    assert!(!state.apply(Action::Choose("enterprise".into()), 0).answered);
    assert_eq!(mode(&state), "enterprise");
    assert!(state.is_unread() && state.is_waiting());
    come.set(true);
    state.apply(Action::Again, 0);
    assert_eq!(state.explanation().mode, "enterprise");
    assert!(!state.can_undo());
}
