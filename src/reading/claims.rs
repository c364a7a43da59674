//! A token's claims: what they say of scopes and roles, wherever they stand.

use std::ops::Range;

use crate::note::NoteId;
use crate::permission::{Kind, Resource};

use super::draft::{Draft, Manner, Source, Strength, TokenView};
use super::grant::{Format, Status};
use super::json::{Json, Names, plain_key};
use super::loose::{Object, Shape};
use super::names::{self, Word};
use super::token_response;

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

/// Keys that stand beside `scp` and `roles` in a token, in the shape of
/// `json::plain_key`, and in few other places.
const BESIDE: [&str; 20] = [
    "aud",
    "azp",
    "iss",
    "tid",
    "idtyp",
    "wids",
    "exp",
    "iat",
    "nbf",
    "ver",
    "uti",
    "oid",
    "azpacr",
    "appidacr",
    "appdisplayname",
    "xmstcdt",
    "aio",
    "rh",
    "tenantid",
    "objectidentifier",
];

/// Claims that only a user's ID token has besides, where no app is named.
const OF_A_PERSON: [&str; 9] = [
    "nonce",
    "preferredusername",
    "athash",
    "chash",
    "upn",
    "uniquename",
    "givenname",
    "familyname",
    "email",
];

/// Reads the claims among the objects of a text.
pub(super) fn read(draft: &mut Draft<'_>, json: &mut Json<'_>) {
    read_pairs(draft, json);
    for (index, object) in json.unread() {
        if let Some((claims, cut)) = from_object(json, &object) {
            json.done(index, &["scp", "scps", "scope", "roles", "appid", "aud"]);
            for span in claims.scopes.iter().chain(&claims.roles).flatten() {
                if span.start < object.span.start {
                    draft.take(span.clone());
                }
            }
            draft.incomplete |= cut;
            record(draft, &claims, Format::Claims);
        } else if is_header(json, &object) {
            json.done(index, &["alg", "typ", "kid"]);
        }
    }
}

/// Whether it is the header of a token, which says nothing.
fn is_header(json: &Json<'_>, object: &Object) -> bool {
    json.has(object, &["alg"]) && json.has(object, &["typ", "kid", "x5t"])
}

/// Whether the object names an app as a version 1 token does: `appId` is
/// something else.
fn has_appid(json: &Json<'_>, object: &Object) -> bool {
    object.members.iter().any(|member| {
        let key = json.tree.key(*member);
        json.key(*member) == "appid" && (key == "appid" || plain_key(key) != "appid")
    })
}

/// The claims that an object holds, and whether names in it were left out.
pub(super) fn from_object(json: &Json<'_>, object: &Object) -> Option<(Claims, bool)> {
    // A shell's session tells of a token, and is the shell family's.
    if json.has(object, &["authtype", "contextscope"]) {
        return None;
    }
    let beside = json.count(object, &BESIDE) + usize::from(has_appid(json, object));
    let sure = json.count(object, &["aud", "iss", "tid", "idtyp", "azp", "wids"])
        + usize::from(has_appid(json, object));
    let scope_keys: &[&str] = if sure > 0 { &["scp", "scps", "scope"] } else { &["scp", "scps"] };
    let mut scopes = json.names(object, scope_keys);
    let mut roles = json.names(object, &["roles", "role"]);
    if scopes.is_none() && roles.is_none() && beside > 0 {
        (scopes, roles) = begun_in_front(json, object);
    }
    let has_roles = json.has(object, &["roles"]);
    let is_alone = has_roles && object.members.len() < 3 && names_permissions(json, roles.as_ref());
    let says = scopes.is_some() || (roles.is_some() || has_roles) && beside > 0 || is_alone;
    // Without scopes and roles it takes more to tell claims from anything else.
    let is_app = json.value(object, &["idtyp"]);
    let least = if json.has(object, &OF_A_PERSON) { 2 } else { 3 };
    let silent = is_app.is_some() && sure > 1 || sure >= least && json.has(object, &["aud"]);
    if !says && !silent {
        return None;
    }
    let resource = json.resource(object, &["aud"]);
    let app_only = is_app.as_deref().and_then(|kind| match kind.to_ascii_lowercase().as_str() {
        "app" => Some(true),
        "user" => Some(false),
        _ => None,
    });
    let known = resource.is_some_and(|resource| resource != Resource::Other);
    let id_token = scopes.is_none()
        && app_only.is_none()
        && !known
        && !has_appid(json, object)
        && !json.has(object, &["azp"])
        && json.has(object, &["aud", "iss"])
        && json.has(object, &OF_A_PERSON);
    let personal = ["iss", "tid"]
        .iter()
        .any(|key| json.value(object, &[key]).is_some_and(|value| value.contains(PERSONAL_TENANT)));
    let expires = json.value(object, &["exp"]).and_then(|value| value.parse().ok());
    // The roles count only where there are no scopes.
    let cut = match (&scopes, &roles) {
        (Some(scopes), _) => scopes.cut,
        (None, Some(roles)) => roles.cut,
        // What was cut off may hold them.
        (None, None) => {
            !has_roles && json.tree.node(object.node).is_some_and(|node| json.is_unclosed(node))
        }
    };
    let claims = Claims {
        at: object.span.start,
        resource,
        scopes: scopes.map(|names| names.spans),
        roles: roles.map(|names| names.spans),
        app_only,
        expires,
        personal,
        id_token,
    };
    Some((claims, cut))
}

