//! `cargo xtask test --browsers all`: the component tests and the main job of the
//! built package in all three engines.

use crate::progress::{say, step};
use crate::shell::{Outcome, command, root, run};
use crate::{npm, page, setup};

const USAGE: &str = "usage: cargo xtask test [--browsers all | chromium,firefox,webkit]";

const ENGINES: [&str; 3] = ["chromium", "firefox", "webkit"];

/// The files of component tests: they need a page, and no more.
const COMPONENTS: [&str; 4] = ["browser_answer", "browser_input", "browser_life", "browser_trap"];

const FOLDER: &str = "tests/page/engines";

/// Runs them in the engines of a list with commas.
pub fn run_in(list: &str) -> Outcome {
    let engines: Vec<&str> =
        if list == "all" { ENGINES.to_vec() } else { list.split(',').collect() };
    if engines.iter().any(|name| !ENGINES.contains(name)) {
        return Err(USAGE.to_owned());
    }
    page::prepare()?;
    in_engines(&engines)
}

fn in_engines(engines: &[&str]) -> Outcome {
    setup::chromium()?;
    if engines.contains(&"firefox") {
        setup::firefox()?;
    }
    if engines.contains(&"webkit") {
        setup::webkit()?;
    }
    npm::install("tests/page", "what drives the browsers")?;
    // In Chromium, `cargo xtask test` runs them by wasm-pack.
    for name in engines.iter().filter(|name| **name != "chromium") {
        step(&format!("tests of the components, in {name}"), || twice(name, components))?;
    }
    for name in engines {
        step(&format!("the main job of the built package, in {name}"), || twice(name, job))?;
    }
    Ok(())
}

/// Does it again where it fails, and says so: WebKit, beside other programs, once stood
/// still for minutes. What is wrong with the project fails twice.
fn twice(engine: &str, does: fn(&str) -> Outcome) -> Outcome {
    does(engine).or_else(|why| {
        say(&format!("{why}; {engine} tries once more"));
        does(engine)
    })
}

fn components(engine: &str) -> Outcome {
    let wasm = setup::wasm()?;
    setup::wasm_bindgen()?;
    let runner = root().join(FOLDER).join("components.mjs");
    let runner = format!("node {} {engine}", runner.display());
    let mut args = vec!["test", "--target", setup::WASM32];
    args.extend(COMPONENTS.iter().flat_map(|name| ["--test", name]));
    let mut cargo = wasm.command("cargo", &args);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner);
    run(&mut cargo)
}

fn job(engine: &str) -> Outcome {
    let file = format!("{FOLDER}/jobs.test.mjs");
    // An engine that stands still is to be tried again, not waited for.
    let patience = "--test-timeout=240000";
    let args = ["--test", patience, "--test-concurrency=1", "--test-reporter=spec", &file];
    run(command("node", &args).env("ENGINES", engine))
}
