//! What the mode asks for, and how it stands.

use super::markup::Markup;
use super::part::Part;
use super::scene::Scene;
use crate::explanation::{Required, Standing, picture};
use crate::written::tag::{name, tag};

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let (there, all) = picture::there(scene.answer);
    let (label, count) = (scene.words.asks(scene.mode), scene.words.so_many(there, all));
    let part = Part { id: "required", label: &label, count: &count, open: true };
    part.view(scene, html, |html| {
        html.element(tag!("ul|class=asks"), |html| {
            for row in &scene.answer.required {
                view_row(scene, html, row);
            }
        });
    });
}

fn view_row(scene: &Scene<'_>, html: &mut Markup<'_>, row: &Required) {
    let words = scene.words;
    let look = match row.standing {
        Standing::Granted | Standing::Covered => "pill can",
        Standing::Declared => "pill",
        Standing::NotGranted | Standing::WrongKind | Standing::Missing => "pill more",
        Standing::CannotTell => "pill unclear",
    };
    html.element(tag!("li"), |html| {
        html.key(&row.permission);
        html.set(name!("data-required"), &row.permission);
        html.set(name!("data-standing"), row.standing.id());
        html.element(tag!("div"), |html| {
            html.line(tag!("code|translate=no"), &row.permission);
            html.line(tag!("small"), words.ask(&row.permission));
            let more = words.standing_is(row, scene.mode);
            if !more.is_empty() {
                html.sentence(tag!("small"), more);
            }
        });
        html.element(tag!("b|part=pill"), |html| {
            html.set(name!("class"), look);
            html.text(words.standing(row));
        });
    });
}
