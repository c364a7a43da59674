//! Some names of permissions are plain English words as well (`email`, `profile`). Which of
//! them are permissions here, and which are only words of a sentence?

use std::ops::Range;

use crate::reading::evidence::findings::Findings;
use crate::reading::words::names::Hit;

/// Drops the plain English words that belong to prose (rule 25). Such a word counts only
/// as a whole item, or in a run of names that no other word follows.
pub(super) fn without_prose_words(
    findings: &Findings<'_>,
    row: &Range<usize>,
    hits: Vec<Hit>,
) -> Vec<Hit> {
    if !hits.iter().any(Hit::is_english) {
        return hits;
    }
    // A remark may follow, but only behind a bullet: "Email: …" is a form.
    let bullet = findings.slice(row).trim_start().starts_with(['-', '*', '•', '·', '–']);
    let mut kept: Vec<Hit> = Vec::new();
    // From the end: in "email and profile pictures", "profile" is prose, and so is "email",
    // which is joined to it.
    let mut prose_follows = false;
    for (index, hit) in hits.iter().enumerate().rev() {
        let before = index.checked_sub(1).and_then(|index| hits.get(index));
        let next = hits.get(index + 1);
        let front = before.map_or(row.start, |hit| hit.span.end)..hit.span.start;
        let front = findings.slice(&front);
        let behind = findings.slice(&(hit.span.end..next.map_or(row.end, |hit| hit.span.start)));
        let is_prose = hit.is_english()
            && ((prose_follows && joins(behind))
                || !is_item(front, behind, next.is_some(), bullet, hits.len() > 1));
        if !is_prose {
            kept.push(hit.clone());
        }
        prose_follows = is_prose;
    }
    kept.reverse();
    kept
}

/// Whether nothing but "and" and "or" stands between two names.
fn joins(between: &str) -> bool {
    between
        .split(|character: char| !character.is_alphanumeric())
        .all(|word| matches!(word, "" | "and" | "or" | "plus"))
}

/// Whether a plain word is an item of a list, by the text in front of it and
/// behind it, up to the names on both sides.
fn is_item(front: &str, behind: &str, name_follows: bool, bullet: bool, several: bool) -> bool {
    if !bullet && behind.trim_start_matches(['"', '\'', '`', ' ']).starts_with(':') {
        return false;
    }
    let front = front.rsplit(|letter| is_separator(letter) || (several && letter == ':')).next();
    let item = behind.split(|letter| is_separator(letter) || letter == ':').next();
    let clear = |text: Option<&str>| {
        let text = text.unwrap_or_default();
        is_kind_mark(text) || joins(text)
    };
    // "It has openid, email and User.Read": the list begins in the sentence.
    // But not in "to get the profile and User.Read".
    let last = front.unwrap_or_default().split_whitespace().next_back().unwrap_or_default();
    let owned = matches!(
        last,
        "the" | "a" | "an" | "my" | "your" | "our" | "their" | "full" | "basic" | "user"
    );
    let parted = behind.contains(['(', '\t', '|', ':', '-', '–']);
    let chained = name_follows && joins(behind) && !parted && !owned;
    clear(item) && (clear(front) || chained)
}

fn is_separator(character: char) -> bool {
    matches!(character, ',' | ';' | '|' | '\n' | '\t' | '"' | '\'' | '`' | '[' | ']' | '{' | '}')
}

fn is_kind_mark(text: &str) -> bool {
    let word = text.trim_matches(|character: char| !character.is_alphabetic()).to_lowercase();
    word == "delegated" || word == "application"
}
