//! The texts that are read: cases and golden pastes with all their variants, the
//! round-trip forms, made-up texts that cost the most, and the fuzz corpus.

use std::collections::HashSet;
use std::fs;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use super::variants;
use crate::shell::{Outcome, root};

#[path = "../../../tests/support/case.rs"]
#[allow(dead_code, reason = "only the paste is wanted here")]
mod case;
#[path = "../../../tests/support/forms/mod.rs"]
#[allow(dead_code, reason = "what must come back is a test's business")]
mod forms;
#[path = "../../../benches/pastes/mod.rs"]
mod pastes;

/// So much of each made-up text.
const HOSTILE: usize = 2_000;

/// A text, and where it comes from.
pub struct Text {
    /// Such as `portal/german`.
    pub case: String,
    /// What was done to it, such as `wrapped-40`; empty as it stands.
    pub variant: String,
    pub text: String,
}

impl Text {
    /// The name under which a person asks for it.
    pub fn name(&self) -> String {
        let at = if self.variant.is_empty() { "" } else { "@" };
        [&self.case, at, &self.variant].concat()
    }
}

/// All texts; of those that a case's variants share, the first.
pub fn all() -> Outcome<Vec<Text>> {
    let mut texts = Vec::new();
    let mut pastes: Vec<(String, String)> = Vec::new();
    for (name, file) in files("tests/cases", "case")? {
        pastes.push((name, case::Case::parse(&file).paste));
    }
    for (name, file) in files("tests/answers", "txt")? {
        pastes.push((format!("answers/{name}"), file));
    }
    for (case, paste) in pastes {
        let mut seen = HashSet::new();
        for (variant, text) in variants::of(&paste) {
            if seen.insert(text.clone()) {
                texts.push(Text { case: case.clone(), variant, text });
            }
        }
    }
    let mut plain = |case: String, text: String| {
        texts.push(Text { case, variant: String::new(), text });
    };
    for form in forms::FORMS {
        for (number, items) in form.pastes().iter().enumerate() {
            let items = form.chosen(items);
            if !items.is_empty() {
                plain(format!("forms/{}/{number}", form.about), (form.write)(&items));
            }
        }
    }
    for (number, (text, _)) in forms::prompts::all().into_iter().enumerate() {
        plain(format!("forms/prompt/{number}"), text);
    }
    for (name, make) in pastes::hostile() {
        plain(format!("hostile/{name}"), make(HOSTILE));
    }
    for (name, text) in files("fuzz/corpus", "")? {
        // Targets choose by the last three bytes.
        let end = text.len().saturating_sub(3);
        let text = text.get(..end).map_or(text.clone(), str::to_owned);
        plain(format!("fuzz/{name}"), text);
    }
    Ok(texts)
}

/// The files of a folder and the folders in it, by name without the ending, in
/// order; none where there is no folder.
fn files(folder: &str, ending: &str) -> Outcome<Vec<(String, String)>> {
    let top = root().join(folder);
    let mut found = Vec::new();
    let mut open = vec![top.clone()];
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.map_err(|error| error.to_string())?.path();
            if path.is_dir() {
                open.push(path);
            } else if ending.is_empty() || path.extension().is_some_and(|it| it == ending) {
                let bytes = fs::read(&path).map_err(|error| format!("{path:?}: {error}"))?;
                let name = path.strip_prefix(&top).unwrap_or(&path).with_extension("");
                let text = String::from_utf8_lossy(&bytes).into_owned();
                found.push((name.to_string_lossy().replace('\\', "/"), text));
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Writes the texts for both sides: one a line, each a JSON string.
pub fn write(texts: &[Text], folder: &Path) -> Outcome<PathBuf> {
    let path = folder.join("texts.jsonl");
    let failed = |error| format!("{}: {error}", path.display());
    let mut file = BufWriter::new(fs::File::create(&path).map_err(failed)?);
    for text in texts {
        let line = serde_json::to_string(&text.text).map_err(|error| error.to_string())?;
        writeln!(file, "{line}").map_err(failed)?;
    }
    file.flush().map_err(failed)?;
    Ok(path)
}
