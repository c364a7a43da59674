//! A token's claims, where somebody pasted them decoded: as an object
//! (`{ "aud": "…", "scp": "User.Read" }`), or as pairs of a type and a value. They say
//! which scopes and roles the token has.

use std::ops::Range;
use std::rc::Rc;

use crate::permission::Resource;
use crate::reading::evidence::claims::{Claims, record};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::objects::{Json, Names, first_text, names_permissions, plain_key};
use crate::reading::text::pairs::{Object, Shape};
use crate::reading::words::resources::PERSONAL_TENANT;

/// Keys that stand beside `scp` and `roles` in a token, in the shape of
/// `objects::plain_key`, and in few other places.
const BESIDE: &str = "aud azp iss tid idtyp wids exp iat nbf ver uti oid azpacr appidacr appdisplayname \
    xmstcdt aio rh tenantid objectidentifier";

/// Claims about a person: an object with one of them that names no scopes and no app may
/// be a user's ID token.
const OF_A_PERSON: &str =
    "nonce preferredusername athash chash upn uniquename givenname familyname email";

/// Reads the claims among the objects of a text.
pub(in crate::reading) fn read(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    read_pairs(findings, json);
    for (index, object) in json.unread() {
        if let Some((claims, cut)) = from_object(json, &object) {
            json.done(index, "scp scps scope roles appid aud");
            for span in claims.scopes.iter().chain(&claims.roles).flatten() {
                if span.start < object.span.start {
                    findings.take(span.clone());
                }
            }
            findings.incomplete |= cut;
            record(findings, &claims, Format::Claims);
        } else if is_header(json, &object) {
            json.done(index, "alg typ kid");
        }
    }
}

/// Whether the object is the header of a token, which says nothing about permissions.
fn is_header(json: &Json<'_>, object: &Object) -> bool {
    json.has(object, "alg") && json.has(object, "typ kid x5t")
}

/// Whether the object names an app in the claim `appid`, as a version 1 token does.
/// Other objects have `appId`, which is no claim.
fn has_appid(json: &Json<'_>, object: &Object) -> bool {
    object.members.iter().any(|member| {
        let key = json.tree.key(*member);
        json.key(*member) == "appid" && (key == "appid" || plain_key(key) != "appid")
    })
}

/// The claims that an object holds, and whether names in it were left out.
fn from_object(json: &Json<'_>, object: &Object) -> Option<(Claims, bool)> {
    // The session of a shell tells of a token, too: the format for PowerShell reads it.
    if json.has(object, "authtype contextscope") {
        return None;
    }
    let beside = json.count(object, BESIDE) + usize::from(has_appid(json, object));
    if beside == 0 && !json.has(object, "scp scps roles role") {
        return None;
    }
    let sure =
        json.count(object, "aud iss tid idtyp azp wids") + usize::from(has_appid(json, object));
    let scope_keys = if sure > 0 { "scp scps scope" } else { "scp scps" };
    let mut scopes = json.names(object, scope_keys);
    let mut roles = json.names(object, "roles role");
    if scopes.is_none() && roles.is_none() && beside > 0 {
        (scopes, roles) = begun_in_front(json, object);
    }
    let has_roles = json.has(object, "roles");
    let is_alone = has_roles && object.members.len() < 3 && names_permissions(json, roles.as_ref());
    let says = scopes.is_some() || (roles.is_some() || has_roles) && beside > 0 || is_alone;
    // Without scopes and roles it takes more to tell claims from anything else.
    let is_app = json.value(object, "idtyp");
    let least = if json.has(object, OF_A_PERSON) { 2 } else { 3 };
    let silent = is_app.is_some() && sure > 1 || sure >= least && json.has(object, "aud");
    if !says && !silent {
        return None;
    }
    let resource = json.resource(object, "aud");
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
        && !json.has(object, "azp")
        && beside > 0
        && json.has(object, OF_A_PERSON);
    let personal = ["iss", "tid"]
        .iter()
        .any(|key| json.value(object, key).is_some_and(|value| value.contains(PERSONAL_TENANT)));
    let expires = json.value(object, "exp").and_then(|value| value.parse().ok());
    // The roles count only where there are no scopes.
    let cut = match (&scopes, &roles) {
        (Some(scopes), _) => scopes.cut,
        (None, Some(roles)) => roles.cut,
        // What was cut off may hold scopes or roles.
        (None, None) => {
            !has_roles && json.tree.node(object.node).is_some_and(|node| json.is_unclosed(node))
        }
    };
    let app = if has_appid(json, object) { json.value(object, "appid") } else { None };
    let app = app.or_else(|| json.value(object, "azp"));
    let claims = Claims {
        at: object.span.start,
        resource,
        scopes: scopes.map(|names| names.spans),
        roles: roles.map(|names| names.spans),
        app_only,
        expires,
        personal,
        app: app.map(|app| app.trim().to_owned()),
        id_token,
    };
    Some((claims, cut))
}

/// The scopes or roles whose beginning was cut off, together with their key: the
/// first thing of the text.
fn begun_in_front(json: &Json<'_>, object: &Object) -> (Option<Names>, Option<Names>) {
    if object.node != 0 {
        return (None, None);
    }
    if let Some(span) = first_text(json, object) {
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

/// The keys of a pair: the ones for the name of a claim, and the ones for its value.
const TYPES: &str = "typ type claim claimtype";
const VALUES: &str = "val value claimvalue";

/// The pairs of one list, with their numbers among the objects.
type Pairs = Vec<(usize, Rc<Object>)>;

/// Reads claims that are pairs (App Service): `[{"typ": "scp", "val": "User.Read email"}]`.
/// All pairs of a list together are read as one object, with the claims as its members.
fn read_pairs(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    let mut all: Vec<(usize, Pairs)> = Vec::new();
    for (index, object) in json.unread() {
        if !json.has(&object, TYPES) || !json.has(&object, VALUES) {
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
            let key = json.value(object, TYPES).unwrap_or_default();
            if let Some(member) = json.member(object, VALUES) {
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
            json.done(index, "");
        }
        findings.incomplete |= cut;
        record(findings, &claims, Format::Claims);
    }
}
