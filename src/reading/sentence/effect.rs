//! What a sentence says of a name.

/// What a sentence says of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reading) enum Effect {
    Granted,
    /// Asked for or required.
    Declared,
    NotGranted,
    /// It yields nothing: the other side of a contrast, what is not needed.
    Nothing,
    /// The table does not decide: the person is asked.
    Unsure,
    /// Unsure as well: a sentence leaves the name out of what it says of a list ("all
    /// except X"). If the name stands in that list, that does not grant it.
    Excepted,
    /// Nothing is said of it: it stands as in a list.
    Stands,
}
