//! How to find a number by a word or by a text. All look-ups share these two types,
//! because every further type would be compiled to code of its own.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use memchr::memchr_iter;

/// Each of the words between the blanks. Every object is asked for dozens of keys: a
/// search for the blank that is made for long texts would take most of that time.
pub(in crate::reading) fn each(words: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(words);
    std::iter::from_fn(move || {
        let words = rest?;
        let end = words.bytes().position(|byte| byte == b' ').unwrap_or(words.len());
        rest = words.get(end + 1..);
        words.get(..end)
    })
}

/// Whether a word is one of `words`, which blanks separate. Most of them begin with another
/// letter, and are passed over.
pub(in crate::reading) fn has(words: &str, word: &str) -> bool {
    let (words, word) = (words.as_bytes(), word.as_bytes());
    let ends = |byte: Option<&u8>| byte.is_none_or(|byte| *byte == b' ');
    let Some(first) = word.first() else { return words.is_empty() };
    memchr_iter(*first, words).any(|at| {
        let begins = ends(at.checked_sub(1).and_then(|front| words.get(front)));
        let stands = words.get(at..).is_some_and(|words| words.starts_with(word));
        begins && stands && ends(words.get(at + word.len()))
    })
}

/// Words and their numbers, in order of the words. In front of each stand its first letters
/// as a number: two numbers are compared at once.
pub(in crate::reading) struct Index<'a>(Vec<(u64, &'a str, usize)>);

/// The first eight letters of a word as a number, in the order of the words.
fn front(word: &str) -> u64 {
    word.bytes().chain([0; 8]).take(8).fold(0, |front, letter| front << 8 | u64::from(letter))
}

impl<'a> Index<'a> {
    /// The index of all words in these rows, which blanks separate; each word has the
    /// number of its row.
    pub fn of(rows: &mut dyn Iterator<Item = &'a str>) -> Index<'a> {
        let mut all: Vec<(u64, &str, usize)> = Vec::new();
        for (number, row) in rows.enumerate() {
            for word in row.split(' ') {
                all.push((front(word), word, number));
            }
        }
        all.sort_unstable();
        Index(all)
    }

    /// All words, with their numbers.
    #[cfg(test)]
    pub fn all(&self) -> impl Iterator<Item = (&'a str, usize)> {
        self.0.iter().map(|(_, word, number)| (*word, *number))
    }

    /// The number of a word.
    pub fn find(&self, word: &str) -> Option<usize> {
        let front = front(word);
        let at = self.0.partition_point(|(first, known, _)| (*first, *known) < (front, word));
        self.0.get(at).filter(|(_, known, _)| *known == word).map(|(.., number)| *number)
    }
}

/// Texts and their numbers.
pub(in crate::reading) type Numbers = HashMap<String, usize, BuildHasherDefault<Fnv>>;

/// FNV-1a: short, and quick for short texts.
#[derive(Clone, Copy)]
pub(in crate::reading) struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Fnv {
        Fnv(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_by_all_of_their_letters() {
        let index = Index::of(&mut ["b", "a", "ab"].into_iter());
        assert_eq!(
            ["a", "ab", "b", "", "abc"].map(|word| index.find(word)),
            [Some(1), Some(2), Some(0), None, None]
        );
        assert!(["ab", "cab", "b"].iter().all(|word| has("ab cab b", word)));
        assert!(!["a", "ca", "c", "", "ab "].iter().any(|word| has("ab cab b", word)));
    }
}
