//! The `explain` example: what is wrong is one line on standard error, and exit code 2.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use teams_scope_explainer::capability::Capability;

/// `cargo test` builds the examples beside the tests.
fn explain(arguments: &[&str], input: &[u8]) -> Output {
    let tests = std::env::current_exe().unwrap();
    let program: PathBuf = tests.parent().unwrap().parent().unwrap().join("examples/explain");
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that stops at its arguments does not read on.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

#[test]
fn it_answers_what_stands_on_standard_input() {
    let output = explain(&["individual"], b"User.Read \xFF Mail.Read");
    assert_eq!(output.status.code(), Some(0));
    let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["capabilities"].as_array().unwrap().len(), Capability::all().count());
    assert_eq!(answer["reading"]["grants"].as_array().unwrap().len(), 2);
}

#[test]
fn what_is_wrong_is_one_line_and_exit_code_2() {
    for arguments in [
        &[][..],
        &["both"],
        &["individual", "no-such-file.txt"],
        &["individual", "--now", "tomorrow"],
        &["individual", "--now"],
        &["individual", "--later"],
    ] {
        let output = explain(arguments, b"");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}

/// Each permission that a mode asks for, alone and together, opens what it is
/// asked for.
#[test]
fn what_a_mode_asks_for_opens_what_it_is_asked_for() {
    use teams_scope_explainer::explanation::explain;
    use teams_scope_explainer::mode::Modes;
    use teams_scope_explainer::reading::{Tables, read};

    let modes = Modes::built_in();
    for mode in &modes.modes {
        let all: Vec<&str> = mode.asks.iter().map(|ask| &*ask.permission).collect();
        let together = all.join(", ");
        for ask in &mode.asks {
            for paste in [&*ask.permission, &together] {
                let answer = explain(&modes, mode, &read(paste, &modes, Tables::default()), 0);
                for row in &answer.capabilities {
                    if ask.is_for(row.id) {
                        assert!(row.verdict.is_open(), "{}: {paste}", row.id.id());
                    }
                    assert!(
                        row.area != teams_scope_explainer::capability::Area::Calendar
                            || !row.verdict.is_open(),
                        "{paste} opens {}",
                        row.id.id()
                    );
                }
            }
        }
    }
}
