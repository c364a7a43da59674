//! How keys and values are written: keys in one shape, values that were left out or that
//! stand for others.

use crate::reading::text::ellipsis;

/// A key in one shape: the last part of an address, small letters, no `_`.
pub(in crate::reading) fn plain_key(key: &str) -> String {
    let key = key.trim_matches(['"', '\'', '\\', ' ']);
    let key = if key.contains("://") { key.rsplit('/').next().unwrap_or(key) } else { key };
    // Blanks go too: the edge of a window may have broken the key.
    let shown = |next: &char| *next != '_' && !next.is_whitespace();
    key.chars().filter(shown).map(|next| next.to_ascii_lowercase()).collect()
}

/// How many bytes of a value without quotes are a list of names: somebody's words about
/// other names may stand behind the list ("User.Read (no Mail.Read)").
pub(super) fn listed(text: &str) -> usize {
    const WORDS: [&str; 8] =
        ["but", "not", "no", "without", "missing", "lacks", "except", "instead"];
    let mut at = 0;
    for word in text.split([' ', '\t', '\n']) {
        let letters = word.trim_matches(|letter: char| !letter.is_ascii_alphabetic());
        if WORDS.iter().any(|known| letters.eq_ignore_ascii_case(known)) {
            return at;
        }
        at += word.len() + 1;
    }
    text.len()
}

/// A text without JSON's escapes.
pub(in crate::reading) fn unescaped(text: &str) -> String {
    let text = text.trim();
    if !text.contains('\\') {
        return text.to_owned();
    }
    let text = text.replace("\\u002f", "/").replace("\\u002F", "/").replace("\\u2026", "…");
    text.replace("\\u0022", "\"").replace('\\', "").trim_matches(['"', ' ']).to_owned()
}

/// Whether a value stands for another: `var.graph_id`, `${GRAPH}`, `graphAppId`.
pub(super) fn is_variable(value: &str) -> bool {
    value.contains("${")
        || (value.contains('.') && !value.contains([':', '/', ' ', '-']))
        || value.ends_with("AppId")
}

pub(in crate::reading) fn is_null(text: &str) -> bool {
    matches!(text.trim(), "null" | "None" | "nil" | "undefined" | "$null" | "NULL")
}

/// Whether a value was taken out by hand, or left out.
pub(in crate::reading) fn is_hidden(text: &str) -> bool {
    let text = text.trim();
    if text.is_empty() {
        return false;
    }
    if ellipsis::begins(text) {
        return true;
    }
    if text.starts_with("xxxx") || text.starts_with("XXXX") {
        return true;
    }
    let lower = text.get(..text.len().min(60)).unwrap_or_default().to_ascii_lowercase();
    let in_brackets = lower.starts_with(['<', '[', '(', '{']);
    let says = ["redact", "remov", "hidden", "omit", "snip", "mask", "trunc", "strip"];
    if text.len() < 60 && says.iter().any(|word| lower.contains(word)) && !lower.contains('.') {
        return true;
    }
    (in_brackets && !lower.contains('.') && text.len() < 60)
        || !text.contains(char::is_alphanumeric)
        || text.ends_with('…') && !text.contains([' ', ',']) && !text.contains('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_out_by_hand_is_told_from_names() {
        for hidden in
            ["*****", "[REDACTED]", "<removed>", "...", "…", "xxxxxxxx-xxxx", "00000003-…"]
        {
            assert!(is_hidden(hidden), "{hidden}");
        }
        for shown in
            ["User.Read", "Mail.Read ...", "access_as_user", "", "https://graph.microsoft.com"]
        {
            assert!(!is_hidden(shown), "{shown}");
        }
    }

    #[test]
    fn keys_have_one_shape() {
        assert_eq!(plain_key("access_token"), plain_key("accessToken"));
        assert_eq!(plain_key("http://schemas.microsoft.com/identity/claims/scope"), "scope");
    }
}
