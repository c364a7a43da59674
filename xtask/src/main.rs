//! The project's own commands: `cargo xtask serve`, `test`, `build`, `size`, `catalogue`.

mod catalogue;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.split_first() {
        Some((command, rest)) if command == "catalogue" => catalogue::run(rest),
        _ => {
            eprintln!("usage: cargo xtask catalogue DIR [--check]");
            ExitCode::from(2)
        }
    }
}
