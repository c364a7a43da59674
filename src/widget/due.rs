//! What follows when the page has drawn a new state, and where the focus goes.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::places::Places;
use super::state::Action;

/// What is to be done when the page has drawn the new state.
#[derive(Default)]
pub(super) struct Due {
    pub(super) answered: bool,
    pub(super) replaced: bool,
    pub(super) focus: Option<Focus>,
}

/// A place that takes the focus.
#[derive(Clone, Copy)]
pub(super) enum Focus {
    Area,
    Picker,
    Read,
    Answer,
    /// The same, wherever the focus is.
    Skip,
}

impl Focus {
    /// Where the focus goes behind what the reader does: what takes its own button away
    /// leaves it at a place that stays.
    pub(super) fn behind(action: &Action) -> Option<Focus> {
        match action {
            Action::Clear | Action::Undo => Some(Focus::Area),
            Action::Switch(_) => Some(Focus::Picker),
            Action::Replace(_) | Action::Keep | Action::Drop => Some(Focus::Answer),
            Action::Say(_) => Some(Focus::Read),
            _ => None,
        }
    }
}

/// Puts the focus on a place. A button that is still there keeps it.
pub(super) fn focus(places: &Places, place: Focus) {
    let Places { area, picker, read, answer, .. } = places;
    let (node, inside) = match place {
        Focus::Area => (area, ""),
        Focus::Picker => (picker, "input:checked"),
        Focus::Read => (read, ".help > summary"),
        Focus::Answer | Focus::Skip => (answer, ""),
    };
    let Some(element) = node.get() else { return };
    let element: Element = element.unchecked_into();
    let stays = matches!(place, Focus::Read | Focus::Answer);
    let has_focus = element.closest(".widget:focus-within").ok().flatten().is_some();
    if stays && has_focus {
        return;
    }
    let inner =
        if inside.is_empty() { None } else { element.query_selector(inside).ok().flatten() };
    let _ = inner.unwrap_or(element).unchecked_into::<HtmlElement>().focus();
}
