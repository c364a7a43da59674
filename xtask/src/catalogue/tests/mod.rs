//! The command run on small made-up inputs, and on altered copies of Microsoft's files where
//! those are at hand.

mod broken;
mod real;
mod tiny;
mod updates;
mod world;
