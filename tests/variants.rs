//! What people's programs do to a text before it is pasted changes nothing of what it says:
//! set in, quoted, with CR LF, with line numbers, wrapped, with a mail around it.
//!
//! `variants.txt` beside this file names the cases of `tests/cases/` of which that is not
//! true yet, each with its variant. It is exact: what differs and is not named there fails,
//! and so does what is named and does not differ any more. `VARIANTS=write cargo test --test
//! variants` writes it anew.
//!
//! Seen to fail: for a name that was taken out of the list, and for one that was put in.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;
#[path = "../xtask/src/compare/variants.rs"]
mod variants;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use support::case::Case;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{Tables, read};

/// The grants of a text, without their places and in one order.
fn grants(modes: &Modes, text: &str) -> Vec<String> {
    let reading = read(text, modes, Tables::built_in());
    let told = reading.grants.iter().map(|grant| {
        let unsure = if grant.unsure { "unsure" } else { "" };
        format!(
            "{} {:?} {:?} {unsure} {:?}",
            grant.permission, grant.kind, grant.status, grant.resource
        )
    });
    let mut told: Vec<String> = told.collect();
    told.sort();
    told
}

#[test]
fn a_text_says_the_same_however_it_was_sent() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let modes = Modes::built_in();
    let mut differ = BTreeSet::new();
    for (name, path) in support::files(&here.join("cases"), "case") {
        let paste = Case::parse(&fs::read_to_string(path).unwrap()).paste;
        let expected = grants(&modes, &paste);
        for (variant, text) in variants::of(&paste) {
            // What was cut says less.
            if !variant.starts_with("cut") && grants(&modes, &text) != expected {
                differ.insert(format!("{name}@{variant}"));
            }
        }
    }
    let list = here.join("variants.txt");
    if std::env::var("VARIANTS").is_ok_and(|what| what == "write") {
        let lines: Vec<&str> = differ.iter().map(String::as_str).collect();
        fs::write(&list, lines.join("\n") + "\n").unwrap();
    }
    let file = fs::read_to_string(&list).unwrap();
    let named: BTreeSet<String> = file.lines().map(str::to_owned).collect();
    let new: Vec<_> = differ.difference(&named).collect();
    let mended: Vec<_> = named.difference(&differ).collect();
    assert!(new.is_empty() && mended.is_empty(), "differ: {new:#?}\ndo not any more: {mended:#?}");
}
