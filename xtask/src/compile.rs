//! The crate as wasm, as small as the compiler can make it.

use crate::progress::say;
use crate::setup::{WASM32, Wasm};
use crate::shell::{self, Outcome, output, target_dir};
use crate::shipped;
use std::path::PathBuf;

/// What makes the library and the crate small: a panic is a plain trap, which
/// the page's module turns into its failed state, and carries no text.
const SMALL: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];

/// What LLVM does for speed that makes the wasm larger to download (0.4 KB together),
/// left out: it reckons addresses ahead in loops, and loads ahead on other paths.
const SMALLER: [&str; 2] = ["-disable-lsr", "-enable-load-pre=false"];

/// The crate as wasm, with the standard library compiled along where that can
/// be done: about a tenth of the download is panic messages that nobody sees.
///
/// The answer is the file of the crate's name: another module of the crate takes
/// its place.
pub fn module(wasm: &Wasm, what: &[&str], name: &str) -> Outcome<PathBuf> {
    let target_dir = target_dir();
    // One crate type: with a second one Cargo leaves link-time optimisation out.
    let mut cargo =
        wasm.command("cargo", &["rustc", "--release", "--lib", "--crate-type", "cdylib"]);
    cargo.args(what);
    cargo.args(["--target", WASM32, "--target-dir"]);
    cargo.arg(&target_dir);
    if library_too(wasm) {
        cargo.arg("-Zbuild-std=std,panic_abort");
        cargo.arg("-Zbuild-std-features=optimize_for_size");
        cargo.env("RUSTC_BOOTSTRAP", "1");
        cargo.env("RUSTFLAGS", SMALL.join(" "));
        // To the last compiler alone, which makes the code of all.
        cargo.arg("--").args(SMALLER.map(|pass| format!("-Cllvm-args={pass}")));
    } else {
        // A library that comes compiled may hold nothing for it.
        cargo.env("CARGO_PROFILE_RELEASE_LTO", "off");
        say("the standard library is taken as it comes: the wasm will be some 16 KB larger");
    }
    shell::run(&mut cargo)?;
    Ok(target_dir.join(WASM32).join("release").join(name))
}

/// Needs the library's source, and a compiler that knows the flags.
pub fn library_too(wasm: &Wasm) -> bool {
    let Some(source) = shipped::library_source(wasm) else { return false };
    if !source.join("Cargo.lock").exists() {
        let mut rustup = wasm.command("rustup", &["component", "add", "rust-src"]);
        rustup.env("RUSTUP_MAX_RETRIES", "0");
        rustup.env("RUST_BACKTRACE", "0");
        if shell::attempt(&mut rustup).is_err() {
            return false;
        }
    }
    let mut rustc = wasm.command("rustc", &["--print", "cfg", "--target", WASM32]);
    rustc.args(SMALL).env("RUSTC_BOOTSTRAP", "1");
    output(&mut rustc).is_some()
}
