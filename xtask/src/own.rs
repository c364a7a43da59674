//! The messages as an author replaces them (`web/own.js`): what `docs/messages.md` and the
//! playground show.

use crate::shell::{Outcome, root};
use messages::Own;
use serde_json::{Map, Value};

/// All messages in English, as JSON, in the order of `locales/en.ftl`.
pub fn english() -> Outcome<String> {
    let failed = |error| format!("locales: {error}");
    let languages = messages::languages(&root().join("locales")).map_err(failed)?;
    let languages = languages.map_err(|faults| faults.join("\n"))?;
    let english = languages.first().ok_or("no locales/en.ftl")?;
    let all: Map<String, Value> =
        english.messages.iter().map(|message| (message.id.clone(), json(&message.own()))).collect();
    serde_json::to_string_pretty(&all).map_err(|error| error.to_string())
}

fn json(message: &Own) -> Value {
    match message {
        Own::Text(text) => text.as_str().into(),
        Own::Choice(by, variants) => {
            let mut all = Map::from_iter([("by".to_owned(), by.as_str().into())]);
            all.extend(variants.iter().map(|(key, said)| (key.clone(), json(said))));
            all.into()
        }
    }
}
