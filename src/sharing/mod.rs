//! An answer for others: a summary, a message to the administrator, a link.
//!
//! This code only makes texts. `web/share.js` copies, saves and prints them. It is a wasm
//! module of its own (`embed/sharing.rs`); the widget's module has the buttons only.

mod find;
mod layout;
mod letters;
mod link;
mod link_notes;
mod make;
mod pieces;
mod risk;
mod share;
mod summary;
mod telling;
mod unnamed;

pub use find::{find, suggest};
pub use layout::{Style, lay_out};
pub use link::{KEY, Linked, decode, encode};
pub use make::What;
pub use share::Share;
pub use telling::{Tell, about, tell};
