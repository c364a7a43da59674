//! Tables: where their lines end, what separates their cells, and where their columns
//! begin. All formats that read a table use this module.

mod broken;
mod cells;
mod delimiter;
mod lines;
mod ruled;

pub(in crate::reading) use broken::whole_rows;
pub(in crate::reading) use cells::{split, tag};
pub(in crate::reading) use delimiter::Delimiter;
pub(in crate::reading) use lines::{Lines, behind, line_end};
pub(in crate::reading) use ruled::{Ruled, Wanted, ruled};
