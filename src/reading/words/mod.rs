//! What single words say: names of permissions, APIs, ids, kinds, columns, statuses.

pub(in crate::reading) mod addresses;
pub(in crate::reading) mod audit;
pub(in crate::reading) mod cells;
pub(in crate::reading) mod columns;
pub mod ids;
pub(in crate::reading) mod joints;
pub(in crate::reading) mod kind;
mod look;
pub(in crate::reading) mod names;
mod nearest;
pub(in crate::reading) mod path;
pub(in crate::reading) mod resources;
pub(in crate::reading) mod status;
pub(in crate::reading) mod suggest;
pub(in crate::reading) mod unheaded;
pub(in crate::reading) mod unlisted;
