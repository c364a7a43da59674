//! What the reader tells: the mode, and what was granted.

use std::collections::BTreeSet;

use yew::{Html, html};

use super::Scene;
use super::text::rich;
use crate::note::NoteId;
use crate::widget::component::Message;
use crate::widget::marks::{self, Mark, pieces};
use crate::widget::state::Action;
use crate::wording::ReadLine;

/// How many of the permissions read are listed.
const LISTED: usize = 50;

pub(super) fn view(scene: &Scene<'_>) -> Html {
    html! {
        <section class="ask" part="ask">
            { picker(scene) }
            <label class="label" for="paste">{ scene.words.paste }</label>
            <p class="hint" id="hint">{ scene.words.paste_hint }</p>
            { paste(scene) }
            { tools(scene) }
            { read(scene) }
            { other_mode(scene) }
        </section>
    }
}

fn picker(scene: &Scene<'_>) -> Html {
    let words = scene.words;
    let modes = &scene.state.modes().modes;
    let choices = modes.iter().map(|mode| {
        let id = mode.id.to_string();
        let chosen = *mode == *scene.mode;
        let choose = scene.link.callback({
            let id = id.clone();
            move |_| Message::Reader(Action::Choose(id.clone()))
        });
        html! {
            <label key={id.clone()} part="mode">
                <input type="radio" name="mode" value={id} checked={chosen} onchange={choose} />
                <span>{ &*mode.label }</span>
            </label>
        }
    });
    let which = modes.iter().map(|mode| {
        html! { <><dt>{ &*mode.label }</dt><dd>{ (words.mode_is)(mode) }</dd></> }
    });
    html! {
        <>
            <fieldset class="modes" ref={scene.picker}>
                <legend class="label">{ words.which_mode }</legend>
                <div class="segments">{ for choices }</div>
            </fieldset>
            <details class="help">
                <summary>{ words.which_mode_is_mine }</summary>
                <dl>{ for which }</dl>
            </details>
        </>
    }
}

/// The text area over the same text with marks, so that the marks seem to lie
/// in it. Long texts are not marked.
fn paste(scene: &Scene<'_>) -> Html {
    let paste = scene.state.paste();
    let marked = paste.text.len() <= marks::LIMIT && !scene.state.is_waiting();
    let text = if marked { pieces(&paste.text, &paste.reading) } else { Vec::new() };
    let text = text.into_iter().map(|(piece, mark)| match mark {
        None => html! { { piece } },
        Some(Mark::Known) => html! { <mark>{ piece }</mark> },
        Some(Mark::Denied) => html! { <mark class="denied">{ piece }</mark> },
        Some(Mark::Odd) => html! { <mark class="odd">{ piece }</mark> },
    });
    html! {
        <div class={if marked { "paste" } else { "paste long" }} part="paste">
            <div class="marked" aria-hidden="true">{ for text }{ "\n" }</div>
            <textarea
                id="paste"
                ref={scene.area}
                rows="4"
                aria-describedby="hint read"
                autocomplete="off"
                autocapitalize="off"
                autocorrect="off"
                spellcheck="false"
                translate="no"
                defaultvalue={scene.initial}
                oninput={scene.link.callback(|_| Message::Typed)}
            />
        </div>
    }
}

fn tools(scene: &Scene<'_>) -> Html {
    let words = scene.words;
    let examples = (words.examples_of)(scene.mode).iter().map(|example| {
        let action = Action::Replace(example.text.into());
        html! {
            <button key={example.label} type="button" class="link" onclick={scene.on_click(action)}>
                { example.label }
            </button>
        }
    });
    let clear = !scene.state.paste().text.is_empty() || scene.state.is_waiting();
    html! {
        <div class="tools">
            <span role="group" aria-labelledby="examples">
                <span id="examples">{ words.examples }</span>{ for examples }
            </span>
            <span>
                if clear {
                    <button key="clear" type="button" class="link" onclick={scene.on_click(Action::Clear)}>
                        { words.clear }
                    </button>
                }
                if scene.state.can_undo() {
                    <button key="undo" type="button" class="link" onclick={scene.on_click(Action::Undo)}>
                        { words.undo }
                    </button>
                }
            </span>
        </div>
    }
}

/// What was read, in one line, and the list of it for those who want to see.
fn read(scene: &Scene<'_>) -> Html {
    let words = scene.words;
    if scene.state.is_waiting() {
        return html! { <p class="read" id="read">{ words.busy }</p> };
    }
    if !scene.pasted() {
        let where_it_is =
            words.where_to_find_is.iter().map(|place| html! { <li>{ rich(place) }</li> });
        return html! {
            <div class="read">
                <p id="read"></p>
                <details class="help">
                    <summary>{ words.where_to_find }</summary>
                    <ul>{ for where_it_is }</ul>
                </details>
            </div>
        };
    }
    let read = &scene.answer.reading;
    let different: BTreeSet<&str> =
        read.grants.iter().map(|grant| grant.permission.as_str()).collect();
    let line = (words.read)(ReadLine {
        permissions: different.len(),
        formats: &read.formats,
        unrecognised: read.unrecognised.len(),
    });
    let secret = read.notes.iter().find(|note| note.id == NoteId::SecretSeen);
    let listed =
        read.grants.iter().take(LISTED).map(|grant| html! { <li>{ (words.grant)(grant) }</li> });
    let rest = read.grants.len().saturating_sub(LISTED);
    html! {
        <div class="read">
            <p id="read">{ line }</p>
            if !read.grants.is_empty() {
                <details class="help">
                    <summary>{ words.as_read }</summary>
                    <ul>
                        { for listed }
                        if rest > 0 { <li>{ (words.rest)(rest) }</li> }
                    </ul>
                </details>
            }
            if let Some(note) = secret {
                <p class="attention" data-note={note.id.id()}>{ rich(&(words.note)(note)) }</p>
            }
        </div>
    }
}

fn other_mode(scene: &Scene<'_>) -> Html {
    let note = scene.answer.reading.notes.iter().find(|note| note.id == NoteId::OtherMode);
    let (Some(note), Some(other)) = (note, scene.state.modes().counterpart(scene.mode)) else {
        return Html::default();
    };
    let switch = scene.on_click(Action::Switch(other.id.to_string()));
    html! {
        <div class="attention" data-note={note.id.id()}>
            <p><b>{ (scene.words.other_mode)(other) }</b>{ " " }{ rich(&(scene.words.note)(note)) }</p>
            <button type="button" class="button" onclick={switch}>{ (scene.words.switch)(other) }</button>
        </div>
    }
}
