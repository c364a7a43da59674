//! A toolchain for wasm32 from Debian's packages alone, for places where
//! rustup's server is out of reach. Debian packages no wasm32 library for
//! this compiler, but its source: we compile it, once.

use super::{WASM32, Wasm, apt, compiles_for_wasm};
use crate::progress::step;
use crate::shell::{Outcome, command, has, output, run, target_dir};
use std::fs;
use std::path::Path;

const TOOLCHAIN: &str = "debian";
const RUSTC: &str = "/usr/bin/rustc";
const LIBRARY: &str = "/usr/lib/rustlib/wasm32-unknown-unknown/lib";

/// The toolchain, if it is here and can compile for the browser.
pub fn ready() -> Option<Wasm> {
    let linker = linker().filter(|name| has(name))?;
    (linked() && compiles_for_wasm(&mut command(RUSTC, &[])))
        .then_some(Wasm { toolchain: Some(TOOLCHAIN), linker: Some(linker) })
}

/// Does what is not done yet of: packages, library, a name for rustup.
pub fn install() -> Outcome<Wasm> {
    apt::install(
        &["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy"],
        "a Rust compiler for wasm32, and the source of its library",
    )?;
    let linker = linker().ok_or_else(|| format!("`{RUSTC} -vV` names no LLVM version"))?;
    apt::install(&[&linker.replace("wasm-ld", "lld")], "the linker for wasm32")?;
    if !compiles_for_wasm(&mut command(RUSTC, &[])) {
        install_library()?;
    }
    if !linked() {
        // So that it can be chosen by name.
        run(&mut command("rustup", &["toolchain", "link", TOOLCHAIN, "/usr"]))?;
    }
    ready().ok_or_else(|| {
        format!("Debian's toolchain is installed, but `{RUSTC}` does not compile for {WASM32}")
    })
}

/// The linker is that of the LLVM that the compiler is built with.
fn linker() -> Option<String> {
    let version = output(&mut command(RUSTC, &["-vV"]))?;
    let llvm = version.split("LLVM version: ").nth(1)?;
    Some(format!("wasm-ld-{}", llvm.split('.').next()?))
}

fn linked() -> bool {
    let list = output(&mut command("rustup", &["toolchain", "list"]));
    list.is_some_and(|list| list.lines().any(|it| it.split(' ').next() == Some(TOOLCHAIN)))
}

/// Compiles the library with an empty crate, and puts it where the compiler
/// and wasm-pack look for it.
fn install_library() -> Outcome {
    if !apt::root_user() {
        return Err(format!(
            "the standard library for {WASM32} goes to {LIBRARY}: run `cargo xtask setup` once as root"
        ));
    }
    let work = target_dir().join("wasm32-library");
    let built = work.join("target").join(WASM32).join("release/deps");
    let failed = |error| format!("the standard library for {WASM32} cannot be installed: {error}");
    write_empty_crate(&work).map_err(failed)?;
    let packages = "-Zbuild-std=std,panic_abort,proc_macro,test";
    let mut cargo = command("/usr/bin/cargo", &["build", "--release", packages]);
    cargo.args(["--target", WASM32, "--target-dir", "target"]);
    cargo.current_dir(&work);
    cargo.env("RUSTC", RUSTC).env("RUSTC_BOOTSTRAP", "1");
    cargo.env_remove("RUSTFLAGS");
    step("compile the standard library for wasm32 (about a minute)", || {
        run(&mut cargo)?;
        copy_library(&built).map_err(failed)
    })
}

fn write_empty_crate(folder: &Path) -> std::io::Result<()> {
    if folder.exists() {
        // Left by another version of the compiler, it would be copied as well.
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    let manifest =
        "[package]\nname = \"empty\"\nedition = \"2021\"\n[workspace]\n[lib]\npath = \"lib.rs\"\n";
    fs::write(folder.join("Cargo.toml"), manifest)?;
    fs::write(folder.join("lib.rs"), "")
}

fn copy_library(built: &Path) -> std::io::Result<()> {
    let library = Path::new(LIBRARY);
    if library.exists() {
        fs::remove_dir_all(library)?;
    }
    fs::create_dir_all(library)?;
    for entry in fs::read_dir(built)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_owned();
        let part = path.extension().is_some_and(|it| it == "rlib" || it == "rmeta");
        if part && !name.to_string_lossy().starts_with("libempty-") {
            fs::copy(&path, library.join(name))?;
        }
    }
    Ok(())
}
