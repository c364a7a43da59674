//! The first module: the widget.
//!
//! Texts come as strings of JavaScript. For a `String` wasm-bindgen would write out
//! at each function how it is taken over, in the glue and in the wasm.

use std::rc::Rc;

use js_sys::{Function, JsString};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AppHandle;

use crate::browser::modules;
use crate::browser::text::head;
use crate::reading::record;
use crate::widget::state::Action;
use crate::widget::{Beginning, LEVEL, Latest, Message, Properties, Widget};
use crate::wording::learn;

/// Gives all widgets of the page what the third module does for them: `tell`, `turn`
/// and `plain`.
#[wasm_bindgen(js_name = setTeller)]
pub fn set_teller(tell: Function, turn: Function, plain: Function) {
    modules::set_teller(tell, turn, plain);
}

/// Keeps a language for all widgets of the page.
#[wasm_bindgen(js_name = setWords)]
pub fn set_words(name: &JsString, lines: &JsString) {
    learn(name.into(), lines.into());
}

/// Gives all widgets of the page the reader of all formats: `read` of the
/// second module.
#[wasm_bindgen(js_name = setReader)]
pub fn set_reader(read: Function) {
    modules::set_reader(read);
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
            "heading-level" => Message::Level(value.parse().unwrap_or(LEVEL)),
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
        self.app.send_message(Message::Told);
    }

    /// The answer to what was pasted; null before there is one.
    pub fn explanation(&self) -> JsValue {
        self.latest.to_js()
    }

    /// What was read, with what the person said of it, as the third module takes it.
    pub fn record(&self) -> JsString {
        self.latest.record().into()
    }

    /// The same of the answer that is kept, behind the id of its mode and a line
    /// break; empty where none is.
    pub fn kept(&self) -> JsString {
        self.latest.kept().into()
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
/// with each answer to what the reader does, `request` with the name of what a
/// paste needs and what is not there: `reader`, or a table.
#[wasm_bindgen]
pub fn mount(
    root: Element,
    mode: &JsString,
    scopes: &JsString,
    lang: &JsString,
    explain: Function,
    request: Function,
) -> Mounted {
    let latest = Rc::new(Latest::default());
    let beginning = beginning(mode, scopes, lang);
    let properties = Properties { beginning, explain, request, latest: Rc::clone(&latest) };
    let app = yew::Renderer::<Widget>::with_root_and_props(root, properties).render();
    Mounted { app, latest }
}
