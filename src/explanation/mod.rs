//! The answer for one mode and one reading: pure and total.
//!
//! How verdicts follow from grants is laid down in the project's contract; the
//! numbers of its steps stand in the comments.

mod evidence;
mod notes;
mod removal;
mod required;
mod verdict;

use std::rc::Rc;

use serde::Serialize;

use crate::capability::{Area, Capability};
use crate::mode::{Mode, Modes};
use crate::note::{Note, NoteId};
use crate::permission::Conditions;
use crate::reading::{AccessPolicy, Format, Grant, Reading, Unrecognised};

pub use removal::{Removal, removal};

use evidence::Weighed;

/// The answer: what the grants of a reading confer in a mode.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Explanation {
    /// The mode's id.
    pub mode: String,
    /// What was read, and the notes.
    pub reading: Read,
    /// The two lanes.
    pub summary: Summary,
    /// What the mode asks for, and how it stands.
    pub required: Vec<Required>,
    /// What counts and the mode does not ask for.
    pub extra: Vec<String>,
    /// All capabilities, in the order of the table.
    pub capabilities: Vec<CapabilityAnswer>,
}

/// The part of the answer that tells of the paste.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Read {
    /// The families found.
    pub formats: Vec<Format>,
    /// The strongest evidence in it.
    pub evidence: Evidence,
    /// Whether the reading is complete.
    pub complete: bool,
    /// The grants.
    pub grants: Rc<Vec<Grant>>,
    /// How many permissions these are, whatever their kind.
    #[serde(skip)]
    pub permissions: usize,
    /// What was not recognised.
    pub unrecognised: Rc<Vec<Unrecognised>>,
    /// The policies of which the paste tells.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policies: Vec<AccessPolicy>,
    /// The notes, in the order of their ids.
    pub notes: Vec<Note>,
}

impl Explanation {
    /// Whether the note is there.
    pub fn has(&self, id: NoteId) -> bool {
        self.reading.notes.iter().any(|note| note.id == id)
    }

    /// Whether access to calendars rests on conditions alone.
    pub fn calendar_needs_more(&self) -> bool {
        verdict::calendar_needs_more(self.summary.calendar, &self.capabilities)
    }
}

/// How much the paste proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Evidence {
    /// Something was granted.
    Granted,
    /// Nothing was, but something was asked for.
    Declared,
    /// Neither.
    None,
}

impl Evidence {
    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Evidence::Granted => "granted",
            Evidence::Declared => "declared",
            Evidence::None => "none",
        }
    }
}

/// The two lanes of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Summary {
    /// Teams conferencing.
    pub conferencing: Conferencing,
    /// Calendars.
    pub calendar: CalendarAccess,
}

/// How the connection stands for Teams conferencing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Conferencing {
    /// All that the mode asks for is there.
    Ready,
    /// So it is, and a Teams policy is needed besides.
    ReadyWithPolicy,
    /// Something is missing.
    Incomplete,
    /// The paste cannot show it.
    CannotTell,
}

impl Conferencing {
    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Conferencing::Ready => "ready",
            Conferencing::ReadyWithPolicy => "ready-with-policy",
            Conferencing::Incomplete => "incomplete",
            Conferencing::CannotTell => "cannot-tell",
        }
    }
}

/// How far access to calendars goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum CalendarAccess {
    /// Events can be changed.
    Write,
    /// Events can be read in full.
    Read,
    /// Subjects, times and places can be read.
    Basic,
    /// Nothing.
    None,
    /// The paste cannot show it.
    CannotTell,
}

impl CalendarAccess {
    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            CalendarAccess::Write => "write",
            CalendarAccess::Read => "read",
            CalendarAccess::Basic => "basic",
            CalendarAccess::None => "none",
            CalendarAccess::CannotTell => "cannot-tell",
        }
    }
}

/// How a permission that the mode asks for stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Required {
    /// The permission.
    pub permission: String,
    /// How it stands.
    pub standing: Standing,
    /// The names that decide it.
    pub by: Vec<String>,
}

/// How a permission that the mode asks for can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Granted by name.
    Granted,
    /// Other grants open all that it is asked for.
    Covered,
    /// As one of the two, with what is only declared.
    Declared,
    /// There, as not granted.
    NotGranted,
    /// There, as the kind that the mode does not use.
    WrongKind,
    /// The paste cannot show it.
    CannotTell,
    /// Not there.
    Missing,
}

impl Standing {
    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Standing::Granted => "granted",
            Standing::Covered => "covered",
            Standing::Declared => "declared",
            Standing::NotGranted => "not-granted",
            Standing::WrongKind => "wrong-kind",
            Standing::CannotTell => "cannot-tell",
            Standing::Missing => "missing",
        }
    }
}

/// The answer for one capability.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CapabilityAnswer {
    /// The capability.
    pub id: Capability,
    /// The half that it belongs to.
    pub area: Area,
    /// The verdict.
    pub verdict: Verdict,
    /// The names that open it.
    pub because: Vec<String>,
    /// The least permission that would open it in this mode.
    pub needs: Vec<String>,
    /// What else is needed.
    pub conditions: Conditions,
}

/// The five verdicts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// A grant opens it.
    Conferred,
    /// A grant is there, and something else is needed.
    Conditional,
    /// Nothing pasted opens it.
    NotConferred,
    /// This input cannot show it.
    CannotTell,
    /// The mode's kind has no such thing.
    NotApplicable,
}

impl Verdict {
    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Verdict::Conferred => "conferred",
            Verdict::Conditional => "conditional",
            Verdict::NotConferred => "not-conferred",
            Verdict::CannotTell => "cannot-tell",
            Verdict::NotApplicable => "not-applicable",
        }
    }

    /// Whether something opens it, be it under a condition.
    pub fn is_open(self) -> bool {
        matches!(self, Verdict::Conferred | Verdict::Conditional)
    }
}

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
