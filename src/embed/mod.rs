//! How a page gets it: what the wasm modules export to `web/`.
//!
//! There are three of them. The first holds the widget, and reads plain lists; the
//! second holds the readers of all formats, and loads with the first paste that
//! is no plain list; the third passes answers on, and loads with the first click
//! that does.

#[cfg(any(feature = "widget", feature = "sharing"))]
pub(crate) mod answer;
#[cfg(feature = "reader")]
pub mod reader;
#[cfg(feature = "sharing")]
pub mod sharing;
pub(crate) mod shelf;
#[cfg(feature = "widget")]
pub mod widget;

use js_sys::JsString;

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
