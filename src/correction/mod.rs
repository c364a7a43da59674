//! What the person says of the reading. The person pasted the text, and has the
//! last word (`docs/spec/contract.md`, `corrected`).
//!
//! Corrections stand beside the reading and are applied to it each time: so the
//! last one can be taken back, and the reading itself is never lost.

mod apply;
mod corrections;
mod edit;
mod turn;

pub use apply::{Origin, correct, correct_with_origins};
pub use corrections::{Correction, Corrections, Key};
pub use edit::Edit;
pub use turn::{Turn, added, can_add, turn};

#[cfg(test)]
mod tests;
