//! Finds the capabilities that a question is about, such as "Can it read transcripts?", and
//! names of permissions by a part of them, such as `calendars.readw`.

use crate::explanation::{CapabilityAnswer, Explanation};
use crate::permission::{Permission, elsewhere};
use crate::wording::{SharedWords, later};

/// How many capabilities are told.
const SHOWN: usize = 6;

/// The capabilities that have all words of the question in their name or among their other
/// words. `None` where the question has no word that says anything, as "Can it".
pub fn find<'a>(
    answer: &'a Explanation,
    shared: &SharedWords,
    question: &str,
) -> Option<Vec<&'a CapabilityAnswer>> {
    let asked = tokens(question, shared.text(later::NO_WORDS));
    if asked.is_empty() {
        return None;
    }
    let mut found = Vec::new();
    let mut best = 0;
    for row in &answer.capabilities {
        let known = [shared.capability(row.id), " ", shared.other_words(row.id)].concat();
        let known = tokens(&known, "");
        let (mut all, mut inside) = (true, 0);
        for word in &asked {
            let held = held(word, &known);
            inside += held;
            all &= held > 0 || known.iter().any(|it| it.starts_with(word.as_str()));
        }
        // A question without blanks is one long word, which holds words of many
        // capabilities. Only the capabilities that share the most letters with it stay.
        if all && inside >= best {
            if inside > best {
                found.clear();
            }
            best = inside;
            found.push(row);
        }
    }
    found.truncate(SHOWN);
    Some(found)
}

/// How many letters the known words have that stand within a word of the question. Zero in
/// languages that write with blanks.
fn held(asked: &str, known: &[String]) -> usize {
    if asked.chars().all(|letter| letter < FIRST_WITHOUT_BLANKS) {
        return 0;
    }
    let long = |word: &&String| word.chars().count() > 1 && asked.contains(word.as_str());
    known.iter().filter(long).map(|word| word.chars().count()).sum()
}

/// Where the letters of scripts without blanks begin: kana, then Chinese characters.
const FIRST_WITHOUT_BLANKS: char = '\u{3040}';

/// How many names are suggested, and how many letters must be typed first.
const SUGGESTED: usize = 8;
const LETTERS: usize = 2;

/// Names of permissions that hold what was typed, those that begin with it first.
pub fn suggest(typed: &str) -> Vec<&'static str> {
    let typed = typed.trim().to_ascii_lowercase();
    let mut found: Vec<&'static str> = Vec::new();
    if typed.len() < LETTERS {
        return found;
    }
    let graph = || Permission::all().map(Permission::name);
    let names = || graph().chain(elsewhere().map(|row| row.name));
    for from_start in [true, false] {
        for name in names() {
            let at = name.to_ascii_lowercase().find(&typed);
            let fits = at.is_some_and(|at| from_start == (at == 0));
            if fits && found.len() < SUGGESTED && !found.contains(&name) {
                found.push(name);
            }
        }
    }
    found
}

/// The words of a text in lower case, without accents and without an `s` at the end. The
/// words in `without` (with blanks between them) are left out.
fn tokens(text: &str, without: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    for word in text.to_lowercase().split(|letter: char| !letter.is_alphanumeric()) {
        let left_out = without.split(' ').any(|it| it == word);
        if !word.is_empty() && !left_out {
            let singular = word.strip_suffix('s').filter(|it| it.len() > 2);
            tokens.push(singular.unwrap_or(word).chars().map(plain).collect());
        }
    }
    tokens
}

/// The accented letters of our languages, each with the letter without its accent.
const ACCENTED: [(&str, char); 7] = [
    ("àáâãä", 'a'),
    ("ç", 'c'),
    ("èéêë", 'e'),
    ("ìíîï", 'i'),
    ("ñ", 'n'),
    ("òóôõö", 'o'),
    ("ùúûü", 'u'),
];

/// A letter without its accent.
fn plain(letter: char) -> char {
    let found = ACCENTED.iter().find(|(accented, _)| accented.contains(letter));
    found.map_or(letter, |(_, plain)| *plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explanation::explain;
    use crate::mode::Modes;
    use crate::reading::Reading;
    use crate::wording::shared_words;

    fn told(question: &str) -> Option<Vec<&'static str>> {
        let modes = Modes::built_in();
        let mode = modes.find("individual").unwrap();
        let answer = explain(&modes, mode, &Reading::as_asked(mode), 0);
        let found = find(&answer, shared_words("en"), question)?;
        Some(found.into_iter().map(|row| row.id.id()).collect())
    }

    #[test]
    fn plain_words_find_capabilities() {
        for (question, first) in [
            ("transcript", "read-transcripts"),
            ("Can it read the transcripts of my meetings?", "read-transcripts"),
            ("room", "find-rooms"),
            ("delete events", "delete-events"),
            ("out of office", "change-mailbox-settings"),
            ("free busy", "see-free-busy"),
            ("recording", "read-recordings"),
            ("webinar", "read-virtual-events"),
        ] {
            let found = told(question).unwrap();
            assert!(found.contains(&first), "{question}: {found:?}");
        }
        assert_eq!(told("delete").unwrap(), ["delete-meetings", "delete-events"]);
        assert_eq!(told("pizza"), Some(vec![]));
        assert!(told("e").unwrap().len() <= SHOWN);
        for nothing in ["", " ?", "Can it"] {
            assert_eq!(told(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn names_are_suggested_by_a_piece_of_them() {
        assert_eq!(suggest("c"), Vec::<&str>::new());
        let found = suggest("calendars.readw");
        assert_eq!(found.first(), Some(&"Calendars.ReadWrite"));
        assert!(found.len() <= SUGGESTED);
        assert!(suggest("OnlineMeetings").iter().all(|name| name.starts_with("OnlineMeetings")));
        assert!(suggest("as_app").contains(&"full_access_as_app"));
        assert_eq!(suggest("no such thing"), Vec::<&str>::new());
    }

    /// Each capability is found by its own name.
    #[test]
    fn every_name_finds_itself() {
        for capability in crate::capability::Capability::all() {
            let name = shared_words("en").capability(capability);
            assert!(told(name).unwrap().contains(&capability.id()), "{name}");
            assert!(!shared_words("en").other_words(capability).is_empty(), "{name}");
        }
    }
}
