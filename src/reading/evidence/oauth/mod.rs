//! Requests for tokens and consent, and what came back: as an address, a body, or the
//! members of an object.

mod request;
mod settle;

pub(in crate::reading) use request::{Param, Request};
pub(in crate::reading) use settle::settle;
