//! What the reader has done so far, and what follows from it: one reducer.
//!
//! No browser and no clock: the time comes with each action.

use std::rc::Rc;

use crate::explanation::{Explanation, explain};
use crate::mode::{Mode, Modes};
use crate::note::NoteId;
use crate::reading::{Reading, bare};

/// A paste and what it says, kept together: where a secret was hidden, reading
/// the text again would not say the same.
#[derive(Debug, PartialEq, Eq)]
pub struct Paste {
    /// The text as the reader sees it.
    pub text: String,
    /// What it says.
    pub reading: Rc<Reading>,
    /// Where its lines begin, in UTF-16 units.
    lines: Vec<u32>,
    /// Why the text itself was not read.
    unread: Option<Unread>,
}

/// Why a text was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// What reads it is not there yet.
    Lacking,
    /// What reads it did not come, or failed on it.
    Failed,
}

/// Reads what is more than a plain list.
pub type Reader = dyn Fn(&str, &Modes) -> Result<Reading, Unread>;

impl Paste {
    fn of(text: String, reading: Reading) -> Paste {
        let text = reading.shown.clone().unwrap_or(text);
        let lines = line_starts(&text);
        Paste { text, reading: Rc::new(reading), lines, unread: None }
    }

    /// What is shown of a text before it is read: with the answer that is there.
    fn lacking(text: String, before: &Paste) -> Paste {
        let (reading, lines) = (Rc::clone(&before.reading), before.lines.clone());
        Paste { text, reading, lines, unread: Some(Unread::Lacking) }
    }

    /// A text that cannot be read: nothing can be said of it.
    fn failed(text: String) -> Paste {
        let reading = Reading { pasted: true, complete: false, ..Reading::nothing() };
        Paste { unread: Some(Unread::Failed), ..Paste::of(text, reading) }
    }

    fn is_lacking(&self) -> bool {
        self.unread == Some(Unread::Lacking)
    }

    fn has_failed(&self) -> bool {
        self.unread == Some(Unread::Failed)
    }

    /// The line, counted from 1, on which a place stands.
    pub fn line(&self, at: u32) -> usize {
        self.lines.partition_point(|start| *start <= at)
    }
}

/// The text as a text area holds it: `at` counts what is seen.
fn one_line_break(text: String) -> String {
    if !text.contains('\r') {
        return text;
    }
    let mut one = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        match letter {
            '\n' if before == '\r' => {}
            '\r' => one.push('\n'),
            _ => one.push(letter),
        }
        before = letter;
    }
    one
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
#[derive(Debug)]
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
    /// A link brings an answer: the id of the mode and what was read, without
    /// the text.
    Open(String, Box<Reading>),
    /// A long text has come and will be read when the page has drawn itself.
    Wait,
    /// What was lacking to read a text has come.
    Again,
    /// What was lacking to read a text will not come.
    GiveUp,
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
pub struct State {
    modes: Modes,
    reader: Box<Reader>,
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
    pub fn new(modes: Modes, reader: Box<Reader>, mode: &str, text: String, now: i64) -> State {
        let nothing = Mode::nothing();
        let mode = modes.modes.iter().position(|known| *known.id == *mode).unwrap_or(0);
        let first = modes.modes.get(mode).unwrap_or(&nothing);
        let paste = Rc::new(Paste::of(String::new(), Reading::nothing()));
        let explanation = Rc::new(explain(&modes, first, &paste.reading, now));
        let mut state = State {
            modes,
            reader,
            mode,
            paste,
            undo: None,
            waiting: false,
            explanation,
            as_asked: None,
        };
        state.read(text);
        state.answer(now);
        state
    }

    /// Reads a text, or keeps it until it can be read.
    fn read(&mut self, text: String) {
        let text = one_line_break(text);
        let reading = bare::read(&text).map_or_else(|| (self.reader)(&text, &self.modes), Ok);
        self.paste = Rc::new(match reading {
            Ok(reading) => Paste::of(text, reading),
            Err(Unread::Lacking) => Paste::lacking(text, &self.paste),
            Err(Unread::Failed) => Paste::failed(text),
        });
        self.waiting = self.is_unread();
    }

    /// Chooses the mode with this id; false where there is none.
    fn choose(&mut self, id: &str) -> bool {
        let found = self.modes.modes.iter().position(|mode| *mode.id == *id);
        self.mode = found.unwrap_or(self.mode);
        found.is_some()
    }

    /// Keeps a paste to bring it back: not where nothing was pasted, or it was
    /// not read yet.
    fn keep(&mut self, paste: &Rc<Paste>) {
        let worth = paste.reading.pasted && !paste.is_lacking();
        self.undo = worth.then(|| Rc::clone(paste));
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
                if !self.choose(&id) {
                    return Change::default();
                }
            }
            // What a secret was replaced by may come back as if it had been
            // typed: the answer stays that of the paste.
            Action::Edit(text) if text == before.text && !before.has_failed() => {
                self.waiting = before.is_lacking();
                return Change::default();
            }
            Action::Edit(text) => {
                self.read(text);
                let replaced = self.paste.reading.shown.is_some() && !self.is_unread();
                self.undo = None;
                self.answer(now);
                return Change { answered: !self.is_unread(), replaced };
            }
            Action::Replace(text) => {
                self.keep(&before);
                self.read(text);
            }
            Action::Open(id, reading) => {
                if !self.choose(&id) {
                    return Change::default();
                }
                self.keep(&before);
                self.paste = Rc::new(Paste::of(String::new(), *reading));
            }
            Action::Clear => {
                self.undo = (!before.is_lacking()).then(|| Rc::clone(&before));
                self.read(String::new());
            }
            Action::Again => {
                if !before.is_lacking() && !before.reading.wants.any() {
                    return Change::default();
                }
                self.read(before.text.clone());
                if self.is_unread() {
                    return Change::default();
                }
                if !before.is_lacking() {
                    // The secrets that were in the text are gone from it by now.
                    self.keep_note(&before);
                }
                let replaced = self.paste.reading.shown.is_some();
                self.answer(now);
                return Change { answered: true, replaced };
            }
            Action::GiveUp => {
                if !before.is_lacking() {
                    return Change::default();
                }
                self.paste = Rc::new(Paste::failed(before.text.clone()));
                self.waiting = false;
                self.answer(now);
                return Change { answered: true, replaced: false };
            }
            Action::Undo => match self.undo.take() {
                Some(paste) => self.paste = paste,
                None => return Change::default(),
            },
        }
        let replaced = !Rc::ptr_eq(&self.paste, &before);
        self.waiting = self.is_unread() || (self.waiting && !replaced);
        self.answer(now);
        Change { answered: !self.is_unread(), replaced }
    }

    fn keep_note(&mut self, before: &Paste) {
        let seen = before.reading.notes.iter().find(|note| note.id == NoteId::SecretSeen);
        let Some(paste) = Rc::get_mut(&mut self.paste) else { return };
        if let (Some(seen), Some(reading)) = (seen, Rc::get_mut(&mut paste.reading)) {
            reading.notes.push(seen.clone());
        }
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

    /// Whether the text is to be read as soon as what reads it is there.
    pub fn is_unread(&self) -> bool {
        self.paste.is_lacking()
    }

    /// Whether the text could not be read: what reads it did not come, or failed
    /// on it.
    pub fn has_failed(&self) -> bool {
        self.paste.has_failed()
    }

    /// Whether a text is still to be read.
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
