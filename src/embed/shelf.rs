//! The tables that a paste may need and that load when it does: once for a page.

use std::cell::Cell;

use crate::reading::{Supplies, Wants};

/// The names of the tables, as the page asks for them.
const IDS: &str = "ids";
const ENGLISH: &str = "prompts-en";
const TRANSLATED: [&str; 5] =
    ["prompts-de", "prompts-es", "prompts-fr", "prompts-ja", "prompts-pt"];

thread_local! {
    static SUPPLIES: Cell<Supplies<'static>> = const { Cell::new(Supplies { ids: None, prompts: None }) };
}

/// The tables that a reading lacked, by name.
pub(crate) fn names(wants: Wants) -> Vec<&'static str> {
    let mut names = Vec::new();
    if wants.ids {
        names.push(IDS);
    }
    if wants.prompts {
        names.push(ENGLISH);
    }
    if wants.translations {
        names.extend(TRANSLATED);
    }
    names
}

/// Puts a table on the shelf, for good: it is kept until the page goes.
pub(crate) fn put(name: &str, table: Vec<u8>) {
    let mut supplies = supplies();
    if name == IDS {
        supplies.ids = Some(table.leak());
    } else if let Ok(text) = String::from_utf8(table) {
        // A translation is of no use before English: it is asked for later.
        let mut prompts = supplies.prompts.unwrap_or_default().to_vec();
        let at = if name == ENGLISH { 0 } else { prompts.len() };
        prompts.insert(at, text.leak());
        supplies.prompts = Some(prompts.leak());
    }
    SUPPLIES.set(supplies);
}

/// The tables that are there.
pub(crate) fn supplies() -> Supplies<'static> {
    SUPPLIES.get()
}
