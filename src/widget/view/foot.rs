//! What holds for every answer.

use yew::{Html, html};

use super::Scene;
use crate::source::facts_date;

pub(super) fn view(scene: &Scene<'_>) -> Html {
    let words = scene.words;
    html! {
        <footer class="foot" part="foot">
            <p>{ words.promise }</p>
            <p>{ words.not_enough }</p>
            <p>{ (words.facts)(facts_date()) }</p>
        </footer>
    }
}
