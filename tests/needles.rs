//! No word for which a family looks keeps a reading from coming to its end,
//! whatever stands behind it. The words are the literals of `src/reading`, so that
//! a new one is tried from the day on which it is written.
#![cfg(not(target_arch = "wasm32"))]
// Clippy knows a test by its attribute, and helpers have none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{Tables, read};

/// What is tried behind each word.
const BEHIND: [&str; 13] = ["(", "[", "{", ":", "=", "\"", "'", ",", ";", "|", "\\", "<", "\n"];

/// How many words are tried behind each in a build without optimisation, which
/// would take minutes for all of them.
const FEW: usize = 20;

#[test]
fn signs_behind_any_word_are_read_to_their_end() {
    let modes = Modes::built_in();
    for word in words() {
        for sign in BEHIND {
            finishes(
                &modes,
                &format!("User.Read. {word}{sign} Mail.Read\n\nBy comma: {word} {sign}CSV).\n"),
            );
        }
    }
}

#[test]
fn words_behind_any_word_are_read_to_their_end() {
    let modes = Modes::built_in();
    let words: Vec<String> = words().into_iter().collect();
    let step = if cfg!(debug_assertions) { words.len() / FEW } else { 1 };
    for (index, word) in words.iter().enumerate() {
        // Others for each word, so that in time each pair of any rest is met.
        let others = words.iter().skip(index % step).step_by(step);
        let lines = others.map(|other| format!("User.Read {word} {other} ( Mail.Read\n\n"));
        finishes(&modes, &lines.collect::<String>());
    }
}

/// Reads a text, and says which it was if that panics: a debug build stops where a
/// loop does not move on.
fn finishes(modes: &Modes, text: &str) {
    let read = || read(text, modes, Tables::built_in()).pasted;
    assert!(catch_unwind(AssertUnwindSafe(read)).expect(text));
}

/// The words in the literals of `src/reading`, its tests left out.
fn words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/reading"), &mut words);
    assert!(words.contains("values"), "{words:?}");
    words
}

fn collect(folder: &Path, words: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, words);
            continue;
        }
        if path.ends_with("tests.rs") {
            continue;
        }
        let source = std::fs::read_to_string(&path).unwrap();
        let source = source.split("#[cfg(test)]").next().unwrap();
        for line in source.lines().filter(|line| !line.trim_start().starts_with("//")) {
            words.extend(literals(line));
        }
    }
}

/// The literals in a line of source that hold a letter, in lower case.
fn literals(line: &str) -> Vec<String> {
    let line = line.replace("'\"'", "").replace("\\\"", "\u{1}");
    line.split('"')
        .skip(1)
        .step_by(2)
        .map(|literal| literal.replace('\u{1}', "\"").replace("\\n", "\n").to_lowercase())
        .filter(|literal| literal.contains(char::is_alphabetic))
        .collect()
}
