//! Texts of the page.

use js_sys::JsString;

use crate::reading::LIMIT;

/// As much of a text as is read, and one unit more, by which it is seen to be
/// too long. The rest never enters the wasm memory.
pub(crate) fn head(text: &JsString) -> String {
    text.slice(0, LIMIT as u32 + 1).into()
}
