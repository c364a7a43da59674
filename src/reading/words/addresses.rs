//! The addresses of Microsoft's sign-in: its hosts, and its pages.

use crate::reading::text::steps;

/// How many bytes of a line are looked at.
const LINE: usize = 20_000;

/// Hosts of Microsoft's sign-in, and the ends of those that customers name.
const SIGN_IN: [&str; 12] = [
    "login.microsoftonline.com",
    "login.microsoftonline.us",
    "login-us.microsoftonline.com",
    "login.partner.microsoftonline.cn",
    "login.chinacloudapi.cn",
    "login.microsoftonline.de",
    "login.microsoft.com",
    "login.windows.net",
    "login.live.com",
    "sts.windows.net",
    ".b2clogin.com",
    ".ciamlogin.com",
];

/// Whether the address whose `://` stands at `from` is one of Microsoft's sign-in pages.
pub(in crate::reading) fn is_endpoint(text: &str, from: usize) -> bool {
    let rest = text.get(from..).unwrap_or_default();
    if !is_sign_in(rest) {
        return false;
    }
    // The addresses of these pages are short, up to their query.
    let rest = rest.get(..line_end(text, from) - from).unwrap_or_default();
    let ends = |next: char| matches!(next, '?' | '#') || ends_word(next);
    let length = rest.char_indices().take(2000).find(|(_, next)| ends(*next));
    let path = length.map_or(rest, |(at, _)| rest.get(..at).unwrap_or_default());
    let path = path.to_ascii_lowercase();
    let path = path.trim_end_matches('/');
    path.len() < 2000
        && ["/authorize", "/adminconsent", "/token", "/devicecode"]
            .iter()
            .any(|end| path.ends_with(end))
}

/// Whether the host of an address is one of Microsoft's sign-in.
pub(in crate::reading) fn is_sign_in(address: &str) -> bool {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split(|next| matches!(next, '/' | ':' | '?' | '#') || ends_word(next)).next();
    let host = host.unwrap_or_default().to_ascii_lowercase();
    SIGN_IN.iter().any(
        |known| {
            if known.starts_with('.') { host.ends_with(known) } else { host == *known }
        },
    )
}

/// How far a text goes until the next address of Microsoft's sign-in begins; all of it
/// where none does.
pub(in crate::reading) fn until_sign_in(text: &str) -> usize {
    let words = text.split_inclusive(ends_word).take_while(|word| !is_sign_in(word));
    let length = words.map(str::len).sum();
    steps::pass(length);
    length
}

/// Whether a character ends an address, because no address contains it.
pub(in crate::reading) fn ends_word(character: char) -> bool {
    character.is_whitespace() || matches!(character, '"' | '\'' | '`' | '<' | '>' | ')' | '|')
}

/// The end of the line, or the place `LINE` bytes behind `from`, if that comes first: no
/// request is longer, and to look further each time would make long lines slow.
pub(in crate::reading) fn line_end(text: &str, from: usize) -> usize {
    let to = text.len().min(from + LINE);
    let to = (from..=to).rev().find(|to| text.is_char_boundary(*to)).unwrap_or(from);
    let rest = text.get(from..to).unwrap_or_default();
    let length = rest.find('\n').unwrap_or(rest.len());
    steps::pass(length / 16);
    from + length
}
