//! What the views draw from, and what several of them ask of it.

use yew::Callback;

use crate::explanation::{CapabilityAnswer, Change, Explanation, Headline};
use crate::mode::Mode;
use crate::note::NoteId;
use crate::widget::message::Message;
use crate::widget::places::Places;
use crate::widget::state::State;
use crate::widget::tag::{Tag, tag};
use crate::widget::told::{Told, cell};
use crate::wording::{Mood, Words, now};

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
    /// How many rows of the reading are listed.
    pub(in crate::widget) listed: usize,
    /// The capabilities of which the reader's question speaks.
    pub(in crate::widget) found: &'a Told,
    /// What is typed of a name to add, names that hold it, what adding it would change.
    pub(in crate::widget) adding: &'a str,
    pub(in crate::widget) names: &'a Told,
    pub(in crate::widget) would: &'a Told,
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
        self.told.said(&["note", id.id()])
    }

    /// How the answer on a capability changed, if it did.
    pub(super) fn change(&self, answer: &CapabilityAnswer) -> Option<Change> {
        self.state.changes()?.of(answer.id)
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
        for line in self.told.all(&["change"]) {
            said.push(' ');
            said.extend(cell(line, 1).split('`'));
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
