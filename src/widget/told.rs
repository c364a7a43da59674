//! What another module tells on a closer look (`sharing/telling`): markup, in parts.

use crate::written::PART;

/// All parts: the name of each, and its markup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told(Vec<(String, String)>);

impl Told {
    /// The parts of a text.
    pub fn of(text: &str) -> Told {
        let mut parts = Vec::new();
        for part in text.split(PART) {
            if let Some((name, markup)) = part.split_once('\n') {
                parts.push((name.to_owned(), markup.to_owned()));
            }
        }
        Told(parts)
    }

    /// Whether nothing is told yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The part of this name; empty where there is none.
    pub fn part(&self, name: &[&str]) -> &str {
        let name = name.join(" ");
        self.0.iter().find(|(known, _)| *known == name).map_or("", |(_, markup)| markup)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_by_their_names() {
        let told = Told::of("\u{1d}note a\n<p\n\"One.\n>\n\u{1d}note b\n\u{1d}where\n\"Two\n");
        assert_eq!(told.part(&["note", "a"]), "<p\n\"One.\n>\n");
        assert_eq!(told.part(&["note", "b"]), "");
        assert_eq!(told.part(&["where"]), "\"Two\n");
        assert_eq!(told.part(&["note"]), "");
        assert!(Told::of("").is_empty() && !told.is_empty());
    }
}
