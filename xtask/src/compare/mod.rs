//! `cargo xtask compare [REV]`: which texts another commit reads otherwise.
//!
//! Both readings are compiled beside a small program (`examples/answers.rs`) that
//! answers many texts; the answers are held against each other one by one.

mod differ;
mod fields;
mod report;
mod side;
mod texts;
mod variants;

use std::path::PathBuf;

use crate::progress::say;
use crate::shell::{Outcome, command, output, root, target_dir};
use report::Report;
use side::Side;

const USAGE: &str = "\
usage: cargo xtask compare [REV] [--case WORD] [--known] [--out FILE]
       cargo xtask compare --text NAME
  REV          the other commit; without it, where this branch left main, or HEAD~1
  --case WORD  only texts with WORD in their names, such as portal/german or @quoted
  --known      leave out fields that the other commit never has
  --out FILE   write all differences there; on screen stand the first ones
  --text NAME  print a text by its name, such as portal/german@wrapped-40";

/// What was asked for.
#[derive(Default)]
struct Asked {
    rev: Option<String>,
    case: String,
    known: bool,
    out: Option<PathBuf>,
    text: Option<String>,
}

pub fn run(args: &[&str]) -> Outcome {
    let asked = parse(args)?;
    let mut texts = texts::all()?;
    if let Some(name) = &asked.text {
        let text = texts.into_iter().find(|text| text.name() == *name);
        print!("{}", text.ok_or_else(|| format!("there is no text {name}"))?.text);
        return Ok(());
    }
    texts.retain(|text| text.name().contains(&asked.case));
    let rev = match &asked.rev {
        Some(rev) => commit(rev)?,
        None => base()?,
    };
    let (old, new) = (side::of_commit(&rev)?, side::of_this_tree()?);
    let file = texts::write(&texts, &folder())?;
    say(&format!("{} texts are read by both", texts.len()));
    let mut report = Report::default();
    let (old, new) = (Side::start(old, &file, texts.len()), Side::start(new, &file, texts.len()));
    for text in &texts {
        let (Some(old), Some(new)) = (old.next(), new.next()) else {
            return Err("the answers came to an end before the texts did".to_owned());
        };
        report.add(text, &old, &new);
    }
    report.print(&rev, asked.known, asked.out.as_deref())
}

fn parse(args: &[&str]) -> Outcome<Asked> {
    let mut asked = Asked::default();
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        let mut value = || args.next().map(|value| (*value).to_owned()).ok_or(USAGE.to_owned());
        match *arg {
            "--case" => asked.case = value()?,
            "--known" => asked.known = true,
            "--out" => asked.out = Some(value()?.into()),
            "--text" => asked.text = Some(value()?),
            rev if !rev.starts_with('-') && asked.rev.is_none() => asked.rev = Some(rev.into()),
            _ => return Err(USAGE.to_owned()),
        }
    }
    Ok(asked)
}

/// Where all that is made for comparing lies.
fn folder() -> PathBuf {
    target_dir().join("compare")
}

fn git(args: &[&str]) -> Option<String> {
    output(command("git", &["-C", &root().to_string_lossy()]).args(args))
}

/// The short name of a commit.
fn commit(rev: &str) -> Outcome<String> {
    let commit = format!("{rev}^{{commit}}");
    git(&["rev-parse", "--short=12", "--verify", &commit])
        .ok_or_else(|| format!("git knows no commit {rev}"))
}

/// Where this branch left main; the commit before this one where it did not.
fn base() -> Outcome<String> {
    let head = commit("HEAD")?;
    match git(&["merge-base", "main", "HEAD"]).map(|base| commit(&base)) {
        Some(Ok(base)) if base != head => Ok(base),
        _ => commit("HEAD~1"),
    }
}
