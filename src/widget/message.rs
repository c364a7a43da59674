//! What happens to a widget, and what it begins with.

use std::rc::Rc;

use js_sys::Function;

use super::latest::Latest;
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

/// What an element gives its widget, once.
#[derive(yew::Properties)]
pub struct Properties {
    /// What it begins with.
    pub beginning: Beginning,
    /// Called with each answer to what the reader does.
    pub explain: Function,
    /// Called with the name of what a paste needs and is not there.
    pub request: Function,
    /// Where the latest answer is kept.
    pub latest: Rc<Latest>,
}

impl PartialEq for Properties {
    fn eq(&self, other: &Properties) -> bool {
        Rc::ptr_eq(&self.latest, &other.latest)
    }
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
