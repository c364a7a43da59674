//! Microsoft's display names, and the permissions that each may be.

use std::cell::OnceCell;

use memchr::memchr;

use crate::permission::Kind;
use crate::reading::text::index::Index;
use crate::reading::text::steps;

/// The permissions that a display name may be, with the kind that it fixes.
pub(super) struct Title {
    pub names: Vec<(String, Option<Kind>)>,
    /// An ellipsis behind it says that more follow.
    pub more: bool,
}

/// The display names, folded, and the permissions that each may be.
pub(super) struct Lookup<'a> {
    tables: &'a [&'a str],
    /// The rows of all tables, sorted by the display names.
    rows: OnceCell<Vec<TitleRow<'a>>>,
    /// The first words of all display names.
    firsts: OnceCell<Index<'a>>,
}

/// A display name, the permissions that it may be, and whether the next one of its table
/// begins with it.
type TitleRow<'a> = (&'a str, &'a str, bool);

impl<'a> Lookup<'a> {
    pub fn new(tables: &'a [&'a str]) -> Lookup<'a> {
        Lookup { tables, rows: OnceCell::new(), firsts: OnceCell::new() }
    }

    /// The rows of a display name, in the order of the tables.
    fn known(&self, name: &str) -> &[TitleRow<'a>] {
        let rows = self.rows.get_or_init(|| {
            let mut rows = Vec::new();
            for table in self.tables {
                let mut lines = lines(table).peekable();
                while let Some((name, permissions)) = lines.next() {
                    let longer = lines.peek().is_some_and(|(next, _)| next.starts_with(name));
                    rows.push((name, permissions, longer));
                }
            }
            rows.sort_by_key(|(name, ..)| *name);
            rows
        });
        let from = rows.partition_point(|(known, ..)| *known < name);
        let rows = rows.get(from..).unwrap_or_default();
        let same = rows.iter().take_while(|(known, ..)| *known == name).count();
        rows.get(..same).unwrap_or_default()
    }

    /// Whether a display name may begin as this folded text does: a quick test, since nearly
    /// no line of a long text does. In a text that is not ASCII, the page is folded further
    /// than the tables.
    pub fn may_begin(&self, text: &str) -> bool {
        !text.is_ascii() || self.begins(text.split(' ').next().unwrap_or_default())
    }

    /// Whether a display name begins with this word.
    pub fn begins(&self, word: &str) -> bool {
        let firsts = self.firsts.get_or_init(|| {
            let names = self.tables.iter().flat_map(|table| lines(table));
            // Those that begin alike stand side by side.
            let mut firsts: Vec<&str> = names.map(|(name, _)| first_word(name)).collect();
            firsts.dedup();
            Index::of(&mut firsts.into_iter())
        });
        firsts.find(word.split('.').next().unwrap_or_default()).is_some()
    }

    /// The permissions of a display name, in each language that has it.
    fn rows(&self, name: &str) -> Vec<&'a str> {
        let mut found = Vec::new();
        if !self.may_begin(name) {
            return found;
        }
        steps::pay(20);
        for (_, permissions, _) in self.known(name) {
            if !found.contains(permissions) {
                found.push(permissions);
            }
        }
        found
    }

    /// Whether a longer display name begins with this one.
    pub fn begins_another(&self, name: &str) -> bool {
        self.known(name).iter().any(|(_, _, longer)| *longer)
    }

    /// The permissions of which a folded text is the display name.
    pub fn find(&self, folded: &str) -> Option<Title> {
        let mut rows = self.rows(folded);
        if rows.is_empty() && !folded.is_ascii() {
            // The page is folded further than the table, which keeps Japanese marks.
            let marked = folded.replace(',', "、");
            rows = if marked == folded { rows } else { self.rows(&marked) };
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

/// The display names of a table, and the permissions that each may be.
fn lines(table: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = Some(table);
    let lines = std::iter::from_fn(move || {
        let text = rest?;
        let end = memchr(b'\n', text.as_bytes()).unwrap_or(text.len());
        rest = text.get(end + 1..);
        text.get(..end)
    });
    lines.filter(|line| !line.starts_with('#')).filter_map(|line| {
        let tab = memchr(b'\t', line.as_bytes())?;
        Some((line.get(..tab)?, line.get(tab + 1..)?))
    })
}

fn first_word(name: &str) -> &str {
    let end = name.bytes().position(|byte| matches!(byte, b' ' | b'.'));
    end.and_then(|end| name.get(..end)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::Tables;
    use crate::reading::text::fold::fold;

    #[test]
    fn every_display_name_is_found() {
        let tables = Tables::built_in().prompts.unwrap();
        let lookup = Lookup::new(tables);
        for table in tables {
            for line in table.lines().filter(|line| !line.starts_with('#')) {
                let (name, permissions) = line.split_once('\t').unwrap();
                assert!(
                    lookup.rows(name).contains(&permissions),
                    "{name}: the order of the table?"
                );
                assert!(lookup.find(&fold(name)).is_some(), "{name}, folded");
            }
        }
        assert!(lookup.rows("read your").is_empty() && lookup.rows("").is_empty());
    }
}
