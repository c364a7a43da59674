//! Display names in the form in which they are compared: `Read all users’ profiles.`
//! becomes `read all users' profiles`. `cargo xtask catalogue` folds Microsoft's
//! strings in nearly the same way (`catalogue/src/fold.rs`). The look-up of prompts
//! allows for the marks that only this module folds.

use crate::reading::text::page;

/// The text in lower case, with one blank for each run of blanks, odd characters
/// folded as in the page, and no full stop at its end.
pub(in crate::reading) fn fold(text: &str) -> String {
    if text.is_ascii() {
        let text = text.trim_matches(' ');
        // Most lines hold single blanks alone. All pairs are looked at at once: the compiler
        // makes one pass of it that looks at many bytes together.
        let pairs = text.bytes().zip(text.bytes().skip(1).chain([0]));
        let odd = |(one, next): (u8, u8)| one < b' ' || one == b' ' && next == b' ';
        if !pairs.fold(false, |any, pair| any | odd(pair)) {
            return unstopped(text.to_ascii_lowercase());
        }
        let mut folded: Vec<u8> = Vec::with_capacity(text.len());
        let blank = |byte: &u8| matches!(byte, b'\t'..=b'\r' | b' ' | 0);
        for word in text.as_bytes().split(blank).filter(|word| !word.is_empty()) {
            if !folded.is_empty() {
                folded.push(b' ');
            }
            folded.extend_from_slice(word);
        }
        folded.make_ascii_lowercase();
        return unstopped(String::from_utf8(folded).unwrap_or_default());
    }
    let mut folded = String::with_capacity(text.len());
    for character in text.chars().filter_map(page::fold) {
        if character.is_whitespace() {
            if !folded.is_empty() && !folded.ends_with(' ') {
                folded.push(' ');
            }
        } else {
            folded.extend(character.to_lowercase());
        }
    }
    unstopped(folded)
}

/// The text without blanks and a full stop at its end.
fn unstopped(mut folded: String) -> String {
    let end = folded.trim_end().len();
    folded.truncate(end);
    if folded.ends_with(['.', '。']) {
        folded.pop();
        let end = folded.trim_end().len();
        folded.truncate(end);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_fold_as_the_table_does() {
        assert_eq!(
            fold("  Read all\u{00A0}users’   basic profiles. "),
            "read all users' basic profiles"
        );
        assert_eq!(fold("メール\u{3000}アドレスの表示"), "メール アドレスの表示");
        assert_eq!(fold("."), "");
    }
}
