//! The tables of `data/` without what no code reads: remarks, the checksums of
//! Microsoft's data, and the sources of facts that the widget does not cite. They
//! would be nearly two kilobytes of every reader's download. The long one is laid
//! out so that it compresses.

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

/// Tables whose sources the widget cites.
const CITING: [&str; 3] = ["capabilities.tsv", "modes.tsv", "notes.tsv"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=data");
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    let out = Path::new(&out);
    let mut cited = String::new();
    for name in CITING {
        cited += &fs::read_to_string(Path::new("data").join(name))?;
    }
    let is_cited = |source: &str| cited.split(['\t', ',', '\n']).any(|cell| cell == source);
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
        let mut rows: Vec<&str> = table.lines().filter(is_row).map(facts).collect();
        if name == "sources.tsv" {
            rows.retain(|row| row.split('\t').next().is_some_and(is_cited));
        }
        if name == "permissions.tsv" {
            permissions(&rows, out)?;
        } else {
            let rows: String = rows.iter().flat_map(|row| [*row, "\n"]).collect();
            fs::write(out.join(name), rows)?;
        }
    }
    Ok(())
}

/// Each column by itself, which is 0.9 KB less to download than row by row:
/// the names, where those that begin with the same word share a line (`Mail`
/// ` .Read` ` .ReadWrite`); a letter for the kinds of each; and, by name, what
/// the few open that open anything.
fn permissions(rows: &[&str], out: &Path) -> io::Result<()> {
    let (mut names, mut kinds, mut openings) = (String::new(), String::new(), String::new());
    let mut before = "";
    for row in rows {
        let cells: Vec<&str> = row.split('\t').collect();
        let cell = |index: usize| cells.get(index).copied().unwrap_or_default();
        let name = cell(0);
        let (first, rest) = name.split_at(name.find('.').unwrap_or(name.len()));
        if first != before {
            names.push_str(if before.is_empty() { "" } else { "\n" });
            names.push_str(first);
            before = first;
        }
        names.push(' ');
        names.push_str(rest);
        let bit = |letter: char, value: u8| if cell(1).contains(letter) { value } else { 0 };
        // `@` has none of the three bits.
        kinds.push(char::from(b'@' | bit('d', 1) | bit('a', 2) | bit('r', 4)));
        if !cell(2).is_empty() || !cell(3).is_empty() {
            openings.push_str(&[name, cell(2), cell(3)].join("\t"));
            openings.push('\n');
        }
    }
    fs::write(out.join("permission-names.txt"), names)?;
    fs::write(out.join("permission-kinds.txt"), kinds)?;
    fs::write(out.join("permission-openings.tsv"), openings)
}
