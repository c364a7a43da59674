//! What comes from npm, at the versions that a folder's package-lock.json pins.

use crate::progress::step;
use crate::shell::{Outcome, command, has, root, run};
use std::fs;
use std::path::PathBuf;

/// Installs a folder's packages, where they are not there yet; the answer is
/// the folder that holds them.
pub fn install(folder: &str, why: &str) -> Outcome<PathBuf> {
    let modules = root().join(folder).join("node_modules");
    let lock = fs::read(root().join(folder).join("package-lock.json"))
        .map_err(|error| format!("{folder}/package-lock.json cannot be read: {error}"))?;
    // A copy of the lock file tells what was installed last.
    let installed = modules.join(".installed-lock.json");
    if fs::read(&installed).is_ok_and(|last| last == lock) {
        return Ok(modules);
    }
    if !has("npm") {
        return Err("npm is not on PATH (it comes with Node.js)".to_owned());
    }
    let mut npm = command("npm", &["ci", "--no-audit", "--no-fund"]);
    // Scripts of packages would only check, or fetch from elsewhere.
    npm.arg("--ignore-scripts").current_dir(root().join(folder));
    step(&format!("install from npm {why}"), || run(&mut npm))?;
    fs::write(&installed, lock).map_err(|error| format!("{folder}: {error}"))?;
    Ok(modules)
}

/// The version of a package that a folder's package.json asks for.
pub fn version(folder: &str, package: &str) -> Outcome<String> {
    let failed = |error: &dyn std::fmt::Display| format!("{folder}/package.json: {error}");
    let text = fs::read_to_string(root().join(folder).join("package.json"));
    let text = text.map_err(|error| failed(&error))?;
    let all: serde_json::Value = serde_json::from_str(&text).map_err(|error| failed(&error))?;
    let version = all["dependencies"][package].as_str().map(str::to_owned);
    version.ok_or_else(|| failed(&format!("no {package}")))
}
