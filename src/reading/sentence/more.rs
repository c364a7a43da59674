//! Whether a text says that a list goes on beyond what it shows: `…`, "and 3 more",
//! "(+2)".

use std::ops::Range;

use super::words::class;
use crate::reading::text::index::has;
use crate::reading::words::kind;
use crate::reading::words::suggest;

/// Whether a text is nothing but the sign that something was left out: `…`,
/// `- [...]`, a row of such cells.
pub(in crate::reading) fn is_ellipsis(text: &str) -> bool {
    let around = |letter: char| letter.is_whitespace() || "-*•|[](){},;\"`".contains(letter);
    let dots = |cell: &str| cell == "…" || (cell.len() >= 3 && cell.bytes().all(|b| b == b'.'));
    let mut cells = text.split(around).filter(|cell| !cell.is_empty()).peekable();
    cells.peek().is_some() && cells.all(dots)
}

/// Whether a part of what stands behind a list says in words that the list goes on:
/// "and 3 more", "(+2)", "etc.", "Show 5 more", "[message clipped]".
pub(in crate::reading) fn says_more(behind: &str) -> bool {
    if !behind.contains(char::is_alphanumeric) {
        return false;
    }
    let behind = behind.split(". ").next().unwrap_or_default();
    behind.split([',', ';', '(', ')', '[', ']', '|', '–', '—', '<', '>']).any(|part| {
        let part = part.trim();
        let mut told = false;
        // The next number says so if it is larger than this: "+2", "2 of 9".
        let mut least = if part.starts_with('+') { Some(0) } else { None };
        let mut last = 0;
        for (index, word) in part.split(|letter: char| !letter.is_alphanumeric()).enumerate() {
            let word = word.to_lowercase();
            if has("more others etc truncated clipped omitted snip continues", &word) {
                told = true;
            } else if has("other additional further", &word) {
                told |= index > 0;
            } else if let Ok(number) = word.parse::<u32>() {
                // "+44 20 7946" is a telephone number.
                if least.is_none() && last > 0 {
                    return false;
                }
                told |= least.take().is_some_and(|least| number > least);
                last = number;
            } else if word == "of" {
                least = Some(last).filter(|last| *last > 0);
            } else if !(word.is_empty() || has(AROUND, &word)) {
                return false;
            }
        }
        told
    })
}

/// Words that may stand beside those that say that more follow.
const AROUND: &str = "and among plus show showing page see view load expand list output message text lines rows \
    items entries permissions permission scopes scope were are granted approved many some several one two three four five \
    six was is the a few";

/// Where in a text between two separators the piece of a name stands that was cut: an
/// ellipsis is glued to it, or the paste ends there (`ends`). `None` where more stands
/// in the text.
pub(in crate::reading) fn piece(text: &str, ends: bool) -> Option<Range<usize>> {
    let parts = |letter: char| letter.is_whitespace() || ",;|'\"`".contains(letter);
    let front = text.trim_start_matches(parts);
    // The prefix of other names may stand in front of it.
    let front = front.strip_prefix("https://graph.microsoft.com/").unwrap_or(front);
    let start = text.len() - front.len();
    let inside = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    let end = front.find(|letter| !inside(letter)).unwrap_or(front.len());
    let word = front.get(..end)?.trim_end_matches('.');
    let behind = front.get(word.len()..)?.trim_end_matches(parts);
    if !(is_ellipsis(behind) || (ends && word.len() > 2 && matches!(behind, "" | "."))) {
        return None;
    }
    let lower = word.to_lowercase();
    let says = class(&lower).is_participle() || kind::of_word(word).is_some();
    let capital = word.starts_with(|first: char| first.is_ascii_uppercase());
    let begins = matches!(word.len(), 1 | 2) || suggest::is_piece(word, false);
    (capital && !says && begins).then(|| start..start + word.len())
}
