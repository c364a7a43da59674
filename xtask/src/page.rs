//! `cargo xtask page`: the tests of the built page, in a real browser.

use crate::shell::{Outcome, command, root, run};
use crate::{bundle, npm, setup};
use std::fs;

const FOLDER: &str = "tests/page";

/// Runs the tests, or those in files whose names contain `filter`.
pub fn run_all(filter: &str) -> Outcome {
    setup::chromium()?;
    npm::install(FOLDER, "what the tests of the built page drive the browser with")?;
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
