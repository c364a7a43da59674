//! What the reader tells: the mode, and what was granted.

use super::hearing::Event;
use super::markup::Markup;
use super::reading;
use super::scene::Scene;
use crate::marks::{self, Mark, blank, pieces};
use crate::widget::message::Message;
use crate::widget::state::Action;
use crate::wording::now;
use crate::written::LINK;
use crate::written::tag::{name, tag};

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    html.element(tag!("section|class=ask|part=ask|key=ask"), |html| {
        html.set(name!("aria-label"), scene.words.text(now::WHICH_MODE));
        html.element(tag!("div|class=top|key=top"), |html| picker(scene, html));
        html.element(tag!("label|class=label|for=paste|key=label"), |html| {
            // What stands between stars is left out where it is narrow.
            for (index, piece) in scene.words.text(now::PASTE).split('*').enumerate() {
                if index % 2 == 1 {
                    html.line(tag!("span|class=label-more"), piece);
                } else {
                    html.text(piece);
                }
            }
        });
        paste(scene, html);
        tools(scene, html);
        html.told();
        html.element(tag!("div|class=read|key=read"), |html| {
            html.keep(&scene.places.read);
            reading::view(scene, html);
        });
        if !scene.pasted() {
            places(scene, html);
        }
    });
}

fn picker(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let modes = &scene.state.modes().modes;
    html.element(tag!("fieldset|class=modes|key=modes"), |html| {
        html.keep(&scene.places.picker);
        html.word_line(tag!("legend|class=unseen"), now::WHICH_MODE);
        html.element(tag!("div|class=segments"), |html| {
            for mode in modes {
                html.element(tag!("label|part=mode"), |html| {
                    html.element(tag!("input|type=radio|name=mode"), |html| {
                        html.set(name!("value"), &mode.id);
                        html.chosen(mode.id == scene.mode.id);
                        let choose = |mode| Message::Reader(Action::Choose(mode));
                        html.on(Event::Change, choose, &mode.id);
                    });
                    html.line(tag!("span"), &mode.label);
                });
            }
        });
    });
    html.element(tag!("details|class=help|key=which"), |html| {
        html.word_line(tag!("summary"), now::WHICH_MODE_IS_MINE);
        html.element(tag!("dl"), |html| {
            for mode in modes {
                html.element(tag!("div"), |html| {
                    html.line(tag!("dt"), &mode.label);
                    let is = scene.told.part(&["mode-is", &mode.id]);
                    html.element(tag!("dd"), |html| html.written(is));
                    html.element(tag!("dd"), |html| {
                        html.word(now::ASKS_FOR);
                        for ask in &mode.asks {
                            html.text(" ");
                            html.line(tag!("code|translate=no"), &ask.permission);
                        }
                    });
                });
            }
        });
    });
}

/// The text area over marks that stand where their names do, so that they seem to
/// lie in it. Long texts are not marked.
fn paste(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let paste = scene.state.paste();
    // Before it was read, secrets in it are not hidden: it stands in one place only.
    let marked = paste.text.len() <= marks::LIMIT && scene.state.is_read();
    html.element(tag!("div|part=paste|key=paste"), |html| {
        html.set(name!("class"), if marked { "paste" } else { "paste long" });
        html.element(tag!("div|class=marked|aria-hidden=true"), |html| {
            if marked {
                for (piece, mark) in pieces(&paste.text, scene.state.reading()) {
                    match mark {
                        None => html.text(&blank(piece)),
                        Some((Mark::Granted, _)) => html.line(tag!("mark"), piece),
                        Some((Mark::Asked, _)) => html.line(tag!("mark|class=asked"), piece),
                        Some((Mark::Denied, _)) => html.line(tag!("mark|class=denied"), piece),
                        Some((Mark::Odd, _)) => html.line(tag!("mark|class=odd"), piece),
                    }
                }
            }
            html.text("\n");
        });
        let area = tag!("textarea|id=paste|rows=3|aria-describedby=trust read|autocomplete=off\
                    |autocapitalize=off|autocorrect=off|spellcheck=false|translate=no|writingsuggestions=false");
        html.element(area, |html| {
            html.keep(&scene.places.area);
            html.on(Event::Input, |_| Message::Typed, "");
        });
    });
}

fn tools(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    let nothing = scene.state.paste().text.is_empty() && !scene.state.reading().pasted;
    html.element(tag!("div|class=tools|key=tools"), |html| {
        html.element(tag!("span|id=trust|class=trust"), |html| html.word(now::TRUST));
        html.element(tag!("span"), |html| {
            html.element(tag!("button|type=button|class=link skip|key=skip"), |html| {
                html.on(Event::Click, |_| Message::Skip, "");
                html.word(now::SKIP);
            });
            if !nothing || scene.state.is_waiting() {
                html.button(LINK, words.text(now::CLEAR), |_| Message::Reader(Action::Clear), "");
            }
            if scene.state.can_undo() {
                html.button(LINK, words.text(now::UNDO), |_| Message::Reader(Action::Undo), "");
            }
        });
    });
    if nothing {
        examples(scene, html);
    }
}

fn examples(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    html.element(tag!("div|class=tools|key=examples"), |html| {
        html.element(tag!("span|role=group|aria-labelledby=examples"), |html| {
            html.element(tag!("span|id=examples|key=examples"), |html| {
                html.word(now::EXAMPLES);
            });
            for example in words.examples_of(scene.mode) {
                let replace = |text| Message::Reader(Action::Replace(text));
                html.button(LINK, example.label, replace, example.text);
            }
        });
    });
}

/// Where to find what was granted.
fn places(scene: &Scene<'_>, html: &mut Markup<'_>) {
    html.element(tag!("details|class=help|key=where"), |html| {
        html.word_line(tag!("summary"), now::WHERE_TO_FIND);
        html.element(tag!("ul"), |html| html.written(scene.told.part(&["where"])));
    });
}
