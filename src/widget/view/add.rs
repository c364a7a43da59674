//! A permission is added by its name: what it would change is told before.

use super::hearing::Event;
use super::markup::Markup;
use super::scene::Scene;
use crate::widget::message::Message;
use crate::wording::now;
use crate::written::BUTTON;
use crate::written::tag::{name, tag};

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
        html.element(tag!("datalist|id=names"), |html| html.written(scene.names));
        html.element(tag!("div|role=status"), |html| match scene.would.strip_prefix('-') {
            Some(why_not) => html.line(tag!("p"), why_not),
            None => html.written(scene.would),
        });
    });
}
