//! Microsoft's display names, and the permissions that each may be.

use std::cell::{Cell, OnceCell};
use std::cmp::Ordering;
use std::hash::Hasher;

use crate::permission::Kind;
use crate::reading::text::index::{Fnv, Index};
use crate::reading::text::steps;

/// The permissions that a display name may be, with the kind that it fixes.
pub(super) struct Title {
    pub names: Vec<(String, Option<Kind>)>,
    /// An ellipsis behind it says that more follow.
    pub more: bool,
}

/// The display names, folded, and the permissions that each may be. The tables are sorted by
/// their bytes and searched by bisection, so that a short text needs no index of them.
pub(super) struct Lookup<'a> {
    tables: &'a [&'a str],
    /// How often it was asked.
    asked: Cell<usize>,
    /// The hashes of how all display names begin, in order; made when it is asked
    /// often.
    index: OnceCell<Vec<u64>>,
    /// The first words of all display names.
    firsts: OnceCell<Index<'a>>,
}

/// From this many questions on, an index costs less than it saves.
const OFTEN: usize = 200;

impl<'a> Lookup<'a> {
    pub fn new(tables: &'a [&'a str]) -> Lookup<'a> {
        Lookup { tables, asked: Cell::new(0), index: OnceCell::new(), firsts: OnceCell::new() }
    }

    /// Whether a name may be in a table: nearly all lines of a long text are not.
    fn may_hold(&self, name: &str) -> bool {
        self.asked.set(self.asked.get() + 1);
        if self.asked.get() < OFTEN {
            return true;
        }
        // The beginning is enough: few names begin alike.
        let hash = |name: &str| {
            let mut hasher = Fnv::default();
            hasher.write(name.as_bytes().get(..24).unwrap_or(name.as_bytes()));
            hasher.finish()
        };
        let index = self.index.get_or_init(|| {
            let lines = self.tables.iter().flat_map(|table| table.lines());
            let names = lines.filter_map(|line| line.split_once('\t'));
            let mut index: Vec<u64> = names.map(|(name, _)| hash(name)).collect();
            index.dedup();
            index.sort_unstable();
            index
        });
        index.binary_search(&hash(name)).is_ok()
    }

    /// Whether a display name may begin with this word: a quick test, since nearly no line of
    /// a long text does. The answer is yes for as long as an index does not pay, and for words
    /// that are not ASCII, within which a display name may go on.
    pub fn may_begin(&self, word: &str) -> bool {
        self.asked.get() < OFTEN || !word.is_ascii() || self.begins(word)
    }

    /// Whether a display name begins with this word.
    pub fn begins(&self, word: &str) -> bool {
        let firsts = self.firsts.get_or_init(|| {
            let lines = self.tables.iter().flat_map(|table| table.lines());
            let first = |line: &'a str| line.split([' ', '\t', '.']).next();
            // Those that begin alike stand side by side.
            let mut firsts: Vec<&str> = lines.filter_map(first).collect();
            firsts.dedup();
            Index::of(&mut firsts.into_iter())
        });
        firsts.find(word.split('.').next().unwrap_or_default()).is_some()
    }

    /// The permissions of a display name, in each language that has it.
    fn rows(&self, name: &str) -> Vec<&'a str> {
        let mut found = Vec::new();
        if !self.may_hold(name) {
            return found;
        }
        steps::pay(20);
        for permissions in self.tables.iter().filter_map(|table| row(table, name)) {
            if !found.contains(&permissions) {
                found.push(permissions);
            }
        }
        found
    }

    /// Whether a longer display name begins with this one.
    pub fn begins_another(&self, name: &str) -> bool {
        self.tables.iter().any(|table| {
            let at = row(table, name).map(|permissions| {
                // The table is sorted: the longer name would be the next row.
                (permissions.as_ptr() as usize).saturating_sub(table.as_ptr() as usize)
                    + permissions.len()
                    + 1
            });
            at.and_then(|at| table.get(at..)).is_some_and(|next| next.starts_with(name))
        })
    }

    /// The permissions of which a folded text is the display name.
    pub fn find(&self, folded: &str) -> Option<Title> {
        let mut rows = self.rows(folded);
        if rows.is_empty() && !folded.is_ascii() {
            // The page is folded further than the table, which keeps Japanese marks.
            let marked = folded.replace(',', "、");
            rows = self.rows(&marked);
            if rows.is_empty() {
                rows = self.rows(&(marked + "。"));
            }
        }
        if rows.is_empty() {
            return None;
        }
        let mut title = Title { names: Vec::new(), more: false };
        for (kind, name) in rows
            .iter()
            .flat_map(|row| row.split(' '))
            .filter_map(|permission| permission.split_once(':'))
        {
            let kind = Kind::parse(kind);
            match title.names.iter_mut().find(|(known, _)| known == name) {
                // The display name serves both kinds.
                Some((_, known)) if *known != kind => *known = None,
                Some(_) => {}
                None => title.names.push((name.to_owned(), kind)),
            }
        }
        Some(title)
    }
}

/// The second cell of the row whose first cell is `name`, found by bisection.
fn row<'a>(table: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = table;
    while rest.starts_with('#') {
        rest = rest.split_once('\n')?.1;
    }
    while !rest.is_empty() {
        let mut middle = rest.len() / 2;
        while !rest.is_char_boundary(middle) {
            middle -= 1;
        }
        let begin = rest.get(..middle)?.rfind('\n').map_or(0, |end| end + 1);
        let end = rest.get(middle..)?.find('\n').map_or(rest.len(), |end| middle + end);
        let (found, permissions) = rest.get(begin..end)?.split_once('\t')?;
        rest = match name.cmp(found) {
            Ordering::Equal => return Some(permissions),
            Ordering::Less => rest.get(..begin)?,
            Ordering::Greater => rest.get(end + 1..).unwrap_or_default(),
        };
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Tables;
    use crate::reading::text::fold::fold;

    #[test]
    fn every_display_name_is_found() {
        let tables = Tables::built_in().prompts.unwrap();
        for table in tables {
            for line in table.lines().filter(|line| !line.starts_with('#')) {
                let (name, permissions) = line.split_once('\t').unwrap();
                assert_eq!(row(table, name), Some(permissions), "{name}: the order of the table?");
                assert!(Lookup::new(tables).find(&fold(name)).is_some(), "{name}, folded");
            }
            assert_eq!(row(table, "read your"), None);
            assert_eq!(row(table, ""), None);
        }
    }
}
