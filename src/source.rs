//! Where a fact comes from, and when it was read there.

use std::sync::OnceLock;

use crate::facts::{cell, list, rows};

/// One source of facts (`data/sources.tsv`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The id by which the other tables name it.
    pub id: &'static str,
    /// What it is, in a few words.
    pub title: &'static str,
    /// Its address.
    pub url: &'static str,
    /// The day on which the fact was read there or written, as `YYYY-MM-DD`.
    pub date: &'static str,
    /// False for what people report who are not the maker of the thing.
    pub primary: bool,
}

const SOURCES: &str = include_str!(concat!(env!("OUT_DIR"), "/sources.tsv"));
const NOTES: &str = include_str!(concat!(env!("OUT_DIR"), "/notes.tsv"));
const ORIGIN: &str = include_str!(concat!(env!("OUT_DIR"), "/SOURCE.tsv"));

/// All sources, in the order of the table.
pub fn all() -> &'static [Source] {
    static ALL: OnceLock<Vec<Source>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all = Vec::new();
        for row in rows(SOURCES) {
            all.push(Source {
                id: cell(&row, 0),
                title: cell(&row, 1),
                url: cell(&row, 2),
                date: cell(&row, 3),
                primary: cell(&row, 4) == "primary",
            });
        }
        all
    })
}

/// The source with this id.
pub fn find(id: &str) -> Option<Source> {
    all().iter().find(|source| source.id == id).copied()
}

/// The sources of a note, by the note's id (`data/notes.tsv`).
pub fn of_note(note: &str) -> Vec<Source> {
    let mut sources = Vec::new();
    for row in rows(NOTES) {
        if cell(&row, 0) == note {
            sources.extend(list(cell(&row, 1)).filter_map(find));
        }
    }
    sources
}

/// The day of Microsoft's data from which the tables were made, as `YYYY-MM-DD`.
pub fn facts_date() -> &'static str {
    rows(ORIGIN).iter().find(|row| cell(row, 0) == "date").map_or("", |row| cell(row, 1))
}
