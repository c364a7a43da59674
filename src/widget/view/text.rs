//! Small pieces of markup: code in sentences, the shapes of the verdicts.

use yew::{Html, html};

use crate::explanation::Verdict;

/// A sentence of ours: what stands between back-ticks is code.
pub(super) fn rich(text: &str) -> Html {
    text.split('`')
        .enumerate()
        .map(|(index, piece)| {
            if index % 2 == 1 {
                html! { <code>{ piece }</code> }
            } else {
                html! { { piece } }
            }
        })
        .collect()
}

/// The shape of a verdict: its colour says nothing that it does not say itself.
pub(super) fn shape(verdict: Verdict) -> Html {
    let path = match verdict {
        Verdict::Conferred => "M4.5 8.3l2.5 2.5 4.6-5.2",
        Verdict::Conditional => "M8 4v5M8 11.4v.2",
        Verdict::NotConferred => "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
        Verdict::CannotTell => "M6.2 6.4q0-2 1.8-2t1.8 1.8q0 1-1 1.6t-.8 1.4M8 11.4v.2",
        Verdict::NotApplicable => "M4 8h8",
    };
    html! {
        <svg class={verdict.id()} part="shape" viewBox="0 0 16 16" aria-hidden="true">
            <circle cx="8" cy="8" r="7.25" /><path d={path} />
        </svg>
    }
}
