//! The tables of `data/` without their remarks, which are for people: they
//! would be 1.2 KB of every reader's download. So with the checksums of Microsoft's
//! data, which do not shrink when compressed.

use std::path::Path;
use std::{env, fs, io};

/// What begins a row of `SOURCE.tsv` that `cargo xtask` alone reads.
const CHECKSUM: &str = "sha256 ";

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
        let rows = table.lines().filter(is_row);
        let rows: String = rows.flat_map(|row| [row, "\n"]).collect();
        fs::write(Path::new(&out).join(name), rows)?;
    }
    Ok(())
}
