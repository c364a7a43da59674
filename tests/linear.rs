//! No paste stops a reading: each of the made-up ones that cost the families the
//! most is read to its end, and explained. How fast is `cargo xtask bench`'s
//! business; a reading that is not linear would show here as a test that hangs.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../benches/pastes/mod.rs"]
mod pastes;

use teams_scope_explainer::{
    explanation::explain,
    mode::Modes,
    reading::{Supplies, read},
};

#[test]
fn every_hostile_paste_is_read_to_its_end() {
    let modes = Modes::built_in();
    let mode = modes.find("enterprise").unwrap();
    for (name, make) in pastes::hostile() {
        let reading = read(&make(BYTES), &modes, Supplies::built_in());
        let answer = explain(&modes, mode, &reading, 0);
        assert_eq!(answer.capabilities.len(), 34, "{name}");
    }
}

/// Enough to tell what is linear from what is not, and not too much for a build
/// without optimisation.
const BYTES: usize = if cfg!(debug_assertions) { pastes::MB / 80 } else { pastes::MB };
