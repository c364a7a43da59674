//! Names that no list of ours has: permissions of somebody's own API.
//!
//! Only the place where such a word stands shows that it is a permission. It counts
//! inside a scope string, in a claim of a token, and in a column or member for
//! permissions, each where the text says which API is meant
//! ([`crate::reading::evidence::findings::Manner`], `scopes`). In a link, in prose and in
//! a plain list it does not count.

use super::look::is_name_byte;

/// What samples and documentation write in the place of a value.
const SAMPLES: [&str; 31] = [
    "string",
    "str",
    "text",
    "guid",
    "uuid",
    "value",
    "name",
    "scope",
    "scopes",
    "role",
    "roles",
    "permission",
    "permissions",
    "resource",
    "resourceid",
    "clientid",
    "appid",
    "objectid",
    "tenantid",
    "id",
    "int",
    "int32",
    "integer",
    "number",
    "boolean",
    "bool",
    "object",
    "array",
    "null",
    "none",
    "undefined",
];

/// Whether the text is what a sample writes in the place of a value: a type, a word
/// for the value, or something in brackets that the reader is to replace.
pub(in crate::reading) fn is_sample(text: &str) -> bool {
    let text = text.trim();
    // "String (identifier)"
    let word = text.split(' ').next().unwrap_or_default();
    let in_brackets = [('<', '>'), ('{', '}')]
        .iter()
        .any(|(open, close)| text.starts_with(*open) && text.ends_with(*close));
    let lower = word.to_ascii_lowercase();
    let plain = lower.trim_start_matches("edm.");
    in_brackets
        || SAMPLES.contains(&plain)
        || ["your-", "your_", "yourapp", "my-app", "xxxx"]
            .iter()
            .any(|start| lower.starts_with(start))
}

/// Whether a word, in a place for permissions of another API, may be the name of one.
pub(in crate::reading) fn is_name(word: &str) -> bool {
    (3..=80).contains(&word.len())
        && word.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && word.bytes().all(is_name_byte)
        && !is_sample(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_told_from_names() {
        for sample in
            ["string", "String (identifier)", "GUID", "Edm.String", "<scope>", "{role}", "your-api"]
        {
            assert!(is_sample(sample), "{sample}");
            assert!(!is_name(sample), "{sample}");
        }
        for name in ["access_as_user", "Rooms.Book", "read", "Guidance.Read", "stringent"] {
            assert!(is_name(name), "{name}");
        }
    }
}
