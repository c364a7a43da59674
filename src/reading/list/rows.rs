//! Rows: lines, but a sentence or a name that was broken over lines is one row.

use std::ops::Range;

use crate::permission::Permission;
use crate::reading::clause;
use crate::reading::draft::Draft;

/// The rows of what is left: lines, but prose that was wrapped is one row.
pub(super) fn rows(draft: &Draft<'_>) -> Vec<Range<usize>> {
    let mut rows: Vec<Range<usize>> = Vec::new();
    for line in draft.open_lines() {
        let joins = rows.last().is_some_and(|last| {
            last.end + 1 == line.start && is_wrapped(draft.slice(last), draft.slice(&line))
        });
        match rows.last_mut() {
            Some(last) if joins => last.end = line.end,
            _ => rows.push(line),
        }
    }
    rows
}

/// Whether a sentence runs on from one line into the next: a long line of
/// words without an end, and no bullet, heading or name to begin the next row.
fn is_wrapped(above: &str, below: &str) -> bool {
    if is_torn(above, below) {
        return true;
    }
    // A paragraph is short; a row of thousands of lines is no prose.
    if above.len() > 4000 {
        return false;
    }
    let last_line = above.rsplit('\n').next().unwrap_or_default();
    let above = last_line.trim_end();
    let below = below.trim_start();
    // Names and remarks in brackets make no prose, however many they are.
    let is_word = |word: &&str| {
        word.len() > 1
            && word
                .trim_end_matches(',')
                .chars()
                .all(|letter| letter.is_alphabetic() || letter == '\'')
    };
    let prose = above.len() >= 50 && above.split(' ').filter(is_word).count() >= 4;
    let runs_on = above
        .chars()
        .next_back()
        .is_some_and(|last| last.is_alphanumeric() || last == ',' || last == '\'');
    let begins = below
        .chars()
        .next()
        .is_some_and(|first| first.is_alphanumeric() || "`'\"(".contains(first));
    let last = above.rsplit(' ').next().unwrap_or_default();
    let words = above.split(' ').count();
    let hangs = (words >= 3 && HANGING.contains(&last))
        || (words >= 2 && matches!(last, "and" | "or" | "nor" | "and/or"));
    // "X and Y", and in the next line "have been revoked"; "no consent granted".
    let verb = below.split(' ').next().is_some_and(|word| VERBS.contains(&word));
    let told = (verb && is_name(Some(last)) && !above.ends_with(['.', ':']))
        || (above.ends_with([';', ',']) && clause::denies_what_stands_above(below));
    let tabbed = above.trim_start().contains('\t') || below.contains('\t');
    // Between two names of a sentence something stands.
    let names = is_name(above.rsplit(' ').next()) && is_name(below.split(' ').next());
    (hangs || told || (prose && runs_on)) && begins && !tabbed && !names
}

fn is_name(word: Option<&str>) -> bool {
    let quotes = |character: char| !character.is_ascii_alphanumeric();
    word.is_some_and(|word| Permission::find(word.trim_matches(quotes)).is_some())
}

/// Whether a line break tore a name apart: `User.Read.`, a new line, `All`.
fn is_torn(above: &str, below: &str) -> bool {
    let ends = |character: char| !(character.is_ascii_alphanumeric() || "._-".contains(character));
    let head = above.trim_end().rsplit(ends).next().unwrap_or_default();
    let tail = below.trim_start().split(ends).next().unwrap_or_default();
    head.contains('.')
        && !tail.is_empty()
        && head.len() + tail.len() < 80
        && Permission::find(&format!("{head}{}", tail.trim_end_matches('.'))).is_some()
}

/// Words with which a sentence goes on behind a name.
const VERBS: [&str; 12] = [
    "is", "are", "was", "were", "has", "have", "had", "isn't", "aren't", "wasn't", "weren't",
    "must",
];

/// Words with which no sentence ends.
const HANGING: [&str; 20] = [
    "with",
    "and",
    "or",
    "nor",
    "the",
    "a",
    "an",
    "of",
    "for",
    "from",
    "not",
    "no",
    "without",
    "lacks",
    "than",
    "has",
    "requires",
    "needs",
    "permission",
    "scope",
];
