//! What to do, step by step, and what can be copied for it. Decisions only: who does it,
//! where, and how it is seen and undone, the wording says.

use crate::errors::{self, KnownError};
use crate::mode::Mode;
use crate::note::NoteId;
use crate::permission::Kind;
use crate::reading::Unrecognised;

use super::answer::{Conferencing, Evidence, Explanation};
use super::headline::lacking;
pub use super::required::takes_policy;

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Somebody agrees to these permissions, of this kind.
    Consent {
        /// Their names.
        names: Vec<String>,
        /// Their kind.
        kind: Kind,
        /// Whether something of it was granted before.
        again: bool,
    },
    /// Somebody sets the Teams policy.
    Policy,
    /// What mends an error that stands in the paste, by the id of its meaning, where
    /// it is neither consent nor the policy.
    Mend(&'static str),
    /// The app of the token is to be compared with the vendor's.
    CompareApps,
    /// A list or an access token is to be pasted instead of what shows nothing.
    PasteAnother,
    /// All that was granted is to be pasted.
    PasteAll,
    /// What the text leaves open is to be said.
    Answer,
    /// What is asked for is to be accepted, and looked at again.
    Accept,
    /// The calendar connection makes Teams links: nothing more has to be done.
    NothingMore,
    /// A Free/Busy connection makes no links: Teams is connected as well.
    ConnectTeams,
}

impl Act {
    /// By which id its words are known.
    pub fn id(&self) -> &'static str {
        match self {
            Act::Consent { kind: Kind::Application, .. } => "grant",
            Act::Consent { again: true, .. } => "accept-again",
            Act::Consent { .. } => "accept",
            Act::Policy => "policy",
            Act::Mend(means) => means,
            Act::CompareApps => "compare",
            Act::PasteAnother => "another",
            Act::PasteAll => "all",
            Act::Answer => "answer",
            Act::Accept => "then-look",
            Act::NothingMore => "nothing-more",
            Act::ConnectTeams => "teams",
        }
    }
}

/// What can be copied for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copy {
    /// Nothing.
    Nothing,
    /// A message to the administrator.
    Message,
    /// Commands, once it is said for whom.
    Commands,
    /// Both.
    Both,
}

/// For whom a policy is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// The people of a group.
    Group,
    /// One person.
    Person,
    /// Everybody who has none of their own.
    Everybody,
}

impl Whom {
    /// All, the best choice first.
    pub const ALL: [Whom; 3] = [Whom::Group, Whom::Person, Whom::Everybody];

    /// The id, as the page knows it.
    pub fn id(self) -> &'static str {
        match self {
            Whom::Group => "group",
            Whom::Person => "person",
            Whom::Everybody => "everybody",
        }
    }
}

/// A step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What is done.
    pub act: Act,
    /// What can be copied for it.
    pub copy: Copy,
}

impl Step {
    /// Whether there is more to say of how it is done, seen and undone.
    pub fn is_explained(&self) -> bool {
        matches!(
            self.act,
            Act::Consent { .. } | Act::Accept | Act::ConnectTeams | Act::NothingMore | Act::Policy
        )
    }

    /// Whether consent for a whole organization may take away what was granted for
    /// it before.
    pub fn may_take_away(&self) -> bool {
        matches!(self.act, Act::Consent { again: true, .. })
    }
}

