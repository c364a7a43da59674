//! The tables of `data/` without what no code reads: remarks, the checksums of
//! Microsoft's data, and the sources of facts that the widget does not cite. They
//! would be nearly two kilobytes of every reader's download. The long one is laid
//! out so that it compresses, and the few of its rows that an answer needs stand apart.
//! And the messages of `locales/`, checked (`messages/`).

use std::path::Path;
use std::{env, fs, io};

use messages::{Faults, Place};

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

/// What the widget cites besides (`MEETINGS` in `src/sharing/telling/closer.rs`).
const CITED: [&str; 1] = ["graph-get-meeting"];

/// Tables whose sources the widget cites.
const CITING: [&str; 3] = ["capabilities.tsv", "modes.tsv", "notes.tsv"];

/// Our own tables that say something of permissions of Microsoft Graph.
const NAMING: [&str; 6] =
    ["additions.tsv", "aliases.tsv", "conditions.tsv", "modes.tsv", "traps.tsv", "watchlists.tsv"];

/// The scopes of OpenID Connect, which stand in most lists.
const OPENID: [&str; 3] = ["email", "openid", "profile"];

fn main() -> io::Result<()> {
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    let out = Path::new(&out);
    if let Err(faults) = locales(out)? {
        for fault in faults {
            println!("cargo::error={fault}");
        }
        return Ok(());
    }
    tables(out)
}

/// The messages of all languages, held against what the code says. Of English, the two
/// parts in which it loads; and for the code, where in them each message is.
fn locales(out: &Path) -> io::Result<Result<(), Faults>> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src");
    let languages = match messages::languages(Path::new("locales"))? {
        Ok(languages) => languages,
        Err(faults) => return Ok(Err(faults)),
    };
    let Some(english) = languages.first() else { return Ok(Err(vec!["no locales/en.ftl".into()])) };
    let places = messages::places(Path::new("src"))?;
    let faults = messages::against_code(english, &places);
    if !faults.is_empty() {
        return Ok(Err(faults));
    }
    let order = messages::order(english, &places);
    fs::write(out.join("messages.rs"), messages::rust(english, &order))?;
    for place in Place::ALL {
        let name = format!("en-{}.txt", place.module());
        let text = messages::text(english, english, &order, Some(place));
        fs::write(out.join(name), text)?;
    }
    Ok(Ok(()))
}

fn tables(out: &Path) -> io::Result<()> {
    println!("cargo::rerun-if-changed=data");
    let mut cited = String::new();
    for name in CITING {
        cited += &fs::read_to_string(Path::new("data").join(name))?;
    }
    let is_cited = |source: &str| {
        CITED.contains(&source) || cited.split(['\t', ',', '\n']).any(|cell| cell == source)
    };
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
            names(&rows, out)?;
            few(&rows, out)?;
        } else if name == "capabilities.tsv" {
            capabilities(&rows, out)?;
        } else {
            let rows: String = rows.iter().flat_map(|row| [*row, "\n"]).collect();
            fs::write(out.join(name), rows)?;
        }
    }
    Ok(())
}

/// The operations and the sources apart: the first module shows neither.
fn capabilities(rows: &[&str], out: &Path) -> io::Result<()> {
    let (mut table, mut told) = (String::new(), String::new());
    for row in rows {
        let cell = |index: usize| cell(row, index);
        let way = |index| if matches!(cell(index), "-" | "none") { cell(index) } else { "" };
        let operation = |index| if cell(index).contains(' ') { cell(index) } else { "" };
        table += &[cell(0), cell(1), way(2), cell(3), way(4), cell(5)].join("\t");
        told += &[operation(2), operation(4), cell(6)].join("\t");
        table.push('\n');
        told.push('\n');
    }
    fs::write(out.join("capabilities.tsv"), table)?;
    fs::write(out.join("operations.tsv"), told)
}

/// The long table for reading: each column by itself, which is 0.9 KB less to
/// download than row by row. The names, where those that begin with the same word
/// share a line (`Mail` ` .Read` ` .ReadWrite`), and a letter for the kinds of each.
fn names(rows: &[&str], out: &Path) -> io::Result<()> {
    let (mut names, mut kinds) = (String::new(), String::new());
    let mut before = "";
    for row in rows {
        let name = cell(row, 0);
        let (first, rest) = name.split_at(name.find('.').unwrap_or(name.len()));
        if first != before {
            names.push_str(if before.is_empty() { "" } else { "\n" });
            names.push_str(first);
            before = first;
        }
        names.push(' ');
        names.push_str(rest);
        let bit = |letter: char, value: u8| if cell(row, 1).contains(letter) { value } else { 0 };
        // `@` has none of the three bits.
        kinds.push(char::from(b'@' | bit('d', 1) | bit('a', 2) | bit('r', 4)));
    }
    fs::write(out.join("permission-names.txt"), names)?;
    fs::write(out.join("permission-kinds.txt"), kinds)
}

/// The rows of the long table of which an answer has something to say: those that
/// open anything, and those whose names stand in our own tables.
fn few(rows: &[&str], out: &Path) -> io::Result<()> {
    let mut own = String::new();
    for table in NAMING {
        own += &fs::read_to_string(Path::new("data").join(table))?;
    }
    let named: Vec<&str> = own.split(['\t', '\n']).chain(OPENID).collect();
    let mut few = String::new();
    for row in rows {
        let opens = !cell(row, 2).is_empty() || !cell(row, 3).is_empty();
        if opens || named.contains(&cell(row, 0)) {
            few.push_str(row);
            few.push('\n');
        }
    }
    fs::write(out.join("permission-few.tsv"), few)
}

fn cell(row: &str, index: usize) -> &str {
    row.split('\t').nth(index).unwrap_or_default()
}
