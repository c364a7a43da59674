//! What was read, and the correcting of it.

use super::messages::{
    FormatsNumberWays, Kind as OfKind, KindResource, Name, Names, Number, NumberWays, now,
};
use super::words::Words;
use crate::mode::Mode;
use crate::reading::{Format, Grant, GrantKind, Status, Unrecognised};

/// What is told of the reading in one line: how many names stand there in which
/// way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadLine<'a> {
    /// As granted.
    pub granted: usize,
    /// As asked for.
    pub asked: usize,
    /// As not granted.
    pub denied: usize,
    /// In words that leave it open.
    pub unsure: usize,
    /// In which formats.
    pub formats: &'a [Format],
    /// How many pieces were not recognised.
    pub unrecognised: usize,
}

impl<'a> ReadLine<'a> {
    /// The line of a reading.
    pub fn of(formats: &'a [Format], grants: &[Grant], unrecognised: usize) -> ReadLine<'a> {
        let mut line = ReadLine { formats, unrecognised, ..ReadLine::default() };
        for grant in grants {
            *match grant.status {
                _ if grant.unsure => &mut line.unsure,
                Status::Granted => &mut line.granted,
                Status::Declared => &mut line.asked,
                Status::NotGranted => &mut line.denied,
            } += 1;
        }
        line
    }
}

impl Words {
    /// What was read, in one line.
    pub fn read(&self, line: ReadLine<'_>) -> String {
        let (mut number, mut ways) = (0, String::new());
        for (found, id) in [
            (line.granted, "granted"),
            (line.asked, "asked"),
            (line.denied, "denied"),
            (line.unsure, "unsure"),
        ] {
            number += found;
            if found > 0 {
                let way = self.say_of(now::WAY, id, Number { number: found });
                self.add(&mut ways, now::BETWEEN_ITEMS, &way);
            }
        }
        let ways = &ways;
        // That it is a list goes without saying.
        let read = if matches!(line.formats, [] | [Format::List]) {
            self.say(now::READ, NumberWays { number, ways })
        } else {
            let mut formats = Vec::new();
            for format in line.formats {
                formats.push(self.of(now::FORMAT, format.id()).to_owned());
            }
            let formats = &self.speech.list(&formats, false);
            self.say(now::READ_FROM, FormatsNumberWays { formats, number, ways })
        };
        let odd = line.unrecognised;
        let odd = if odd > 0 { self.not_recognised(odd) } else { String::new() };
        self.sentences(&[&read, &odd])
    }

    /// How many names were not.
    pub(super) fn not_recognised(&self, number: usize) -> String {
        self.say(now::NOT_RECOGNISED, Number { number })
    }

    /// How a grant stands; without a status: that the text leaves it open.
    pub fn status_is(&self, status: Option<Status>) -> &'static str {
        self.of(now::STATUS, status.map_or("unsure", Status::id))
    }

    /// The kind of a grant, as a button says it.
    pub fn kind(&self, kind: GrantKind) -> &'static str {
        self.of(now::KIND, kind.id())
    }

    /// The kind of a grant and the API that it is for, as the list says them.
    pub fn kind_is(&self, grant: &Grant, mode: &Mode) -> String {
        let kind = match grant.kind {
            GrantKind::Known(_) => self.kind(grant.kind).into(),
            GrantKind::Unknown => {
                self.say(now::KIND_READ_AS, OfKind { kind: GrantKind::Known(mode.kind).id() })
            }
        };
        self.say(now::KIND_IS, KindResource { kind: &kind, resource: grant.resource.id() })
    }

    /// In front of buttons that are for several names: those of one list in the text,
    /// or all.
    pub fn these_are(&self, number: usize, all: bool) -> String {
        self.say(if all { now::ALL_ARE } else { now::THESE_ARE }, Number { number })
    }

    /// The names of which the person said that they are no permissions.
    pub fn removed(&self, removed: &[String]) -> String {
        self.say(now::REMOVED, Names { names: &self.names(removed) })
    }

    /// What to make of a piece that was not recognised.
    pub fn unrecognised_is(&self, piece: &Unrecognised) -> String {
        match &*piece.meant() {
            [name] => self.say(now::MEANT_ONE, Name { name }),
            [] => self.text(now::MEANT_NONE).into(),
            _ => self.text(now::MEANT_SEVERAL).into(),
        }
    }

    /// The button that says which of several a line is.
    pub fn read_as(&self, name: &str) -> String {
        self.say(now::READ_AS, Name { name })
    }

    /// How many corrections there are.
    pub fn corrected(&self, number: usize) -> String {
        self.say(now::CORRECTED, Number { number })
    }

    /// The button that lists so many more.
    pub fn list_more(&self, number: usize) -> String {
        self.say(now::LIST_MORE, Number { number })
    }
}
