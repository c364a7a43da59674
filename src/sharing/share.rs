//! An answer that is passed on, with all that the texts about it need.

use super::link::{KEY, encode};
use crate::explanation::{Comparison, Explanation, Headline, explain, is_preview};
use crate::mode::{Mode, Modes};
use crate::note::{Note, NoteId};
use crate::reading::Reading;

/// The answer that others get.
#[derive(Clone, Copy)]
pub struct Share<'a> {
    /// All modes.
    pub modes: &'a Modes,
    /// The one that is chosen.
    pub mode: &'a Mode,
    /// What was read.
    pub reading: &'a Reading,
    /// The mode and the reading of the answer that is kept to compare with.
    pub kept: Option<(&'a Mode, &'a Reading)>,
    /// What Microsoft says of permissions, as `data/descriptions.tsv` has it; may be
    /// empty.
    pub table: &'a str,
    /// Now, in seconds since 1970 (UTC).
    pub now: i64,
    /// The language.
    pub lang: &'a str,
    /// The address of the page; a fragment of it is replaced.
    pub page: &'a str,
}

impl Share<'_> {
    /// What changed since the kept answer.
    pub(super) fn changes(&self, answer: &Explanation) -> Option<Comparison> {
        let (mode, reading) = self.kept?;
        let kept = explain(self.modes, mode, reading, self.now);
        Some(Comparison::between(&kept, answer))
    }

    pub(super) fn explain(&self, reading: &Reading) -> Explanation {
        explain(self.modes, self.mode, reading, self.now)
    }

    /// The answer that the page shows, and its headline. Where no name was pasted, this is
    /// the answer to what the mode asks for.
    pub(super) fn shown(&self) -> (Explanation, Headline) {
        let (answer, pasted) = (self.explain(self.reading), self.reading.pasted);
        if is_preview(&answer, pasted) {
            let as_asked = self.explain(&Reading::as_asked(self.mode));
            let headline = Headline::of_preview(&as_asked, self.modes, pasted);
            return (as_asked, headline);
        }
        let headline = Headline::of(&answer, self.modes);
        (answer, headline)
    }

    /// The address that opens to the same answer. It leaves out the page's query, which may
    /// hold something of the reader's own, such as a session.
    pub(super) fn link(&self) -> String {
        let page = self.page.split(['?', '#']).next().unwrap_or_default();
        // A link carries no expiry of a token, so the note says that one has expired.
        let mut reading = self.reading.clone();
        let expired = reading.expiries.iter().any(|expiry| *expiry < self.now);
        let (permissions, about) = (Vec::new(), None);
        reading.notes.extend(expired.then_some(Note {
            id: NoteId::TokenExpired,
            permissions,
            about,
        }));
        [page, "#", KEY, "=", &encode(self.mode, &reading)].concat()
    }
}
