//! `cargo xtask twice`: whether two builds of a commit are byte for byte the
//! same, also where its folder has another name.

use crate::bundle;
use crate::progress::{say, step, verbose};
use crate::shell::{Outcome, command, root, run, target_dir};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

pub fn run_all() -> Outcome {
    bundle::run()?;
    let failed = |error| format!("the second build: {error}");
    let other = target_dir().join("twice").join("a folder of another name");
    if other.exists() {
        fs::remove_dir_all(&other).map_err(failed)?;
    }
    fs::create_dir_all(&other).map_err(failed)?;
    // What is committed: it says so where the files here are others.
    let mut clone = command("git", &["clone", "--quiet", "."]);
    run(clone.arg(&other))?;
    if crate::shell::output(&mut command("git", &["status", "--porcelain"]))
        .is_none_or(|it| !it.is_empty())
    {
        say("what is not committed is not in the second build");
    }
    let mut build = command("cargo", &["xtask", "build"]);
    if verbose() {
        build.arg("--verbose");
    }
    build.current_dir(&other).env_remove("CARGO_TARGET_DIR").env_remove("CARGO_MANIFEST_DIR");
    step("build again in a folder of another name", || run(&mut build))?;
    let [here, there] = [root().join("dist"), other.join("dist")].map(|folder| read(&folder, ""));
    let (here, there) = (here?, there?);
    fs::remove_dir_all(&other).map_err(failed)?;
    let names = here.keys().chain(there.keys().filter(|name| !here.contains_key(*name)));
    let differ: Vec<&str> =
        names.filter(|name| here.get(*name) != there.get(*name)).map(String::as_str).collect();
    if differ.is_empty() {
        say(&format!("both builds are the same, in all {} files", here.len()));
        return Ok(());
    }
    Err(format!("two builds of one commit differ in {}", differ.join(", ")))
}

fn read(folder: &Path, prefix: &str) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let failed = |error| format!("{}: {error}", folder.display());
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            all.extend(read(&path, &format!("{name}/"))?);
        } else {
            all.insert(name, fs::read(&path).map_err(failed)?);
        }
    }
    Ok(all)
}
