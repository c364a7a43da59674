//! Places in a text.

/// A place in the text that the reader sees, in UTF-16 units, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At(pub u32, pub u32);
