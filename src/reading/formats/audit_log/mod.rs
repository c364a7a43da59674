//! Entries of Entra's audit log: a consent that was given, changed or taken away.

mod consent;
mod event;
mod objects;
mod plain;

pub(in crate::reading) use objects::read_objects;
pub(in crate::reading) use plain::read;
