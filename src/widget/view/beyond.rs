//! What is more than needed: each permission, whom it reaches, what it opens, what
//! would do instead, and what would stop without it.

use super::markup::{BUTTON, Markup};
use super::part::Part;
use super::scene::Scene;
use crate::decimal::digits;
use crate::explanation::beyond;
use crate::widget::tag::{name, tag};
use crate::widget::told::{Line, cell};
use crate::wording::now;

pub(super) fn view(scene: &Scene<'_>, html: &mut Markup<'_>) {
    let words = scene.words;
    let told = scene.told;
    let number = beyond(scene.answer, scene.state.modes()).own.len();
    let any = number > 0;
    let part =
        Part { id: "extra", label: words.text(now::EXTRA), count: &digits(number), open: any };
    part.view(scene, html, |html| {
        html.element(tag!("p|key=is"), |html| html.rich(&words.extra_is(scene.mode, any)));
        html.element(tag!("ul|class=excess|key=list"), |html| {
            for (index, line) in told.all(&["extra"]).enumerate() {
                view_excess(scene, html, line);
                if index + 1 == TOLD {
                    rest(scene, html, number);
                }
            }
        });
        for line in told.all(&["elsewhere"]) {
            html.element(tag!("p|key=elsewhere"), |html| html.rich(cell(line, 1)));
        }
        html.element(tag!("ul|class=names|key=others"), |html| {
            for line in told.all(&["other"]) {
                html.element(tag!("li"), |html| {
                    html.line(tag!("code|translate=no"), cell(line, 1))
                });
            }
        });
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

/// How many are told.
const TOLD: usize = 30;

fn view_excess(scene: &Scene<'_>, html: &mut Markup<'_>, line: &Line) {
    let (name, reach, described) = (cell(line, 1), cell(line, 2), cell(line, 3));
    html.element(tag!("li"), |html| {
        html.key(name);
        html.line(tag!("code|translate=no"), name);
        html.text(" ");
        html.line(tag!("small"), reach);
        if !described.is_empty() {
            // The page's module says what Microsoft says of it.
            html.element(tag!("p|class=described|lang=en"), |html| {
                html.set(name!("data-describe"), &[described, ":", name].concat());
            });
        }
        for more in scene.told.behind(&["extra", name], "extra-more") {
            html.rich_line(tag!("p"), cell(more, 1));
        }
    });
}

fn rest(scene: &Scene<'_>, html: &mut Markup<'_>, number: usize) {
    let rest = number.saturating_sub(TOLD);
    if rest > 0 {
        html.element(tag!("li|key=rest"), |html| html.text(&scene.words.rest(rest)));
    }
}
