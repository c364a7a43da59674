//! The languages, and the messages as an author replaces them (`web/own.js`): what
//! `docs/messages.md` and the playground show.

use crate::fallback;
use crate::shell::{Outcome, root};
use messages::{Language, Order, Own};
use serde_json::{Map, Value};

/// All languages, English first.
pub fn languages() -> Outcome<Vec<Language>> {
    let read = messages::languages(&root().join("locales"));
    read.map_err(|error| format!("locales: {error}"))?.map_err(|faults| faults.join("\n"))
}

/// In which order the messages of these languages ship.
pub fn order(languages: &[Language]) -> Outcome<Order> {
    let english = languages.first().ok_or("no locales/en.ftl")?;
    let places = messages::places(&root().join("src")).map_err(|error| format!("src: {error}"))?;
    Ok(messages::order(english, &places))
}

/// All messages in English, as JSON, in the order of `locales/en.ftl`.
pub fn english() -> Outcome<String> {
    let languages = languages()?;
    let english = languages.first().ok_or("no locales/en.ftl")?;
    let all: Map<String, Value> =
        english.messages.iter().map(|message| (message.id.clone(), json(&message.own()))).collect();
    serde_json::to_string_pretty(&all).map_err(|error| error.to_string())
}

/// Writes them into `docs/messages.md`, or says that others stand there.
pub fn list(check: bool) -> Outcome {
    let messages = format!("```json\n{}\n```\n", english()?);
    fallback::put(&["docs/messages.md"], "contract", &messages, check)
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

#[cfg(test)]
mod tests {
    #[test]
    fn the_list_of_messages_is_up_to_date() {
        super::list(true).unwrap();
    }
}
