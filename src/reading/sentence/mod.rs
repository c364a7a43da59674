//! What a sentence says of the names in it: "It has Mail.Read and lacks Mail.Send".
//! Sentences are read by a closed table (docs/spec/formats.md, Prose). What the table
//! does not decide is unsure, and the person is asked.

mod clause;
mod effect;
mod fits;
mod joint;
mod lead;
mod more;
mod remarks;
mod row;
mod sayings;
mod tokens;
mod words;

pub(in crate::reading) use effect::Effect;
pub(in crate::reading) use joint::goes_on;
pub(in crate::reading) use lead::{foot, is_noun, lead};
pub(in crate::reading) use more::{is_ellipsis, piece, says_more};
pub(in crate::reading) use row::{denies_consent, read};

#[cfg(test)]
mod tests;
