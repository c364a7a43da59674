//! The text area: what stands in it, by whom it is read, and what it shows.

use js_sys::{JsString, Reflect};
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

use super::places::Places;
use super::state::Unread;
use crate::browser::modules;
use crate::browser::text::head;
use crate::mode::Modes;
use crate::reading::{Reading, record};

/// From this many UTF-16 units on a text is read only when typing pauses.
const LONG: u32 = 20_000;

/// Reads a text by the module of all formats.
pub(super) fn reader(text: &str, _modes: &Modes) -> Result<Reading, Unread> {
    match modules::read(text) {
        None => Err(Unread::Lacking),
        Some(record) if record.is_empty() => Err(Unread::Failed),
        Some(record) => Ok(record::decode(&record)),
    }
}

impl Places {
    /// Whether what was just typed took the place of the whole text: the page's
    /// module notes it where it did not (web/life.js).
    pub(super) fn is_whole(&self) -> bool {
        let partial = self.area.get().map(|area| Reflect::get(&area, &"partial".into()));
        !matches!(partial, Some(Ok(partial)) if partial.is_truthy())
    }

    /// Whether the text is too long to be read with each letter.
    pub(super) fn is_long(&self) -> bool {
        self.value().is_some_and(|value| value.length() > LONG)
    }

    /// The text in the text area, as much of it as is read.
    pub(super) fn typed(&self) -> String {
        self.value().map(|value| head(&value)).unwrap_or_default()
    }

    /// The whole text, which stays outside of the wasm memory.
    fn value(&self) -> Option<JsString> {
        let value = Reflect::get(self.area.get()?.as_ref(), &"value".into());
        value.ok().map(JsCast::unchecked_into)
    }

    /// Makes the text area show a text. The caret keeps its distance from the end.
    pub(super) fn show(&self, text: &str) {
        let Some(area) = self.area.get() else { return };
        let area: HtmlTextAreaElement = area.unchecked_into();
        let units = |area: &HtmlTextAreaElement| area.text_length();
        let behind = units(&area).saturating_sub(area.selection_end().ok().flatten().unwrap_or(0));
        area.set_value(text);
        let caret = units(&area).saturating_sub(behind);
        let _ = area.set_selection_range(caret, caret);
    }
}
