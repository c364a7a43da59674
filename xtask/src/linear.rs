//! `cargo xtask linear`: no text is slower than linear (`tests/linear.rs`), and none
//! costs more than it may (`tests/steps.rs`).

use crate::progress::step;
use crate::shell::{Outcome, command, run, run_in_sight};
use std::process::Command;

/// Runs the test in sight, with all its texts, or those tests with `filter` in
/// their names.
pub fn some(filter: &[&str]) -> Outcome {
    run_in_sight(test().args(filter))
}

/// Runs it as a step.
pub fn all() -> Outcome {
    step("time of reading, linear", || run(&mut test()))
}

/// Optimised a little.
fn test() -> Command {
    command("cargo", &["test", "--profile", "linear", "--test", "linear", "--test", "steps"])
}
