//! What the reader tells: the mode, and what was granted.

use super::Scene;
use super::markup::{BUTTON, Event, LINK, Markup};
use crate::note::NoteId;
use crate::widget::component::Message;
use crate::widget::marks::{self, Mark, pieces};
use crate::widget::state::Action;
use crate::wording::ReadLine;

/// How many of the permissions read are listed.
const LISTED: usize = 50;

pub(super) fn view(scene: &Scene<'_>, page: &mut Markup<'_>) {
    page.within("section|class=ask|part=ask|key=ask", |page| {
        picker(scene, page);
        page.within("label|class=label|for=paste|key=label", |page| {
            page.text(scene.words.paste);
        });
        page.within("p|class=hint|id=hint|key=hint", |page| {
            page.text(scene.words.paste_hint);
        });
        paste(scene, page);
        tools(scene, page);
        page.told();
        page.within("div|class=read|key=read", |page| {
            read(scene, page);
        });
        other_mode(scene, page);
    });
}

fn picker(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let words = scene.words;
    let modes = &scene.state.modes().modes;
    page.within("fieldset|class=modes|key=modes", |page| {
        page.keep(scene.picker);
        page.line("legend|class=label", words.which_mode);
        page.within("div|class=segments", |page| {
            for mode in modes {
                page.within("label|part=mode", |page| {
                    page.within("input|type=radio|name=mode", |page| {
                        page.set("value", &mode.id);
                        page.chosen(mode.id == scene.mode.id);
                        let choose = |mode| Message::Reader(Action::Choose(mode));
                        page.on(Event::Change, choose, &mode.id);
                    });
                    page.line("span", &mode.label);
                });
            }
        });
    });
    page.within("details|class=help|key=which", |page| {
        page.line("summary", words.which_mode_is_mine);
        page.within("dl", |page| {
            for mode in modes {
                page.within("div", |page| {
                    page.line("dt", &mode.label);
                    page.line("dd", (words.mode_is)(mode));
                    page.within("dd", |page| {
                        page.text(words.asks_for);
                        for ask in &mode.asks {
                            page.text(" ");
                            page.line("code", &ask.permission);
                        }
                    });
                });
            }
        });
    });
}

/// The text area over the same text with marks, so that the marks seem to lie
/// in it. Long texts are not marked.
fn paste(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let paste = scene.state.paste();
    let marked = paste.text.len() <= marks::LIMIT && !scene.state.is_waiting();
    page.within("div|part=paste|key=paste", |page| {
        page.set("class", if marked { "paste" } else { "paste long" });
        page.within("div|class=marked|aria-hidden=true", |page| {
            if marked {
                pieces(&paste.text, &paste.reading, &mut |piece, mark| match mark {
                    None => page.text(piece),
                    Some(Mark::Known) => page.line("mark", piece),
                    Some(Mark::Denied) => page.line("mark|class=denied", piece),
                    Some(Mark::Odd) => page.line("mark|class=odd", piece),
                });
            }
            page.text("\n");
        });
        let area = "textarea|id=paste|rows=4|aria-describedby=hint read|autocomplete=off\
                    |autocapitalize=off|autocorrect=off|spellcheck=false|translate=no";
        page.within(area, |page| {
            page.keep(scene.area);
            page.property("defaultValue", scene.initial);
            page.on(Event::Input, |_| Message::Typed, "");
        });
    });
}

fn tools(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let words = scene.words;
    page.within("div|class=tools|key=tools", |page| {
        page.within("span|role=group|aria-labelledby=examples", |page| {
            page.within("span|id=examples|key=examples", |page| {
                page.text(words.examples);
            });
            for example in (words.examples_of)(scene.mode) {
                let replace = |text| Message::Reader(Action::Replace(text));
                page.button(LINK, example.label, replace, example.text);
            }
        });
        page.within("span", |page| {
            if !scene.state.paste().text.is_empty() || scene.pasted() || scene.state.is_waiting() {
                page.button(LINK, words.clear, |_| Message::Reader(Action::Clear), "");
            }
            if scene.state.can_undo() {
                page.button(LINK, words.undo, |_| Message::Reader(Action::Undo), "");
            }
        });
    });
}

/// What was read, in one line, and the list of it for those who want to see.
fn read(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let words = scene.words;
    let read = &scene.answer.reading;
    let line = if scene.state.is_waiting() {
        words.busy.to_owned()
    } else if scene.pasted() && !scene.state.has_failed() {
        (words.read)(ReadLine {
            permissions: read.permissions,
            formats: &read.formats,
            unrecognised: read.unrecognised.len(),
        })
    } else {
        String::new()
    };
    page.within("p|id=read|key=line", |page| {
        page.text(&line);
    });
    if scene.state.is_waiting() {
        return;
    }
    if !scene.pasted() {
        page.within("details|class=help|key=where", |page| {
            page.line("summary", words.where_to_find);
            page.within("ul", |page| {
                for place in words.where_to_find_is {
                    page.rich_line("li", place);
                }
            });
        });
        return;
    }
    if !read.grants.is_empty() {
        page.within("details|class=help|key=listed", |page| {
            page.line("summary", words.as_read);
            page.within("ul", |page| {
                for grant in read.grants.iter().take(LISTED) {
                    page.sentence("li", (words.grant)(grant));
                }
                let rest = read.grants.len().saturating_sub(LISTED);
                if rest > 0 {
                    page.sentence("li", (words.rest)(rest));
                }
            });
        });
    }
    if let Some(note) = read.notes.iter().find(|note| note.id == NoteId::SecretSeen) {
        page.within("p|class=attention|key=secret", |page| {
            page.set("data-note", note.id.id());
            page.rich(&(words.note)(note));
        });
    }
}

fn other_mode(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let note = scene.answer.reading.notes.iter().find(|note| note.id == NoteId::OtherMode);
    let (Some(note), Some(other)) = (note, scene.state.modes().counterpart(scene.mode)) else {
        return;
    };
    page.within("div|class=attention|key=other", |page| {
        page.set("data-note", note.id.id());
        page.within("p|key=why", |page| {
            page.sentence("b", (scene.words.other_mode)(other));
            page.text(" ");
            page.rich(&(scene.words.note)(note));
        });
        let switch = |mode| Message::Reader(Action::Switch(mode));
        page.button(BUTTON, &(scene.words.switch)(other), switch, &other.id);
    });
}
