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
    /// The same, of what is left out of what is said of a list: "all except X". That it
    /// stands in the list says nothing.
    Excepted,
    /// Nothing is said of it: it stands as in a list.
    Stands,
}
