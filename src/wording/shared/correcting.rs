//! The words of the list of what was read, and of the buttons that correct it.

use super::super::messages::{
    Kind as OfKind, KindResource, Lines, LinesNumber, Name, Names, Number, later, now,
};
use super::all::SharedWords;
use crate::decimal::digits;
use crate::mode::Mode;
use crate::reading::{Grant, GrantKind, Status, Unrecognised};

/// How many lines of the text a sentence names.
const LINES: usize = 5;

impl SharedWords {
    /// How a grant stands. `None` says that the text leaves it open.
    pub fn status_is(&self, status: Option<Status>) -> &'static str {
        self.of(later::STATUS, status.map_or("unsure", Status::id))
    }

    /// The kind of a grant, as a button says it.
    pub fn kind(&self, kind: GrantKind) -> &'static str {
        self.of(later::KIND, kind.id())
    }

    /// The kind of a grant and the API that it is for, as the list says them.
    pub fn kind_is(&self, grant: &Grant, mode: &Mode) -> String {
        let kind = match grant.kind {
            GrantKind::Known(_) => self.kind(grant.kind).into(),
            GrantKind::Unknown => {
                self.say(later::KIND_READ_AS, OfKind { kind: GrantKind::Known(mode.kind).id() })
            }
        };
        self.say(later::KIND_IS, KindResource { kind: &kind, resource: grant.resource.id() })
    }

    /// In front of buttons that are for several names: those of one list in the text,
    /// or all.
    pub fn these_are(&self, number: usize, all: bool) -> String {
        self.say(if all { later::ALL_ARE } else { later::THESE_ARE }, Number { number })
    }

    /// The names of which the person said that they are no permissions.
    pub fn removed(&self, removed: &[String]) -> String {
        self.say(later::REMOVED, Names { names: &self.names(removed) })
    }

    /// What to make of a piece that was not recognised.
    pub fn unrecognised_is(&self, piece: &Unrecognised) -> String {
        match &*piece.meant() {
            [name] => self.say(later::MEANT_ONE, Name { name }),
            [] => self.text(later::MEANT_NONE).into(),
            _ => self.text(later::MEANT_SEVERAL).into(),
        }
    }

    /// The button that says which of several names a piece is.
    pub fn read_as(&self, name: &str) -> String {
        self.say(later::READ_AS, Name { name })
    }

    /// How many corrections there are.
    pub fn corrected(&self, number: usize) -> String {
        self.say(later::CORRECTED, Number { number })
    }

    /// The button that lists this number of further rows.
    pub fn list_more(&self, number: usize) -> String {
        self.say(later::LIST_MORE, Number { number })
    }

    /// Where a name stands in the text: the numbers of its lines, counted from 1.
    pub fn on_lines(&self, lines: &[usize]) -> String {
        let mut named = String::new();
        for line in lines.iter().take(LINES) {
            self.add(&mut named, now::BETWEEN_ITEMS, &digits(*line));
        }
        let named = &named;
        if lines.len() > LINES {
            return self.say(later::ON_LINES_MORE, Lines { lines: named });
        }
        self.say(later::ON_LINES, LinesNumber { lines: named, number: lines.len() })
    }
}
