//! Tokens and secrets are replaced in the text before anything else reads it:
//! a token by what was decoded from it, any other secret by its kind.
//!
//! What replaces them holds no quotes, so that it fits where the secret stood,
//! and reads back as what it is ([`super::token`]): the answer stays the same
//! when the reader edits the text afterwards.

use std::ops::Range;

use crate::permission::Permission;

use super::jwt::{self, Decoded};

/// A text without its secrets.
pub(super) struct Sealed {
    /// The text to show and to read.
    pub text: String,
}

/// Replaces the secrets of a text; `None` where there are none.
pub(super) fn seal(text: &str) -> Option<Sealed> {
    let mut spots = tokens(text);
    for more in [opaque(text), keyed(text)] {
        let known = spots.len();
        for spot in more {
            let old = spots.get(..known).unwrap_or_default();
            let next = old.partition_point(|old| old.span.end <= spot.span.start);
            let last = spots.get(known..).and_then(<[Spot]>::last);
            if ![old.get(next), last]
                .into_iter()
                .flatten()
                .any(|known| overlaps(&known.span, &spot.span))
            {
                spots.push(spot);
            }
        }
        spots.sort_by_key(|spot| spot.span.start);
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
    Some(Sealed { text: sealed })
}

/// What stands instead of a secret that is no readable token.
pub(super) const HIDDEN: &str = "[hidden: ";

/// The kinds of secrets, as they are named in the text.
pub(super) const OPAQUE: &str = "opaque token";
pub(super) const ENCRYPTED: &str = "encrypted token";
pub(super) const REFRESH: &str = "refresh token";
pub(super) const CUT: &str = "token that was cut";
const CLIENT_SECRET: &str = "client secret";
const CODE: &str = "authorization code";
const PASSWORD: &str = "password";

/// A secret, and what is to stand in its place.
struct Spot {
    span: Range<usize>,
    instead: String,
}

fn hidden(span: Range<usize>, kind: &str) -> Spot {
    Spot { span, instead: format!("{HIDDEN}{kind}]") }
}

fn overlaps(left: &Range<usize>, right: &Range<usize>) -> bool {
    left.start < right.end && right.start < left.end
}

fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

fn is_token(byte: u8) -> bool {
    is_base64(byte) || matches!(byte, b'.' | b'=' | b'+' | b'/')
}

/// Everything that begins like a token: `eyJ` and a run of base64url with dots.
fn tokens(text: &str) -> Vec<Spot> {
    let mut spots = Vec::new();
    let mut at = 0;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find("eyJ")) {
        let start = at + found;
        at = start + 3;
        let glued = text.as_bytes().get(start.wrapping_sub(1)).is_some_and(|byte| is_base64(*byte));
        if glued {
            continue;
        }
        let (run, end) = run_from(text, start);
        // A word that begins so is no token; nor is one that somebody shortened
        // to a few letters, which the token family tells of.
        if run.len() < 20 {
            continue;
        }
        at = end;
        let span = start..end;
        spots.push(match jwt::decode(&run) {
            Decoded::Claims(claims) => Spot { span, instead: claims },
            Decoded::Encrypted => hidden(span, ENCRYPTED),
            Decoded::Cut => hidden(span, CUT),
        });
    }
    spots
}

/// A token, and where it ends. Terminals, mails and scripts break it over lines:
/// it goes on where the line was full and the next one holds nothing else.
fn run_from(text: &str, start: usize) -> (String, usize) {
    let bytes = text.as_bytes();
    let chunk_end = |from: usize| {
        let rest = bytes.get(from..).unwrap_or_default();
        from + rest.iter().position(|byte| !is_token(*byte)).unwrap_or(rest.len())
    };
    let mut end = chunk_end(start);
    let line = text.get(..start).and_then(|before| before.rfind('\n'));
    let mut line_start = line.map_or(0, |line| line + 1);
    let mut run = text.get(start..end).unwrap_or_default().to_owned();
    let mut dots = run.matches('.').count();
    let mut width = None;
    loop {
        let gap = Gap::of(text.get(end..).unwrap_or_default());
        if gap.length == 0 {
            break;
        }
        let next_start = end + gap.length;
        let next_end = chunk_end(next_start);
        let chunk = text.get(next_start..next_end).unwrap_or_default();
        // The first line may be set in.
        let full = end - line_start + 8 >= *width.get_or_insert((end - line_start).clamp(20, 40));
        let alone = text.get(next_end..).is_none_or(|behind| {
            let behind = behind.trim_start_matches([' ', '\t']);
            behind.is_empty() || behind.starts_with(|next| "\n\"',}`\\^<|│".contains(next))
        });
        let long = chunk.len() >= 20;
        let unfinished = dots < 2;
        let all_dots = dots + chunk.matches('.').count();
        // The payload begins like a token, too.
        let another = chunk.starts_with("eyJ") && !(dots == 1 && run.ends_with('.'));
        let fits = chunk.contains(|letter: char| letter.is_ascii_alphanumeric())
            && all_dots <= 4
            && !another
            && Permission::find(chunk).is_none();
        let goes_on = if gap.broken {
            full && alone && (long || gap.plain && (unfinished || !chunk.contains('.')))
        } else {
            long && unfinished
        };
        if !(fits && goes_on) {
            break;
        }
        if gap.broken {
            line_start = next_start;
        }
        // Mails write an equals sign where they break a line.
        run.truncate(run.trim_end_matches('=').len());
        run.push_str(chunk);
        end = next_end;
        dots = all_dots;
    }
    // What ends a sentence or marks a cut is not part of it.
    let whole = run.trim_end_matches(['.', '/', '+']).len();
    end -= run.len() - whole;
    run.truncate(whole);
    (run, end)
}

