//! Tokens: what the seal decoded from them, and those that nobody here can read.

use std::ops::Range;

use crate::instant;
use crate::note::NoteId;

use crate::reading::evidence::block::Block;
use crate::reading::evidence::claims::{self, Claims};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::secrets::jwt::{self, DECODED};
use crate::reading::secrets::seal::{CUT, ENCRYPTED, HIDDEN, OPAQUE, REFRESH};
use crate::reading::text::find;
use crate::reading::words::resources;

/// Reads what the sealing left in the place of tokens and secrets.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let text = findings.text;
    for span in jwt::decoded(text) {
        let body = span.start + DECODED.len()..span.end - 1;
        let claims = claims_of(text, span.start, &body);
        findings.note(NoteId::TokenNotVerified);
        claims::record(findings, &claims, Format::Token);
        findings.take(span);
    }
    for start in find::all(text, HIDDEN) {
        let inner = text.get(start + HIDDEN.len()..).unwrap_or_default();
        // The words that the seal writes here are short.
        let length = inner.bytes().take(40).position(|byte| byte == b']');
        let note = match length.and_then(|length| inner.get(..length)).unwrap_or_default() {
            OPAQUE => Some(NoteId::OpaqueToken),
            ENCRYPTED => Some(NoteId::EncryptedToken),
            REFRESH => Some(NoteId::RefreshToken),
            CUT => None,
            _ => continue,
        };
        if let Some(note) = note {
            findings.note(note);
        }
        unreadable(findings, start);
    }
    shortened(findings);
}

fn unreadable(findings: &mut Findings<'_>, at: usize) {
    findings.unreadable = true;
    findings.blocks.push(Block::new(Format::Token, at));
}

/// Tokens that somebody cut down to a few letters: `eyJ0eXAi...`, `ey[REDACTED]`.
fn shortened(findings: &mut Findings<'_>) {
    let text = findings.text;
    for start in ["eyJ", "ey[", "EwB", "EwA"] {
        // The last run of letters of a token, which is looked at once, however many
        // tokens seem to begin in it: where it ends, and where its last dots stand.
        let mut run = (0, None);
        for at in find::all(text, start) {
            let glued = text
                .get(..at)
                .is_some_and(|before| before.ends_with(|last: char| last.is_alphanumeric()));
            if glued {
                continue;
            }
            if at >= run.0 {
                let rest = text.get(at..).unwrap_or_default();
                let length = rest
                    .find(|character: char| {
                        !(character.is_ascii_alphanumeric() || "-_.".contains(character))
                    })
                    .unwrap_or(rest.len());
                let word = rest.get(..length).unwrap_or_default();
                run = (at + length, word.rfind("...").map(|dots| at + dots));
            }
            let behind = text.get(run.0..).unwrap_or_default();
            let dots = run.1.is_some_and(|dots| dots >= at);
            if !(dots || behind.starts_with(['…', '[', '*', '<'])) {
                continue;
            }
            if start.starts_with("Ew") {
                findings.note(NoteId::OpaqueToken);
            }
            unreadable(findings, at);
            findings.take(at..run.0);
        }
    }
}

/// The claims of a decoded token: `key: value` pairs, parted by semicolons.
fn claims_of(text: &str, at: usize, body: &Range<usize>) -> Claims {
    let mut claims = Claims { at, ..Claims::default() };
    let mut from = body.start;
    for pair in text.get(body.clone()).unwrap_or_default().split(';') {
        let start = from;
        from += pair.len() + 1;
        let Some((key, value)) = pair.split_once(':') else { continue };
        let span = start + key.len() + 1..start + pair.len();
        let value = value.trim();
        match key.trim() {
            "aud" => claims.resource = resources::named(value),
            "idtyp" => claims.app_only = Some(value == "app"),
            "kind" => claims.id_token = true,
            "account" => claims.personal = value == "personal",
            "appid" | "azp" => claims.app = Some(value.to_owned()),
            "exp" => claims.expires = instant::parse(value),
            "scp" => claims.scopes = Some(vec![span]),
            "roles" => claims.roles = Some(vec![span]),
            _ => {}
        }
    }
    claims
}
