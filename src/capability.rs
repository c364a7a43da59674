//! What a reader cares about: "create Teams meetings", "read events".

use std::sync::OnceLock;

use crate::facts::{cell, list, rows};
use crate::kind::Kind;

const TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/capabilities.tsv"));
/// What is told of each on a closer look, in a table of its own so that the first module
/// does not carry it: its operations, as `delegated` and as `application`, and its source.
const TOLD: &str = include_str!(concat!(env!("OUT_DIR"), "/operations.tsv"));

/// One of the capabilities of `data/capabilities.tsv`, by its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Capability(u8);

/// The two halves of the answer: two separate authorizations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Area {
    /// Teams: people, meetings, calls, chats, channels.
    Teams,
    /// Calendars: events, shared and group calendars, rooms.
    Calendar,
}

impl Area {
    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Area::Teams => "teams",
            Area::Calendar => "calendar",
        }
    }
}

/// How a capability can be had for one kind of permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The kind has no such thing (an application has no signed-in user).
    NotApplicable,
    /// The thing exists, but no permission of the kind opens it.
    NoneCan,
    /// Permissions open it.
    Open {
        /// The least permission to name to a reader, where there is one.
        needs: Option<&'static str>,
    },
}

struct CapabilityRow {
    id: &'static str,
    area: Area,
    delegated: Way,
    application: Way,
}

fn table() -> &'static [CapabilityRow] {
    static ROWS: OnceLock<Vec<CapabilityRow>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let mut table = Vec::new();
        for row in rows(TABLE) {
            table.push(CapabilityRow {
                id: cell(&row, 0),
                area: if cell(&row, 1) == "calendar" { Area::Calendar } else { Area::Teams },
                delegated: way(cell(&row, 2), cell(&row, 3)),
                application: way(cell(&row, 4), cell(&row, 5)),
            });
        }
        table
    })
}

fn way(operation: &'static str, needs: &'static str) -> Way {
    let filled = |text: &'static str| (!text.is_empty()).then_some(text);
    match operation {
        "-" => Way::NotApplicable,
        "none" => Way::NoneCan,
        _ => Way::Open { needs: filled(needs) },
    }
}

impl Capability {
    /// All capabilities, in the order of the answer.
    pub fn all() -> impl Iterator<Item = Capability> {
        (0u8..).zip(table()).map(|(index, _)| Capability(index))
    }

    /// The capability with this id.
    pub fn find(id: &str) -> Option<Capability> {
        Capability::all().find(|capability| capability.id() == id)
    }

    fn row(self) -> Option<&'static CapabilityRow> {
        table().get(usize::from(self.0))
    }

    /// The id, as in `create-meetings`.
    pub fn id(self) -> &'static str {
        self.row().map_or("", |row| row.id)
    }

    /// The half of the answer to which it belongs.
    pub fn area(self) -> Area {
        self.row().map_or(Area::Teams, |row| row.area)
    }

    /// How permissions of this kind open it.
    pub fn way(self, kind: Kind) -> Way {
        self.row().map_or(Way::NoneCan, |row| match kind {
            Kind::Delegated => row.delegated,
            Kind::Application => row.application,
        })
    }

    /// The Graph operation that stands for it, where there is one.
    pub fn operation(self, kind: Kind) -> Option<&'static str> {
        let operation = self.told(match kind {
            Kind::Delegated => 0,
            Kind::Application => 1,
        });
        (!operation.is_empty()).then_some(operation)
    }

    /// The id of the source of its row.
    pub fn source(self) -> &'static str {
        self.told(2)
    }

    fn told(self, column: usize) -> &'static str {
        rows(TOLD).get(usize::from(self.0)).map_or("", |row| cell(row, column))
    }
}

/// A set of capabilities.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Capabilities(u64);

impl Capabilities {
    /// All of them.
    pub const ALL: Capabilities = Capabilities(u64::MAX);

    /// The set that a cell of a table names: ids parted by commas, or `*` for all.
    #[inline(never)]
    pub fn parse(cell: &str) -> Capabilities {
        if cell == "*" {
            return Capabilities::ALL;
        }
        let mut set = Capabilities::default();
        for capability in list(cell).filter_map(Capability::find) {
            set = set.union(Capabilities::only(capability));
        }
        set
    }

    /// Whether nothing is in it.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the capability is in it.
    pub fn contains(self, capability: Capability) -> bool {
        self.0 & Capabilities::only(capability).0 != 0
    }

    /// What is in either.
    pub fn union(self, other: Capabilities) -> Capabilities {
        Capabilities(self.0 | other.0)
    }

    /// What is in both.
    pub fn intersection(self, other: Capabilities) -> Capabilities {
        Capabilities(self.0 & other.0)
    }

    /// What is in this and not in the other.
    pub fn without(self, other: Capabilities) -> Capabilities {
        Capabilities(self.0 & !other.0)
    }

    /// The set of one.
    pub fn only(capability: Capability) -> Capabilities {
        Capabilities(1u64.checked_shl(u32::from(capability.0)).unwrap_or(0))
    }
}
