//! Values of keys that name a secret: `client_secret=…`, `"password": "…"`.

use crate::reading::secrets::around::{AROUND, key_of, value_of};
use crate::reading::secrets::keys::{Key, SCHEMES, Sign, is_of_sign_in};
use crate::reading::secrets::spot::{PASSWORD, STATE, Spot, hidden};
use crate::reading::secrets::value::{Needs, is_made_up, is_secret, length, wrapped};

/// The longest key that is looked at.
const LONGEST: usize = 80;
/// How far from another key of a sign-in its state may stand.
const NEAR: usize = 2_000;

pub(super) fn keyed(text: &str) -> Vec<Spot> {
    let mut walk = Walk { text, dashed: text.contains('-'), ..Walk::default() };
    let sign = |byte: u8| matches!(byte, b'=' | b':' | b'\t' | b'|' | b' ' | b'%' | b'(' | b'>');
    for (at, first) in text.bytes().enumerate().filter(|(_, byte)| sign(*byte)) {
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
    /// Whether a dash, with which options begin, stands anywhere.
    dashed: bool,
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
    fn sign(&mut self, at: usize, first: u8) -> Option<(Sign, usize)> {
        let before = self.text.get(..at).unwrap_or_default();
        let behind = self.text.get(at + 1..).unwrap_or_default();
        match first {
            // `=>` and `:=` are one sign.
            b'=' => Some((Sign::Equals, at + 1 + usize::from(behind.starts_with('>')))),
            b':' => Some((Sign::Colon, at + 1 + usize::from(behind.starts_with('=')))),
            // `.WithClientSecret("...")`.
            b'(' => behind.starts_with(['"', '\'']).then_some((Sign::Call, at + 1)),
            b'>' => Some((Sign::Tag, at + 1)),
            b'|' => Some((Sign::Cell, at + 1)),
            b'\t' => {
                let since = self.text.get(self.tab..at).unwrap_or_default();
                let same_run = self.tab > 0 && since.trim_start_matches(AROUND).is_empty();
                self.tab = at + 1;
                (!same_run).then_some((Sign::Cell, at + 1))
            }
            b'%' => {
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
                // A blank stands behind every word, and nearly none of them is a sign.
                let last = before.bytes().next_back()?;
                let next = behind.bytes().next().unwrap_or_default();
                let is = IS.iter().filter(|_| matches!(next, b'h' | b'i' | b'w'));
                if let Some(is) = is.into_iter().find(|is| behind.starts_with(**is)) {
                    return Some((Sign::Is, at + 1 + is.len()));
                }
                if matches!((last, next), (b'"' | b'\'', b'"' | b'\'')) {
                    return Some((Sign::Cell, at + 1));
                }
                if last.is_ascii_alphabetic() && ends_with_scheme(before) {
                    return Some((Sign::Scheme, at + 1));
                }
                let option = self.dashed && last.is_ascii_alphanumeric();
                let option = option && run(before).starts_with('-');
                option.then_some((Sign::Option, at + 1))
            }
        }
    }

    /// Looks at the value behind a sign, where it has a key that names a secret.
    fn look(&mut self, at: usize, sign: Sign, behind: usize) {
        let name = Name::before(self.text, at, sign);
        let (found, spoken) = name.key(sign);
        let Name { name, .. } = name;
        let state = found.is_some_and(|key| key.kind == STATE);
        if is_of_sign_in(&name) {
            self.confirm(at);
        }
        if let Some(key) = found
            && let Some(spot) = self.value(key, sign, behind, spoken)
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
    fn value(&mut self, key: &Key, sign: Sign, behind: usize, spoken: bool) -> Option<Spot> {
        let found = value_of(self.text.get(behind..)?);
        let start = self.text.len() - found.text.len();
        if start >= self.value {
            let opened = self.text.get(behind..start).unwrap_or_default();
            self.value = start + length(found.text, opened, sign == Sign::Equals);
        }
        let mut value = self.text.get(start..self.value)?;
        // In a sentence or a table, the value may be a word that says something of it.
        let cell = sign == Sign::Cell && key.kind == PASSWORD;
        let spoken = spoken || cell || matches!(sign, Sign::Is | Sign::Option);
        if spoken {
            value = value.trim_end_matches(['.', '!', '?', ':']);
        }
        let needs = match key.needs {
            Needs::Length(least) if cell || found.below => Needs::Random(least),
            Needs::Length(_) if sign == Sign::Cell => Needs::Long,
            Needs::Long if found.below || spoken => Needs::Random(16),
            _ if sign == Sign::Is => Needs::Length(6),
            needs => needs,
        };
        // In the line below may stand another key.
        let other = found.below && value.trim_end_matches('=').contains(['=', ':']);
        let secret = is_secret(value, needs) && (!spoken || is_made_up(value)) && !other;
        if !secret {
            return None;
        }
        let end = start + value.len();
        let more = wrapped(self.text.get(end..)?, value);
        self.value = self.value.max(end + more);
        Some(hidden(start..end + more, key.kind))
    }
}

/// What leads from a password to what it is, the longer ones first.
const IS: [&str; 8] = [
    "has been reset to ",
    "has been set to ",
    "was reset to ",
    "was set to ",
    "is set to ",
    "is now ",
    "is ",
    "was ",
];

/// What stands in front of a sign.
struct Name {
    /// The name, in small letters and without what parts its words.
    name: String,
    /// The same with the word before it.
    whole: String,
}

impl Name {
    /// The name in front of the sign at a place.
    fn before(text: &str, at: usize, sign: Sign) -> Name {
        let before = text.get(..at).unwrap_or_default();
        let mut key = match sign {
            // `<client_secret>`, or the end of a cell: `Client secret</td>`.
            Sign::Tag if !before.ends_with(is_of_name) => "",
            Sign::Tag if in_front_of(before).ends_with('<') => before,
            Sign::Tag => key_of(text.get(..=at).unwrap_or_default()),
            _ => key_of(before),
        };
        match sign {
            // "The password is: ..."
            Sign::Colon => key = key.strip_suffix(" is").unwrap_or(key),
            // "The password for admin is ..."
            Sign::Is => key = for_whom(key),
            // In TypeScript the type stands between: `clientSecret: string = ...`.
            Sign::Equals => {
                let typed = key.strip_suffix("string").map(str::trim_end);
                key = typed.and_then(|key| key.strip_suffix(':')).unwrap_or(key);
            }
            _ => {}
        }
        if run(key).eq_ignore_ascii_case("value") {
            key = named_by(in_front_of(key));
        }
        let last = run(key);
        let front = in_front_of(key);
        // Behind a percent sign, the first two digits are an encoded letter.
        let bare = if front.ends_with('%') { last.get(2..).unwrap_or_default() } else { last };
        let name = plain(bare);
        let word = front.strip_suffix(' ').map(run).unwrap_or_default();
        let whole = [plain(word).as_str(), name.as_str()].concat();
        Name { name, whole }
    }

    /// The key of this name, and whether it is two words, as in a sentence.
    fn key(&self, sign: Sign) -> (Option<&'static Key>, bool) {
        let two = Key::find(&self.whole, sign).filter(|key| key.is_longer_than(&self.name));
        match two {
            Some(key) => (Some(key), sign != Sign::Equals),
            None => (Key::find(&self.name, sign), false),
        }
    }
}

/// What names the value of a member `value`: `"name": "CLIENT_SECRET", "value": "..."`,
/// `"clientSecret": { "value": "..." }`.
fn named_by(before: &str) -> &str {
    let of_member = |letter: char| AROUND.contains(&letter) || ",:{\r\n".contains(letter);
    let name = before.trim_end_matches(of_member);
    if before.get(name.len()..).is_some_and(|between| between.contains('{')) {
        return name;
    }
    // Another text in front may describe what the value is for.
    let quote = name.char_indices().rev().take(LONGEST).find(|(_, letter)| "\"'".contains(*letter));
    let holder = quote.and_then(|(at, _)| name.get(..at)).unwrap_or_default();
    let holder = run(holder.trim_end_matches([' ', ':', '=', '"', '\'']));
    let names = ["name", "key"].iter().any(|it| holder.eq_ignore_ascii_case(it));
    if names { name } else { "" }
}

/// In small letters, without what parts words.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// A text without the name that ends it.
fn in_front_of(text: &str) -> &str {
    text.get(..text.len() - run(text).len()).unwrap_or_default()
}

/// A text without "for somebody" at its end.
fn for_whom(text: &str) -> &str {
    let far = text.len().saturating_sub(LONGEST);
    let from = (far..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let near = text.get(from..).unwrap_or_default();
    let found = near.rsplit_once(" for ").filter(|(_, whom)| whom.split(' ').count() <= 3);
    found.and_then(|(front, _)| text.get(..from + front.len())).unwrap_or(text)
}

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_' || letter == '-'
}

/// The letters of a name that end a text.
fn run(text: &str) -> &str {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let letters = text.bytes().rev().take(LONGEST).take_while(plain).count();
    let mut start = text.len() - letters;
    let before = start.checked_sub(1).and_then(|at| text.as_bytes().get(at));
    if letters == LONGEST || before.is_none_or(u8::is_ascii) {
        return text.get(start..).unwrap_or_default();
    }
    for (at, letter) in text.char_indices().rev().take(LONGEST) {
        if !is_of_name(letter) {
            break;
        }
        start = at;
    }
    text.get(start..).unwrap_or_default()
}

fn ends_with_scheme(text: &str) -> bool {
    if !text.ends_with(['r', 'R', 'c', 'C']) {
        return false;
    }
    SCHEMES.iter().any(|scheme| {
        let front = text.len().checked_sub(scheme.len());
        front.and_then(|front| text.get(front..)).is_some_and(|it| it.eq_ignore_ascii_case(scheme))
    })
}
