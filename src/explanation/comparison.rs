//! Two answers side by side: what opened, what closed, which permissions came and
//! went (`docs/spec/contract.md`, `data-changed`).

use crate::capability::Capability;
use crate::permission::{Condition, Resource};
use crate::reading::Status;

use super::answer::{CapabilityAnswer, Evidence, Explanation};

/// How the answer on a capability changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It is open now, and was not.
    Opened,
    /// It was open, and is not now.
    Closed,
    /// Its verdict, its conditions or the evidence differ in another way.
    Other,
}

impl Change {
    /// The id, as in the page's `data-changed`.
    pub fn id(self) -> &'static str {
        match self {
            Change::Opened => "opened",
            Change::Closed => "closed",
            Change::Other => "other",
        }
    }
}

/// A permission whose status differs between two answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PermissionChange {
    /// The name.
    pub permission: String,
    /// The API.
    pub resource: Resource,
    /// What the kept answer says of it; `None` where it did not name it.
    pub then: Option<Status>,
    /// What the answer says now.
    pub now: Option<Status>,
}

/// What became of a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// It is granted, and was not.
    Granted,
    /// It is there, not as granted, and was not there.
    New,
    /// It is there no longer.
    Gone,
    /// It is granted no longer, and there in another way.
    NoLonger,
}

impl PermissionChange {
    /// What became of it; nothing that is worth a word where it was not granted and is
    /// not.
    fn became(&self) -> Option<Became> {
        match (self.then, self.now) {
            (then, Some(Status::Granted)) if then != Some(Status::Granted) => Some(Became::Granted),
            (None, Some(_)) => Some(Became::New),
            (Some(_), None) => Some(Became::Gone),
            (Some(Status::Granted), Some(_)) => Some(Became::NoLonger),
            _ => None,
        }
    }
}

/// What differs between a kept answer and the one that is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// The capabilities whose answer changed, in the order of the table.
    pub capabilities: Vec<(Capability, Change)>,
    /// The permissions that came, went or changed their status, in order of the
    /// answer shown, then of the kept one.
    pub permissions: Vec<PermissionChange>,
}

impl Comparison {
    /// Compares an answer with a kept one, which may be of another mode.
    pub fn between(kept: &Explanation, shown: &Explanation) -> Comparison {
        let mut comparison = Comparison::default();
        for now in &shown.capabilities {
            let Some(then) = kept.capabilities.iter().find(|then| then.id == now.id) else {
                continue;
            };
            if let Some(change) = change((kept, then), (shown, now)) {
                comparison.capabilities.push((now.id, change));
            }
        }
        let mut add = |of: &Explanation| {
            for grant in of.reading.grants.iter() {
                let known = comparison.permissions.iter().any(|known| {
                    known.permission == grant.permission && known.resource == grant.resource
                });
                if !known {
                    let (name, resource) = (grant.permission.as_str(), grant.resource);
                    comparison.permissions.push(PermissionChange {
                        permission: name.to_owned(),
                        resource,
                        then: status(kept, name, resource),
                        now: status(shown, name, resource),
                    });
                }
            }
        };
        add(shown);
        add(kept);
        comparison.permissions.retain(|change| change.then != change.now);
        comparison
    }

    /// Whether the two say the same.
    pub fn is_empty(&self) -> bool {
        self.capabilities.is_empty() && self.permissions.is_empty()
    }

    /// The capabilities that changed in this way.
    pub fn capabilities_that(&self, change: Change) -> Vec<Capability> {
        let found = self.capabilities.iter().filter(|(_, how)| *how == change);
        found.map(|(capability, _)| *capability).collect()
    }

    /// The permissions of which this became, each once.
    pub fn permissions_that(&self, became: Became) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for change in &self.permissions {
            if change.became() == Some(became) && !found.contains(&change.permission) {
                found.push(change.permission.clone());
            }
        }
        found
    }

    /// How the answer on a capability changed, if it did.
    pub fn of(&self, capability: Capability) -> Option<Change> {
        let found = self.capabilities.iter().find(|(id, _)| *id == capability);
        found.map(|(_, change)| *change)
    }
}

/// The best that an answer says of a permission, in any kind.
fn status(answer: &Explanation, name: &str, resource: Resource) -> Option<Status> {
    let same =
        |grant: &&crate::reading::Grant| grant.permission == name && grant.resource == resource;
    answer.reading.grants.iter().filter(same).map(|grant| grant.status).min()
}

/// Whether it is open, and nothing has to be granted first.
fn is_open(answer: &Explanation, capability: &CapabilityAnswer) -> bool {
    capability.verdict.is_open()
        && answer.reading.evidence == Evidence::Granted
        && !capability.conditions.contains(Condition::OnlyDeclared)
}

fn change(
    (kept, then): (&Explanation, &CapabilityAnswer),
    (shown, now): (&Explanation, &CapabilityAnswer),
) -> Option<Change> {
    match (is_open(kept, then), is_open(shown, now)) {
        (false, true) => Some(Change::Opened),
        (true, false) => Some(Change::Closed),
        _ => {
            let same = then.verdict == now.verdict
                && then.conditions == now.conditions
                && kept.reading.evidence == shown.reading.evidence;
            (!same).then_some(Change::Other)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explanation::explain;
    use crate::mode::Modes;
    use crate::reading::{Tables, read};

    fn answer(mode: &str, text: &str) -> Explanation {
        let modes = Modes::built_in();
        let reading = read(text, &modes, Tables::built_in());
        explain(&modes, modes.find(mode).unwrap(), &reading, 0)
    }

    fn changed(then: &Explanation, now: &Explanation, id: &str) -> Option<Change> {
        Comparison::between(then, now).of(Capability::find(id).unwrap())
    }

    #[test]
    fn what_was_granted_since_is_open_now() {
        let then = answer("individual", "User.Read offline_access");
        let now = answer("individual", "User.Read offline_access OnlineMeetings.ReadWrite");
        assert_eq!(changed(&then, &now, "create-meetings"), Some(Change::Opened));
        assert_eq!(changed(&now, &then, "create-meetings"), Some(Change::Closed));
        assert_eq!(changed(&then, &now, "identify-account"), None);
        let permissions = Comparison::between(&then, &now).permissions;
        assert_eq!(permissions.len(), 1);
        assert_eq!((permissions[0].then, permissions[0].now), (None, Some(Status::Granted)));
    }

    #[test]
    fn another_permission_that_opens_the_same_is_no_change() {
        let then = answer("individual", "Calendars.Read");
        let now = answer("individual", "Calendars.Read Calendars.ReadWrite");
        assert_eq!(changed(&then, &now, "read-events"), None);
        assert_eq!(changed(&then, &now, "create-events"), Some(Change::Opened));
    }

    #[test]
    fn what_is_only_asked_for_or_does_not_apply_is_not_open() {
        let then = answer("individual", "User.Read OnlineMeetings.ReadWrite offline_access");
        let now = answer("enterprise", "User.Read OnlineMeetings.ReadWrite offline_access");
        assert_eq!(changed(&then, &now, "stay-connected"), Some(Change::Closed));
        let asked = answer("individual", "scopes: ['OnlineMeetings.ReadWrite', 'User.Read']");
        assert_eq!(changed(&asked, &then, "create-meetings"), Some(Change::Opened));
    }
}
