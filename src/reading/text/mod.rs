//! What every format needs of a text: its lines, its keys and their values, its tables, and
//! which parts of it no format has taken yet.

pub(in crate::reading) mod cursor;
pub(in crate::reading) mod ellipsis;
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
mod stamps;
pub(in crate::reading) mod steps;
