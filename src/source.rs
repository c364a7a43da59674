//! Where a fact comes from, and when it was read there.

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

const SOURCES: &str = include_str!("../data/sources.tsv");
const NOTES: &str = include_str!("../data/notes.tsv");
const ORIGIN: &str = include_str!("../data/SOURCE.tsv");

/// All sources, in the order of the table.
pub fn all() -> impl Iterator<Item = Source> {
    rows(SOURCES).map(|row| Source {
        id: cell(&row, 0),
        title: cell(&row, 1),
        url: cell(&row, 2),
        date: cell(&row, 3),
        primary: cell(&row, 4) == "primary",
    })
}

/// The source with this id.
pub fn find(id: &str) -> Option<Source> {
    all().find(|source| source.id == id)
}

/// The sources of a note, by the note's id (`data/notes.tsv`).
pub fn of_note(note: &str) -> Vec<Source> {
    rows(NOTES)
        .filter(|row| cell(row, 0) == note)
        .flat_map(|row| list(cell(&row, 1)).filter_map(find).collect::<Vec<_>>())
        .collect()
}

/// The day of Microsoft's data from which the tables were made, as `YYYY-MM-DD`.
pub fn facts_date() -> &'static str {
    rows(ORIGIN).find(|row| cell(row, 0) == "date").map_or("", |row| cell(&row, 1))
}
