//! The crate as a house: data flows one way, so that no module uses one that uses
//! it, directly or through others; and no room of it too long to be seen in one go.
//!
//! Seen to fail: for `use crate::widget` in `src/mode.rs` (an arrow that runs back
//! up), for two modules that use each other, for one format that uses another, for
//! words of `later` in `wording::foot`, for seven sources of more than 300 lines, for
//! modules that stood on no floor, and for a floor without a module.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A module's path, `reading::text::page`; the crate itself is empty.
type Name = String;

/// Each module of the crate and its source, comments and tests left out.
fn modules() -> BTreeMap<Name, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    for path in files(&root) {
        let inside = path.strip_prefix(&root).unwrap().with_extension("");
        let mut parts: Vec<String> =
            inside.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
        if matches!(parts.last().map(String::as_str), Some("mod" | "lib")) {
            parts.pop();
        }
        let text = fs::read_to_string(&path).unwrap();
        found.insert(parts.join("::"), code(&text));
    }
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|it| it == "rs") && !path.ends_with("tests.rs") {
            found.push(path);
        }
    }
    found
}

/// The source without comments and without the tests at its end.
fn code(text: &str) -> String {
    let text = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap();
    // Who may see an item is no use of it.
    let text = text
        .replace("pub(in crate::reading)", "pub")
        .replace("pub(in crate::wording)", "pub")
        .replace("pub(in crate::widget)", "pub");
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The modules that each module names in a path, itself and those that hold it
/// only by declaring them left aside.
fn arrows(modules: &BTreeMap<Name, String>) -> BTreeMap<Name, BTreeSet<Name>> {
    let mut arrows = BTreeMap::new();
    for (name, text) in modules {
        let mut to = BTreeSet::new();
        for path in paths(name, text) {
            // The deepest module on the way: what follows is an item of it.
            let mut parts: Vec<&str> = path.split("::").collect();
            while !parts.is_empty() && !modules.contains_key(&parts.join("::")) {
                parts.pop();
            }
            let target = parts.join("::");
            if target != *name && !target.is_empty() {
                to.insert(target);
            }
        }
        arrows.insert(name.clone(), to);
    }
    arrows
}

/// All paths that a source names, from the crate's root.
fn paths(module: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let children: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim().strip_suffix(';')?.rsplit_once("mod ").map(|(_, it)| it))
        .collect();
    for (at, _) in text.match_indices(|letter: char| letter.is_alphabetic()) {
        if text[..at].ends_with(|letter: char| letter.is_alphanumeric() || "_:".contains(letter)) {
            continue;
        }
        let rest = &text[at..];
        let word = |text: &str| -> usize {
            text.find(|it: char| !(it.is_alphanumeric() || it == '_')).unwrap_or(text.len())
        };
        let first = &rest[..word(rest)];
        let behind = &rest[first.len()..];
        let base: Vec<&str> = match first {
            "crate" => Vec::new(),
            "super" | "self" if behind.starts_with("::") => module.split("::").collect(),
            // A child, named by itself.
            child if children.contains(&child) && behind.starts_with("::") => {
                let mut base: Vec<&str> = module.split("::").filter(|it| !it.is_empty()).collect();
                base.push(child);
                base
            }
            _ => continue,
        };
        if !behind.starts_with("::") {
            continue;
        }
        let mut base: Vec<String> = base.into_iter().map(str::to_owned).collect();
        if first == "super" {
            base.pop();
        }
        expand(&base, &behind[2..], &mut found);
    }
    found
}

/// The paths of a tree such as `a::{b, c::{d, e}}`, each from `base` on.
fn expand(base: &[String], text: &str, found: &mut Vec<String>) {
    if let Some(group) = text.strip_prefix('{') {
        let mut depth = 0;
        let mut from = 0;
        for (at, letter) in group.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => {
                    expand(base, group[from..at].trim(), found);
                    return;
                }
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    expand(base, group[from..at].trim(), found);
                    from = at + 1;
                }
                _ => {}
            }
        }
        return;
    }
    let end = text.find(|it: char| !(it.is_alphanumeric() || it == '_')).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    if word.is_empty() {
        return;
    }
    let mut path = base.to_vec();
    match word {
        "super" => {
            path.pop();
        }
        "self" => {}
        word => path.push(word.to_owned()),
    }
    match rest.strip_prefix("::") {
        Some(rest) => expand(&path, rest, found),
        None => found.push(path.join("::")),
    }
}

