//! What a permission opens, and under which conditions.

use super::condition::{Condition, Conditions};
use super::exceptions::{additions, limits};
use super::few;
use super::names::{alias, kinds_elsewhere};
use super::resource::Resource;
use crate::capability::{Capabilities, Capability};
use crate::kind::Kind;

/// What one permission opens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// Without a condition of its own.
    pub free: Capabilities,
    /// Under each of the conditions that no scope shows.
    under: [Capabilities; Condition::ALL.len()],
}

impl Opening {
    /// The conditions under which it opens the capability: none where it is
    /// opened freely, `None` where it is not opened at all.
    pub fn conditions(&self, capability: Capability) -> Option<Conditions> {
        let mut found = Conditions::default();
        if self.free.contains(capability) {
            return Some(found);
        }
        for (condition, capabilities) in Condition::ALL.iter().zip(&self.under) {
            if capabilities.contains(capability) {
                found.add(*condition);
            }
        }
        (!found.is_empty()).then_some(found)
    }

    /// All that it opens: conditions are not told apart.
    pub fn all(&self) -> Capabilities {
        self.under.iter().fold(self.free, |all, some| all.union(*some))
    }

    fn add(&mut self, condition: Option<Condition>, capabilities: Capabilities) {
        let rest = capabilities.without(self.free);
        match condition.and_then(|condition| self.under.get_mut(condition as usize)) {
            Some(under) => *under = under.union(rest),
            None => self.free = self.free.union(capabilities),
        }
    }

    /// Puts what is opened freely, as far as it is among these, under a condition.
    fn restrict(&mut self, condition: Condition, among: Capabilities) {
        let restricted = self.free.intersection(among);
        self.free = self.free.without(restricted);
        self.add(Some(condition), restricted);
    }
}

/// What a permission of this name and kind opens on the resource.
///
/// Nothing where the name cannot have the kind.
#[inline(never)]
pub fn opening(name: &str, kind: Kind, resource: Resource) -> Opening {
    let mut opening = Opening::default();
    let alias = alias(name, kind);
    // Of names that are not among the few no table knows that they open anything.
    let on_graph = |name| (resource == Resource::MicrosoftGraph).then(|| few::find(name)).flatten();
    let kinds =
        on_graph(name).map(|few| few.known.kinds).or_else(|| kinds_elsewhere(name, resource));
    if alias.is_none() && kinds.is_some_and(|kinds| !kinds.contains(kind)) {
        return opening;
    }
    let name = alias.unwrap_or(name);
    let on_graph = on_graph(name);
    if let Some(few) = on_graph {
        opening.free = few.opens(kind);
    }
    for addition in additions() {
        if addition.kinds.contains(kind)
            && addition.resource == resource
            && addition.name.eq_ignore_ascii_case(name)
        {
            opening.add(addition.condition, addition.capabilities());
        }
    }
    if on_graph.is_some_and(|few| few.resource_specific) {
        opening.restrict(Condition::ResourceSpecific, Capabilities::ALL);
    }
    for limit in limits() {
        if let Some(condition) = limit.condition
            && limit.kinds.contains(kind)
            && limit.name.eq_ignore_ascii_case(name)
        {
            opening.restrict(condition, limit.capabilities());
        }
    }
    opening
}

/// What only these names would open as this kind, on any resource: they are all
/// of the names that open it.
pub fn opened_only_by(names: &[String], kind: Kind) -> Capabilities {
    let (mut by_them, mut by_others) = (Capabilities::default(), Capabilities::default());
    let mut note = |name: &str, resource: Resource| {
        let all = opening(name, kind, resource).all();
        let among = names.iter().any(|known| known.eq_ignore_ascii_case(name));
        let side = if among { &mut by_them } else { &mut by_others };
        *side = side.union(all);
    };
    for few in few::all() {
        if !few.opens(kind).is_empty() {
            note(few.known.name, Resource::MicrosoftGraph);
        }
    }
    for addition in additions() {
        if addition.kinds.contains(kind) {
            note(addition.name, addition.resource);
        }
    }
    by_them.without(by_others)
}
