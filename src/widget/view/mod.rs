//! From the state to markup: plain functions.

mod ask;
mod beyond;
mod capabilities;
mod foot;
mod notes;
mod required;
mod summary;
mod text;

use yew::html::Scope;
use yew::{AttrValue, Callback, Html, MouseEvent, NodeRef, html};

use super::component::{Message, Widget};
use super::state::{Action, State};
use crate::explanation::{Evidence, Explanation};
use crate::mode::Mode;
use crate::wording::{Mood, Words};

/// What the views draw from.
pub(super) struct Scene<'a> {
    pub(super) words: &'static Words,
    pub(super) mode: &'a Mode,
    pub(super) state: &'a State,
    pub(super) answer: &'a Explanation,
    pub(super) link: &'a Scope<Widget>,
    /// The text with which the text area begins; later ones are set on it.
    pub(super) initial: &'a AttrValue,
    pub(super) said: &'a str,
    pub(super) area: &'a NodeRef,
    pub(super) picker: &'a NodeRef,
}

impl Scene<'_> {
    fn mood(&self) -> Mood {
        Mood::of(self.answer)
    }

    fn pasted(&self) -> bool {
        self.state.paste().reading.pasted
    }

    /// What a button does.
    fn on_click(&self, action: Action) -> Callback<MouseEvent> {
        self.link.callback(move |_| Message::Reader(action.clone()))
    }
}

/// The whole widget.
pub(super) fn widget(scene: &Scene<'_>) -> Html {
    let busy = scene.state.is_waiting().then_some("true");
    html! {
        <div class="widget" part="widget" lang={scene.words.lang}>
            { ask::view(scene) }
            <section class="answer" part="answer" aria-labelledby="answer" aria-busy={busy}>
                <h2 id="answer" class="unseen">{ scene.words.answer }</h2>
                { mood(scene) }
                { summary::view(scene) }
            </section>
            { capabilities::view(scene) }
            { required::view(scene) }
            { beyond::view(scene) }
            { notes::view(scene) }
            { foot::view(scene) }
            <div class="unseen" role="status">{ scene.said }</div>
        </div>
    }
}

/// In which mood the answer is to be read, where it is not that of a grant.
fn mood(scene: &Scene<'_>) -> Html {
    let words = scene.words;
    let read = &scene.answer.reading;
    if !scene.pasted() {
        return html! { <p class="mood">{ (words.as_asked)(scene.mode) }</p> };
    }
    let text = match read.evidence {
        Evidence::Granted => return Html::default(),
        Evidence::Declared => words.if_granted,
        Evidence::None if !read.grants.is_empty() => words.only_denied,
        Evidence::None if read.formats.is_empty() => words.nothing_found,
        Evidence::None => return Html::default(),
    };
    html! { <p class="mood">{ text::rich(text) }</p> }
}
