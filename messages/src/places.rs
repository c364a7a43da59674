//! Finds where the code says which message. `now::PASTE` is a message (or a family of them)
//! that the first module needs, `later::NOTE` one that comes with the first click or paste.
//! The search is by text: it skips lines that are comments.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// When messages load.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// With the widget.
    Now,
    /// With the first click or paste.
    Later,
}

impl Place {
    /// Both.
    pub const ALL: [Place; 2] = [Place::Now, Place::Later];

    /// The name of the module that has the constants.
    pub fn module(self) -> &'static str {
        match self {
            Place::Now => "now",
            Place::Later => "later",
        }
    }
}

/// All constants that the code names, each with the first file that names it. They are in
/// kebab case, as the ids of messages are.
pub type Places = BTreeMap<(Place, String), String>;

/// The places in all sources of a folder.
///
/// # Errors
///
/// Where a file cannot be read.
pub fn places(folder: &Path) -> io::Result<Places> {
    let mut found = Places::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let mut paths = Vec::new();
        for entry in fs::read_dir(folder)? {
            paths.push(entry?.path());
        }
        paths.sort();
        for path in paths {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                add(&fs::read_to_string(&path)?, &path.to_string_lossy(), &mut found);
            }
        }
    }
    Ok(found)
}

fn add(source: &str, file: &str, found: &mut Places) {
    let code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
    for line in code {
        for place in Place::ALL {
            let module = format!("{}::", place.module());
            for (at, _) in line.match_indices(&module) {
                if line[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_') {
                    continue;
                }
                let rest = &line[at + module.len()..];
                let is_name =
                    |it: char| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '_';
                let name = &rest[..rest.find(|it| !is_name(it)).unwrap_or(rest.len())];
                if name.starts_with(|it: char| it.is_ascii_uppercase()) {
                    let id = name.to_ascii_lowercase().replace('_', "-");
                    found.entry((place, id)).or_insert_with(|| file.to_owned());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constants_are_found_where_they_are_named() {
        let mut found = Places::new();
        add(
            "say(now::A_B, later::C); // now::D\n// later::E\nknow::F now::new()",
            "x.rs",
            &mut found,
        );
        let names: Vec<(Place, &str)> =
            found.keys().map(|(place, name)| (*place, name.as_str())).collect();
        assert_eq!(names, [(Place::Now, "a-b"), (Place::Now, "d"), (Place::Later, "c")]);
    }
}
