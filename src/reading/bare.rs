//! The plainest paste: names and what parts them, nothing else. It is read
//! without the families of formats, which may load later; that the answer is
//! theirs is a test's business (`tests/bare.rs`).

use crate::permission::{Permission, Resource};

use super::LIMIT;
use super::grant::{At, Format, Grant, GrantKind, Reading, Status};
use super::names::is_english;

/// Reads a text in which nothing stands but names of Microsoft Graph and what
/// parts them. `None` where anything else does: then it takes all families to
/// read it.
pub fn read(text: &str) -> Option<Reading> {
    if text.len() > LIMIT {
        return None;
    }
    if text.chars().all(char::is_whitespace) {
        return Some(Reading::nothing());
    }
    let mut list = List::default();
    let mut start = 0;
    // Up to the end of the last line, which nothing needs to stand behind.
    for end in 0..=text.len() {
        let byte = text.as_bytes().get(end).copied().unwrap_or(b'\n');
        if matches!(byte, b' ' | b'\t' | b',' | b';' | b'\n' | b'\r') {
            // Names are plain ASCII, in which a byte is a UTF-16 unit.
            list.item(text.get(start..end)?, start)?;
            list.separator(byte);
            start = end + 1;
        }
    }
    // Bullets alone are no list, and rows without a name part an English word
    // from what stands beside it.
    if list.grants.is_empty() || (list.english && list.empty_rows) {
        return None;
    }
    let grants = list.grants.into();
    let formats = vec![Format::List];
    Some(Reading { formats, grants, pasted: true, ..Reading::nothing() })
}

/// A list while it is being read.
#[derive(Default)]
struct List {
    grants: Vec<Grant>,
    /// Where in `grants` each permission stands, by its row in the table: beyond
    /// their end where it does not.
    known: Vec<usize>,
    english: bool,
    empty_rows: bool,
    /// Whether a name stands in this line.
    named: bool,
    /// Whether anything but blanks does.
    filled: bool,
}

impl List {
    /// Reads what stands between two separators. `None` where that is more than
    /// a name.
    fn item(&mut self, item: &str, start: usize) -> Option<()> {
        if item.is_empty() {
            return Some(());
        }
        self.filled = true;
        if matches!(item, "-" | "*") {
            return Some(());
        }
        self.named = true;
        let end = start + item.len();
        self.add(Permission::find(item)?, At(start.try_into().ok()?, end.try_into().ok()?))
    }

    fn separator(&mut self, byte: u8) {
        match byte {
            b',' | b';' => self.filled = true,
            b'\n' | b'\r' => {
                self.empty_rows |= self.filled && !self.named;
                (self.named, self.filled) = (false, false);
            }
            _ => {}
        }
    }

    fn add(&mut self, permission: Permission, place: At) -> Option<()> {
        if is_english(permission.name()) {
            if self.grants.is_empty() {
                return None;
            }
            self.english = true;
        }
        while self.known.len() <= permission.row() {
            self.known.push(usize::MAX);
        }
        let index = self.known.get_mut(permission.row())?;
        if *index == usize::MAX {
            *index = self.grants.len();
            self.grants.push(Grant {
                permission: permission.name().to_owned(),
                kind: permission.kinds().only().map_or(GrantKind::Unknown, GrantKind::Known),
                status: Status::Granted,
                resource: Resource::MicrosoftGraph,
                at: Vec::new(),
            });
        }
        self.grants.get_mut(*index)?.at.push(place);
        Some(())
    }
}
