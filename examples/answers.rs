//! `answers FILE FROM`: the answers to many texts, for `cargo xtask compare`.
//!
//! FILE holds a text a line, each a JSON string; reading begins at line FROM,
//! counted from 0. Each text gives one line on standard output: the milliseconds
//! that it took, a tab, and JSON: the text as it is shown where that is another
//! one, and the answer in each mode. A line is out before the next text is read,
//! so that whoever waits knows which text takes long.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::process::ExitCode;
use std::time::Instant;

use serde_json::{Value, json};
use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{Tables, read};

/// 2026-11-23T12:00:00Z, as in the cases.
const NOW: i64 = 1_795_435_200;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("answers: {problem}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), String> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("which file of texts?")?;
    let from = arguments.next().and_then(|from| from.parse().ok()).unwrap_or(0);
    let texts = File::open(&file).map_err(|error| format!("{file}: {error}"))?;
    let modes = Modes::built_in();
    let mut out = std::io::stdout().lock();
    for line in BufReader::new(texts).lines().skip(from) {
        let line = line.map_err(|error| format!("{file}: {error}"))?;
        let text: String = serde_json::from_str(&line).map_err(|error| error.to_string())?;
        let started = Instant::now();
        let answer = answer(&modes, &text)?;
        writeln!(out, "{}\t{answer}", started.elapsed().as_millis())
            .and_then(|()| out.flush())
            .map_err(|error| error.to_string())?;
    }
    Ok(())
}

fn answer(modes: &Modes, text: &str) -> Result<Value, String> {
    let reading = read(text, modes, Tables::built_in());
    let answers: Result<Vec<Value>, _> = modes
        .modes
        .iter()
        .map(|mode| serde_json::from_str(&to_json(&explain(modes, mode, &reading, NOW))))
        .collect();
    let answers = answers.map_err(|error| error.to_string())?;
    Ok(json!({ "shown": reading.shown, "answers": answers }))
}
