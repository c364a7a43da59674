//! `cargo xtask test`: all tests, natively and in a browser.

use crate::progress::step;
use crate::shell::{Outcome, command, run};
use crate::{linear, page, setup};

pub fn run_all() -> Outcome {
    step("tests of the code, native", || run(&mut command("cargo", &["test", "--workspace"])))?;
    linear::all()?;
    components()?;
    page::all()
}

/// Those of the views, in the browser.
fn components() -> Outcome {
    let wasm = setup::wasm()?;
    setup::wasm_bindgen()?;
    setup::wasm_pack()?;
    setup::chromium()?;
    let mut browser = wasm.command("wasm-pack", &["test", "--headless", "--chrome"]);
    // The default of 20 seconds is for all tests together, and machines are
    // shared: no test here is about time.
    browser.env("WASM_BINDGEN_TEST_TIMEOUT", "600");
    step("tests of the components, in headless Chromium", || run(&mut browser))
}
