//! What the tests share: the answer as JSON, cases as data, and tests that run
//! natively and in the browser.
// Clippy knows a test by its attribute, and helpers have none.
#![allow(dead_code, unused_macros, unused_imports, clippy::unwrap_used)]

pub mod case;
#[cfg(target_arch = "wasm32")]
pub mod element;
#[cfg(not(target_arch = "wasm32"))]
pub mod tries;
pub mod vocabulary;

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use teams_scope_explainer::explanation;
use teams_scope_explainer::instant;
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{self, Tables};

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
    let reading = reading::read(text, &modes, Tables::built_in());
    let explanation = explanation::explain(&modes, mode, &reading, instant::parse(now).unwrap());
    serde_json::from_str(&to_json(&explanation)).unwrap()
}

/// The files of a folder with this ending, by their names without it: those of
/// folders in it as `folder/name`.
pub fn files(folder: &Path, ending: &str) -> Vec<(String, PathBuf)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            let inner = files(&path, ending).into_iter();
            found.extend(inner.map(|(file, path)| (format!("{name}/{file}"), path)));
        } else if path.extension().is_some_and(|it| it == ending) {
            found.push((name, path));
        }
    }
    found.sort();
    found
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
        (Value::Array(golden), Value::Array(answer)) if by_id(golden) && by_id(answer) => {
            for (rows, others, what) in [(golden, answer, "lacking"), (answer, golden, "excess")] {
                let is_alone = |row: &&Value| !others.iter().any(|it| it["id"] == row["id"]);
                for row in rows.iter().filter(is_alone) {
                    differences.push(format!("{path}: {what} {row}"));
                }
            }
            for row in golden {
                if let Some(other) = answer.iter().find(|it| it["id"] == row["id"]) {
                    let path = format!("{path}/{}", row["id"].as_str().unwrap_or_default());
                    compare(&path, row, other, differences);
                }
            }
        }
        _ => differences.push(format!("{path}: expected {golden}, got {answer}")),
    }
}

fn by_id(rows: &[Value]) -> bool {
    rows.iter().all(|row| row["id"].is_string())
}
