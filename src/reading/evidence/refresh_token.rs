//! What a refresh token says of `offline_access`.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::evidence::block::{Find, Strength};
use crate::status::Status;

/// What the refresh token, or its absence, says of `offline_access`.
pub(in crate::reading) fn refresh_token(value: &str, span: Range<usize>) -> Find {
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
