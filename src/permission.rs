//! Microsoft's permissions: names, kinds, resources, and what each opens.
//!
//! The names and what they open come from Microsoft's data
//! (`data/permissions.tsv`, generated); what that data leaves out stands in
//! small tables of our own, each row with its source.

use std::cmp::Ordering;
use std::sync::OnceLock;

use serde::Serialize;

use crate::capability::{Capabilities, Capability};
use crate::facts::{cell, rows};

const NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/permissions.tsv"));
const ADDITIONS: &str = include_str!(concat!(env!("OUT_DIR"), "/additions.tsv"));
const CONDITIONS: &str = include_str!(concat!(env!("OUT_DIR"), "/conditions.tsv"));
const ALIASES: &str = include_str!(concat!(env!("OUT_DIR"), "/aliases.tsv"));
const ELSEWHERE: &str = include_str!(concat!(env!("OUT_DIR"), "/elsewhere.tsv"));
const TRAPS: &str = include_str!(concat!(env!("OUT_DIR"), "/traps.tsv"));
const WATCHLISTS: &str = include_str!(concat!(env!("OUT_DIR"), "/watchlists.tsv"));

/// Whom an app acts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The app acts for a signed-in user.
    Delegated,
    /// The app acts by itself.
    Application,
}

impl Kind {
    /// The other one.
    pub fn other(self) -> Kind {
        match self {
            Kind::Delegated => Kind::Application,
            Kind::Application => Kind::Delegated,
        }
    }

    /// The kind that a table's letter or word names.
    pub fn parse(text: &str) -> Option<Kind> {
        match text {
            "d" | "delegated" => Some(Kind::Delegated),
            "a" | "application" => Some(Kind::Application),
            _ => None,
        }
    }
}

/// The kinds that a name can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds {
    /// As a delegated permission.
    pub delegated: bool,
    /// As an application permission.
    pub application: bool,
}

impl Kinds {
    /// Whether a permission of this name can be of the kind.
    pub fn contains(self, kind: Kind) -> bool {
        match kind {
            Kind::Delegated => self.delegated,
            Kind::Application => self.application,
        }
    }

    /// The kind, where there is only one.
    pub fn only(self) -> Option<Kind> {
        match (self.delegated, self.application) {
            (true, false) => Some(Kind::Delegated),
            (false, true) => Some(Kind::Application),
            _ => None,
        }
    }

    fn parse(letters: &str) -> Kinds {
        Kinds { delegated: letters.contains('d'), application: letters.contains('a') }
    }
}

/// The API that a permission belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Resource {
    /// Microsoft Graph.
    MicrosoftGraph,
    /// Office 365 Exchange Online.
    ExchangeOnline,
    /// Office 365 SharePoint Online.
    #[serde(rename = "sharepoint-online")]
    SharePointOnline,
    /// Azure AD Graph, Microsoft Graph's retired predecessor.
    AzureAdGraph,
    /// Any other API, a customer's own among them.
    Other,
}

impl Resource {
    /// All of them, in order.
    pub const ALL: [Resource; 5] = [
        Resource::MicrosoftGraph,
        Resource::ExchangeOnline,
        Resource::SharePointOnline,
        Resource::AzureAdGraph,
        Resource::Other,
    ];

    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Resource::MicrosoftGraph => "microsoft-graph",
            Resource::ExchangeOnline => "exchange-online",
            Resource::SharePointOnline => "sharepoint-online",
            Resource::AzureAdGraph => "azure-ad-graph",
            Resource::Other => "other",
        }
    }

    /// The resource with this id.
    pub fn parse(id: &str) -> Option<Resource> {
        Resource::ALL.into_iter().find(|resource| resource.id() == id)
    }
}

