//! From grants to verdicts: the steps 1 to 8 of the contract.

use std::collections::BTreeSet;

use teams_scope_explainer::permission::{Kind, Resource};
use teams_scope_explainer::reading::{Grant, GrantKind, Reading, Status, Unrecognised};

use super::rules::MEANT;
use super::table::{A, CAPABILITIES, D, Way, is_calendar, other};
use super::world::{Opened, World, counts_as, fold};

/// A grant, and what it opens.
pub struct Weighed<'a> {
    pub grant: &'a Grant,
    delegated: Option<&'a Opened>,
    application: Option<&'a Opened>,
}

impl<'a> Weighed<'a> {
    /// Whether the grant is, or may be, of this kind.
    pub fn may_be(&self, kind: Kind) -> bool {
        match self.grant.kind {
            GrantKind::Known(known) => known == kind,
            GrantKind::Unknown => true,
        }
    }

    /// The conditions under which the grant opens the capability as this kind.
    pub fn opens(&self, kind: Kind, capability: usize) -> Option<&'a BTreeSet<&'static str>> {
        let opened = if kind == D { self.delegated } else { self.application };
        opened?.get(&capability).filter(|_| self.may_be(kind))
    }

    /// A grant that is certain and has this status.
    pub fn is(&self, status: Status) -> bool {
        !self.grant.unsure && self.grant.status == status
    }

    pub fn on_graph(&self) -> bool {
        self.grant.resource == Resource::MicrosoftGraph
    }

    pub fn name(&self) -> &'a str {
        &self.grant.permission
    }
}

#[derive(Debug, Default)]
pub struct Answer {
    pub verdict: &'static str,
    pub because: Vec<String>,
    pub needs: Vec<&'static str>,
    pub conditions: BTreeSet<&'static str>,
}

impl Answer {
    pub fn is_open(&self) -> bool {
        ["conferred", "conditional"].contains(&self.verdict)
    }
}

/// One reading in one mode, the delegated or the application one.
pub struct Evaluation<'a> {
    pub world: &'a World,
    pub reading: &'a Reading,
    pub kind: Kind,
    pub all: Vec<Weighed<'a>>,
    pub evidence: &'static str,
    /// For each piece that was not recognised the names that may be meant.
    pub meant: Vec<Vec<&'a str>>,
}

/// Names in the order in which they come, each once.
pub fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for name in names {
        if !list.iter().any(|known| known == name) {
            list.push(name.to_owned());
        }
    }
    list
}

/// A name that opens a capability, and under which conditions.
type Found<'a> = (&'a str, &'a BTreeSet<&'static str>);

/// Those without a condition where there are any, else all; and which of the two.
fn free_first(found: Vec<Found>) -> Option<(bool, Vec<Found>)> {
    let free: Vec<Found> =
        found.iter().filter(|(_, conditions)| conditions.is_empty()).copied().collect();
    if !free.is_empty() {
        Some((true, free))
    } else if found.is_empty() {
        None
    } else {
        Some((false, found))
    }
}

fn answer(verdict: &'static str, found: &[Found]) -> Answer {
    Answer {
        verdict,
        because: distinct(found.iter().map(|(name, _)| *name)),
        conditions: found.iter().flat_map(|(_, conditions)| conditions.iter().copied()).collect(),
        needs: Vec::new(),
    }
}

/// What a piece may be: its suggestion and its candidates; a name of rule 19
/// stands for the one that may be meant, whether it is the piece or a candidate.
fn meant(piece: &Unrecognised) -> Vec<&str> {
    let stands_for =
        |name: &str| MEANT.into_iter().find(|(look, _)| fold(look) == fold(name)).map(|it| it.1);
    let itself = stands_for(&piece.text);
    let others = piece.suggestion.iter().chain(&piece.candidates);
    itself.into_iter().chain(others.map(|name| stands_for(name).unwrap_or(name))).collect()
}

