//! The answer in one breath: what the sentence at the top says, as values. The
//! words are the wording's.

use crate::capability::Area;
use crate::mode::Modes;
use crate::note::NoteId;
use crate::permission::Condition;

use super::answer::{
    CalendarAccess, CapabilityAnswer, Conferencing, Evidence, Explanation, Standing, Verdict,
};
use super::beyond::beyond;
use super::verdict::deciding;

/// What the sentence at the top says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// Of Teams conferencing, and of what was pasted.
    pub teams: Teams,
    /// Of calendars.
    pub calendar: Calendar,
    /// How many permissions count that the mode does not ask for, those left aside
    /// that the sentence names.
    pub extra: usize,
}

/// What it says of Teams conferencing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Teams {
    /// Nothing was pasted: this is what the mode asks for.
    Preview,
    /// Something was pasted, and no permission found in it.
    NothingFound,
    /// The text is known, and does not show what was granted.
    NotShown,
    /// All that the mode asks for is granted.
    Complete,
    /// So it is, and the Teams policy is the one step left.
    PolicyLeft,
    /// Nothing is granted: all that the mode asks for is asked for.
    AskedFor,
    /// These are the permissions of the other mode.
    OtherMode,
    /// These are lacking, and why, where it is the same for all.
    Lacking(Vec<String>, Lack),
    /// Of these it is not clear whether they are granted.
    Unclear(Vec<String>),
}

/// Why permissions are lacking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// They are not there.
    Missing,
    /// They are there as not granted, or for several reasons.
    NotGranted,
    /// They are there as the kind that the mode does not use.
    WrongKind,
    /// They are asked for, and nothing says that they were granted.
    OnlyAskedFor,
}

/// What it says of calendars.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Calendar {
    /// Nothing opens one.
    Closed,
    /// These open them, so far.
    Open {
        /// How far.
        access: CalendarAccess,
        /// By which permissions.
        by: Vec<String>,
        /// Whether something else is needed as well.
        needs_more: bool,
        /// Whether there may be more than that.
        at_least: bool,
    },
    /// These would, and nothing says that they were granted.
    OnlyMentioned(Vec<String>),
    /// It cannot be told. Where it hangs on pieces that are no names: what may be
    /// meant by them.
    Unclear(Vec<String>),
}

impl Calendar {
    /// By which id its sentence is known.
    pub fn id(&self) -> &'static str {
        match self {
            Calendar::Closed => "closed",
            Calendar::Open { access, needs_more, at_least, .. } => {
                match (access, needs_more, at_least) {
                    (CalendarAccess::Write, true, _) => "if-write",
                    (CalendarAccess::Write, ..) => "write",
                    (CalendarAccess::Read, true, _) => "if-read",
                    (CalendarAccess::Read, _, true) => "least-read",
                    (CalendarAccess::Read, ..) => "read",
                    (_, true, _) => "if-basic",
                    (_, _, true) => "least-basic",
                    _ => "basic",
                }
            }
            Calendar::OnlyMentioned(by) if by.len() == 1 => "mentioned",
            Calendar::OnlyMentioned(_) => "several-mentioned",
            Calendar::Unclear(meant) if meant.is_empty() => "unclear",
            Calendar::Unclear(_) => "meant",
        }
    }

    /// By which id the label of the way to it is known.
    pub fn way(&self) -> &'static str {
        match self {
            Calendar::Closed => "closed",
            Calendar::Open { needs_more: true, .. } => "condition",
            Calendar::Open { access: CalendarAccess::Write, .. } => "write",
            Calendar::Open { access: CalendarAccess::Read, .. } => "read",
            Calendar::Open { .. } => "basic",
            Calendar::OnlyMentioned(_) => "mentioned",
            Calendar::Unclear(_) => "unclear",
        }
    }
}

/// Whether no name of a permission was pasted: then what the mode asks for is what
/// the person came for, and the page shows that.
pub fn is_preview(answer: &Explanation, pasted: bool) -> bool {
    !pasted || teams(answer) == Teams::NothingFound
}

impl Headline {
    /// Whether it says something of a paste, and not of what the mode asks for.
    pub fn is_answer(&self) -> bool {
        !matches!(self.teams, Teams::Preview | Teams::NothingFound)
    }

    /// What a preview says in one breath: the answer is that to what the mode asks
    /// for. `pasted`: whether something was pasted, and no name found in it.
    pub fn of_preview(as_asked: &Explanation, modes: &Modes, pasted: bool) -> Headline {
        let teams = if pasted { Teams::NothingFound } else { Teams::Preview };
        Headline { teams, ..Headline::of(as_asked, modes) }
    }

    /// What the answer to a paste says in one breath.
    pub fn of(answer: &Explanation, modes: &Modes) -> Headline {
        let calendar = calendar(answer);
        let named: &[String] = match &calendar {
            Calendar::Open { by, .. } | Calendar::OnlyMentioned(by) => by,
            Calendar::Closed | Calendar::Unclear(_) => &[],
        };
        let own = beyond(answer, modes).own;
        let extra = own.iter().filter(|name| !named.contains(name)).count();
        Headline { teams: teams(answer), calendar, extra }
    }
}

