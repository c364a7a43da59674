//! Lists of names and prose with names in it: what no other family has taken.

mod across;
mod around;
mod ends;
mod english;
mod inner;
mod kinds;
mod marks;
mod places;
mod rows;
mod walk;

pub(in crate::reading) use walk::read;
