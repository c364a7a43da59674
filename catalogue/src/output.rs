//! Writing `data/`: all tables to temporary files first, then each to its place, so that a
//! full disk or a broken input leaves the old tables.

use std::fs;
use std::path::{Path, PathBuf};

use super::{Outcome, Table};

/// The names of the tables that differ from what `data/` holds.
pub fn changed(data: &Path, tables: &[Table]) -> Outcome<Vec<String>> {
    let mut changed = Vec::new();
    for (name, text) in tables {
        let path = data.join(name);
        let same = path.exists() && fs::read(&path).map_err(named(&path))? == text.as_bytes();
        if !same {
            changed.push(name.display().to_string());
        }
    }
    Ok(changed)
}

pub fn write(data: &Path, tables: &[Table]) -> Outcome<()> {
    let temporary = data.join(format!(".catalogue-{}", std::process::id()));
    let result = write_through(data, &temporary, tables);
    // Empty by now, or left over by an error that matters more than this one.
    fs::remove_dir_all(&temporary).ok();
    result
}

fn write_through(data: &Path, temporary: &Path, tables: &[Table]) -> Outcome<()> {
    for (name, text) in tables {
        create(&temporary.join(name), text)?;
    }
    for (name, _) in tables {
        let path = data.join(name);
        create_folder_of(&path)?;
        fs::rename(temporary.join(name), &path).map_err(named(&path))?;
    }
    Ok(())
}

fn create(path: &Path, text: &str) -> Outcome<()> {
    create_folder_of(path)?;
    fs::write(path, text).map_err(named(path))
}

fn create_folder_of(path: &Path) -> Outcome<()> {
    let folder: PathBuf = path.parent().map(Path::to_owned).unwrap_or_default();
    fs::create_dir_all(&folder).map_err(named(&folder))
}

fn named(path: &Path) -> impl Fn(std::io::Error) -> String {
    move |error| format!("{}: {error}", path.display())
}
