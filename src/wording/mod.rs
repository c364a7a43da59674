//! How we say it: which message of a language, and with what in it.
//!
//! The messages are `locales/`'s, a file a language, and nothing else of what a reader
//! sees stands in the code. `build.rs` reads and checks them (`messages`). What the
//! screen says by itself is in the first module ([`Words`]), what it is told and what is
//! copied in the third ([`SharedWords`]). A language but English comes whole, in a file ([`learn`]),
//! and so do the messages that an author replaced.
//!
//! Names of permissions and commands stand between back-ticks; the page shows
//! them as code. What a reader pasted never goes through here.

mod asking;
mod asks;
mod beyond;
mod capabilities;
mod fill;
mod foot;
mod headline;
mod messages;
mod reading;
mod shared;
mod speech;
mod status;
mod steps;
mod words;

pub use asking::Example;
#[cfg(target_arch = "wasm32")]
pub(crate) use messages::Message;
pub(crate) use messages::{later, now};
pub use reading::ReadLine;
pub use shared::{Block, SharedWords, Since, shared_words};
pub use steps::StepText;
pub use words::{Mood, Words, learn, words};
