//! The wasm target, altered for the download.

use crate::setup::{WASM32, Wasm};
use crate::shell::{output, target_dir};
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

/// The target's description, by which functions hand back two values as two
/// values instead of through memory: 2.5 % less to download.
///
/// LLVM calls that way of calling experimental. It holds between functions of
/// one module; what a page calls hands its values on through memory in either.
/// `None` where this compiler, or its Cargo, cannot do it.
pub fn small(wasm: &Wasm) -> Option<PathBuf> {
    let mut cargo = wasm.command("cargo", &["-Zhelp"]);
    if !output(cargo.env("RUSTC_BOOTSTRAP", "1"))?.contains("json-target-spec") {
        return None;
    }
    let description = ["--print", "target-spec-json", "-Zunstable-options", "--target", WASM32];
    let mut rustc = wasm.command("rustc", &description);
    let mut target: Value =
        serde_json::from_str(&output(rustc.env("RUSTC_BOOTSTRAP", "1"))?).ok()?;
    let features = "+bulk-memory,+multivalue,+mutable-globals,+nontrapping-fptoint,\
                    +reference-types,+sign-ext";
    let changes = [("llvm-abiname", "experimental-mv"), ("features", features)];
    for (key, value) in changes {
        target.as_object_mut()?.insert(key.to_owned(), json!(value));
    }
    // Under the target's own name, by which Cargo knows its linker.
    let path = target_dir().join("small").join(format!("{WASM32}.json"));
    fs::create_dir_all(path.parent()?).ok()?;
    fs::write(&path, target.to_string()).ok()?;
    let mut rustc = wasm.command("rustc", &["--print", "cfg", "-Zunstable-options", "--target"]);
    output(rustc.arg(&path).env("RUSTC_BOOTSTRAP", "1"))?;
    Some(path)
}
