//! What is allowed and what is not, and why.

use super::Scene;
use super::markup::Markup;
use super::notes::cite;
use super::shape::shape;
use crate::capability::{Area, Way};
use crate::explanation::{CapabilityAnswer, Verdict};
use crate::permission::{Condition, opens_in_graph};
use crate::source;
use crate::widget::rows::{FOLDED, Row, rows};

/// Of how many grants a reason tells where they stand.
const PLACES: usize = 8;
/// How many of the lines on which a grant stands are looked at; the words name
/// fewer of them.
const LINES: usize = 20;

pub(super) fn view(scene: &Scene<'_>, page: &mut Markup<'_>) {
    page.within("section|class=two|part=capabilities|key=capabilities", |page| {
        for area in [Area::Teams, Area::Calendar] {
            page.within("div", |page| view_area(scene, page, area));
        }
    });
}

fn view_area(scene: &Scene<'_>, page: &mut Markup<'_>, area: Area) {
    let rows = rows(scene.answer, scene.mode, area);
    page.within("h2|key=name", |page| {
        page.text((scene.words.area)(area));
    });
    list(scene, page, &rows, None);
    for verdict in FOLDED {
        let mut number = 0;
        for row in &rows {
            number += if row.folded == Some(verdict) { row.answers.len() } else { 0 };
        }
        if number > 0 {
            page.within("details|class=fold", |page| {
                page.key(verdict.id());
                page.sentence("summary", (scene.words.more)(verdict, number));
                list(scene, page, &rows, Some(verdict));
            });
        }
    }
}

/// The rows that are folded like this.
fn list(scene: &Scene<'_>, page: &mut Markup<'_>, rows: &[Row<'_>], folded: Option<Verdict>) {
    page.within("ul|class=rows|key=rows", |page| {
        for row in rows {
            if row.folded == folded {
                view_row(scene, page, &row.answers);
            }
        }
    });
}

/// A row opens to its reason. Where it stands for several capabilities, each
/// has an element of its own in there.
fn view_row(scene: &Scene<'_>, page: &mut Markup<'_>, row: &[&CapabilityAnswer]) {
    let words = scene.words;
    let Some(first) = row.first() else { return };
    let alone = row.len() == 1;
    page.within("li|part=capability", |page| {
        page.key(first.id.id());
        page.set("class", first.verdict.id());
        if alone {
            identify(page, first);
        }
        page.within("details", |page| {
            page.within("summary", |page| {
                shape(page, first.verdict);
                let name =
                    if alone { (words.capability)(first.id) } else { (words.several)(first.id) };
                page.line("b", name);
                page.within("small", |page| {
                    page.text((words.verdict)(first.verdict, scene.mood()));
                    if let Some(needs) = shared_needs(row) {
                        page.text(if first.verdict == Verdict::Conferred { " " } else { ": " });
                        page.rich(&(words.why)(first, needs, scene.mode, scene.mood()));
                    }
                });
            });
            for answer in row {
                reason(scene, page, answer, alone);
            }
            page.within("div|class=reason", |page| {
                sources(scene, page, row);
            });
        });
    });
}

/// The element stands for this capability.
fn identify(page: &mut Markup<'_>, answer: &CapabilityAnswer) {
    page.set("data-capability", answer.id.id());
    page.set("data-verdict", answer.verdict.id());
}

/// Where the answers come from, each once.
fn sources(scene: &Scene<'_>, page: &mut Markup<'_>, row: &[&CapabilityAnswer]) {
    let mut cited = Vec::new();
    for answer in row {
        let id = answer.id.source();
        if let (false, Some(source)) = (cited.contains(&id), source::find(id)) {
            cited.push(id);
            cite(scene, page, &source);
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

fn reason(scene: &Scene<'_>, page: &mut Markup<'_>, answer: &CapabilityAnswer, alone: bool) {
    let words = scene.words;
    page.within("div|class=reason", |page| {
        if !alone {
            identify(page, answer);
            page.within("p", |page| {
                page.line("b", (words.capability)(answer.id));
                if !answer.verdict.is_open() {
                    page.text(": ");
                    page.rich(&(words.why)(answer, &answer.needs, scene.mode, scene.mood()));
                }
            });
        }
        for name in answer.because.iter().take(PLACES) {
            let lines = lines(scene, name);
            if !lines.is_empty() {
                page.sentence("p", ["`", name, "` ", &(words.on_lines)(&lines)].concat());
            }
        }
        if let Some(operation) = operation(scene, answer) {
            page.within("p", |page| {
                page.text(words.operation);
                page.text(" ");
                page.line("code", operation);
            });
        }
    });
}

/// The operation of Microsoft Graph that what opens it opens, or would: none where
/// that is another API's doing, such as Exchange Web Services.
fn operation(scene: &Scene<'_>, answer: &CapabilityAnswer) -> Option<&'static str> {
    let mut kind = scene.mode.kind;
    if answer.conditions.contains(Condition::OtherKind) {
        kind = kind.other();
    }
    let Way::Open { operation, .. } = answer.id.way(kind) else { return None };
    let by_graph = answer.because.iter().any(|name| opens_in_graph(name));
    operation.filter(|_| answer.because.is_empty() || by_graph)
}

/// The first lines of the paste, in order, on which this permission stands.
fn lines(scene: &Scene<'_>, permission: &str) -> Vec<usize> {
    let mut lines = Vec::new();
    for grant in scene.answer.reading.grants.iter() {
        if grant.permission == permission {
            for at in &grant.at {
                let line = scene.state.paste().line(at.0);
                if let Err(place) = lines.binary_search(&line) {
                    lines.insert(place, line);
                    lines.truncate(LINES);
                }
            }
        }
    }
    lines
}
