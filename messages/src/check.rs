//! What must hold between the messages and the code, and between two languages.

use crate::language::Language;
use crate::places::Places;
use crate::ship::{is_member, order};
use crate::{Faults, Place};

/// The faults between English and the code: a message that the code says and that is not
/// there, one that no code says, one that is said as `now` and as `later`.
pub fn against_code(english: &Language, places: &Places) -> Faults {
    let mut faults = Vec::new();
    for ((place, id), file) in places {
        let module = place.module();
        let is_family = english.messages.iter().any(|message| is_member(id, &message.id));
        if english.find(id).is_none() && !is_family {
            faults.push(format!(
                "{file} says `{module}::{}`, and locales/en.ftl has no message `{id}` and none \
                 that begins with `{id}-`",
                id.to_ascii_uppercase().replace('-', "_")
            ));
        }
        if *place == Place::Later && places.contains_key(&(Place::Now, id.clone())) {
            faults.push(format!("`{id}` is said as `now` and as `later`: {file}"));
        }
    }
    let order = order(english, places);
    for message in &english.messages {
        if !order.has(&message.id) {
            faults.push(format!(
                "locales/en.ftl has the message `{}`, and no code says it",
                message.id
            ));
        }
    }
    faults
}

/// The faults of a language that does not have the messages of English with the same
/// arguments and the same names between back-ticks.
pub fn against_english(language: &Language, english: &Language) -> Faults {
    let tag = &language.tag;
    let mut faults = Vec::new();
    for message in &english.messages {
        let Some(own) = language.find(&message.id) else {
            faults.push(format!("locales/{tag}.ftl lacks the message `{}`", message.id));
            continue;
        };
        let list = |names: &std::collections::BTreeSet<String>| {
            names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
        };
        // Another language need not choose by an argument by which English only chooses.
        let may = own.arguments.is_subset(&message.arguments);
        if !may || own.shown() != message.shown() {
            faults.push(format!(
                "locales/{tag}.ftl: `{}` has the arguments ({}), and English has ({})",
                message.id,
                list(&own.arguments),
                list(&message.arguments)
            ));
        }
        if own.code() != message.code() {
            faults.push(format!(
                "locales/{tag}.ftl: `{}` has other names between back-ticks than English: {:?} \
                 instead of {:?}",
                message.id,
                own.code(),
                message.code()
            ));
        }
    }
    for message in &language.messages {
        if english.find(&message.id).is_none() {
            faults.push(format!(
                "locales/{tag}.ftl has the message `{}`, which English does not have",
                message.id
            ));
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(text: &str) -> Language {
        Language::read("xx", text).unwrap()
    }

    fn places(of: &[(Place, &str)]) -> Places {
        of.iter().map(|(place, id)| ((*place, (*id).to_owned()), "src/x.rs".to_owned())).collect()
    }

    #[test]
    fn what_is_said_is_there_and_what_is_there_is_said() {
        let english = language("a = A\nb-one = B\nb-two = B\nc = C\n");
        let said = places(&[(Place::Now, "a"), (Place::Later, "b"), (Place::Now, "c")]);
        assert_eq!(against_code(&english, &said), Faults::new());
        let said = places(&[(Place::Now, "a"), (Place::Later, "a"), (Place::Now, "d")]);
        let faults = against_code(&english, &said).join("\n");
        for fault in [
            "src/x.rs says `now::D`, and locales/en.ftl has no message `d`",
            "`a` is said as `now` and as `later`",
            "has the message `b-one`, and no code says it",
            "has the message `c`, and no code says it",
        ] {
            assert!(faults.contains(fault), "{fault}: {faults}");
        }
    }

    #[test]
    fn a_language_is_held_against_english() {
        let english = language("a = A { $mode } `B`\nc = C\n");
        assert_eq!(against_english(&english, &english), Faults::new());
        let other = language("a = A { $name } `D`\nd = D\n");
        let faults = against_english(&other, &english).join("\n");
        for fault in [
            "`a` has the arguments ($name), and English has ($mode)",
            "`a` has other names between back-ticks",
            "lacks the message `c`",
            "has the message `d`, which English does not have",
        ] {
            assert!(faults.contains(fault), "{fault}: {faults}");
        }
    }
}
