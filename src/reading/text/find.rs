//! Looking for words in a long text without a copy of it in lower case.

use memchr::memchr2;

use crate::reading::text::cursor::Cursor;
use crate::reading::text::steps;

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
        assert_eq!(short("a b ab", "ab"), Some(4));
        assert_eq!([short("ab", ""), short("a", "ab"), short("AB", "ab")], [None; 3]);
    }
}
