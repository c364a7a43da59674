//! Where a fact comes from, and when it was read there.

use crate::facts::list;

/// One source of facts (`data/sources.tsv`; what is compiled in are those that
/// the widget may cite).
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

/// The source with this id.
pub fn find(id: &str) -> Option<Source> {
    let (id, rest) = row(SOURCES, id)?;
    let mut cells = rest.split('\t');
    let mut next = || cells.next().unwrap_or_default();
    Some(Source { id, title: next(), url: next(), date: next(), primary: next() == "primary" })
}

/// The sources of a note, by the note's id (`data/notes.tsv`).
pub fn of_note(note: &str) -> Vec<Source> {
    let mut sources = Vec::new();
    let (_, ids) = row(NOTES, note).unwrap_or_default();
    for id in list(ids) {
        sources.extend(find(id));
    }
    sources
}

/// The day of Microsoft's data from which the tables were made, as `YYYY-MM-DD`.
pub fn facts_date() -> &'static str {
    row(ORIGIN, "date").map_or("", |(_, day)| day)
}

/// The first cell of the row with this id, and the rest of it as it stands.
/// Few rows are ever looked up, so that no table is kept.
#[inline(never)]
fn row(table: &'static str, id: &str) -> Option<(&'static str, &'static str)> {
    for line in table.split('\n') {
        let cells = line.split_once('\t');
        if cells.is_some_and(|(first, _)| first == id) {
            return cells;
        }
    }
    None
}
