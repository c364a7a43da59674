//! What happens to a widget, and what it begins with.

use super::state::Action;

/// What a widget begins with.
pub struct Beginning {
    /// The id of the mode.
    pub mode: String,
    /// The text.
    pub scopes: String,
    /// The language.
    pub lang: String,
}

/// What happens to a widget.
pub enum Message {
    /// The reader does something.
    Reader(Action),
    /// The page does something.
    Page(Action),
    /// The reader types.
    Typed,
    /// The person says something of the reading, as a button puts it; `more`: that more
    /// of it is to be listed.
    Say(String),
    /// The reader asks whether something can be done.
    Asked,
    /// The reader types the name of a permission to add.
    Adding,
    /// It is added.
    Add,
    /// A long text has rested.
    Rested,
    /// The answer has rested: it is said to those who do not see it.
    Announce,
    /// What tells more has come.
    Told,
    /// The language is this.
    Speak(String),
    /// The headings begin at this level.
    Level(usize),
    /// From the text to the answer.
    Skip,
    /// All is as if it had just been made: the element that had it is gone.
    Begin(Beginning),
}
