//! Which parts of a text are tokens or other secrets, and what stands in their place.
//! Nothing else reads a secret.

mod around;
pub(in crate::reading) mod jwt;
mod keyed;
mod keys;
pub(in crate::reading) mod seal;
mod shapes;
mod spot;
mod tails;
mod tokens;
mod value;
