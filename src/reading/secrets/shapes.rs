//! Secrets that are known by their own shape, whatever stands before them.

use crate::reading::secrets::spot::{
    CLIENT_SECRET, OPAQUE, PASSWORD, PRIVATE_KEY, REFRESH, Spot, hidden,
};
use crate::reading::secrets::value::{Needs, is_mixed, is_secret, is_token};
use crate::reading::text::cursor::Cursor;
use crate::reading::text::find;

/// The shortest word that is looked at, in bytes.
const SHORTEST: usize = 30;

/// Tokens that nobody but Microsoft can read, and secrets of app registrations: they are
/// known by how they begin.
pub(super) fn opaque(text: &str) -> Vec<Spot> {
    let mut spots = Vec::new();
    let bytes = text.as_bytes();
    let mut cursor = Cursor::new(0..bytes.len());
    let ends = |byte: &u8| !(is_token(*byte) || matches!(byte, b'!' | b'*' | b'$' | b'~'));
    while let Some(at) = cursor.step() {
        let rest = bytes.get(at..).unwrap_or_default();
        // No word that begins in front of the last end within so many bytes is long enough.
        if let Some(end) = rest.iter().take(SHORTEST).rposition(ends) {
            cursor.advance(end + 1);
            continue;
        }
        let word = rest.iter().position(ends).unwrap_or(rest.len());
        if word >= SHORTEST {
            let start = at;
            let run = text.get(start..start + word).unwrap_or_default();
            // `key=value` is glued by a sign that base64 has too.
            let value = run
                .rsplit_once('=')
                .filter(|(_, value)| value.len() >= SHORTEST)
                .map_or(run, |(_, value)| value);
            let from = start + run.len() - value.len();
            if let Some(kind) = kind_of(value) {
                spots.push(hidden(from..start + word, kind));
            }
        }
        cursor.advance(word.max(1));
    }
    spots
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

/// The longest host of an address with its user, in bytes.
const HOST: usize = 300;

/// Passwords in addresses: `https://user:password@host/`.
pub(super) fn of_users(text: &str) -> Vec<Spot> {
    const SIGN: &str = "://";
    let password = |at: usize| {
        let from = at + SIGN.len();
        let rest = text.get(from..)?;
        let ends = |(at, letter): (usize, char)| {
            (at > HOST || letter.is_whitespace() || "/\"'<>?#".contains(letter)).then_some(at)
        };
        let host = rest.get(..rest.char_indices().find_map(ends).unwrap_or(rest.len()))?;
        let (user, _) = host.rsplit_once('@')?;
        let (name, password) = user.split_once(':')?;
        let start = from + name.len() + 1;
        let secret = is_secret(password, Needs::Length(4));
        secret.then(|| hidden(start..start + password.len(), PASSWORD))
    };
    find::all(text, SIGN).filter_map(password).collect()
}

/// What the lines around a key in PEM begin and end with.
const RULE: &str = "-----";
/// The longest first line: `BEGIN ENCRYPTED PRIVATE KEY`, and more.
const TITLE: usize = 60;

/// Private keys in PEM, with real line breaks or with `\n`. A certificate or a
/// public key is no secret.
pub(super) fn private_keys(text: &str) -> Vec<Spot> {
    let mut spots = Vec::new();
    let mut cursor = Cursor::new(0..text.len());
    let find = |from: usize, what: &str| {
        text.get(from..).and_then(|rest| find::all(rest, what).next()).map(|found| from + found)
    };
    while let Some(at) = cursor.step()
        && let Some(start) = find(at, "-----BEGIN ")
    {
        let title = start + RULE.len();
        let Some(behind) = find(title, RULE) else { break };
        let name = text.get(title..behind).unwrap_or_default();
        cursor.move_to(behind);
        if name.len() > TITLE || !name.ends_with("PRIVATE KEY") {
            continue;
        }
        let body = behind + RULE.len();
        let last = find(body, RULE)
            .filter(|last| text.get(*last..).is_some_and(|rest| rest.starts_with("-----END ")));
        let end = match last.and_then(|last| find(last + RULE.len(), RULE)) {
            Some(end) => end + RULE.len(),
            // The key was cut: what is left of its lines is hidden.
            None => body + lines(text.get(body..).unwrap_or_default()),
        };
        spots.push(hidden(start..end, PRIVATE_KEY));
        cursor.move_to(end);
    }
    spots
}

/// How many bytes the lines of base64 have with which a text begins.
fn lines(text: &str) -> usize {
    let mut length = 0;
    for line in text.split_inclusive('\n') {
        let holds = |byte: u8| is_token(byte) || matches!(byte, b'\\' | b'\r');
        let bare = line.trim_matches([' ', '\t', '"', '\'', ',', '+', '\n']);
        if !bare.bytes().all(holds) || bare.is_empty() && length > 1 {
            break;
        }
        length += line.len();
    }
    text.get(..length).unwrap_or_default().trim_end().len()
}
