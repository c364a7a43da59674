//! What holds for every answer, and the ways to pass it on.

use super::Scene;
use super::markup::Markup;
use crate::source::facts_date;

pub(super) fn view(scene: &Scene<'_>, page: &mut Markup<'_>) {
    let words = scene.words;
    page.within("section|class=share|part=share|key=share", |page| {
        page.line("h2", words.share);
        page.shares(&words.shares);
    });
    page.within("footer|class=foot|part=foot|key=foot", |page| {
        page.line("p", words.promise);
        page.line("p", words.not_enough);
        page.sentence("p", (words.facts)(facts_date()));
    });
}
