//! `explain individual|enterprise [FILE] [--now RFC3339]`: prints the answer as JSON.
//!
//! Reads the paste from FILE, or from standard input. What is wrong with the
//! arguments or the file is one line on standard error, and exit code 2.

use std::io::Read;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::{instant, reading};

fn main() -> ExitCode {
    match run() {
        Ok(json) => {
            println!("{json}");
            ExitCode::SUCCESS
        }
        Err(problem) => {
            eprintln!("explain: {problem}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<String, String> {
    let modes = Modes::built_in();
    let known = || modes.modes.iter().map(|mode| &*mode.id).collect::<Vec<_>>().join(" or ");
    let mut mode = None;
    let mut file = None;
    let mut now = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--now" {
            let value = arguments.next().ok_or("--now needs a time, as in 2026-11-23T12:00:00Z")?;
            let time = instant::parse(&value)
                .ok_or_else(|| format!("not a time: {value} (write 2026-11-23T12:00:00Z)"))?;
            now = Some(time);
        } else if argument.starts_with("--") {
            return Err(format!("no such option: {argument}"));
        } else if mode.is_none() {
            mode = Some(argument);
        } else if file.is_none() {
            file = Some(argument);
        } else {
            return Err(format!("one file only; what is {argument}?"));
        }
    }
    let mode = mode.ok_or_else(|| format!("which mode? Say {}", known()))?;
    let mode = modes.find(&mode).ok_or_else(|| format!("no such mode: {mode}. Say {}", known()))?;
    let bytes = match &file {
        Some(path) => {
            std::fs::read(path).map_err(|error| format!("cannot read {path}: {error}"))?
        }
        None => {
            let mut bytes = Vec::new();
            std::io::stdin()
                .read_to_end(&mut bytes)
                .map_err(|error| format!("cannot read standard input: {error}"))?;
            bytes
        }
    };
    let now = now.unwrap_or_else(|| {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(i64::MAX))
    });
    let text = String::from_utf8_lossy(&bytes);
    let tables = reading::Tables::built_in();
    let explanation = explain(&modes, mode, &reading::read(&text, &modes, tables), now);
    let pretty = serde_json::from_str::<serde_json::Value>(&to_json(&explanation));
    pretty.map(|answer| format!("{answer:#}")).map_err(|error| error.to_string())
}
