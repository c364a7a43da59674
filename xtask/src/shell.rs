//! Running other programs. A person sees one line a step, with its time; the
//! commands behind it and what they print with `--verbose`, or where one fails.

use crate::progress;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};

/// What went wrong is told to a person: what failed, and what to do.
pub type Outcome<T = ()> = Result<T, String>;

/// The folder of the workspace's Cargo.toml.
pub fn root() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Where cargo puts what it compiles.
pub fn target_dir() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// A program to be run at the workspace's root.
pub fn command(program: &str, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(root());
    // Set by the cargo that runs xtask. Children that use another toolchain
    // would take the wrong cargo for theirs.
    command.env_remove("CARGO");
    command
}

/// Runs a program. What it prints is shown with `--verbose` or where it fails;
/// else only its lines about what was skipped.
pub fn run(command: &mut Command) -> Outcome {
    let shown = shown(command);
    if progress::verbose() {
        progress::say(&format!("$ {shown}"));
        return judged(&shown, command.status());
    }
    let (result, text) = logged(command)?;
    match &result {
        Ok(()) => text.lines().filter(|line| line.contains("SKIPPED")).for_each(progress::say),
        Err(_) => progress::say(&format!("$ {shown}\n{text}")),
    }
    result
}

/// Runs a program, and gives what came of it and all that it printed.
pub fn logged(command: &mut Command) -> Outcome<(Outcome, String)> {
    let shown = shown(command);
    let log = Log::new()?;
    command.stdin(Stdio::null()).stdout(log.writer()?).stderr(log.writer()?);
    let result = judged(&shown, command.status());
    Ok((result, log.read()))
}

/// Runs a program that a person has asked for by name, in plain sight.
pub fn run_in_sight(command: &mut Command) -> Outcome {
    let shown = shown(command);
    judged(&shown, command.status())
}

/// Runs a program where it does no harm that it fails: nothing is shown then.
pub fn attempt(command: &mut Command) -> Outcome {
    if progress::verbose() {
        return run(command);
    }
    let shown = shown(command);
    judged(
        &shown,
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status(),
    )
}

/// Runs a program, and gives what it prints to standard output.
pub fn printed(command: &mut Command) -> Outcome<String> {
    let shown = shown(command);
    if progress::verbose() {
        progress::say(&format!("$ {shown}"));
    }
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| format!("`{shown}` could not be started: {error}"))?;
    let errors = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("{errors}`{shown}` failed ({})", output.status));
    }
    if progress::verbose() && !errors.is_empty() {
        progress::say(&errors);
    }
    String::from_utf8(output.stdout).map_err(|error| format!("`{shown}`: {error}"))
}

/// What a program prints, or nothing if it fails or is not there.
pub fn output(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

/// Whether a program is on PATH.
pub fn has(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).any(|dir| dir.join(&name).is_file())
}

fn judged(shown: &str, status: std::io::Result<ExitStatus>) -> Outcome {
    match status {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{shown}` failed ({status})")),
        Err(error) => Err(format!("`{shown}` could not be started: {error}")),
    }
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy()).collect();
    words.join(" ")
}

/// What a program prints to either of its outputs, in its order. It is a file and
/// no pipe: a browser that outlives a test would keep a pipe open.
struct Log(PathBuf);

impl Log {
    fn new() -> Outcome<Log> {
        // Several may be open at once in one process: the tests run side by side.
        static OPENED: AtomicU32 = AtomicU32::new(0);
        let number = OPENED.fetch_add(1, Ordering::Relaxed);
        let name = format!("xtask-{}-{number}.log", std::process::id());
        let log = Log(std::env::temp_dir().join(name));
        File::create(&log.0).map_err(|error| format!("{}: {error}", log.0.display()))?;
        Ok(log)
    }

    /// All writers add at the end.
    fn writer(&self) -> Outcome<File> {
        let open = File::options().append(true).open(&self.0);
        open.map_err(|error| format!("{}: {error}", self.0.display()))
    }

    fn read(&self) -> String {
        String::from_utf8_lossy(&fs::read(&self.0).unwrap_or_default()).into_owned()
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        // Best effort: it is in the system's temporary folder.
        let _ = fs::remove_file(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::{Log, command, run};
    use std::io::Write;

    #[test]
    fn a_program_that_fails_or_is_not_there_is_named() {
        let failed = run(&mut command("cargo", &["no-such-command"])).unwrap_err();
        assert!(failed.starts_with("`cargo no-such-command` failed"), "{failed}");
        let absent = run(&mut command("no-such-program", &[])).unwrap_err();
        assert!(absent.starts_with("`no-such-program` could not be started"), "{absent}");
    }

    #[test]
    fn each_log_is_a_file_of_its_own() {
        let (one, other) = (Log::new().unwrap(), Log::new().unwrap());
        assert_ne!(one.0, other.0);
        drop(other);
        assert!(one.0.is_file(), "{}", one.0.display());
    }

    #[test]
    fn both_outputs_stand_in_the_order_in_which_they_were_written() {
        let log = Log::new().unwrap();
        let (mut one, mut other) = (log.writer().unwrap(), log.writer().unwrap());
        one.write_all(b"a").unwrap();
        other.write_all(b"b").unwrap();
        one.write_all(b"c").unwrap();
        assert_eq!(log.read(), "abc");
    }
}
