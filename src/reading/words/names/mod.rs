//! Finds permission names in a piece of text, by Microsoft's list and not by a
//! pattern.

mod find;
mod hit;
mod read;
mod whole;

pub(in crate::reading) use super::look::{is_english, is_guid, is_of_openid};
pub(in crate::reading) use find::{any, any_sure, hits, hits_of};
pub(in crate::reading) use hit::{Hit, Word};
