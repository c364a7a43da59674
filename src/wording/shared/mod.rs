//! What is said on a closer look and in texts for others. It is apart from [`super::Words`],
//! so that the first module does not carry it.

mod all;
mod changes;
mod correcting;
mod errors;
mod excess;
mod fallback;
mod helps;
mod message;
mod notes;
mod policy;

pub use all::{SharedWords, shared_words};
pub use changes::Since;
pub use message::Block;
