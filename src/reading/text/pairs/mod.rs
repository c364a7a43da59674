//! Objects in text that is nearly JSON: cut, redacted by hand, with remarks, such as
//! `"scp": "User.Read", // why`.
//!
//! The lexer looks for keys, and never demands that the whole text parses. Brackets
//! that are missing or too many, commas, comments, arrows, bare words and unclosed
//! quotes do not stop it.

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