fn teams(answer: &Explanation) -> Teams {
    let reading = &answer.reading;
    if reading.grants.is_empty() && reading.evidence == Evidence::None {
        let found = !reading.formats.is_empty()
            || !reading.unrecognised.is_empty()
            || !reading.policies.is_empty()
            || answer.has(NoteId::SignInError)
            || answer.has(NoteId::SecretSeen);
        if found && answer.summary.conferencing == Conferencing::CannotTell {
            return Teams::NotShown;
        }
        if !found {
            return Teams::NothingFound;
        }
    }
    if answer.has(NoteId::OtherMode) {
        return Teams::OtherMode;
    }
    let standing = |ways: &[Standing]| -> Vec<String> {
        let rows = answer.required.iter().filter(|row| ways.contains(&row.standing));
        rows.map(|row| row.permission.clone()).collect()
    };
    match answer.summary.conferencing {
        Conferencing::Incomplete => {
            let (names, lack) = lacking(answer);
            Teams::Lacking(names, lack)
        }
        Conferencing::CannotTell => Teams::Unclear(standing(&[Standing::CannotTell])),
        _ if reading.evidence != Evidence::Granted => Teams::AskedFor,
        Conferencing::Ready => Teams::Complete,
        Conferencing::ReadyWithPolicy => Teams::PolicyLeft,
    }
}

/// The permissions that keep conferencing from being complete, and why.
pub fn lacking(answer: &Explanation) -> (Vec<String>, Lack) {
    let granted = answer.reading.evidence == Evidence::Granted;
    let (mut names, mut why) = (Vec::new(), None);
    for row in &answer.required {
        let lack = match row.standing {
            Standing::Missing => Lack::Missing,
            Standing::NotGranted => Lack::NotGranted,
            Standing::WrongKind => Lack::WrongKind,
            Standing::Declared if granted => Lack::OnlyAskedFor,
            _ => continue,
        };
        names.push(row.permission.clone());
        // Of whatever is lacking for several reasons, one thing is true: it is not
        // granted.
        why = Some(if why.is_none_or(|before| before == lack) { lack } else { Lack::NotGranted });
    }
    (names, why.unwrap_or(Lack::Missing))
}

fn calendar(answer: &Explanation) -> Calendar {
    let access = answer.summary.calendar;
    let rows = deciding(access);
    let open = |row: &&CapabilityAnswer| rows.contains(&row.id.id()) && row.verdict.is_open();
    match access {
        CalendarAccess::None => return Calendar::Closed,
        CalendarAccess::CannotTell => {
            let mut meant: Vec<String> = Vec::new();
            for piece in answer.reading.unrecognised.iter() {
                for name in piece.meant() {
                    if opens_calendar(&name) && !meant.contains(&name) {
                        meant.push(name);
                    }
                }
            }
            return Calendar::Unclear(meant);
        }
        _ => {}
    }
    let is_granted = |row: &&CapabilityAnswer| !row.conditions.contains(Condition::OnlyDeclared);
    let only_mentioned = !answer.capabilities.iter().filter(open).any(|row| is_granted(&row));
    let mut by: Vec<String> = Vec::new();
    for row in answer.capabilities.iter().filter(open) {
        if !only_mentioned && !is_granted(&row) {
            continue;
        }
        for name in &row.because {
            if !by.contains(name) {
                by.push(name.clone());
            }
        }
    }
    if only_mentioned || answer.reading.evidence != Evidence::Granted {
        return Calendar::OnlyMentioned(by);
    }
    Calendar::Open {
        access,
        by,
        needs_more: answer.calendar_needs_more(),
        at_least: !answer.reading.complete,
    }
}

/// Whether the permission opens anything of a calendar, in either kind.
fn opens_calendar(name: &str) -> bool {
    use crate::capability::Capability;
    use crate::permission::{Kind, Resource, opening};
    [Kind::Delegated, Kind::Application].into_iter().any(|kind| {
        let opens = opening(name, kind, Resource::MicrosoftGraph).all();
        Capability::all().any(|it| it.area() == Area::Calendar && opens.contains(it))
    })
}

impl Explanation {
    /// Whether meetings can be made or read, so that it is to be said what they are.
    pub fn has_meetings(&self) -> bool {
        let is_made_or_read = |row: &CapabilityAnswer| {
            matches!(row.id.id(), "create-meetings" | "read-meetings") && row.verdict.is_open()
        };
        self.capabilities.iter().any(is_made_or_read)
    }

    /// How many capabilities are open without a condition, and how many apply to the
    /// mode.
    pub fn count(&self) -> (usize, usize) {
        let rows = || self.capabilities.iter();
        let open = rows().filter(|row| row.verdict == Verdict::Conferred).count();
        let all = rows().filter(|row| row.verdict != Verdict::NotApplicable).count();
        (open, all)
    }
}

impl CapabilityAnswer {
    /// Whether it is open by nothing but what is more than needed: no success.
    pub fn is_beyond(&self, answer: &Explanation) -> bool {
        self.verdict.is_open() && self.because.iter().all(|name| answer.extra.contains(name))
    }
}

#[cfg(test)]
mod tests;
