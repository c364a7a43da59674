//! What is known of a name beside Microsoft's list: where else it lives, which
//! kinds it can have, as what it counts, and what only looks like it.

use super::exceptions::{self, aliases, traps, watched};
use super::resource::Resource;
use super::table::Permission;
use crate::kind::{Kind, Kinds};

/// A name that lives on another resource than Microsoft Graph (`data/elsewhere.tsv`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Elsewhere {
    /// The name in its maker's spelling.
    pub name: &'static str,
    /// The kinds that it can have there.
    pub kinds: Kinds,
    /// Where it lives.
    pub resource: Resource,
    /// Its ids (GUIDs), parted by commas; may be empty.
    pub ids: &'static str,
}

/// Whether the word comes with any scope (rule 25): it is never extra, and no sign of a mode.
pub fn comes_with_any_scope(name: &str) -> bool {
    matches!(name, "openid" | "profile" | "email" | "offline_access")
}

/// The names of other resources.
pub fn elsewhere() -> impl Iterator<Item = Elsewhere> {
    exceptions::elsewhere().iter().map(|row| Elsewhere {
        name: row.name,
        kinds: row.kinds,
        resource: row.resource,
        ids: row.text,
    })
}

/// The resource of a name that Microsoft Graph does not have. A grant of it on that
/// resource is nothing to remark on.
pub fn home(name: &str) -> Option<Resource> {
    let on_graph = Permission::find(name).is_some();
    let row = elsewhere().find(|row| !on_graph && row.name.eq_ignore_ascii_case(name));
    row.map(|row| row.resource)
}

/// The kinds that a name can have on a resource, where that is known.
pub fn kinds_on(name: &str, resource: Resource) -> Option<Kinds> {
    if resource == Resource::MicrosoftGraph {
        return Permission::find(name).map(Permission::kinds);
    }
    kinds_elsewhere(name, resource)
}

/// The same on another resource than Microsoft Graph.
pub(super) fn kinds_elsewhere(name: &str, resource: Resource) -> Option<Kinds> {
    elsewhere()
        .find(|row| row.resource == resource && row.name.eq_ignore_ascii_case(name))
        .map(|row| row.kinds)
}

/// Whether the name cannot have the kind (rule 7): such a grant opens nothing.
pub fn is_impossible(name: &str, kind: Kind, resource: Resource) -> bool {
    kinds_on(name, resource).is_some_and(|kinds| !kinds.contains(kind))
        && alias(name, kind).is_none()
}

/// The name as which a grant of this name and kind counts (rule 18).
pub(super) fn alias(name: &str, kind: Kind) -> Option<&'static str> {
    aliases()
        .iter()
        .find(|alias| alias.kinds.contains(kind) && alias.name.eq_ignore_ascii_case(name))
        .map(|alias| alias.text)
}

/// The name under which a grant is compared with the tables: Microsoft's
/// own, or the one as which it counts.
pub fn counts_as(name: &str, kind: Kind) -> &str {
    alias(name, kind).unwrap_or(name)
}

/// A name that only looks like a calendar permission (rule 19).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trap {
    /// The name.
    pub name: &'static str,
    /// The permission that its writer may mean.
    pub stands_for: &'static str,
}

/// All such names.
pub fn all_traps() -> impl Iterator<Item = Trap> {
    traps().iter().map(|row| Trap { name: row.name, stands_for: row.text })
}

/// The one of this name, in any letter case.
pub fn trap(name: &str) -> Option<Trap> {
    all_traps().find(|trap| trap.name.eq_ignore_ascii_case(name))
}

/// Whether a note's list (`data/watchlists.tsv`) names the permission.
pub fn is_watched(note: &str, name: &str) -> bool {
    watched().iter().any(|row| row.text == note && row.name.eq_ignore_ascii_case(name))
}
