//! The golden answers, compared whole: every field that stands there. Each is a
//! test of its own: `cargo test --test answers 05-individual`.
// Clippy knows a test by its attribute, and these have none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

// What is shipped gives all of them as well: `tests/page/package.test.mjs`.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod support;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let arguments = libtest_mimic::Arguments::from_args();
    libtest_mimic::run(&arguments, native::all()).exit();
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use libtest_mimic::{Failed, Trial};
    use serde_json::Value;

    use crate::support;

    /// A test for each name: a paste without an answer fails, and so does an
    /// answer without a paste.
    pub fn all() -> Vec<Trial> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers");
        let names: BTreeSet<String> = ["txt", "json"]
            .iter()
            .flat_map(|ending| support::files(&folder, ending))
            .map(|(name, _)| name)
            .collect();
        let test = |name: String| {
            let path = folder.join(&name);
            Trial::test(name.clone(), move || compared(&name, &path))
        };
        names.into_iter().map(test).collect()
    }

    fn compared(name: &str, path: &Path) -> Result<(), Failed> {
        let read = |ending: &str| {
            let path = path.with_extension(ending);
            fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
        };
        let golden: Value = serde_json::from_str(&read("json")?)?;
        let mode = name.split('-').nth(1).unwrap_or_default();
        let answer = support::explain(mode, &read("txt")?, "2026-11-23T12:00:00Z");
        let mut differences = Vec::new();
        support::compare("", &golden, &answer, &mut differences);
        if differences.is_empty() { Ok(()) } else { Err(differences.join("\n").into()) }
    }
}
