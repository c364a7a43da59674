//! What else is good to know, each with where it comes from.

use yew::{Html, html};

use super::Scene;
use super::text::rich;
use crate::note::{Note, NoteId};
use crate::source::{Source, of_note};

pub(super) fn view(scene: &Scene<'_>) -> Html {
    // These two stand where they are needed, beside the text.
    let elsewhere = |note: &&Note| !matches!(note.id, NoteId::SecretSeen | NoteId::OtherMode);
    let notes: Vec<&Note> = scene.answer.reading.notes.iter().filter(elsewhere).collect();
    let policies = &scene.answer.reading.policies;
    if notes.is_empty() && policies.is_empty() {
        return Html::default();
    }
    html! {
        <section part="notes">
            <h2>{ scene.words.notes }</h2>
            <ul class="notes">
                { for policies.iter().map(|policy| html! { <li><p>{ (scene.words.policy)(*policy) }</p></li> }) }
                { for notes.into_iter().map(|note| view_note(scene, note)) }
            </ul>
        </section>
    }
}

fn view_note(scene: &Scene<'_>, note: &Note) -> Html {
    let id = note.id.id();
    html! {
        <li key={id} data-note={id}>
            <p>{ rich(&(scene.words.note)(note)) }</p>
            { for of_note(id).iter().map(|source| cite(scene, source)) }
        </li>
    }
}

/// A source: a link and a date. A rule of our own has neither.
pub(super) fn cite(scene: &Scene<'_>, source: &Source) -> Html {
    if source.url.is_empty() {
        return Html::default();
    }
    html! {
        <p class="source">
            <a href={source.url} target="_blank" rel="noopener noreferrer">{ source.title }</a>
            { ", " }{ (scene.words.source)(source.date, source.primary) }
        </p>
    }
}
