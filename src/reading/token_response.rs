//! The answer of a token endpoint, as JSON or as `key : value` lines.

use std::ops::Range;

use crate::permission::{Kind, Resource};

use super::claims;
use super::draft::{Draft, Find, Source, Strength, TokenView};
use super::grant::{Format, Status};
use super::json::{self, Json, Names};
use super::loose::{Object, Shape};
use super::url::{self, Param, Request};

/// The members of an answer, in the shape of `json::plain_key`.
const MEMBERS: [&str; 23] = [
    "adminconsent",
    "tenant",
    "state",
    "accesstoken",
    "tokentype",
    "expiresin",
    "extexpiresin",
    "expireson",
    "extendedexpireson",
    "refreshtoken",
    "idtoken",
    "notbefore",
    "refreshin",
    "clientinfo",
    "foci",
    "scope",
    "scopes",
    "resource",
    "idtokenclaims",
    "fromcache",
    "correlationid",
    "traceid",
    "refreshtokenexpiresin",
];

/// Those that only an answer has.
const SIGNS: [&str; 9] = [
    "accesstoken",
    "tokentype",
    "expiresin",
    "extexpiresin",
    "expireson",
    "refreshtoken",
    "idtoken",
    "notbefore",
    "clientinfo",
];

/// A request has these; it asks, and another family reads it.
const ASKS: [&str; 6] = [
    "granttype",
    "clientsecret",
    "redirecturi",
    "responsetype",
    "clientassertion",
    "scopesupported",
];

pub(super) fn read(draft: &mut Draft<'_>, json: &mut Json<'_>) {
    let mut spans: Vec<Range<usize>> = Vec::new();
    let view = |source: &Source| source.token.map(|view| (source.at, view));
    let mut tokens: Vec<(usize, TokenView)> = draft.sources.iter().filter_map(view).collect();
    tokens.sort_by_key(|(at, _)| *at);
    for (index, object) in json.unread() {
        if json.has(&object, &["adminconsent"])
            || json.count(&object, &ASKS) > 0
            || names_client(json, &object)
        {
            request(draft, json, index, &object);
            continue;
        }
        let signs = json.count(&object, &SIGNS);
        if signs == 0 {
            continue;
        }
        let in_front = begun_in_front(json, &object);
        let scope =
            json.names(&object, &["scope", "scopes"]).or_else(|| in_front.clone().map(begun));
        let named = json.has(&object, &["scope", "scopes"]) || in_front.is_some();
        // A claim's `nbf` aside, one sign alone may stand in any configuration.
        let holds_token = json.has(&object, &["accesstoken", "refreshtoken", "tokentype"]);
        if !(named && (signs > 1 || holds_token) || signs > 1 && holds_token) {
            continue;
        }
        json.done(index, &MEMBERS);
        if let Some(span) = in_front {
            draft.take(span);
        }
        spans.push(object.span.clone());
        let scope = scope.map(|scope| (scope, named));
        record(draft, json, &object, scope, &tokens);
    }
    // A token in an answer that hides what it holds is a part of it.
    spans.sort_by_key(|span| span.start);
    draft.sources.retain(|source| {
        let hides = source.format == Format::Token && source.token.is_none();
        let around = spans.partition_point(|span| span.start <= source.at).checked_sub(1);
        let around = around.and_then(|index| spans.get(index));
        !(hides && around.is_some_and(|span| span.contains(&source.at)))
    });
}

/// Whether the object names its client as a request does: `clientId` stands in
/// other objects, and an answer has members that no request has.
fn names_client(json: &Json<'_>, object: &Object) -> bool {
    json.count(object, &SIGNS) == 0
        && object.members.iter().any(|member| json.tree.key(*member) == "client_id")
}

/// A request for a token or a consent, or what came back from it, as JSON or as
/// lines: it says what an address with the same parameters does.
fn request(draft: &mut Draft<'_>, json: &mut Json<'_>, index: usize, object: &Object) {
    let scope = json.names(object, &["scope", "scopes"]);
    let asks = json.has(object, &["clientid"]) && claims::names_permissions(json, scope.as_ref());
    if !asks && !json.has(object, &["adminconsent"]) {
        return;
    }
    json.done(index, &MEMBERS);
    let param = |member: &usize| {
        let node = json.tree.node(*member)?;
        Some(Param { key: node.key.clone()?, value: node.span.clone() })
    };
    let params = object.members.iter().filter_map(param).collect();
    url::settle(draft, &Request::of(object.span.start, params));
}

