//! The golden answers, compared whole: every field that stands there.
// A test for wasm32 is no `#[test]` to clippy.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use include_dir::{Dir, include_dir};
use serde_json::Value;
use support::both;

static ANSWERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/tests/answers");

both! {
    fn every_golden_answer_is_given_whole() {
        let mut wrong = Vec::new();
        let mut compared = 0;
        for file in ANSWERS.files() {
            let path = file.path().to_str().unwrap();
            let Some(stem) = path.strip_suffix(".txt") else { continue };
            let mode = if stem.contains("-enterprise-") { "enterprise" } else { "individual" };
            let golden = ANSWERS.get_file(format!("{stem}.json")).unwrap();
            let golden: Value = serde_json::from_slice(golden.contents()).unwrap();
            let answer = support::explain(mode, file.contents_utf8().unwrap(), "2026-11-23T12:00:00Z");
            compared += 1;
            let mut differences = Vec::new();
            support::compare("", &golden, &answer, &mut differences);
            if !differences.is_empty() {
                wrong.push(format!("{stem}:\n  {}", differences.join("\n  ")));
            }
        }
        assert!(compared >= 17, "only {compared} answers found");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
