//! Values of keys that name a secret: `client_secret=…`, `"password": "…"`.

use crate::reading::secrets::keys::{Key, SCHEMES, Sign, is_of_sign_in};
use crate::reading::secrets::spot::{STATE, Spot, hidden};
use crate::reading::secrets::value::{Needs, is_made_up, is_secret, length};

/// What may stand between a key, its sign and its value.
const AROUND: [char; 6] = [' ', '\t', '"', '\'', '\\', '`'];
/// The longest key that is looked at.
const LONGEST: usize = 80;
/// How far from another key of a sign-in its state may stand.
const NEAR: usize = 2_000;

pub(super) fn keyed(text: &str) -> Vec<Spot> {
    let mut walk = Walk { text, ..Walk::default() };
    for (at, first) in text.match_indices(['=', ':', '\t', '|', ' ', '%']) {
        if let Some((sign, behind)) = walk.sign(at, first) {
            walk.look(at, sign, behind);
        }
    }
    walk.spots.sort_by_key(|spot| spot.span.start);
    walk.spots
}

/// The way over a text, from sign to sign.
#[derive(Default)]
struct Walk<'a> {
    text: &'a str,
    spots: Vec<Spot>,
    /// Where the last value ends: the next key may be a part of it.
    value: usize,
    /// Where the last tab ends: another tab of the same run would have the same key.
    tab: usize,
    /// Where the last key of a sign-in stands.
    sign_in: Option<usize>,
    /// Values of `state`, to be hidden only if a key of a sign-in stands near behind them.
    waiting: Vec<Spot>,
}

impl Walk<'_> {
    /// What stands at a place between a key and its value, and where that begins.
    fn sign(&mut self, at: usize, first: &str) -> Option<(Sign, usize)> {
        let before = self.text.get(..at).unwrap_or_default();
        let behind = self.text.get(at + 1..).unwrap_or_default();
        match first {
            "=" => Some((Sign::Equals, at + 1)),
            ":" => Some((Sign::Colon, at + 1)),
            "|" => Some((Sign::Cell, at + 1)),
            "\t" => {
                let since = self.text.get(self.tab..at).unwrap_or_default();
                let same_run = self.tab > 0 && since.trim_start_matches(AROUND).is_empty();
                self.tab = at + 1;
                (!same_run).then_some((Sign::Cell, at + 1))
            }
            "%" => {
                // An address within an address is encoded, once or twice.
                let code = behind.strip_prefix("25").unwrap_or(behind);
                let value = self.text.len() - code.len() + 2;
                match code.get(..2)? {
                    "3D" | "3d" => Some((Sign::Equals, value)),
                    "3A" | "3a" => Some((Sign::Colon, value)),
                    _ => None,
                }
            }
            _ => {
                let is = ["is ", "was "].iter().find(|is| behind.starts_with(**is));
                if let Some(is) = is {
                    return Some((Sign::Is, at + 1 + is.len()));
                }
                if ends_with_scheme(before) {
                    return Some((Sign::Scheme, at + 1));
                }
                let glued = before.ends_with(|last: char| last.is_ascii_alphanumeric());
                let option = glued && run(before).starts_with('-');
                option.then_some((Sign::Option, at + 1))
            }
        }
    }

    /// Looks at the value behind a sign, where it has a key that names a secret.
    fn look(&mut self, at: usize, sign: Sign, behind: usize) {
        let name = name(self.text.get(..at).unwrap_or_default(), sign);
        let found = Key::find(&name, sign);
        let state = found.is_some_and(|key| key.kind == STATE);
        if is_of_sign_in(&name) {
            self.confirm(at);
        }
        if let Some(key) = found
            && let Some(spot) = self.value(key, sign, behind)
        {
            let near = self.sign_in.is_some_and(|last| at - last <= NEAR);
            if !state || near {
                self.confirm(at);
                self.spots.push(spot);
            } else {
                self.waiting.push(spot);
            }
        }
        if is_of_sign_in(&name) {
            self.sign_in = Some(at);
        }
    }

    /// Hides what was waiting for a key of a sign-in, where the one at `at` is near.
    fn confirm(&mut self, at: usize) {
        let near = |spot: &Spot| at.saturating_sub(spot.span.end) <= NEAR;
        self.spots.extend(self.waiting.drain(..).filter(near));
    }

    /// The secret behind a sign, if it is one.
    fn value(&mut self, key: &Key, sign: Sign, behind: usize) -> Option<Spot> {
        let rest = self.text.get(behind..)?;
        let value = rest.trim_start_matches(AROUND);
        let value = QUOTES.iter().find_map(|quote| value.strip_prefix(quote)).unwrap_or(value);
        let start = self.text.len() - value.len();
        if start >= self.value {
            let opened = self.text.get(behind..start).unwrap_or_default();
            self.value = start + length(value, opened, sign == Sign::Equals);
        }
        let mut value = self.text.get(start..self.value)?;
        // Behind "is" or an option, the value may be a word of a sentence.
        let spoken = matches!(sign, Sign::Is | Sign::Option);
        if spoken {
            value = value.trim_end_matches(['.', '!', '?', ':']);
        }
        let needs = match key.needs {
            Needs::Length(_) if sign == Sign::Cell => Needs::Long,
            _ if sign == Sign::Is => Needs::Length(6),
            needs => needs,
        };
        let secret = is_secret(value, needs) && (!spoken || is_made_up(value));
        secret.then(|| hidden(start..start + value.len(), key.kind))
    }
}

/// A quote in an address that is encoded, once or twice.
const QUOTES: [&str; 2] = ["%22", "%2522"];

/// The name that stands in front of a sign, in small letters and without what parts
/// its words.
fn name(before: &str, sign: Sign) -> String {
    let mut before = before.trim_end_matches(AROUND);
    before = QUOTES.iter().find_map(|quote| before.strip_suffix(quote)).unwrap_or(before);
    if sign == Sign::Colon {
        // "The password is: …"
        before = before.strip_suffix(" is").unwrap_or(before);
    }
    let key = run(before);
    let front = before.get(..before.len() - key.len()).unwrap_or_default();
    // Behind a percent sign, the first two digits are an encoded letter.
    let key = if front.ends_with('%') { key.get(2..).unwrap_or_default() } else { key };
    let letters = key.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// The letters of a name that end a text.
fn run(text: &str) -> &str {
    let of_name = |letter: char| letter.is_alphanumeric() || letter == '_' || letter == '-';
    let mut start = text.len();
    for (at, letter) in text.char_indices().rev().take(LONGEST) {
        if !of_name(letter) {
            break;
        }
        start = at;
    }
    text.get(start..).unwrap_or_default()
}

fn ends_with_scheme(text: &str) -> bool {
    SCHEMES.iter().any(|scheme| {
        let front = text.len().checked_sub(scheme.len());
        front.and_then(|front| text.get(front..)).is_some_and(|it| it.eq_ignore_ascii_case(scheme))
    })
}
