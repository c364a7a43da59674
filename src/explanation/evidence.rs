//! Which grants count, and what each of them opens.

use crate::capability::{Area, Capabilities, Capability, Way};
use crate::mode::Mode;
use crate::permission::{
    Conditions, Kind, Opening, Resource, counts_as, opened_only_by, opening, trap,
};
use crate::reading::{Grant, GrantKind, Reading, Status};

use super::answer::Evidence;

/// A reading, weighed for one mode.
pub(super) struct Weighed<'a> {
    pub mode: &'a Mode,
    pub reading: &'a Reading,
    pub evidence: Evidence,
    /// All grants, in order of the paste.
    grants: Vec<Weight<'a>>,
    /// How many names the grants have.
    pub names: usize,
    /// What nothing can open in this mode's kind: all that could is denied.
    denied: Capabilities,
    /// The permissions that pieces which were not recognised may be.
    meant: Vec<&'a str>,
    /// What these would open, of either kind.
    maybe: Capabilities,
}

/// A grant and what it opens, as the mode's kind and as the other one.
pub(super) struct Weight<'a> {
    pub grant: &'a Grant,
    /// The same number for all grants of a name.
    name: usize,
    pub as_mode: Option<Opening>,
    pub as_other: Option<Opening>,
}

impl Weight<'_> {
    /// Under which conditions it opens the capability as the mode's kind.
    pub fn opens_in_mode(&self, capability: Capability) -> Option<Conditions> {
        self.as_mode.as_ref()?.conditions(capability)
    }

    /// The same as the other kind. Where the mode has no such thing, that is no
    /// news in Teams (every app has `User.Read`), and a grant of unknown kind is
    /// no sign of the other kind.
    pub fn opens_in_other(&self, capability: Capability, mode: &Mode) -> Option<Conditions> {
        let passed_over = self.grant.kind == GrantKind::Unknown || capability.area() == Area::Teams;
        if passed_over && capability.way(mode.kind) == Way::NotApplicable {
            return None;
        }
        self.as_other.as_ref()?.conditions(capability)
    }
}

