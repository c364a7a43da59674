//! How a page gets it: what the wasm modules export to `web/`.
//!
//! There are three of them. The first holds the widget, and reads plain lists; the
//! second holds the readers of all formats, and loads with the first paste that
//! is no plain list; the third passes answers on, and loads with the first click
//! that does.

#[cfg(feature = "reader")]
pub mod reader;
#[cfg(feature = "sharing")]
pub mod sharing;
pub(crate) mod shelf;
#[cfg(feature = "widget")]
pub mod widget;

use js_sys::{Date, JsString};
use wasm_bindgen::JsValue;

use crate::explanation::Explanation;
use crate::json::to_json;
use crate::reading::LIMIT;

/// A third of the code of the standard library's allocator: 1.5 KB less to
/// download (docs/performance.md).
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

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
