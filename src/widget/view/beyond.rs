//! What is more than needed: how much, and what to make of it. What each permission
//! opens is told (`sharing/telling/closer.rs`).

use super::markup::Markup;
use super::part::Part;
use super::scene::Scene;
use crate::decimal::digits;
use crate::explanation::beyond;
use crate::wording::now;
use crate::written::BUTTON;
use crate::written::tag::{name, tag};

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    let number = beyond(scene.answer, scene.state.modes()).own.len();
    let any = number > 0;
    let part =
        Part { id: "extra", label: words.text(now::EXTRA), count: &digits(number), open: any };
    part.view(scene, html, |html| {
        html.element(tag!("p|key=is"), |html| html.rich(&words.extra_is(scene.mode, any)));
        html.written(scene.told.part(&["extra"]));
        if any {
            html.element(tag!("div|class=row|key=row"), |html| {
                html.element(BUTTON, |html| {
                    html.set(name!("data-share"), "risk");
                    html.word(now::SHARE_RISK);
                });
                html.told();
            });
        }
    });
}
