//! A token's claims: what they say of scopes and roles, wherever they stand.

use std::ops::Range;

use crate::note::NoteId;
use crate::permission::{Kind, Resource};

use super::draft::{Draft, Manner, Source, Strength, TokenView};
use super::grant::{Format, Status};

/// The tenant of Microsoft's personal accounts.
pub(super) const PERSONAL_TENANT: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";

/// The claims that matter here.
#[derive(Clone, Debug, Default)]
pub(super) struct Claims {
    /// Where the claims begin, in bytes of the page.
    pub at: usize,
    /// The API of the audience; `None` where no audience is in sight.
    pub resource: Option<Resource>,
    /// Where the scopes stand; `None` where the claim is not there.
    pub scopes: Option<Vec<Range<usize>>>,
    /// Where the roles stand; `None` where the claim is not there, or null.
    pub roles: Option<Vec<Range<usize>>>,
    /// What `idtyp` says: an app (true) or a user.
    pub app_only: Option<bool>,
    /// When it expires, in seconds since 1970.
    pub expires: Option<i64>,
    /// Whether the issuer or the tenant is the one of personal accounts.
    pub personal: bool,
    /// Whether it is an ID token, which says nothing of scopes.
    pub id_token: bool,
}

/// Takes claims over as a source of grants.
///
/// `scp` is delegated; `roles` are application permissions only where there is
/// no `scp`: beside it they are the user's own (rule 27).
pub(super) fn record(draft: &mut Draft<'_>, claims: &Claims, format: Format) {
    let mut source = Source::new(format, claims.at);
    if claims.personal {
        draft.note(NoteId::PersonalAccount);
    }
    draft.expiries.extend(claims.expires);
    if claims.id_token {
        draft.note(NoteId::IdToken);
        draft.unreadable = true;
        draft.sources.push(source);
        return;
    }
    let kind = if claims.scopes.is_some() || claims.app_only == Some(false) {
        Kind::Delegated
    } else {
        Kind::Application
    };
    let resource = claims.resource.unwrap_or(Resource::MicrosoftGraph);
    source.token = Some(TokenView { kind: Some(kind), resource });
    source.hides_offline_access = true;
    source.shows_none = true;
    let manner = Manner {
        kind: Some(kind),
        status: Status::Granted,
        strength: Strength::Proof,
        resource: claims.resource,
        any_word: resource != Resource::MicrosoftGraph,
    };
    let spans = match kind {
        Kind::Delegated => claims.scopes.clone(),
        Kind::Application => claims.roles.clone(),
    };
    for span in spans.unwrap_or_default() {
        draft.read_names(&mut source, span, manner);
    }
    draft.sources.push(source);
}
