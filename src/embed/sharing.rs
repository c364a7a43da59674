//! The third module: an answer without a widget, and what is copied of one.
//!
//! It reads plain lists by itself. What was read of any other text comes from
//! the second module, as a record ([`record`]).

use js_sys::{JsString, RangeError};
use wasm_bindgen::prelude::*;

use super::answer::{names, now, to_js};
use super::head;
use crate::explanation::explain as explain_reading;
use crate::mode::{Mode, Modes};
use crate::reading::{bare, record};
use crate::sharing::{Share, What, decode};
use crate::wording::shared_words;

/// What a plain list says, as a record; nothing where the text is more than that.
#[wasm_bindgen]
pub fn plain(text: &JsString) -> Option<String> {
    bare::read(&head(text)).map(|reading| record::encode(&reading))
}

/// The names of the tables that would say more of a text than its record does.
#[wasm_bindgen]
pub fn wanted(record: &str) -> Vec<JsString> {
    names(record::decode(record).wants).into_iter().map(JsString::from).collect()
}

/// The answer to what was read, in a mode.
///
/// # Errors
///
/// Where there is no such mode.
#[wasm_bindgen]
pub fn explain(mode: &str, record: &str) -> Result<JsValue, JsValue> {
    let modes = Modes::built_in();
    let found = find(&modes, mode)?;
    Ok(to_js(&explain_reading(&modes, found, &record::decode(record), now())))
}

fn find<'a>(modes: &'a Modes, id: &str) -> Result<&'a Mode, JsValue> {
    modes.find(id).ok_or_else(|| RangeError::new(&["no such mode: ", id].concat()).into())
}

/// What is to be copied of an answer ([`What`]); nothing where there is none.
#[wasm_bindgen]
pub fn share(what: &str, mode: &str, record: &str, lang: &str, page: &str) -> Option<String> {
    let modes = Modes::built_in();
    let (mode, reading) = (modes.find(mode)?, record::decode(record));
    let share = Share { modes: &modes, mode, reading: &reading, now: now(), lang, page };
    share.make(What::find(what)?)
}

/// What came of it, in words (`wording::SharedWords::say`).
#[wasm_bindgen]
pub fn say(what: &str, lang: &str) -> String {
    (shared_words(lang).say)(what).into()
}

/// What a link's value opens to: the id of the mode, a line break and the record
/// of what was read. Nothing where it was damaged.
#[wasm_bindgen]
pub fn open(value: &str) -> Option<String> {
    let linked = decode(value, &Modes::built_in())?;
    Some([&linked.mode, "\n", &record::encode(&linked.reading)].concat())
}
