//! Which permissions plain lists and prose name: `- Mail.Read`, or "We granted User.Read and
//! Mail.Send". This format reads last, and takes what no other format has taken.

mod across;
mod around;
mod ends;
mod english;
mod finds;
mod inner;
mod marks;
mod places;
mod rows;
mod walk;

pub(in crate::reading) use walk::read;