impl<'a> Evaluation<'a> {
    pub fn new(world: &'a World, reading: &'a Reading, kind: Kind) -> Evaluation<'a> {
        let weigh = |grant: &'a Grant| {
            let opened = |kind| world.opened_by(&grant.permission, kind, grant.resource);
            Weighed { grant, delegated: opened(D), application: opened(A) }
        };
        let all: Vec<Weighed> = reading.grants.iter().map(weigh).collect();
        let evidence = if all.iter().any(|one| one.is(Status::Granted)) {
            "granted"
        } else if all.iter().any(|one| one.is(Status::Declared) || one.grant.unsure) {
            "declared"
        } else {
            "none"
        };
        let meant = reading.unrecognised.iter().map(meant).collect();
        Evaluation { world, reading, kind, all, evidence, meant }
    }

    /// The grants that count.
    pub fn counting(&self) -> Vec<&Weighed<'a>> {
        let status = if self.evidence == "granted" { Status::Granted } else { Status::Declared };
        self.all.iter().filter(|one| one.is(status)).collect()
    }

    pub fn capability(&self, capability: usize) -> Answer {
        if let Some(answer) = self.steps_1_to_3(&self.counting(), capability) {
            return answer;
        }
        let maybe: Vec<&Weighed> = self
            .all
            .iter()
            .filter(|one| {
                one.grant.unsure || (one.is(Status::Declared) && self.evidence == "granted")
            })
            .collect();
        if let Some(mut answer) = self.steps_1_to_3(&maybe, capability) {
            answer.verdict = "conditional";
            answer.conditions.insert("only-declared");
            answer.needs.clear();
            return answer;
        }
        let verdict = match CAPABILITIES[capability].way(self.kind) {
            Way::NotApplicable => "not-applicable",
            Way::NoneCan => "not-conferred",
            _ if self.cannot_tell(capability) && !self.is_denied(capability) => "cannot-tell",
            _ => "not-conferred",
        };
        Answer { verdict, needs: self.needs(capability), ..Answer::default() }
    }

    fn steps_1_to_3(&self, grants: &[&Weighed<'a>], capability: usize) -> Option<Answer> {
        let opening = |kind, but: Option<GrantKind>| -> Vec<Found<'a>> {
            grants
                .iter()
                .filter(|one| but != Some(one.grant.kind))
                .filter_map(|one| Some((one.name(), one.opens(kind, capability)?)))
                .collect()
        };
        if let Some((free, found)) = free_first(opening(self.kind, None)) {
            return Some(answer(if free { "conferred" } else { "conditional" }, &found));
        }
        let mut but = None;
        if CAPABILITIES[capability].way(self.kind) == Way::NotApplicable {
            if !is_calendar(capability) {
                return None;
            }
            // A name without a kind is no sign of the other one.
            but = Some(GrantKind::Unknown);
        }
        let (_, found) = free_first(opening(other(self.kind), but))?;
        let mut answer = answer("conditional", &found);
        answer.conditions.insert("other-kind");
        answer.needs = self.needs(capability);
        Some(answer)
    }

    /// The table's name for the mode's kind; nothing for what is not applicable, or none can.
    fn needs(&self, capability: usize) -> Vec<&'static str> {
        let name = CAPABILITIES[capability].needs(self.kind);
        if name.is_empty() { Vec::new() } else { vec![name] }
    }

    /// Step 7, without its exception.
    fn cannot_tell(&self, capability: usize) -> bool {
        let offline = CAPABILITIES[capability].id == "stay-connected";
        // Rule 22: what they open on Exchange Online's own resource is not documented.
        let undocumented = |one: &&Weighed| {
            one.grant.resource == Resource::ExchangeOnline && one.name().starts_with("Calendars.")
        };
        !self.reading.complete
            || !self.shows(self.kind)
            || (offline && !self.reading.sight.offline_access)
            || (is_calendar(capability) && self.counting().iter().any(undocumented))
            || self
                .meant
                .iter()
                .flatten()
                .any(|name| [D, A].into_iter().any(|kind| self.would_open(name, kind, capability)))
    }

    /// Whether a name that may be meant opens the capability on Microsoft Graph.
    pub fn would_open(&self, name: &str, kind: Kind, capability: usize) -> bool {
        self.world
            .opened_by(name, kind, Resource::MicrosoftGraph)
            .is_some_and(|opened| opened.contains_key(&capability))
    }

    /// Whether permissions of this kind on Microsoft Graph would show.
    pub fn shows(&self, kind: Kind) -> bool {
        let sight = self.reading.sight;
        if kind == D { sight.delegated } else { sight.application }
    }

    /// Whether every permission of the mode's kind that could open it is denied.
    fn is_denied(&self, capability: usize) -> bool {
        let denied: BTreeSet<String> = self
            .all
            .iter()
            .filter(|one| one.is(Status::NotGranted) && one.may_be(self.kind))
            .map(|one| counts_as(one.name(), self.kind))
            .collect();
        self.world.openers(self.kind, capability).iter().all(|name| denied.contains(name))
    }
}
