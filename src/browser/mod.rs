//! What the wasm modules share of the browser: texts and answers on their way in and
//! out, what loads later, and what another module does for the widget.

#[cfg(any(feature = "widget", feature = "sharing"))]
pub(crate) mod answer;
pub(crate) mod loads;
#[cfg(feature = "widget")]
pub(crate) mod modules;
pub(crate) mod text;
