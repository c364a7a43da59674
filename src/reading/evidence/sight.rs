//! What the input is able to show.

use crate::permission::Kind;

/// What the input is able to show. A token never shows `offline_access`, an app-only
/// token no delegated permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Whether `offline_access` would show, had it been granted.
    pub offline_access: bool,
    /// Whether delegated permissions of Microsoft Graph would.
    pub delegated: bool,
    /// Whether application permissions of Microsoft Graph would.
    pub application: bool,
    /// The kind that all tokens are of, where nothing but tokens, claims or
    /// what is made from a token was read.
    pub tokens_only: Option<Kind>,
}

impl Sight {
    /// An input that can show everything.
    pub const FULL: Sight =
        Sight { offline_access: true, delegated: true, application: true, tokens_only: None };

    /// Whether permissions of this kind on Microsoft Graph would show.
    pub fn shows(self, kind: Kind) -> bool {
        match kind {
            Kind::Delegated => self.delegated,
            Kind::Application => self.application,
        }
    }
}
