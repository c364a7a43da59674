//! What formats that are made of objects, such as JSON, ask about an object: what its
//! members say, whether it is whole, and whether it has been read.

mod assigned;
mod cut;
mod extent;
mod index;
mod members;
mod names;
mod tell;
mod values;

pub(in crate::reading) use index::Json;
pub(in crate::reading) use names::Names;
pub(in crate::reading) use tell::{first_text, names_permissions, registers, unread_scopes};
pub(in crate::reading) use values::{is_hidden, is_null, plain_key, unescaped};
