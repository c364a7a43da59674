//! What is allowed and what is not, and why.

use super::hearing::Event;
use super::markup::Markup;
use super::part::Part;
use super::scene::Scene;
use super::shape::shape;
use crate::capability::Area;
use crate::explanation::{CapabilityAnswer, Verdict};
use crate::widget::message::Message;
use crate::widget::rows::{FOLDED, SharedRow, rows};
use crate::wording::now;
use crate::written::tag::{name, tag};

const AREAS: [Area; 2] = [Area::Teams, Area::Calendar];

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    let (open, all) = scene.answer.count();
    let part = Part {
        id: "capabilities",
        label: &words.can(scene.mood()),
        count: &words.so_many(open, all),
        open: true,
    };
    part.view(scene, html, |html| {
        question(scene, html);
        html.element(tag!("div|class=two|key=two"), |html| {
            for area in AREAS {
                html.element(tag!("div"), |html| view_area(scene, html, area));
            }
        });
    });
}

/// A question, and the answers to it, a line each.
fn question(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    html.element(tag!("div|class=ask-whether|key=ask"), |html| {
        html.word_line(tag!("label|for=whether|class=unseen"), now::ASK_WHETHER);
        html.element(tag!("input|type=search|id=whether|autocomplete=off"), |html| {
            html.set(name!("placeholder"), words.text(now::ASK_WHETHER));
            html.keep(&scene.places.whether);
            html.on(Event::Input, |_| Message::Asked, "");
        });
        html.element(tag!("div|role=status"), |html| {
            if let Some(none) = scene.found.strip_prefix('-') {
                html.line(tag!("p"), none);
            }
            html.element(tag!("ul|class=rows found"), |html| {
                for answer in &scene.answer.capabilities {
                    if !scene.found.split('\n').any(|id| id == answer.id.id()) {
                        continue;
                    }
                    html.element(tag!("li"), |html| {
                        html.set(name!("class"), answer.verdict.id());
                        shape(html, answer.verdict);
                        html.element(tag!("span"), |html| {
                            html.line(tag!("b"), words.capability(answer.id));
                            html.text(&words.between());
                            verdict(scene, html, answer, Some(&answer.needs));
                        });
                    });
                }
            });
        });
    });
}

/// The verdict in a word, and why.
fn verdict(
    scene: &Scene<'_>,
    html: &mut Markup<'_>,
    answer: &CapabilityAnswer,
    needs: Option<&[String]>,
) {
    let (words, mode, mood) = (scene.words, scene.mode, scene.mood());
    html.rich(&match needs {
        Some(needs) => words.verdict_why(answer, needs, mode, mood),
        None => words.verdict(answer.verdict, mood),
    });
}

fn view_area(scene: &Scene<'_>, html: &mut Markup<'_>, area: Area) {
    let rows = rows(scene.answer, scene.mode, area);
    html.element(scene.heading(2), |html| {
        html.key("name");
        html.text(scene.words.area(area));
    });
    list(scene, html, &rows, None);
    for verdict in FOLDED {
        let mut number = 0;
        for row in &rows {
            number += if row.folded == Some(verdict) { row.answers.len() } else { 0 };
        }
        if number > 0 {
            html.element(tag!("details|class=fold"), |html| {
                html.key(verdict.id());
                html.sentence(tag!("summary"), scene.words.more(verdict, number, scene.mode));
                list(scene, html, &rows, Some(verdict));
            });
        }
    }
    let meetings = scene.words.meetings(scene.answer);
    if area == Area::Teams && !meetings.is_empty() {
        html.element(tag!("div|key=meetings"), |html| {
            html.line(tag!("p|class=hint"), meetings);
            html.written(scene.told.part(&["meetings"]));
        });
    }
}

/// The rows that are folded like this.
fn list(scene: &Scene<'_>, html: &mut Markup<'_>, rows: &[SharedRow<'_>], folded: Option<Verdict>) {
    html.element(tag!("ul|class=rows|key=rows"), |html| {
        for row in rows {
            if row.folded == folded {
                view_row(scene, html, &row.answers);
            }
        }
    });
}

/// A row opens to its reason. Where it stands for several capabilities, each
/// has an element of its own in there.
fn view_row(scene: &Scene<'_>, html: &mut Markup<'_>, row: &[&CapabilityAnswer]) {
    let words = scene.words;
    let Some(first) = row.first() else { return };
    let alone = row.len() == 1;
    html.element(tag!("li|part=capability"), |html| {
        html.key(first.id.id());
        let beyond = if first.is_beyond(scene.answer) { " beyond" } else { "" };
        html.set(name!("class"), &[first.verdict.id(), beyond].concat());
        if alone {
            identify(scene, html, first);
        }
        html.element(tag!("details"), |html| {
            html.element(tag!("summary"), |html| {
                shape(html, first.verdict);
                let name = if alone { words.capability(first.id) } else { words.several(first.id) };
                html.line(tag!("b"), name);
                let changed = row.iter().map(|it| scene.told.part(&["changed", it.id.id()]));
                html.written(changed.into_iter().find(|it| !it.is_empty()).unwrap_or_default());
                html.element(tag!("small"), |html| {
                    verdict(scene, html, first, shared_needs(row));
                });
            });
            for answer in row {
                reason(scene, html, answer, alone);
            }
            html.element(tag!("div|class=reason"), |html| {
                sources(scene, html, row);
            });
        });
    });
}

/// The element stands for this capability.
fn identify(scene: &Scene<'_>, html: &mut Markup<'_>, answer: &CapabilityAnswer) {
    html.set(name!("data-capability"), answer.id.id());
    html.set(name!("data-verdict"), answer.verdict.id());
    html.written(scene.told.part(&["data-changed", answer.id.id()]));
}

/// Where the answers come from, each once.
fn sources(scene: &Scene<'_>, html: &mut Markup<'_>, row: &[&CapabilityAnswer]) {
    let mut cited = Vec::new();
    for answer in row {
        let sources = scene.told.part(&["sources", answer.id.id()]);
        if !cited.contains(&sources) {
            cited.push(sources);
            html.written(sources);
        }
    }
}

/// What the whole row takes. Where each capability of it takes another permission,
/// only the reasons tell of them: then it is nothing, or, where that would say
/// that no permission opens it, `None`.
fn shared_needs<'a>(row: &[&'a CapabilityAnswer]) -> Option<&'a [String]> {
    let first = *row.first()?;
    if row.iter().all(|other| other.needs == first.needs) {
        return Some(&first.needs);
    }
    first.verdict.is_open().then_some(&[])
}

fn reason(scene: &Scene<'_>, html: &mut Markup<'_>, answer: &CapabilityAnswer, alone: bool) {
    let words = scene.words;
    html.element(tag!("div|class=reason"), |html| {
        if !alone {
            identify(scene, html, answer);
            html.element(tag!("p"), |html| {
                html.line(tag!("b"), words.capability(answer.id));
                // An open one that wants more says so here alone: the row may not.
                if !answer.verdict.is_open() || !answer.needs.is_empty() {
                    html.text(&words.between());
                    html.rich(&words.why(answer, &answer.needs, scene.mode, scene.mood()));
                }
            });
        }
        html.written(scene.told.part(&["capability", answer.id.id()]));
    });
}
