//! What holds for every answer, and the ways to pass it on.

use super::markup::{Markup, Word};
use super::scene::Scene;
use crate::source::{facts_are_old, facts_date};
use crate::wording::now;
use crate::written::tag::{name, tag};

/// Buttons that pass the answer on: what is asked for, and the label.
const SHARES: [(&str, Word); 5] = [
    ("text", now::SHARE_TEXT),
    ("markdown", now::SHARE_MARKDOWN),
    ("link", now::SHARE_LINK),
    ("print", now::SHARE_PRINT),
    ("json", now::SHARE_JSON),
];

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    html.element(tag!("section|class=share|part=share|aria-labelledby=share|key=share"), |html| {
        html.element(scene.heading(1), |html| {
            html.set(name!("id"), "share");
            html.word(now::SHARE);
        });
        html.shares(SHARES);
    });
    html.element(tag!("footer|class=foot|part=foot|key=foot"), |html| {
        html.word_line(tag!("p"), now::PROMISE);
        html.word_line(tag!("p"), now::NOT_ENOUGH);
        html.sentence(tag!("p"), words.facts(facts_date(), facts_are_old(scene.state.now())));
        // The page's module says the day when it is printed.
        html.element(tag!("p|class=printed"), |html| {
            html.word(now::PRINTED);
            html.text(" ");
            html.empty(tag!("time"));
        });
    });
}
