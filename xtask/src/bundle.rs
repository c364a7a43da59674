//! `cargo xtask build`: makes dist/, the files that a help page includes.
//!
//! cargo -> wasm-bindgen -> wasm-opt for each wasm module, then the scripts and
//! style sheets, minified; all that in target/stage/. From there to dist/ under
//! the names that they ship with ([`crate::names`]), and then what describes
//! them ([`crate::package`]).

use crate::names::{self, Named};
use crate::setup::{self, WASM32, Wasm};
use crate::shell::{self, Outcome, command, output, root, say, target_dir};
use crate::{dead, npm, order, package, short};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use teams_scope_explainer::reading::ids;

/// The wasm modules, each a feature of the crate: the widget, which reads plain
/// lists by itself, and what loads when needed, the readers of all formats and
/// what passes an answer on.
const MODULES: [&str; 3] = ["widget", "reader", "sharing"];

/// The glue of those that a script imports as it is.
const GLUE: [&str; 2] = ["reader.js", "sharing.js"];

/// The scripts that become files of their own. The others in web/ are parts of
/// these.
const SCRIPTS: [&str; 9] = [
    "teams-scope-explainer.js",
    "explain.js",
    "widget.js",
    "supplies.js",
    "share.js",
    "failure.js",
    "div.js",
    "frame.js",
    "frame-host.js",
];

/// What pages name, and what therefore keeps its name.
const FIXED: [&str; 6] = [
    "teams-scope-explainer.js",
    "explain.js",
    "frame.html",
    "frame-host.js",
    "index.html",
    "page.css",
];

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

/// What LLVM does for speed that makes the wasm larger to download (0.4 KB together),
/// left out: it reckons addresses ahead in loops, and loads ahead on other paths.
const SMALLER: [&str; 2] = ["-disable-lsr", "-enable-load-pre=false"];

pub fn dist() -> PathBuf {
    root().join("dist")
}

pub fn run() -> Outcome {
    let wasm = setup::wasm()?;
    setup::wasm_bindgen()?;
    let stage = empty(target_dir().join("stage"))?;
    for module in MODULES {
        let what = ["--no-default-features", "--features", module];
        let compiled = compile(&wasm, &what, "teams_scope_explainer.wasm")?;
        bindgen(&compiled, module, &stage)?;
    }
    tables(&stage)?;
    let tools = npm_tools();
    match &tools {
        Ok(tools) => {
            for module in MODULES {
                optimise(tools, &stage, module)?;
            }
            pages(tools, &scripts(&stage)?, &stage)?;
        }
        Err(error) => {
            say(&format!(
                "{error}; going on without: the wasm is not optimised, nothing is minified, and \
                 there are no types"
            ));
            for folder in [scripts(&stage)?, root().join("web"), root().join("styles")] {
                for file in files(&folder)? {
                    // The types are for dist/ alone.
                    if file.extension().is_some_and(|it| it == "js" || it == "css") {
                        copy(&file, &stage)?;
                    }
                }
            }
        }
    }
    for page in ["index.html", "web/frame.html"] {
        copy(&root().join(page), &stage)?;
    }
    let named = names::hash(staged(&stage)?, &FIXED)?;
    ship(&named)?;
    package::describe(&named, &dist(), tools.as_deref().ok())?;
    say("dist/ is made");
    Ok(())
}

/// The file of dist/ that the sources know by a name.
pub fn built(source: &str) -> Outcome<PathBuf> {
    package::shipped_name(&dist(), source).map(|name| dist().join(name))
}

/// A page of Yew's own, by the same tools and flags (`benches/floor/`): its glue
/// and its wasm. What the widget weighs is told as a multiple of it.
pub fn floor() -> Outcome<[PathBuf; 2]> {
    let stage = empty(target_dir().join("floor"))?;
    let compiled = compile(&setup::wasm()?, &["-p", "floor"], "floor.wasm")?;
    bindgen(&compiled, "floor", &stage)?;
    let tools = npm_tools()?;
    let [glue, wasm] = ["floor.js", "floor_bg.wasm"].map(|name| stage.join(name));
    optimise(&tools, &stage, "floor")?;
    let mut esbuild = program(&tools, "esbuild");
    esbuild.args(["--minify", "--log-level=warning", "--legal-comments=none", "--target=es2022"]);
    shell::run(
        esbuild
            .arg("--allow-overwrite")
            .arg("--outdir=".to_owned() + &stage.to_string_lossy())
            .arg(&glue),
    )?;
    Ok([glue, wasm])
}

fn ship(named: &[Named]) -> Outcome {
    let dist = empty(dist())?;
    for Named { name, bytes, .. } in named {
        fs::write(dist.join(name), bytes).map_err(|error| format!("dist/{name}: {error}"))?;
    }
    Ok(())
}