/// What a scope does not show and a capability depends on.
///
/// In alphabetical order of the ids, which is the order of the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// Only while messages are imported.
    MigrationOnly,
    /// Asked for, with no evidence of a grant.
    OnlyDeclared,
    /// Granted as the kind that the mode does not use.
    OtherKind,
    /// As raw items of a mailbox, not as a calendar.
    RawMailboxItems,
    /// For one chat or team only, whose owner consented.
    ResourceSpecific,
    /// A Teams application access policy is needed as well.
    TeamsApplicationAccessPolicy,
    /// Only in chats where the app is installed.
    WhereInstalled,
}

impl Condition {
    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Condition::MigrationOnly => "migration-only",
            Condition::OnlyDeclared => "only-declared",
            Condition::OtherKind => "other-kind",
            Condition::RawMailboxItems => "raw-mailbox-items",
            Condition::ResourceSpecific => "resource-specific",
            Condition::TeamsApplicationAccessPolicy => "teams-application-access-policy",
            Condition::WhereInstalled => "where-installed",
        }
    }

    fn parse(id: &str) -> Option<Condition> {
        [
            Condition::MigrationOnly,
            Condition::RawMailboxItems,
            Condition::ResourceSpecific,
            Condition::TeamsApplicationAccessPolicy,
            Condition::WhereInstalled,
        ]
        .into_iter()
        .find(|condition| condition.id() == id)
    }
}

/// A name of Microsoft's list, by its row in `data/permissions.tsv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Permission(u16);

struct Row {
    name: &'static str,
    kinds: Kinds,
    resource_specific: bool,
    delegated: Capabilities,
    application: Capabilities,
}

fn table() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let mut table = Vec::new();
        for row in rows(NAMES) {
            table.push(Row {
                name: cell(&row, 0),
                kinds: Kinds::parse(cell(&row, 1)),
                resource_specific: cell(&row, 1).contains('r'),
                delegated: Capabilities::parse(cell(&row, 2)),
                application: Capabilities::parse(cell(&row, 3)),
            });
        }
        table
    })
}

/// Compares two names as Microsoft does: without case.
pub fn compare(left: &str, right: &str) -> Ordering {
    for (left, right) in left.bytes().zip(right.bytes()) {
        if left != right {
            let order = left.to_ascii_lowercase().cmp(&right.to_ascii_lowercase());
            if order != Ordering::Equal {
                return order;
            }
        }
    }
    left.len().cmp(&right.len())
}

impl Permission {
    /// All names of Microsoft's list.
    pub fn all() -> impl Iterator<Item = Permission> {
        (0u16..).zip(table()).map(|(index, _)| Permission(index))
    }

    /// The permissions whose names begin so, in any letter case.
    pub fn beginning_with(start: &str) -> impl Iterator<Item = Permission> {
        let begins = move |name: &str| {
            name.get(..start.len()).is_some_and(|front| front.eq_ignore_ascii_case(start))
        };
        let first = table().partition_point(|row| compare(row.name, start) == Ordering::Less);
        let rows = table().get(first..).unwrap_or_default();
        let all = (0u16..).zip(table()).map(|(index, _)| Permission(index)).skip(first);
        all.zip(rows).take_while(move |(_, row)| begins(row.name)).map(|(permission, _)| permission)
    }

    /// The permission of this name, in any letter case.
    pub fn find(name: &str) -> Option<Permission> {
        let index = table().binary_search_by(|row| compare(row.name, name)).ok()?;
        u16::try_from(index).ok().map(Permission)
    }

    /// The number of its row in the table, from 0.
    pub fn row(self) -> usize {
        usize::from(self.0)
    }

    fn facts(self) -> Option<&'static Row> {
        table().get(self.row())
    }

    /// The name in Microsoft's spelling.
    pub fn name(self) -> &'static str {
        self.facts().map_or("", |row| row.name)
    }

    /// The kinds that it can have.
    pub fn kinds(self) -> Kinds {
        self.facts().map_or(Kinds { delegated: false, application: false }, |row| row.kinds)
    }

    /// Whether it is consented for one chat or team only, by its owner.
    pub fn is_resource_specific(self) -> bool {
        self.facts().is_some_and(|row| row.resource_specific)
    }
}

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

