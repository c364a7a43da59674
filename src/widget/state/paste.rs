//! A paste and what it says.

use std::rc::Rc;

use crate::mode::Modes;
use crate::reading::Reading;

/// A paste and what it says, kept together: where a secret was hidden, reading
/// the text again would not say the same.
#[derive(Debug, PartialEq, Eq)]
pub struct Paste {
    /// The text as the reader sees it.
    pub text: String,
    /// What it says, as it was read.
    pub reading: Rc<Reading>,
    /// Why the text itself was not read.
    unread: Option<Unread>,
    /// Whether there is no text since a link brought what was read.
    linked: bool,
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
    pub(super) fn of(text: String, reading: Reading) -> Paste {
        let text = reading.shown.clone().unwrap_or(text);
        Paste { text, reading: Rc::new(reading), unread: None, linked: false }
    }

    /// What a link brought.
    pub(super) fn linked(reading: Reading) -> Paste {
        Paste { linked: true, ..Paste::of(String::new(), reading) }
    }

    /// Whether a link brought it.
    pub fn is_linked(&self) -> bool {
        self.linked
    }

    /// What is shown of a text before it is read: with the answer that is there.
    pub(super) fn lacking(text: String, before: &Paste) -> Paste {
        let reading = Rc::clone(&before.reading);
        Paste { text, reading, unread: Some(Unread::Lacking), linked: false }
    }

    /// A text that cannot be read: nothing can be said of it.
    pub(super) fn failed(text: String) -> Paste {
        let reading = Reading { pasted: true, complete: false, ..Reading::nothing() };
        Paste { unread: Some(Unread::Failed), ..Paste::of(text, reading) }
    }

    /// Whether the text was read.
    pub(super) fn is_read(&self) -> bool {
        self.unread.is_none()
    }

    pub(super) fn is_lacking(&self) -> bool {
        self.unread == Some(Unread::Lacking)
    }

    pub(super) fn has_failed(&self) -> bool {
        self.unread == Some(Unread::Failed)
    }
}

/// The text as a text area holds it: `at` counts what is seen.
pub(super) fn one_line_break(text: String) -> String {
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
