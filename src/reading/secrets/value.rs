//! What a value has to look like to be a secret, and where it ends.

use crate::permission::Permission;
use crate::reading::text::ellipsis;

/// What a key asks of the value behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// At least so many bytes, of any kind.
    Length(usize),
    /// At least eight bytes with digits and letters of both cases, or sixteen of any kind.
    Long,
    /// At least sixteen letters of base64 with a digit: the key is an English word, too.
    Credential,
    /// At least so many bytes with a digit among them: other values of such a key are
    /// words.
    Random(usize),
}

pub(super) fn is_base64(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')
}

pub(super) fn is_token(byte: u8) -> bool {
    is_base64(byte) || matches!(byte, b'.' | b'=' | b'+' | b'/')
}

/// Whether a run holds digits and letters of both cases: a word does not. Only its first
/// 100 bytes are looked at, since many secrets may stand close behind each other.
pub(super) fn is_mixed(run: &str) -> bool {
    let front = || run.bytes().take(100);
    front().any(|byte| byte.is_ascii_digit())
        && front().any(|byte| byte.is_ascii_lowercase())
        && front().any(|byte| byte.is_ascii_uppercase())
}

/// Whether the value is a secret and not a placeholder.
pub(super) fn is_secret(value: &str, needs: Needs) -> bool {
    let has_digit = || value.bytes().take(200).any(|byte| byte.is_ascii_digit());
    let fits = match needs {
        Needs::Length(least) => value.len() >= least,
        Needs::Long => value.len() >= if is_mixed(value) { 8 } else { 16 },
        Needs::Random(least) => value.len() >= least && has_digit(),
        Needs::Credential => {
            let bare = value.trim_end_matches('=');
            value.len() >= 16 && has_digit() && bare.bytes().all(|it| is_token(it) && it != b'=')
        }
    };
    fits && !is_placeholder(value) && !is_shortened(value) && !names_permission(value)
}

/// The longest value that may name a permission, in bytes.
const NAMED: usize = 200;

/// Whether the value is a permission, alone, behind a key of its own, an address or the id
/// of an API: `scope=Mail.Read`, `https://graph.microsoft.com/.default`.
fn names_permission(value: &str) -> bool {
    if value.len() > NAMED {
        return false;
    }
    let from = value.rfind(['/', '=']).map_or(0, |sign| sign + 1);
    let (front, name) = value.split_at_checked(from).unwrap_or_default();
    let of_key = |byte: u8| byte.is_ascii_alphabetic() || matches!(byte, b'-' | b'_' | b'=');
    let of_id = |byte: u8| byte.is_ascii_hexdigit() || matches!(byte, b'-' | b'/');
    let leads = front.bytes().all(of_key) || front.bytes().all(of_id) || front.contains("://");
    leads && (name == ".default" || Permission::find(name).is_some())
}

/// Whether a word behind "is" was made up and is not of a sentence: "required",
/// "case-sensitive" and "Optional" say something of a password.
pub(super) fn is_made_up(word: &str) -> bool {
    let inner = word.get(1..).unwrap_or_default();
    word.bytes().any(|byte| byte.is_ascii_digit() || b"!#$%&*+=?@^_~".contains(&byte))
        || inner.bytes().any(|byte| byte.is_ascii_uppercase())
            && word.bytes().any(|byte| byte.is_ascii_lowercase())
}

/// Words that stand where a value is to be put in, or say what is there.
const PLACEHOLDERS: [&str; 12] = [
    "absent", "null", "none", "redacted", "hidden", "string", "required", "optional", "missing",
    "expired", "invalid", "secure",
];
/// What may go on: `YOUR_SECRET`, `xxxxxxxx`.
const BEGINNINGS: [&str; 2] = ["xxx", "your"];
/// A token that is shorter was shortened by somebody.
const TOKEN: usize = 40;

fn is_placeholder(value: &str) -> bool {
    let begins =
        |word: &&str| value.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word));
    let is = |word: &&str| {
        let next = value.get(word.len()..).and_then(|behind| behind.chars().next());
        begins(word) && next.is_none_or(|next| !next.is_alphanumeric())
    };
    let shortened = value.len() < TOKEN && begins(&"eyj");
    // The name of a variable: `process.env.CLIENT_SECRET`, `$clientSecret`, `${client_secret}`.
    let of_variable =
        |letter: char| letter.is_ascii_alphanumeric() || "_:.-{}()[]".contains(letter);
    let variable = value.strip_prefix('$').is_some_and(|name| name.chars().all(of_variable));
    let loud = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
    // Many values may end at the same place: only short ones are looked at.
    let short = if value.len() <= SHORTENED { value } else { "" };
    let last = short.rsplit('.').next().unwrap_or_default();
    let constant = last.contains('_') && last.bytes().all(loud);
    let mut letters = value.chars();
    let opens = match letters.next() {
        // `%2F…` is a letter in an address, `%NAME%` a variable.
        Some('%') => !letters.take(2).all(|letter| letter.is_ascii_hexdigit()),
        Some(first) => "[<{(".contains(first),
        None => true,
    };
    opens
        || shortened
        || variable
        || constant
        || BEGINNINGS.iter().any(begins)
        || PLACEHOLDERS.iter().any(is)
        || value.bytes().all(|byte| !byte.is_ascii_alphanumeric())
}

