//! The project's own commands. Plain `cargo` is all that they need to begin
//! with: each gets what it lacks, and says so.

use std::process::ExitCode;

mod bench;
mod browsers;
mod bundle;
mod ci;
mod compare;
mod compile;
mod contract;
mod corpus;
mod deny;
mod fallback;
mod fuzz;
mod linear;
mod lock;
mod minify;
mod names;
mod npm;
mod own;
mod package;
mod page;
mod playground;
mod progress;
mod python;
mod serve;
mod setup;
mod shell;
mod shipped;
mod short;
mod size;
mod test;
mod twice;
mod version;

const USAGE: &str = "\
usage: cargo xtask COMMAND
  serve [--port N]   build, and show index.html with the widget in it (port 8080)
  test               the native tests, then those in headless Chromium
  linear [FILTER]    of these, whether any text is slower than linear
  page [FILTER]      of these, only the tests of the built page (tests/page/)
  ci [--quick]       all that must hold before anything lands (--quick: what takes two minutes)
  test --browsers all  the component tests and the main job in Chromium, Firefox and WebKit
  fuzz [TARGET]      changed pastes, links and records against what is promised (--minutes N)
  build              make dist/, the files that a help page includes
  twice              build twice, in folders of different names, and compare byte for byte
  catalogue [DIR]    make data/ from Microsoft's files in DIR, or from the project's copy
                     (--check: only say whether it is; --keep: renew the copy from DIR)
  contract           write the element's contract and messages into docs/ (--check: only say whether they are)
  fallback           write what authors copy into README, docs/ and index.html (--check)
  compare [REV]      which texts another commit reads otherwise (docs/testing.md; --help)
  deny               whether dependencies are what deny.toml lets them be
  corpus             make what libFuzzer begins with (docs/testing.md)
  bench [FILTER]     how fast pastes are read and explained, natively
  bench page         how fast the built page answers, starts, and what it keeps
  size               build, and weigh in brotli what a first visit loads
  setup [--debian]   only get what the others need (--debian: not from rustup's server)
  wasm ARGS          `cargo ARGS` for wasm32, such as `wasm clippy --all-targets`
With --verbose each shows the commands behind it and what they print.";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (flags, args): (Vec<&str>, Vec<&str>) =
        args.iter().map(String::as_str).partition(|arg| *arg == "--verbose");
    progress::set_verbose(!flags.is_empty());
    if let ["catalogue", rest @ ..] = args.as_slice() {
        return catalogue(rest);
    }
    let result = match args.as_slice() {
        ["serve", rest @ ..] => serve::run(rest),
        ["page"] => page::some(""),
        ["page", filter] => page::some(filter),
        ["linear", rest @ ..] => linear::some(rest),
        ["fuzz", rest @ ..] => fuzz::some(rest),
        ["test"] => test::run_all(),
        ["test", "--browsers", engines] => browsers::run_in(engines),
        ["twice"] => twice::run_all(),
        ["build"] => bundle::run(),
        ["contract"] => contract::run(false),
        ["contract", "--check"] => contract::run(true),
        ["fallback"] => fallback::run(false),
        ["fallback", "--check"] => fallback::run(true),
        ["compare", rest @ ..] => compare::run(rest),
        ["deny"] => deny::run_all(),
        ["corpus"] => corpus::run(),
        ["bench", "page"] => bench::page(),
        ["bench", rest @ ..] => bench::run_all(rest),
        ["size"] => size::run(),
        ["ci", rest @ ..] => ci::run_all(rest),
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

/// Its exit code says whether the tables are up to date, or the input is broken.
fn catalogue(args: &[&str]) -> ExitCode {
    let run = ["run", "--quiet", "--package", "catalogue", "--"];
    let mut cargo = shell::command("cargo", &[&run, args].concat());
    // Where the person is who names a folder.
    cargo.current_dir(".");
    let code = cargo.status().ok().and_then(|status| u8::try_from(status.code()?).ok());
    ExitCode::from(code.unwrap_or(2))
}
