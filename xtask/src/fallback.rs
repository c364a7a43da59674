//! What stands between the element's tags: what readers without JavaScript and
//! search engines see. It says what the widget would say with nothing pasted,
//! and is made from the same facts.

use crate::own;
use crate::shell::{Outcome, root};
use serde_json::Map;
use std::fs;
use teams_scope_explainer::explanation::{CalendarAccess, explain};
use teams_scope_explainer::mode::{Mode, Modes};
use teams_scope_explainer::reading::Reading;
use teams_scope_explainer::wording::{learn, shared_words};

/// One line of words and inline tags: Markdown leaves it alone, also where it
/// takes the unknown tag around it for a word and wraps both in a paragraph;
/// and JSX takes it as it is.
pub fn text(lang: &str) -> String {
    let modes = Modes::built_in();
    let words = shared_words(lang);
    let mut sentences: Vec<String> =
        modes.modes.iter().map(|mode| html(&words.fallback(mode))).collect();
    let opens = |mode: &Mode| {
        let answer = explain(&modes, mode, &Reading::as_asked(mode), 0);
        answer.summary.calendar != CalendarAccess::None
    };
    if !modes.modes.iter().any(opens) {
        sentences.push(words.fallback_no_calendar().to_owned());
    }
    sentences.join("<br />\n  ")
}

/// Stars and back-ticks as tags.
fn html(text: &str) -> String {
    let tagged = |text: &str, sign: char, tag: &str| {
        let piece = |(at, piece): (usize, &str)| {
            if at % 2 == 1 { format!("<{tag}>{piece}</{tag}>") } else { piece.to_owned() }
        };
        text.split(sign).enumerate().map(piece).collect::<String>()
    };
    tagged(&tagged(text, '*', "strong"), '`', "code")
}

/// The same in every language, by their tags, as JSON: for the playground.
pub fn all() -> Outcome<String> {
    let languages = own::languages()?;
    let order = own::order(&languages)?;
    let Some((english, others)) = languages.split_first() else { return Ok("{}".to_owned()) };
    let mut all = Map::from_iter([("en".to_owned(), text("en").into())]);
    for language in others {
        learn(language.tag.clone(), messages::text(language, english, &order, None));
        all.insert(language.tag.clone(), text(&language.tag).into());
    }
    serde_json::to_string_pretty(&all).map_err(|error| error.to_string())
}

/// The whole that an author copies. The div is for Markdown, which takes it for
/// what it is.
fn snippet() -> String {
    format!(
        "```html\n<div>\n<script type=\"module\" src=\"/teams-scope-explainer/teams-scope-explainer.js\"></script>\n\
         <teams-scope-explainer mode=\"enterprise\">\n  {}\n</teams-scope-explainer>\n</div>\n```\n",
        text("en")
    )
}

/// `cargo xtask fallback [--check]`.
pub fn run(check: bool) -> Outcome {
    put(&["README.md", "docs/embedding.md"], "fallback", &snippet(), check)?;
    let inside = format!(
        "<teams-scope-explainer mode=\"individual\">\n  {}\n</teams-scope-explainer>\n",
        text("en")
    );
    put(&["index.html", "playground/playground.html"], "fallback", &inside, check)
}

/// Writes a text between its two marks, or says that it is another one there.
pub fn put(files: &[&str], mark: &str, text: &str, check: bool) -> Outcome {
    let begin = format!("<!-- {mark}: made by `cargo xtask {mark}` -->\n");
    let end = format!("<!-- /{mark} -->");
    for name in files {
        let failed = |error| format!("{name}: {error}");
        let path = root().join(name);
        let whole = fs::read_to_string(&path).map_err(|error| failed(error.to_string()))?;
        let marked = whole.split_once(&begin).and_then(|(before, rest)| {
            let (old, after) = rest.split_once(&end)?;
            Some((before, old, after))
        });
        let Some((before, old, after)) = marked else {
            return Err(failed(format!("no place for it between {} and {end}", begin.trim())));
        };
        if old == text {
            continue;
        }
        if check {
            return Err(failed(format!("out of date: run `cargo xtask {mark}`")));
        }
        fs::write(&path, [before, &begin, text, &end, after].concat())
            .map_err(|error| failed(error.to_string()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    #[test]
    fn what_is_to_be_copied_is_up_to_date() {
        super::run(true).unwrap();
    }

    /// None is another's, and each names all that is asked for.
    #[test]
    fn each_language_has_its_own() {
        let all: serde_json::Value = serde_json::from_str(&super::all().unwrap()).unwrap();
        let all = all.as_object().unwrap();
        let languages = crate::own::languages().unwrap();
        let tags: BTreeSet<&str> = languages.iter().map(|it| &*it.tag).collect();
        assert_eq!(all.keys().map(String::as_str).collect::<BTreeSet<_>>(), tags);
        let english = all["en"].as_str().unwrap();
        for (lang, text) in all {
            let text = text.as_str().unwrap();
            assert!(lang == "en" || !text.contains("asks for"), "{lang}: {text}");
            let codes = |text: &str| text.matches("<code>").count();
            assert_eq!(codes(text), codes(english), "{lang}");
            assert!(!text.contains(['*', '`', '{']), "{lang}: {text}");
        }
    }

    #[test]
    fn it_survives_markdown_and_jsx() {
        let text = super::text("en");
        // A paragraph inside of a paragraph falls out of it; a blank line ends
        // a block of HTML; JSX wants every tag closed and takes braces for code.
        for trap in ["<p", "<div", "<ul", "<br>", "\n\n", "{", "}"] {
            assert!(!text.contains(trap), "{trap:?}");
        }
    }
}
