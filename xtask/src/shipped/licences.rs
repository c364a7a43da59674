//! The licence texts of what ships. A crate that leaves a choice is taken under
//! the first of its licences that stands in `deny.toml`.

use super::Crate;
use crate::shell::{Outcome, root};
use spdx::{Expression, LicenseReq, Licensee, ParseMode};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;

const HEAD: &str = "\
The licences of what teams-scope-explainer is made of
=====================================================

Its own licences stand in LICENSE-MIT and LICENSE-APACHE, that of Microsoft's
tables in LICENSE-microsoft. The crates below are compiled into the wasm, as far
as the linker keeps anything of them. Where a crate leaves a choice, the licence
whose text stands here is the one that was chosen.
";

const RULE: &str =
    "--------------------------------------------------------------------------------";

/// All texts, each once, below the names of those that it holds for.
pub fn text(crates: &[Crate]) -> Outcome<String> {
    let accepted = accepted()?;
    let mut holders: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for it in crates {
        for (licence, text) in texts(it, &accepted)? {
            let name = format!("{} {} ({licence})", it.name, it.version);
            holders.entry(text).or_default().push(name);
        }
    }
    let mut groups: Vec<(Vec<String>, String)> =
        holders.into_iter().map(|(text, names)| (names, text)).collect();
    groups.sort();
    let mut all = HEAD.to_owned();
    for (names, text) in groups {
        let _ = write!(all, "\n{RULE}\n{}\n{RULE}\n\n{text}\n", names.join("\n"));
    }
    Ok(all)
}

/// Under what a crate is taken, each with its text.
fn texts(it: &Crate, accepted: &[Licensee]) -> Outcome<Vec<(String, String)>> {
    let failed = |error: &dyn std::fmt::Display| format!("{} {}: {error}", it.name, it.version);
    let expression = Expression::parse_mode(&it.licence, ParseMode::LAX)
        .map_err(|error| failed(&error.reason))?;
    let chosen = expression.minimized_requirements(accepted).map_err(|error| failed(&error))?;
    let mut texts = Vec::new();
    for licence in chosen {
        let own = it.folder.as_deref().map(|folder| own(folder, &licence)).transpose()?.flatten();
        let text = own.map_or_else(|| standard(it, &licence), Ok)?;
        texts.push((licence.to_string(), tidy(&text)));
    }
    Ok(texts)
}

/// The text that the crate itself brings, if it does.
fn own(folder: &Path, licence: &LicenseReq) -> Outcome<Option<String>> {
    let failed = |error| format!("{}: {error}", folder.display());
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        if name.to_uppercase().starts_with("LICEN") {
            names.push(name);
        }
    }
    names.sort();
    // `LICENSE-MIT`, or the one file that there is.
    let id = licence.license.id().map(|id| id.name).unwrap_or_default();
    let mark = match id.split('-').next().unwrap_or_default() {
        "BSL" => "BOOST".to_owned(),
        mark => mark.to_uppercase(),
    };
    let marked = names.iter().find(|name| {
        let name = name.to_uppercase();
        name.split_once('-').is_some_and(|(_, end)| end.starts_with(&mark))
    });
    let plain: Vec<&String> = names.iter().filter(|name| !name.contains('-')).collect();
    let name = match (marked, plain.as_slice()) {
        (Some(name), _) | (None, &[name]) => name,
        _ => return Ok(None),
    };
    fs::read_to_string(folder.join(name)).map(Some).map_err(failed)
}

/// The text as SPDX has it, with the authors that the crate names.
fn standard(it: &Crate, licence: &LicenseReq) -> Outcome<String> {
    let id = licence.license.id();
    let id = id.ok_or_else(|| format!("{} {}: no text of {licence}", it.name, it.version))?;
    let people = it.authors.iter().map(|author| author.split(" <").next().unwrap_or_default());
    let people = people.collect::<Vec<_>>().join(", ");
    let people = if people.is_empty() { format!("the authors of {}", it.name) } else { people };
    let text = id.text().replace("<year> <copyright holders>", &people);
    let exception = licence.addition.as_ref().and_then(|addition| addition.id());
    Ok(match exception {
        Some(exception) => format!("{text}\n\n{}", exception.text()),
        None => text,
    })
}

/// The same lines on every machine.
fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

/// The licences that `deny.toml` allows, the preferred ones first.
fn accepted() -> Outcome<Vec<Licensee>> {
    let text = fs::read_to_string(root().join("deny.toml"))
        .map_err(|error| format!("deny.toml: {error}"))?;
    let list = text.split_once("\nallow = [").and_then(|(_, rest)| rest.split_once(']'));
    let (list, _) = list.ok_or_else(|| "deny.toml allows no licence".to_owned())?;
    let names = list.split('"').skip(1).step_by(2);
    names
        .map(|name| Licensee::parse(name).map_err(|error| format!("deny.toml: {name}: {error}")))
        .collect()
}

/// A crate's licence as SPDX writes it: older crates have `/` for `OR`.
pub fn canonical(licence: &str) -> String {
    Expression::canonicalize(licence).ok().flatten().unwrap_or_else(|| licence.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{canonical, text};
    use crate::shipped::Crate;

    fn named(name: &str, licence: &str) -> Crate {
        Crate {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
            authors: vec!["A. Person <a@example.org>".to_owned()],
            repository: None,
            checksum: None,
            folder: None,
            uses: Vec::new(),
        }
    }

    #[test]
    fn a_choice_is_made_and_one_text_stands_once() {
        let all = text(&[named("a", "MIT/Apache-2.0"), named("b", "Apache-2.0 OR MIT")]).unwrap();
        assert!(all.contains("a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n"), "{all}");
        assert!(all.contains("Copyright (c) A. Person\n"), "{all}");
        assert!(!all.contains("Apache License"), "{all}");
    }

    #[test]
    fn what_is_joined_needs_all_its_texts() {
        let all = text(&[named("a", "(MIT OR Apache-2.0) AND Unicode-3.0")]).unwrap();
        assert!(all.contains("a 1.0.0 (MIT)") && all.contains("a 1.0.0 (Unicode-3.0)"), "{all}");
    }

    #[test]
    fn what_is_not_allowed_is_an_error() {
        assert!(text(&[named("a", "GPL-3.0-only")]).is_err());
        assert!(text(&[named("a", "")]).is_err());
    }

    #[test]
    fn older_expressions_become_newer_ones() {
        assert_eq!(canonical("MIT/Apache-2.0"), "MIT OR Apache-2.0");
        assert_eq!(canonical("MIT"), "MIT");
    }
}
