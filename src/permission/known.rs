//! A name as a table knows it, and how tables are searched for it.

use std::cmp::Ordering;

use crate::kind::Kinds;

/// A name that a table knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// In Microsoft's spelling.
    pub name: &'static str,
    /// The kinds that it can have.
    pub kinds: Kinds,
    /// The number of its row in that table, from 0.
    pub row: usize,
}

/// Compares two names as Microsoft does: without case.
pub fn compare(left: &str, right: &str) -> Ordering {
    for (left, right) in left.bytes().zip(right.bytes()) {
        if left != right {
            let order = left.to_ascii_lowercase().cmp(&right.to_ascii_lowercase());
            if order != Ordering::Equal {
                return order;
            }
        }
    }
    left.len().cmp(&right.len())
}
