//! What is allowed and what is not, and why.

use yew::{Html, html};

use super::Scene;
use super::notes::cite;
use super::text::{rich, shape};
use crate::capability::{Area, Way};
use crate::explanation::CapabilityAnswer;
use crate::source::{self, Source};
use crate::widget::rows::{Row, rows};

/// Of how many grants a reason tells where they stand.
const PLACES: usize = 8;

pub(super) fn view(scene: &Scene<'_>) -> Html {
    html! {
        <section class="two" part="capabilities">
            { area(scene, Area::Teams) }
            { area(scene, Area::Calendar) }
        </section>
    }
}

fn area(scene: &Scene<'_>, area: Area) -> Html {
    let rows = rows(scene.answer, scene.mode, area);
    let list = |list: &[Row<'_>]| -> Html {
        html! { <ul class="rows">{ for list.iter().map(|row| view_row(scene, row)) }</ul> }
    };
    let folded = rows.folded.iter().map(|(verdict, folded)| {
        let number = folded.iter().map(Vec::len).sum();
        html! {
            <details key={verdict.id()} class="fold">
                <summary>{ (scene.words.more)(*verdict, number) }</summary>
                { list(folded) }
            </details>
        }
    });
    html! {
        <div>
            <h2>{ (scene.words.area)(area) }</h2>
            { list(&rows.shown) }
            { for folded }
        </div>
    }
}

/// A row opens to its reason. Where it stands for several capabilities, each
/// has an element of its own in there.
fn view_row(scene: &Scene<'_>, row: &Row<'_>) -> Html {
    let words = scene.words;
    let Some(first) = row.first() else { return Html::default() };
    let alone = row.len() == 1;
    let name = if alone { (words.capability)(first.id) } else { (words.several)(first.id) };
    let why = shared(row).map(|answer| (words.why)(&answer, scene.mode, scene.mood()));
    let verdict = (words.verdict)(first.verdict, scene.mood());
    html! {
        <li
            key={first.id.id()}
            part="capability"
            class={first.verdict.id()}
            data-capability={alone.then(|| first.id.id())}
            data-verdict={alone.then(|| first.verdict.id())}
        >
            <details>
                <summary>
                    { shape(first.verdict) }
                    <b>{ name }</b>
                    <small>
                        { verdict }
                        if let Some(why) = why { { ": " }{ rich(&why) } }
                    </small>
                </summary>
                { for row.iter().map(|answer| reason(scene, answer, alone)) }
                <div class="reason">{ for sources(row).iter().map(|source| cite(scene, source)) }</div>
            </details>
        </li>
    }
}

/// Where the answers come from, each once.
fn sources(row: &Row<'_>) -> Vec<Source> {
    let mut sources: Vec<Source> = Vec::new();
    for source in row.iter().filter_map(|answer| source::find(answer.id.source())) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// What holds for the whole row: where each capability takes another
/// permission, only the reasons tell of them.
fn shared(row: &Row<'_>) -> Option<CapabilityAnswer> {
    let mut answer = (*row.first()?).clone();
    if row.iter().any(|other| other.needs != answer.needs) {
        answer.needs.clear();
        return answer.verdict.is_open().then_some(answer);
    }
    Some(answer)
}

fn reason(scene: &Scene<'_>, answer: &CapabilityAnswer, alone: bool) -> Html {
    let words = scene.words;
    let operation = match answer.id.way(scene.mode.kind) {
        Way::Open { operation, .. } => operation,
        _ => None,
    };
    let several = !alone;
    html! {
        <div
            class="reason"
            data-capability={several.then(|| answer.id.id())}
            data-verdict={several.then(|| answer.verdict.id())}
        >
            if several {
                <p>
                    <b>{ (words.capability)(answer.id) }</b>
                    if !answer.verdict.is_open() {
                        { ": " }{ rich(&(words.why)(answer, scene.mode, scene.mood())) }
                    }
                </p>
            }
            { for places(scene, answer).iter().map(|place| html! { <p>{ rich(place) }</p> }) }
            if let Some(operation) = operation {
                <p>{ words.operation }{ " " }<code>{ operation }</code></p>
            }
        </div>
    }
}

/// Where in the paste the grants stand that open it.
fn places(scene: &Scene<'_>, answer: &CapabilityAnswer) -> Vec<String> {
    let paste = scene.state.paste();
    let place = |name: &String| {
        let mut lines: Vec<usize> = scene
            .answer
            .reading
            .grants
            .iter()
            .filter(|grant| grant.permission == *name)
            .flat_map(|grant| grant.at.iter().map(|at| paste.line(at.0)))
            .collect();
        lines.sort_unstable();
        lines.dedup();
        (!lines.is_empty()).then(|| ["`", name, "` ", &(scene.words.on_lines)(&lines)].concat())
    };
    answer.because.iter().take(PLACES).filter_map(place).collect()
}
