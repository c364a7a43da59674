//! What is said of each permission that is more than needed.

use super::super::messages::{
    Day, Kind as OfKind, List as Listed, ListMood, Name, Names, Number, Other, later,
};
use super::super::words::Mood;
use super::all::SharedWords;
use crate::capability::Capability;
use crate::explanation::{Excess, Removal};
use crate::mode::Mode;
use crate::permission::Kind;
use crate::reading::GrantKind;

impl SharedWords {
    /// The sentence in front of the permissions that another mode asks for.
    pub fn extra_elsewhere(&self, other: &Mode) -> String {
        self.say(later::EXTRA_ELSEWHERE, Other { other: &other.label })
    }

    /// Whom a permission of this kind reaches.
    pub fn reach(&self, kind: Kind) -> String {
        self.say(later::REACH, OfKind { kind: GrantKind::Known(kind).id() })
    }

    /// Which of the capabilities it opens.
    pub fn opens(&self, excess: &Excess) -> String {
        self.say(later::OPENS, Listed { list: &self.capabilities(&excess.opens) })
    }

    /// What would be enough instead; empty where nothing is.
    pub fn instead(&self, excess: &Excess) -> String {
        let (message, names) = match (&*excess.covers, &*excess.instead) {
            ([], []) => return String::new(),
            ([], instead) => (later::INSTEAD, instead),
            (covers, _) => (later::INSTEAD_COVERS, covers),
        };
        self.say(message, Names { names: &self.names(names) })
    }

    /// What would be lost without it.
    pub fn without(&self, lost: &Removal, mood: Mood) -> String {
        let say = |message, list: &[Capability]| {
            if list.is_empty() {
                return String::new();
            }
            self.say(message, ListMood { list: &self.capabilities(list), mood: mood.id() })
        };
        let closes = say(later::WITHOUT_CLOSES, &lost.closes);
        self.sentences(&[&closes, &say(later::WITHOUT_NARROWS, &lost.narrows)])
    }

    /// The operation by which a capability is judged.
    pub fn operation(&self, name: &str) -> String {
        self.say(later::OPERATION, Name { name })
    }

    /// The label of a source: its date (`YYYY-MM-DD`), and whether it is the maker's own
    /// (`primary`) or what others report.
    pub fn source(&self, day: &str, primary: bool) -> String {
        let message = if primary { later::SOURCE } else { later::SOURCE_OTHERS };
        self.say(message, Day { day: &self.date(day) })
    }

    /// How many further ones there are that are not shown.
    pub fn rest(&self, number: usize) -> String {
        self.say(later::REST, Number { number })
    }

    fn capabilities(&self, list: &[Capability]) -> String {
        self.apart(&self.within(list))
    }

    /// Names of capabilities as they stand within a sentence.
    pub(super) fn within(&self, list: &[Capability]) -> Vec<String> {
        let small = self.text(later::WITHIN_A_SENTENCE) == "small";
        let name = |found: &Capability| {
            let name = self.capability(*found);
            match name.chars().next() {
                Some(first) if small => {
                    let rest = name.get(first.len_utf8()..).unwrap_or_default();
                    first.to_lowercase().chain(rest.chars()).collect()
                }
                _ => name.to_owned(),
            }
        };
        list.iter().map(name).collect()
    }
}
