//! The second module: reads every format.

use std::cell::Cell;

use js_sys::JsString;
use wasm_bindgen::prelude::*;

use super::{head, shelf};
use crate::mode::Modes;
use crate::reading::{Supplies, read as read_text, record};

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

/// Reads a text, for the other modules ([`record`]).
#[wasm_bindgen]
pub fn read(text: &JsString) -> String {
    record::encode(&read_text(&head(text), &Modes::built_in(), SUPPLIES.get()))
}
