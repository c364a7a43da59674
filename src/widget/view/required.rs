//! What the mode asks for, and how it stands.

use super::Scene;
use super::markup::Markup;
use crate::explanation::{Required, Standing};

pub(super) fn view(scene: &Scene<'_>, page: &mut Markup<'_>) {
    page.within("section|part=required|key=required", |page| {
        page.sentence("h2", (scene.words.asks)(scene.mode));
        page.within("ul|class=asks", |page| {
            for row in &scene.answer.required {
                view_row(scene, page, row);
            }
        });
    });
}

fn view_row(scene: &Scene<'_>, page: &mut Markup<'_>, row: &Required) {
    let words = scene.words;
    let look = match row.standing {
        Standing::Granted | Standing::Covered => "pill can",
        Standing::Declared => "pill",
        Standing::NotGranted | Standing::WrongKind | Standing::Missing => "pill more",
        Standing::CannotTell => "pill unclear",
    };
    page.within("li", |page| {
        page.key(&row.permission);
        page.set("data-required", &row.permission);
        page.set("data-standing", row.standing.id());
        page.within("div", |page| {
            page.line("code", &row.permission);
            page.line("small", (words.ask)(&row.permission));
            let more = (words.standing_is)(row, scene.mode);
            if !more.is_empty() {
                page.sentence("small", more);
            }
        });
        page.within("b|part=pill", |page| {
            page.set("class", look);
            page.text((words.standing)(row));
        });
    });
}
