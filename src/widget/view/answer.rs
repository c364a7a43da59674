//! The answer: two sentences, and a picture of the two ways.

use super::hearing::Event;
use super::markup::{Markup, Word};
use super::scene::Scene;
use super::{notes, steps};
use crate::capability::Area;
use crate::explanation::{Evidence, Headline, picture};
use crate::widget::message::Message;
use crate::widget::state::Action;
use crate::wording::now;
use crate::written::LINK;
use crate::written::tag::{name, tag};

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    html.element(
        tag!("section|class=answer|part=answer|aria-labelledby=answer|key=answer"),
        |html| {
            if scene.state.is_waiting() {
                html.set(name!("aria-busy"), "true");
            }
            notes::view_first(scene, html);
            let headline = scene.state.headline();
            html.element(scene.heading(0), |html| {
                html.key("headline");
                for (name, value) in [
                    (name!("id"), "answer"),
                    (name!("class"), "headline"),
                    (name!("part"), "headline"),
                    (name!("tabindex"), "-1"),
                ] {
                    html.set(name, value);
                }
                html.keep(&scene.places.answer);
                for (index, sentence) in scene.headline(&headline).iter().enumerate() {
                    let between = scene.words.text(now::BETWEEN_SENTENCES);
                    html.text(if index == 0 { "" } else { between });
                    html.rich(sentence);
                }
            });
            mood(scene, html);
            notes::view_beside(scene, html);
            if !scene.state.has_failed() {
                // What changed since the answer that is kept, or by the corrections.
                html.written(scene.told.part(&["changes"]));
                picture(scene, html, &headline);
                steps::view(scene, html);
                keep(scene, html);
            }
        },
    );
}

/// In which mood the answer is to be read, where it is not that of a grant.
fn mood(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    let read = scene.state.explanation();
    let read = &read.reading;
    let text = match read.evidence {
        _ if scene.linked() => words.text(now::LINKED),
        _ if scene.state.has_failed() || !scene.pasted() => return,
        _ if scene.state.is_preview() => words.text(now::NOTHING_FOUND),
        Evidence::Granted => return,
        Evidence::Declared => words.text(now::IF_GRANTED),
        Evidence::None if !read.grants.is_empty() && read.complete => words.text(now::NONE_GRANTED),
        Evidence::None if !read.grants.is_empty() => words.text(now::ONLY_DENIED),
        Evidence::None if !read.complete => words.text(now::NOTHING_NAMED),
        Evidence::None => return,
    };
    html.element(tag!("p|class=mood|key=mood"), |html| {
        if scene.linked() {
            html.set(name!("part"), "linked");
        }
        html.rich(text);
    });
}

/// Keeps this answer, to compare the next ones with, or ends that.
fn keep(scene: &Scene<'_>, html: &mut Markup<'_>) {
    html.element(tag!("p|class=keeping|key=keep"), |html| {
        if !scene.state.is_preview() {
            action(html, "keep", now::KEEP, |_| Message::Reader(Action::Keep));
        }
        if scene.state.kept().is_some() {
            action(html, "drop", now::KEEP_END, |_| Message::Reader(Action::Drop));
        }
    });
}

/// One app and two ways. What is drawn is said as well: the label of each way
/// stands beside where it leads.
fn picture(scene: &Scene<'_>, html: &mut Markup<'_>, headline: &Headline) {
    html.element(tag!("div|class=map|key=map"), |html| {
        html.word_line(tag!("b|class=app"), now::APP);
        html.element(tag!("ul|class=lanes"), |html| {
            for area in [Area::Teams, Area::Calendar] {
                way(scene, html, headline, area);
            }
        });
    });
}

fn way(scene: &Scene<'_>, html: &mut Markup<'_>, headline: &Headline, area: Area) {
    let (words, answer) = (scene.words, scene.answer);
    let (id, value) = match area {
        Area::Teams => ("conferencing", answer.summary.conferencing.id()),
        Area::Calendar => ("calendar", answer.summary.calendar.id()),
    };
    html.element(tag!("li|part=lane"), |html| {
        let flow = picture::flow(answer, headline, area).id();
        // Access to calendars is no success: neither mode asks for it.
        let beyond = if area == Area::Calendar { " beyond" } else { "" };
        html.set(name!("class"), &[flow, beyond].concat());
        html.set(name!("data-summary"), id);
        html.set(name!("data-value"), value);
        html.element(tag!("div|class=box"), |html| {
            html.element(tag!("div|class=to"), |html| {
                html.line(tag!("b"), words.lane(area));
                html.line(tag!("small"), words.lane_is(area));
            });
            html.line(tag!("b|class=pill|part=pill"), &words.way(answer, headline, area));
        });
        html.empty(tag!("span|class=line|aria-hidden=true"));
    });
}

/// A button that the contract names.
fn action(html: &mut Markup<'_>, id: &'static str, label: Word, message: fn(String) -> Message) {
    html.text(" ");
    html.element(LINK, |html| {
        html.set(name!("data-action"), id);
        html.on(Event::Click, message, "");
        html.word(label);
    });
}
