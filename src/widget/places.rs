//! Elements of the widget that the code must find again.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::NodeRef;

/// Places that stay, and can have the focus.
#[derive(Default)]
pub(super) struct Places {
    /// The text area.
    pub(super) area: NodeRef,
    /// The picker: its chosen one.
    pub(super) picker: NodeRef,
    /// What was read: the label of its list.
    pub(super) read: NodeRef,
    /// The heading of the answer.
    pub(super) answer: NodeRef,
    /// The question whether something can be done.
    pub(super) whether: NodeRef,
    /// The name of a permission to add.
    pub(super) add: NodeRef,
}

fn field(place: &NodeRef) -> Option<HtmlInputElement> {
    place.get().map(JsCast::unchecked_into::<HtmlInputElement>)
}

/// What stands in a field.
pub(super) fn value(place: &NodeRef) -> String {
    field(place).map(|field| field.value()).unwrap_or_default()
}

/// Takes out what stands in a field.
pub(super) fn empty(place: &NodeRef) {
    if let Some(field) = field(place) {
        field.set_value("");
    }
}
