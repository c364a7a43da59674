//! The second module: reads every format, and answers without a widget.

use std::cell::Cell;

use js_sys::{JsString, RangeError};
use wasm_bindgen::prelude::*;

use super::{head, now, shelf, to_js};
use crate::explanation::explain as explain_reading;
use crate::mode::Modes;
use crate::reading::{Supplies, read as read_text, record};
use crate::sharing::{Request, decode};
use crate::wording::shared_words;

thread_local! {
    static SUPPLIES: Cell<Supplies<'static>> = const { Cell::new(Supplies { ids: None, prompts: None }) };
}

/// Keeps a table that a paste needs (`ids`, or `prompts-` and a language), for
/// good: until the page goes.
#[wasm_bindgen]
pub fn stock(name: &str, table: Vec<u8>) {
    let mut supplies = SUPPLIES.get();
    if name == shelf::IDS {
        supplies.ids = Some(table.leak());
    } else if let Ok(text) = String::from_utf8(table) {
        // A translation is of no use before English: it is asked for later.
        let mut prompts = supplies.prompts.unwrap_or_default().to_vec();
        let at = if name == shelf::ENGLISH { 0 } else { prompts.len() };
        prompts.insert(at, text.leak());
        supplies.prompts = Some(prompts.leak());
    }
    SUPPLIES.set(supplies);
}

/// Reads a text, for the widget's module ([`record`]).
#[wasm_bindgen]
pub fn read(text: &str) -> String {
    record::encode(&read_text(text, &Modes::built_in(), SUPPLIES.get()))
}

/// The names of the tables that would say more of a text.
#[wasm_bindgen]
pub fn wanted(text: &JsString) -> Vec<JsString> {
    let reading = read_text(&head(text), &Modes::built_in(), SUPPLIES.get());
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
        return Err(RangeError::new(&["no such mode: ", mode].concat()).into());
    };
    let reading = read_text(&head(text), &modes, SUPPLIES.get());
    Ok(to_js(&explain_reading(&modes, found, &reading, now())))
}

/// What is to be copied of an answer (`sharing::What`); nothing where there is
/// none. `link` is the value of the link that brought it, where there is no text.
#[wasm_bindgen]
pub fn share(
    what: &str,
    mode: &str,
    text: &JsString,
    link: Option<String>,
    lang: &str,
    page: &str,
) -> Option<String> {
    let text = head(text);
    let request = Request { what, mode, text: &text, link: link.as_deref(), lang, page };
    request.make(&Modes::built_in(), SUPPLIES.get(), now())
}

/// What came of it, in words (`wording::SharedWords::say`).
#[wasm_bindgen]
pub fn say(what: &str, lang: &str) -> String {
    (shared_words(lang).say)(what).into()
}

/// What a link's value opens to: the id of the mode, a line break and what was
/// read, for the widget's module ([`record`]). Nothing where it was damaged.
#[wasm_bindgen]
pub fn open(value: &str) -> Option<String> {
    let linked = decode(value, &Modes::built_in())?;
    Some([&linked.mode, "\n", &record::encode(&linked.reading)].concat())
}
