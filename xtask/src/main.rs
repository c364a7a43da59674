//! The project's own commands. Plain `cargo` is all that they need to begin
//! with: each gets what it lacks, and says so.

use std::process::ExitCode;

mod bench;
mod bundle;
mod catalogue;
mod contract;
mod corpus;
mod dead;
mod fallback;
mod names;
mod npm;
mod order;
mod package;
mod page;
mod serve;
mod setup;
mod shell;
mod short;
mod size;
mod test;
mod twice;

const USAGE: &str = "\
usage: cargo xtask COMMAND
  serve [--port N]   build, and show index.html with the widget in it (port 8080)
  test               the native tests, then those in headless Chromium
  page [FILTER]      of these, only the tests of the built page (tests/page/)
  build              make dist/, the files that a help page includes
  twice              build twice, in folders of different names, and compare byte for byte
  catalogue DIR      make data/ from Microsoft's files in DIR (--check: only say whether it is)
  contract           write the element's contract into docs/embedding.md (--check: only say whether it is)
  fallback           write what authors copy into README, docs/ and index.html (--check)
  corpus             make what the fuzz target begins with (docs/testing.md)
  bench [FILTER]     how fast pastes are read and explained, natively
  bench page         how fast the built page answers, starts, and what it keeps
  size               build, and weigh in brotli what a first visit loads
  setup [--debian]   only get what the others need (--debian: not from rustup's server)
  wasm ARGS          `cargo ARGS` for wasm32, such as `wasm clippy --all-targets`";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let Some((command, rest)) = args.split_first()
        && command == "catalogue"
    {
        return catalogue::run(rest);
    }
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args.as_slice() {
        ["serve", rest @ ..] => serve::run(rest),
        ["page"] => page::run_all(""),
        ["page", filter] => page::run_all(filter),
        ["test"] => test::run_all(),
        ["twice"] => twice::run_all(),
        ["build"] => bundle::run(),
        ["contract"] => contract::run(false),
        ["contract", "--check"] => contract::run(true),
        ["fallback"] => fallback::run(false),
        ["fallback", "--check"] => fallback::run(true),
        ["corpus"] => corpus::run(),
        ["bench", "page"] => bench::page(),
        ["bench", rest @ ..] => bench::run_all(rest),
        ["size"] => size::run(),
        ["setup"] => setup::all(),
        ["setup", "--debian"] => setup::all_from_debian(),
        ["wasm", command, rest @ ..] => setup::cargo_for_wasm(command, rest),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