/// What to do, in order; nothing where all is done.
pub fn steps(answer: &Explanation, mode: &Mode, pasted: bool) -> Vec<Step> {
    let step = |act| Step { act, copy: Copy::Nothing };
    let conferencing = answer.summary.conferencing;
    let granted = pasted && answer.reading.evidence == Evidence::Granted;
    if pasted {
        if let Some(error) = error(answer) {
            return mending(answer, mode, error);
        }
        if answer.has(NoteId::UnknownApp) {
            return vec![step(Act::CompareApps)];
        }
        // The other mode is offered where the paste is seen to belong to it.
        if answer.has(NoteId::OtherMode) {
            return Vec::new();
        }
        let read = &answer.reading;
        if answer.has(NoteId::RefreshToken)
            && read.grants.is_empty()
            && read.unrecognised.is_empty()
        {
            return vec![step(Act::PasteAnother)];
        }
        if answer.has(NoteId::WrongFlow) {
            // What is only asked for makes no links yet.
            return match granted {
                true => vec![step(Act::NothingMore)],
                false => vec![step(Act::Accept), step(Act::NothingMore)],
            };
        }
        if answer.has(NoteId::FreeBusyFlow) {
            return match conferencing {
                Conferencing::Incomplete => {
                    with_policy(mode, Step { act: Act::ConnectTeams, copy: Copy::Message })
                }
                _ => vec![step(Act::ConnectTeams)],
            };
        }
    }
    match conferencing {
        Conferencing::Incomplete => with_policy(mode, consent(answer, mode)),
        Conferencing::CannotTell if asks(answer) => vec![step(Act::Answer)],
        Conferencing::CannotTell => vec![step(Act::PasteAll)],
        Conferencing::ReadyWithPolicy if granted => {
            vec![Step { act: Act::Policy, copy: Copy::Both }]
        }
        Conferencing::ReadyWithPolicy => with_policy(mode, consent(answer, mode)),
        Conferencing::Ready if granted => Vec::new(),
        Conferencing::Ready if pasted => vec![step(Act::Accept)],
        // Whoever has pasted nothing wants to know whether to ask somebody.
        Conferencing::Ready if answer.has(NoteId::AdminConsentNeeded) => {
            vec![consent(answer, mode)]
        }
        Conferencing::Ready => Vec::new(),
    }
}

/// Consent to what is lacking, or, where nothing is granted yet, to all of it.
fn consent(answer: &Explanation, mode: &Mode) -> Step {
    let again = answer.reading.evidence == Evidence::Granted;
    let mut names = if again { lacking(answer).0 } else { Vec::new() };
    if names.is_empty() {
        for ask in &mode.asks {
            names.push(String::from(&*ask.permission));
        }
    }
    Step { act: Act::Consent { names, kind: mode.kind, again }, copy: Copy::Message }
}

/// The step, and the policy behind it where the mode takes one.
fn with_policy(mode: &Mode, first: Step) -> Vec<Step> {
    let mut steps = vec![first];
    if takes_policy(mode) {
        // One message asks for both.
        steps.push(Step { act: Act::Policy, copy: Copy::Commands });
    }
    steps
}

/// Whether the text leaves something open that the person can say.
fn asks(answer: &Explanation) -> bool {
    let read = &answer.reading;
    read.grants.iter().any(|grant| grant.unsure) || read.unrecognised.iter().any(Unrecognised::asks)
}

/// The first error that stands in the paste: one at a time.
fn error(answer: &Explanation) -> Option<KnownError> {
    let note = answer.reading.notes.iter().find(|note| note.id == NoteId::SignInError)?;
    note.about.as_deref()?.split(',').find_map(errors::find)
}

/// What an error is mended by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mended {
    Consent,
    Policy,
    Otherwise,
}

fn mend(means: &str) -> Mended {
    match means {
        "not-consented" | "admin-needed" => Mended::Consent,
        "no-teams-policy" => Mended::Policy,
        _ => Mended::Otherwise,
    }
}

fn mending(answer: &Explanation, mode: &Mode, error: KnownError) -> Vec<Step> {
    match mend(error.means) {
        Mended::Policy => vec![Step { act: Act::Policy, copy: Copy::Both }],
        Mended::Consent => with_policy(mode, consent(answer, mode)),
        Mended::Otherwise => vec![Step { act: Act::Mend(error.means), copy: Copy::Nothing }],
    }
}

#[cfg(test)]
mod tests;
