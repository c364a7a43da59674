//! The ground that every format stands on: the text, its lines, what is a key and what its value.

pub(in crate::reading) mod cursor;
pub(in crate::reading) mod escapes;
pub(in crate::reading) mod find;
pub(in crate::reading) mod fold;
pub(in crate::reading) mod furniture;
pub(in crate::reading) mod grid;
pub(in crate::reading) mod gutter;
pub(in crate::reading) mod index;
pub(in crate::reading) mod mail;
pub(in crate::reading) mod needles;
pub(in crate::reading) mod open;
pub(in crate::reading) mod page;
pub(in crate::reading) mod pairs;
pub(in crate::reading) mod phrase;
pub(in crate::reading) mod place;
pub(in crate::reading) mod steps;
