//! What was found, how strong it is, and what the answer is made of.

pub(in crate::reading) mod above;
pub(in crate::reading) mod block;
pub(in crate::reading) mod claims;
pub(in crate::reading) mod document;
pub(in crate::reading) mod findings;
pub(in crate::reading) mod grant;
mod impossible;
pub(in crate::reading) mod manner;
pub(in crate::reading) mod merge;
mod names;
pub(in crate::reading) mod oauth;
pub mod record;
pub(in crate::reading) mod refresh_token;
pub(in crate::reading) mod row;
pub(in crate::reading) mod sight;
pub(in crate::reading) mod tables;
pub(in crate::reading) mod wish;
pub(in crate::reading) mod within;
