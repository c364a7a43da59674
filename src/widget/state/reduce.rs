//! What can happen, and what follows from it.

use std::rc::Rc;

use crate::explanation::{explain, is_preview};
use crate::note::NoteId;
use crate::permission::known;
use crate::reading::{Reading, plain_list};

use super::current::{Kept, State};
use super::paste::{Paste, Unread, one_line_break};
use super::said::Said;

/// What can happen.
#[derive(Debug)]
pub enum Action {
    /// The mode with this id is chosen; the text stays.
    Choose(String),
    /// The same, by a button that names that mode.
    Switch(String),
    /// The text area holds this now: a part of the text was changed.
    Edit(String),
    /// The text area holds this now: the whole text was replaced in it.
    Rewrite(String),
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
    /// The person says something of the reading, as a button puts it (`Turn::said`).
    Say(String),
    /// This answer is kept, to compare the next ones with.
    Keep,
    /// It is kept no longer.
    Drop,
}

/// What follows from an action besides the new state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// There is a new answer.
    pub answered: bool,
    /// The text area must be made to show the text of the state.
    pub replaced: bool,
}

impl State {
    /// Reads a text, or keeps it until it can be read. Corrections whose passages
    /// the change leaves alone stay.
    pub(super) fn read(&mut self, text: String) {
        let text = one_line_break(text);
        let reading =
            plain_list::read(&text, known).map_or_else(|| (self.reader)(&text, &self.modes), Ok);
        let paste = Rc::new(match reading {
            Ok(reading) => Paste::of(text, reading),
            Err(Unread::Lacking) => Paste::lacking(text, &self.paste),
            Err(Unread::Failed) => Paste::failed(text),
        });
        self.paste = paste;
        if self.said.number > 0 && !self.is_unread() {
            self.turn("");
        }
        self.waiting = self.is_unread();
    }

    /// Reads a text that takes the place of the whole text before it.
    fn read_anew(&mut self, text: String) {
        self.said = Said::default();
        self.switched = None;
        self.whole = true;
        self.read(text);
    }

    /// Chooses the mode with this id; false where there is none.
    fn choose(&mut self, id: &str) -> bool {
        let Some(found) = self.modes.modes.iter().position(|mode| *mode.id == *id) else {
            return false;
        };
        (self.mode, self.mode_chosen, self.switched) = (found, true, None);
        true
    }

    /// Keeps what is there to bring it back: not where nothing was pasted, or it
    /// was not read: a secret in it would come back as it was.
    fn keep(&mut self, paste: &Rc<Paste>) {
        let worth = self.reading.pasted && paste.is_read();
        self.undo = worth.then(|| (Rc::clone(paste), self.said.clone()));
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
            Action::Edit(text) | Action::Rewrite(text)
                if text == before.text && !before.has_failed() =>
            {
                self.waiting = before.is_lacking();
                return Change::default();
            }
            Action::Edit(text) => {
                self.whole = false;
                self.read(text);
                return self.typed(now);
            }
            Action::Rewrite(text) => {
                self.read_anew(text);
                return self.typed(now);
            }
            Action::Replace(text) => {
                self.keep(&before);
                self.read_anew(text);
            }
            Action::Open(id, reading) => {
                if !self.choose(&id) {
                    return Change::default();
                }
                self.keep(&before);
                self.said = Said::default();
                self.paste = Rc::new(Paste::linked(*reading));
            }
            Action::Clear => {
                let before = (Rc::clone(&before), self.said.clone());
                self.undo = before.0.is_read().then_some(before);
                self.read_anew(String::new());
            }
            Action::Again if self.pending.is_some() && !before.is_lacking() => {
                let said = self.pending.take().unwrap_or_default();
                return self.apply(Action::Say(said), now);
            }
            Action::Again => {
                if before.is_read() && !before.reading.missing.any() {
                    return Change::default();
                }
                self.read(before.text.clone());
                let in_vain = self.has_failed() && before.has_failed();
                if self.is_unread() || in_vain {
                    return Change::default();
                }
                if before.is_read() {
                    // The secrets that were in the text are gone from it by now, and so is
                    // what was beyond the limit.
                    self.keep_notes(&before);
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
                Some((paste, said)) => {
                    (self.paste, self.said) = (paste, said);
                    self.whole = false;
                }
                None => return Change::default(),
            },
            // What is not read yet cannot be corrected or kept.
            _ if self.is_unread() => return Change::default(),
            Action::Say(said) => {
                if !self.turn(&said) {
                    self.pending = Some(said);
                    return Change::default();
                }
            }
            Action::Keep => {
                let (mode, reading) = (self.explanation.mode.clone(), Rc::clone(&self.reading));
                self.kept = Some(Kept { mode, reading });
            }
            Action::Drop => self.kept = None,
        }
        let replaced = !Rc::ptr_eq(&self.paste, &before);
        self.waiting = self.is_unread() || (self.waiting && !replaced);
        self.answer(now);
        Change { answered: !self.is_unread(), replaced }
    }

    /// What follows from a text that the text area holds already.
    fn typed(&mut self, now: i64) -> Change {
        let replaced = self.paste.reading.shown.is_some() && !self.is_unread();
        self.undo = None;
        self.answer(now);
        Change { answered: !self.is_unread(), replaced }
    }

    fn keep_notes(&mut self, before: &Paste) {
        let Some(reading) =
            Rc::get_mut(&mut self.paste).and_then(|it| Rc::get_mut(&mut it.reading))
        else {
            return;
        };
        for note in &before.reading.notes {
            let gone = matches!(note.id, NoteId::SecretSeen | NoteId::InputCut);
            if !gone || reading.notes.iter().any(|known| known.id == note.id) {
                continue;
            }
            reading.notes.push(note.clone());
            if note.id == NoteId::InputCut {
                (reading.complete, reading.only_end_in_doubt) = (false, false);
            }
        }
    }

    pub(super) fn answer(&mut self, now: i64) {
        self.now = now;
        self.follow_the_paste();
        self.reading = Rc::clone(self.said.reading.as_ref().unwrap_or(&self.paste.reading));
        let Some(mode) = self.modes.modes.get(self.mode) else { return };
        let answer = explain(&self.modes, mode, &self.reading, now);
        // Whoever asks without a name came for what the mode asks for.
        let preview = !self.has_failed() && is_preview(&answer, self.reading.pasted);
        self.explanation = Rc::new(answer);
        self.as_asked =
            preview.then(|| Rc::new(explain(&self.modes, mode, &Reading::as_asked(mode), now)));
    }
}
