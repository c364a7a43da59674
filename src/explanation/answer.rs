//! The answer: what the grants of a reading confer in a mode. What it consists of, and
//! nothing of how it comes about.

use std::rc::Rc;

use crate::capability::{Area, Capability};
use crate::note::{Note, NoteId};
use crate::permission::{Condition, Conditions, Kind, opens_in_graph};
use crate::reading::{AccessPolicy, Format, Grant, Unrecognised};

/// The answer: what the grants of a reading confer in a mode.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// The families of formats found.
    pub formats: Vec<Format>,
    /// The strongest evidence in it.
    pub evidence: Evidence,
    /// Whether the reading is complete.
    pub complete: bool,
    /// Whether the person said that the list is whole.
    pub whole_by_person: bool,
    /// The names that the person said are no permissions here.
    pub removed: Vec<String>,
    /// The grants.
    pub grants: Rc<Vec<Grant>>,
    /// How many permissions these are, whatever their kind.
    pub permissions: usize,
    /// What was not recognised.
    pub unrecognised: Rc<Vec<Unrecognised>>,
    /// The policies of which the paste tells.
    pub policies: Vec<AccessPolicy>,
    /// The notes, in the order of their ids.
    pub notes: Vec<Note>,
}

impl Explanation {
    /// Whether the note is there.
    pub fn has(&self, id: NoteId) -> bool {
        self.reading.notes.iter().any(|note| note.id == id)
    }
}

/// How much the paste proves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Summary {
    /// Teams conferencing.
    pub conferencing: Conferencing,
    /// Calendars.
    pub calendar: CalendarAccess,
}

/// How the connection stands for Teams conferencing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Required {
    /// The permission.
    pub permission: String,
    /// How it stands.
    pub standing: Standing,
    /// The names that decide it.
    pub by: Vec<String>,
}

/// How a permission that the mode asks for can stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl CapabilityAnswer {
    /// The operation of Microsoft Graph that what opens it opens, or would, in a mode of
    /// this kind: none where that is another API's doing, such as Exchange Web Services.
    pub fn operation(&self, kind: Kind) -> Option<&'static str> {
        let other = self.conditions.contains(Condition::OtherKind);
        let operation = self.id.operation(if other { kind.other() } else { kind });
        let by_graph = self.because.iter().any(|name| opens_in_graph(name));
        operation.filter(|_| self.because.is_empty() || by_graph)
    }
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

    /// Whether something opens it, even if only under a condition.
    pub fn is_open(self) -> bool {
        matches!(self, Verdict::Conferred | Verdict::Conditional)
    }
}
