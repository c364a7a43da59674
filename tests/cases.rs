//! Pastes as data: each file in `tests/cases/` is a paste and how it is read.
// A test for wasm32 is no `#[test]` to clippy.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use include_dir::{Dir, include_dir};
use serde_json::Value;
use support::{both, case::Case};

static CASES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/cases");

both! {
    fn every_case_reads_as_it_says() {
        let mut failures = Vec::new();
        let mut count = 0;
        for folder in CASES.dirs() {
            for file in folder.files() {
                let path = file.path().display().to_string();
                let case = Case::parse(file.contents_utf8().unwrap());
                let answer = support::explain(&case.mode, &case.paste, &case.now);
                count += 1;
                let differences = check(&case, &answer);
                if !differences.is_empty() {
                    failures.push(format!("{path}: {}\n    {}", case.about, differences.join("\n    ")));
                }
            }
        }
        assert!(count > 100, "only {count} cases found");
        assert!(failures.is_empty(), "{} of {count} cases:\n{}", failures.len(), failures.join("\n"));
    }
}

/// Where the answer differs from what the case says.
fn check(case: &Case, answer: &Value) -> Vec<String> {
    let reading = &answer["reading"];
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let rows: Vec<String> = list(&reading["grants"])
        .iter()
        .map(|grant| {
            ["permission", "kind", "status", "resource"].map(|key| text(&grant[key])).join(" | ")
        })
        .collect();
    let mut wrong = Vec::new();
    let mut same = |what: &str, expected: Vec<String>, got: Vec<String>| {
        if expected != got {
            let lacking: Vec<&String> = expected.iter().filter(|row| !got.contains(row)).collect();
            let excess: Vec<&String> = got.iter().filter(|row| !expected.contains(row)).collect();
            wrong.push(format!("{what}: lacking {lacking:?}, excess {excess:?}, of {got:?}"));
        }
    };
    same("grants", case.lines("grants").unwrap_or_default(), rows);
    if let Some(expected) = case.lines("formats") {
        same("formats", expected, list(&reading["formats"]).iter().map(text).collect());
    }
    if let Some(expected) = case.lines("unrecognised") {
        let got = list(&reading["unrecognised"])
            .iter()
            .map(|piece| {
                format!("{} -> {}", text(&piece["text"]), text(&piece["suggestion"]))
                    .trim_end()
                    .to_owned()
            })
            .collect();
        same("unrecognised", expected, got);
    }
    for key in ["complete", "evidence"] {
        if let Some(expected) = case.lines(key) {
            let got = reading[key].to_string().trim_matches('"').to_owned();
            same(key, expected, vec![got]);
        }
    }
    let notes: Vec<String> = list(&reading["notes"]).iter().map(|note| text(&note["id"])).collect();
    for note in case.lines("notes").unwrap_or_default() {
        if !notes.contains(&note) {
            wrong.push(format!("notes: lacking {note}, of {notes:?}"));
        }
    }
    for note in case.lines("not-notes").unwrap_or_default() {
        if notes.contains(&note) {
            wrong.push(format!("notes: excess {note}"));
        }
    }
    wrong
}