/// The names of other resources.
pub fn elsewhere() -> impl Iterator<Item = Elsewhere> {
    exceptions().elsewhere.iter().copied()
}

/// The kinds that a name can have on a resource, where that is known.
pub fn kinds_on(name: &str, resource: Resource) -> Option<Kinds> {
    if resource == Resource::MicrosoftGraph {
        return Permission::find(name).map(Permission::kinds);
    }
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
fn alias(name: &str, kind: Kind) -> Option<&'static str> {
    exceptions()
        .aliases
        .iter()
        .find(|alias| alias.kind == kind && alias.written.eq_ignore_ascii_case(name))
        .map(|alias| alias.counts_as)
}

/// The name under which a grant is compared with the tables: Microsoft's
/// own, or the one as which it counts.
pub fn counts_as(name: &str, kind: Kind) -> &str {
    alias(name, kind).unwrap_or(name)
}

struct Addition {
    name: &'static str,
    kind: Kind,
    resource: Resource,
    capabilities: Capabilities,
    condition: Option<Condition>,
}

struct Limit {
    name: &'static str,
    kind: Kind,
    condition: Condition,
    /// What the condition is for; `None`: all that the name opens.
    only: Option<Capabilities>,
}

struct Alias {
    written: &'static str,
    kind: Kind,
    counts_as: &'static str,
}

/// Our own small tables, beside the generated one.
#[derive(Default)]
struct Exceptions {
    additions: Vec<Addition>,
    limits: Vec<Limit>,
    aliases: Vec<Alias>,
    elsewhere: Vec<Elsewhere>,
    traps: Vec<&'static str>,
    /// The notes, and the names on their lists.
    watched: Vec<(&'static str, &'static str)>,
}

fn exceptions() -> &'static Exceptions {
    static TABLES: OnceLock<Exceptions> = OnceLock::new();
    TABLES.get_or_init(|| {
        let mut tables = Exceptions::default();
        for row in rows(ADDITIONS) {
            let kind = Kind::parse(cell(&row, 1));
            if let (Some(kind), Some(resource)) = (kind, Resource::parse(cell(&row, 2))) {
                tables.additions.push(Addition {
                    name: cell(&row, 0),
                    kind,
                    resource,
                    capabilities: Capabilities::parse(cell(&row, 3)),
                    condition: Condition::parse(cell(&row, 4)),
                });
            }
        }
        for row in rows(CONDITIONS) {
            let kind = Kind::parse(cell(&row, 1));
            if let (Some(kind), Some(condition)) = (kind, Condition::parse(cell(&row, 2))) {
                let only = cell(&row, 3);
                let only = (only != "*").then(|| Capabilities::parse(only));
                tables.limits.push(Limit { name: cell(&row, 0), kind, condition, only });
            }
        }
        for row in rows(ALIASES) {
            if let Some(kind) = Kind::parse(cell(&row, 1)) {
                let (written, counts_as) = (cell(&row, 0), cell(&row, 2));
                tables.aliases.push(Alias { written, kind, counts_as });
            }
        }
        for row in rows(ELSEWHERE) {
            tables.elsewhere.push(Elsewhere {
                name: cell(&row, 0),
                kinds: Kinds::parse(cell(&row, 1)),
                resource: Resource::parse(cell(&row, 2)).unwrap_or(Resource::Other),
                ids: cell(&row, 3),
            });
        }
        for row in rows(TRAPS) {
            tables.traps.push(cell(&row, 0));
        }
        for row in rows(WATCHLISTS) {
            tables.watched.push((cell(&row, 0), cell(&row, 1)));
        }
        tables
    })
}

/// Whether the name is one that only looks like a calendar permission (rule 19).
pub fn trap(name: &str) -> Option<&'static str> {
    exceptions().traps.iter().copied().find(|trap| trap.eq_ignore_ascii_case(name))
}

