//! What the documents for maintainers name is there, the map leaves nothing out, and the
//! formats stand in the order that is written down.
//!
//! Seen to fail: for a file of a recipe that had another name, for a link to a
//! heading that was gone, for a module that the map did not have, for a test that
//! the table did not have, for a row of the formats that was moved, one that was removed, one
//! that was added and one without a reason, and for a function that had another name.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

const DOCUMENTS: [&str; 12] = [
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "README.md",
    "SECURITY.md",
    "data/README.md",
    "docs/adding-a-format.md",
    "docs/embedding.md",
    "docs/performance.md",
    "docs/testing.md",
    "tests/answers/README.md",
    "tests/cases/README.md",
];

/// What is made by a command, or stands in somebody else's project.
const ELSEWHERE: [&str; 23] = [
    "all.txt",
    "custom-elements.json",
    "dist/",
    "docusaurus.config.js",
    "embedding.txt",
    "fuzz/artifacts/",
    "fuzz/corpus/",
    "hugo.toml",
    "integrity.json",
    "layouts/shortcodes/scopes.html",
    "LICENSES-third-party.txt",
    "messages.tsv",
    "mkdocs.yml",
    "permissions.json",
    "provisioningInfo.json",
    "sbom.cdx.json",
    "static/",
    "target/compare/",
    // Patterns.
    "NN-MODE-name.json",
    "NN-MODE-name.txt",
    "words-TAG.txt",
    // Names of texts and families (docs/testing.md).
    "mixed/",
    "nothing/",
];

/// What a word must end with to be a file's name.
const ENDS: [&str; 14] = [
    ".case", ".css", ".html", ".js", ".json", ".md", ".mjs", ".png", ".rs", ".toml", ".tsv",
    ".txt", ".yml", "/",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file and folder of the project, from its root, folders with a `/` behind.
fn tree() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root().join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let made = ["target", "dist", "node_modules", ".git", "site", "build"];
            if made.contains(&&*name) {
                continue;
            }
            let path = folder.join(&name);
            let text = path.to_str().unwrap().replace('\\', "/");
            if entry.file_type().unwrap().is_dir() {
                found.insert(text + "/");
                folders.push(path);
            } else {
                found.insert(text);
            }
        }
    }
    found
}

fn read(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The text without its blocks of code.
fn prose(text: &str) -> String {
    let pieces = text.split("```").step_by(2);
    pieces.collect()
}

/// The words between back-ticks that are names of files or folders.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let quoted = text.lines().flat_map(|line| line.split('`').skip(1).step_by(2));
    quoted.filter(|word| {
        word.chars().all(|it| it.is_alphanumeric() || "./_-".contains(it))
            && ENDS.iter().any(|end| word.ends_with(end) && word.len() > end.len())
            && !word.starts_with(['.', '/'])
            // `fuzz/corpus/TARGET/` stands for several.
            && !word.split('/').any(|part| part.len() > 3 && part.chars().all(char::is_uppercase))
            && !word.starts_with("application/")
            && !word.starts_with("text/")
    })
}

/// Whether a name stands for something there is: from the root, or the end of a path.
fn is_there(name: &str, tree: &BTreeSet<String>) -> bool {
    let end = format!("/{name}");
    ELSEWHERE.contains(&name) || tree.iter().any(|path| path == name || path.ends_with(&end))
}

