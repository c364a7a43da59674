//! The plainest paste: names and what parts them, nothing else (`User.Read, Mail.Read`).
//! It is read without the other formats, which may load later. `tests/plain_list.rs` holds
//! that they would read the same.

use crate::permission::{Known, Resource};

use crate::reading::evidence::grant::{Format, Grant, GrantKind, Reading};
use crate::reading::text::page::LIMIT;
use crate::reading::text::place::At;
use crate::reading::words::names::is_english;
use crate::status::Status;

/// Finds a name of Microsoft Graph, in any letter case.
pub type Find = fn(&str) -> Option<Known>;

/// Reads a text in which nothing stands but names of Microsoft Graph and what
/// parts them. `None` where anything else stands there, or a name that `find` does not
/// know: then it takes all formats to read the text.
pub fn read(text: &str, find: Find) -> Option<Reading> {
    if text.len() > LIMIT {
        return None;
    }
    if text.chars().all(char::is_whitespace) {
        return Some(Reading::nothing());
    }
    let mut list = List::default();
    let mut start = 0;
    // One step beyond the text, where its last line ends.
    for end in 0..=text.len() {
        let byte = text.as_bytes().get(end).copied().unwrap_or(b'\n');
        if is_separator(char::from(byte)) {
            // Names are plain ASCII, in which a byte is a UTF-16 unit.
            list.item(text.get(start..end)?, start, find)?;
            list.separator(byte);
            start = end + 1;
        }
    }
    // Bullets alone are no list. Rows without a name may separate an English word such
    // as `email` from the list: the other formats decide whether it is a name.
    if list.grants.is_empty() || (list.english && list.empty_rows) {
        return None;
    }
    let grants = list.grants.into();
    let formats = vec![Format::List];
    Some(Reading { formats, grants, pasted: true, ..Reading::nothing() })
}

/// Whether the text may be such a list: nothing but words that could be names.
pub fn may_be(text: &str) -> bool {
    let is_part =
        |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'*');
    text.split(is_separator).all(|item| item.len() <= LONGEST && item.bytes().all(is_part))
}

/// No name of Microsoft Graph is longer, in bytes; tokens are.
const LONGEST: usize = 100;

fn is_separator(letter: char) -> bool {
    matches!(letter, ' ' | '\t' | ',' | ';' | '\n' | '\r')
}

/// A list while it is being read.
#[derive(Default)]
struct List {
    grants: Vec<Grant>,
    /// For each row of the table that knows the names: where in `grants` its permission
    /// stands, or `usize::MAX` where it does not.
    known: Vec<usize>,
    /// Whether a name is an English word, too.
    english: bool,
    /// Whether a line holds bullets or separators and no name.
    empty_rows: bool,
    /// Whether a name stands in this line.
    named: bool,
    /// Whether anything but blanks stands in this line.
    filled: bool,
}

impl List {
    /// Reads what stands between two separators. `None` where that is more than
    /// a name.
    fn item(&mut self, item: &str, start: usize, find: Find) -> Option<()> {
        if item.is_empty() {
            return Some(());
        }
        self.filled = true;
        if matches!(item, "-" | "*") {
            return Some(());
        }
        self.named = true;
        let end = start + item.len();
        self.add(find(item)?, At(start.try_into().ok()?, end.try_into().ok()?))
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

    fn add(&mut self, permission: Known, place: At) -> Option<()> {
        if is_english(permission.name) {
            if self.grants.is_empty() {
                return None;
            }
            self.english = true;
        }
        while self.known.len() <= permission.row {
            self.known.push(usize::MAX);
        }
        let index = self.known.get_mut(permission.row)?;
        if *index == usize::MAX {
            *index = self.grants.len();
            self.grants.push(Grant {
                permission: permission.name.to_owned(),
                kind: permission.kinds.only().map_or(GrantKind::Unknown, GrantKind::Known),
                status: Status::Granted,
                resource: Resource::MicrosoftGraph,
                unsure: false,
                corrected: false,
                at: Vec::new(),
            });
        }
        self.grants.get_mut(*index)?.at.push(place);
        Some(())
    }
}
