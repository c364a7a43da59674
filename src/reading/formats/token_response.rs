//! The answer of a token endpoint, as JSON or as `key : value` lines:
//! `{ "token_type": "Bearer", "scope": "User.Read", "access_token": "…" }`.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::evidence::block::{Block, TokenView};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::evidence::oauth::{self, Param, Request};
use crate::reading::evidence::refresh_token::refresh_token;
use crate::reading::objects::{Json, Names, first_text, names_permissions, registers};
use crate::reading::text::pairs::Object;

/// The members of an answer, in the shape of `objects::plain_key`.
const MEMBERS: &str = "adminconsent tenant state accesstoken tokentype expiresin extexpiresin expireson \
    extendedexpireson refreshtoken idtoken notbefore refreshin clientinfo foci scope scopes \
    resource idtokenclaims fromcache correlationid traceid refreshtokenexpiresin";

/// Those that only an answer has.
const SIGNS: &str = "accesstoken tokentype expiresin extexpiresin expireson refreshtoken idtoken notbefore \
    clientinfo";

/// Members of a request: it only asks, and `request` reads it.
const ASKS: &str =
    "granttype clientsecret redirecturi responsetype clientassertion scopessupported";

/// Reads the answers and the requests among the objects.
pub(in crate::reading) fn read(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    for (index, object) in json.unread() {
        if registers(json, &object) {
            continue;
        }
        if json.has(&object, "adminconsent")
            || json.count(&object, ASKS) > 0 && json.count(&object, SIGNS) < 3
            || names_client(json, &object)
        {
            request(findings, json, index, &object);
            continue;
        }
        let signs = json.count(&object, SIGNS);
        if signs == 0 {
            continue;
        }
        let in_front = begun_in_front(json, &object);
        let scope = json.names(&object, "scope scopes").or_else(|| in_front.clone().map(begun));
        let named = json.has(&object, "scope scopes") || in_front.is_some();
        // One sign alone may stand in any configuration. Two of these have to be there: a
        // scope, a second sign, and one of the three members that follow.
        let holds_token = json.has(&object, "accesstoken refreshtoken tokentype");
        if !(named && (signs > 1 || holds_token) || signs > 1 && holds_token) {
            continue;
        }
        json.done(index, MEMBERS);
        if let Some(span) = in_front {
            findings.take(span);
        }
        let scope = scope.map(|scope| (scope, named));
        record(findings, json, &object, scope);
    }
}

/// Whether the object names its client as a request does: `client_id`, in this spelling.
/// `clientId` stands in other objects, and an answer has members that no request has.
fn names_client(json: &Json<'_>, object: &Object) -> bool {
    json.count(object, SIGNS) == 0
        && object.members.iter().any(|member| json.tree.key(*member) == "client_id")
}

/// Reads a request for a token or for consent, or what came back from the consent, as
/// JSON or as lines. It says the same as an address with these parameters.
fn request(findings: &mut Findings<'_>, json: &mut Json<'_>, index: usize, object: &Object) {
    let scope = json.names(object, "scope scopes");
    let asks = json.has(object, "clientid") && names_permissions(json, scope.as_ref());
    if !asks && !json.has(object, "adminconsent") {
        return;
    }
    json.done(index, MEMBERS);
    let param = |member: &usize| {
        let node = json.tree.node(*member)?;
        Some(Param { key: node.key.clone()?, value: node.span.clone() })
    };
    let params = object.members.iter().filter_map(param).collect();
    oauth::settle(findings, &Request::of(object.span.start, params));
}

/// The names of a scope string whose beginning was cut off: some may be missing.
fn begun(span: Range<usize>) -> Names {
    Names { spans: vec![span], cut: true }
}

/// The scope string whose beginning was cut off together with its key: the first
/// thing of the text.
fn begun_in_front(json: &Json<'_>, object: &Object) -> Option<Range<usize>> {
    if object.node != 0 || json.has(object, "scope scopes") {
        return None;
    }
    first_text(json, object)
}

fn record(
    findings: &mut Findings<'_>,
    json: &Json<'_>,
    object: &Object,
    scope: Option<(Names, bool)>,
) {
    let stated = json.resource(object, "resource");
    let mut source = Block::new(Format::TokenResponse, object.span.start);
    source.hides_offline_access = true;
    source.whole = Some(object.span.clone());
    let Some((scope, named)) = scope else {
        // The permissions are in the token of the answer, or are hidden.
        let resource = stated.unwrap_or(Resource::MicrosoftGraph);
        source.token = Some(TokenView { kind: None, resource });
        findings.blocks.push(source);
        return;
    };
    source.at = scope.spans.first().map_or(source.at, |span| span.start.min(source.at));
    findings.read_all(&mut source, &scope, manner::proof(Kind::Delegated, stated));
    source.shows_none = named && scope.spans.is_empty() && !scope.cut;
    source.token = Some(TokenView::of(&source, stated));
    // An answer of version 1 has a refresh token in any case: there it does not prove
    // that `offline_access` was granted.
    let version_1 = json.member(object, "resource").is_some()
        || object.members.iter().any(|member| json.tree.key(*member) == "expires_on");
    if let Some(member) = json.member(object, "refreshtoken").filter(|_| !version_1) {
        let key = json.tree.node(member).and_then(|node| node.key.clone());
        let span = key.unwrap_or(object.span.clone());
        source.finds.push(refresh_token(json.tree.text(member), span));
    }
    findings.blocks.push(source);
}
