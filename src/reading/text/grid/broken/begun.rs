//! Rows whose cells only blanks part: each begins with a permission's name, perhaps behind the
//! name of its API, and goes on with a word in capitals, as no sentence does.

use memchr::memchr2;

use super::block::{Block, Shape, is_heading, shape};

/// How many words may stand in front of the name.
const WORDS: usize = 8;

/// The breaks within such rows.
pub(super) fn breaks(block: &Block<'_>) -> Vec<(usize, u8)> {
    let mut breaks = Vec::new();
    let mut within = false;
    for line in 0..block.lines.len().saturating_sub(1) {
        let (text, next) = (block.text(line), block.text(line + 1));
        within |= begins_row(text);
        within &= block.is_full(line) && !begins_row(next) && !is_heading(next);
        if within {
            breaks.push((line, b' '));
        }
    }
    breaks
}

fn begins_row(line: &str) -> bool {
    let capital =
        |word: &str| !word.starts_with(char::is_lowercase) && word.contains(char::is_alphanumeric);
    // A name holds a dot or an underscore.
    if memchr2(b'.', b'_', line.as_bytes()).is_none() {
        return false;
    }
    let mut words = line.split(' ').filter(|word| !word.is_empty()).take(WORDS);
    let name = words.find(|word| shape(word) == Shape::Name || !capital(word));
    let behind = words.next();
    name.is_some_and(|word| shape(word) == Shape::Name)
        && behind.is_some_and(|word| {
            word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic)
        })
        && !line.trim().contains("  ")
}
