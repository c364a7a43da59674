//! Is a name part of a link or a path? If so, the text does not say that anybody has that
//! permission: `/me/User.Read`, `src/User.Read/index.ts`.

use memchr::memchr3;

use crate::permission::Permission;

use crate::reading::text::steps;
use crate::reading::words::kind;
use crate::reading::words::resources;
use crate::reading::words::suggest;

/// How far a word is followed to either side: looking without a bound would make
/// long lines slow.
const FAR: usize = 200;

/// What ends a word that may be a link.
const ENDS: &str = "\"'<>(`,;|";

/// The endings of files.
const FILES: [&str; 30] = [
    "json", "md", "txt", "html", "htm", "aspx", "ashx", "asmx", "js", "ts", "tsx", "jsx", "mjs",
    "py", "cs", "go", "java", "rb", "php", "rs", "ps1", "sh", "sql", "yml", "yaml", "xml", "tf",
    "bicep", "csv", "pdf",
];

/// Whether the name at `start..end` is a part of a link or a path, and so no scope:
/// `https://example.com/permissions/User.Read`, `/me/User.Read`,
/// `src/User.Read/index.ts`.
pub(in crate::reading) fn is_in_path(text: &str, start: usize, end: usize) -> bool {
    steps::pay(20);
    let ends = |letter: char| letter.is_whitespace() || ENDS.contains(letter);
    let before = resources::tail(text.get(..start).unwrap_or_default(), FAR);
    let behind = text.get(end..).unwrap_or_default();
    // Most words are far from any path, and a look at the bytes is the quickest test.
    let signs = memchr3(b'/', b'\\', b'#', before.as_bytes()).is_some();
    if !signs && !behind.starts_with(['/', '\\']) {
        return false;
    }
    let front = before.rsplit(ends).next().unwrap_or_default();
    if !(front.contains(['/', '\\', '#']) || behind.starts_with(['/', '\\'])) {
        return false;
    }
    if let Some(at) = front.rfind("://") {
        return is_in_link(front.get(at + 3..).unwrap_or_default());
    }
    begins_path(front) || begins_with_host(front) || ends_in_file(behind)
}

/// Whether what stands behind the scheme of a link, up to the name, is more of that
/// link: its path, its query, its fragment. A scope may also be joined, as by a
/// `+`, to an address in front of it.
fn is_in_link(front: &str) -> bool {
    match front.find(['?', '#']) {
        Some(query) => {
            let query = front.get(query..).unwrap_or_default();
            !["scope", "permission"].iter().any(|key| query.to_ascii_lowercase().contains(key))
        }
        None => front.ends_with('/') && !front.contains(['+', '=', '&']),
    }
}

/// Whether a path of a file system or of an API stands in front: one that says
/// where it begins, and holds more than names and their kinds.
fn begins_path(front: &str) -> bool {
    let drive = front.get(1..3).is_some_and(|sign| matches!(sign, ":\\" | ":/"))
        && front.starts_with(|letter: char| letter.is_ascii_alphabetic());
    if drive || ["./", "../", "~/", "\\\\"].iter().any(|start| front.starts_with(start)) {
        return true;
    }
    let Some(rest) = front.strip_prefix('/') else { return false };
    let says = |part: &str| {
        Permission::find(part).is_some()
            || kind::of_word(part).is_some()
            || resources::by_display_name(part).is_some()
    };
    rest.ends_with('/') && rest.split('/').any(|part| !part.is_empty() && !says(part))
}

/// Whether a host without its scheme stands in front: `learn.microsoft.com/graph/`.
fn begins_with_host(front: &str) -> bool {
    let Some((host, _)) = front.split_once('/') else { return false };
    let made_of =
        |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b".-".contains(&byte);
    let last = host.rsplit('.').next().unwrap_or_default();
    host.contains('.')
        && host.bytes().all(made_of)
        && last.len() > 1
        && last.bytes().all(|byte| byte.is_ascii_lowercase())
        && last != "graph"
        // Not a permission's name in small letters, nor what may be meant for one.
        && Permission::find(host).is_none()
        && suggest::suggest(host).is_none()
}

/// Whether the path goes on behind the name and ends in a file.
fn ends_in_file(behind: &str) -> bool {
    let near = (FAR..).find(|at| behind.is_char_boundary((*at).min(behind.len())));
    let near = behind.get(..near.unwrap_or_default().min(behind.len())).unwrap_or_default();
    let ends = |letter: char| letter.is_whitespace() || ENDS.contains(letter);
    let word = near.split(ends).next().unwrap_or_default();
    let word = word.trim_end_matches(['.', ':', ')', ']']);
    word.starts_with(['/', '\\'])
        && word.rsplit_once('.').is_some_and(|(_, ending)| FILES.contains(&ending))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_links_and_paths_are_told_from_scopes() {
        let inside = |text: &str| {
            let start = text.find("User.Read").unwrap();
            is_in_path(text, start, start + "User.Read".len())
        };
        for path in [
            "https://learn.microsoft.com/graph/permissions/User.Read",
            "https://example.com/reference#User.Read",
            "https://example.com/me?$select=User.Read",
            "learn.microsoft.com/graph/User.Read",
            "/users/{id}/User.Read",
            "./User.Read",
            r"C:\src\User.Read",
            "src/User.Read/index.ts",
            r"src\User.Read\a.json",
        ] {
            assert!(inside(path), "{path}");
        }
        for scope in [
            "https://graph.microsoft.com/Mail.Read+User.Read",
            "https://example.com/start?scope=User.Read",
            "Mail.Read/User.Read",
            "/Delegated/User.Read",
            "Graph/User.Read/Mail.Read",
            "mail.read/User.Read",
            "calendar.readwrite/User.Read",
            "microsoft.graph/User.Read",
            r"Mail.Read\nUser.Read",
            "User.Read/",
            "(Delegated)/User.Read",
        ] {
            assert!(!inside(scope), "{scope}");
        }
    }
}