/// The longest value that somebody shortened, with all its dots and marks.
const SHORTENED: usize = 100;

/// Whether somebody left only a few letters of it: `a1b2c3...`.
fn is_shortened(value: &str) -> bool {
    // One value may hold the next, and all may end at the same place: only short ones are
    // looked at, so that nothing is searched again and again.
    let dots = value.len() <= SHORTENED && ellipsis::stands_in(value);
    dots && value.bytes().filter(u8::is_ascii_alphanumeric).count() <= 16
}

/// How far a quote is looked for that ends a value.
const QUOTED: usize = 512;
/// What ends a value that stands in no quotes.
const ENDS: &str = "\"',;)}]\\`<|";

/// The length of the value with which a text begins, in bytes. `opened` is what stands
/// before it, up to its key's sign; `joined`: an ampersand parts it from the next one.
pub(super) fn length(text: &str, opened: &str, joined: bool) -> usize {
    if let Some(quote) = opened.chars().next_back().filter(|last| "\"'`".contains(*last))
        && let Some(end) = closed(text, quote, escapes(opened.strip_suffix(quote)))
    {
        return end;
    }
    for (at, letter) in text.char_indices() {
        let ends = letter.is_whitespace() || ENDS.contains(letter) || joined && letter == '&';
        let rest = || text.get(at + letter.len_utf8()..).unwrap_or_default();
        if ends && ",;)|&".contains(letter) && goes_on(rest()) {
            continue;
        }
        // An address within an address: `%26` is an ampersand there.
        if ends || letter == '%' && is_encoded_end(text.get(at..).unwrap_or_default()) {
            return at;
        }
    }
    text.len()
}

/// How many bytes behind a sign are looked at to see whether the value goes on there.
const PIECE: usize = 64;

/// Whether a value goes on behind a sign that ends most of them: with more letters that
/// nobody wrote by hand, and no other key.
fn goes_on(behind: &str) -> bool {
    let piece = behind.bytes().take(PIECE).position(|byte| !is_base64(byte));
    let (piece, rest) = behind.split_at_checked(piece.unwrap_or(behind.len())).unwrap_or_default();
    piece.len() >= 8 && is_mixed(piece) && !rest.starts_with(['=', ':', '%', '.'])
}

/// A value that is shorter fills no line, in bytes.
const LINE: usize = 60;
/// How many lines a value may have.
const LINES: usize = 100;
/// The longest line of a value that was broken over lines, in bytes.
const WIDEST: usize = 10_000;

/// How many bytes below a value are the rest of it: a console or a mail broke it over
/// lines. `text` begins where the value ends.
pub(super) fn wrapped(text: &str, value: &str) -> usize {
    let mut length = 0;
    if !(LINE..WIDEST).contains(&value.len()) || !text.starts_with(['\r', '\n']) {
        return 0;
    }
    for (at, line) in text.split_inclusive('\n').enumerate().take(LINES) {
        let bare = line.trim();
        let fits = bare.len() >= 8
            && bare.len() <= value.len()
            && bare.bytes().all(is_token)
            && is_mixed(bare)
            // Another key, with its own value.
            && !bare.trim_end_matches('=').contains('=')
            && bare.rsplit('/').next().is_none_or(|name| Permission::find(name).is_none());
        // The first piece is the end of the value's own line.
        if at > 0 && !fits {
            break;
        }
        length += line.len();
        if at > 0 && bare.len() + 8 < value.len() {
            break;
        }
    }
    text.get(..length).map_or(0, |more| more.trim_end().len())
}

/// Where the value ends that stands in quotes; `None` where a blank is in it, since then
/// it is a sentence. `depth` is how many backslashes stand in front of its first quote.
fn closed(text: &str, quote: char, depth: usize) -> Option<usize> {
    let mut slashes = 0;
    for (at, letter) in text.char_indices().take(QUOTED) {
        if letter == quote && slashes <= depth {
            return Some(at - slashes);
        }
        if letter.is_whitespace() {
            return None;
        }
        slashes = if letter == '\\' { slashes + 1 } else { 0 };
    }
    None
}

/// How many backslashes end a text.
fn escapes(text: Option<&str>) -> usize {
    let text = text.unwrap_or_default();
    text.len() - text.trim_end_matches('\\').len()
}

/// Whether a text begins with an encoded sign that ends a value: in an address within an
/// address signs are encoded, once or twice.
fn is_encoded_end(text: &str) -> bool {
    let code = text.strip_prefix("%25").or(text.strip_prefix('%')).unwrap_or_default();
    let ends = ["26", "22", "20", "0A", "0D", "0a", "0d"];
    ends.iter().any(|end| code.starts_with(end))
}
