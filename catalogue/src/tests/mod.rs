//! The command run on small made-up inputs, and on altered copies of Microsoft's files.

mod broken;
mod copy;
mod real;
mod tiny;
mod updates;
mod world;
