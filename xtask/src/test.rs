//! `cargo xtask test`: all tests, natively and in a browser.

use crate::shell::{Outcome, command, run};
use crate::{page, setup};

pub fn run_all() -> Outcome {
    let wasm = setup::wasm()?;
    setup::wasm_bindgen()?;
    setup::wasm_pack()?;
    setup::chromium()?;
    run(&mut command("cargo", &["test", "--workspace"]))?;
    let mut browser = wasm.command("wasm-pack", &["test", "--headless", "--chrome"]);
    // The default of 20 seconds is for all tests together, and machines are
    // shared: no test here is about time.
    browser.env("WASM_BINDGEN_TEST_TIMEOUT", "600");
    run(&mut browser)?;
    page::run_all("")
}
