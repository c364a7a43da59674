//! Whatever a text does, its reading ends, and says how far it came.
//!
//! Seen to fail: where cursors went on without steps, where the note was left out, and
//! where the rest of the text stayed in what is shown.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::fs;
use std::path::Path;

use support::case::Case;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::note::NoteId;
use teams_scope_explainer::reading::{LIMIT, Tables, paid, read, read_within};

/// A case over and over, up to about so many bytes.
const BYTES: usize = 4_000;
/// One of so many cases: all of them take minutes in a build without optimisation.
const ONE_OF: usize = if cfg!(debug_assertions) { 12 } else { 1 };
/// So few steps: the first suffice for no text, the second for few.
const FEW: [u32; 2] = [300, 3_000];
/// What may still be paid when none is left: a word is compared with all names of its
/// length before that is noticed.
const MORE: u32 = 10_000;

/// What `tests/page/states-job.test.mjs` pastes, and the page lives on. Without
/// optimisation it takes a minute.
#[test]
#[cfg_attr(debug_assertions, ignore = "it is part of `cargo xtask linear`")]
fn a_megabyte_of_mistyped_names_costs_too_much() {
    let modes = Modes::built_in();
    // No two are mistyped alike: a word that was looked up is known.
    let names =
        ["OnlineMeetings.Read.All", "ReportSettings.Read.All", "CaseManagement.ReadWrite.All"];
    let letter = |number: usize| char::from(b"eadrilstmo"[number % 10]);
    let mistyped = |number: usize| {
        let mut name = names[number % 3].to_owned();
        let number = number / 3;
        let at = 1 + number / 100 % 16;
        name.insert(at, letter(number));
        name.insert(at + 1 + number / 1_600, letter(number / 10));
        name + "\n"
    };
    let text: String = (0..35_000).map(mistyped).collect();
    assert!(text.len() < LIMIT, "{}", text.len());
    let reading = read(&text, &modes, Tables::built_in());
    assert!(reading.notes.iter().any(|note| note.id == NoteId::InputCut));
    let shown = reading.shown.as_deref().unwrap();
    assert!(text.starts_with(shown) && shown.len() > text.len() / 5, "{}", shown.len());
    // A list of names of the same length is read whole.
    let list = "OnlineMeetings.ReadWrite\nPresence.Read.All\nChat.Read\nUser.Read\n".repeat(15_000);
    assert_eq!(read(&list, &modes, Tables::built_in()).shown, None);
}

#[test]
fn a_text_that_costs_too_much_is_read_as_far_as_its_steps_go() {
    let modes = Modes::built_in();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let cases = support::files(&folder, "case");
    assert!(!cases.is_empty(), "no cases");
    for (name, path) in cases.into_iter().step_by(ONE_OF) {
        let paste = Case::parse(&fs::read_to_string(path).unwrap()).paste + "\n";
        let text = paste.repeat(BYTES / paste.len() + 1);
        if text.trim().is_empty() {
            continue;
        }
        let whole = read(&text, &modes, Tables::built_in());
        let sealed = whole.shown.as_deref().unwrap_or(&text);
        for most in FEW {
            paid();
            let reading = read_within(&text, &modes, Tables::built_in(), most);
            let paid = paid();
            // Secrets are hidden at the same cost, and then it is read.
            assert!(paid <= 4 * most + MORE, "{name}: {paid} of {most} steps");
            if reading == whole {
                assert_ne!(most, FEW[0], "{name}: so few steps suffice");
                continue;
            }
            let is_told = reading.notes.iter().any(|note| note.id == NoteId::InputCut);
            assert!(is_told && !reading.complete, "{name}, {most} steps: {:?}", reading.notes);
            let shown = reading.shown.as_deref().expect("what is not read is not shown");
            assert!(shown.len() < sealed.len(), "{name}, {most} steps");
            // What it says is what the part says that is shown.
            let part = read(shown, &modes, Tables::built_in());
            assert_eq!(reading.grants, part.grants, "{name}, {most} steps: {shown:?}");
        }
    }
}
