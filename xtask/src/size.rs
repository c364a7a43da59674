//! `cargo xtask size`: what a reader's first visit loads, and what may load
//! later, in bytes of brotli 11. Fails where a budget is exceeded.

use crate::bundle;
use crate::setup;
use crate::shell::{Outcome, root};
use std::fs;
use std::path::Path;

/// A file of dist/ by the name that the sources know it by, and the most that
/// it may weigh.
type File = (&'static str, usize);

/// The first visit: what every page that includes the module loads, then what
/// comes with the first element. The whole has the budget; the module has its own.
const FIRST_LOAD: [File; 4] = [
    ("teams-scope-explainer.js", 2_048),
    ("widget.js", 5_740),
    ("widget_bg.wasm", BUDGET),
    ("widget.css", 3_600),
];

/// What another compiler than that of releases may make it heavier by, of a
/// hundred parts. On 27 November 2026 the readers weighed 145,482 bytes with the
/// release's, and 149,953 with rustup's 1.95.
const OTHER_COMPILER: usize = 4;

/// What the first load may weigh at most.
const BUDGET: usize = 83_400;
/// How often the floor it is to weigh at most: not reached, docs/performance.md
/// tells why.
const GOAL_RATIO: f64 = 1.7;
/// What was reached, so that it does not grow unseen.
const RATIO: f64 = 2.54;

/// What comes with the first text or click that needs it.
const LATER: [File; 23] = [
    // The languages: a reader loads one at most.
    ("words-de.txt", 12_000),
    ("words-es.txt", 12_000),
    ("words-fr.txt", 12_000),
    ("words-ja.txt", 12_000),
    ("words-pt-BR.txt", 12_000),
    ("ids.bin", 24_000),
    ("descriptions.tsv", 24_000),
    ("prompts-en.tsv", 24_000),
    ("prompts-de.tsv", 24_000),
    ("prompts-es.tsv", 24_000),
    ("prompts-fr.tsv", 24_000),
    ("prompts-ja.tsv", 24_000),
    ("prompts-pt.tsv", 24_000),
    ("later.css", 2_048),
    ("load.js", 2_048),
    ("share.js", 2_048),
    ("own.js", 2_048),
    ("messages.tsv", 6_000),
    ("failure.js", 2_048),
    ("sharing.js", 3_000),
    // It holds what the first module says later, as English, and the views of it.
    ("sharing_bg.wasm", 80_800),
    ("reader.js", 3_000),
    // All formats at once: not within 24,000 (docs/performance.md). It was 183,000 before
    // the library for base64, which weighs 900, and 183,700 before secrets were found
    // behind tags, marks of Markdown, calls and line breaks, which takes 2,900, and 186,900
    // before wraps were undone for all formats.
    ("reader_bg.wasm", 197_400),
];

pub fn run() -> Outcome {
    bundle::run()?;
    let compiler = setup::wasm()?.compiler()?;
    let release = setup::number(&compiler) == release_compiler()?;
    let part = if release { 100 } else { 100 + OTHER_COMPILER };
    let most = |most: usize| most * part / 100;
    let mut over = Vec::new();
    println!("{compiler}: each file may weigh {part} % of its budget");
    println!("first load, bytes            plain   brotli 11");
    let first = weigh(&FIRST_LOAD, &most, &mut over)?;
    print("together", first);
    if first[1] > most(BUDGET) {
        let most = most(BUDGET);
        over.push(format!("the first load weighs {} bytes, and may {most}", first[1]));
    }
    println!("later");
    weigh(&LATER, &most, &mut over)?;
    let mut floor = [0, 0];
    for file in bundle::floor()? {
        let [plain, compressed] = sizes(&file)?;
        floor = [floor[0] + plain, floor[1] + compressed];
    }
    println!("measure");
    print("a text area in Yew", floor);
    let ratio = first[1] as f64 / floor[1] as f64;
    println!("the first load is {ratio:.2} times that; the goal is {GOAL_RATIO}");
    if ratio > RATIO {
        over.push(format!("that is {ratio:.2} times the floor, and may be {RATIO}"));
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("\n")) }
}

/// The version of the compiler that releases are made with, by Cargo.toml.
fn release_compiler() -> Outcome<String> {
    let manifest = fs::read_to_string(root().join("Cargo.toml"))
        .map_err(|error| format!("Cargo.toml: {error}"))?;
    let found = manifest.split_once("[package.metadata.release]\nrustc = \"");
    let version = found.and_then(|(_, rest)| rest.split('"').next());
    version.map(str::to_owned).ok_or_else(|| "Cargo.toml names no compiler of releases".to_owned())
}

/// Prints what each file weighs; the answer is what they weigh together.
fn weigh(
    files: &[File],
    most: &dyn Fn(usize) -> usize,
    over: &mut Vec<String>,
) -> Outcome<[usize; 2]> {
    let mut total = [0, 0];
    for (name, budget) in files {
        let most = most(*budget);
        let sizes = sizes(&bundle::built(name)?)?;
        total = [total[0] + sizes[0], total[1] + sizes[1]];
        print(name, sizes);
        if sizes[1] > most {
            over.push(format!("{name} weighs {} bytes, and may {most}", sizes[1]));
        }
    }
    Ok(total)
}

fn print(what: &str, [plain, compressed]: [usize; 2]) {
    println!("  {what:<24} {plain:>9} {compressed:>11}");
}

/// The bytes of a file, plain and compressed.
fn sizes(file: &Path) -> Outcome<[usize; 2]> {
    let bytes = fs::read(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)
        .map_err(|error| format!("brotli failed: {error}"))?;
    Ok([bytes.len(), compressed.len()])
}
