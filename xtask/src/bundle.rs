//! `cargo xtask build`: makes dist/, the files that a help page includes.
//!
//! cargo -> glue -> wasm-opt for each wasm module, then the scripts and
//! style sheets, minified; all that in target/stage/. From there to dist/ under
//! the names that they ship with ([`crate::names`]), and then what describes
//! them ([`crate::package`]).

use crate::names::{self, Named};
use crate::progress::{say, step};
use crate::setup;
use crate::shell::{self, Outcome, command, root, target_dir};
use crate::{compile, deny, fallback, minify, own, package, playground, shipped, version};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use teams_scope_explainer::reading::ids;

/// The wasm modules, each a feature of the crate: the widget, which reads plain
/// lists by itself, and what loads when needed, the readers of all formats and
/// what passes an answer on.
const MODULES: [&str; 3] = ["widget", "reader", "sharing"];

/// The folders of scripts and style sheets.
const FOLDERS: [&str; 3] = ["playground", "styles", "web"];

/// What pages name, and what therefore keeps its name.
const FIXED: [&str; 6] = [
    "teams-scope-explainer.js",
    "explain.js",
    "frame.html",
    "frame-host.js",
    "index.html",
    "playground.html",
];

pub fn dist() -> PathBuf {
    root().join("dist")
}

pub fn run() -> Outcome {
    let wasm = setup::wasm()?;
    step("compile what writes the glue", || {
        shell::run(&mut command("cargo", &["build", "--package", "glue"]))
    })?;
    let stage = empty(target_dir().join("stage"))?;
    for module in MODULES {
        step(&format!("compile {module}"), || {
            let what = ["--no-default-features", "--features", module];
            let compiled = compile::module(&wasm, &what, "teams_scope_explainer.wasm")?;
            deny::stays_out(&compiled)?;
            glue(&compiled, module, &stage)
        })?;
    }
    tables(&stage)?;
    languages(&stage)?;
    let tools = minify::tools();
    match &tools {
        Ok(tools) => {
            for module in MODULES {
                step(&format!("optimise {module}"), || minify::module(tools, &stage, module))?;
            }
            step("minify scripts and style sheets", || {
                minify::pages(tools, &scripts(&stage)?, &sources("css")?, &stage)
            })?;
        }
        Err(error) => {
            say(&format!(
                "{error}; going on without: the wasm is not optimised, nothing is minified, and \
                 there are no types"
            ));
            // The types are for dist/ alone.
            for file in [files(&scripts(&stage)?)?, sources("css")?].concat() {
                copy(&file, &stage)?;
            }
        }
    }
    for page in ["index.html", "playground/playground.html", "web/frame.html"] {
        copy(&root().join(page), &stage)?;
    }
    let write = |name: &str, text: String| {
        fs::write(stage.join(name), text).map_err(|error| format!("{name}: {error}"))
    };
    write("states.json", playground::states()?)?;
    write("english.json", own::english()?)?;
    write("fallback.json", fallback::all()?)?;
    step("put dist/ together", || {
        let named = names::hash(staged(&stage)?, &FIXED)?;
        ship(&named)?;
        let library = compile::library_too(&wasm).then(|| shipped::library_source(&wasm));
        let origin = shipped::origin(&wasm, &MODULES, library.flatten().as_deref())?;
        package::describe(&named, &origin, &dist(), tools.as_deref().ok())
    })
}

/// The file of dist/ that the sources know by a name.
pub fn built(source: &str) -> Outcome<PathBuf> {
    package::shipped_name(&dist(), source).map(|name| dist().join(name))
}

/// A page of Yew's own, by the same tools and flags (`benches/floor/`): its glue
/// and its wasm. What the widget weighs is told as a multiple of it.
pub fn floor() -> Outcome<[PathBuf; 2]> {
    let stage = empty(target_dir().join("floor"))?;
    let toolchain = setup::wasm()?;
    step("compile the floor", || {
        let compiled = compile::module(&toolchain, &["-p", "floor"], "floor.wasm")?;
        glue(&compiled, "floor", &stage)
    })?;
    let tools = minify::tools()?;
    let [glue, wasm] = ["floor.js", "floor_bg.wasm"].map(|name| stage.join(name));
    step("optimise the floor", || minify::module(&tools, &stage, "floor"))?;
    minify::in_place(&tools, &glue, &stage)?;
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
            bytes = text.replace("\"0.0.0\"", &format!("\"{}\"", version::VERSION)).into_bytes();
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
    fs::copy(data.join("descriptions.tsv"), stage.join("descriptions.tsv")).map_err(failed)?;
    for language in ["en", "de", "es", "fr", "ja", "pt"] {
        let from = data.join("prompts").join(format!("{language}.tsv"));
        fs::copy(from, stage.join(format!("prompts-{language}.tsv"))).map_err(failed)?;
    }
    Ok(())
}

/// The languages that load when they are wanted, a file each.
fn languages(stage: &Path) -> Outcome {
    let failed = |error| format!("locales: {error}");
    let languages = own::languages()?;
    let order = own::order(&languages)?;
    let Some((english, others)) = languages.split_first() else { return Ok(()) };
    for language in others {
        let name = format!("words-{}.txt", language.tag);
        let text = messages::text(language, english, &order, None);
        fs::write(stage.join(name), text).map_err(failed)?;
    }
    fs::write(stage.join("messages.tsv"), messages::names(english, &order)).map_err(failed)
}

/// The JavaScript around a compiled module, by the project's own `glue/`.
fn glue(compiled: &Path, module: &str, stage: &Path) -> Outcome {
    let mut glue = command("cargo", &["run", "--quiet", "--package", "glue", "--"]);
    shell::run(glue.arg(compiled).arg(module).arg(stage))
}

/// The scripts as they are, and beside them the glue of the widget, which one of
/// them takes in.
fn scripts(stage: &Path) -> Outcome<PathBuf> {
    let scripts = empty(target_dir().join("scripts"))?;
    for file in sources("js")? {
        copy(&file, &scripts)?;
    }
    fs::rename(stage.join("widget.js"), scripts.join("glue.js"))
        .map_err(|error| format!("the widget's glue: {error}"))?;
    Ok(scripts)
}

/// The scripts or style sheets of the project.
fn sources(extension: &str) -> Outcome<Vec<PathBuf>> {
    let mut all = Vec::new();
    for folder in FOLDERS {
        all.append(&mut files(&root().join(folder))?);
    }
    all.retain(|file| file.extension().is_some_and(|it| it == extension));
    Ok(all)
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
