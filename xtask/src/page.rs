//! `cargo xtask page`: the tests of the built page, in a real browser.

use crate::shell::{Outcome, command, has, root, run, say, target_dir};
use crate::{bundle, contract, npm, setup};
use std::fs;

const FOLDER: &str = "tests/page";

/// Runs the tests, or those in files whose names contain `filter`.
pub fn run_all(filter: &str) -> Outcome {
    setup::chromium()?;
    npm::install(FOLDER, "what the tests of the built page drive the browser with")?;
    contract::run(true)?;
    generators()?;
    bundle::run()?;
    // One file after the other: browsers side by side would share two cores.
    let mut node = command("node", &["--test", "--test-concurrency=1", "--test-reporter=spec"]);
    let mut any = false;
    for entry in fs::read_dir(root().join(FOLDER)).map_err(|error| format!("{FOLDER}: {error}"))? {
        let name = entry.map_err(|error| error.to_string())?.file_name();
        let name = name.to_string_lossy();
        if name.ends_with(".test.mjs") && name.contains(filter) {
            node.arg(format!("{FOLDER}/{name}"));
            any = true;
        }
    }
    if !any {
        return Err(format!("no file of {FOLDER} has a name with {filter:?} in it"));
    }
    run(&mut node)
}

/// The generators of sites whose pages are tested, where python3 and npm are.
fn generators() -> Outcome {
    npm::install(
        "tests/page/generators/docusaurus",
        "Docusaurus, to build a site with the widget",
    )?;
    if !has("python3") {
        say("SKIPPED MkDocs: there is no python3");
        return Ok(());
    }
    let folder = target_dir().join("mkdocs");
    let wanted = root().join("tests/page/generators/mkdocs/requirements.txt");
    let failed = |error| format!("{}: {error}", wanted.display());
    let pinned = fs::read(&wanted).map_err(failed)?;
    // A copy of what was asked for tells what was installed last.
    let installed = folder.join("requirements.txt");
    if fs::read(&installed).is_ok_and(|last| last == pinned) {
        return Ok(());
    }
    say("installing MkDocs from PyPI, to build a site with the widget");
    if run(command("python3", &["-m", "venv", "--clear"]).arg(&folder)).is_err() {
        say("SKIPPED MkDocs: python3 cannot make an environment (Debian: python3-venv)");
        return Ok(());
    }
    let pip = folder.join("bin/pip").to_string_lossy().into_owned();
    run(command(&pip, &["install", "--quiet", "--no-deps", "--requirement"]).arg(&wanted))?;
    fs::write(&installed, pinned).map_err(failed)
}