#[test]
fn every_file_that_a_document_names_is_there() {
    let tree = tree();
    let mut wrong = Vec::new();
    for document in DOCUMENTS {
        let text = prose(&read(document));
        assert!(names(&text).next().is_some(), "{document} names no file");
        for name in names(&text) {
            if !is_there(name, &tree) {
                wrong.push(format!("{document}: {name}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The address of a heading, as sites that show Markdown make it.
fn anchors(text: &str) -> BTreeSet<String> {
    let headings = text.lines().filter_map(|line| line.strip_prefix('#'));
    let headings = headings.map(|line| {
        let kept = line.trim_start_matches('#').trim().to_lowercase();
        let kept = kept.chars().filter(|it| it.is_alphanumeric() || "-_ ".contains(*it));
        kept.map(|it| if it == ' ' { '-' } else { it }).collect()
    });
    let ids = text.split("<a id=\"").skip(1).filter_map(|rest| rest.split('"').next());
    headings.chain(ids.map(str::to_owned)).collect()
}

#[test]
fn every_link_of_a_document_leads_somewhere() {
    let (mut to_files, mut to_headings) = (BTreeSet::new(), BTreeSet::new());
    for document in DOCUMENTS {
        let text = prose(&read(document));
        for rest in text.split("](").skip(1) {
            let link = rest.split(')').next().unwrap();
            if link.contains("://") {
                continue;
            }
            let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
            let folder = Path::new(document).parent().unwrap();
            let target = if path.is_empty() { document.into() } else { folder.join(path) };
            let there = root().join(&target);
            assert!(there.exists(), "{document}: {link}");
            if anchor.is_empty() {
                to_files.insert(document);
            } else {
                to_headings.insert(document);
                let known = anchors(&fs::read_to_string(&there).unwrap());
                assert!(known.contains(anchor), "{document}: {link}: {known:?}");
            }
        }
    }
    // What is read first has both.
    for (what, documents) in [("file", to_files), ("heading", to_headings)] {
        assert!(documents.contains("README.md"), "no link of README.md leads to a {what}");
    }
}

/// Folders of `src/` whose files the map names one by one.
const NAMED_WHOLE: [&str; 6] =
    ["browser", "correction", "embed", "explanation", "permission", "sharing"];

#[test]
fn the_map_has_every_module() {
    let text = read("ARCHITECTURE.md");
    let (_, map) = text.split_once("## The map\n").unwrap();
    let map = map.split("\n## ").next().unwrap();
    let named: BTreeSet<&str> = map.split('`').skip(1).step_by(2).collect();
    let mut missing = Vec::new();
    for path in tree() {
        let Some(inside) = path.strip_prefix("src/").filter(|inside| !inside.is_empty()) else {
            continue;
        };
        let parts: Vec<&str> = inside.trim_end_matches('/').split('/').collect();
        let wanted = match parts[..] {
            [_] => inside,
            // A folder as it is written, with its stroke.
            [folder, _] if NAMED_WHOLE.contains(&folder) => &inside[folder.len() + 1..],
            _ => continue,
        };
        if !["mod.rs", "tests.rs"].contains(&wanted) && !named.contains(wanted) {
            missing.push(path);
        }
    }
    assert!(missing.is_empty(), "the map in ARCHITECTURE.md lacks {missing:?}");
}

#[test]
fn the_table_of_tests_has_every_test() {
    let text = read("ARCHITECTURE.md");
    let (_, table) = text.split_once("\n## Tests\n").unwrap();
    let missing: Vec<String> = tree()
        .into_iter()
        .filter(|path| {
            let file = path.strip_prefix("tests/").unwrap_or_default();
            (file.ends_with(".rs") && !file.contains('/'))
                || (file.starts_with("page/") && file.ends_with(".test.mjs"))
        })
        .filter(|path| {
            let file = path.rsplit('/').next().unwrap_or_default();
            // `states*.test.mjs` stands for several.
            let several = file.starts_with("states") && table.contains("states*");
            !(several || table.contains(file))
        })
        .collect();
    assert!(missing.is_empty(), "the table in ARCHITECTURE.md lacks {missing:?}");
}

/// A list of formats in `src/reading/families.rs`: its rows in their order, each with
/// whether a comment above it says why it stands there.
fn rows(list: &str) -> Vec<(String, bool)> {
    let source = read("src/reading/families.rs");
    let (_, rows) = source.split_once(&format!("const {list}: ")).unwrap();
    let (_, rows) = rows.split_once(" = &[\n").unwrap();
    let mut said = false;
    let mut found = Vec::new();
    for line in rows.split("\n];").next().unwrap().lines().map(str::trim) {
        if line.starts_with("//") {
            said = true;
            continue;
        }
        let row = line.trim_end_matches([',', ')']);
        let row = row.strip_prefix("family(").map_or(row, |row| row.rsplit("], ").next().unwrap());
        assert!(row.chars().all(|it| it.is_alphanumeric() || "_:".contains(it)), "{row:?}");
        found.push((row.to_owned(), std::mem::take(&mut said)));
    }
    found
}

/// A section of a document, from its heading to the next one.
fn section(document: &str, heading: &str) -> String {
    let text = read(document);
    let (_, section) = text.split_once(&format!("\n### {heading}\n")).unwrap();
    section.split("\n## ").next().unwrap().split("\n### ").next().unwrap().to_owned()
}

#[test]
fn the_list_of_formats_is_that_of_the_reading() {
    // The format of objects is asked in the place of all that stand in its own list.
    let mut wanted = Vec::new();
    for (number, (format, said)) in rows("FORMATS").into_iter().enumerate() {
        assert!(said, "nothing says why {format} stands where it does");
        wanted.push(format!("{}. {format}", number + 1));
        if format == "objects" {
            for (number, (format, said)) in rows("OBJECTS").into_iter().enumerate() {
                assert!(said, "nothing says why {format} stands where it does");
                wanted.push(format!("   {}. {format}", number + 1));
            }
        }
    }
    assert!(wanted.len() > 20, "{wanted:#?}");
    let text = section("ARCHITECTURE.md", "The formats, in the order in which they read");
    let item = |line: &str| -> Option<String> {
        let (number, rest) = line.split_once(". `")?;
        number.trim_start().parse::<usize>().ok()?;
        let (format, _) = rest.split_once("`: ")?;
        Some(format!("{number}. {format}"))
    };
    let listed: Vec<String> = text.lines().filter_map(item).collect();
    assert_eq!(listed, wanted, "ARCHITECTURE.md and src/reading/families.rs differ");
}

/// A function is named as `mod.rs::read`; its path begins in `src/reading/` or with `src/`.
#[test]
fn every_function_that_a_text_passes_is_there() {
    let text = prose(&section("ARCHITECTURE.md", "Three texts on their way"));
    let mut count = 0;
    let mut wrong = BTreeSet::new();
    for name in text.lines().flat_map(|line| line.split('`').skip(1).step_by(2)) {
        let Some((path, function)) = name.split_once(".rs::") else {
            continue;
        };
        count += 1;
        let path = format!("{path}.rs");
        let path = if path.starts_with("src/") { path } else { format!("src/reading/{path}") };
        let source = fs::read_to_string(root().join(&path)).unwrap_or_default();
        let is_there = ["(", "<"].iter().any(|end| source.contains(&format!("fn {function}{end}")));
        if !is_there {
            wrong.insert(name);
        }
    }
    assert!(count > 150, "only {count} functions");
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What SECURITY.md says that a promise is proved by: a function, or the beginning
/// of a title in a file of the page's tests.
#[test]
fn every_test_that_proves_a_promise_is_there() {
    let tree = tree();
    let source = |end: &str| -> String {
        let files = tree.iter().filter(|path| path.ends_with(end) && !path.contains("generators/"));
        files.map(|path| read(path)).collect()
    };
    let (rust, page) = (source(".rs"), source(".mjs"));
    let text = read("SECURITY.md");
    let text = text.split("\n## How each test was seen to fail").next().unwrap();
    let (mut promised, mut proved) = (Vec::new(), Vec::new());
    for section in text.split("\n## What is promised to ").skip(1) {
        let (whom, table) = section.split_once('\n').unwrap();
        let rows = table.lines().filter_map(|row| row.strip_suffix(" |")?.rsplit(" | ").next());
        // Below the header and its rule.
        let cells: Vec<&str> = rows.skip(2).collect();
        assert!(!cells.is_empty(), "nothing is promised to {whom}");
        promised.push(whom);
        proved.extend(cells);
    }
    assert_eq!(promised, ["readers", "authors of pages", "maintainers"]);
    for cell in proved {
        assert!(names(cell).next().is_some(), "no file in {cell:?}");
        for name in cell.split('`').skip(1).step_by(2).filter(|name| name.matches('_').count() > 1)
        {
            assert!(rust.contains(&format!("fn {name}(")), "{name}");
        }
        if !cell.contains(".mjs") {
            continue;
        }
        for title in cell.split('"').skip(1).step_by(2) {
            assert!(page.contains(title), "{title:?}");
        }
    }
}
