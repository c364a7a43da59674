//! What is hidden, and what stands in its place.

use std::ops::Range;

/// What stands instead of a secret that is no readable token.
pub(in crate::reading) const HIDDEN: &str = "[hidden: ";

/// The kinds of secrets, as they are named in the text.
pub(in crate::reading) const OPAQUE: &str = "opaque token";
pub(in crate::reading) const ENCRYPTED: &str = "encrypted token";
pub(in crate::reading) const REFRESH: &str = "refresh token";
pub(in crate::reading) const CUT: &str = "token that was cut";
pub(super) const CLIENT_SECRET: &str = "client secret";
pub(super) const CODE: &str = "authorization code";
pub(super) const DEVICE_CODE: &str = "device code";
pub(super) const VERIFIER: &str = "code verifier";
pub(super) const PASSWORD: &str = "password";
pub(super) const PRIVATE_KEY: &str = "private key";
pub(super) const ACCESS_KEY: &str = "access key";
pub(super) const SIGNATURE: &str = "signature of an address";
/// With this alone nobody can do anything. It is hidden, but there is nothing to revoke,
/// and the person is not told of it.
pub(super) const STATE: &str = "state of a sign-in";

/// A secret, and what is to stand in its place.
pub(super) struct Spot {
    pub span: Range<usize>,
    pub instead: String,
    /// Whether the person should be told of it.
    pub told: bool,
}

pub(super) fn hidden(span: Range<usize>, kind: &str) -> Spot {
    Spot { span, instead: [HIDDEN, kind, "]"].concat(), told: kind != STATE }
}

/// Another part of a secret. What stands in its place is there already, so that this part
/// is only removed.
pub(super) fn more(span: Range<usize>) -> Spot {
    Spot { span, instead: String::new(), told: true }
}
