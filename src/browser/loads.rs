//! What loads when a paste needs it, by the names that the page knows it by.

/// The module that holds the readers of all formats.
#[cfg(feature = "widget")]
pub(crate) const READER: &str = "reader";
/// The module that tells more, and understands corrections.
#[cfg(feature = "widget")]
pub(crate) const SHARING: &str = "sharing";
/// The ids of permissions.
pub(crate) const IDS: &str = "ids";
/// The display names of consent prompts.
pub(crate) const ENGLISH: &str = "prompts-en";
