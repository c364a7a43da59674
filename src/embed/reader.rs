//! The second module: reads every format.

use std::cell::Cell;

use js_sys::JsString;
use wasm_bindgen::prelude::*;

use crate::browser::loads;
use crate::browser::text::head;
use crate::mode::Modes;
use crate::reading::{Tables, read as read_text, record};

thread_local! {
    static TABLES: Cell<Tables<'static>> = const { Cell::new(Tables { ids: None, prompts: None }) };
}

/// Keeps a table that a paste needs (`ids`, or `prompts-` and a language), for
/// good: until the page goes.
#[wasm_bindgen(js_name = setTable)]
pub fn set_table(name: &str, table: Vec<u8>) {
    let mut tables = TABLES.get();
    if name == loads::IDS {
        tables.ids = Some(table.leak());
    } else if let Ok(text) = String::from_utf8(table) {
        // A translation is of no use before English: it is asked for later.
        let mut prompts = tables.prompts.unwrap_or_default().to_vec();
        let at = if name == loads::ENGLISH { 0 } else { prompts.len() };
        prompts.insert(at, text.leak());
        tables.prompts = Some(prompts.leak());
    }
    TABLES.set(tables);
}

/// Reads a text, for the other modules ([`record`]).
#[wasm_bindgen]
pub fn read(text: &JsString) -> String {
    record::encode(&read_text(&head(text), &Modes::built_in(), TABLES.get()))
}
