//! `cargo xtask ci`: all that must hold before anything lands. `.ci/run` calls it.

use crate::progress::{say, step};
use crate::shell::{Outcome, command, run};
use crate::{browsers, deny, fuzz, setup, size, test, twice};
use std::process::Command;
use std::time::Instant;

const USAGE: &str = "usage: cargo xtask ci [--quick | --debian]
  --quick   only what takes under two minutes where all is compiled
  --debian  with the toolchain that needs no server of rustup's";

const CATALOGUE: [&str; 6] = ["run", "--quiet", "--package", "catalogue", "--", "--check"];

/// Tests that hold the code's own order, the facts and the documents, without the
/// many cases.
const QUICK: [&str; 10] = [
    "test",
    "--workspace",
    "--lib",
    "--bins",
    "--test",
    "house",
    "--test",
    "facts",
    "--test",
    "documents",
];

pub fn run_all(args: &[&str]) -> Outcome {
    let start = Instant::now();
    match args {
        ["--quick"] => quick()?,
        [] => whole(setup::all)?,
        ["--debian"] => whole(setup::all_from_debian)?,
        _ => return Err(USAGE.to_owned()),
    }
    say(&format!("all good after {} s", start.elapsed().as_secs()));
    Ok(())
}

fn quick() -> Outcome {
    formatting()?;
    lints()?;
    step("unit tests, house, facts and documents", || cargo(&QUICK))
}

fn whole(get: fn() -> Outcome) -> Outcome {
    formatting()?;
    get()?;
    lints()?;
    let clippy = ["clippy", "--target", setup::WASM32, "--all-targets", "--", "-D", "warnings"];
    step("lints of the code, for the browser", || {
        run(&mut setup::wasm()?.command("cargo", &clippy))
    })?;
    let doc = ["doc", "--workspace", "--no-deps"];
    step("documentation", || run(warned(&mut command("cargo", &doc))))?;
    let doc = ["doc", "--target", setup::WASM32, "--no-deps"];
    step("documentation, for the browser", || {
        run(warned(&mut setup::wasm()?.command("cargo", &doc)))
    })?;
    deny::run_all()?;
    // Whether data/ is what the project's copy of Microsoft's files gives.
    step("data/ against Microsoft's files", || cargo(&CATALOGUE))?;
    test::run_all()?;
    fuzz::all()?;
    size::run()?;
    twice::run_all()?;
    browsers::in_ci()
}

fn formatting() -> Outcome {
    step("formatting", || cargo(&["fmt", "--all", "--check"]))
}

fn lints() -> Outcome {
    let clippy = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
    step("lints of the code", || cargo(&clippy))
}

fn cargo(args: &[&str]) -> Outcome {
    run(&mut command("cargo", args))
}

fn warned(command: &mut Command) -> &mut Command {
    command.env("RUSTDOCFLAGS", "-Dwarnings")
}
