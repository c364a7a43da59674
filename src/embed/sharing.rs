//! The third module: an answer without a widget, and what is copied of one.
//!
//! It reads plain lists by itself. What was read of any other text comes from
//! the second module, as a record ([`record`]).

use js_sys::{JsString, RangeError};
use wasm_bindgen::prelude::*;

use crate::browser::answer::{names, now, to_js};
use crate::browser::text::head;
use crate::correction::{Turn, turn as take_turn};
use crate::explanation::explain as explain_reading;
use crate::mode::{Mode, Modes};
use crate::permission::Permission;
use crate::reading::{Reading, plain_list, record};
use crate::sharing::{Share, Tell, What, decode, tell as tell_it};
use crate::wording::{learn, shared_words};

/// What a plain list says, as a record; nothing where the text is more than that.
#[wasm_bindgen]
pub fn plain(text: &JsString) -> Option<String> {
    plain_list::read(&head(text), Permission::known).map(|reading| record::encode(&reading))
}

/// The names of the tables that would say more of a text than its record does.
#[wasm_bindgen(js_name = missingTables)]
pub fn missing_tables(record: &str) -> Vec<JsString> {
    names(record::decode(record).missing).into_iter().map(JsString::from).collect()
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

/// The mode and the reading of the kept answer; nothing where there is none.
fn kept_answer<'a>(modes: &'a Modes, kept: &str) -> Option<(&'a Mode, Reading)> {
    let (mode, record) = kept.split_once('\n')?;
    Some((modes.find(mode)?, record::decode(record)))
}

/// What is to be copied of an answer ([`What`]); nothing where there is none.
/// `kept`: the answer that is kept to compare with, as the first module gives it;
/// `table`: what Microsoft says of each permission, where that is told.
#[wasm_bindgen]
pub fn share(
    what: &str,
    mode: &str,
    record: &str,
    kept: &str,
    table: &str,
    lang: &str,
    page: &str,
) -> Option<String> {
    let modes = Modes::built_in();
    let (mode, reading) = (modes.find(mode)?, record::decode(record));
    let kept = kept_answer(&modes, kept);
    let kept = kept.as_ref().map(|(mode, reading)| (*mode, reading));
    let share =
        Share { modes: &modes, mode, reading: &reading, kept, table, now: now(), lang, page };
    share.make(What::find(what)?)
}

/// What the first module shows on a closer look ([`Tell`]). `read`: what was read
/// before corrections, where there are some.
#[wasm_bindgen]
pub fn tell(
    what: &str,
    mode: &str,
    record: &str,
    kept: &str,
    read: &str,
    about: &str,
    lang: &str,
) -> Option<String> {
    let modes = Modes::built_in();
    let (mode, reading) = (modes.find(mode)?, record::decode(record));
    let kept = kept_answer(&modes, kept);
    let kept = kept.as_ref().map(|(mode, reading)| (*mode, reading));
    let (table, page) = ("", "");
    let share =
        Share { modes: &modes, mode, reading: &reading, kept, table, now: now(), lang, page };
    let read = (!read.is_empty()).then(|| record::decode(read));
    Some(tell_it(&share, Tell::find(what)?, read.as_ref(), about))
}

/// What comes of what the person says of a reading ([`Turn`]).
#[wasm_bindgen]
pub fn turn(record: &str, corrections: &str, before: &str, text: &str, said: &str) -> String {
    take_turn(&Turn { record, corrections, before, text, said })
}

/// Keeps a language, or an author's own messages. (The name differs from the first module's: tests have both.)
#[wasm_bindgen(js_name = learnWords)]
pub fn learn_words(name: String, lines: String) {
    // An author replaces messages of the whole.
    shared_words("en");
    learn(name, lines);
}

/// What came of it, in words (`wording::SharedWords::came`).
#[wasm_bindgen]
pub fn say(what: &str, lang: &str) -> String {
    shared_words(lang).came(what).into()
}

/// What a link's value opens to: the id of the mode, a line break and the record
/// of what was read. Nothing where it was damaged.
#[wasm_bindgen]
pub fn open(value: &str) -> Option<String> {
    let linked = decode(value, &Modes::built_in())?;
    Some([&linked.mode, "\n", &record::encode(&linked.reading)].concat())
}
