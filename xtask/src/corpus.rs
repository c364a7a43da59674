//! `cargo xtask corpus`: what the fuzz target begins with, made from the cases.

use std::fs;

use crate::shell::{Outcome, root, say};

pub fn run() -> Outcome {
    let corpus = root().join("fuzz/corpus/read_and_explain");
    let failed = |error| format!("the corpus could not be made: {error}");
    fs::create_dir_all(&corpus).map_err(failed)?;
    let mut count = 0;
    for folder in fs::read_dir(root().join("tests/cases")).map_err(failed)? {
        let folder = folder.map_err(failed)?;
        let Ok(cases) = fs::read_dir(folder.path()) else { continue };
        for case in cases {
            let case = case.map_err(failed)?;
            let file = fs::read_to_string(case.path()).map_err(failed)?;
            let Some((_, paste)) = file.split_once("\n=== paste\n") else { continue };
            let paste = paste.split("\n=== ").next().unwrap_or_default();
            let name =
                [folder.file_name(), case.file_name()].map(|name| name.display().to_string());
            // The last three bytes say where a secret goes.
            let input = [paste.as_bytes(), &[0; 3]].concat();
            fs::write(corpus.join(name.join("-")), input).map_err(failed)?;
            count += 1;
        }
    }
    say(&format!("{count} pastes are in {}", corpus.display()));
    Ok(())
}
