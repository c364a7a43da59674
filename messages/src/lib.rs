//! Reads the languages in `locales/`, which are Fluent files, checks them against the code
//! and against English, and writes what ships.
//!
//! - `language` reads a file: messages, each with its arguments;
//! - `places` finds where the code says which message;
//! - `check` compares both with each other, and a language with English;
//! - `ship` writes what the code compiles in and what loads later.

mod check;
mod language;
mod pattern;
mod places;
mod ship;

pub use check::{against_code, against_english};
pub use language::{Language, Message};
pub use pattern::Own;
pub use places::{Place, Places, places};
pub use ship::{Order, names, order, rust, text};

use std::fs;
use std::io;
use std::path::Path;

/// The languages of a folder, English first, then by their tags.
///
/// # Errors
///
/// The outer error: a file cannot be read. The inner one: all that is wrong in the files, also
/// in comparison with English.
pub fn languages(folder: &Path) -> io::Result<Result<Vec<Language>, Faults>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|it| it == "ftl") {
            tags.push(path.file_stem().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    tags.sort_by_key(|tag| (tag != "en", tag.clone()));
    let (mut languages, mut faults) = (Vec::<Language>::new(), Faults::new());
    for tag in tags {
        let text = fs::read_to_string(folder.join(format!("{tag}.ftl")))?;
        match Language::read(&tag, &text) {
            Ok(language) => {
                if let Some(english) = languages.first() {
                    faults.extend(against_english(&language, english));
                }
                languages.push(language);
            }
            Err(wrong) => faults.extend(wrong),
        }
    }
    Ok(if faults.is_empty() { Ok(languages) } else { Err(faults) })
}

/// Why the build stops: one sentence for each fault.
pub type Faults = Vec<String>;

/// Arguments that are numbers; all others are texts.
pub const NUMBERS: [&str; 3] = ["all", "extra", "number"];
