//! What is different from the tables of the last run, for the person who updates.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::tsv::{self, Row};
use super::{Kind, Outcome, Table};

pub fn describe(data: &Path, tables: &[Table]) -> Outcome<Vec<String>> {
    let mut lines = Vec::new();
    for (path, text) in tables {
        let name = path.display().to_string();
        let (old, new) = (tsv::read_if_there(data, &name)?, tsv::rows(text, &name));
        if old.is_empty() {
            lines.push(format!("{name}: new, {} rows", new.len()));
        } else if name == "permissions.tsv" {
            lines.extend(permissions(old, new)?);
        } else {
            lines.extend(rows(&name, old, new));
        }
    }
    Ok(lines)
}

struct Permission {
    spelling: String,
    kinds: String,
    opens: [BTreeSet<String>; 2],
}

fn permissions(old: Vec<Row>, new: Vec<Row>) -> Outcome<Vec<String>> {
    let (old, new) = (by_name(old)?, by_name(new)?);
    let empty =
        Permission { spelling: String::new(), kinds: String::new(), opens: Default::default() };
    let mut lines = Vec::new();
    let all: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for name in all {
        let (before, after) = (old.get(name), new.get(name));
        match (before, after) {
            (None, Some(after)) => {
                lines.push(format!("added: {} ({})", after.spelling, after.kinds))
            }
            (Some(before), None) => {
                lines.push(format!("removed: {} ({})", before.spelling, before.kinds))
            }
            (Some(before), Some(after)) => {
                if before.kinds != after.kinds {
                    let Permission { spelling, kinds, .. } = after;
                    lines.push(format!("kinds changed: {spelling}: {} -> {kinds}", before.kinds));
                }
                if before.spelling != after.spelling {
                    lines.push(format!(
                        "spelling changed: {} -> {}",
                        before.spelling, after.spelling
                    ));
                }
            }
            (None, None) => {}
        }
        lines.extend(openings(before.unwrap_or(&empty), after.unwrap_or(&empty)));
    }
    Ok(lines)
}

fn openings(before: &Permission, after: &Permission) -> Vec<String> {
    let name = if after.spelling.is_empty() { &before.spelling } else { &after.spelling };
    let mut lines = Vec::new();
    for (kind, (old, new)) in Kind::BOTH.iter().zip(before.opens.iter().zip(&after.opens)) {
        for (what, list) in [("gained", new.difference(old)), ("lost", old.difference(new))] {
            let list: Vec<&str> = list.map(String::as_str).collect();
            if !list.is_empty() {
                lines.push(format!("{what}: {name} ({}): {}", kind.word(), list.join(", ")));
            }
        }
    }
    lines
}

fn by_name(rows: Vec<Row>) -> Outcome<BTreeMap<String, Permission>> {
    rows.into_iter()
        .map(|row| {
            let [spelling, kinds, delegated, application] = row.cells()?;
            let opens =
                [&delegated, &application].map(|cell| tsv::list(cell).into_iter().collect());
            Ok((spelling.to_ascii_lowercase(), Permission { spelling, kinds, opens }))
        })
        .collect()
}

/// Of the other tables the number of rows says enough: the diff shows the rest.
fn rows(name: &str, old: Vec<Row>, new: Vec<Row>) -> Option<String> {
    let set = |rows: Vec<Row>| rows.into_iter().map(|row| row.cells).collect::<BTreeSet<_>>();
    let (old, new) = (set(old), set(new));
    let (added, removed) = (new.difference(&old).count(), old.difference(&new).count());
    (added + removed > 0).then(|| format!("{name}: {added} rows added, {removed} removed"))
}
