//! Looking for words in a long text without a copy of it in lower case.

use memchr::{memchr, memchr2};

use crate::reading::text::cursor::Cursor;
use crate::reading::text::steps;

/// Which bytes stand in a text. One pass tells them all, and what looks for one that does
/// not stand there has nothing to look at.
#[derive(Clone, Debug)]
pub(in crate::reading) struct Bytes([bool; 256]);

impl Bytes {
    /// The bytes of a text.
    pub fn of(text: &str) -> Bytes {
        let mut all = [false; 256];
        for byte in text.bytes() {
            if let Some(seen) = all.get_mut(usize::from(byte)) {
                *seen = true;
            }
        }
        Bytes(all)
    }

    /// Whether one of these stands in the text.
    pub fn any(&self, bytes: &[u8]) -> bool {
        bytes.iter().any(|byte| self.0.get(usize::from(*byte)) == Some(&true))
    }
}

/// Whether the word stands in the text, in any letter case of ASCII.
pub(in crate::reading) fn contains(text: &str, word: &str) -> bool {
    find(text, word).is_some()
}

/// Where the word stands first in the text, in any letter case of ASCII.
///
/// It looks for the word's rarest byte first, so that most texts are passed over
/// quickly.
pub(in crate::reading) fn find(text: &str, word: &str) -> Option<usize> {
    let (text, word) = (text.as_bytes(), word.as_bytes());
    let (offset, rare) = word.iter().enumerate().max_by_key(|(_, byte)| rarity(**byte))?;
    let last = text.len().checked_sub(word.len())?;
    let (lower, upper) = (rare.to_ascii_lowercase(), rare.to_ascii_uppercase());
    let mut cursor = Cursor::new(0..last + 1);
    while let Some(from) = cursor.step() {
        let rest = text.get(from + offset..=last + offset)?;
        let found = memchr2(lower, upper, rest);
        steps::pass(found.unwrap_or(rest.len()));
        let at = from + found?;
        if text.get(at..at + word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word)) {
            return Some(at);
        }
        cursor.move_to(at + 1);
    }
    None
}

/// The places where the word stands, in its own letter case, one behind the other.
/// `str::find` looks at each byte; this passes over all but the word's rarest one.
pub(in crate::reading) fn all(text: &str, word: &str) -> impl Iterator<Item = usize> {
    let (bytes, word) = (text.as_bytes(), word.as_bytes());
    let rarest = |(_, byte): &(usize, &u8)| rarity(**byte) + u8::from(byte.is_ascii_uppercase());
    let (offset, rare) = word.iter().enumerate().max_by_key(rarest).unwrap_or((0, &0));
    let mut from = 0;
    std::iter::from_fn(move || {
        loop {
            let at = from + memchr(*rare, bytes.get(from + offset..)?)?;
            if bytes.get(at..at + word.len()) == Some(word) {
                from = at + word.len();
                return Some(at);
            }
            from = at + 1;
        }
    })
}

/// Whether the word stands in the text, in its own letter case.
pub(in crate::reading) fn stands_in(text: &str, word: &str) -> bool {
    all(text, word).next().is_some()
}

/// Where the word stands first in a short text, in its own letter case. `str::find`
/// prepares for a long text, and that alone takes longer than this whole search.
pub(in crate::reading) fn short(text: &str, word: &str) -> Option<usize> {
    text.as_bytes().windows(word.len().max(1)).position(|part| part == word.as_bytes())
}

/// How seldom a byte is, in prose and in code.
fn rarity(byte: u8) -> u8 {
    match byte.to_ascii_lowercase() {
        b' ' | b'e' => 0,
        b't' | b'a' | b'i' | b'n' | b'o' | b'r' | b's' => 1,
        b'l' | b'c' | b'd' | b'u' | b'p' | b'm' | b'h' => 2,
        b'.' | b'/' | b'-' | b'g' | b'f' | b'b' | b'y' | b'w' | b'v' => 3,
        b'0'..=b'9' => 4,
        _ => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_found_in_any_case() {
        assert_eq!(find("a Granted FOR b", "granted for"), Some(2));
        assert_eq!(find("for", "for"), Some(0));
        assert_eq!(find("fo", "for"), None);
        assert_eq!(find("ffor", "for"), Some(1));
        assert_eq!(find("", "for"), None);
        assert!(contains("é QUICK", "quick"));
        assert_eq!(all("éaJ aJaJ aj", "aJ").collect::<Vec<_>>(), [2, 5, 7]);
        assert_eq!(all("::::: a", "::").collect::<Vec<_>>(), [0, 2]);
        assert_eq!(all("a", "aJ").next(), None);
        assert_eq!(short("a b ab", "ab"), Some(4));
        assert_eq!([short("ab", ""), short("a", "ab"), short("AB", "ab")], [None; 3]);
    }
}
