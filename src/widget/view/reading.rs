//! What was read, in one line. The list in which the person has the last word is told
//! (`sharing/telling/reading.rs`).

use super::add;
use super::markup::Markup;
use super::scene::Scene;
use crate::wording::{ReadLine, now};
use crate::written::tag::tag;

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
    html.written(scene.told.part(&["reading"]));
    if read.grants.is_empty() && read.unrecognised.is_empty() {
        return try_out(scene, html);
    }
    html.element(tag!("details|class=help|part=reading|key=list"), |html| {
        html.word_line(tag!("summary"), now::CHECK);
        html.written(scene.told.part(&["list"]));
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
