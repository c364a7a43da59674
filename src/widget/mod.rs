//! How it looks: one view per file.
//!
//! What can be decided without a browser (state, marks, rows) is plain code
//! and is tested natively; the views are functions from the state to markup.

pub mod context;
pub mod marks;
pub mod rows;
pub mod state;
pub mod told;

#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod component;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod due;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod latest;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod message;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod places;
#[cfg(any(test, all(target_arch = "wasm32", feature = "widget")))]
#[cfg_attr(
    not(target_arch = "wasm32"),
    allow(dead_code, unused_imports, unused_macros, reason = "the views are the browser's")
)]
mod tag;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod view;

#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub use component::{LEVEL, Properties, Widget};
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub use latest::Latest;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub use message::{Beginning, Message};
