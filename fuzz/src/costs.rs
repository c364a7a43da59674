//! What a text costs.

use teams_scope_explainer::reading::{Tables, paid, read};

use super::{modes, parts};

/// The shorter text has about so many bytes, the longer one eight times as many.
const BYTES: usize = 2_000;
const LONGER: usize = 8;
/// Nothing looks around so far.
const BEYOND: usize = 40_000;
/// So many times as many steps may it take, and so many more: what is quadratic takes
/// 64 times as many.
const MOST: u64 = 16;
const MORE: u64 = 20_000;
/// What takes so many times as many is made longer and held again.
const SUSPECT: u64 = 10;

/// A text over and over costs as many steps as it is long, and not more for each byte.
pub fn steps(input: &[u8]) {
    let (piece, [_, _, joint]) = parts(input);
    let piece: String = piece.chars().take(BYTES).collect();
    if piece.trim().is_empty() {
        return;
    }
    let piece = piece + ["", "\n", " ", "\n\n"][joint % 4];
    // What looks around as far as a bound costs more for each byte until a text is as
    // long as that, and what is quadratic hardly shows before.
    let mut bytes = BYTES;
    let mut costs = compared(&piece, bytes);
    if costs[1] > costs[0] * SUSPECT + MORE {
        bytes = BEYOND;
        costs = compared(&piece, bytes);
    }
    let [short, long] = costs;
    assert!(
        long <= short * MOST + MORE,
        "{short} steps for {bytes} bytes, and {long} for {LONGER} times as many"
    );
}

fn compared(piece: &str, bytes: usize) -> [u64; 2] {
    [bytes, bytes * LONGER].map(|bytes| cost(piece, bytes))
}

fn cost(piece: &str, bytes: usize) -> u64 {
    let text = piece.repeat(bytes / piece.len() + 1);
    paid();
    read(&text, modes(), Tables::built_in());
    u64::from(paid())
}