/// Whether there are names of Microsoft's list among them, or all of those of an API.
pub(super) fn names_permissions(json: &Json<'_>, names: Option<&Names>) -> bool {
    let Some(names) = names else { return false };
    let known = |hit: &names::Hit| hit.is_name() || matches!(hit.word, Word::Default { .. });
    names.spans.iter().any(|span| names::hits(json.tree.whole(), span.clone()).iter().any(known))
}

/// The scopes or roles whose beginning was cut off, together with their key: the
/// first thing of the text.
fn begun_in_front(json: &Json<'_>, object: &Object) -> (Option<Names>, Option<Names>) {
    if object.node != 0 {
        return (None, None);
    }
    if let Some(span) = token_response::first_text(json, object) {
        let names = Names { spans: vec![span], cut: true };
        return (Some(names).filter(|names| names_permissions(json, Some(names))), None);
    }
    let (Some(root), Some(first)) = (json.tree.node(0), object.members.first()) else {
        return (None, None);
    };
    let leaves = root.children.iter().take_while(|child| *child != first);
    let spans: Vec<Range<usize>> = leaves
        .filter_map(|child| json.tree.node(*child))
        .map_while(|node| {
            (node.key.is_none() && node.shape == Shape::Text).then(|| node.span.clone())
        })
        .collect();
    let end = spans.last().map_or(0, |span| span.end);
    let start = json.tree.node(*first).and_then(|node| node.key.clone()).map_or(0, |key| key.start);
    let closes = end < start && json.tree.slice(&(end..start)).contains(']');
    let names = Names { spans, cut: true };
    (None, Some(names).filter(|names| closes && names_permissions(json, Some(names))))
}

/// What the keys of pairs are: of the claim's name, and of its value.
const TYPES: [&str; 4] = ["typ", "type", "claim", "claimtype"];
const VALUES: [&str; 3] = ["val", "value", "claimvalue"];

/// Claims as pairs, read as the members of one object: `[{"typ": "scp", "val": "User.Read email"}]` (App Service).
fn read_pairs(draft: &mut Draft<'_>, json: &mut Json<'_>) {
    let mut all: Vec<(usize, Vec<(usize, Object)>)> = Vec::new();
    for (index, object) in json.unread() {
        if !json.has(&object, &TYPES) || !json.has(&object, &VALUES) {
            continue;
        }
        let parent = json.tree.node(object.node).map_or(0, |node| node.parent);
        match all.last_mut() {
            Some((of, pairs)) if *of == parent => pairs.push((index, object)),
            _ => all.push((parent, vec![(index, object)])),
        }
    }
    for (parent, pairs) in all {
        let mut members = Vec::new();
        let mut old = Vec::new();
        for (_, object) in &pairs {
            let key = json.value(object, &TYPES).unwrap_or_default();
            if let Some(member) = json.member(object, &VALUES) {
                members.push(member);
                old.push((member, json.rename(member, plain_key(&key))));
            }
        }
        let start = pairs.first().map_or(0, |(_, object)| object.span.start);
        let end = pairs.last().map_or(0, |(_, object)| object.span.end);
        let object = Object { node: parent, span: start..end, members };
        let found = from_object(json, &object);
        for (member, key) in old {
            json.rename(member, key);
        }
        let Some((claims, cut)) = found else { continue };
        for (index, _) in pairs {
            json.done(index, &[]);
        }
        draft.incomplete |= cut;
        record(draft, &claims, Format::Claims);
    }
}
