//! An answer for others: a summary, a message to the administrator, a link.
//!
//! Pure: texts go in and come out. The clipboard, files and the printer are
//! `web/share.js`'s. It is a wasm module of its own (`embed/sharing.rs`): the
//! widget's has the buttons only.

mod layout;
mod link;
mod summary;

pub use layout::{Style, lay_out};
pub use link::{KEY, Linked, decode, encode};
pub use summary::summary;

use crate::explanation::{Explanation, explain};
use crate::mode::{Mode, Modes};
use crate::reading::Reading;
use crate::wording::{shared_words, words};

/// What can be made of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A summary as plain text.
    Text,
    /// A summary as Markdown.
    Markdown,
    /// An address that opens to the same answer.
    Link,
    /// A message to the administrator.
    Message,
}

impl What {
    /// All, in the order of the buttons.
    pub const ALL: [What; 4] = [What::Text, What::Markdown, What::Link, What::Message];

    /// The name by which the page asks for it.
    pub fn id(self) -> &'static str {
        match self {
            What::Text => "text",
            What::Markdown => "markdown",
            What::Link => "link",
            What::Message => "message",
        }
    }

    /// What a page asks for by this name.
    pub fn find(id: &str) -> Option<What> {
        What::ALL.into_iter().find(|what| what.id() == id)
    }
}

/// The answer that others are to have.
#[derive(Clone, Copy)]
pub struct Share<'a> {
    /// All modes.
    pub modes: &'a Modes,
    /// The one that is chosen.
    pub mode: &'a Mode,
    /// What was read.
    pub reading: &'a Reading,
    /// Now, in seconds since 1970 (UTC).
    pub now: i64,
    /// The language.
    pub lang: &'a str,
    /// The address of the page; a fragment of it is replaced.
    pub page: &'a str,
}

impl Share<'_> {
    /// What is copied or saved. There is no message where there is nothing to
    /// ask an administrator for.
    pub fn make(&self, what: What) -> Option<String> {
        match what {
            What::Text => Some(lay_out(&self.summary(), Style::Plain)),
            What::Markdown => Some(lay_out(&self.summary(), Style::Markdown)),
            What::Link => Some(self.link()),
            What::Message => {
                let message = shared_words(self.lang).message;
                let app = self.modes.apps.iter().find(|app| *app.connects == *"teams");
                let blocks = message(&self.shown(), self.mode, app.map(|app| &*app.id))?;
                Some(lay_out(&blocks, Style::Plain))
            }
        }
    }

    fn explain(&self, reading: &Reading) -> Explanation {
        explain(self.modes, self.mode, reading, self.now)
    }

    /// The answer that the page shows: where nothing was pasted, that to what
    /// the mode asks for.
    fn shown(&self) -> Explanation {
        if self.reading.pasted {
            self.explain(self.reading)
        } else {
            self.explain(&Reading::as_asked(self.mode))
        }
    }

    fn summary(&self) -> Vec<crate::wording::Block> {
        summary(&self.shown(), self.mode, self.reading.pasted, words(self.lang), &self.link())
    }

    fn link(&self) -> String {
        let page = self.page.split('#').next().unwrap_or_default();
        [page, "#", KEY, "=", &encode(self.mode, self.reading)].concat()
    }
}