/// The beginning was cut off, and perhaps names with it.
fn begun(span: Range<usize>) -> Names {
    Names { spans: vec![span], cut: true }
}

/// The scope string whose beginning was cut off together with its key: the first
/// thing of the text.
fn begun_in_front(json: &Json<'_>, object: &Object) -> Option<Range<usize>> {
    if object.node != 0 || json.has(object, &["scope", "scopes"]) {
        return None;
    }
    first_text(json, object)
}

/// The text without a key or an opening quote that stands in front of the
/// object's first member: its beginning was cut off.
pub(super) fn first_text(json: &Json<'_>, object: &Object) -> Option<Range<usize>> {
    let first = *object.members.first()?;
    let all = &json.tree.node(0)?.children;
    // They are numbered in the order of the text.
    let front = all.partition_point(|child| *child < first).checked_sub(1)?;
    let node = json.tree.node(*all.get(front)?)?;
    let member = json.tree.node(first)?;
    let before = json.tree.slice(&(0..node.span.start));
    if before.ends_with(['"', '\'']) {
        return None;
    }
    let gap = json.tree.slice(&(node.span.end..member.key.clone()?.start));
    let next_to = gap.trim_matches(['"', ',', ' ', '\n', '\t', '\\', '\'']).is_empty();
    (node.key.is_none() && node.shape == Shape::Text && next_to).then(|| node.span.clone())
}

fn record(
    draft: &mut Draft<'_>,
    json: &Json<'_>,
    object: &Object,
    scope: Option<(Names, bool)>,
    tokens: &[(usize, TokenView)],
) {
    let stated = json.resource(object, &["resource"]);
    let mut source = Source::new(Format::TokenResponse, object.span.start);
    source.hides_offline_access = true;
    let Some((scope, named)) = scope else {
        // What it holds is in its token, which was read before, or is hidden.
        let inside = tokens.get(tokens.partition_point(|(at, _)| *at < object.span.start));
        let inside = inside.filter(|(at, _)| *at < object.span.end);
        let none = TokenView { kind: None, resource: stated.unwrap_or(Resource::MicrosoftGraph) };
        source.token = inside.map(|(_, view)| *view).or(Some(none));
        draft.sources.push(source);
        return;
    };
    source.at = scope.spans.first().map_or(source.at, |span| span.start.min(source.at));
    json::read_all(draft, &mut source, &scope, json::proof(Kind::Delegated, stated));
    source.shows_none = named && scope.spans.is_empty() && !scope.cut;
    source.token = Some(json::view_of(&source, stated));
    // Version 1 has a refresh token in any case, which proves nothing.
    let version_1 = json.member(object, &["resource"]).is_some()
        || object.members.iter().any(|member| json.tree.key(*member) == "expires_on");
    if let Some(member) = json.member(object, &["refreshtoken"]).filter(|_| !version_1) {
        let key = json.tree.node(member).and_then(|node| node.key.clone());
        let span = key.unwrap_or(object.span.clone());
        source.finds.push(refresh_token(json.tree.text(member), span));
    }
    draft.sources.push(source);
}

/// What the refresh token, or its absence, says of `offline_access`.
pub(super) fn refresh_token(value: &str, span: Range<usize>) -> Find {
    let value = value.trim().trim_matches(['(', ')', '<', '>', '[', ']', '"', '\'']);
    let value = value.trim().to_ascii_lowercase();
    let value = value.strip_suffix('.').filter(|value| !value.ends_with('.')).unwrap_or(&value);
    let denies = matches!(
        value,
        "" | "-"
            | "–"
            | "—"
            | "no"
            | "none"
            | "null"
            | "nil"
            | "undefined"
            | "absent"
            | "empty"
            | "missing"
            | "n/a"
            | "false"
            | "{}"
            | "$null"
            | "nothing"
            | "blank"
    ) || ["not ", "no refresh", "absent", "none ", "missing ", "isn't", "never "]
        .iter()
        .any(|words| value.starts_with(words));
    Find {
        name: "offline_access".to_owned(),
        kind: Some(Kind::Delegated),
        heading: None,
        status: if denies { Status::NotGranted } else { Status::Granted },
        strength: Strength::Proof,
        resource: Some(Resource::MicrosoftGraph),
        stated: false,
        span,
    }
}
