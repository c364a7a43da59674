//! Which grants count, and what each of them opens.

use crate::capability::{Capabilities, Capability, Way};
use crate::mode::Mode;
use crate::permission::{Condition, Kind, Opening, Resource, counts_as, openers, opening};
use crate::reading::{Grant, GrantKind, Reading, Status};

use super::Evidence;

/// A reading, weighed for one mode.
pub(super) struct Weighed<'a> {
    pub mode: &'a Mode,
    pub reading: &'a Reading,
    pub evidence: Evidence,
    /// All grants, in order of the paste.
    grants: Vec<Weight<'a>>,
    /// What could open anything in this mode's kind; empty where nothing is denied.
    openers: Vec<(&'static str, Capabilities)>,
    /// What is denied in this mode's kind, in lower case and in order.
    denied: Vec<String>,
}

/// A grant and what it opens, as the mode's kind and as the other one.
pub(super) struct Weight<'a> {
    pub grant: &'a Grant,
    pub as_mode: Option<Opening>,
    pub as_other: Option<Opening>,
}

impl Weight<'_> {
    /// Under which conditions it opens the capability as the mode's kind.
    pub fn opens_in_mode(&self, capability: Capability) -> Option<Vec<Condition>> {
        self.as_mode.as_ref()?.conditions(capability)
    }

    /// The same as the other kind. A grant of unknown kind is no sign of the
    /// other kind where the mode has no such thing.
    pub fn opens_in_other(&self, capability: Capability, mode: &Mode) -> Option<Vec<Condition>> {
        let unknown = self.grant.kind == GrantKind::Unknown;
        if unknown && capability.way(mode.kind) == Way::NotApplicable {
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
        let grants: Vec<&'a Grant> =
            reading.grants.iter().filter(|grant| !names.contains(&grant.permission)).collect();
        let has = |status| grants.iter().any(|grant| grant.status == status);
        let evidence = if has(Status::Granted) {
            Evidence::Granted
        } else if has(Status::Declared) {
            Evidence::Declared
        } else {
            Evidence::None
        };
        let opens = |grant: &Grant, kind: Kind| {
            let possible = grant.kind == GrantKind::Unknown || grant.kind == GrantKind::Known(kind);
            possible.then(|| opening(&grant.permission, kind, grant.resource))
        };
        let denies = |grant: &&&Grant| {
            grant.status == Status::NotGranted
                && (grant.kind == GrantKind::Unknown || grant.kind == GrantKind::Known(mode.kind))
        };
        let mut denied: Vec<String> = grants
            .iter()
            .filter(denies)
            .map(|grant| counts_as(&grant.permission, mode.kind).to_ascii_lowercase())
            .collect();
        denied.sort_unstable();
        Weighed {
            mode,
            reading,
            evidence,
            grants: grants
                .into_iter()
                .map(|grant| Weight {
                    grant,
                    as_mode: opens(grant, mode.kind),
                    as_other: opens(grant, mode.kind.other()),
                })
                .collect(),
            openers: if denied.is_empty() { Vec::new() } else { openers(mode.kind) },
            denied,
        }
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

    /// The grants of a status.
    #[inline(never)]
    pub fn of(&self, status: Status) -> Vec<&Weight<'a>> {
        self.grants.iter().filter(|weight| weight.grant.status == status).collect()
    }

    /// The grants that count.
    #[inline(never)]
    pub fn counting(&self) -> Vec<&Weight<'a>> {
        self.counting_status().map(|status| self.of(status)).unwrap_or_default()
    }

    /// Whether grants of this kind count as the mode's.
    pub fn is_modes(&self, kind: GrantKind) -> bool {
        kind == GrantKind::Unknown || kind == GrantKind::Known(self.mode.kind)
    }

    /// Whether the input cannot show what the mode's kind would open: all of
    /// it, or this capability.
    pub fn is_blind_to(&self, capability: Capability) -> bool {
        !self.reading.sight.shows(self.mode.kind)
            || (!self.reading.sight.offline_access && self.hides_offline_access(capability))
            || (capability.area() == crate::capability::Area::Calendar
                && self.has_calendars_elsewhere())
    }

    /// Whether only `offline_access` opens the capability (rule 24).
    pub fn hides_offline_access(&self, capability: Capability) -> bool {
        opening(OFFLINE_ACCESS, Kind::Delegated, Resource::MicrosoftGraph).free.contains(capability)
    }

    /// Whether a `Calendars.*` name of Exchange Online counts: what it opens is
    /// not documented (rule 22).
    fn has_calendars_elsewhere(&self) -> bool {
        self.counting().iter().any(|weight| {
            weight.grant.resource == Resource::ExchangeOnline
                && is_calendars(&weight.grant.permission)
        })
    }

    /// Whether every permission that could open the capability in this mode
    /// stands in the paste as not granted.
    pub fn is_denied(&self, capability: Capability) -> bool {
        let mut any = false;
        for (name, capabilities) in &self.openers {
            if capabilities.contains(capability) {
                any = true;
                if self.denied.binary_search(&name.to_ascii_lowercase()).is_err() {
                    return false;
                }
            }
        }
        any
    }
}

/// The permission by which an app stays connected.
pub(super) const OFFLINE_ACCESS: &str = "offline_access";

/// Whether the name is one of `Calendars.*`.
pub(super) fn is_calendars(name: &str) -> bool {
    name.get(..10).is_some_and(|start| start.eq_ignore_ascii_case("Calendars."))
}