/// What lies in the stage, with the version written into the scripts.
fn staged(stage: &Path) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let mut all = BTreeMap::new();
    for file in files(stage)? {
        let failed = |error| format!("{}: {error}", file.display());
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut bytes = fs::read(&file).map_err(failed)?;
        if name.ends_with(".js") {
            let text = String::from_utf8_lossy(&bytes);
            bytes = text.replace("\"0.0.0\"", &format!("\"{}\"", package::VERSION)).into_bytes();
        }
        all.insert(name, bytes);
    }
    Ok(all)
}

fn empty(folder: PathBuf) -> Outcome<PathBuf> {
    let failed = |error| format!("{} cannot be made: {error}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(failed)?;
    }
    fs::create_dir_all(&folder).map_err(failed)?;
    Ok(folder)
}

/// The tables that load when a text needs them.
fn tables(stage: &Path) -> Outcome {
    let failed = |error| format!("tables: {error}");
    let data = root().join("data");
    let ids = fs::read_to_string(data.join("ids.tsv")).map_err(failed)?;
    fs::write(stage.join("ids.bin"), ids::pack(&ids)).map_err(failed)?;
    for language in ["en", "de", "es", "fr", "ja", "pt"] {
        let from = data.join("prompts").join(format!("{language}.tsv"));
        fs::copy(from, stage.join(format!("prompts-{language}.tsv"))).map_err(failed)?;
    }
    Ok(())
}

/// The crate as wasm, with the standard library compiled along where that can
/// be done: about a tenth of the download is panic messages that nobody sees.
///
/// The answer is the file of the crate's name: another module of the crate takes
/// its place.
fn compile(wasm: &Wasm, what: &[&str], name: &str) -> Outcome<PathBuf> {
    let target_dir = target_dir();
    // One crate type: with a second one Cargo leaves link-time optimisation out.
    let mut cargo =
        wasm.command("cargo", &["rustc", "--release", "--lib", "--crate-type", "cdylib"]);
    cargo.args(what);
    cargo.args(["--target", WASM32, "--target-dir"]);
    cargo.arg(&target_dir);
    if library_can_be_compiled(wasm) {
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

fn bindgen(compiled: &Path, module: &str, stage: &Path) -> Outcome {
    let mut bindgen = command("wasm-bindgen", &["--target", "web", "--no-typescript"]);
    bindgen.arg("--remove-producers-section");
    // Who loads it says where it is.
    bindgen.args(["--omit-default-module-path", "--out-name", module]);
    shell::run(bindgen.arg("--out-dir").arg(stage).arg(compiled))?;
    let emptied = dead::empty(&stage.join(format!("{module}_bg.wasm")))?;
    say(&format!("{emptied} functions that no script can call are emptied"));
    Ok(())
}

/// Both a module and its glue, by the module's name.
fn optimise(tools: &Path, stage: &Path, module: &str) -> Outcome {
    let wasm = stage.join(format!("{module}_bg.wasm"));
    let mut wasm_opt = program(tools, "wasm-opt");
    // What the compiler left of control flow is laid out anew in between, and goes
    // through twice: 0.3 KB less than once.
    wasm_opt.args(["--flatten", "--rereloop", "-Oz", "-Oz", "-ocimfs", "20"]);
    wasm_opt.args(["--strip-debug", "--strip-producers"]);
    // So that `address + 8` may become part of the load that follows. It differs
    // where the sum overflows into the first 1,024 bytes, and there the linker
    // puts the far end of the stack, which no address is reckoned from.
    wasm_opt.arg("--low-memory-unused");
    wasm_opt.args(WASM_FEATURES);
    short::names(&mut wasm_opt, &wasm, &stage.join(format!("{module}.js")))?;
    order::like_beside_like(&wasm)
}

/// The scripts as they are, and beside them the glue of the widget, which one of
/// them takes in.
fn scripts(stage: &Path) -> Outcome<PathBuf> {
    let scripts = empty(target_dir().join("scripts"))?;
    for file in files(&root().join("web"))? {
        if file.extension().is_some_and(|it| it == "js") {
            copy(&file, &scripts)?;
        }
    }
    fs::rename(stage.join("widget.js"), scripts.join("glue.js"))
        .map_err(|error| format!("the widget's glue: {error}"))?;
    Ok(scripts)
}

/// Scripts and style sheets, minified. A script takes in what it imports and
/// what is no file of its own.
fn pages(tools: &Path, sources: &Path, stage: &Path) -> Outcome {
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
    shell::run(scripts.args(SCRIPTS.map(|name| sources.join(name))))?;
    let mut rest = program(tools, "esbuild");
    rest.args(common).arg("--allow-overwrite").arg(&outdir);
    rest.args(GLUE.map(|name| stage.join(name)));
    let sheets = [files(&root().join("styles"))?, files(&root().join("web"))?].concat();
    rest.args(sheets.into_iter().filter(|file| file.extension().is_some_and(|it| it == "css")));
    shell::run(&mut rest)
}

/// wasm-opt, esbuild and the reader of the element's doc comment; the answer is
/// the folder that holds them.
fn npm_tools() -> Outcome<PathBuf> {
    let why = "wasm-opt and esbuild, which make the download smaller, and what reads doc comments";
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
        .map_err(|error| format!("{} cannot be copied: {error}", file.display()))
}