/// What stands between two pieces of a token.
struct Gap {
    length: usize,
    /// Whether the line ends in it.
    broken: bool,
    /// Whether it holds no more than a line's end.
    plain: bool,
}

impl Gap {
    /// Blanks; where the line ends, also what a shell, a script or a page ends it
    /// with, and the margin of the next one.
    fn of(rest: &str) -> Gap {
        let blanks = rest.trim_start_matches([' ', '\t']);
        let mut plain = !blanks.starts_with(['"', '\'', '+', '|', '│']);
        let mut next = blanks;
        let mut broken = false;
        for end in ["\\r", "\\n", "<br>", "<br/>", "<br />", "\n"] {
            if let Some(below) = next.strip_prefix(end) {
                next = below;
                broken = true;
            }
        }
        if !broken {
            next = next.trim_start_matches(['\\', '^', '`', '"', '\'', '+', ' ', '|', '│']);
        }
        while let Some(below) = next.strip_prefix('\n') {
            next = below.trim_start_matches([' ', '\t']);
            plain &= !next.starts_with('\n');
            broken = true;
        }
        if broken {
            let below = next.trim_start_matches([' ', '\t']);
            next = below.trim_start_matches(['"', '\'', '+', '|', '│', '#', ' ']);
            plain &= next.len() == below.len();
        } else {
            next = blanks;
        }
        Gap { length: rest.len() - next.len(), broken, plain }
    }
}

/// Tokens that nobody but Microsoft reads: they have a beginning of their own.
fn opaque(text: &str) -> Vec<Spot> {
    let mut spots = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let rest = bytes.get(at..).unwrap_or_default();
        let word = rest
            .iter()
            .position(|byte| !(is_token(*byte) || matches!(byte, b'!' | b'*' | b'$' | b'~')))
            .unwrap_or(rest.len());
        if word >= 30 {
            let start = at;
            let run = text.get(start..start + word).unwrap_or_default();
            // `key=value` is glued by a sign that base64 has too.
            let value = run
                .rsplit_once('=')
                .filter(|(_, value)| value.len() >= 30)
                .map_or(run, |(_, value)| value);
            let from = start + run.len() - value.len();
            if let Some(kind) = kind_of(value) {
                spots.push(hidden(from..start + word, kind));
            }
        }
        at += word.max(1);
    }
    spots
}

/// Whether a run holds digits and letters of both cases: a word does not. As far as
/// secrets are looked at, which may stand close behind each other.
fn is_mixed(run: &str) -> bool {
    let front = || run.bytes().take(100);
    front().any(|byte| byte.is_ascii_digit())
        && front().any(|byte| byte.is_ascii_lowercase())
        && front().any(|byte| byte.is_ascii_uppercase())
}

fn kind_of(run: &str) -> Option<&'static str> {
    if !is_mixed(run) {
        return None;
    }
    if run.starts_with("Ew") && run.len() >= 60 {
        return Some(OPAQUE);
    }
    let personal = run.starts_with("M.C") || run.starts_with("M.R");
    let work = ["0.A", "1.A"].iter().any(|start| run.starts_with(start)) && run.len() >= 60;
    if personal || work {
        return Some(REFRESH);
    }
    // Secrets of app registrations hold this mark behind their first letters.
    let mark = run.find("Q~");
    (mark.is_some_and(|mark| (3..=5).contains(&mark)) && run.len() <= 45).then_some(CLIENT_SECRET)
}

