//! A secret that somebody types is hidden as soon as enough of it stands there. What they
//! type then stands right behind its replacement, and is more of the secret:
//! `[hidden: password]ter22`.

use crate::permission::Permission;

use crate::reading::secrets::jwt::decoded;
use crate::reading::secrets::spot::{HIDDEN, Spot, more};
use crate::reading::secrets::value;
use crate::reading::text::find;

/// How long the name of a kind may be, in bytes.
const KIND: usize = 40;

pub(super) fn tails(text: &str) -> Vec<Spot> {
    let mut spots = Vec::new();
    for start in find::all(text, HIDDEN) {
        let kind = text.bytes().skip(start + HIDDEN.len()).take(KIND);
        if let Some(end) = kind.into_iter().position(|byte| byte == b']') {
            spots.extend(tail(text, start + HIDDEN.len() + end + 1));
        }
    }
    spots.extend(decoded(text).into_iter().filter_map(|span| tail(text, span.end)));
    spots.sort_by_key(|spot| spot.span.start);
    spots
}

/// What is glued to the end of what stands for a secret.
fn tail(text: &str, from: usize) -> Option<Spot> {
    let rest = text.get(from..)?;
    let glued = rest.get(..value::length(rest, "", true))?;
    // What ends a sentence is not part of it.
    let bare = glued.trim_end_matches(['.', '!', '?', ':']);
    let any = bare.bytes().any(|byte| byte.is_ascii_alphanumeric());
    (any && Permission::find(bare).is_none()).then(|| more(from..from + bare.len()))
}
