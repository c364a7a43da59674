//! A language: its messages, in the order of the file.

use std::collections::{BTreeSet, HashMap};

use fluent_syntax::ast::{Entry, Pattern};
use fluent_syntax::parser::parse;

use crate::Faults;
use crate::pattern;

/// A message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Its id.
    pub id: String,
    /// The names of its arguments, in alphabetical order.
    pub arguments: BTreeSet<String>,
    /// The lines that it can be: one, or one for each combination of variants. Terms are put
    /// in, and arguments stand as in the file.
    pub texts: Vec<String>,
    /// What it says, with terms put in.
    parts: pattern::Parts,
}

impl Message {
    /// What ships of it (`pattern::compact`). The number of an argument is its place in the
    /// list, counted from 0.
    pub fn compact(&self, arguments: &BTreeSet<String>) -> String {
        pattern::compact(&self.parts, arguments)
    }

    /// The arguments that its text shows, without those by which it only chooses.
    pub fn shown(&self) -> BTreeSet<String> {
        pattern::names(&self.parts, false)
    }

    /// The message as an author of a page writes it.
    pub fn own(&self) -> pattern::Own {
        pattern::own(&self.parts)
    }

    /// What stands between back-ticks in it.
    pub fn code(&self) -> BTreeSet<String> {
        let spans = |text: &String| -> Vec<String> {
            text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
        };
        self.texts.iter().flat_map(spans).collect()
    }
}

/// The messages of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Language {
    /// Its tag, as in `pt-BR`.
    pub tag: String,
    /// In the order of the file.
    pub messages: Vec<Message>,
}

impl Language {
    /// Reads a file of Fluent.
    ///
    /// # Errors
    ///
    /// All that is wrong in it: what is no Fluent, an id that stands there twice, what of
    /// Fluent is not used here, and open back-ticks.
    pub fn read(tag: &str, text: &str) -> Result<Language, Faults> {
        let at = |what: &str| format!("locales/{tag}.ftl: {what}");
        let resource = match parse(text) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                let told = |error: &fluent_syntax::parser::ParserError| {
                    let line = text[..error.pos.start].matches('\n').count() + 1;
                    format!("locales/{tag}.ftl:{line}: this is no Fluent: {}", error.kind)
                };
                return Err(errors.iter().map(told).collect());
            }
        };
        let mut faults = Vec::new();
        let mut terms: HashMap<&str, &Pattern<&str>> = HashMap::new();
        for entry in &resource.body {
            if let Entry::Term(term) = entry {
                terms.insert(term.id.name, &term.value);
            }
        }
        let mut language = Language { tag: tag.to_owned(), messages: Vec::new() };
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let Some(value) = &message.value else {
                faults.push(at(&format!("`{id}` has no text")));
                continue;
            };
            if !message.attributes.is_empty() {
                faults.push(at(&format!("`{id}` has attributes, which nothing reads")));
            }
            if language.messages.iter().any(|known| known.id == id) {
                faults.push(at(&format!("`{id}` stands there twice")));
            }
            match pattern::parts(value, &terms) {
                Ok(parts) => language.messages.push(Message {
                    id: id.to_owned(),
                    arguments: pattern::names(&parts, true),
                    texts: pattern::texts(&parts),
                    parts,
                }),
                Err(why) => faults.push(at(&format!("`{id}` {why}"))),
            }
        }
        for message in &language.messages {
            let id = &message.id;
            for text in &message.texts {
                if text.matches('`').count() % 2 == 1 {
                    faults.push(at(&format!("`{id}` leaves a back-tick open: {text}")));
                }
                if text.contains('\t') {
                    faults.push(at(&format!("`{id}` has a tab in it")));
                }
            }
        }
        if faults.is_empty() { Ok(language) } else { Err(faults) }
    }

    /// A made-up language from this one, for tests. It is longer by half and has an accent on
    /// each letter, so that a text that does not come from it is seen.
    pub fn pseudo(&self) -> Language {
        let mut made = self.clone();
        for message in &mut made.messages {
            // This message is a switch that the code reads (`small` or `same`). It is not shown.
            if message.id != "within-a-sentence" {
                message.parts = pattern::pseudo(&message.parts);
                message.texts = pattern::texts(&message.parts);
            }
        }
        made
    }

    /// The message with this id.
    pub fn find(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Own;

    fn fault(text: &str) -> String {
        Language::read("xx", text).unwrap_err().join("\n")
    }

    #[test]
    fn messages_are_read_with_their_arguments() {
        let text = "-it = Cronofy\n## Group\n# Remark.\na = { -it } reads `{ $names }`\nb = { $number ->\n    [one] One\n   *[other] { $number }\n}\n";
        let language = Language::read("xx", text).unwrap();
        let [a, b] = &language.messages[..] else { panic!() };
        assert_eq!(a.compact(&a.arguments), "Cronofy reads `{0}`");
        assert_eq!(b.compact(&b.arguments), "{0|one=One|={0}}");
        assert_eq!(b.texts, ["One", "{ $number }"]);
        assert_eq!(a.own(), Own::Text("Cronofy reads `{names}`".into()));
        let text = "a = A { $number ->\n    [one] b\n   *[many] { $number } c\n} d\n";
        let language = Language::read("xx", text).unwrap();
        let variant = |key: &str, text: &str| (key.to_owned(), Own::Text(text.into()));
        let variants = vec![variant("one", "A b d"), variant("other", "A {number} c d")];
        assert_eq!(language.messages[0].own(), Own::Choice("number".into(), variants));
    }

    #[test]
    fn what_is_not_understood_is_told() {
        assert!(fault("a = { $number ->\n").contains("this is no Fluent"));
        assert!(fault("a = A\na = B\n").contains("`a` stands there twice"));
        assert!(fault("a = A `b\n").contains("leaves a back-tick open"));
        assert!(fault("a = A\n    b\n").contains("is more than one line"));
        assert!(fault("a = { NUMBER($number) }\n").contains("`a` calls a function"));
        assert!(fault("a = { -it }\n").contains("names the term `-it`"));
        assert!(fault("a = A | B\n").contains('|'));
        assert!(fault("a = A\n    .b = B\n").contains("attributes"));
    }
}
