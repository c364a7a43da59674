//! Names that no table of ours has, as a link carries them: how many they are, and
//! how they begin where an answer depends on that.

/// What stands before their number.
const MARK: char = '*';
/// How they are called behind the link, each with its number.
const CALLED: &str = "other-api-permission-";
/// The beginnings of names by which an answer tells calendars (rule 22) and meetings,
/// each with its letter.
const BEGINNINGS: [(&str, &str); 2] = [("c", "Calendars."), ("m", "OnlineMeetings.")];

/// Such names while they are counted.
#[derive(Default)]
pub(super) struct Unnamed {
    letter: &'static str,
    number: usize,
}

impl Unnamed {
    /// Counts one more; those before it are written where they begin otherwise.
    pub fn add(&mut self, name: &str, link: &mut String) {
        let begins = |(_, beginning): &&(&str, &str)| {
            name.get(..beginning.len()).is_some_and(|front| front.eq_ignore_ascii_case(beginning))
        };
        let letter = BEGINNINGS.iter().find(begins).map_or("", |(letter, _)| letter);
        if letter != self.letter {
            self.write(link);
        }
        self.letter = letter;
        self.number += 1;
    }

    /// Writes how many there are, if any.
    pub fn write(&mut self, link: &mut String) {
        if self.number > 0 {
            link.extend([',', MARK]);
            link.push_str(self.letter);
            link.push_str(&self.number.to_string());
        }
        self.number = 0;
    }
}

/// How many names a cell of a run stands for, at most so many, and how they begin;
/// `None` where it is a name, or no number.
pub(super) fn decode(cell: &str, most: usize) -> Option<(&'static str, usize)> {
    let cell = cell.strip_prefix(MARK)?;
    let found = BEGINNINGS.iter().find_map(|(letter, beginning)| {
        cell.strip_prefix(letter).map(|number| (*beginning, number))
    });
    let (beginning, number) = found.unwrap_or(("", cell));
    let number = number.parse().ok().filter(|number| (1..=most).contains(number))?;
    Some((beginning, number))
}

/// What one of them is called, by its number.
pub(super) fn called(beginning: &str, number: usize) -> String {
    [beginning, CALLED, &number.to_string()].concat()
}