impl<'a> Weighed<'a> {
    pub fn new(mode: &'a Mode, reading: &'a Reading) -> Weighed<'a> {
        Weighed::without(mode, reading, &[])
    }

    /// The same without the grants of these names.
    pub fn without(mode: &'a Mode, reading: &'a Reading, names: &[String]) -> Weighed<'a> {
        let mut evidence = Evidence::None;
        let mut grants = Vec::new();
        let mut denied = Vec::new();
        for grant in reading.grants.iter() {
            if names.contains(&grant.permission) {
                continue;
            }
            match status(grant) {
                Status::Granted => evidence = Evidence::Granted,
                Status::Declared if evidence == Evidence::None => evidence = Evidence::Declared,
                Status::NotGranted if grant.kind.can_be(mode.kind) => {
                    denied.push(counts_as(&grant.permission, mode.kind).to_owned());
                }
                _ => {}
            }
            let opens = |kind: Kind| {
                let possible = grant.kind.can_be(kind);
                possible.then(|| opening(&grant.permission, kind, grant.resource))
            };
            let (as_mode, as_other) = (opens(mode.kind), opens(mode.kind.other()));
            grants.push(Weight { grant, name: 0, as_mode, as_other });
        }
        let names = number(&mut grants);
        let denied = if denied.is_empty() {
            Capabilities::default()
        } else {
            opened_only_by(&denied, mode.kind)
        };
        let meant = meant(reading);
        let mut maybe = Capabilities::default();
        for name in &meant {
            for kind in [Kind::Delegated, Kind::Application] {
                maybe = maybe.union(opening(name, kind, Resource::MicrosoftGraph).all());
            }
        }
        Weighed { mode, reading, evidence, grants, names, denied, meant, maybe }
    }

    /// The status that counts: `granted`, or `declared` where nothing is granted.
    pub fn counting_status(&self) -> Option<Status> {
        match self.evidence {
            Evidence::Granted => Some(Status::Granted),
            Evidence::Declared => Some(Status::Declared),
            Evidence::None => None,
        }
    }

    /// All grants, in order of the paste.
    pub fn all(&self) -> &[Weight<'a>] {
        &self.grants
    }

    /// Whether the grant counts.
    pub fn counts(&self, weight: &Weight<'_>) -> bool {
        !weight.grant.unsure && self.counting_status() == Some(weight.grant.status)
    }

    /// Whether the grant does not count, and something may come of it: it is only
    /// declared beside what is granted, or unsure.
    pub fn may_count(&self, weight: &Weight<'_>) -> bool {
        let declared = weight.grant.status == Status::Declared;
        weight.grant.unsure || (declared && self.evidence == Evidence::Granted)
    }

    /// The names of the grants that pass the test, each once, in order.
    pub fn names(&self, test: &dyn Fn(&Weight<'_>) -> bool) -> Vec<String> {
        let mut names = Vec::new();
        let mut seen = vec![false; self.grants.len()];
        for weight in &self.grants {
            if let Some(seen) = seen.get_mut(weight.name)
                && !*seen
                && test(weight)
            {
                *seen = true;
                names.push(weight.grant.permission.clone());
            }
        }
        names
    }

    /// The same, of those that count.
    pub fn counting_names(&self, test: &dyn Fn(&Weight<'_>) -> bool) -> Vec<String> {
        self.names(&|weight| self.counts(weight) && test(weight))
    }

    /// Whether grants of this kind count as the mode's.
    pub fn is_modes(&self, kind: GrantKind) -> bool {
        kind.can_be(self.mode.kind)
    }

    /// Whether the grant counts as application: one of unknown kind does where the
    /// mode's kind is that.
    pub fn is_application(&self, weight: &Weight<'_>) -> bool {
        weight.grant.kind.known().unwrap_or(self.mode.kind) == Kind::Application
    }

    /// Whether the input cannot show what the mode's kind would open: all of
    /// it, or this capability.
    pub fn is_blind_to(&self, capability: Capability) -> bool {
        !self.reading.sight.shows(self.mode.kind)
            || (!self.reading.sight.offline_access && self.hides_offline_access(capability))
            || (capability.area() == Area::Calendar && self.has_calendars_elsewhere())
    }

    /// Whether only `offline_access` opens the capability (rule 24).
    pub fn hides_offline_access(&self, capability: Capability) -> bool {
        opening(OFFLINE_ACCESS, Kind::Delegated, Resource::MicrosoftGraph).free.contains(capability)
    }

    /// Whether a `Calendars.*` name of Exchange Online counts: what it opens is
    /// not documented (rule 22).
    fn has_calendars_elsewhere(&self) -> bool {
        self.grants.iter().any(|weight| {
            self.counts(weight)
                && weight.grant.resource == Resource::ExchangeOnline
                && is_calendars(&weight.grant.permission)
        })
    }

    /// The permissions that pieces which were not recognised may be.
    pub fn meant(&self) -> &[&'a str] {
        &self.meant
    }

    /// Whether a piece that was not recognised may be a permission that opens the
    /// capability, of either kind.
    pub fn may_be_meant(&self, capability: Capability) -> bool {
        self.maybe.contains(capability)
    }

    /// Whether every permission that could open the capability in this mode
    /// stands in the paste as not granted.
    pub fn is_denied(&self, capability: Capability) -> bool {
        self.denied.contains(capability)
    }
}

/// What the paste says of the grant. Where its words leave the status open, the grant
/// counts as declared.
fn status(grant: &Grant) -> Status {
    if grant.unsure { Status::Declared } else { grant.status }
}

/// The permissions that pieces which were not recognised may be, each once: what
/// is suggested, and what the candidates are. A name that only looks like a
/// permission is the one that it stands for (rule 19).
fn meant(reading: &Reading) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for piece in reading.unrecognised.iter() {
        names.extend(trap(&piece.text).map(|trap| trap.stands_for));
        for name in piece.suggestion.iter().chain(&piece.candidates) {
            names.push(trap(name).map_or(name, |trap| trap.stands_for));
        }
    }
    names.sort_unstable();
    names.dedup();
    names
}

/// Gives each name its number, and the answer is how many there are: there may
/// be as many as the paste is long.
fn number(grants: &mut [Weight<'_>]) -> usize {
    let mut by_name: Vec<&mut Weight<'_>> = grants.iter_mut().collect();
    by_name.sort_unstable_by_key(|weight| weight.grant.permission.as_str());
    let (mut names, mut before) = (0, None);
    for weight in by_name {
        let name = weight.grant.permission.as_str();
        if before != Some(name) {
            names += 1;
        }
        weight.name = names - 1;
        before = Some(name);
    }
    names
}

/// The permission by which an app stays connected.
pub(super) const OFFLINE_ACCESS: &str = "offline_access";

/// Whether the name is one of `Calendars.*`.
pub(super) fn is_calendars(name: &str) -> bool {
    name.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("Calendars."))
}
