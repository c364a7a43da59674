//! What the reader has done so far, and what follows from it: one reducer.
//!
//! No browser and no clock: the time comes with each action.

use std::rc::Rc;

use crate::explanation::{Explanation, explain};
use crate::mode::{Mode, Modes};
use crate::note::NoteId;
use crate::reading::{Reading, Supplies, read};

/// A paste and what it says, kept together: where a secret was hidden, reading
/// the text again would not say the same.
#[derive(Debug, PartialEq, Eq)]
pub struct Paste {
    /// The text as the reader sees it.
    pub text: String,
    /// What it says.
    pub reading: Reading,
    /// Where its lines begin, in UTF-16 units.
    lines: Vec<u32>,
}

impl Paste {
    fn read(text: String, modes: &Modes, supplies: Supplies<'static>) -> Paste {
        // A text area holds no other line breaks, and `at` counts what is seen.
        let text =
            if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text };
        let reading = read(&text, modes, supplies);
        let text = reading.shown.clone().unwrap_or(text);
        let lines = line_starts(&text);
        Paste { text, reading, lines }
    }

    /// The line, counted from 1, on which a place stands.
    pub fn line(&self, at: u32) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }
}

fn line_starts(text: &str) -> Vec<u32> {
    let mut at = 0;
    let mut starts = vec![0];
    for letter in text.chars() {
        at += if u32::from(letter) > 0xffff { 2 } else { 1 };
        if letter == '\n' {
            starts.push(at);
        }
    }
    starts
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Action {
    /// The mode with this id is chosen; the text stays.
    Choose(String),
    /// The same, by the button that says that the paste looks like that mode.
    Switch(String),
    /// The text area holds this now.
    Edit(String),
    /// The text is replaced by this.
    Replace(String),
    /// The text goes.
    Clear,
    /// What was there before the text was replaced comes back.
    Undo,
    /// A long text has come and will be read when the page has drawn itself.
    Wait,
    /// Tables have come that some pastes need.
    Stock(Supplies<'static>),
}

/// What follows from an action besides the new state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// There is a new answer.
    pub answered: bool,
    /// The text area must be made to show the text of the state.
    pub replaced: bool,
}

/// Mode, text, answer.
#[derive(Debug)]
pub struct State {
    modes: Modes,
    supplies: Supplies<'static>,
    mode: usize,
    paste: Rc<Paste>,
    undo: Option<Rc<Paste>>,
    waiting: bool,
    explanation: Rc<Explanation>,
    /// The answer "if granted as asked", where nothing was pasted.
    as_asked: Option<Rc<Explanation>>,
}

impl State {
    /// The state in which a widget begins.
    pub fn new(
        modes: Modes,
        supplies: Supplies<'static>,
        mode: &str,
        text: String,
        now: i64,
    ) -> State {
        let nothing = Mode::nothing();
        let mode = modes.modes.iter().position(|known| *known.id == *mode).unwrap_or(0);
        let paste = Rc::new(Paste::read(text, &modes, supplies));
        let first = modes.modes.get(mode).unwrap_or(&nothing);
        let explanation = Rc::new(explain(&modes, first, &paste.reading, now));
        let mut state = State {
            modes,
            supplies,
            mode,
            paste,
            undo: None,
            waiting: false,
            explanation,
            as_asked: None,
        };
        state.answer(now);
        state
    }

    /// What follows from an action.
    pub fn apply(&mut self, action: Action, now: i64) -> Change {
        let before = Rc::clone(&self.paste);
        match action {
            Action::Wait => {
                self.waiting = true;
                return Change::default();
            }
            Action::Choose(id) | Action::Switch(id) => {
                match self.modes.modes.iter().position(|mode| *mode.id == *id) {
                    Some(mode) => self.mode = mode,
                    None => return Change::default(),
                }
            }
            // What a secret was replaced by may come back as if it had been
            // typed: the answer stays that of the paste.
            Action::Edit(text) if text == before.text => {
                self.waiting = false;
                return Change::default();
            }
            Action::Edit(text) => {
                let paste = Paste::read(text, &self.modes, self.supplies);
                let replaced = paste.reading.shown.is_some();
                self.paste = Rc::new(paste);
                self.undo = None;
                self.waiting = false;
                self.answer(now);
                return Change { answered: true, replaced };
            }
            Action::Replace(text) => {
                self.paste = Rc::new(Paste::read(text, &self.modes, self.supplies));
                self.undo = before.reading.pasted.then(|| Rc::clone(&before));
            }
            Action::Clear => {
                self.paste = Rc::new(Paste::read(String::new(), &self.modes, self.supplies));
                self.undo = Some(Rc::clone(&before));
            }
            Action::Stock(supplies) => {
                self.supplies = supplies;
                if !before.reading.wants.any() {
                    return Change::default();
                }
                // The same text again. Its secrets are gone from it by now.
                let mut paste = Paste::read(before.text.clone(), &self.modes, supplies);
                let seen = before.reading.notes.iter().find(|note| note.id == NoteId::SecretSeen);
                paste.reading.notes.extend(seen.cloned());
                self.paste = Rc::new(paste);
                self.answer(now);
                return Change { answered: true, replaced: false };
            }
            Action::Undo => match self.undo.take() {
                Some(paste) => self.paste = paste,
                None => return Change::default(),
            },
        }
        let replaced = !Rc::ptr_eq(&self.paste, &before);
        self.waiting = self.waiting && !replaced;
        self.answer(now);
        Change { answered: true, replaced }
    }

    fn answer(&mut self, now: i64) {
        let Some(mode) = self.modes.modes.get(self.mode) else { return };
        let reading = &self.paste.reading;
        self.explanation = Rc::new(explain(&self.modes, mode, reading, now));
        self.as_asked = (!reading.pasted)
            .then(|| Rc::new(explain(&self.modes, mode, &Reading::as_asked(mode), now)));
    }

    /// The modes to choose from.
    pub fn modes(&self) -> &Modes {
        &self.modes
    }

    /// The mode that is chosen.
    pub fn mode(&self) -> Option<&Mode> {
        self.modes.modes.get(self.mode)
    }

    /// The text and what it says.
    pub fn paste(&self) -> &Paste {
        &self.paste
    }

    /// Whether there is something to bring back.
    pub fn can_undo(&self) -> bool {
        self.undo.is_some()
    }

    /// Whether a long text is still to be read.
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    /// The answer to what was pasted, be it nothing.
    pub fn explanation(&self) -> &Rc<Explanation> {
        &self.explanation
    }

    /// The answer that the page shows: that to what was pasted, or else what
    /// the mode would allow if granted as asked.
    pub fn shown(&self) -> &Explanation {
        self.as_asked.as_ref().unwrap_or(&self.explanation)
    }
}
