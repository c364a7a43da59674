//! The two lanes, and the one thing to do next.

use yew::{Html, html};

use super::Scene;
use super::text::rich;
use crate::capability::Area;
use crate::explanation::{CalendarAccess, Conferencing};
use crate::wording::Step;

pub(super) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.words;
    let mood = scene.mood();
    let summary = scene.answer.summary;
    let complete = scene.answer.reading.complete;
    html! {
        <>
            <ul class="lanes">
                { lane(
                    scene,
                    Area::Teams,
                    "conferencing",
                    summary.conferencing.id(),
                    match summary.conferencing {
                        Conferencing::Ready => "can",
                        Conferencing::ReadyWithPolicy => "can more",
                        Conferencing::Incomplete => "lacking",
                        Conferencing::CannotTell => "unclear",
                    },
                    (words.conferencing)(summary.conferencing, mood),
                    &(words.conferencing_is)(scene.answer, scene.mode),
                ) }
                { lane(
                    scene,
                    Area::Calendar,
                    "calendar",
                    summary.calendar.id(),
                    match summary.calendar {
                        CalendarAccess::None => "not",
                        CalendarAccess::CannotTell => "unclear",
                        _ => "can",
                    },
                    &(words.calendar)(summary.calendar, mood, complete),
                    (words.calendar_is)(scene.answer),
                ) }
            </ul>
            { next(scene) }
        </>
    }
}

fn lane(
    scene: &Scene<'_>,
    area: Area,
    id: &'static str,
    value: &'static str,
    look: &'static str,
    says: &str,
    more: &str,
) -> Html {
    html! {
        <li class={look} part="lane" data-summary={id} data-value={value}>
            <div class="name">
                <b>{ (scene.words.lane)(area) }</b>
                <small>{ (scene.words.lane_is)(area) }</small>
            </div>
            <span class="line" aria-hidden="true"></span>
            <b class="pill" part="pill">{ says }</b>
            <small class="detail">{ more }</small>
        </li>
    }
}

fn next(scene: &Scene<'_>) -> Html {
    let words = scene.words;
    let app = scene.state.modes().apps.iter().find(|app| *app.connects == *"teams");
    let step = (words.step)(scene.answer, scene.mode, scene.pasted(), app.map(|app| &*app.id));
    let Some(Step { text, how, commands }) = step else { return Html::default() };
    html! {
        <div class="attention next" part="next">
            <p><b>{ words.next }</b>{ " " }{ rich(&text) }</p>
            if !how.is_empty() {
                <details>
                    <summary>{ words.how }</summary>
                    { for how.iter().map(|paragraph| html! { <p>{ rich(paragraph) }</p> }) }
                    if !commands.is_empty() {
                        <pre tabindex="0"><code>{ commands.join("\n") }</code></pre>
                    }
                </details>
            }
        </div>
    }
}
