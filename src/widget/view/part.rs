//! A part of the answer: a region with a heading and a count, which can be closed.

use super::markup::Markup;
use super::scene::Scene;
use crate::written::tag::{name, tag};

/// A part.
pub(super) struct Part<'a> {
    /// Its id, and the name by which a page styles it.
    pub id: &'static str,
    /// Its heading.
    pub label: &'a str,
    /// How much is in it.
    pub count: &'a str,
    /// Whether it is open at first.
    pub open: bool,
}

impl Part<'_> {
    /// The part, which `inside` fills.
    pub fn view<'b>(
        &self,
        scene: &Scene<'_>,
        html: &mut Markup<'b>,
        inside: impl FnOnce(&mut Markup<'b>),
    ) {
        html.element(tag!("section"), |html| {
            html.key(self.id);
            html.set(name!("part"), self.id);
            let name = [self.id, "-name"].concat();
            html.set(name!("aria-labelledby"), &name);
            html.element(tag!("details|class=part"), |html| {
                if self.open {
                    html.set(name!("open"), "");
                }
                html.element(tag!("summary|key=name"), |html| {
                    html.element(scene.heading(1), |html| {
                        html.set(name!("id"), &name);
                        html.text(self.label);
                        html.text(" ");
                        html.line(tag!("small"), self.count);
                    });
                });
                html.element(tag!("div|class=inside|key=inside"), inside);
            });
        });
    }
}
