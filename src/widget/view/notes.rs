//! What else is good to know, each with where it comes from.

use super::markup::Markup;
use super::part::Part;
use super::scene::Scene;
use crate::decimal::digits;
use crate::note::{Note, NoteId};
use crate::widget::message::Message;
use crate::widget::state::Action;
use crate::wording::now;
use crate::written::BUTTON;
use crate::written::tag::{name, tag};

/// What is to be known before the answer is read.
pub(super) fn view_first(scene: &Scene<'_>, html: &mut Markup<'_>) {
    for note in scene.answer.reading.notes.iter().filter(|note| note.id.comes_first()) {
        html.element(tag!("div|class=attention"), |html| {
            html.key(note.id.id());
            view_note(scene, html, note);
        });
    }
}

/// What the text is, beside the answer to it: of the other mode's kind, or with a
/// secret in it. The answer itself comes first, so that it is in sight on a phone.
pub(super) fn view_beside(scene: &Scene<'_>, html: &mut Markup<'_>) {
    other_mode(scene, html);
    let notes = &scene.state.reading().notes;
    if let Some(note) = notes.iter().find(|note| note.id == NoteId::SecretSeen) {
        html.element(tag!("p|class=attention|key=secret"), |html| {
            html.set(name!("data-note"), note.id.id());
            html.written(scene.note(note.id));
        });
    }
}

fn other_mode(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let note = scene.answer.reading.notes.iter().find(|note| note.id == NoteId::OtherMode);
    let (Some(note), Some(other)) = (note, scene.state.modes().counterpart(scene.mode)) else {
        return;
    };
    html.element(tag!("div|class=attention|key=other"), |html| {
        html.set(name!("data-note"), note.id.id());
        html.element(tag!("p|key=why"), |html| {
            html.sentence(tag!("b"), scene.words.other_mode(other));
            html.text(scene.words.text(now::BETWEEN_SENTENCES));
            html.written(scene.note(note.id));
        });
        let switch = |mode| Message::Reader(Action::Switch(mode));
        html.button(BUTTON, &scene.words.switch(other), switch, &other.id);
    });
}

/// A note and where it comes from.
fn view_note(scene: &Scene<'_>, html: &mut Markup<'_>, note: &Note) {
    html.set(name!("data-note"), note.id.id());
    html.written(scene.note(note.id));
}

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let mut notes = Vec::new();
    for note in &scene.answer.reading.notes {
        if !note.id.stands_beside() && !note.id.comes_first() {
            notes.push(note);
        }
    }
    let policies = &scene.answer.reading.policies;
    if notes.is_empty() && policies.is_empty() {
        return;
    }
    let number = notes.len() + policies.len();
    let count = digits(number);
    // What takes little space is not hidden.
    let open = number == 1;
    let part = Part { id: "notes", label: scene.words.text(now::NOTES), count: &count, open };
    part.view(scene, html, |html| {
        html.element(tag!("ul|class=notes"), |html| {
            html.written(scene.told.part(&["policies"]));
            for note in notes {
                html.element(tag!("li"), |html| view_note(scene, html, note));
            }
        });
    });
}
