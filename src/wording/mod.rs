//! How we say it: which message of a language says a value, and what fills its places.
//!
//! The words that a reader sees stand in `locales/`, one file a language. `build.rs` reads
//! and checks these files (`messages`). The first module has the English messages that the
//! screen shows by itself ([`Words`]). The third module has those of a closer look and those
//! of the texts that are copied ([`SharedWords`]). [`learn`] takes every other language,
//! which comes whole in a file, and the messages that an author of a page replaced.
//!
//! Names of permissions and commands stand between back-ticks; the page shows
//! them as code. Of what a reader pasted, only names of permissions go through here.

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
