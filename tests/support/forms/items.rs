//! The permissions that are written: each of Microsoft's names in each of its
//! kinds, with its ids.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use teams_scope_explainer::permission::Kind::{Application, Delegated};
use teams_scope_explainer::permission::{Kind, Permission};

/// A permission of one kind, to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Item {
    pub name: &'static str,
    pub kind: Kind,
    /// Its id on Microsoft Graph; empty where none is known.
    pub id: &'static str,
}

impl Item {
    /// `delegated` or `application`, whichever fits.
    pub fn word(&self, delegated: &'static str, application: &'static str) -> &'static str {
        if self.kind == Delegated { delegated } else { application }
    }
}

/// The rows of ids.tsv.
pub static IDS: LazyLock<Vec<Item>> = LazyLock::new(|| {
    let rows = include_str!("../../../data/ids.tsv").lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let cells: Vec<&'static str> = row.split('\t').collect();
        let kind = if cells[1] == "d" { Delegated } else { Application };
        Item { name: cells[2], kind, id: cells[0] }
    })
    .collect()
});

pub fn ids_of(name: &str) -> Vec<&'static str> {
    IDS.iter().filter(|item| item.name == name).map(|item| item.id).collect()
}

/// Every permission in each of its kinds, each of its ids once.
pub static ALL: LazyLock<Vec<Item>> = LazyLock::new(|| {
    let mut all: BTreeSet<Item> = BTreeSet::new();
    for permission in Permission::all() {
        for kind in [Delegated, Application] {
            if !permission.kinds().contains(kind) {
                continue;
            }
            let name = permission.name();
            let mut ids = IDS.iter().filter(|item| item.name == name && item.kind == kind);
            all.insert(ids.next().copied().unwrap_or(Item { name, kind, id: "" }));
            all.extend(ids);
        }
    }
    all.into_iter().collect()
});

/// Whether this is the first row for its name and kind.
pub fn first_id(item: &Item) -> bool {
    let same = |known: &&Item| known.name == item.name && known.kind == item.kind;
    ALL.iter().find(same) == Some(item)
}
