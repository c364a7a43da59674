//! What there is now, and what can be asked of it.

use std::rc::Rc;

use crate::explanation::{Explanation, Headline, explain};
use crate::mode::{Mode, Modes};
use crate::reading::Reading;

use super::paste::{Paste, Reader};
use super::said::{Said, Turner};

/// An answer that is kept to compare the next ones with.
#[derive(Clone, Debug)]
pub struct Kept {
    /// The id of its mode.
    pub mode: String,
    /// What it was given to.
    pub reading: Rc<Reading>,
}

/// What was there before the text was replaced.
pub(super) type Before = (Rc<Paste>, Said);

/// Mode, text, corrections, answer.
pub struct State {
    pub(super) modes: Modes,
    pub(super) reader: Box<Reader>,
    pub(super) mode: usize,
    /// Whether somebody chose the mode: the reader, the page, or a link.
    pub(super) mode_chosen: bool,
    /// The mode from which the widget switched by itself.
    pub(super) switched: Option<usize>,
    pub(super) paste: Rc<Paste>,
    /// Whether the paste took the place of the whole text, and nobody has edited
    /// it since.
    pub(super) whole: bool,
    pub(super) turner: Box<Turner>,
    /// What the person says of the reading.
    pub(super) said: Said,
    /// What the person says and waits for what understands it.
    pub(super) pending: Option<String>,
    /// What was read, with the corrections.
    pub(super) reading: Rc<Reading>,
    pub(super) undo: Option<Before>,
    pub(super) waiting: bool,
    pub(super) explanation: Rc<Explanation>,
    /// The answer "if granted as asked", where no name was pasted.
    pub(super) as_asked: Option<Rc<Explanation>>,
    pub(super) kept: Option<Kept>,
    /// When the answer was given, in seconds since 1970 (UTC).
    pub(super) now: i64,
}

impl State {
    /// The state in which a widget begins. A mode that the page names is chosen;
    /// without a name it is the first.
    pub fn new(
        modes: Modes,
        (reader, turner): (Box<Reader>, Box<Turner>),
        mode: &str,
        text: String,
        now: i64,
    ) -> State {
        let nothing = Mode::nothing();
        let found = modes.modes.iter().position(|known| *known.id == *mode);
        let first = modes.modes.get(found.unwrap_or(0)).unwrap_or(&nothing);
        let paste = Rc::new(Paste::of(String::new(), Reading::nothing()));
        let explanation = Rc::new(explain(&modes, first, &paste.reading, now));
        let mut state = State {
            modes,
            reader,
            mode: found.unwrap_or(0),
            mode_chosen: found.is_some(),
            switched: None,
            reading: Rc::clone(&paste.reading),
            paste,
            whole: false,
            turner,
            said: Said::default(),
            pending: None,
            undo: None,
            waiting: false,
            explanation,
            as_asked: None,
            kept: None,
            now,
        };
        state.read(text);
        state.answer(now);
        state
    }

    /// The modes to choose from.
    pub fn modes(&self) -> &Modes {
        &self.modes
    }

    /// The mode that is chosen.
    pub fn mode(&self) -> Option<&Mode> {
        self.modes.modes.get(self.mode)
    }

    /// The mode from which the widget switched by itself, and nobody has since.
    pub fn switched_from(&self) -> Option<&Mode> {
        self.modes.modes.get(self.switched?)
    }

    /// The text and what it says as it was read.
    pub fn paste(&self) -> &Paste {
        &self.paste
    }

    /// What was read, with the corrections.
    pub fn reading(&self) -> &Rc<Reading> {
        &self.reading
    }

    /// Where each grant of it comes from (`correction::turn`); empty where nothing was
    /// corrected.
    pub fn rows(&self) -> &str {
        &self.said.rows
    }

    /// How many corrections there are.
    pub fn corrections(&self) -> usize {
        self.said.number
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

    /// Whether the text was read as it stands, so that its secrets are hidden.
    pub fn is_read(&self) -> bool {
        !(self.waiting || self.is_unread() || self.has_failed())
    }

    /// Whether a text is still to be read.
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    /// When the answer was given, in seconds since 1970 (UTC).
    pub fn now(&self) -> i64 {
        self.now
    }

    /// The answer to what was pasted, also where nothing was.
    pub fn explanation(&self) -> &Rc<Explanation> {
        &self.explanation
    }

    /// The answer that the page shows: that to what was pasted, or else what
    /// the mode would allow if granted as asked.
    pub fn shown(&self) -> &Explanation {
        self.as_asked.as_ref().unwrap_or(&self.explanation)
    }

    /// What the page says in one breath.
    pub fn headline(&self) -> Headline {
        match &self.as_asked {
            Some(as_asked) => Headline::of_preview(as_asked, &self.modes, self.reading.pasted),
            None => Headline::of(&self.explanation, &self.modes),
        }
    }

    /// Whether the page shows what the mode asks for, and no answer to a paste.
    pub fn is_preview(&self) -> bool {
        self.as_asked.is_some()
    }

    /// The answer that is kept.
    pub fn kept(&self) -> Option<&Kept> {
        self.kept.as_ref()
    }

    /// Whether the person said something, and what understands it is not there yet.
    pub fn lacks(&self) -> bool {
        self.pending.is_some()
    }
}
