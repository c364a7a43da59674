//! The tables of `data/` without what no code reads: remarks, the checksums of
//! Microsoft's data, and the sources of facts that the widget does not cite. They
//! would be a kilobyte and a half of every reader's download.

use std::path::Path;
use std::{env, fs, io};

/// What begins a row of `SOURCE.tsv` that `cargo xtask` alone reads.
const CHECKSUM: &str = "sha256 ";

/// Tables of which the code leaves the last cell, the source, to the tests.
const SOURCE_LAST: [&str; 6] = [
    "additions.tsv",
    "aliases.tsv",
    "conditions.tsv",
    "elsewhere.tsv",
    "traps.tsv",
    "watchlists.tsv",
];

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
        let is_row =
            |line: &&str| !line.is_empty() && !line.starts_with('#') && !line.starts_with(CHECKSUM);
        let sourced = SOURCE_LAST.iter().any(|table| name == *table);
        let facts = |row| match str::rsplit_once(row, '\t') {
            Some((facts, _)) if sourced => facts,
            _ => row,
        };
        let rows = table.lines().filter(is_row).map(facts);
        let rows: String = rows.flat_map(|row| [row, "\n"]).collect();
        fs::write(Path::new(&out).join(name), rows)?;
    }
    Ok(())
}
