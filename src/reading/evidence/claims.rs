//! What a token's claims say, and what follows from them.

use std::ops::Range;

use crate::note::NoteId;
use crate::permission::{Kind, Resource};

use crate::reading::evidence::block::{Block, TokenView};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;

/// The claims that matter here.
#[derive(Clone, Debug, Default)]
pub(in crate::reading) struct Claims {
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
    /// The id of the app that it was issued to.
    pub app: Option<String>,
    /// Whether it is an ID token, which says nothing of scopes.
    pub id_token: bool,
}

/// Takes claims over as a source of grants.
///
/// `scp` is delegated; `roles` are application permissions only where there is
/// no `scp`: beside it they are the user's own (rule 27).
pub(in crate::reading) fn record(findings: &mut Findings<'_>, claims: &Claims, format: Format) {
    let mut source = Block::new(format, claims.at);
    if claims.personal {
        findings.note(NoteId::PersonalAccount);
    }
    findings.expiries.extend(claims.expires);
    if claims.id_token {
        findings.note(NoteId::IdToken);
        findings.unreadable = true;
        findings.blocks.push(source);
        return;
    }
    if claims.app.as_ref().is_some_and(|app| findings.document.modes.is_foreign(app)) {
        findings.note(NoteId::UnknownApp);
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
    let manner = manner::proof(kind, claims.resource);
    let spans = match kind {
        Kind::Delegated => claims.scopes.clone(),
        Kind::Application => claims.roles.clone(),
    };
    for span in spans.unwrap_or_default() {
        findings.read_names(&mut source, span, manner);
    }
    findings.blocks.push(source);
}
