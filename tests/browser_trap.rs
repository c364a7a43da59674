//! A trap inside the wasm: the page shows the content between the tags again.
//! Alone in its file, because nothing of the module works afterwards.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use support::element::{Explainer, Heard, document, trace, until};
use wasm_bindgen_test::{wasm_bindgen_test as test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[test]
async fn a_trap_shows_the_content() {
    let one = Explainer::add(&[]).await;
    let two = Explainer::add(&[]).await;
    let heard = Heard::on(&one.0, "error");
    // The traps of others are none of its business.
    js_sys::eval(
        "dispatchEvent(new ErrorEvent('error', { error: new WebAssembly.RuntimeError('x') }));",
    )
    .unwrap();
    assert!(!one.0.has_attribute("state"));
    let throw = "const error = new WebAssembly.RuntimeError('unreachable');
         error.stack = 'at wasm\\n at TRACE';
         dispatchEvent(new ErrorEvent('error', { error }));";
    js_sys::eval(&throw.replace("TRACE", &trace())).unwrap();
    for page in [&one, &two] {
        assert_eq!(page.0.get_attribute("state").as_deref(), Some("failed"));
        assert_eq!(page.count("slot"), 1);
        assert!(page.explanation().is_null());
    }
    // The event says why, which takes a moment to find out.
    until("it says so", || heard.count() == 1).await;
    // One that comes later fails as well, and says so.
    let late = Explainer::make(&[("loading", "eager")]);
    document().body().unwrap().append_child(&late.0).unwrap();
    until("it has failed", || late.0.has_attribute("state")).await;
    assert_eq!(late.count("slot"), 1);
}
