//! Microsoft's permissions: names, kinds, resources, and what each opens.
//!
//! The names and what they open come from Microsoft's data
//! (`data/permissions.tsv`, generated); what that data leaves out stands in
//! small tables of our own, each row with its source.

mod condition;
mod exceptions;
mod opening;

use std::cmp::Ordering;
use std::sync::OnceLock;

use serde::Serialize;

use crate::capability::Capabilities;
use crate::facts::{cell, rows};

pub use condition::{Condition, Conditions};
pub use opening::{Opening, opened_only_by, opening};

use exceptions::{aliases, traps, watched};

// `data/permissions.tsv` as `build.rs` lays it out, so that it compresses.
const NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/permission-names.txt"));
const KINDS: &str = include_str!(concat!(env!("OUT_DIR"), "/permission-kinds.txt"));
const OPENINGS: &str = include_str!(concat!(env!("OUT_DIR"), "/permission-openings.tsv"));

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

/// A name of Microsoft's list, by its row in `data/permissions.tsv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Permission(u16);

#[derive(Clone, Copy)]
struct Row {
    name: &'static str,
    kinds: Kinds,
    resource_specific: bool,
}

fn table() -> &'static [Row] {
    static ROWS: OnceLock<Vec<Row>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let mut table = Vec::new();
        for (name, kinds) in names().split('\n').zip(KINDS.bytes()) {
            table.push(Row {
                name,
                kinds: Kinds { delegated: kinds & 1 != 0, application: kinds & 2 != 0 },
                resource_specific: kinds & 4 != 0,
            });
        }
        table
    })
}

/// What the few open that open anything, by name, as delegated and as application:
/// apart from the names, since who only reads needs none of it.
fn openings() -> &'static [(&'static str, [Capabilities; 2])] {
    static ROWS: OnceLock<Vec<(&str, [Capabilities; 2])>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let mut openings = Vec::new();
        for row in rows(OPENINGS) {
            let [delegated, application] = [1, 2].map(|it| Capabilities::parse(cell(&row, it)));
            openings.push((cell(&row, 0), [delegated, application]));
        }
        openings
    })
}

/// The names, one a line: the first word of a line of the table stands for all
/// names that begin with it.
fn names() -> &'static str {
    let mut names = String::new();
    for line in NAMES.split('\n') {
        let mut words = line.split(' ');
        let first = words.next().unwrap_or_default();
        for rest in words {
            if !names.is_empty() {
                names.push('\n');
            }
            names.push_str(first);
            names.push_str(rest);
        }
    }
    names.leak()
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

    /// What Microsoft's data says that it opens as this kind.
    fn opens(self, kind: Kind) -> Capabilities {
        let name = self.name();
        let found = openings().iter().find(|(known, _)| *known == name);
        found.map_or(Capabilities::default(), |(_, [delegated, application])| match kind {
            Kind::Delegated => *delegated,
            Kind::Application => *application,
        })
    }

    /// Whether it is consented for one chat or team only, by its owner.
    pub fn is_resource_specific(self) -> bool {
        self.facts().is_some_and(|row| row.resource_specific)
    }
}

/// Whether Microsoft's data knows an operation of Microsoft Graph that the name
/// opens: not so for what works through another API, whatever it opens there.
pub fn opens_in_graph(name: &str) -> bool {
    openings().iter().any(|(known, _)| known.eq_ignore_ascii_case(name))
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
    exceptions::elsewhere().iter().map(|row| Elsewhere {
        name: row.name,
        kinds: row.kinds,
        resource: row.resource,
        ids: row.text,
    })
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

/// Whether the name is one that only looks like a calendar permission (rule 19).
pub fn trap(name: &str) -> Option<&'static str> {
    let trap = traps().iter().find(|trap| trap.name.eq_ignore_ascii_case(name));
    trap.map(|trap| trap.name)
}

/// Whether a note's list (`data/watchlists.tsv`) names the permission.
pub fn is_watched(note: &str, name: &str) -> bool {
    watched().iter().any(|row| row.text == note && row.name.eq_ignore_ascii_case(name))
}
