//! The latest answer of a widget, as its element asks for it.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::state::{Kept, State};
use crate::browser::answer::to_js;
use crate::explanation::Explanation;
use crate::reading::record;

/// The latest answer, shared with the element.
#[derive(Default)]
pub struct Latest {
    answer: RefCell<Option<Rc<Explanation>>>,
    object: RefCell<Option<JsValue>>,
    /// What was read, with the corrections, and the kept answer, as records.
    texts: RefCell<(String, String)>,
}

impl Latest {
    pub(super) fn set(&self, state: &State) {
        self.answer.replace(Some(Rc::clone(state.explanation())));
        self.object.replace(None);
        self.texts.replace((record::encode(state.reading()), kept(state)));
    }

    pub(super) fn forget(&self) {
        self.answer.replace(None);
        self.object.replace(None);
    }

    /// The answer as a plain object, made when it is first asked for.
    pub fn to_js(&self) -> JsValue {
        if self.object.borrow().is_none() {
            let object = self.answer.borrow().as_deref().map(to_js);
            self.object.replace(object);
        }
        self.object.borrow().clone().unwrap_or(JsValue::NULL)
    }

    /// What was read, with the corrections, as a record.
    pub fn record(&self) -> String {
        self.texts.borrow().0.clone()
    }

    /// The same of the kept answer behind the id of its mode and a line break; empty
    /// where none is kept.
    pub fn kept(&self) -> String {
        self.texts.borrow().1.clone()
    }
}

/// The kept answer, as the third module takes it.
pub(super) fn kept(state: &State) -> String {
    let tell = |kept: &Kept| [&kept.mode, "\n", &record::encode(&kept.reading)].concat();
    state.kept().map(tell).unwrap_or_default()
}
