//! How it looks: one view per file.
//!
//! What can be decided without a browser (state, marks, rows) is plain code
//! and is tested natively; the views are functions from the state to markup.

pub mod marks;
pub mod rows;
pub mod state;

#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod component;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod view;

#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub use component::{Beginning, Latest, Message, Properties, Widget};
