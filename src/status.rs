//! Granted, asked for, or not granted.

/// What the paste says of a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// It was granted.
    Granted,
    /// It was asked for, configured or required; no evidence of a grant.
    Declared,
    /// It was not granted, or taken away.
    NotGranted,
}

impl Status {
    /// All of them, in order.
    pub const ALL: [Status; 3] = [Status::Granted, Status::Declared, Status::NotGranted];

    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Status::Granted => "granted",
            Status::Declared => "declared",
            Status::NotGranted => "not-granted",
        }
    }
}
