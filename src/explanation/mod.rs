//! The answer for one mode and one reading: pure and total.
//!
//! How verdicts follow from grants is laid down in the project's contract; the
//! numbers of its steps stand in the comments.

mod answer;
mod beyond;
mod comparison;
mod evidence;
mod excess;
mod headline;
mod notes;
pub mod picture;
mod removal;
mod required;
pub mod steps;
mod verdict;

use std::rc::Rc;

use crate::capability::Capability;
use crate::mode::{Mode, Modes};
use crate::reading::Reading;

pub use answer::{
    CalendarAccess, CapabilityAnswer, Conferencing, Evidence, Explanation, Read, Required,
    Standing, Summary, Verdict,
};
pub use beyond::{Beyond, beyond};
pub use comparison::{Became, Change, Comparison, PermissionChange};
pub use excess::{Excess, excess};
pub use headline::{Calendar, Headline, Lack, Teams, is_preview, lacking};
pub use picture::Flow;
pub use removal::{Removal, removal};

use evidence::Weighed;

/// Explains what a reading confers in a mode.
///
/// `now` is in seconds since 1970 (UTC); only the note on expired tokens
/// depends on it.
pub fn explain(modes: &Modes, mode: &Mode, reading: &Reading, now: i64) -> Explanation {
    let weighed = Weighed::new(mode, reading);
    let capabilities: Vec<CapabilityAnswer> =
        Capability::all().map(|capability| verdict::decide(&weighed, capability)).collect();
    let required = required::required(&weighed);
    let extra = required::extra(&weighed, &required);
    let summary = Summary {
        conferencing: required::conferencing(&weighed, &required),
        calendar: verdict::calendar_access(&capabilities),
    };
    let notes = notes::notes(modes, &weighed, &capabilities, &required, now);
    Explanation {
        mode: String::from(&*mode.id),
        reading: Read {
            formats: reading.formats.clone(),
            evidence: weighed.evidence,
            complete: reading.complete,
            whole_by_person: reading.whole_by_person,
            removed: reading.removed.clone(),
            grants: Rc::clone(&reading.grants),
            permissions: weighed.names,
            unrecognised: Rc::clone(&reading.unrecognised),
            policies: reading.policies.clone(),
            notes,
        },
        summary,
        required,
        extra,
        capabilities,
    }
}
