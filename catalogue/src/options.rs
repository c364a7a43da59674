//! The command line behind `cargo xtask catalogue`.

use std::path::PathBuf;

use super::Outcome;

const USAGE: &str = "usage: cargo xtask catalogue [DIR] [--check | --keep] [--commit HASH --date YYYY-MM-DD] \
     [--now YYYY-MM-DD]";

#[derive(Debug, Default)]
pub struct Options {
    /// Microsoft's files: the flat folder, or a checkout of their repository. Without it, the
    /// project's own copy.
    pub directory: Option<PathBuf>,
    /// Only say whether `data/` is up to date.
    pub check: bool,
    /// Put the files of the directory in the place of the project's copy.
    pub keep: bool,
    /// The commit of Microsoft's repository and its date, where DIR is no checkout.
    pub version: Option<(String, String)>,
    /// The day from which the age of facts is counted.
    pub now: Option<String>,
}

impl Options {
    pub fn parse(arguments: &[String]) -> Outcome<Options> {
        let mut options = Options::default();
        let (mut commit, mut date) = (None, None);
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value = |what: &str| {
                rest.next().cloned().ok_or_else(|| format!("{what} needs a value. {USAGE}"))
            };
            match argument.as_str() {
                "--check" => options.check = true,
                "--keep" => options.keep = true,
                "--commit" => commit = Some(value("--commit")?),
                "--date" => date = Some(value("--date")?),
                "--now" => options.now = Some(checked_date("--now", value("--now")?)?),
                flag if flag.starts_with('-') => return Err(format!("unknown {flag}. {USAGE}")),
                path if options.directory.is_none() => {
                    options.directory = Some(PathBuf::from(path));
                }
                extra => return Err(format!("one folder only, not also {extra}. {USAGE}")),
            }
        }
        if options.keep && (options.check || options.directory.is_none()) {
            return Err(format!("--keep needs a folder, and writes: no --check with it. {USAGE}"));
        }
        options.version = match (commit, date) {
            (None, None) => None,
            (Some(commit), Some(date)) => {
                Some((checked_commit(commit)?, checked_date("--date", date)?))
            }
            _ => return Err(format!("--commit and --date go together. {USAGE}")),
        };
        Ok(options)
    }
}

fn checked_commit(commit: String) -> Outcome<String> {
    let is_hash = (7..=40).contains(&commit.len()) && commit.bytes().all(|b| b.is_ascii_hexdigit());
    if is_hash {
        Ok(commit)
    } else {
        Err(format!("--commit {commit}: 7 to 40 hex digits are needed"))
    }
}

fn checked_date(flag: &str, date: String) -> Outcome<String> {
    let shape: String = date.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    if shape == "0000-00-00" {
        Ok(date)
    } else {
        Err(format!("{flag} {date}: YYYY-MM-DD is needed"))
    }
}
