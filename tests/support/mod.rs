//! What the tests share: the answer as JSON, cases as data, and tests that run
//! natively and in the browser.
// Clippy knows a test by its attribute, and helpers have none.
#![allow(dead_code, unused_macros, unused_imports, clippy::unwrap_used)]

pub mod case;
#[cfg(target_arch = "wasm32")]
pub mod element;
#[cfg(not(target_arch = "wasm32"))]
pub mod tries;

use serde_json::Value;
use teams_scope_explainer::explanation;
use teams_scope_explainer::instant;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{self, Supplies};

/// A test that runs natively, and in the browser under `wasm-pack test`.
macro_rules! both {
    ($(fn $name:ident() $body:block)+) => {
        #[cfg(target_arch = "wasm32")]
        wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
        $(
            #[cfg_attr(not(target_arch = "wasm32"), test)]
            #[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
            fn $name() $body
        )+
    };
}
pub(crate) use both;

/// The answer, as the JSON that everybody gets.
pub fn explain(mode: &str, text: &str, now: &str) -> Value {
    let modes = Modes::built_in();
    let mode = modes.find(mode).unwrap();
    let reading = reading::read(text, &modes, Supplies::built_in());
    let explanation = explanation::explain(&modes, mode, &reading, instant::parse(now).unwrap());
    serde_json::to_value(explanation).unwrap()
}

/// Where two values differ, for every field that stands in the golden one.
pub fn compare(path: &str, golden: &Value, answer: &Value, differences: &mut Vec<String>) {
    match (golden, answer) {
        (Value::Object(golden), Value::Object(answer)) => {
            for (key, value) in golden {
                let path = format!("{path}/{key}");
                compare(&path, value, answer.get(key).unwrap_or(&Value::Null), differences);
            }
        }
        (Value::Array(golden), Value::Array(answer)) if golden.len() == answer.len() => {
            for (index, (golden, answer)) in golden.iter().zip(answer).enumerate() {
                let name = golden
                    .get("id")
                    .and_then(Value::as_str)
                    .map_or(index.to_string(), str::to_owned);
                compare(&format!("{path}/{name}"), golden, answer, differences);
            }
        }
        _ if golden == answer => {}
        _ => differences.push(format!("{path}: expected {golden}, got {answer}")),
    }
}
