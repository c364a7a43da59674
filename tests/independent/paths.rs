//! When two paths are one operation.

/// Whether the contract's path and the data's are the same.
pub fn same(path: &str, other: &str) -> bool {
    bare(path) == bare(other)
}

/// A path with its placeholders left aside, and what else is only a way to write it:
/// letter case, a slash at the end, the brackets of a function without arguments.
///
/// A placeholder stays a placeholder: `/me/events/{id}` is neither `/me/events` nor
/// `/me/events/$count`. A function keeps the names of its arguments.
pub fn bare(path: &str) -> String {
    let mut bare = String::new();
    let mut rest = path;
    while let Some((before, behind)) = rest.split_once('{') {
        bare += before;
        bare += "{}";
        rest = behind.split_once('}').map_or("", |(_, behind)| behind);
    }
    bare += rest;
    bare.retain(|letter| !letter.is_whitespace());
    bare.replace("()", "").trim_end_matches('/').to_ascii_lowercase()
}
