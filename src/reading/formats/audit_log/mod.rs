//! Entries of Entra's audit log: a consent that was given, changed or taken away.
//!
//! `objects.rs` reads entries that are objects, `plain.rs` all others. What the values
//! mean stands in `event.rs` and `consent.rs`, for both.

mod consent;
mod event;
mod objects;
mod plain;

pub(in crate::reading) use objects::read_objects;
pub(in crate::reading) use plain::read;
