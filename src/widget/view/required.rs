//! What the mode asks for, and how it stands.

use yew::{Html, html};

use super::Scene;
use super::text::rich;
use crate::explanation::{Required, Standing};

pub(super) fn view(scene: &Scene<'_>) -> Html {
    html! {
        <section part="required">
            <h2>{ (scene.words.asks)(scene.mode) }</h2>
            <ul class="asks">{ for scene.answer.required.iter().map(|row| view_row(scene, row)) }</ul>
        </section>
    }
}

fn view_row(scene: &Scene<'_>, row: &Required) -> Html {
    let words = scene.words;
    let look = match row.standing {
        Standing::Granted | Standing::Covered => "pill can",
        Standing::Declared => "pill",
        Standing::NotGranted | Standing::WrongKind | Standing::Missing => "pill more",
        Standing::CannotTell => "pill unclear",
    };
    let more = (words.standing_is)(row, scene.mode);
    html! {
        <li
            key={row.permission.clone()}
            data-required={row.permission.clone()}
            data-standing={row.standing.id()}
        >
            <div>
                <code>{ &row.permission }</code>
                <small>{ (words.ask)(&row.permission) }</small>
                if !more.is_empty() { <small>{ rich(&more) }</small> }
            </div>
            <b class={look} part="pill">{ (words.standing)(row) }</b>
        </li>
    }
}
