//! Places in a text.

/// From where to where, in UTF-16 units of the text that the reader sees; the end is
/// exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct At(pub u32, pub u32);
