//! What changed between two answers.

use super::super::messages::{ListSince, NamesSince, Number, later};
use super::all::SharedWords;
use crate::capability::Capability;
use crate::explanation::{Became, Change, Comparison};

/// How many capabilities a sentence names.
const NAMED: usize = 4;

/// What an answer is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// The answer that the person kept.
    Kept,
    /// The answer to what was read, before the corrections.
    Read,
    /// The answer that is shown; the other one has one permission added.
    Added,
}

impl Since {
    /// The id by which messages choose.
    fn id(self) -> &'static str {
        match self {
            Since::Kept => "kept",
            Since::Read => "read",
            Since::Added => "added",
        }
    }
}

impl SharedWords {
    /// What changed: sentences.
    pub fn changes(&self, comparison: &Comparison, since: Since) -> Vec<String> {
        let mut said: Vec<String> = Vec::new();
        if comparison.is_empty() {
            if since == Since::Kept {
                said.push(self.text(later::NOTHING_CHANGED).to_owned());
            }
            return said;
        }
        // The first sentence says what it is compared with; the others say "further".
        let lead = |said: &[String]| if said.is_empty() { since.id() } else { "further" };
        for (change, message) in [
            (Change::Opened, later::CHANGED_OPENED),
            (Change::Closed, later::CHANGED_CLOSED),
            (Change::Other, later::CHANGED_OTHER),
        ] {
            let found = comparison.capabilities_that(change);
            if !found.is_empty() {
                let (list, since) = (&self.some_capabilities(&found), lead(&said));
                said.push(self.say(message, ListSince { list, since }));
            }
        }
        for (became, message) in [
            (Became::Granted, later::CHANGED_GRANTED),
            (Became::New, later::CHANGED_NEW),
            (Became::Gone, later::CHANGED_GONE),
            (Became::NoLonger, later::CHANGED_NO_LONGER),
        ] {
            let found = comparison.permissions_that(became);
            if !found.is_empty() {
                let (names, since) = (&self.names(&found), lead(&said));
                said.push(self.say(message, NamesSince { names, since }));
            }
        }
        said
    }

    /// The mark beside a capability that changed.
    pub fn changed(&self, change: Change) -> &'static str {
        self.of(later::CHANGE, change.id())
    }

    /// Names of capabilities within a sentence, the rest as a count.
    fn some_capabilities(&self, list: &[Capability]) -> String {
        let mut items = self.within(list.get(..NAMED).unwrap_or(list));
        let number = list.len().saturating_sub(NAMED);
        if number > 0 {
            items.push(self.say(later::MORE_CAPABILITIES, Number { number }));
        }
        self.apart(&items)
    }
}
