//! What was granted beyond what the mode asks for, and what was not recognised.

use std::slice;

use super::Scene;
use super::markup::Markup;
use crate::explanation::removal;

/// How many of each are shown.
const SHOWN: usize = 30;

pub(super) fn view(scene: &Scene<'_>, page: &mut Markup<'_>) {
    if !scene.answer.extra.is_empty() {
        page.within("section|part=extra|key=extra", |page| {
            extra(scene, page);
        });
    }
    let odd = &scene.answer.reading.unrecognised;
    if !odd.is_empty() {
        page.within("section|part=unrecognised|key=unrecognised", |page| {
            page.line("h2", scene.words.unrecognised);
            page.within("ul|class=odd", |page| {
                for piece in odd.iter().take(SHOWN) {
                    page.within("li", |page| {
                        page.line("code|class=odd", &piece.text);
                        page.text(" ");
                        page.sentence("small", (scene.words.unrecognised_is)(piece));
                    });
                }
                rest(scene, page, odd.len());
            });
        });
    }
}

/// What each of them alone opens, and which could go without a loss.
fn extra(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let words = scene.words;
    let answer = scene.answer;
    let lost = |names: &[String]| removal(answer, scene.mode, &scene.state.paste().reading, names);
    // What never opens anything alone needs no second look.
    let alone = |name: &String| {
        answer.capabilities.iter().any(|found| found.because == slice::from_ref(name))
    };
    let other = scene.state.modes().counterpart(scene.mode);
    let (mut others, mut own) = (Vec::new(), Vec::new());
    for name in &answer.extra {
        if other.is_some_and(|mode| mode.asks.iter().any(|ask| *ask.permission == **name)) {
            others.push(name);
        } else {
            own.push(name.clone());
        }
    }
    let (mut missed, mut idle) = (Vec::new(), Vec::new());
    for name in &own {
        if alone(name) { missed.push(name) } else { idle.push(name) }
    }
    page.sentence("h2", (words.extra)(scene.mode, scene.mood()));
    page.sentence("p", (words.extra_is)(scene.mode));
    let mut closed = 0;
    page.within("ul|class=lost", |page| {
        for name in missed {
            let lost = lost(slice::from_ref(name));
            if lost.is_harmless() {
                idle.push(name);
                continue;
            }
            closed += lost.closes.len();
            page.within("li", |page| {
                page.line("code", name);
                page.text(" ");
                page.sentence("small", (words.without)(&lost, scene.mood()));
            });
        }
    });
    if let (Some(other), false) = (other, others.is_empty()) {
        page.sentence("p", (words.extra_elsewhere)(other));
        names(scene, page, &others);
    }
    if !idle.is_empty() {
        page.line("p", words.without_loss);
        names(scene, page, &idle);
    }
    // Each can go alone, as long as the other is there.
    let all = lost(&own);
    if own.len() > 1 && all.closes.len() > closed {
        page.sentence("p", (words.without_all)(&all, scene.mood()));
    }
}

fn names(scene: &Scene<'_>, page: &mut Markup<'_>, names: &[&String]) {
    page.within("ul|class=names", |page| {
        for name in names.iter().take(SHOWN) {
            page.within("li", |page| page.line("code", name));
        }
        rest(scene, page, names.len());
    });
}

fn rest(scene: &Scene<'_>, page: &mut Markup<'_>, number: usize) {
    let rest = number.saturating_sub(SHOWN);
    if rest > 0 {
        page.sentence("li", (scene.words.rest)(rest));
    }
}
