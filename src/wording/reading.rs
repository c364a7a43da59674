//! What was read, in one line.

use super::messages::{FormatsNumberWays, Number, NumberWays, now};
use super::words::Words;
use crate::reading::{Format, Grant, Status};

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
        // A plain list is the usual case, so its format is not named.
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

    /// How many names were not recognised.
    pub(super) fn not_recognised(&self, number: usize) -> String {
        self.say(now::NOT_RECOGNISED, Number { number })
    }
}
