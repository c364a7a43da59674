//! From the state to markup: plain functions that write it down in order.

mod ask;
mod beyond;
mod capabilities;
mod foot;
mod markup;
mod notes;
mod required;
mod shape;
mod summary;

use yew::html::Scope;
use yew::{Html, NodeRef};

use super::component::Widget;
use super::state::State;
use crate::decimal::digits;
use crate::explanation::{Evidence, Explanation};
use crate::mode::Mode;
use crate::note::NoteId;
use crate::wording::{Mood, Words};
use markup::Markup;

/// What the views draw from.
pub(super) struct Scene<'a> {
    pub(super) words: &'static Words,
    pub(super) mode: &'a Mode,
    pub(super) state: &'a State,
    pub(super) answer: &'a Explanation,
    pub(super) link: &'a Scope<Widget>,
    /// The text with which the text area begins; later ones are set on it.
    pub(super) initial: &'a str,
    pub(super) said: &'a str,
    pub(super) area: &'a NodeRef,
    pub(super) picker: &'a NodeRef,
    pub(super) begun: usize,
}

impl Scene<'_> {
    fn mood(&self) -> Mood {
        Mood::of(self.answer)
    }

    fn pasted(&self) -> bool {
        self.state.paste().reading.pasted
    }

    /// Whether a link brought the answer: there is a reading, and no text.
    fn linked(&self) -> bool {
        self.pasted() && self.state.paste().text.is_empty()
    }
}

/// The whole widget.
pub(super) fn widget(scene: &Scene<'_>) -> Html {
    Markup::tree(scene.link, "div|class=widget|part=widget", |page| {
        page.key(&digits(scene.begun));
        page.set("lang", scene.words.lang);
        if scene.mood() == Mood::Would {
            page.set("class", "widget would");
        }
        ask::view(scene, page);
        page.within("section|class=answer|part=answer|aria-labelledby=answer|key=answer", |page| {
            if scene.state.is_waiting() {
                page.set("aria-busy", "true");
            }
            page.within("h2|class=unseen|id=answer|key=name", |page| {
                page.text(scene.words.answer);
            });
            mood(scene, page);
            summary::view(scene, page);
        });
        capabilities::view(scene, page);
        // What the other mode asks for is no list of what this one lacks.
        if !scene.answer.has(NoteId::OtherMode) {
            required::view(scene, page);
        }
        beyond::view(scene, page);
        notes::view(scene, page);
        foot::view(scene, page);
        page.within("div|class=unseen|role=status|key=status", |page| {
            page.text(scene.said);
        });
    })
}

/// In which mood the answer is to be read, where it is not that of a grant.
fn mood(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let words = scene.words;
    let read = &scene.answer.reading;
    let as_asked;
    let text = if scene.state.has_failed() {
        words.no_reader
    } else if scene.pasted() {
        match read.evidence {
            _ if scene.linked() => words.linked,
            Evidence::Granted => return,
            Evidence::Declared => words.if_granted,
            Evidence::None if !read.grants.is_empty() && read.complete => words.none_granted,
            Evidence::None if !read.grants.is_empty() => words.only_denied,
            Evidence::None if read.formats.is_empty() => words.nothing_found,
            Evidence::None if !read.complete => words.nothing_named,
            Evidence::None => return,
        }
    } else {
        as_asked = (words.as_asked)(scene.mode);
        &as_asked
    };
    page.within("p|class=mood|key=mood", |page| {
        if scene.linked() {
            page.set("part", "linked");
        }
        page.rich(text);
    });
}
