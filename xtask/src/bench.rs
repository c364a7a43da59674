//! `cargo xtask bench`: how fast pastes are read and explained.

use crate::shell::{Outcome, command, run};

pub fn run_all(filter: &[&str]) -> Outcome {
    let mut args = vec!["bench", "--bench", "reading", "--"];
    args.extend(filter);
    run(&mut command("cargo", &args))
}
