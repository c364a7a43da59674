//! Tokens: what was decoded from them, and those that nobody here can read.

use std::ops::Range;

use crate::instant;
use crate::note::NoteId;

use super::claims::{self, Claims};
use super::draft::{Draft, Source};
use super::grant::Format;
use super::jwt::DECODED;
use super::resource;
use super::seal::{CUT, ENCRYPTED, HIDDEN, OPAQUE, REFRESH};

/// Reads what the sealing left in the place of tokens and secrets.
pub(super) fn read(draft: &mut Draft<'_>) {
    let text = draft.text;
    for (start, _) in text.match_indices(DECODED) {
        let Some(length) = text.get(start..).and_then(|rest| rest.find(']')) else { continue };
        let body = start + DECODED.len()..start + length;
        let claims = decoded(text, start, &body);
        draft.note(NoteId::TokenNotVerified);
        claims::record(draft, &claims, Format::Token);
        draft.take(start..start + length + 1);
    }
    for (start, _) in text.match_indices(HIDDEN) {
        let Some(length) = text.get(start..).and_then(|rest| rest.find(']')) else { continue };
        let kind = text.get(start + HIDDEN.len()..start + length).unwrap_or_default();
        let note = match kind {
            OPAQUE => Some(NoteId::OpaqueToken),
            ENCRYPTED => Some(NoteId::EncryptedToken),
            REFRESH => Some(NoteId::RefreshToken),
            CUT => None,
            _ => continue,
        };
        if let Some(note) = note {
            draft.note(note);
        }
        unreadable(draft, start);
    }
    shortened(draft);
}

fn unreadable(draft: &mut Draft<'_>, at: usize) {
    draft.unreadable = true;
    draft.sources.push(Source::new(Format::Token, at));
}

/// Tokens of which somebody left a few letters: `eyJ0eXAi...`, `ey[REDACTED]`.
fn shortened(draft: &mut Draft<'_>) {
    let text = draft.text;
    for start in ["eyJ", "ey[", "EwB", "EwA"] {
        for (at, _) in text.match_indices(start) {
            let glued = text
                .get(..at)
                .is_some_and(|before| before.ends_with(|last: char| last.is_alphanumeric()));
            let rest = text.get(at..).unwrap_or_default();
            let run = rest
                .find(|character: char| {
                    !(character.is_ascii_alphanumeric() || "-_.".contains(character))
                })
                .unwrap_or(rest.len());
            let word = rest.get(..run).unwrap_or_default();
            let behind = rest.get(run..).unwrap_or_default();
            let cut = word.contains("...") || behind.starts_with(['…', '[', '*', '<']);
            if glued || !cut {
                continue;
            }
            if start.starts_with("Ew") {
                draft.note(NoteId::OpaqueToken);
            }
            unreadable(draft, at);
            draft.take(at..at + run);
        }
    }
}

/// The claims of a decoded token: `key: value` pairs, parted by semicolons.
fn decoded(text: &str, at: usize, body: &Range<usize>) -> Claims {
    let mut claims = Claims { at, ..Claims::default() };
    let mut from = body.start;
    for pair in text.get(body.clone()).unwrap_or_default().split(';') {
        let start = from;
        from += pair.len() + 1;
        let Some((key, value)) = pair.split_once(':') else { continue };
        let span = start + key.len() + 1..start + pair.len();
        let value = value.trim();
        match key.trim() {
            "aud" => claims.resource = resource::named(value),
            "idtyp" => claims.app_only = Some(value == "app"),
            "kind" => claims.id_token = true,
            "account" => claims.personal = value == "personal",
            "exp" => claims.expires = instant::parse(value),
            "scp" => claims.scopes = Some(vec![span]),
            "roles" => claims.roles = Some(vec![span]),
            _ => {}
        }
    }
    claims
}
