//! `cargo xtask page`: the tests of the built page, in a real browser.

use crate::progress::{say, step};
use crate::shell::{Outcome, command, root, run, run_in_sight};
use crate::{bundle, contract, npm, python, setup};
use std::fs;
use std::process::Command;

const FOLDER: &str = "tests/page";

/// Runs those in files whose names contain `filter`, in sight.
pub fn some(filter: &str) -> Outcome {
    prepare()?;
    let files = files(filter)?;
    if files.is_empty() {
        return Err(format!("no file of {FOLDER} has a name with {filter:?} in it"));
    }
    run_in_sight(node(1).args(files))
}

/// Runs all of them, two files at once: a test spends much of its time waiting for its
/// browser.
pub fn all() -> Outcome {
    prepare()?;
    let files = files("")?;
    step("tests of the built page (a quarter of an hour)", || run(node(2).args(files)))
}

fn node(at_once: usize) -> Command {
    let at_once = format!("--test-concurrency={at_once}");
    command("node", &["--test", &at_once, "--test-reporter=spec"])
}

/// What the tests need, and dist/ as it is now.
pub fn prepare() -> Outcome {
    setup::chromium()?;
    npm::install(FOLDER, "what drives the browser")?;
    contract::run(true)?;
    generators()?;
    bundle::run()
}

/// The test files with `filter` in their names, in the order of these.
fn files(filter: &str) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root().join(FOLDER)).map_err(|error| format!("{FOLDER}: {error}"))? {
        let name = entry.map_err(|error| error.to_string())?.file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".test.mjs") && name.contains(filter) {
            files.push(format!("{FOLDER}/{name}"));
        }
    }
    files.sort();
    Ok(files)
}

/// The generators of sites whose pages are tested, where python3 and npm are.
fn generators() -> Outcome {
    npm::install("tests/page/generators/docusaurus", "Docusaurus, to build a site")?;
    let wanted = "tests/page/generators/mkdocs/requirements.txt";
    if let Err(error) = python::install("mkdocs", wanted, &[], "MkDocs, to build a site") {
        say(&format!("SKIPPED MkDocs: {error}"));
    }
    Ok(())
}
