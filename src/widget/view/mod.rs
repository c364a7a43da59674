//! From the state to markup: plain functions that write it down in order.

mod add;
mod answer;
mod ask;
mod beyond;
mod capabilities;
mod foot;
mod hearing;
mod markup;
mod notes;
mod part;
mod reading;
mod required;
mod scene;
mod shape;
mod steps;

use yew::Html;

use crate::decimal::digits;
use crate::note::NoteId;
use crate::wording::{Mood, now};
use crate::written::tag::{name, tag};
use markup::Markup;
pub(super) use scene::Scene;

/// The whole widget.
pub(super) fn widget(scene: &Scene<'_>) -> Html {
    Markup::tree((scene.send, scene.words), tag!("div|class=widget|part=widget"), |html| {
        html.key(&digits(scene.begun));
        html.set(name!("lang"), scene.words.lang);
        // What the page says where a part does not load: its words may be in that part.
        html.set(name!("data-lost"), scene.words.text(now::LOST));
        html.set(name!("data-failed"), scene.words.text(now::FAILED));
        if scene.mood() == Mood::Would {
            html.set(name!("class"), "widget would");
        }
        ask::view(scene, html);
        answer::view(scene, html);
        if !scene.state.has_failed() {
            capabilities::view(scene, html);
            // What the other mode asks for is no list of what this one lacks.
            if !scene.answer.has(NoteId::OtherMode) {
                required::view(scene, html);
            }
            beyond::view(scene, html);
            notes::view(scene, html);
        }
        foot::view(scene, html);
        html.element(tag!("div|class=unseen|role=status|key=status"), |html| {
            html.text(scene.said);
        });
    })
}
