//! A language, and how a message of it is said.

use std::cell::RefCell;

use super::fill::fill;
use super::messages::{Arguments, Family, Message, NOW, Places, now};
use super::speech::Speech;
use crate::explanation::{Evidence, Explanation};

/// English, as much of it as loads with the widget.
pub(super) const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/en-now.txt"));

/// How many names a sentence lists.
const NAMES: usize = 4;

/// How sure the answer is of its grants, which sets the mood of every verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Something was granted, or nothing was even asked for: it can, it cannot.
    Is,
    /// Nothing was granted, but something was asked for: it could, it would.
    Would,
}

impl Mood {
    /// The mood of an answer.
    pub fn of(answer: &Explanation) -> Mood {
        if answer.reading.evidence == Evidence::Declared { Mood::Would } else { Mood::Is }
    }

    /// The id by which messages choose.
    pub(super) fn id(self) -> &'static str {
        match self {
            Mood::Is => "is",
            Mood::Would => "would",
        }
    }
}

/// The messages of a language. Of English these are at first the ones that load with the
/// widget, of other languages all. They are never freed: there are few languages, and a page
/// has one at a time.
pub struct Words {
    /// The language, as in the `lang` attribute.
    pub lang: &'static str,
    /// The name by which `words` finds it: the language, as `de`; or the language, a blank
    /// and a number, as `de 1`, where an author replaced messages of it.
    pub name: &'static str,
    lines: Vec<&'static str>,
    pub(super) speech: Speech,
}

thread_local! {
    static KNOWN: RefCell<Vec<&'static Words>> = const { RefCell::new(Vec::new()) };
}

/// The words with this name (`Words::name`); English where they did not come ([`learn`]).
pub fn words(name: &str) -> &'static Words {
    KNOWN.with_borrow_mut(|known| {
        if known.is_empty() {
            known.push(Box::leak(Box::new(Words::new("en", ENGLISH))));
        }
        let find = |name: &str| known.iter().copied().find(|words| words.name == name);
        let found = find(name).or_else(|| find("en"));
        found.unwrap_or_else(|| Box::leak(Box::new(Words::new("en", ""))))
    })
}

/// Keeps a language that has come: all its lines, in the order of `build.rs`.
///
/// Where a blank and a number follow the tag in the name, these are an author's own messages.
/// Each line is `12=Text`: the number of a line of the language, counted from 0, and what
/// stands there instead.
pub fn learn(name: String, lines: String) {
    let (name, lines): (&str, &str) = (name.leak(), lines.leak());
    // An author's messages replace lines of the language. The call also makes English known,
    // if nothing is known yet: `words` adds English to an empty list only.
    let base = words(name.split(' ').next().unwrap_or_default());
    let words = if name.contains(' ') { base.with(name, lines) } else { Words::new(name, lines) };
    KNOWN.with_borrow_mut(|known| {
        known.retain(|old| old.name != words.name);
        known.push(Box::leak(Box::new(words)));
    });
}

impl Words {
    pub(super) fn new(lang: &'static str, lines: &'static str) -> Words {
        let mut all = Vec::new();
        for line in lines.split('\n') {
            all.push(line);
        }
        Words { lang, name: lang, lines: all, speech: Speech::of(lang) }
    }

    /// The same words with an author's own messages. A message whose line has not loaded
    /// here is skipped: the third module says it.
    fn with(&self, name: &'static str, own: &'static str) -> Words {
        let mut lines = self.lines.clone();
        for line in own.split('\n') {
            let (at, said) = line.split_once('=').unwrap_or_default();
            if let Some(old) = at.parse::<usize>().ok().and_then(|at| lines.get_mut(at)) {
                *old = said;
            }
        }
        Words { lang: self.lang, name, lines, speech: Speech::of(self.lang) }
    }

