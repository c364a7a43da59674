//! `cargo xtask fuzz`: the targets of `fuzz/` with inputs of our own making
//! (`tests/fuzz.rs`), in any stable Rust and without a fuzzer to install.

use crate::progress::step;
use crate::shell::{Outcome, command, run, run_in_sight};
use std::process::Command;

const USAGE: &str = "usage: cargo xtask fuzz [TARGET] [--minutes N]
  TARGET       reading, seal, link, record, explanation, leak or steps; all without one
  --minutes N  for each target, as many of them side by side as there are processors (10)";

/// For each target in CI: with two processors all seven take four minutes.
const CI_SECONDS: u32 = 60;

/// Runs one target or all, in sight.
pub fn some(args: &[&str]) -> Outcome {
    let (mut target, mut minutes) = (None, "10");
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        match *arg {
            "--minutes" => minutes = rest.next().ok_or(USAGE)?,
            name if !name.starts_with('-') && target.is_none() => target = Some(name),
            _ => return Err(USAGE.to_owned()),
        }
    }
    let minutes: u32 = minutes.parse().map_err(|_| USAGE)?;
    run_in_sight(&mut test(target, minutes * 60))
}

/// Runs all of them for a short time, as a step.
pub fn all() -> Outcome {
    let what = format!("fuzzing, {CI_SECONDS} s a target");
    // The same inputs each time: what fails by chance keeps good work from landing.
    step(&what, || run(test(None, CI_SECONDS).env("FUZZ_SAME", "yes")))
}

fn test(target: Option<&str>, seconds: u32) -> Command {
    let args = ["test", "--profile", "linear", "--test", "fuzz", "--", "--nocapture"];
    let mut cargo = command("cargo", &args);
    cargo.args(target).env("FUZZ_SECONDS", seconds.to_string());
    cargo
}
