//! What is fuzzed: functions of any bytes that panic where a promise is broken.
//!
//! `tests/fuzz.rs` runs them with inputs of its own making (`cargo xtask fuzz`), and
//! libFuzzer does (`fuzz_targets/`; docs/testing.md says how).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod answers;
mod costs;
mod plant;

use std::sync::OnceLock;

use teams_scope_explainer::mode::{Mode, Modes};
use teams_scope_explainer::reading::Reading;
use teams_scope_explainer::sharing::{Share, What};

pub use answers::{explanation, link, reading, record};
pub use costs::steps;
pub use plant::{leak, seal};

/// A target: its name and what it does with an input.
pub type Target = (&'static str, fn(&[u8]));

/// All of them.
pub const TARGETS: [Target; 7] = [
    ("reading", reading),
    ("seal", seal),
    ("link", link),
    ("record", record),
    ("explanation", explanation),
    ("leak", leak),
    ("steps", steps),
];

/// 2026-11-23T12:00:00Z
const NOW: i64 = 1_795_435_200;

fn modes() -> &'static Modes {
    static MODES: OnceLock<Modes> = OnceLock::new();
    MODES.get_or_init(Modes::built_in)
}

/// All that can be copied of the answer to a reading.
fn copies(mode: &Mode, reading: &Reading) -> Vec<String> {
    let (kept, table, now) = (None, "", NOW);
    let (lang, page) = ("en", "https://help.example/");
    let share = Share { modes: modes(), mode, reading, kept, table, now, lang, page };
    What::ALL.into_iter().filter_map(|what| share.make(what)).collect()
}

/// An input is a text, and three bytes behind it by which a target chooses.
fn parts(input: &[u8]) -> (String, [usize; 3]) {
    let (text, choices) = match input {
        [text @ .., one, two, three] => (text, [*one, *two, *three]),
        _ => (input, [0; 3]),
    };
    (String::from_utf8_lossy(text).into_owned(), choices.map(usize::from))
}

/// A place in a text, by two of the bytes.
fn place(text: &str, [high, low, _]: [usize; 3]) -> usize {
    let mut place = (high * 256 + low) % (text.len() + 1);
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    place
}
