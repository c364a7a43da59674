//! Any bytes are read and explained, with a secret put somewhere among them.
//!
//! The last three bytes say where the secret goes and what stands around it; the
//! rest is the paste (`cargo xtask corpus` makes such inputs from the cases).
#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use teams_scope_explainer::capability::Capability;
use teams_scope_explainer::explanation::{Explanation, explain};
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{At, Reading, Supplies, read};

/// 2026-11-23T12:00:00Z
const NOW: i64 = 1_795_435_200;

const SECRET: &str = "client_secret=Zq9xV4tBk27LmW0sHd8RfYc3";
/// A part of it is too much already.
const MARKS: [&str; 2] = ["Zq9xV4tB", "8RfYc3"];

/// What stands around a parameter, a setting or a member.
const AROUND: [(&str, &str); 8] = [
    ("\n", "\n"),
    ("&", "&"),
    ("?", "\n"),
    (" ", " "),
    ("\"", "\""),
    (";", ";"),
    ("\t", "\t"),
    ("{", "}"),
];

fuzz_target!(|input: &[u8]| {
    let (paste, choices) = match input {
        [paste @ .., high, low, around] => (paste, [*high, *low, *around]),
        _ => (input, [0; 3]),
    };
    let text = String::from_utf8_lossy(paste);
    check(&text, &[]);
    if MARKS.iter().any(|mark| text.contains(mark)) {
        return;
    }
    let [high, low, around] = choices;
    let mut place = usize::from(u16::from_be_bytes([high, low])) % (text.len() + 1);
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    let (before, after) = AROUND[usize::from(around) % AROUND.len()];
    let (head, tail) = text.split_at(place);
    check(&[head, before, SECRET, after, tail].concat(), &MARKS);
});

/// Reads and explains a text that holds these secrets.
fn check(text: &str, secrets: &[&str]) {
    static MODES: OnceLock<Modes> = OnceLock::new();
    let modes = MODES.get_or_init(Modes::built_in);
    let reading = read(text, modes, Supplies::built_in());
    assert!(!reading.wants.any(), "all tables are there");
    let shown = reading.shown.as_deref().unwrap_or(text);
    check_places(&reading, shown);
    for mode in &modes.modes {
        let answer = explain(modes, mode, &reading, NOW);
        check_rows(&answer);
        let json = serde_json::to_string(&answer).expect("the answer is JSON");
        for secret in secrets {
            assert!(!json.contains(secret), "a secret is in the answer");
            assert!(!shown.contains(secret), "a secret is in the text shown");
        }
    }
}

/// Every place is a piece of the text that the reader sees.
fn check_places(reading: &Reading, shown: &str) {
    let mut borders = vec![false; shown.len() + 1];
    let mut unit = 0;
    borders[0] = true;
    for letter in shown.chars() {
        unit += letter.len_utf16();
        borders[unit] = true;
    }
    let grants = reading.grants.iter().flat_map(|grant| &grant.at);
    let odd = reading.unrecognised.iter().flat_map(|piece| &piece.at);
    for At(start, end) in grants.chain(odd) {
        let is_border = |unit: &u32| borders.get(*unit as usize).copied().unwrap_or(false);
        assert!(start < end, "an empty place: {start} to {end}");
        assert!(is_border(start) && is_border(end), "no place of the text: {start} to {end}");
    }
    assert!(reading.grants.iter().all(|grant| !grant.at.is_empty()), "a grant from nowhere");
}

/// All verdicts are there, in order.
fn check_rows(answer: &Explanation) {
    let rows = answer.capabilities.iter().map(|row| row.id);
    assert!(rows.eq(Capability::all()), "not all verdicts");
}
