//! What was granted beyond what the mode asks for, and what was not recognised.

use yew::{Html, html};

use super::Scene;
use super::text::rich;
use crate::reading::Unrecognised;

/// How many of each are shown.
const SHOWN: usize = 30;

pub(super) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.words;
    let extra = &scene.answer.extra;
    let odd = &scene.answer.reading.unrecognised;
    html! {
        <>
            if !extra.is_empty() {
                <section part="extra">
                    <h2>{ (words.extra)(scene.mode, scene.mood()) }</h2>
                    <p>{ (words.extra_is)(scene.mode) }</p>
                    <ul class="names">
                        { for extra.iter().take(SHOWN).map(|name| html! {
                            <li key={name.clone()}><code>{ name }</code></li>
                        }) }
                        { rest(scene, extra.len()) }
                    </ul>
                </section>
            }
            if !odd.is_empty() {
                <section part="unrecognised">
                    <h2>{ words.unrecognised }</h2>
                    <ul class="odd">
                        { for odd.iter().take(SHOWN).map(|piece| view_piece(scene, piece)) }
                        { rest(scene, odd.len()) }
                    </ul>
                </section>
            }
        </>
    }
}

fn rest(scene: &Scene<'_>, number: usize) -> Html {
    let rest = number.saturating_sub(SHOWN);
    if rest == 0 {
        return Html::default();
    }
    html! { <li>{ (scene.words.rest)(rest) }</li> }
}

fn view_piece(scene: &Scene<'_>, piece: &Unrecognised) -> Html {
    html! {
        <li>
            <code class="odd">{ &piece.text }</code>
            { " " }
            <small>{ rich(&(scene.words.unrecognised_is)(piece)) }</small>
        </li>
    }
}
