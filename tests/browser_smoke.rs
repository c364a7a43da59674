//! Proves that tests run in a browser at all.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn there_is_a_document() {
    let document = js_sys::Reflect::get(&js_sys::global(), &"document".into());
    assert!(document.is_ok_and(|it| it.is_object()));
}