/// Whether a note's list (`data/watchlists.tsv`) names the permission.
pub fn is_watched(note: &str, name: &str) -> bool {
    let mut watched = exceptions().watched.iter();
    watched.any(|(list, watched)| *list == note && watched.eq_ignore_ascii_case(name))
}

/// What one permission opens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Opening {
    /// Without a condition of its own.
    pub free: Capabilities,
    /// Under a condition that no scope shows.
    pub conditional: Vec<(Condition, Capabilities)>,
}

impl Opening {
    /// The conditions under which it opens the capability: none where it is
    /// opened freely, `None` where it is not opened at all.
    pub fn conditions(&self, capability: Capability) -> Option<Vec<Condition>> {
        if self.free.contains(capability) {
            return Some(Vec::new());
        }
        let found: Vec<Condition> = self
            .conditional
            .iter()
            .filter(|(_, capabilities)| capabilities.contains(capability))
            .map(|(condition, _)| *condition)
            .collect();
        (!found.is_empty()).then_some(found)
    }

    fn add(&mut self, condition: Option<Condition>, capabilities: Capabilities) {
        match condition {
            None => self.free = self.free.union(capabilities),
            Some(condition) => {
                let rest = capabilities.without(self.free);
                if !rest.is_empty() {
                    self.conditional.push((condition, rest));
                }
            }
        }
    }
}

/// What a permission of this name and kind opens on the resource.
///
/// Nothing where the name cannot have the kind.
pub fn opening(name: &str, kind: Kind, resource: Resource) -> Opening {
    let mut opening = Opening::default();
    if is_impossible(name, kind, resource) {
        return opening;
    }
    let name = alias(name, kind).unwrap_or(name);
    let on_graph = (resource == Resource::MicrosoftGraph).then(|| Permission::find(name)).flatten();
    let direct =
        on_graph.and_then(Permission::facts).map_or(Capabilities::default(), |row| match kind {
            Kind::Delegated => row.delegated,
            Kind::Application => row.application,
        });
    opening.add(None, direct);
    let exceptions = exceptions();
    for addition in &exceptions.additions {
        if addition.kind == kind
            && addition.resource == resource
            && addition.name.eq_ignore_ascii_case(name)
        {
            opening.add(addition.condition, addition.capabilities);
        }
    }
    if on_graph.is_some_and(Permission::is_resource_specific) {
        restrict(&mut opening, Condition::ResourceSpecific, None);
    }
    for limit in &exceptions.limits {
        if limit.kind == kind && limit.name.eq_ignore_ascii_case(name) {
            restrict(&mut opening, limit.condition, limit.only);
        }
    }
    opening
}

/// The names that open anything as this kind, on any resource, with what they
/// open: conditions are not told apart.
pub fn openers(kind: Kind) -> Vec<(&'static str, Capabilities)> {
    let mut found: Vec<(&'static str, Capabilities)> = Vec::new();
    let mut note = |name: &'static str, resource: Resource| {
        let opening = opening(name, kind, resource);
        let all = opening
            .conditional
            .iter()
            .fold(opening.free, |all, (_, capabilities)| all.union(*capabilities));
        if all.is_empty() {
            return;
        }
        match found.iter_mut().find(|(known, _)| *known == name) {
            Some((_, capabilities)) => *capabilities = capabilities.union(all),
            None => found.push((name, all)),
        }
    };
    for row in table() {
        let direct = match kind {
            Kind::Delegated => row.delegated,
            Kind::Application => row.application,
        };
        if !direct.is_empty() {
            note(row.name, Resource::MicrosoftGraph);
        }
    }
    for addition in &exceptions().additions {
        if addition.kind == kind {
            note(addition.name, addition.resource);
        }
    }
    found
}

/// Puts what is opened freely (of `only`, or all of it) under a condition.
fn restrict(opening: &mut Opening, condition: Condition, only: Option<Capabilities>) {
    let restricted = only.map_or(opening.free, |only| only.intersection(opening.free));
    opening.free = opening.free.without(restricted);
    opening.add(Some(condition), restricted);
}
