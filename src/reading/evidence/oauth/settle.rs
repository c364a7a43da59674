//! What a request says: what it asks for, or what a callback says was granted.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::evidence::block::{Block, Strength, TokenView};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::evidence::refresh_token::refresh_token;
use crate::reading::text::escapes::Plain;
use crate::reading::text::find;
use crate::reading::words::addresses::{is_sign_in, line_end, until_sign_in};
use crate::reading::words::names;
use crate::reading::words::resources;
use crate::status::Status;

use super::request::Request;

/// Takes a request over: what it asks for, or what a callback says was granted.
pub(in crate::reading) fn settle(findings: &mut Findings<'_>, request: &Request) {
    let text = findings.text;
    let Some(start) = request.spans.first().map(|span| span.start) else { return };
    let address =
        request.address.clone().map(|address| findings.slice(&address).to_ascii_lowercase());
    let sign_in = address.as_deref().is_some_and(is_sign_in);
    let has = |keys: &[&str]| request.param(text, keys).is_some();
    let scope = request.param(text, &["scope", "scopes"]).map(|param| param.value.clone());
    let scope = scope.or(request.begun.clone());
    let scope = scope.filter(|value| !findings.is_taken(value));
    let callback = request.value(text, &["admin_consent"]);
    let response = scope.is_some()
        && has(&["token_type", "access_token", "expires_in"])
        && !has(&["grant_type"]);
    let asks = sign_in || has(&["client_id", "grant_type", "response_type"]);
    let nested = request.params.iter().find_map(|param| nested(text, &param.value));
    if callback.is_none()
        && !response
        && !(asks && (sign_in || scope.is_some()))
        && nested.is_none()
    {
        // It is no request. It is taken all the same: no value of a query is a
        // permission.
        if request.address.is_some() {
            take(findings, request);
        }
        return;
    }
    let mut source = Block::new(Format::Url, start);
    let resource = request.value(text, &["resource"]).and_then(named);
    let mut manner = manner::declared(Some(Kind::Delegated), resource);
    let mut reads = true;
    if let Some(answer) = callback {
        let granted = answer.trim().eq_ignore_ascii_case("true") && !has(&["error"]);
        manner.kind = None;
        manner.status = Status::Granted;
        manner.strength = Strength::Proof;
        reads = granted;
        // The callback grants what was configured, which the text does not show.
        findings.incomplete |= granted && scope.is_none();
    } else if response {
        source.format = Format::TokenResponse;
        source.hides_offline_access = true;
        manner.status = Status::Granted;
        manner.strength = Strength::Proof;
    } else if address.as_deref().is_some_and(|address| address.contains("adminconsent"))
        || request.value(text, &["grant_type"]) == Some("client_credentials")
    {
        manner.kind = None;
    }
    let foreign = address.is_some() && !sign_in && callback.is_none();
    if reads && let Some(value) = scope {
        let plain = Plain::of_query(text, value);
        let all = 0..plain.text().len();
        // Other makers have the words of OpenID Connect, too.
        let ours = names::hits_of(&plain, all.clone()).iter().any(|hit| {
            matches!(hit.word, names::Word::Name { .. } | names::Word::Default { .. })
                && !hit.is_english()
        });
        if ours || !foreign {
            findings.read_plain(&plain, &mut source, all, manner);
        } else if nested.is_none() {
            take(findings, request);
            return;
        }
    }
    if let Some((plain, part, consent)) = nested {
        let kind = if consent { None } else { manner.kind };
        findings.read_plain(&plain, &mut source, part, Manner { kind, ..manner });
    }
    findings.incomplete |= request.begun.is_some();
    if sign_in && callback.is_none() && !response && source.finds.is_empty() {
        composed(findings, request, &mut source, manner);
    }
    if response {
        // Version 1 has a refresh token in any case.
        let refresh = request.param(text, &["refresh_token"]);
        if let Some(param) = refresh.filter(|_| !has(&["resource", "expires_on"])) {
            let value = text.get(param.value.clone()).unwrap_or_default();
            source.finds.push(refresh_token(value, param.key.clone()));
        }
        source.token = Some(TokenView::of(&source, manner.resource));
    }
    take(findings, request);
    findings.blocks.push(source);
}

fn take(findings: &mut Findings<'_>, request: &Request) {
    for span in &request.spans {
        findings.take(span.clone());
    }
}

/// The scopes of an address that a program puts together in one line:
/// `&scope=${encode('User.Read')}`.
fn composed(findings: &mut Findings<'_>, request: &Request, source: &mut Block, manner: Manner) {
    let Some(start) = request.spans.first().map(|span| span.start) else { return };
    let line = start..line_end(findings.text, start);
    let Some(scope) = find::find(findings.slice(&line), "scope=") else { return };
    let from = line.start + scope;
    // The next address has scopes of its own.
    let rest = from..from + until_sign_in(findings.slice(&(from..line.end)));
    if !findings.is_taken(&rest) && findings.read_names(source, rest.clone(), manner) > 0 {
        findings.take(rest);
    }
}

/// The API that the `resource` of a request names.
fn named(value: &str) -> Option<Resource> {
    let plain = Plain::of_query(value, 0..value.len());
    resources::named(plain.text())
}

/// The scopes of a sign-in address that stands, encoded, in the value of
/// another one's parameter (mail programs wrap links so), and whether it asks
/// for an administrator's consent.
fn nested(text: &str, value: &Range<usize>) -> Option<(Plain, Range<usize>, bool)> {
    let encoded = text.get(value.clone())?;
    if !encoded.contains('%') || encoded.len() > 20_000 {
        return None;
    }
    let plain = Plain::of_query(text, value.clone());
    let lower = plain.text().to_ascii_lowercase();
    let consent = lower.contains("/adminconsent?");
    if !consent && !lower.contains("/authorize?") {
        return None;
    }
    let scope = ["?scope=", "&scope="].iter().find_map(|key| lower.find(key));
    let start = scope.map_or(lower.len(), |scope| scope + 7);
    let length = lower.get(start..)?.find('&').unwrap_or(lower.len() - start);
    Some((plain, start..start + length, consent))
}
