//! Readings, explanations, records and links of any bytes.

use teams_scope_explainer::capability::Capability;
use teams_scope_explainer::explanation::{Explanation, explain};
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::reading::{At, Reading, Tables, read, record as records};
use teams_scope_explainer::sharing::{decode, encode};

use super::{NOW, copies, modes, parts, place};

/// Any text is read: with all tables, and with none of those that come later.
pub fn reading(input: &[u8]) {
    let (text, _) = parts(input);
    for tables in [Tables::built_in(), Tables { ids: None, prompts: None }] {
        let reading = read(&text, modes(), tables);
        assert!(tables.ids.is_none() || !reading.missing.any(), "all tables are there");
        check_places(&reading, reading.shown.as_deref().unwrap_or(&text));
        check_answers(&reading);
    }
}

/// Any record is a reading, and what is written of that is the same reading.
pub fn record(input: &[u8]) {
    let reading = records::decode(&String::from_utf8_lossy(input));
    let again = records::decode(&records::encode(&reading));
    assert_eq!(reading, again, "a record that says something else when it is written anew");
    let (text, _) = parts(input);
    let read = read(&text, modes(), Tables::built_in());
    let decoded = records::decode(&records::encode(&read));
    assert_eq!(read, decoded, "a reading that its record does not hold");
}

/// Any reading is explained, and passed on in every form.
pub fn explanation(input: &[u8]) {
    let reading = records::decode(&String::from_utf8_lossy(input));
    check_answers(&reading);
    for mode in &modes().modes {
        copies(mode, &reading);
    }
}

/// Any value of a link opens something or nothing; the link of any text opens to the
/// answer of that text, and to nothing where a letter of it is another one.
pub fn link(input: &[u8]) {
    if let Some(linked) = decode(&String::from_utf8_lossy(input), modes()) {
        let mode = modes().find(&linked.mode).expect("a link names a mode of ours");
        let again = decode(&encode(mode, &linked.reading), modes()).expect("what it opened to");
        assert_eq!(linked.reading, again.reading, "a link to another answer");
    }
    let (text, choices) = parts(input);
    let reading = read(&text, modes(), Tables::built_in());
    for mode in &modes().modes {
        let value = encode(mode, &reading);
        let linked = decode(&value, modes()).expect("the link of an answer opens");
        let [one, other] =
            [&reading, &linked.reading].map(|reading| explain(modes(), mode, reading, NOW));
        assert_eq!(one.capabilities, other.capabilities, "behind {value}");
        assert_eq!(one.summary, other.summary, "behind {value}");
        assert_eq!(one.required, other.required, "behind {value}");
        let at = place(&value, choices);
        let letter = char::from(b'a' + u8::try_from(choices[2] % 26).unwrap());
        if let Some(old) = value[at..].chars().next().filter(|old| *old != letter) {
            let changed =
                [&value[..at], &letter.to_string(), &value[at + old.len_utf8()..]].concat();
            assert_eq!(decode(&changed, modes()), None, "a letter of {value} was changed");
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

/// All verdicts are there, in order, with what decided them; and the answer's text is
/// JSON, with all grants and verdicts in it.
fn check_answers(reading: &Reading) {
    for mode in &modes().modes {
        let answer = explain(modes(), mode, reading, NOW);
        check_rows(&answer);
        let ours: serde_json::Value =
            serde_json::from_str(&to_json(&answer)).expect("the answer is JSON");
        let many = |list: &serde_json::Value| list.as_array().map(Vec::len);
        assert_eq!(many(&ours["reading"]["grants"]), Some(answer.reading.grants.len()));
        assert_eq!(many(&ours["capabilities"]), Some(answer.capabilities.len()));
    }
}

fn check_rows(answer: &Explanation) {
    let rows = answer.capabilities.iter().map(|row| row.id);
    assert!(rows.eq(Capability::all()), "not all verdicts");
    for row in &answer.capabilities {
        let open = ["conferred", "conditional"].contains(&row.verdict.id());
        assert_eq!(open, !row.because.is_empty(), "{}: open by nothing, or closed", row.id.id());
    }
}
