//! What the person at the terminal sees: one line a step, with its time.

use std::io::Write;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};
use std::time::Instant;

/// The widest name of a step that the times still stand in one column for.
const WIDTH: usize = 64;

static VERBOSE: OnceLock<bool> = OnceLock::new();

/// Whether a step runs: the steps of a step have no lines of their own.
static INSIDE: AtomicBool = AtomicBool::new(false);

/// Whether the line on the screen is a step's name that its time is to follow.
static OPEN: AtomicBool = AtomicBool::new(false);

/// To be said once, before anything runs.
pub fn set_verbose(verbose: bool) {
    let _ = VERBOSE.set(verbose);
}

/// Whether commands and what they print are shown.
pub fn verbose() -> bool {
    *VERBOSE.get().unwrap_or(&false)
}

/// Does a thing that takes a while, and says what it is and how long it took.
pub fn step<T, E>(name: &str, does: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    if INSIDE.swap(true, Relaxed) {
        return does();
    }
    let start = Instant::now();
    eprint!("  {name} ");
    if verbose() {
        eprintln!();
    } else {
        OPEN.store(true, Relaxed);
        let _ = std::io::stderr().flush();
    }
    let result = does();
    INSIDE.store(false, Relaxed);
    let time = format!("{:.1} s", start.elapsed().as_secs_f64());
    let failed = if result.is_err() { " FAILED" } else { "" };
    let filled = WIDTH.saturating_sub(name.chars().count()) + 8;
    if OPEN.swap(false, Relaxed) {
        eprintln!("{time:.>filled$}{failed}");
    } else {
        eprintln!("  {name} {time:.>filled$}{failed}");
    }
    result
}

/// Says something else, on a line of its own.
pub fn say(line: &str) {
    if OPEN.swap(false, Relaxed) {
        eprintln!();
    }
    eprintln!("{line}");
}
