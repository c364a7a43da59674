//! What else is good to know, each with where it comes from.

use super::Scene;
use super::markup::Markup;
use crate::note::NoteId;
use crate::source::{Source, of_note};

pub(super) fn view(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let mut notes = Vec::new();
    for note in &scene.answer.reading.notes {
        // These two stand where they are needed, beside the text.
        if !matches!(note.id, NoteId::SecretSeen | NoteId::OtherMode) {
            notes.push(note);
        }
    }
    let policies = &scene.answer.reading.policies;
    if notes.is_empty() && policies.is_empty() {
        return;
    }
    page.within("section|part=notes|key=notes", |page| {
        page.line("h2", scene.words.notes);
        page.within("ul|class=notes", |page| {
            for policy in policies {
                page.within("li", |page| page.line("p", (scene.words.policy)(*policy)));
            }
            for note in notes {
                let id = note.id.id();
                page.within("li", |page| {
                    page.set("data-note", id);
                    page.sentence("p", (scene.words.note)(note));
                    for source in of_note(id) {
                        cite(scene, page, &source);
                    }
                });
            }
        });
    });
}

/// A source: a link and a date. A rule of our own has neither.
pub(super) fn cite(scene: &Scene<'_>, page: &mut Markup<'_>, source: &Source) {
    if source.url.is_empty() {
        return;
    }
    page.within("p|class=source", |page| {
        page.within("a|target=_blank|rel=noopener noreferrer", |page| {
            page.set("href", source.url);
            page.text(source.title);
        });
        page.text(", ");
        page.text(&(scene.words.source)(source.date, source.primary));
    });
}
