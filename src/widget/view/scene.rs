//! What the views draw from, and what several of them ask of it.

use yew::Callback;

use crate::explanation::{Explanation, Headline};
use crate::mode::Mode;
use crate::note::NoteId;
use crate::widget::message::Message;
use crate::widget::places::Places;
use crate::widget::state::State;
use crate::widget::told::Told;
use crate::wording::{Mood, Words, now};
use crate::written::tag::{Tag, tag};

/// What the views draw from.
pub(in crate::widget) struct Scene<'a> {
    pub(in crate::widget) words: &'static Words,
    pub(in crate::widget) mode: &'a Mode,
    pub(in crate::widget) state: &'a State,
    pub(in crate::widget) answer: &'a Explanation,
    pub(in crate::widget) send: &'a Callback<Message>,
    pub(in crate::widget) said: &'a str,
    pub(in crate::widget) places: &'a Places,
    pub(in crate::widget) begun: usize,
    /// The capabilities of which the reader's question speaks.
    pub(in crate::widget) found: &'a str,
    /// Names that hold what is typed of one to add, and what adding it would change.
    pub(in crate::widget) names: &'a str,
    pub(in crate::widget) would: &'a str,
    /// What is told beside the answer.
    pub(in crate::widget) told: &'a Told,
    /// The level at which the headings begin.
    pub(in crate::widget) level: usize,
}

impl Scene<'_> {
    /// The tag of a heading so many levels below the first.
    pub(super) fn heading(&self, below: usize) -> Tag {
        let level = self.level.saturating_sub(1) + below;
        let last = tag!("h6");
        [tag!("h1"), tag!("h2"), tag!("h3"), tag!("h4"), tag!("h5")]
            .get(level)
            .copied()
            .unwrap_or(last)
    }

    /// What a note says; empty before it is told.
    pub(super) fn note(&self, id: NoteId) -> &str {
        self.told.part(&["note", id.id()])
    }

    pub(super) fn mood(&self) -> Mood {
        Mood::of(self.answer)
    }

    pub(super) fn pasted(&self) -> bool {
        self.state.reading().pasted
    }

    /// What a screen reader is told of the answer.
    pub(in crate::widget) fn said(&self) -> String {
        if self.state.has_failed() {
            return self.words.text(now::NO_READER).to_owned();
        }
        let headline = self.headline(&self.state.headline());
        let mut said =
            self.words.status(self.state.explanation(), &headline, !self.state.is_preview());
        for sentence in self.told.part(&["said"]).split('\n') {
            said.push(' ');
            said.push_str(sentence);
        }
        said
    }

    /// What the answer says in two sentences.
    pub(super) fn headline(&self, headline: &Headline) -> [String; 2] {
        if self.state.has_failed() {
            return [self.words.text(now::NO_READER).to_owned(), String::new()];
        }
        let other = self.state.modes().counterpart(self.mode);
        self.words.headline(self.answer, headline, self.mode, other)
    }

    /// Whether a link brought the answer.
    pub(super) fn linked(&self) -> bool {
        self.state.paste().is_linked()
    }
}