/// The groups of modules that use each other, directly or through others.
fn circles(arrows: &BTreeMap<Name, BTreeSet<Name>>) -> Vec<Vec<Name>> {
    let reach = |from: &Name| -> BTreeSet<Name> {
        let mut seen = BTreeSet::new();
        let mut next: Vec<&Name> = arrows[from].iter().collect();
        while let Some(name) = next.pop() {
            if seen.insert(name.clone()) {
                next.extend(arrows.get(name).into_iter().flatten());
            }
        }
        seen
    };
    let all: BTreeMap<&Name, BTreeSet<Name>> =
        arrows.keys().map(|name| (name, reach(name))).collect();
    let mut circles: Vec<Vec<Name>> = Vec::new();
    for (name, reached) in &all {
        if reached.contains(*name) && !circles.iter().any(|circle| circle.contains(name)) {
            let back = reached.iter().filter(|other| all[other].contains(*name));
            circles.push(back.cloned().collect());
        }
    }
    circles
}

#[test]
fn no_module_uses_one_that_uses_it() {
    let circles = circles(&arrows(&modules()));
    assert!(circles.is_empty(), "modules that use each other: {circles:#?}");
}

/// The folders whose sources are meant to be read from top to bottom.
const SOURCES: [&str; 5] = ["src", "catalogue/src", "glue/src", "messages/src", "xtask/src"];

/// So many lines are read in one go. Tests may have more: nobody reads all of them to
/// understand one.
const LONGEST: usize = 300;

#[test]
fn no_source_is_too_long_to_be_read_in_one_go() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut long = Vec::new();
    for folder in SOURCES {
        let found = files(&root.join(folder));
        assert!(!found.is_empty(), "{folder} has no sources");
        for path in found {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            if lines > LONGEST {
                long.push(format!("{}: {lines} lines", path.strip_prefix(root).unwrap().display()));
            }
        }
    }
    assert!(long.is_empty(), "more than {LONGEST} lines: {long:#?}");
}

/// The floors of the house, the upper ones first: an arrow only goes down.
/// One that parts into floors of its own stands here for itself alone.
const FLOORS: [&str; 31] = [
    "embed",
    "widget",
    "browser",
    "sharing",
    "json",
    "wording",
    "explanation",
    "correction",
    "marks",
    "reading",
    "reading::families",
    "reading::about_places",
    "reading::formats",
    "reading::evidence",
    "reading::objects",
    "reading::sentence",
    "reading::secrets",
    "reading::words",
    "reading::text",
    "source",
    "mode",
    "note",
    "errors",
    "permission",
    "capability",
    "status",
    "kind",
    "instant",
    "facts",
    "written",
    "decimal",
];

/// What the views say comes with them: the words of `later` are in the third module
/// alone, so that a button would have no name until it comes.
#[test]
fn only_what_is_told_or_copied_has_words_that_come_later() {
    let may = |name: &str| name.starts_with("sharing") || name.starts_with("wording::shared");
    let elsewhere: Vec<Name> = modules()
        .into_iter()
        .filter(|(name, source)| source.contains("later::") && !may(name))
        .map(|(name, _)| name)
        .collect();
    assert!(elsewhere.is_empty(), "{elsewhere:?}");
}

/// What several formats share stands below them, so that each can be read alone.
#[test]
fn no_format_uses_another() {
    let format = |name: &str| {
        name.strip_prefix("reading::formats::")
            .map(|rest| rest.split("::").next().unwrap().to_owned())
    };
    let mut beside = BTreeSet::new();
    for (from, targets) in arrows(&modules()) {
        for to in targets {
            if let (Some(one), Some(other)) = (format(&from), format(&to))
                && one != other
            {
                beside.insert(format!("{one} -> {other}"));
            }
        }
    }
    assert!(beside.is_empty(), "a format uses another one: {beside:#?}");
}

/// The floor on which a module stands.
fn floor(name: &str) -> Option<usize> {
    let is_in = |name: &str, floor: &str| name.starts_with(&format!("{floor}::"));
    let holds = |floor: &str| is_in(name, floor) && !FLOORS.iter().any(|it| is_in(it, floor));
    FLOORS.iter().position(|floor| name == *floor || holds(floor))
}

#[test]
fn every_module_stands_on_a_floor() {
    // The crate itself only says what there is.
    let names = || modules().into_keys().filter(|name| !name.is_empty());
    let homeless: Vec<Name> = names().filter(|name| floor(name).is_none()).collect();
    assert!(homeless.is_empty(), "modules on no floor: {homeless:?}");
    let lived_on: BTreeSet<usize> = names().filter_map(|name| floor(&name)).collect();
    let empty: Vec<&str> =
        (0..FLOORS.len()).filter(|it| !lived_on.contains(it)).map(|it| FLOORS[it]).collect();
    assert!(empty.is_empty(), "floors without a module: {empty:?}");
}

#[test]
fn no_arrow_runs_back_up() {
    let mut up = Vec::new();
    for (from, targets) in arrows(&modules()) {
        for to in targets {
            if let (Some(low), Some(high)) = (floor(&from), floor(&to))
                && high < low
            {
                up.push(format!("{from} -> {to}"));
            }
        }
    }
    assert!(up.is_empty(), "arrows that run back up: {up:#?}");
}
