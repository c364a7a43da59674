//! A permission is added by its name: what it would change is told before.

use super::markup::{BUTTON, Event, Markup};
use super::scene::Scene;
use crate::widget::message::Message;
use crate::widget::tag::{name, tag};
use crate::widget::told::cell;
use crate::wording::now;

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    html.element(tag!("form|class=add|key=add"), |html| {
        html.on(Event::Submit, |_| Message::Add, "");
        html.word_line(tag!("label|for=add"), now::ADD);
        html.element(tag!("div|class=row"), |html| {
            let field = tag!(
                "input|type=text|id=add|list=names|autocomplete=off|autocapitalize=off\
                         |spellcheck=false|translate=no"
            );
            html.element(field, |html| {
                html.keep(&scene.places.add);
                html.on(Event::Input, |_| Message::Adding, "");
            });
            html.element(BUTTON, |html| {
                html.set(name!("type"), "submit");
                html.set(name!("data-action"), "add");
                html.word(now::ADD_BUTTON);
            });
        });
        html.element(tag!("datalist|id=names"), |html| {
            for name in scene.names.all(&[]) {
                html.element(tag!("option"), |html| html.set(name!("value"), cell(name, 0)));
            }
        });
        html.element(tag!("div|role=status"), |html| would(scene, html));
    });
}

/// What adding the name would change.
fn would(scene: &Scene<'_>, html: &mut Markup<'_>) {
    for line in scene.would.all(&[]) {
        match cell(line, 0) {
            // Who is still typing gets names to choose from.
            "-" if scene.adding.is_empty() || scene.names.all(&[]).nth(1).is_some() => {}
            "-" => html.line(tag!("p"), cell(line, 1)),
            sentence => html.rich_line(tag!("p"), sentence),
        }
    }
}
