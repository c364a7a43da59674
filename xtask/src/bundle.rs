//! `cargo xtask build`: makes dist/, the files that a help page includes.
//!
//! cargo -> wasm-bindgen -> wasm-opt, then the glue, the page's module and the
//! style sheets, minified.

use crate::npm;
use crate::setup::{self, WASM32, Wasm};
use crate::shell::{self, Outcome, command, output, root, say, target_dir};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use teams_scope_explainer::reading::ids;

/// What every browser of the last years has. `--all-features` would let
/// wasm-opt use what they reject.
const WASM_FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What makes the library and the crate small: a panic is a plain trap, which
/// the page's module turns into its failed state, and carries no text.
const SMALL: [&str; 4] =
    ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none", "-Zfmt-debug=none"];

/// The wasm modules, each a feature of the crate: the widget, which reads plain
/// lists by itself, and the readers of all formats, which load when needed.
const MODULES: [&str; 2] = ["widget", "reader"];

pub fn dist() -> PathBuf {
    root().join("dist")
}

pub fn run() -> Outcome {
    let wasm = setup::wasm()?;
    setup::wasm_bindgen()?;
    let dist = dist();
    let failed = |error| format!("dist/ cannot be made: {error}");
    if dist.exists() {
        fs::remove_dir_all(&dist).map_err(failed)?;
    }
    fs::create_dir_all(&dist).map_err(failed)?;
    for module in MODULES {
        // Both are the same crate: the second takes the place of the first.
        bindgen(&compile(&wasm, module)?, module)?;
    }
    copy(&root().join("index.html"), &dist)?;
    for folder in ["web", "styles"] {
        for file in files(&root().join(folder))? {
            copy(&file, &dist)?;
        }
    }
    tables(&dist)?;
    match npm_tools() {
        Ok(tools) => {
            for module in MODULES {
                optimise(&tools, &dist.join(format!("{module}_bg.wasm")))?;
            }
            minify(&tools, &dist)?;
        }
        Err(error) => say(&format!(
            "{error}; going on without: the wasm is not optimised and nothing is minified"
        )),
    }
    say("dist/ is made");
    Ok(())
}

/// The tables that load when a text needs them.
fn tables(dist: &Path) -> Outcome {
    let failed = |error| format!("dist/: {error}");
    let data = root().join("data");
    let ids = fs::read_to_string(data.join("ids.tsv")).map_err(failed)?;
    fs::write(dist.join("ids.bin"), ids::pack(&ids)).map_err(failed)?;
    for language in ["en", "de", "es", "fr", "ja", "pt"] {
        let from = data.join("prompts").join(format!("{language}.tsv"));
        fs::copy(from, dist.join(format!("prompts-{language}.tsv"))).map_err(failed)?;
    }
    Ok(())
}

/// The crate as wasm, with the standard library compiled along where that can
/// be done: about a tenth of the download is panic messages that nobody sees.
fn compile(wasm: &Wasm, module: &str) -> Outcome<PathBuf> {
    let target_dir = target_dir();
    let mut cargo = wasm.command("cargo", &["build", "--release", "--lib"]);
    cargo.args(["--no-default-features", "--features", module]);
    cargo.args(["--target", WASM32, "--target-dir"]);
    cargo.arg(&target_dir);
    if library_can_be_compiled(wasm) {
        cargo.arg("-Zbuild-std=std,panic_abort");
        cargo.arg("-Zbuild-std-features=optimize_for_size");
        cargo.env("RUSTC_BOOTSTRAP", "1");
        cargo.env("RUSTFLAGS", SMALL.join(" "));
    } else {
        say("the standard library is taken as it comes: the wasm will be some 6 KB larger");
    }
    shell::run(&mut cargo)?;
    let name = "teams_scope_explainer.wasm";
    Ok(target_dir.join(WASM32).join("release").join(name))
}

/// Needs the library's source, and a compiler that knows the flags.
fn library_can_be_compiled(wasm: &Wasm) -> bool {
    let Some(sysroot) = output(&mut wasm.command("rustc", &["--print", "sysroot"])) else {
        return false;
    };
    let source = Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock");
    if !source.exists() {
        say("asking rustup for the standard library's source, to compile it for size");
        let mut rustup = wasm.command("rustup", &["component", "add", "rust-src"]);
        rustup.env("RUSTUP_MAX_RETRIES", "0");
        rustup.env("RUST_BACKTRACE", "0");
        if let Err(error) = shell::run(&mut rustup) {
            say(&error);
            return false;
        }
    }
    let mut rustc = wasm.command("rustc", &["--print", "cfg", "--target", WASM32]);
    rustc.args(SMALL).env("RUSTC_BOOTSTRAP", "1");
    output(&mut rustc).is_some()
}

fn bindgen(compiled: &Path, module: &str) -> Outcome {
    let mut bindgen = command("wasm-bindgen", &["--target", "web", "--no-typescript"]);
    bindgen.args(["--remove-name-section", "--remove-producers-section"]);
    bindgen.args(["--out-name", module, "--out-dir", "dist"]);
    shell::run(bindgen.arg(compiled))
}

fn optimise(tools: &Path, wasm: &Path) -> Outcome {
    let mut wasm_opt = program(tools, "wasm-opt");
    wasm_opt.args(["-Oz", "--strip-debug", "--strip-producers"]);
    wasm_opt.args(WASM_FEATURES);
    shell::run(wasm_opt.arg(wasm).arg("-o").arg(wasm))
}

fn minify(tools: &Path, dist: &Path) -> Outcome {
    let texts = files(dist)?.into_iter().filter(|file| {
        let extension = file.extension().and_then(|it| it.to_str());
        matches!(extension, Some("js" | "css"))
    });
    let mut esbuild = program(tools, "esbuild");
    // Each file stays itself (no --bundle): the addresses in them are the page's.
    esbuild.args(["--minify", "--log-level=warning", "--allow-overwrite"]);
    esbuild.args(["--legal-comments=none", "--target=es2022", "--outdir=dist"]);
    shell::run(esbuild.args(texts))
}

/// wasm-opt and esbuild; the answer is the folder that holds them.
fn npm_tools() -> Outcome<PathBuf> {
    let why = "wasm-opt and esbuild, which make the download smaller";
    Ok(npm::install("xtask/tools", why)?.join(".bin"))
}

fn program(tools: &Path, name: &str) -> Command {
    command(&tools.join(name).to_string_lossy(), &[])
}

/// The files that a folder holds itself, in the order of their names.
fn files(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let failed = |error| format!("{} cannot be read: {error}", folder.display());
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn copy(file: &Path, folder: &Path) -> Outcome {
    let name = file.file_name().unwrap_or_default();
    fs::copy(file, folder.join(name))
        .map(|_| ())
        .map_err(|error| format!("{} cannot be copied to dist/: {error}", file.display()))
}
