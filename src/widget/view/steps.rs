//! What to do, step by step. What is done can be ticked: the page keeps that, and
//! nobody else.

use super::markup::{Markup, Word};
use super::scene::Scene;
use crate::decimal::digits;
use crate::explanation::steps::{Copy, Step, Whom, steps};
use crate::wording::now;
use crate::written::BUTTON;
use crate::written::tag::{name, tag};

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let steps = steps(scene.answer, scene.mode, !scene.state.is_preview());
    if steps.is_empty() {
        return;
    }
    html.element(tag!("ol|class=steps|part=steps|key=steps"), |html| {
        html.set(name!("aria-label"), scene.words.text(now::STEPS));
        for (index, step) in steps.iter().enumerate() {
            view_step(scene, html, &digits(index), step);
        }
    });
}

fn view_step(scene: &Scene<'_>, html: &mut Markup<'_>, index: &str, step: &Step) {
    let words = scene.words;
    let text = words.step(step);
    html.element(tag!("li|part=step"), |html| {
        html.key(&text.title);
        html.element(tag!("label|class=tick"), |html| {
            html.empty(tag!("input|type=checkbox"));
            html.word_line(tag!("span|class=unseen"), now::DONE);
        });
        html.rich_line(tag!("b|class=title"), &text.title);
        html.element(tag!("div|class=row"), |html| {
            if matches!(step.copy, Copy::Message | Copy::Both) {
                share(html, "message", now::SHARE_MESSAGE);
            }
            html.told();
        });
        for said in [text.who, text.beware] {
            if !said.is_empty() {
                html.rich_line(tag!("small|class=more"), said);
            }
        }
        if matches!(step.copy, Copy::Commands | Copy::Both) {
            policy(scene, html, index);
        }
        if !step.is_explained() {
            return;
        }
        html.element(tag!("details|class=help more|key=how"), |html| {
            html.word_line(tag!("summary"), now::HOW);
            html.written(scene.told.part(&["how", index]));
        });
    });
}

fn share(html: &mut Markup<'_>, what: &'static str, label: Word) {
    html.element(BUTTON, |html| {
        html.set(name!("data-share"), what);
        html.word(label);
    });
}

/// For whom, and then the commands. What is chosen is the page's: the style sheet
/// shows the commands of it.
fn policy(scene: &Scene<'_>, html: &mut Markup<'_>, index: &str) {
    let words = scene.words;
    html.element(tag!("div|class=policy more|key=policy"), |html| {
        html.element(tag!("fieldset|class=choice"), |html| {
            html.word_line(tag!("legend"), now::FOR_WHOM);
            for whom in Whom::ALL {
                html.element(tag!("label"), |html| {
                    html.element(tag!("input|type=radio|name=whom"), |html| {
                        html.set(name!("value"), whom.id())
                    });
                    html.line(tag!("span"), words.whom(whom));
                });
            }
        });
        html.element(tag!("div|class=row"), |html| {
            share(html, "commands", now::SHARE_COMMANDS);
            html.told();
        });
        html.written(scene.told.part(&["commands", index]));
    });
}
