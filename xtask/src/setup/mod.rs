//! Gets what is missing to build for the browser and to test in one. Every
//! step looks first, so that nothing is done twice.

mod apt;
mod debian;

use crate::lock;
use crate::progress::{say, step};
use crate::shell::{Outcome, attempt, command, has, output, root, run, run_in_sight};
use std::process::{Command, Stdio};

pub const WASM32: &str = "wasm32-unknown-unknown";

/// The wasm-pack to install where there is none; any that is there will do.
const WASM_PACK: &str = "0.15.1";

/// The cargo-deny to compile where no other is had: as in xtask/tools/cargo-deny.txt.
const CARGO_DENY: &str = "0.20.2";

/// The toolchain that can compile for the browser. Only the wasm builds use
/// it: native ones stay with the toolchain that `cargo xtask` was called with.
pub struct Wasm {
    /// `None` is the one that is active anyway.
    pub toolchain: Option<&'static str>,
    /// `None` is the one that comes with the toolchain.
    pub linker: Option<String>,
}

impl Wasm {
    /// The same program, with this toolchain.
    pub fn command(&self, program: &str, args: &[&str]) -> Command {
        let mut command = command(program, args);
        if let Some(toolchain) = self.toolchain {
            command.env("RUSTUP_TOOLCHAIN", toolchain);
        }
        if let Some(linker) = &self.linker {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        command
    }
}

impl Wasm {
    /// The compiler, as it names itself: `rustc 1.96.0 (...)`.
    pub fn compiler(&self) -> Outcome<String> {
        let said = output(&mut self.command("rustc", &["--version"]));
        said.ok_or_else(|| "rustc does not tell its version".to_owned())
    }
}

/// The number in what a compiler calls itself.
pub fn number(compiler: &str) -> &str {
    compiler.split(' ').nth(1).unwrap_or_default()
}

/// Everything that any command needs.
pub fn all() -> Outcome {
    wasm()?;
    wasm_bindgen()?;
    wasm_pack()?;
    chromium()
}

/// The same, with the toolchain that needs no server but the package
/// registries' even where rustup's could be reached: CI keeps this way proved.
pub fn all_from_debian() -> Outcome {
    if debian::ready().is_none() {
        debian::install()?;
    }
    all()
}

/// `cargo xtask wasm`: any cargo command for the browser's target.
pub fn cargo_for_wasm(name: &str, args: &[&str]) -> Outcome {
    let args = [&[name, "--target", WASM32], args].concat();
    run_in_sight(&mut wasm()?.command("cargo", &args))
}

/// The wasm32 standard library: as it is here, or from rustup, or, where
/// rustup's server is out of reach, from Debian's packages.
pub fn wasm() -> Outcome<Wasm> {
    if let Some(wasm) = debian::ready() {
        return Ok(wasm);
    }
    let active = Wasm { toolchain: None, linker: None };
    if compiles_for_wasm(&mut command("rustc", &[])) {
        return Ok(active);
    }
    let mut rustup = command("rustup", &["target", "add", WASM32]);
    // A server that cannot be reached should say so at once, and briefly.
    rustup.env("RUSTUP_MAX_RETRIES", "0");
    rustup.env("RUST_BACKTRACE", "0");
    let add = || Ok::<_, String>(attempt(&mut rustup).is_ok());
    if step("ask rustup for the standard library for wasm32", add)? {
        return Ok(active);
    }
    say("rustup's server cannot be reached: taking Debian's packages instead");
    debian::install()
}

/// Looks for the library where the compiler does, and that it is the
/// compiler's own: one left by another version does not count.
fn compiles_for_wasm(rustc: &mut Command) -> bool {
    let probe = std::env::temp_dir().join(format!("xtask-probe-{}.rmeta", std::process::id()));
    rustc
        .args(["--crate-name", "probe", "--crate-type", "lib"])
        .args(["--emit", "metadata", "--target", WASM32, "-o"])
        .arg(&probe)
        .arg("-")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let compiles = rustc.status().is_ok_and(|status| status.success());
    // Best effort: it is a few bytes in the system's temporary folder.
    let _ = std::fs::remove_file(probe);
    compiles
}

/// wasm-bindgen's command, which must be of the same version as the library.
pub fn wasm_bindgen() -> Outcome {
    let version = lock::version(&root().join("Cargo.lock"), "wasm-bindgen")?;
    let here = output(&mut command("wasm-bindgen", &["--version"]));
    if here.is_some_and(|it| it == format!("wasm-bindgen {version}")) {
        return Ok(());
    }
    // Its version must be the one in Cargo.lock.
    cargo_install("wasm-bindgen-cli", "wasm-bindgen", &version, "2 to 4 minutes")
}

/// wasm-pack, which runs the tests in a browser.
pub fn wasm_pack() -> Outcome {
    if has("wasm-pack") {
        return Ok(());
    }
    cargo_install("wasm-pack", "wasm-pack", WASM_PACK, "2 to 3 minutes")
}

/// cargo-deny, where no compiled one can be had.
pub fn cargo_deny() -> Outcome {
    cargo_install("cargo-deny", "cargo-deny", CARGO_DENY, "5 minutes and more")
}

/// A Chromium, and the driver by which wasm-pack steers it.
pub fn chromium() -> Outcome {
    let browsers = ["chromium", "google-chrome", "google-chrome-stable"];
    // On other systems a browser is not on PATH: its driver knows where it is.
    let browser = !cfg!(target_os = "linux") || browsers.iter().any(|name| has(name));
    if browser && has("chromedriver") {
        return Ok(());
    }
    apt::install(
        &["chromium", "chromium-driver"],
        "the tests run in headless Chromium, steered by chromedriver",
    )
}

/// Firefox, which puppeteer drives.
pub fn firefox() -> Outcome {
    if has("firefox-esr") || has("firefox") {
        return Ok(());
    }
    apt::install(&["firefox-esr"], "the tests run in Firefox as well")
}

/// WebKitGTK's own small browser, its driver, and a screen for it.
pub fn webkit() -> Outcome {
    if has("WebKitWebDriver") && has("xvfb-run") {
        return Ok(());
    }
    let packages = ["webkit2gtk-driver", "xvfb", "xauth"];
    apt::install(&packages, "the tests run in WebKit as well, on a screen of its own")
}

fn cargo_install(package: &str, program: &str, version: &str, time: &str) -> Outcome {
    let args = ["install", package, "--version", version];
    step(&format!("compile {package} {version} ({time})"), || {
        // It may name a version that a registry's mirror does not have yet.
        let locked = [&args[..], &["--locked"]].concat();
        attempt(&mut command("cargo", &locked)).or_else(|_| run(&mut command("cargo", &args)))
    })?;
    if has(program) {
        return Ok(());
    }
    Err(format!("{program} is installed, but not on PATH: add the folder that cargo named above"))
}
