//! `cargo xtask corpus`: what libFuzzer begins with, made from the cases. It grows
//! there; what is kept for good is in `fuzz/corpus/`.

use std::fs;

use crate::progress::say;
use crate::shell::{Outcome, root};

/// The targets that begin with a text.
const TARGETS: [&str; 6] = ["reading", "seal", "link", "record", "leak", "steps"];

pub fn run() -> Outcome {
    let grown = root().join("fuzz/grown");
    let failed = |error| format!("the corpus could not be made: {error}");
    for target in TARGETS {
        fs::create_dir_all(grown.join(target)).map_err(failed)?;
    }
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
            // By the last three bytes a target chooses.
            let input = [paste.as_bytes(), &[0; 3]].concat();
            for target in TARGETS {
                fs::write(grown.join(target).join(name.join("-")), &input).map_err(failed)?;
            }
            count += 1;
        }
    }
    say(&format!("{count} pastes are in each folder of {}", grown.display()));
    Ok(())
}
