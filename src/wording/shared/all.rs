//! A whole language: the messages of the first module, and those that come later.

use std::cell::RefCell;
use std::ops::Deref;

use super::super::messages::{Link, Mode as Named, Text, later};
use super::super::words::{ENGLISH, Words, learn, words};
use crate::capability::Capability;
use crate::explanation::{Explanation, Headline};
use crate::mode::Mode;

/// The English messages that the first module does not have.
const LATER: &str = include_str!(concat!(env!("OUT_DIR"), "/en-later.txt"));

/// A whole language.
pub struct SharedWords(&'static Words);

thread_local! {
    static KNOWN: RefCell<Vec<&'static SharedWords>> = const { RefCell::new(Vec::new()) };
}

/// All words by their name (`Words::name`); English where they did not come.
pub fn shared_words(lang: &str) -> &'static SharedWords {
    if !words("en").is_whole() {
        learn("en".into(), [ENGLISH, "\n", LATER].concat());
    }
    let words = words(lang);
    KNOWN.with_borrow_mut(|known| {
        if let Some(found) = known.iter().copied().find(|it| std::ptr::eq(it.0, words)) {
            return found;
        }
        let all: &'static SharedWords = Box::leak(Box::new(SharedWords(words)));
        known.push(all);
        all
    })
}

impl Deref for SharedWords {
    type Target = Words;

    fn deref(&self) -> &Words {
        self.0
    }
}

impl SharedWords {
    /// The same words as the type that the first module knows.
    pub fn words(&self) -> &'static Words {
        self.0
    }

    /// Makes a sentence of a text that has no full stop.
    pub fn ended(&self, text: &str) -> String {
        self.say(later::ENDED, Text { text })
    }

    /// The answer in one paragraph.
    pub fn in_one_breath(
        &self,
        answer: &Explanation,
        headline: &Headline,
        mode: &Mode,
        other: Option<&Mode>,
    ) -> String {
        let [first, second] = self.headline(answer, headline, mode, other);
        self.sentences(&[&first, &second])
    }

    /// Where the same answer stands.
    pub fn same_answer(&self, link: &str) -> String {
        self.say(later::SAME_ANSWER, Link { link })
    }

    /// The title of a summary.
    pub fn title(&self, mode: &Mode) -> String {
        self.say(later::SUMMARY_TITLE, Named { mode: &mode.label })
    }

    /// What came of a click, a dropped file or a link: `copied`, `by-hand`, `not-text`,
    /// `damaged-link`.
    pub fn came(&self, what: &str) -> &'static str {
        self.of(later::TOLD, what)
    }

    /// Other words by which a capability is known.
    pub fn other_words(&self, capability: Capability) -> &'static str {
        self.of(later::ASKED_AS, capability.id())
    }
}
