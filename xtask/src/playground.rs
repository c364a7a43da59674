//! What `playground/` becomes: the page on which an author sets up the widget, and
//! the gallery of its states.

use crate::shell::{Outcome, root};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value, json};
use std::fs;

/// What they load beside what every page loads, by the names of the sources.
pub const FILES: [&str; 9] = [
    "english.json",
    "fallback.json",
    "page.css",
    "playground.css",
    "playground.html",
    "playground.js",
    "snippet.js",
    "states.js",
    "states.json",
];

/// The states with their texts: `states.json` names some of them by a file of
/// `tests/answers/`, by the claims of a token, or by a table.
pub fn states() -> Outcome<String> {
    let name = "playground/states.json";
    let all: Vec<Map<String, Value>> =
        serde_json::from_str(&read(name)?).map_err(|error| format!("{name}: {error}"))?;
    let all: Outcome<Vec<_>> = all.into_iter().map(with_text).collect();
    Ok(Value::from(all?).to_string())
}

fn with_text(mut state: Map<String, Value>) -> Outcome<Map<String, Value>> {
    let file = state.remove("file");
    let token = state.remove("token");
    let permissions = state.remove("permissions").is_some();
    let text = match (file, token) {
        (Some(file), _) => {
            let file = file.as_str().unwrap_or_default();
            Some(read(&format!("tests/answers/{file}.txt"))?)
        }
        (None, Some(claims)) => Some(signed(&claims)),
        (None, None) if permissions => Some(names(&read("data/permissions.tsv")?)),
        (None, None) => None,
    };
    if let Some(text) = text {
        state.insert("text".to_owned(), text.into());
    }
    Ok(state)
}

/// A token with these claims, and a signature that is none.
fn signed(claims: &Value) -> String {
    let part = |value: &Value| BASE64_URL_SAFE_NO_PAD.encode(value.to_string());
    let signature = "c2lnbmF0dXJl".repeat(8);
    [part(&json!({ "alg": "RS256", "typ": "JWT" })), part(claims), signature].join(".")
}

/// The names in the first column of a table.
fn names(table: &str) -> String {
    let rows = table.lines().filter(|row| !row.is_empty() && !row.starts_with('#'));
    let names: Vec<&str> = rows.filter_map(|row| row.split('\t').next()).collect();
    names.join("\n")
}

fn read(path: &str) -> Outcome<String> {
    fs::read_to_string(root().join(path)).map_err(|error| format!("{path}: {error}"))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    #[test]
    fn every_state_has_its_own_name_and_its_text() {
        let states: Vec<Value> = serde_json::from_str(&super::states().unwrap()).unwrap();
        let written = super::read("playground/states.json").unwrap();
        let written: Vec<Value> = serde_json::from_str(&written).unwrap();
        // Each way to name a text is among them.
        for way in ["text", "file", "token", "permissions"] {
            assert!(written.iter().any(|state| state.get(way).is_some()), "{way}");
        }
        assert_eq!(states.len(), written.len());
        let mut names: Vec<&str> = states.iter().filter_map(|it| it["name"].as_str()).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), states.len());
        for state in &states {
            let empty = state["name"].as_str().unwrap().starts_with("empty-");
            assert_eq!(state["text"].as_str().is_none_or(str::is_empty), empty, "{state}");
        }
    }

    #[test]
    fn a_token_carries_its_claims() {
        use base64::Engine;
        use base64::prelude::BASE64_URL_SAFE_NO_PAD;
        let claims = serde_json::json!({ "roles": ["Mail.Read"] });
        let token = super::signed(&claims);
        let parts: Vec<&str> = token.split('.').collect();
        let read = BASE64_URL_SAFE_NO_PAD.decode(parts[1]).unwrap();
        assert_eq!(serde_json::from_slice::<Value>(&read).unwrap(), claims);
    }
}
