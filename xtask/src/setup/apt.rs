//! Installs packages where there is an apt-get and the right to use it.

use crate::progress::step;
use crate::shell::{Outcome, command, has, output, run};
use std::sync::OnceLock;

/// Installs those of the packages that are not there yet.
pub fn install(packages: &[&str], why: &str) -> Outcome {
    let missing: Vec<&str> = packages.iter().copied().filter(|it| !installed(it)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if !has("apt-get") {
        return Err(format!(
            "missing: {names} ({why}). These are Debian's names, and there is no apt-get here: \
             install them by other means and put them on PATH"
        ));
    }
    if !root_user() {
        return Err(format!(
            "missing: {names} ({why}). Run `sudo apt-get update && sudo apt-get install {names}`, \
             then this command again"
        ));
    }
    let install = [&["install", "--yes", "--no-install-recommends"], &missing[..]].concat();
    step(&format!("install {names}: {why}"), || {
        update()?;
        run(&mut apt_get(&install))
    })
}

/// Whether this process may write to /usr.
pub fn root_user() -> bool {
    output(&mut command("id", &["-u"])).is_some_and(|id| id == "0")
}

/// Once is enough: an image's own lists may be empty or years old.
fn update() -> Outcome {
    static DONE: OnceLock<Outcome> = OnceLock::new();
    DONE.get_or_init(|| run(&mut apt_get(&["update", "--quiet"]))).clone()
}

fn apt_get(args: &[&str]) -> std::process::Command {
    let mut apt = command("apt-get", args);
    // Another apt-get may be at work: wait for it rather than fail.
    apt.args(["-o", "DPkg::Lock::Timeout=300"]);
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn installed(package: &str) -> bool {
    let format = "--showformat=${db:Status-Abbrev}";
    output(&mut command("dpkg-query", &["--show", format, package]))
        .is_some_and(|status| status.starts_with("ii"))
}
