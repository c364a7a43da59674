//! What was read: in one line, and as a list in which the person has the last word.

use super::add;
use super::grants::Rows;
use super::markup::{BUTTON, Event, LINK, Markup, Word};
use super::scene::Scene;
use crate::reading::Status;
use crate::widget::message::Message;
use crate::widget::tag::{name, tag};
use crate::wording::{ReadLine, now};

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    let read = scene.state.reading();
    html.element(tag!("p|id=read|class=line-read|key=line"), |html| {
        if scene.state.is_waiting() {
            html.word(now::BUSY);
        } else if scene.pasted() && !scene.state.has_failed() && !scene.state.is_preview() {
            let line = ReadLine::of(&read.formats, &read.grants, read.unrecognised.len());
            html.text(&words.read(line));
        }
    });
    if !scene.pasted() {
        return try_out(scene, html);
    }
    said(scene, html);
    if read.grants.is_empty() && read.unrecognised.is_empty() {
        return try_out(scene, html);
    }
    let rows = Rows::of(scene);
    if !rows.asking.is_empty() || read.only_end_in_doubt {
        html.element(tag!("ul|class=grants asking|key=asking"), |html| {
            for row in &rows.asking {
                rows.view(scene, html, *row);
            }
            if read.only_end_in_doubt {
                whole(scene, html);
            }
        });
    }
    html.element(tag!("details|class=help|part=reading|key=list"), |html| {
        html.word_line(tag!("summary"), now::CHECK);
        legend(scene, html);
        rows.list(scene, html);
        add::view(scene, html);
    });
}

/// Where there is no list, a name can be added all the same.
fn try_out(scene: &Scene<'_>, html: &mut Markup<'_>) {
    html.element(tag!("details|class=help|key=try"), |html| {
        html.word_line(tag!("summary"), now::ADD);
        add::view(scene, html);
    });
}

/// What the person said so far, and the ways back.
fn said(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    let number = scene.state.corrections();
    if number == 0 {
        return;
    }
    html.element(tag!("p|class=said|key=said"), |html| {
        html.text(&words.corrected(number));
        action(html, "undo", now::UNDO_LAST, Message::Say, "undo");
        if number > 1 {
            action(html, "undo-all", now::UNDO_ALL, Message::Say, "undo-all");
        }
        let removed = &scene.state.reading().removed;
        if !removed.is_empty() {
            html.text(words.text(now::BETWEEN_SENTENCES));
            html.rich(&words.removed(removed));
        }
    });
}

/// A button that the contract names.
pub(super) fn action(
    html: &mut Markup<'_>,
    id: &'static str,
    label: Word,
    message: fn(String) -> Message,
    about: &str,
) {
    html.text(" ");
    html.element(LINK, |html| {
        html.set(name!("data-action"), id);
        html.on(Event::Click, message, about);
        html.word(label);
    });
}

fn whole(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    html.element(tag!("li|key=whole"), |html| {
        html.word_line(tag!("span|class=what"), now::WHOLE);
        html.button(BUTTON, words.text(now::WHOLE_YES), Message::Say, "whole");
    });
}

/// The marks of the text, each explained.
fn legend(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    html.element(tag!("p|class=legend"), |html| {
        html.word(now::LEGEND);
        for (mark, status) in [
            (tag!("mark"), Some(Status::Granted)),
            (tag!("mark|class=asked"), Some(Status::Declared)),
            (tag!("mark|class=denied"), Some(Status::NotGranted)),
            (tag!("mark|class=odd"), None),
        ] {
            html.text(" ");
            html.line(mark, words.status_is(status));
        }
    });
}
