//! What a token claims: this file decodes tokens. It verifies nothing: only the API that
//! a token is for can do that.

use std::ops::Range;

use base64::alphabet;
use base64::engine::{DecodePaddingMode, Engine, GeneralPurpose, GeneralPurposeConfig};

use crate::instant;

use crate::reading::text::find;
use crate::reading::text::pairs::{Object, Shape, Tree};
use crate::reading::words::resources::PERSONAL_TENANT;

/// What a run of base64url with dots turned out to be.
pub(in crate::reading) enum Decoded {
    /// What it claims, in the words that `formats/token.rs` reads.
    Claims(String),
    /// Five parts: only its API can read it.
    Encrypted,
    /// Its header or its payload is not whole.
    Cut,
}

/// How the text begins that stands instead of a decoded token.
pub(in crate::reading) const DECODED: &str = "[decoded token, not verified; ";

/// Where what stands for decoded tokens stands, from bracket to bracket. A mark within one
/// is none.
pub(in crate::reading) fn decoded(text: &str) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    for start in find::all(text, DECODED) {
        if spans.last().is_some_and(|last| start < last.end) {
            continue;
        }
        let Some(length) = text.get(start..).and_then(|rest| rest.find(']')) else { break };
        spans.push(start..start + length + 1);
    }
    spans
}

/// Decodes a token; blanks must be gone from it.
pub(in crate::reading) fn decode(run: &str) -> Decoded {
    let parts: Vec<&str> = run.split('.').collect();
    if parts.len() >= 5 {
        return Decoded::Encrypted;
    }
    let payload = parts.get(1).map(|part| bytes(part)).unwrap_or_default();
    let payload = String::from_utf8_lossy(&payload);
    let payload = payload.trim();
    if !(payload.starts_with('{') && payload.ends_with('}')) {
        return Decoded::Cut;
    }
    let whole: Range<usize> = 0..payload.len();
    let tree = Tree::new(payload, std::slice::from_ref(&whole), &[]);
    match tree.objects().into_iter().next() {
        Some(object) => Decoded::Claims(describe(&tree, &object)),
        None => Decoded::Cut,
    }
}

/// The claims that matter, without quotes. Claims that tell of a person or a tenant are
/// left out; the id of the app stays, since the answer says whose app it is.
fn describe(tree: &Tree<'_>, object: &Object) -> String {
    let value = |key: &str| tree.value(object, key).filter(|value| *value != "null");
    let mut text = String::from(DECODED);
    let mut add = |key: &str, value: &str| {
        // The signs that structure this text cannot be part of a value.
        let clean: String = value
            .chars()
            .map(|letter| if "[];\"\n\\".contains(letter) { ' ' } else { letter })
            .collect();
        for part in [key, ": ", clean.trim(), "; "] {
            text.push_str(part);
        }
    };
    if let Some(audience) = value("aud") {
        add("aud", audience);
    }
    for key in ["idtyp", "ver"] {
        if let Some(value) = value(key) {
            add(key, value);
        }
    }
    if is_id_token(tree, object) {
        add("kind", "ID token");
    }
    let issuer = value("iss").unwrap_or_default();
    if value("tid") == Some(PERSONAL_TENANT) || issuer.contains(PERSONAL_TENANT) {
        add("account", "personal");
    }
    if crate::reading::words::resources::is_national(issuer) {
        add("cloud", "national");
    }
    for key in ["appid", "azp"] {
        if let Some(app) = value(key) {
            add(key, app);
        }
    }
    if let Some(expires) = value("exp").and_then(|seconds| seconds.parse().ok()) {
        add("exp", &instant::date_time(expires));
    }
    for key in ["scp", "roles"] {
        if let Some(names) = names(tree, object, key) {
            add(key, &names);
        }
    }
    let end = text.trim_end_matches([' ', ';']).len();
    text.truncate(end);
    text.push(']');
    text
}

/// The names of a claim, parted by blanks; `None` where it is not there or null.
fn names(tree: &Tree<'_>, object: &Object, key: &str) -> Option<String> {
    let member = tree.member(object, key)?;
    let node = tree.node(member)?;
    if node.shape == Shape::Bare && tree.text(member) == "null" {
        return None;
    }
    let leaves: Vec<&str> = tree.leaves(member).into_iter().map(|leaf| tree.text(leaf)).collect();
    Some(leaves.join(" "))
}

/// An ID token tells an app who signed in: it has no scopes and names no app
/// that it was issued to beside its audience.
fn is_id_token(tree: &Tree<'_>, object: &Object) -> bool {
    let has = |key: &str| tree.member(object, key).is_some();
    let value = |key: &str| tree.value(object, key);
    !has("scp")
        && !has("appid")
        && !has("azp")
        && value("idtyp") != Some("app")
        && (["nonce", "at_hash", "c_hash", "preferred_username", "email", "name"]
            .into_iter()
            .any(has)
            || value("aud").is_some_and(crate::reading::words::names::is_guid))
}

/// Tokens have the letters of base64url, with or without padding. Bits left over say nothing.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Decodes base64url or base64, padded or not; nothing where it is neither.
fn bytes(part: &str) -> Vec<u8> {
    BASE64.decode(part.replace('+', "-").replace('/', "_")).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64url_is_decoded() {
        assert_eq!(bytes("aGVsbG8gd29ybGQ"), b"hello world");
        assert_eq!(bytes("aGVsbG8gd29ybGQ="), b"hello world");
        assert_eq!(bytes("_-8"), [0xFF, 0xEF]);
        assert_eq!(bytes("/+8="), [0xFF, 0xEF]);
        assert_eq!(bytes("a.b"), b"");
    }
}
