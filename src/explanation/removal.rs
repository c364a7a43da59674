//! What removing a permission would and would not break.

use crate::capability::Capability;
use crate::mode::Mode;
use crate::reading::Reading;

use super::answer::{Explanation, Verdict};
use super::evidence::Weighed;
use super::verdict;

/// What would be lost without some of the grants, all else left as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removal {
    /// What nothing would open any more.
    pub closes: Vec<Capability>,
    /// What would be open under a condition only.
    pub narrows: Vec<Capability>,
}

impl Removal {
    /// Whether all of the capabilities would stay as they are.
    pub fn is_harmless(&self) -> bool {
        self.closes.is_empty() && self.narrows.is_empty()
    }
}

/// What would be lost without these permissions, in every kind and status and
/// on every resource: the answer with them, held against the one without.
pub fn removal(answer: &Explanation, mode: &Mode, reading: &Reading, names: &[String]) -> Removal {
    let mut removal = Removal::default();
    // Where another grant opens it as well, in the same step, it stays as it is.
    let touched =
        |because: &[String]| !because.is_empty() && because.iter().all(|name| names.contains(name));
    let mut left: Option<Weighed<'_>> = None;
    for before in answer.capabilities.iter().filter(|before| touched(&before.because)) {
        let left = left.get_or_insert_with(|| Weighed::without(mode, reading, names));
        match (before.verdict, verdict::decide(left, before.id).verdict) {
            (Verdict::Conferred, Verdict::Conditional) => removal.narrows.push(before.id),
            (_, after) if !after.is_open() => removal.closes.push(before.id),
            _ => {}
        }
    }
    removal
}
