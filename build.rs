//! The tables of `data/` without their remarks, which are for people: they
//! would be 1.2 KB of every reader's download.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=data");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    for entry in fs::read_dir("data")? {
        let path = entry?.path();
        let Some(name) =
            path.file_name().filter(|_| path.extension().is_some_and(|it| it == "tsv"))
        else {
            continue;
        };
        let table = fs::read_to_string(&path)?;
        let rows = table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
        let rows: String = rows.flat_map(|row| [row, "\n"]).collect();
        fs::write(Path::new(&out).join(name), rows)?;
    }
    Ok(())
}
