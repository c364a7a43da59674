//! Our own small tables, beside the generated one: what Microsoft's data leaves
//! out, and what bears another name or lives elsewhere.

use std::sync::OnceLock;

use super::{Condition, Kinds, Resource};
use crate::capability::Capabilities;
use crate::facts::{cell, rows};

const ADDITIONS: &str = include_str!(concat!(env!("OUT_DIR"), "/additions.tsv"));
const CONDITIONS: &str = include_str!(concat!(env!("OUT_DIR"), "/conditions.tsv"));
const ALIASES: &str = include_str!(concat!(env!("OUT_DIR"), "/aliases.tsv"));
const ELSEWHERE: &str = include_str!(concat!(env!("OUT_DIR"), "/elsewhere.tsv"));
const TRAPS: &str = include_str!(concat!(env!("OUT_DIR"), "/traps.tsv"));
const WATCHLISTS: &str = include_str!(concat!(env!("OUT_DIR"), "/watchlists.tsv"));

/// A row of any of the tables; each fills in what it has columns for.
#[derive(Clone, Copy)]
pub(super) struct Exception {
    pub name: &'static str,
    pub kinds: Kinds,
    pub resource: Resource,
    /// `*` in the table: all.
    pub capabilities: Capabilities,
    pub condition: Option<Condition>,
    /// What only this table has.
    pub text: &'static str,
}

/// What a column of a table holds.
#[derive(Clone, Copy)]
enum Column {
    Name,
    Kinds,
    Resource,
    Capabilities,
    Condition,
    Text,
}

pub(super) struct Exceptions {
    /// What a permission opens besides.
    pub additions: Vec<Exception>,
    /// What it opens under a condition only.
    pub limits: Vec<Exception>,
    /// Names that count as another (`text`).
    pub aliases: Vec<Exception>,
    /// Names of other resources; `text`: their ids.
    pub elsewhere: Vec<Exception>,
    /// Names that only look like permissions.
    pub traps: Vec<Exception>,
    /// Names on the list of a note (`text`).
    pub watched: Vec<Exception>,
}

pub(super) fn exceptions() -> &'static Exceptions {
    use Column::{Capabilities, Condition, Kinds, Name, Resource, Text};
    static TABLES: OnceLock<Exceptions> = OnceLock::new();
    TABLES.get_or_init(|| Exceptions {
        additions: read(ADDITIONS, &[Name, Kinds, Resource, Capabilities, Condition]),
        limits: read(CONDITIONS, &[Name, Kinds, Condition, Capabilities]),
        aliases: read(ALIASES, &[Name, Kinds, Text]),
        elsewhere: read(ELSEWHERE, &[Name, Kinds, Resource, Text]),
        traps: read(TRAPS, &[Name]),
        watched: read(WATCHLISTS, &[Text, Name]),
    })
}

/// One function for all tables: each by itself was three times the download.
#[inline(never)]
fn read(table: &'static str, columns: &[Column]) -> Vec<Exception> {
    let mut exceptions = Vec::new();
    for row in rows(table) {
        let mut exception = Exception {
            name: "",
            kinds: Kinds { delegated: false, application: false },
            resource: Resource::Other,
            capabilities: Capabilities::default(),
            condition: None,
            text: "",
        };
        for (index, column) in columns.iter().enumerate() {
            let cell = cell(&row, index);
            match column {
                Column::Name => exception.name = cell,
                Column::Kinds => exception.kinds = Kinds::parse(cell),
                Column::Resource => {
                    exception.resource = Resource::parse(cell).unwrap_or(Resource::Other);
                }
                Column::Capabilities => exception.capabilities = Capabilities::parse(cell),
                Column::Condition => exception.condition = Condition::parse(cell),
                Column::Text => exception.text = cell,
            }
        }
        exceptions.push(exception);
    }
    exceptions
}
