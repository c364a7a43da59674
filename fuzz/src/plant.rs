//! A secret put somewhere into a text.

use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::reading::{Reading, Tables, read, record};
use teams_scope_explainer::sharing::encode;

use super::{NOW, copies, modes, parts, place};

/// So many letters of a secret are too many.
const LETTERS: usize = 8;

const SECRET: &str = "Zq9xV4tBk27LmW0sHd8RfYc3";

/// What a secret is known by.
const KEYS: [&str; 5] =
    ["client_secret=", "client_secret%3D", "AccountKey=", "code_verifier=", "refresh_token="];

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

/// The input's text with a secret in it.
fn planted(input: &[u8]) -> String {
    let (text, choices) = parts(input);
    let (head, tail) = text.split_at(place(&text, choices));
    let (before, after) = AROUND[choices[2] % AROUND.len()];
    let key = KEYS[choices[2] / AROUND.len() % KEYS.len()];
    [head, before, key, SECRET, after, tail].concat()
}

/// Whether the text brings letters of the secret by itself.
fn brings(text: &str) -> bool {
    pieces().any(|piece| text.contains(piece))
}

fn pieces() -> impl Iterator<Item = &'static str> {
    (0..=SECRET.len() - LETTERS).map(|from| &SECRET[from..from + LETTERS])
}

fn refuse(what: &str, text: &str) {
    for piece in pieces() {
        assert!(!text.contains(piece), "{piece:?} is in {what}");
    }
}

/// A secret that was put into a text is not shown, nor after the text shown was read again.
pub fn seal(input: &[u8]) {
    if brings(&parts(input).0) {
        return;
    }
    let text = planted(input);
    let reading = read(&text, modes(), Tables::built_in());
    let shown = shown(&reading, &text);
    refuse("the text shown", shown);
    let again = read(shown, modes(), Tables::built_in());
    refuse("the text shown of that", self::shown(&again, shown));
}

/// No eight letters of a secret are in anything that comes of a text.
pub fn leak(input: &[u8]) {
    if brings(&parts(input).0) {
        return;
    }
    let text = planted(input);
    let reading = read(&text, modes(), Tables::built_in());
    refuse("the text shown", shown(&reading, &text));
    refuse("the record", &record::encode(&reading));
    for mode in &modes().modes {
        let answer = explain(modes(), mode, &reading, NOW);
        refuse("the answer", &to_json(&answer));
        refuse("the link", &encode(mode, &reading));
        for copy in copies(mode, &reading) {
            refuse("what is copied", &copy);
        }
    }
}

fn shown<'a>(reading: &'a Reading, text: &'a str) -> &'a str {
    reading.shown.as_deref().unwrap_or(text)
}