/// Values of keys that name a secret: `client_secret=…`, `"password": "…"`.
fn keyed(text: &str) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    // Where the last value ends, and where the last ellipsis in it stands: the
    // next key may be a part of it.
    let mut run = (0, None);
    // The scheme of a header stands in front of its token like a key.
    for (offset, sign) in text.match_indices(['=', ':', '\t', '|', ' ']) {
        let before = text.get(..offset).unwrap_or_default();
        if sign == " " && !ends_with_scheme(before) {
            continue;
        }
        let around = [' ', '\t', '"', '\'', '\\', '`'];
        let before = before.trim_end_matches(around);
        let key_start = before
            .rfind(|character: char| {
                !(character.is_alphanumeric() || character == '_' || character == '-')
            })
            .map_or(0, |index| index + 1);
        let key: String = before
            .get(key_start..)
            .or_else(|| before.get(key_start + 1..))
            .unwrap_or_default()
            .chars()
            .filter(|character| character.is_ascii_alphanumeric())
            .map(|character| character.to_ascii_lowercase())
            .collect();
        let Some(kind) = kind_of_key(&key, sign == "=") else { continue };
        // What stands in the next cell may describe a password.
        if kind == PASSWORD && matches!(sign, "\t" | "|") {
            continue;
        }
        let behind = text.get(offset + 1..).unwrap_or_default();
        let value_start = behind.trim_start_matches(around);
        let start = text.len() - value_start.len();
        if start >= run.0 {
            let length = value_start
                .find(|character: char| {
                    character.is_whitespace() || "\"'&,;)}]\\`<|".contains(character)
                })
                .unwrap_or(value_start.len());
            let value = value_start.get(..length).unwrap_or_default();
            let dots = value.rfind("...").max(value.rfind('…')).map(|dots| start + dots);
            run = (start + length, dots);
        }
        let value = text.get(start..run.0).unwrap_or_default();
        let shortened = run.1.is_some_and(|dots| dots >= start);
        if !shortened
            && is_secret(value, kind)
            && (!SCHEMES.contains(&&*key) || is_credential(value))
        {
            spots.push(hidden(start..run.0, kind));
        }
    }
    spots
}

/// What stands in front of a token in a header.
const SCHEMES: [&str; 2] = ["bearer", "basic"];

fn ends_with_scheme(text: &str) -> bool {
    SCHEMES.iter().any(|scheme| {
        let front = text.len().checked_sub(scheme.len());
        front.and_then(|front| text.get(front..)).is_some_and(|it| it.eq_ignore_ascii_case(scheme))
    })
}

/// Whether what stands behind such a word is no word itself: prose has it, too.
fn is_credential(value: &str) -> bool {
    value.len() >= 16
        && value.bytes().any(|byte| byte.is_ascii_digit())
        && value.trim_end_matches('=').bytes().all(|byte| is_token(byte) && byte != b'=')
}

fn kind_of_key(key: &str, equals: bool) -> Option<&'static str> {
    // Variables have more in front: `AZURE_CLIENT_SECRET`.
    let ends = |words: &[&str]| words.iter().any(|word| key.ends_with(word));
    if ends(&["secret", "secrettext", "clientassertion"]) {
        Some(CLIENT_SECRET)
    } else if ends(&["password", "passwd"]) || matches!(key, "pwd" | "basic") {
        Some(PASSWORD)
    } else if ends(&["refreshtoken"]) {
        Some(REFRESH)
    } else if ends(&["accesstoken", "idtoken", "assertion", "bearer"]) {
        Some(OPAQUE)
    } else {
        // In JSON, `code` is the code of an error.
        (equals && matches!(key, "code" | "devicecode")).then_some(CODE)
    }
}

/// Whether the value, which nobody shortened, is one and not a placeholder.
fn is_secret(value: &str, kind: &str) -> bool {
    let least = match kind {
        PASSWORD => 6,
        _ if is_mixed(value) => 8,
        _ => 16,
    };
    let begins =
        |word: &str| value.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word));
    let placeholder = value.is_empty()
        || value.starts_with(['[', '<', '$', '{', '*', '%', '('])
        || ["eyj", "xxx", "your", "absent", "null", "none", "redacted", "hidden"]
            .iter()
            .any(|word| begins(word))
        || value.bytes().all(|byte| !byte.is_ascii_alphanumeric());
    value.len() >= least && !placeholder && Permission::find(value).is_none()
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
