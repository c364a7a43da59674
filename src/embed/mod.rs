//! How a page gets it: what the wasm module exports to `web/`.

pub(crate) mod shelf;

use std::rc::Rc;

use js_sys::{Date, Function, JsString};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::AppHandle;

use crate::explanation::Explanation;
use crate::json::to_json;
use crate::mode::Modes;
use crate::reading::{LIMIT, read};
use crate::widget::state::Action;
use crate::widget::{Latest, Message, Properties, Widget};

/// A widget on a page. It lives as long as the page: Yew's listeners would
/// outlive it, so that it is begun again instead ([`Mounted::begin`]).
#[wasm_bindgen]
pub struct Mounted {
    app: AppHandle<Widget>,
    latest: Rc<Latest>,
}

#[wasm_bindgen]
impl Mounted {
    /// Chooses a mode; the text stays.
    pub fn choose(&self, mode: String) {
        self.app.send_message(Message::Page(Action::Choose(mode)));
    }

    /// Replaces the text.
    pub fn paste(&self, text: &JsString) {
        self.app.send_message(Message::Page(Action::Edit(head(text))));
    }

    /// Reads again what needed tables that have come by now ([`stock`]).
    pub fn again(&self) {
        self.app.send_message(Message::Stocked);
    }

    /// Sets the language.
    pub fn speak(&self, lang: String) {
        self.app.send_message(Message::Speak(lang));
    }

    /// The answer to what was pasted; null before there is one.
    pub fn explanation(&self) -> JsValue {
        self.latest.to_js()
    }

    /// Begins again, as if it had just been mounted.
    pub fn begin(&self, mode: String, scopes: &JsString, lang: String) {
        self.app.send_message(Message::Begin { mode, scopes: head(scopes), lang });
    }
}

/// Keeps a table that a paste needs: `ids`, or `prompts-` and a language.
#[wasm_bindgen]
pub fn stock(name: &str, table: Vec<u8>) {
    shelf::put(name, table);
}

/// Shows a widget in an empty element of a shadow root. `explain` is called
/// with each answer to what the reader does, `want` with the name of a table
/// that a paste needs and that is not there.
#[wasm_bindgen]
pub fn mount(
    root: Element,
    mode: String,
    scopes: &JsString,
    lang: String,
    explain: Function,
    want: Function,
) -> Mounted {
    let latest = Rc::new(Latest::default());
    let properties =
        Properties { mode, scopes: head(scopes), lang, explain, want, latest: Rc::clone(&latest) };
    let app = yew::Renderer::<Widget>::with_root_and_props(root, properties).render();
    Mounted { app, latest }
}

/// The names of the tables that would say more of a text.
#[wasm_bindgen]
pub fn wanted(text: &JsString) -> Vec<JsString> {
    let reading = read(&head(text), &Modes::built_in(), shelf::supplies());
    shelf::names(reading.wants).into_iter().map(JsString::from).collect()
}

/// The answer to a text in a mode, without a widget.
///
/// # Errors
///
/// Where there is no such mode.
#[wasm_bindgen]
pub fn explain(mode: &str, text: &JsString) -> Result<JsValue, JsValue> {
    let modes = Modes::built_in();
    let Some(found) = modes.find(mode) else {
        return Err(js_sys::RangeError::new(&["no such mode: ", mode].concat()).into());
    };
    let reading = read(&head(text), &modes, shelf::supplies());
    Ok(to_js(&crate::explanation::explain(&modes, found, &reading, now())))
}

/// As much of a text as is read, and one unit more, by which it is seen to be
/// too long. The rest never enters the wasm memory.
pub(crate) fn head(text: &JsString) -> String {
    text.slice(0, LIMIT as u32 + 1).into()
}

/// Seconds since 1970 (UTC).
pub(crate) fn now() -> i64 {
    (Date::now() / 1000.0) as i64
}

/// The contract's JSON, as a plain object.
pub(crate) fn to_js(explanation: &Explanation) -> JsValue {
    js_sys::JSON::parse(&to_json(explanation)).unwrap_or(JsValue::NULL)
}
