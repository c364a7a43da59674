//! What the other wasm modules do for the widgets of the page: the second reads, the
//! third tells more and understands what the person says. They come later, and are
//! given here as functions of JavaScript.

use std::cell::RefCell;

use js_sys::{Array, Function};
use wasm_bindgen::JsValue;

use crate::correction::Turn;

thread_local! {
    static READER: RefCell<Option<Function>> = const { RefCell::new(None) };
    static TELLER: RefCell<Option<[Function; 3]>> = const { RefCell::new(None) };
}

/// The reader of all formats has come.
pub(crate) fn set_reader(read: Function) {
    READER.set(Some(read));
}

/// What tells more has come, what understands the person, and what reads a plain list
/// of any names.
pub(crate) fn set_teller(tell: Function, turn: Function, plain: Function) {
    TELLER.set(Some([tell, turn, plain]));
}

/// Whether they have come.
pub(crate) fn has_teller() -> bool {
    TELLER.with_borrow(Option::is_some)
}

/// What the third module tells or makes of these texts; nothing where it is not
/// there yet.
fn ask(which: usize, texts: &[&str]) -> Option<String> {
    let functions = TELLER.with_borrow(Option::clone)?;
    let values = Array::new();
    for text in texts {
        values.push(&JsValue::from_str(text));
    }
    functions.get(which)?.apply(&JsValue::NULL, &values).ok()?.as_string()
}

/// What is told, by the arguments of `tell`.
pub(crate) fn tell(texts: &[&str; 7]) -> Option<String> {
    ask(0, texts)
}

/// What comes of a turn.
pub(crate) fn turn(turn: &Turn<'_>) -> Option<String> {
    ask(1, &[turn.record, turn.corrections, turn.before, turn.text, turn.said])
}

/// What the second module reads in a text, as a record: empty where it crashed,
/// nothing where it is not there yet. A plain list takes the third module alone.
pub(crate) fn read(text: &str) -> Option<String> {
    if let Some(record) = ask(2, &[text]) {
        return Some(record);
    }
    let read = READER.with_borrow(Option::clone)?;
    let record = read.call1(&JsValue::NULL, &text.into()).ok().and_then(|it| it.as_string());
    Some(record.unwrap_or_default())
}
