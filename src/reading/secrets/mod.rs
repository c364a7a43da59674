//! Tokens and other secrets, which nothing else reads.

pub(in crate::reading) mod jwt;
mod keyed;
mod keys;
pub(in crate::reading) mod seal;
mod shapes;
mod spot;
mod tails;
mod tokens;
mod value;
