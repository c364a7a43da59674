//! `cargo xtask size`: what a reader's first visit loads.

use crate::bundle;
use crate::shell::Outcome;
use std::fs;

/// What every page that includes it pays, even where nobody wants it.
const MODULE: &str = "teams-scope-explainer.js";
/// The most that the module may weigh.
const MODULE_BUDGET: usize = 2_048;

const FIRST_LOAD: [(&str, &str); 5] = [
    ("module", MODULE),
    ("life", "life.js"),
    ("glue", "widget.js"),
    ("wasm", "widget_bg.wasm"),
    ("style sheet", "widget.css"),
];

/// The most that the first load may weigh, in bytes of brotli; none yet.
const BUDGET: Option<usize> = None;

pub fn run() -> Outcome {
    bundle::run()?;
    println!("first load, bytes      plain   brotli 11");
    let mut total = [0, 0];
    for (what, name) in FIRST_LOAD {
        let bytes = fs::read(bundle::built(name)?)
            .map_err(|error| format!("the first load needs {name}: {error}"))?;
        let sizes = [bytes.len(), brotli(&bytes)?];
        total = [total[0] + sizes[0], total[1] + sizes[1]];
        print(what, sizes);
        if name == MODULE && sizes[1] > MODULE_BUDGET {
            return Err(format!("{name} weighs {} bytes, and may {MODULE_BUDGET}", sizes[1]));
        }
    }
    print("total", total);
    match BUDGET {
        Some(budget) if total[1] > budget => {
            Err(format!("the first load weighs {} bytes, and its budget is {budget}", total[1]))
        }
        _ => Ok(()),
    }
}

fn print(what: &str, [plain, compressed]: [usize; 2]) {
    println!("{what:<16} {plain:>11} {compressed:>11}");
}

fn brotli(bytes: &[u8]) -> Outcome<usize> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)
        .map_err(|error| format!("brotli failed: {error}"))?;
    Ok(compressed.len())
}
