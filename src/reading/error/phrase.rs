//! Phrases, as messages have them when their lines were broken: between two words
//! or, by the edge of a terminal, in the middle of one.

use std::ops::Range;

/// Where the text reads like the phrase (of lower-case letters) first from `from`
/// on, in any letter case.
pub(super) fn find(text: &str, from: usize, phrase: &str) -> Option<Range<usize>> {
    let first = phrase.bytes().next()?;
    let rest = text.as_bytes().get(from..)?;
    rest.iter()
        .enumerate()
        .filter(|(_, byte)| byte.to_ascii_lowercase() == first)
        .find_map(|(offset, _)| Some(from + offset..end(text, from + offset, phrase)?))
}

/// Where the phrase ends that begins at `at`, if it does.
pub(super) fn end(text: &str, at: usize, phrase: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = at;
    for letter in phrase.bytes() {
        let rest = bytes.get(at..)?;
        let is_break = letter == b' ' || rest.first() == Some(&b'\n');
        if is_break {
            at += rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        }
        if letter == b' ' {
            if rest.first().is_some_and(|byte| !byte.is_ascii_whitespace()) {
                return None;
            }
        } else if bytes.get(at)?.eq_ignore_ascii_case(&letter) {
            at += 1;
        } else {
            return None;
        }
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_may_be_broken_anywhere() {
        for text in ["a On  the\nrequest", "a o\nn the requ\n  est", "a on\nthe request"] {
            let found = find(text, 0, "on the request").map(|found| text.get(found));
            assert_eq!(found, Some(text.get(2..)), "{text}");
        }
        assert_eq!(find("onthe request", 0, "on the request"), None);
        assert_eq!(find("on the", 0, "on the request"), None);
    }
}