    /// A message without places.
    #[inline(never)]
    pub(crate) fn text(&self, message: Message<()>) -> &'static str {
        self.line(message.at_line())
    }

    /// A message with what stands in its places.
    pub(crate) fn say<A: Arguments>(&self, message: Message<A>, arguments: A) -> String {
        self.fill(message.at_line(), &arguments.list())
    }

    /// The message of a family without places; empty where there is none.
    #[inline(never)]
    pub(crate) fn of(&self, family: Family<()>, id: &str) -> &'static str {
        family.find(id).map_or("", |at| self.line(at))
    }

    /// The message of a family with what stands in its places; empty where there is
    /// none.
    pub(crate) fn say_of<A: Arguments>(&self, family: Family<A>, id: &str, arguments: A) -> String {
        family.find(id).map_or(String::new(), |at| self.fill(at, &arguments.list()))
    }

    /// Whether the messages that come later are there as well.
    pub(super) fn is_whole(&self) -> bool {
        self.lines.len() > NOW
    }

    fn line(&self, at: usize) -> &'static str {
        self.lines.get(at).copied().unwrap_or_default()
    }

    #[inline(never)]
    fn fill(&self, at: usize, given: &Places<'_>) -> String {
        let mut text = String::new();
        fill(self.line(at), given, &self.speech, &mut text);
        text
    }

    /// Names joined by "and", each as code: the first few, then the number of the others.
    pub fn names(&self, names: &[String]) -> String {
        self.some_names(names, false)
    }

    /// The same, joined by "or": one of them is meant.
    pub(super) fn either(&self, names: &[String]) -> String {
        self.some_names(names, true)
    }

    #[inline(never)]
    fn some_names(&self, names: &[String], or: bool) -> String {
        let shown = if names.len() > NAMES + 1 { NAMES } else { names.len() };
        let mut items = Vec::new();
        for name in names.iter().take(shown) {
            items.push(["`", name, "`"].concat());
        }
        if names.len() > shown {
            let number = names.len() - shown;
            items.push(self.say(now::MORE_NAMES, super::messages::Number { number }));
        }
        self.speech.list(&items, or)
    }

    /// A list without "and".
    pub fn items(&self, items: &[String]) -> String {
        let mut text = String::new();
        for item in items {
            self.add(&mut text, now::BETWEEN_ITEMS, item);
        }
        text
    }

    /// A list of things that may hold commas, such as names of capabilities.
    pub fn apart(&self, items: &[String]) -> String {
        let mut text = String::new();
        for item in items {
            self.add(&mut text, now::BETWEEN_CAPABILITIES, item);
        }
        text
    }

    /// Sentences of one paragraph; those that are empty are left out.
    pub fn sentences(&self, sentences: &[&str]) -> String {
        let mut text = String::new();
        for sentence in sentences {
            self.add(&mut text, now::BETWEEN_SENTENCES, sentence);
        }
        text
    }

    /// Adds an item, with `between` in front of it where it is not the first.
    #[inline(never)]
    pub(super) fn add(&self, text: &mut String, between: Message<()>, item: &str) {
        if !text.is_empty() && !item.is_empty() {
            text.push_str(self.text(between));
        }
        text.push_str(item);
    }

    /// Something and what is said of it.
    pub fn entry(&self, name: &str, text: &str) -> String {
        self.say(now::ENTRY, super::messages::NameText { name, text })
    }

    /// What stands between something and what is said of it.
    pub fn between(&self) -> String {
        self.entry("", "")
    }

    /// A date of the form `YYYY-MM-DD`.
    pub fn date(&self, day: &str) -> String {
        self.speech.date(day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_names_are_listed_and_the_rest_counted() {
        let names = |number: usize| -> Vec<String> {
            (0..number).map(|it| ["A.", &it.to_string()].concat()).collect()
        };
        let said = |number| words("en").names(&names(number));
        assert_eq!(said(1), "`A.0`");
        assert_eq!(said(5), "`A.0`, `A.1`, `A.2`, `A.3` and `A.4`");
        assert_eq!(said(6), "`A.0`, `A.1`, `A.2`, `A.3` and 2 more");
        assert_eq!(words("en").either(&names(2)), "`A.0` or `A.1`");
        assert_eq!(words("en").sentences(&["A.", "", "B."]), "A. B.");
    }

    #[test]
    fn an_author_says_some_of_it_in_their_own_words() {
        let at = now::MORE_NAMES.at_line();
        let own = [&at.to_string(), "=+{0}\n99999=nowhere\nno line"].concat();
        learn("en 1".into(), own);
        let own = words("en 1");
        assert_eq!((own.lang, own.name), ("en", "en 1"));
        assert_eq!(own.say(now::MORE_NAMES, super::super::messages::Number { number: 2 }), "+2");
        assert_eq!(own.text(now::CLEAR), words("en").text(now::CLEAR));
        assert_eq!(words("en").name, "en");
        assert_eq!(words("en 2").name, "en");
    }
}
