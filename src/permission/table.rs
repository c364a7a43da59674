//! Microsoft's whole list of permissions: names and kinds. Reading needs it; an answer
//! does with the few names of [`super::few`].

use std::cmp::Ordering;
use std::sync::OnceLock;

use super::known::{Known, compare};
use crate::kind::Kinds;

// `data/permissions.tsv` as `build.rs` lays it out, so that it compresses.
const NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/permission-names.txt"));
const KINDS: &str = include_str!(concat!(env!("OUT_DIR"), "/permission-kinds.txt"));

/// A name of Microsoft's list, by its row in `data/permissions.tsv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Permission(u16);

#[derive(Clone, Copy)]
struct PermissionRow {
    name: &'static str,
    /// The first letters of the name, by which it is looked for.
    front: u64,
    kinds: Kinds,
    resource_specific: bool,
}

fn table() -> &'static [PermissionRow] {
    static ROWS: OnceLock<Vec<PermissionRow>> = OnceLock::new();
    ROWS.get_or_init(|| {
        let mut table = Vec::new();
        for (name, kinds) in names().split('\n').zip(KINDS.bytes()) {
            table.push(PermissionRow {
                name,
                front: front(name),
                kinds: Kinds { delegated: kinds & 1 != 0, application: kinds & 2 != 0 },
                resource_specific: kinds & 4 != 0,
            });
        }
        table
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

/// The first eight letters of a name in small letters, as a number: two numbers are compared
/// at once, in the order of the names.
fn front(name: &str) -> u64 {
    let letters = name.bytes().map(|letter| letter.to_ascii_lowercase());
    letters.chain([0; 8]).take(8).fold(0, |front, letter| front << 8 | u64::from(letter))
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
        let front = front(name);
        let order =
            |row: &PermissionRow| row.front.cmp(&front).then_with(|| compare(row.name, name));
        let index = table().binary_search_by(order).ok()?;
        u16::try_from(index).ok().map(Permission)
    }

    /// The same, as a plain list wants it.
    pub fn known(name: &str) -> Option<Known> {
        let permission = Permission::find(name)?;
        let row = usize::from(permission.0);
        Some(Known { name: permission.name(), kinds: permission.kinds(), row })
    }

    fn facts(self) -> Option<&'static PermissionRow> {
        table().get(usize::from(self.0))
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
