//! Our own small tables, beside the generated one: what Microsoft's data leaves
//! out, and what has another name or belongs to another API. Each is read when it is
//! first asked for, so that a wasm module holds only those that it asks for.

use std::sync::OnceLock;

use super::condition::Condition;
use super::resource::Resource;
use crate::capability::Capabilities;
use crate::facts::{cell, rows};
use crate::kind::Kinds;

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
    /// The ids of capabilities; `*` for all.
    opens: &'static str,
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
    Opens,
    Condition,
    Text,
}

impl Exception {
    /// What it opens, or limits.
    pub fn capabilities(&self) -> Capabilities {
        Capabilities::parse(self.opens)
    }
}

/// What a permission opens besides.
pub(super) fn additions() -> &'static [Exception] {
    static ROWS: Rows = Rows::new();
    use Column::{Condition, Kinds, Name, Opens, Resource};
    kept(&ROWS, ADDITIONS, &[Name, Kinds, Resource, Opens, Condition])
}

/// What it opens under a condition only.
pub(super) fn limits() -> &'static [Exception] {
    static ROWS: Rows = Rows::new();
    use Column::{Condition, Kinds, Name, Opens};
    kept(&ROWS, CONDITIONS, &[Name, Kinds, Condition, Opens])
}

/// Names that count as another (`text`).
pub(super) fn aliases() -> &'static [Exception] {
    static ROWS: Rows = Rows::new();
    use Column::{Kinds, Name, Text};
    kept(&ROWS, ALIASES, &[Name, Kinds, Text])
}

/// Names of other resources; `text`: their ids.
pub(super) fn elsewhere() -> &'static [Exception] {
    static ROWS: Rows = Rows::new();
    use Column::{Kinds, Name, Resource, Text};
    kept(&ROWS, ELSEWHERE, &[Name, Kinds, Resource, Text])
}

/// Names that only look like permissions; `text`: the permission that may be meant.
pub(super) fn traps() -> &'static [Exception] {
    static ROWS: Rows = Rows::new();
    kept(&ROWS, TRAPS, &[Column::Name, Column::Text])
}

/// Names on the list of a note (`text`).
pub(super) fn watched() -> &'static [Exception] {
    static ROWS: Rows = Rows::new();
    kept(&ROWS, WATCHLISTS, &[Column::Text, Column::Name])
}

type Rows = OnceLock<Vec<Exception>>;

/// One function for all tables: each by itself was three times the download.
#[inline(never)]
fn kept(rows: &'static Rows, table: &'static str, columns: &[Column]) -> &'static [Exception] {
    rows.get_or_init(|| read(table, columns))
}

fn read(table: &'static str, columns: &[Column]) -> Vec<Exception> {
    let mut exceptions = Vec::new();
    for row in rows(table) {
        let mut exception = Exception {
            name: "",
            kinds: Kinds { delegated: false, application: false },
            resource: Resource::Other,
            opens: "",
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
                Column::Opens => exception.opens = cell,
                Column::Condition => exception.condition = Condition::parse(cell),
                Column::Text => exception.text = cell,
            }
        }
        exceptions.push(exception);
    }
    exceptions
}
