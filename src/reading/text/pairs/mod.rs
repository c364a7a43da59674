//! Objects in what is nearly JSON: cut, redacted by hand, with remarks.
//!
//! Keys are looked for; nothing demands that the whole parses. Brackets that are
//! missing or too many, commas, comments, arrows, bare words and unclosed quotes
//! are all taken as they come.

mod bare_words;
mod keys;
mod lexer;
mod marks;
mod objects;
mod parse;
mod quotes;
mod rows;
#[cfg(test)]
mod tests;
mod tree;

pub(in crate::reading) use rows::parts_cells;
pub(in crate::reading) use tree::{Node, Object, Shape, Tree};
