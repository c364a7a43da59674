//! Where the words, keys and lines of an address begin and end.

use std::ops::Range;

use crate::reading::text::escapes::Plain;
use crate::reading::words::addresses::ends_word;

/// The identifier that ends at `end`.
pub(super) fn word_before(text: &str, end: usize, from: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let front = bytes.get(from..end).unwrap_or_default().iter().rev().take(60);
    let part = |byte: &&u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let mut start = end - front.take_while(part).count();
    // `\u0026scope=`: the ampersand as JSON may write it.
    let escape = start > 0 && bytes.get(start - 1) == Some(&b'\\');
    if escape && text.get(start..end).is_some_and(|word| word.starts_with("u0026")) {
        start += 5;
    }
    start..end
}

/// Whether a quotation begins at `at`, or the rest of an operator of code (`==`, `=>`): the
/// equals sign in front of it parts no key and value of an address.
pub(super) fn opens_quote(text: &str, at: usize) -> bool {
    text.get(at..).is_some_and(|rest| rest.starts_with(['"', '\'', '=', '>', '`']))
}

/// The word that was looked at last. Addresses may be glued to each other, and
/// looking for the end of each again would make such a word slow.
#[derive(Default)]
pub(super) struct Word {
    end: usize,
    /// Where its last equals sign stands, and the last sign that opens a query.
    equals: Option<usize>,
    query: Option<usize>,
    /// The last encoded sign that opens a query (`%3F`), where the whole word is encoded.
    encoded: Option<usize>,
}

impl Word {
    /// Where the word that holds `from` ends. From one call to the next, `from` must not fall.
    pub(super) fn end(&mut self, text: &str, from: usize) -> usize {
        if from >= self.end {
            let rest = text.get(from..).unwrap_or_default();
            let length = rest.find(ends_word).unwrap_or(rest.len());
            let word = rest.get(..length).unwrap_or_default();
            self.end = from + length;
            self.equals = word.rfind('=').map(|at| from + at);
            self.query = word.rfind(['?', '#']).map(|at| from + at);
            self.encoded = word.rfind("3F").max(word.rfind("3f")).map(|at| from + at);
        }
        self.end
    }

    /// Whether a query stands between `from` and the end of the word.
    pub(super) fn has_query(&mut self, text: &str, from: usize) -> bool {
        self.end(text, from);
        self.equals >= Some(from) && self.query >= Some(from)
    }

    /// Whether an address whose query is encoded, too, begins at `from`, behind its
    /// scheme.
    pub(super) fn has_encoded_query(&mut self, text: &str, from: usize) -> bool {
        let end = self.end(text, from);
        // The scheme may be encoded up to three times.
        let begins = from..end.min(from + 24);
        self.encoded >= Some(from) && Plain::of_query(text, begins).text().starts_with("://")
    }
}

/// The length of the key, where the text begins with `key=`.
pub(super) fn key_length(text: &str) -> Option<usize> {
    let text = text.strip_prefix("amp;").unwrap_or(text);
    let length = text.find(|character: char| {
        !(character.is_ascii_alphanumeric() || matches!(character, '_' | '-' | '.'))
    })?;
    ((1..=60).contains(&length) && text.get(length..)?.starts_with('=')).then_some(length)
}

/// The ampersand in front of the next parameter.
pub(super) fn next_ampersand(rest: &str) -> Option<usize> {
    rest.match_indices('&')
        .find(|(index, _)| {
            rest.get(index + 1..).is_some_and(|rest| rest.is_empty() || key_length(rest).is_some())
        })
        .map(|(index, _)| index)
}

/// Whether what stands behind a value is somebody's remark.
pub(super) fn is_remark(text: &str) -> bool {
    let text = text.trim_start();
    ["//", "#", "<-", "<=", "←", "--", "/*", "→"].iter().any(|mark| text.starts_with(mark))
}
