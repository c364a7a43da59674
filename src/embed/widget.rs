//! The first module: the widget.
//!
//! Texts come as strings of JavaScript. For a `String` wasm-bindgen would write out
//! at each function how it is taken over, in the glue and in the wasm.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, JsString};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AppHandle;

use super::head;
use crate::mode::Modes;
use crate::reading::{Reading, record};
use crate::widget::state::{Action, Unread};
use crate::widget::{Beginning, Latest, Message, Properties, Widget};

thread_local! {
    static READER: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Gives all widgets of the page the reader of all formats: `read` of the
/// second module.
#[wasm_bindgen]
pub fn equip(read: Function) {
    READER.set(Some(read));
}

/// Reads a text by the second module.
pub(crate) fn reader(text: &str, _modes: &Modes) -> Result<Reading, Unread> {
    let read = READER.with_borrow(Option::clone).ok_or(Unread::Lacking)?;
    let record = read.call1(&JsValue::NULL, &text.into()).ok().and_then(|it| it.as_string());
    match record {
        Some(record) if !record.is_empty() => Ok(record::decode(&record)),
        // It crashed.
        _ => Err(Unread::Failed),
    }
}

/// A widget on a page. It lives as long as the page: Yew's listeners would
/// outlive it, so that it is begun again instead ([`Mounted::begin`]).
#[wasm_bindgen]
pub struct Mounted {
    app: AppHandle<Widget>,
    latest: Rc<Latest>,
}

#[wasm_bindgen]
impl Mounted {
    /// Follows an attribute of the element. A new `mode` leaves the text, a new
    /// text (`scopes`) leaves the reader a way back to the old one.
    pub fn change(&self, name: &JsString, value: &JsString) {
        let value = head(value);
        self.app.send_message(match head(name).as_str() {
            "mode" => Message::Page(Action::Choose(value)),
            "scopes" => Message::Page(Action::Replace(value)),
            _ => Message::Speak(value),
        });
    }

    /// Shows the answer that a link brought: the id of its mode, and what was read
    /// as the third module's `open` gives it.
    pub fn open(&self, mode: &JsString, record: &JsString) {
        let reading = Box::new(record::decode(&String::from(record)));
        self.app.send_message(Message::Page(Action::Open(head(mode), reading)));
    }

    /// Reads again what could not be read, or not fully, without what has come
    /// by now; or says that the reader did not come.
    pub fn again(&self, came: bool) {
        let action = if came { Action::Again } else { Action::GiveUp };
        self.app.send_message(Message::Page(action));
    }

    /// The answer to what was pasted; null before there is one.
    pub fn explanation(&self) -> JsValue {
        self.latest.to_js()
    }

    /// Begins again, as if it had just been mounted.
    pub fn begin(&self, mode: &JsString, scopes: &JsString, lang: &JsString) {
        self.app.send_message(Message::Begin(beginning(mode, scopes, lang)));
    }
}

fn beginning(mode: &JsString, scopes: &JsString, lang: &JsString) -> Beginning {
    Beginning { mode: head(mode), scopes: head(scopes), lang: head(lang) }
}

/// Shows a widget in an empty element of a shadow root. `explain` is called
/// with each answer to what the reader does, `want` with the name of what a
/// paste needs and what is not there: `reader`, or a table.
#[wasm_bindgen]
pub fn mount(
    root: Element,
    mode: &JsString,
    scopes: &JsString,
    lang: &JsString,
    explain: Function,
    want: Function,
) -> Mounted {
    let latest = Rc::new(Latest::default());
    let beginning = beginning(mode, scopes, lang);
    let properties = Properties { beginning, explain, want, latest: Rc::clone(&latest) };
    let app = yew::Renderer::<Widget>::with_root_and_props(root, properties).render();
    Mounted { app, latest }
}
