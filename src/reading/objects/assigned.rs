//! Where an equal sign stands between a key and its value: in the claims of a token
//! and in the answer of a token endpoint, as programs print them. Anywhere else it
//! assigns, and is code.

use std::ops::Range;

use super::values::plain_key;
use crate::reading::text::index::has;

/// Members of tokens and of answers, in the shape of `plain_key`: one of the first is
/// needed to know such an object, the others only count beside it.
const SURE: &str = "aud iss tid idtyp appid azp accesstoken tokentype expiresin expireson \
    extexpiresin refreshtoken";
const OTHERS: &str = "scp roles scope scopes exp iat nbf ver oid wids";

/// The types of which a program prints an object with its members in brackets.
const RESULTS: [&str; 4] = ["AuthenticationResult", "AuthResult", "TokenResponse", "TokenResult"];

/// How far such brackets are followed, in bytes.
const LONGEST: usize = 20_000;

/// The parts of a text in which an equal sign makes a key of the word in front.
pub(super) fn assigned(text: &str, open: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut parts = printed(text);
    if text.contains('=') {
        for part in open {
            lines(text, part, &mut parts);
        }
    }
    parts.sort_by_key(|part| part.start);
    parts.dedup_by(|later, first| later.start < first.end);
    parts
}

/// `AuthenticationResult(accessToken=…, scopes=…)`: what stands in its brackets.
fn printed(text: &str) -> Vec<Range<usize>> {
    let mut parts = Vec::new();
    for (at, word) in RESULTS.iter().flat_map(|word| text.match_indices(word)) {
        let behind = text.get(at + word.len()..).unwrap_or_default();
        let inner = behind.trim_start_matches(' ');
        let close = match inner.bytes().next() {
            Some(b'(') => ')',
            Some(b'{') => '}',
            _ => continue,
        };
        let start = text.len() - inner.len() + 1;
        let near = inner.get(1..).unwrap_or_default();
        let near = near.get(..LONGEST).unwrap_or(near).split("\n\n").next().unwrap_or_default();
        parts.push(start..start + near.find(close).unwrap_or(near.len()));
    }
    parts
}

/// Lines that follow each other, `aud = …`. At least two must have a key of `SURE` or
/// `OTHERS`, and at least one a key of `SURE`.
fn lines(text: &str, part: &Range<usize>, parts: &mut Vec<Range<usize>>) {
    let mut run: Option<Range<usize>> = None;
    let (mut sure, mut known) = (0, 0);
    let mut at = part.start;
    let slice = text.get(part.clone()).unwrap_or_default();
    // An empty line behind the last one ends the last run.
    for line in slice.split('\n').chain([""]) {
        let end = at + line.len();
        match member(line) {
            Some(key) => {
                let is_sure = has(SURE, &key);
                sure += usize::from(is_sure);
                known += usize::from(is_sure || has(OTHERS, &key));
                run = Some(run.map_or(at, |run| run.start)..end);
            }
            None => {
                parts.extend(run.take().filter(|_| sure > 0 && known > 1));
                (sure, known) = (0, 0);
            }
        }
        at = end + 1;
    }
}

/// The key of a line; `None` where the line is no key and its value. A line with `&` is
/// the body of a request.
fn member(line: &str) -> Option<String> {
    let inner = line.trim_start_matches([' ', '\t']);
    let key = inner.find(|letter: char| !(letter.is_ascii_alphanumeric() || letter == '_'))?;
    let (key, behind) = inner.split_at_checked(key).filter(|(key, _)| !key.is_empty())?;
    let value = behind.trim_start_matches([' ', '\t']).strip_prefix('=')?;
    if value.starts_with(['=', '>']) || line.contains('&') {
        return None;
    }
    Some(plain_key(key))
}
