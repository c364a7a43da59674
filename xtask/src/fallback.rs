//! What stands between the element's tags: what readers without JavaScript and
//! search engines see. It says what the widget would say with nothing pasted,
//! and is made from the same facts.

use crate::shell::{Outcome, root};
use std::fs;
use teams_scope_explainer::explanation::{CalendarAccess, explain};
use teams_scope_explainer::mode::{Mode, Modes};
use teams_scope_explainer::permission::Kind;
use teams_scope_explainer::reading::Reading;

/// One line of words and inline tags: Markdown leaves it alone, also where it
/// takes the unknown tag around it for a word and wraps both in a paragraph;
/// and JSX takes it as it is.
pub fn text() -> String {
    let modes = Modes::built_in();
    let mut sentences: Vec<String> = modes.modes.iter().map(asks).collect();
    let opens = |mode: &Mode| {
        let answer = explain(&modes, mode, &Reading::as_asked(mode), 0);
        answer.summary.calendar != CalendarAccess::None
    };
    if !modes.modes.iter().any(opens) {
        sentences.push("None of these permissions gives any access to calendars.".to_owned());
    }
    sentences.join("<br />\n  ")
}

fn asks(mode: &Mode) -> String {
    let kind = match mode.kind {
        Kind::Delegated => "delegated",
        Kind::Application => "application",
    };
    let names: Vec<String> =
        mode.asks.iter().map(|ask| format!("<code>{}</code>", ask.permission)).collect();
    let list = match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
        None => String::new(),
    };
    format!("<strong>{}</strong> asks for the {kind} permissions {list}.", mode.label)
}

/// The whole that an author copies. The div is for Markdown, which takes it for
/// what it is.
fn snippet() -> String {
    format!(
        "```html\n<div>\n<script type=\"module\" src=\"/teams-scope-explainer/teams-scope-explainer.js\"></script>\n\
         <teams-scope-explainer mode=\"enterprise\">\n  {}\n</teams-scope-explainer>\n</div>\n```\n",
        text()
    )
}

/// `cargo xtask fallback [--check]`.
pub fn run(check: bool) -> Outcome {
    put(&["README.md", "docs/embedding.md"], "fallback", &snippet(), check)?;
    let inside = format!(
        "<teams-scope-explainer mode=\"individual\">\n  {}\n</teams-scope-explainer>\n",
        text()
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
    #[test]
    fn what_is_to_be_copied_is_up_to_date() {
        super::run(true).unwrap();
    }

    #[test]
    fn it_survives_markdown_and_jsx() {
        let text = super::text();
        // A paragraph inside of a paragraph falls out of it; a blank line ends
        // a block of HTML; JSX wants every tag closed and takes braces for code.
        for trap in ["<p", "<div", "<ul", "<br>", "\n\n", "{", "}"] {
            assert!(!text.contains(trap), "{trap:?}");
        }
    }
}
