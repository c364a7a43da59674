//! One of the two readings: compiled, and run in a process of its own that is
//! watched, so that a text on which it never ends is found and named.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::thread;
use std::time::Duration;

use super::{folder, git};
use crate::progress::{say, step};
use crate::shell::{Outcome, command, root, run};

/// A text that takes longer than this is said to have no end.
const PATIENCE: Duration = Duration::from_secs(10);

/// The program in a tree that answers many texts.
const PROGRAM: &str = "examples/answers.rs";

/// What a side makes of a text.
pub enum Answer {
    /// The JSON, and the milliseconds.
    Given(String, u64),
    /// It did not end.
    Endless,
    /// It panicked, or the process died otherwise.
    Died,
}

/// Compiles the reading of a commit, and says where the program is.
pub fn of_commit(rev: &str) -> Outcome<PathBuf> {
    let tree = folder().join(rev);
    if !tree.join("Cargo.toml").is_file() {
        // What `cargo clean` took away is still known to git.
        run(&mut command("git", &["worktree", "prune"]))?;
        let path = tree.to_string_lossy();
        run(&mut command("git", &["worktree", "add", "--force", "--detach", &path, rev]))?;
    }
    build(rev, &tree)
}

/// The same for the tree as it lies here.
pub fn of_this_tree() -> Outcome<PathBuf> {
    build("here", root())
}

/// Makes a crate that depends on the library of the tree, and compiles it.
fn build(tree_name: &str, tree: &Path) -> Outcome<PathBuf> {
    let name = format!("answers-{tree_name}");
    let place = folder().join(&name);
    let failed = |error| format!("{}: {error}", place.display());
    fs::create_dir_all(&place).map_err(failed)?;
    let mut program = tree.join(PROGRAM);
    if !program.is_file() {
        program = place.join("main.rs");
        fs::write(&program, first_program()?).map_err(failed)?;
    }
    let manifest = format!(
        "[workspace]\n\n[package]\nname = \"{name}\"\nedition = \"2024\"\npublish = false\n\n\
         [[bin]]\nname = \"{name}\"\npath = {program:?}\n\n\
         [dependencies]\nserde_json = \"1\"\nteams-scope-explainer = {{ path = {tree:?} }}\n\n\
         # Overflows and broken promises of the code are to be seen.\n\
         [profile.dev]\nopt-level = 1\ndebug = 0\n"
    );
    fs::write(place.join("Cargo.toml"), manifest).map_err(failed)?;
    // The versions of the tree.
    fs::copy(tree.join("Cargo.lock"), place.join("Cargo.lock")).map_err(failed)?;
    // One for each tree: the library is a cdylib as well, for which cargo uses the
    // same file names wherever its source lies, and takes one tree's for another's.
    let target = folder().join(format!("build-{tree_name}"));
    let mut cargo = command("cargo", &["build"]);
    // Profiles of a person's environment would make it slow.
    for (key, _) in std::env::vars().filter(|(key, _)| key.starts_with("CARGO_PROFILE_")) {
        cargo.env_remove(key);
    }
    cargo.current_dir(&place).env("CARGO_TARGET_DIR", &target);
    step(&format!("compile the reading of {tree_name}"), || run(&mut cargo))?;
    Ok(target.join("debug").join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
}

/// The program as it was first written, which fits the commits before it.
fn first_program() -> Outcome<String> {
    let added = ["log", "--diff-filter=A", "--format=%h", "--", PROGRAM];
    let added = git(&added).unwrap_or_default();
    let commit = added.lines().last().unwrap_or("HEAD");
    git(&["show", &format!("{commit}:{PROGRAM}")])
        .ok_or_else(|| format!("git does not have {PROGRAM} of {commit}"))
}

/// A side that reads all texts, one after the other.
pub struct Side(Receiver<Answer>);

impl Side {
    /// Begins to read the texts of the file.
    pub fn start(program: PathBuf, texts: &Path, count: usize) -> Side {
        let (send, answers) = sync_channel(256);
        let texts = texts.to_owned();
        thread::spawn(move || {
            if let Err(problem) = answer_all(&program, &texts, count, &send) {
                say(&problem);
            }
        });
        Side(answers)
    }

    /// The answer to the next text.
    pub fn next(&self) -> Option<Answer> {
        self.0.recv().ok()
    }
}

/// Runs the program again behind each text that stops it.
fn answer_all(program: &Path, texts: &Path, count: usize, send: &SyncSender<Answer>) -> Outcome {
    let mut done = 0;
    while done < count {
        let mut child = Command::new(program)
            .arg(texts)
            .arg(done.to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let lines = lines(&mut child);
        let stopped = loop {
            let answer = match lines.recv_timeout(PATIENCE) {
                Ok(line) => given(&line)?,
                Err(RecvTimeoutError::Timeout) => break Answer::Endless,
                Err(RecvTimeoutError::Disconnected) => break Answer::Died,
            };
            done += 1;
            if send.send(answer).is_err() {
                done = count;
            }
        };
        // It may be at its end by itself.
        let _ = child.kill();
        let _ = child.wait();
        if done < count {
            done += 1;
            let _ = send.send(stopped);
        }
    }
    Ok(())
}

/// What the program prints, line by line.
fn lines(child: &mut Child) -> Receiver<String> {
    let (send, lines) = sync_channel(256);
    if let Some(out) = child.stdout.take() {
        thread::spawn(move || {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    break;
                }
            }
        });
    }
    lines
}

fn given(line: &str) -> Outcome<Answer> {
    let split = line.split_once('\t');
    let (millis, json) = split.ok_or_else(|| format!("no answer: {line}"))?;
    Ok(Answer::Given(json.to_owned(), millis.parse().unwrap_or(0)))
}
