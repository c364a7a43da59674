//! The texts that can be made of an answer.

use super::layout::{Style, lay_out};
use super::risk::risk;
use super::share::Share;
use super::summary::summary;
use crate::explanation::steps::steps;
use crate::wording::shared_words;

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
    /// What is more than needed, as Markdown.
    Risk,
}

impl What {
    /// All, in the order of the buttons.
    pub const ALL: [What; 5] = [What::Text, What::Markdown, What::Link, What::Message, What::Risk];

    /// The name by which the page asks for it.
    pub fn id(self) -> &'static str {
        match self {
            What::Text => "text",
            What::Markdown => "markdown",
            What::Link => "link",
            What::Message => "message",
            What::Risk => "risk",
        }
    }

    /// What a page asks for by this name.
    pub fn find(id: &str) -> Option<What> {
        What::ALL.into_iter().find(|what| what.id() == id)
    }
}

impl Share<'_> {
    /// The text that is copied or saved. `None` for a message where there is nothing to
    /// ask an administrator for.
    pub fn make(&self, what: What) -> Option<String> {
        match what {
            What::Text => Some(lay_out(&summary(self), Style::Plain)),
            What::Markdown => Some(lay_out(&summary(self), Style::Markdown)),
            What::Link => Some(self.link()),
            What::Risk => Some(lay_out(&risk(self), Style::Markdown)),
            What::Message => {
                let shared = shared_words(self.lang);
                let (answer, headline) = self.shown();
                let steps = steps(&answer, self.mode, headline.is_answer());
                let blocks = shared.message(&answer, self.mode, &steps, self.modes.teams_app())?;
                Some(lay_out(&blocks, Style::Plain))
            }
        }
    }
}
