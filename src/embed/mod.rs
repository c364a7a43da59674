//! How a page gets it: what the wasm modules export to `web/`.
//!
//! There are three of them. The first holds the widget, and reads plain lists. The
//! second holds the readers of all formats, and loads with the first paste that
//! is no plain list. The third tells more of an answer, understands corrections and
//! passes answers on; it loads with the first paste.

#[cfg(feature = "reader")]
pub mod reader;
#[cfg(feature = "sharing")]
pub mod sharing;
#[cfg(feature = "widget")]
pub mod widget;

/// A third of the code of the standard library's allocator: 1.5 KB less to
/// download (docs/performance.md).
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
