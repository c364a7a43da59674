//! The plainest paste: names and what parts them, nothing else. It is read
//! without the families of formats, which may load later; that the answer is
//! theirs is a test's business (`tests/bare.rs`).

use crate::permission::{Permission, Resource};

use super::LIMIT;
use super::grant::{At, Format, Grant, GrantKind, Reading, Status};
use super::names::is_english;

/// What parts names in a line.
const BETWEEN: [char; 4] = [' ', '\t', ',', ';'];

/// Reads a text in which nothing stands but names of Microsoft Graph and what
/// parts them. `None` where anything else does: then it takes all families to
/// read it.
pub fn read(text: &str) -> Option<Reading> {
    if text.len() > LIMIT {
        return None;
    }
    if text.trim().is_empty() {
        return Some(Reading::nothing());
    }
    // In plain ASCII a byte is a UTF-16 unit.
    if !text.is_ascii() {
        return None;
    }
    let mut list = List::default();
    let mut at = 0;
    for line in text.split(['\n', '\r']) {
        list.read(line, at)?;
        at += line.len() + 1;
    }
    // Bullets alone are no list, and rows without a name part an English word
    // from what stands beside it.
    if list.grants.is_empty() || (list.english && list.empty_rows) {
        return None;
    }
    let grants = list.grants;
    let formats = vec![Format::List];
    Some(Reading { formats, grants, pasted: true, ..Reading::nothing() })
}

/// A list while it is being read.
#[derive(Default)]
struct List {
    grants: Vec<Grant>,
    /// Where in `grants` each permission stands, by its row in the table.
    known: Vec<Option<usize>>,
    english: bool,
    empty_rows: bool,
}

impl List {
    /// Reads a line that begins at this place. `None` where it holds more than
    /// names.
    fn read(&mut self, line: &str, at: usize) -> Option<()> {
        let mut start = at;
        let mut named = false;
        for item in line.split(BETWEEN) {
            let end = start + item.len();
            if !matches!(item, "" | "-" | "*") {
                self.add(
                    Permission::find(item)?,
                    At(start.try_into().ok()?, end.try_into().ok()?),
                )?;
                named = true;
            }
            start = end + 1;
        }
        self.empty_rows |= !named && !line.trim().is_empty();
        Some(())
    }

    fn add(&mut self, permission: Permission, place: At) -> Option<()> {
        if is_english(permission.name()) {
            if self.grants.is_empty() {
                return None;
            }
            self.english = true;
        }
        if self.known.len() <= permission.row() {
            self.known.resize(permission.row() + 1, None);
        }
        let index = self.known.get_mut(permission.row())?.get_or_insert(self.grants.len());
        match self.grants.get_mut(*index) {
            Some(grant) => grant.at.push(place),
            None => self.grants.push(Grant {
                permission: permission.name().to_owned(),
                kind: permission.kinds().only().map_or(GrantKind::Unknown, GrantKind::Known),
                status: Status::Granted,
                resource: Resource::MicrosoftGraph,
                at: vec![place],
            }),
        }
        Some(())
    }
}
