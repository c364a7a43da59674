//! `cargo xtask catalogue [DIR]`: the tables in `data/` from Microsoft's permission data, which
//! is in DIR, or in the project's own copy (`data/microsoft/`).
//!
//! Everything is read and checked first, then the tables are made in memory, then they are
//! compared with what `data/` holds, and only then is anything written. So a broken input
//! leaves `data/` as it was.

mod changes;
mod conflicts;
mod descriptions;
mod facts;
mod fold;
mod ids;
mod inputs;
mod json;
mod kept;
mod names;
mod options;
mod output;
mod path;
mod prompts;
mod source;
mod sources;
#[cfg(test)]
mod tests;
mod tsv;
mod upstream;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use teams_scope_explainer::instant::date;

use options::Options;

/// What goes wrong is told in one line that says what to do.
type Outcome<T> = Result<T, String>;

/// Delegated (on behalf of a user) or application (without one).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Delegated,
    Application,
}

impl Kind {
    const BOTH: [Kind; 2] = [Kind::Delegated, Kind::Application];

    /// As the tables write it.
    fn letter(self) -> char {
        match self {
            Kind::Delegated => 'd',
            Kind::Application => 'a',
        }
    }

    /// As people write it.
    fn word(self) -> &'static str {
        match self {
            Kind::Delegated => "delegated",
            Kind::Application => "application",
        }
    }

    fn parse(letter: &str) -> Option<Kind> {
        Kind::BOTH.into_iter().find(|kind| letter.len() == 1 && letter.starts_with(kind.letter()))
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("data");
    let run = |mut options: Options| {
        options.now.get_or_insert_with(today);
        catalogue(&options, &data)
    };
    match Options::parse(&arguments).and_then(run) {
        Ok(Report { lines, up_to_date }) => {
            for line in lines {
                println!("{line}");
            }
            ExitCode::from(u8::from(!up_to_date))
        }
        Err(error) => {
            eprintln!("catalogue: {error}");
            ExitCode::from(2)
        }
    }
}

/// Today, where the command line does not say what day it is.
fn today() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    date(i64::try_from(since.as_secs()).unwrap_or_default())
}

/// What the command has to say. Only `--check` can end with `up_to_date` false.
#[derive(Debug)]
struct Report {
    lines: Vec<String>,
    up_to_date: bool,
}

/// One table: its path below `data/`, and its text.
type Table = (PathBuf, String);

fn catalogue(options: &Options, data: &Path) -> Outcome<Report> {
    let kept = data.join(kept::FOLDER);
    let inputs = inputs::read(options.directory.as_ref().unwrap_or(&kept))?;
    let facts = facts::read(data)?;

    let names = names::build(&inputs, &facts)?;
    let (ids, id_remarks) = ids::build(&inputs, &names);
    let source = source::build(options, &inputs, data)?;
    let mut tables: Vec<Table> = vec![
        ("permissions.tsv".into(), names.to_table()),
        ("ids.tsv".into(), ids),
        ("SOURCE.tsv".into(), source.to_table()),
    ];
    tables.push(descriptions::build(&inputs, &names));
    tables.extend(prompts::build(&inputs, &names));

    let mut lines =
        vec![format!("{} permissions, from {} of {}", names.len(), source.commit, source.date)];
    lines.extend(changes::describe(data, &tables)?);
    lines.extend(conflicts::describe(&facts, &names));
    lines.extend(source::stale_dates(&source, &facts));
    lines.extend(options.now.iter().flat_map(|today| facts.sources.old(today)));
    lines.extend(id_remarks);

    // No table, and so after what is said of tables.
    if options.keep || options.directory.is_none() {
        tables.push((Path::new(kept::FOLDER).join("README.md"), kept::readme(&source)));
    }
    let changed = output::changed(data, &tables)?;
    if options.check {
        lines.push(match changed.as_slice() {
            [] => "data/ is up to date".to_owned(),
            changed => format!(
                "data/ is not up to date ({}): run `cargo xtask catalogue{}`",
                changed.join(", "),
                options
                    .directory
                    .iter()
                    .map(|dir| format!(" {}", dir.display()))
                    .collect::<String>()
            ),
        });
    } else {
        let outdated = kept::changed(&kept, &inputs.files);
        if options.keep {
            kept::write(&kept, &outdated)?;
        }
        if !outdated.is_empty() {
            let names: Vec<&str> = outdated.iter().map(|(name, _)| name.as_str()).collect();
            let names = names.join(", ");
            lines.push(if options.keep {
                format!("kept in data/microsoft/: {names}")
            } else {
                format!(
                    "to do: run this again with --keep, for data/microsoft/ has another {names}"
                )
            });
        }
        output::write(data, &tables)?;
        lines.push(match changed.as_slice() {
            [] => "data/ was up to date: nothing written".to_owned(),
            changed => format!("written: {}", changed.join(", ")),
        });
    }
    Ok(Report { lines, up_to_date: !options.check || changed.is_empty() })
}
