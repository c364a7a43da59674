//! What was granted beyond what the mode asks for, and what was not recognised.

use super::Scene;
use super::markup::Markup;

/// How many of each are shown.
const SHOWN: usize = 30;

pub(super) fn view(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let words = scene.words;
    let extra = &scene.answer.extra;
    let odd = &scene.answer.reading.unrecognised;
    if !extra.is_empty() {
        page.within("section", "", |page| {
            page.key("extra");
            page.set("part", "extra");
            page.line("h2", "", &(words.extra)(scene.mode, scene.mood()));
            page.line("p", "", &(words.extra_is)(scene.mode));
            page.within("ul", "names", |page| {
                for name in extra.iter().take(SHOWN) {
                    page.within("li", "", |page| page.line("code", "", name));
                }
                rest(scene, page, extra.len());
            });
        });
    }
    if !odd.is_empty() {
        page.within("section", "", |page| {
            page.key("unrecognised");
            page.set("part", "unrecognised");
            page.line("h2", "", words.unrecognised);
            page.within("ul", "odd", |page| {
                for piece in odd.iter().take(SHOWN) {
                    page.within("li", "", |page| {
                        page.line("code", "odd", &piece.text);
                        page.text(" ");
                        page.rich_line("small", "", &(words.unrecognised_is)(piece));
                    });
                }
                rest(scene, page, odd.len());
            });
        });
    }
}

fn rest(scene: &Scene<'_>, page: &mut Markup<'_>, number: usize) {
    let rest = number.saturating_sub(SHOWN);
    if rest > 0 {
        page.line("li", "", &(scene.words.rest)(rest));
    }
}
