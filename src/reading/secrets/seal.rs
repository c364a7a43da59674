//! Tokens and secrets are replaced in the text before anything else reads it:
//! a token by what was decoded from it, any other secret by its kind.
//!
//! What replaces them holds no quotes, so that it fits where the secret stood,
//! and reads back as what it is ([`crate::reading::formats::token`]): the answer stays the same
//! when the reader edits the text afterwards.

use std::ops::Range;

pub(in crate::reading) use crate::reading::secrets::spot::{
    CUT, ENCRYPTED, HIDDEN, OPAQUE, REFRESH,
};

use crate::reading::secrets::keyed::keyed;
use crate::reading::secrets::shapes::{of_users, opaque, private_keys};
use crate::reading::secrets::spot::{Spot, more};
use crate::reading::secrets::tails::tails;
use crate::reading::secrets::tokens::tokens;

/// A text without its secrets.
pub(in crate::reading) struct Sealed {
    /// The text to show and to read.
    pub text: String,
    /// Whether there is one of which the person should be told.
    pub told: bool,
}

/// Replaces the secrets of a text; `None` where there are none.
pub(in crate::reading) fn seal(text: &str) -> Option<Sealed> {
    let mut spots = private_keys(text);
    for found in [tokens(text), opaque(text), of_users(text), keyed(text), tails(text)] {
        spots = merged(spots, found);
    }
    if spots.is_empty() {
        return None;
    }
    let mut sealed = String::with_capacity(text.len());
    let mut from = 0;
    for spot in &spots {
        sealed.push_str(text.get(from..spot.span.start).unwrap_or_default());
        sealed.push_str(&spot.instead);
        from = from.max(spot.span.end);
    }
    sealed.push_str(text.get(from..).unwrap_or_default());
    let told = spots.iter().any(|spot| spot.told);
    Some(Sealed { text: sealed, told })
}

/// What is left of a secret beside another one is hidden too, if it has at least so many
/// bytes.
const LEFT: usize = 6;

/// The spots that were known and those that were found, in order of the text. Where two
/// overlap, the known one stays, and what is left of the other one is a part of a secret
/// as well.
fn merged(known: Vec<Spot>, found: Vec<Spot>) -> Vec<Spot> {
    let mut added = Vec::new();
    let mut last = 0;
    for spot in found {
        if spot.span.start < last {
            continue;
        }
        last = spot.span.end;
        let next = known.partition_point(|known| known.span.end <= spot.span.start);
        let mut from = spot.span.start;
        let inside = known.iter().skip(next).take_while(|known| known.span.start < last);
        let mut any = false;
        for known in inside {
            any = true;
            added.extend(left(from..known.span.start));
            from = known.span.end;
        }
        if any {
            added.extend(left(from..last));
        } else {
            added.push(spot);
        }
    }
    added.extend(known);
    added.sort_by_key(|spot| spot.span.start);
    added
}

fn left(span: Range<usize>) -> Option<Spot> {
    (span.len() >= LEFT).then(|| more(span))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(text: &str) -> String {
        seal(text).map_or(text.to_owned(), |sealed| sealed.text)
    }

    #[test]
    fn secrets_are_replaced_by_their_kind() {
        assert_eq!(
            sealed("client_secret=abcDEF1234567890xyz&x=1"),
            "client_secret=[hidden: client secret]&x=1"
        );
        assert_eq!(sealed(r#""password": "hunter22!""#), r#""password": "[hidden: password]""#);
        assert_eq!(
            sealed("https://a.example/?code=0.AXoAbCdEfGhIjKlMnOp&state=1"),
            "https://a.example/?code=[hidden: authorization code]&state=1"
        );
        let refresh = format!("0.A{}", "Ab3_".repeat(20));
        assert_eq!(sealed(&format!("it is {refresh} here")), "it is [hidden: refresh token] here");
        assert_eq!(
            sealed("secret abc8Q~aBcDeFgHiJkLmNoPqRsTuVwXyZ012345x"),
            "secret [hidden: client secret]"
        );
    }

    #[test]
    fn placeholders_and_error_codes_stay() {
        for text in [
            "client_secret=YOUR_SECRET_GOES_HERE",
            "\"refresh_token\": \"[REDACTED]\"",
            "\"code\": \"Authorization_RequestDenied\"",
            "refresh_token : absent",
            "access_token=eyJ0eXAi...",
            "OnlineMeetings.ReadWrite.All, Organization.Read.All",
        ] {
            assert_eq!(sealed(text), text);
        }
    }
}
