//! Names that no table of ours has, as a link carries them: `*3` is three such names, `*c2`
//! two that begin with `Calendars.`. The beginning is told only where an answer depends on it.

/// The sign in front of their number.
const MARK: char = '*';
/// What they are called where the link is opened; a number follows for each.
const CALLED: &str = "other-api-permission-";
/// The beginnings of names by which an answer tells calendars (rule 22) and meetings,
/// each with its letter.
const BEGINNINGS: [(&str, &str); 2] = [("c", "Calendars."), ("m", "OnlineMeetings.")];

/// Counts such names that follow one another and begin alike.
#[derive(Default)]
pub(super) struct Unnamed {
    letter: &'static str,
    number: usize,
}

impl Unnamed {
    /// Counts one more name. Where the names before it begin otherwise, it writes those first.
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

    /// Writes how many there are, if any, and starts to count again.
    pub fn write(&mut self, link: &mut String) {
        if self.number > 0 {
            link.extend([',', MARK]);
            link.push_str(self.letter);
            link.push_str(&self.number.to_string());
        }
        self.number = 0;
    }
}

/// How the names begin for which a cell of a run stands, and how many they are. `None` where
/// the cell is a name, or its number is not one from 1 to `most`.
pub(super) fn decode(cell: &str, most: usize) -> Option<(&'static str, usize)> {
    let cell = cell.strip_prefix(MARK)?;
    let found = BEGINNINGS.iter().find_map(|(letter, beginning)| {
        cell.strip_prefix(letter).map(|number| (*beginning, number))
    });
    let (beginning, number) = found.unwrap_or(("", cell));
    let number = number.parse().ok().filter(|number| (1..=most).contains(number))?;
    Some((beginning, number))
}

/// What the name with this number is called.
pub(super) fn called(beginning: &str, number: usize) -> String {
    [beginning, CALLED, &number.to_string()].concat()
}
