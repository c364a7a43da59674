//! How it looks: one view per file.
//!
//! What can be decided without a browser (state, rows) is plain code
//! and is tested natively; the views are functions from the state to markup.

pub mod rows;
pub mod state;
pub mod told;

#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod area;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod component;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod due;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod latest;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod message;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod needs;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod places;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod view;

#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub use component::{LEVEL, Widget};
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub use latest::Latest;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub use message::{Beginning, Message, Properties};
