//! What ships is made small: wasm modules by wasm-opt, scripts and style sheets by
//! esbuild.

use crate::shell::{self, Outcome, command};
use crate::{npm, short};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The scripts that become files of their own. The others are parts of these.
const SCRIPTS: [&str; 13] = [
    "teams-scope-explainer.js",
    "explain.js",
    "widget.js",
    "load.js",
    "share.js",
    "own.js",
    "failure.js",
    "div.js",
    "frame.js",
    "frame-host.js",
    "playground.js",
    "snippet.js",
    "states.js",
];

/// The glue of those modules that a script imports as it is.
const GLUE: [&str; 2] = ["reader.js", "sharing.js"];

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

/// Both a module and its glue, by the module's name.
pub fn module(tools: &Path, stage: &Path, module: &str) -> Outcome {
    let wasm = stage.join(format!("{module}_bg.wasm"));
    let mut wasm_opt = program(tools, "wasm-opt");
    // What the compiler left of control flow is laid out again in between, and goes
    // through twice: 0.3 KB less than once.
    wasm_opt.args(["--flatten", "--rereloop", "-Oz", "-Oz", "-ocimfs", "20"]);
    wasm_opt.args(["--strip-debug", "--strip-producers"]);
    // So that `address + 8` may become part of the load that follows. It differs
    // where the sum overflows into the first 1,024 bytes, and there the linker
    // puts the far end of the stack, which no address is reckoned from.
    wasm_opt.arg("--low-memory-unused");
    wasm_opt.args(WASM_FEATURES);
    short::names(&mut wasm_opt, &wasm, &stage.join(format!("{module}.js")))
}

/// The scripts of a folder and the style sheets, minified. A script takes in what it
/// imports and what is no file of its own.
pub fn pages(tools: &Path, bundled: &Path, sheets: &[PathBuf], stage: &Path) -> Outcome {
    let outdir = format!("--outdir={}", stage.display());
    let common = [
        "--minify",
        "--log-level=warning",
        "--legal-comments=none",
        "--target=es2022",
        "--entry-names=[name]",
    ];
    let mut scripts = program(tools, "esbuild");
    scripts.args(common).args(["--bundle", "--format=esm"]).arg(&outdir);
    scripts.args(SCRIPTS.map(|name| format!("--external:./{name}")));
    scripts.args(GLUE.map(|name| format!("--external:./{name}")));
    // The glue could fetch the wasm itself. It gets it, and can do without.
    scripts.args(["--define:Response=undefined", "--define:Request=undefined"]);
    shell::run(scripts.args(SCRIPTS.map(|name| bundled.join(name))))?;
    let mut rest = program(tools, "esbuild");
    rest.args(common).arg("--allow-overwrite").arg(&outdir);
    rest.args(GLUE.map(|name| stage.join(name)));
    shell::run(rest.args(sheets))
}

/// A script alone, which stands where it stood.
pub fn in_place(tools: &Path, script: &Path, folder: &Path) -> Outcome {
    let mut esbuild = program(tools, "esbuild");
    esbuild.args(["--minify", "--log-level=warning", "--legal-comments=none", "--target=es2022"]);
    shell::run(
        esbuild
            .arg("--allow-overwrite")
            .arg("--outdir=".to_owned() + &folder.to_string_lossy())
            .arg(script),
    )
}

/// wasm-opt, esbuild and the reader of the element's doc comment; the answer is
/// the folder that holds them.
pub fn tools() -> Outcome<PathBuf> {
    let why = "wasm-opt, esbuild, and what reads doc comments";
    Ok(npm::install("xtask/tools", why)?.join(".bin"))
}

fn program(tools: &Path, name: &str) -> Command {
    command(&tools.join(name).to_string_lossy(), &[])
}
