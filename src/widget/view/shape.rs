//! The shapes of the verdicts.

use super::markup::Markup;
use crate::explanation::Verdict;
use crate::written::tag::{name, tag};

/// The shape of a verdict: its colour says nothing that it does not say itself.
pub(super) fn shape(html: &mut Markup<'_>, verdict: Verdict) {
    let path = match verdict {
        Verdict::Conferred => "M4.5 8.3l2.5 2.5 4.6-5.2",
        Verdict::Conditional => "M8 4v5M8 11.4v.2",
        Verdict::NotConferred => "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
        Verdict::CannotTell => "M6.2 6.4q0-2 1.8-2t1.8 1.8q0 1-1 1.6t-.8 1.4M8 11.4v.2",
        Verdict::NotApplicable => "M4 8h8",
    };
    html.element(tag!("svg|part=shape|viewBox=0 0 16 16|aria-hidden=true"), |html| {
        html.set(name!("class"), verdict.id());
        html.empty(tag!("circle|cx=8|cy=8|r=7.25"));
        html.element(tag!("path"), |html| html.set(name!("d"), path));
    });
}
