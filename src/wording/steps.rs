//! What to do, step by step, in words.

use super::messages::{NamesNumber, now};
use super::words::Words;
use crate::explanation::steps::{Act, Step, Whom};

/// One thing to do, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepText {
    /// What is done.
    pub title: String,
    /// Who does it, and where; or what else is to be known of it.
    pub who: &'static str,
    /// A warning of what else it may do; empty where there is none.
    pub beware: &'static str,
}

impl Words {
    /// One thing to do.
    pub fn step(&self, step: &Step) -> StepText {
        let list: &[String] = match &step.act {
            Act::Consent { names, .. } => names,
            _ => &[],
        };
        let arguments = NamesNumber { names: &self.names(list), number: list.len() };
        let id = step.act.id();
        // The same person connects again, so both acts share a message.
        let who = id.strip_suffix("-again").unwrap_or(id);
        StepText {
            title: self.say_of(now::STEP, id, arguments),
            who: self.of(now::WHO, who),
            beware: if step.may_take_away() { self.text(now::TAKES_AWAY) } else { "" },
        }
    }

    /// An answer to the question for whom a policy is set.
    pub fn whom(&self, whom: Whom) -> &'static str {
        self.of(now::WHOM, whom.id())
    }
}
