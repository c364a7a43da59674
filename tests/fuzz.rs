//! The targets of `fuzz/` with inputs of our own making: what people paste and what
//! was found by fuzzing, changed a little or much.
//!
//! Plain `cargo test` tries a few inputs, always the same. With `FUZZ_SECONDS` each
//! target goes on for so long: with other inputs each time, or with the same ones where
//! `FUZZ_SAME` is set, as in CI (`cargo xtask fuzz`). An input on which one fails is kept
//! in `fuzz/artifacts/`, as libFuzzer keeps its own.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;
#[path = "../fuzz/src/lib.rs"]
mod targets;

use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use support::case::Case;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::reading::{Tables, read, record};
use teams_scope_explainer::sharing::encode;

/// So many inputs without `FUZZ_SECONDS`; of those that are read over and over, fewer.
const FEW: usize = 100;
const VERY_FEW: usize = 10;
/// An input is at most so long.
const LONG: usize = 6_000;

#[test]
fn reading() {
    fuzz("reading");
}

#[test]
fn seal() {
    fuzz("seal");
}

#[test]
fn link() {
    fuzz("link");
}

#[test]
fn record_() {
    fuzz("record");
}

#[test]
fn explanation() {
    fuzz("explanation");
}

#[test]
fn leak() {
    fuzz("leak");
}

#[test]
fn steps() {
    fuzz("steps");
}

/// Every target is a test of this file.
#[test]
fn all_targets_are_here() {
    let source = include_str!("fuzz.rs");
    for (name, _) in targets::TARGETS {
        assert!(source.contains(&format!("fuzz(\"{name}\")")), "{name}");
    }
}

fn fuzz(name: &str) {
    let target = targets::TARGETS.iter().find(|(known, _)| *known == name).unwrap().1;
    let seconds = env::var("FUZZ_SECONDS").ok().map(|it| it.parse().unwrap());
    let same = seconds.is_none() || env::var_os("FUZZ_SAME").is_some();
    let seed = if same {
        20_261_129
    } else {
        SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_nanos() as u64
    };
    let (kept, words) = (kept(name), words());
    let corpus = [kept.clone(), made_of_cases(name)].concat();
    // What was found once is tried first.
    for input in &kept {
        attempt(name, target, input);
    }
    let mut luck = Luck(seed | 1);
    let begun = Instant::now();
    let mut tried = 0;
    while match seconds {
        Some(seconds) => begun.elapsed() < Duration::from_secs(seconds),
        None => tried < if name == "steps" { VERY_FEW } else { FEW },
    } {
        let mut input = luck.one_of(&corpus).clone();
        for _ in 0..1 << luck.below(4) {
            mutate(&mut input, &corpus, &words, &mut luck);
            input.truncate(LONG);
        }
        attempt(name, target, &input);
        tried += 1;
    }
    println!("{name}: {tried} inputs, {} of them kept ones", kept.len());
}

fn attempt(name: &str, target: fn(&[u8]), input: &[u8]) {
    if catch_unwind(|| target(input)).is_err() {
        let mut hasher = DefaultHasher::new();
        input.hash(&mut hasher);
        let folder = folder("artifacts", name);
        fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{:016x}", hasher.finish()));
        fs::write(&file, input).unwrap();
        panic!("{name} fails on {}", file.display());
    }
}

fn folder(what: &str, name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz").join(what).join(name)
}

/// The inputs that are kept for a target (`fuzz/corpus/`).
fn kept(name: &str) -> Vec<Vec<u8>> {
    let Ok(files) = fs::read_dir(folder("corpus", name)) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = files.map(|file| file.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().map(|path| fs::read(path).unwrap()).collect()
}

/// The pastes of the cases; what comes of them, where a target takes that.
fn made_of_cases(name: &str) -> Vec<Vec<u8>> {
    let modes = Modes::built_in();
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut made = Vec::new();
    for (index, (_, path)) in support::files(&cases, "case").into_iter().enumerate() {
        let paste = Case::parse(&fs::read_to_string(path).unwrap()).paste;
        // Reading all of them takes long in a build that is not optimised.
        if index % 8 == 0 && ["record", "explanation", "link"].contains(&name) {
            let reading = read(&paste, &modes, Tables::built_in());
            made.push(match name {
                "link" => encode(&modes.modes[0], &reading).into_bytes(),
                _ => record::encode(&reading).into_bytes(),
            });
        }
        if name != "explanation" {
            made.push([paste.as_bytes(), &[0; 3]].concat());
        }
    }
    made
}

/// The words by which the formats know a text.
fn words() -> Vec<Vec<u8>> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/words.dict"));
    let text = text.unwrap();
    let quoted = |line: &str| Some(line.strip_prefix('"')?.strip_suffix('"')?.to_owned());
    text.lines().filter_map(quoted).map(|word| unescaped(&word)).collect()
}

/// The bytes of a word of the dictionary: `\x0a`, `\"`, `\\`.
fn unescaped(word: &str) -> Vec<u8> {
    let mut parts = word.split('\\');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    while let Some(part) = parts.next() {
        match part.strip_prefix('x') {
            Some(code) => {
                bytes.push(u8::from_str_radix(&code[..2], 16).unwrap());
                bytes.extend(code[2..].bytes());
            }
            // A backslash behind another one stands for itself.
            None if part.is_empty() => {
                bytes.extend([b"\\", parts.next().unwrap().as_bytes()].concat())
            }
            None => bytes.extend(part.bytes()),
        }
    }
    bytes
}

/// Numbers that follow from a seed.
struct Luck(u64);

impl Luck {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Signs that open, close, part or escape something, and odd letters.
const SIGNS: [&str; 24] = [
    "\n", "\r\n", "\t", " ", "\"", "'", "{", "}", "[", "]", "(", ")", ",", ":", ";", "=", "|",
    "\\", "%", "&", "…", "\u{200b}", "é", "😀",
];

/// Changes an input in one way.
fn mutate(input: &mut Vec<u8>, corpus: &[Vec<u8>], words: &[Vec<u8>], luck: &mut Luck) {
    let at = luck.below(input.len() + 1);
    let most = 1 << luck.below(10);
    let to = at + luck.below((input.len() - at).min(most) + 1);
    match luck.below(9) {
        0 => drop(input.drain(at..to)),
        1 => drop(input.splice(at..at, luck.one_of(words).clone())),
        2 => drop(input.splice(at..at, luck.one_of(&SIGNS).bytes())),
        3 => {
            let piece = input[at..to].repeat(1 + luck.below(6));
            input.splice(at..at, piece);
        }
        4 => {
            let other = luck.one_of(corpus);
            let from = luck.below(other.len() + 1);
            let until = from + luck.below(other.len() - from + 1);
            input.splice(at..to, other[from..until].iter().copied());
        }
        5 => {
            if let Some(byte) = input.get_mut(at) {
                *byte = luck.next() as u8;
            }
        }
        6 => {
            let sign = luck.one_of(&SIGNS).as_bytes();
            let lines = input[at..to].split(|byte| *byte == b'\n');
            let joined = lines.collect::<Vec<_>>().join(sign);
            input.splice(at..to, joined);
        }
        7 => {
            let piece: Vec<u8> = input.drain(at..to).collect();
            let at = luck.below(input.len() + 1);
            input.splice(at..at, piece);
        }
        _ => input[at..to].make_ascii_lowercase(),
    }
}
