//! Where a fact comes from, and when it was read there.

use crate::errors;
use crate::facts::list;
use crate::instant::start_of;
use crate::note::Note;

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
    /// The day on which the fact was last held against it, as `YYYY-MM-DD`.
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
    let (title, url, date) = (next(), next(), next());
    Some(Source { id, title, url, date, primary: next().starts_with("primary") })
}

/// The sources of a note: of those errors that it names, or of its id.
pub fn of(note: &Note) -> Vec<Source> {
    let about = note.about.as_deref().unwrap_or_default();
    let mut ids: Vec<&str> = Vec::new();
    for error in about.split(',').filter_map(errors::find) {
        if !ids.contains(&error.source) {
            ids.push(error.source);
        }
    }
    if ids.is_empty() { of_note(note.id.id()) } else { ids.into_iter().filter_map(find).collect() }
}

/// The sources of all that a note of this id can say (`data/notes.tsv`).
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

/// How many seconds facts are trusted without a word: 12 months.
const TRUSTED: i64 = 365 * 86_400;

/// Whether the facts were 12 months old at this time (seconds since 1970, UTC),
/// so that they may be out of date.
pub fn facts_are_old(now: i64) -> bool {
    start_of(facts_date()).is_some_and(|day| now - day >= TRUSTED)
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
