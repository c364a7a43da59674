//! `cargo xtask bench`: how fast pastes are read and explained, natively and in
//! the built page. Figures are printed, and nothing fails by them: times on
//! shared machines wander.

use crate::shell::{Outcome, command, run_in_sight};
use crate::{bundle, npm, setup};

/// The native benchmark; those of its cases that `filter` names.
pub fn run_all(filter: &[&str]) -> Outcome {
    let mut args = vec!["bench", "--bench", "reading", "--"];
    args.extend(filter);
    run_in_sight(&mut command("cargo", &args))
}

/// The built page in Chromium, beside plain JavaScript and an empty Yew page.
pub fn page() -> Outcome {
    setup::chromium()?;
    npm::install("tests/page", "what drives the browser")?;
    bundle::run()?;
    bundle::floor()?;
    run_in_sight(&mut command("node", &["benches/page/bench.mjs"]))
}
