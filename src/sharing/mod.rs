//! An answer for others: a summary, a message to the administrator, a link.
//!
//! Pure: texts go in and come out. The clipboard, files and the printer are
//! `web/share.js`'s. It is a wasm module of its own (`embed/sharing.rs`): the
//! widget's has the buttons only.

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
