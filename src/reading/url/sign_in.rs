//! The addresses of Microsoft's sign-in: its hosts, and its pages.

use super::words::{ends_word, line_end};

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

/// Whether an address (from its `://` on) is one of Microsoft's sign-in pages.
pub(super) fn is_endpoint(text: &str, from: usize) -> bool {
    let rest = text.get(from..).unwrap_or_default();
    if !is_sign_in(rest) {
        return false;
    }
    // Theirs are short.
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

pub(super) fn is_sign_in(address: &str) -> bool {
    let host = address.split_once("://").map_or(address, |(_, rest)| rest);
    let host = host.split(|next| matches!(next, '/' | ':' | '?' | '#') || ends_word(next)).next();
    let host = host.unwrap_or_default().to_ascii_lowercase();
    SIGN_IN.iter().any(
        |known| {
            if known.starts_with('.') { host.ends_with(known) } else { host == *known }
        },
    )
}
