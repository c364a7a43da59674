//! Pastes as data: each file in `tests/cases/` is a paste and how it is read, and
//! a test of its own.
//!
//! `cargo test --test cases portal/german` runs those with that in their names.
// Clippy knows a test by its attribute, and these have none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

// What is shipped answers all of them as well: `tests/page/shipped.test.mjs`.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod support;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    let arguments = libtest_mimic::Arguments::from_args();
    let mut trials = native::all();
    trials.extend(native::own());
    trials.push(native::doubt());
    libtest_mimic::run(&arguments, trials).exit();
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::fs;
    use std::path::Path;

    use libtest_mimic::{Failed, Trial};
    use serde_json::Value;

    use crate::support;
    use crate::support::case::Case;
    use crate::support::vocabulary::problems;

    /// A test for each case.
    pub fn all() -> Vec<Trial> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
        support::files(&folder, "case")
            .into_iter()
            .map(|(name, path)| {
                Trial::test(name.clone(), move || {
                    let file = fs::read_to_string(path)?;
                    told(&wrong(&name, &file))
                })
            })
            .collect()
    }

    const GOOD: &str = "about: a list of one\n=== paste\nUser.Read\n=== grants\n\
        User.Read | delegated | granted | microsoft-graph\n=== formats\nlist\n=== complete\ntrue\n\
        === evidence\ngranted\n=== unrecognised\n=== not-notes\nlist-incomplete\n";

    /// What turns a good case into one that fails.
    const BAD: [[&str; 2]; 22] = [
        // Words that are none.
        ["about: ", "abuot: "],
        ["about: a list of one\n", "about: a list of one\nmode: both\n"],
        ["about: a list of one\n", "about: a list of one\nnow: today\n"],
        ["=== complete", "=== complet"],
        ["=== complete\ntrue", "=== complete\ntrue\n=== complete\ntrue"],
        ["=== complete\ntrue", "=== complete\nperhaps"],
        ["=== complete\ntrue", "=== complete"],
        ["=== grants", "=== gants"],
        ["delegated", "delegate"],
        ["| granted", "| given"],
        ["| granted", "| granted (unsure)"],
        ["microsoft-graph", "graph"],
        ["\nlist\n", "\nlists\n"],
        ["=== evidence\ngranted", "=== evidence\nsome"],
        ["=== unrecognised", "=== unrecognised\nMail.Reed"],
        ["list-incomplete", "list-incomplet"],
        // Words that do not hold.
        ["delegated", "unknown"],
        ["=== formats\nlist", "=== formats\nportal"],
        ["complete\ntrue", "complete\nfalse"],
        ["=== evidence\ngranted", "=== evidence\nnone"],
        ["=== unrecognised", "=== unrecognised\nMail.Reed -> Mail.Read"],
        ["=== not-notes", "=== notes"],
    ];

    /// That a case can fail, and on what.
    pub fn own() -> Vec<Trial> {
        let name = |what: &str| format!("what a case can say/{}", what.replace('\n', " "));
        let good = Trial::test(name("good"), || told(&wrong("good", GOOD)));
        let bad = BAD.into_iter().map(|[from, to]| {
            Trial::test(name(&format!("{from} -> {to}")), move || {
                let case = GOOD.replacen(from, to, 1);
                let fails = case != GOOD && !wrong("bad", &case).is_empty();
                if fails { Ok(()) } else { Err("such a case does not fail".into()) }
            })
        });
        let named = Trial::test(name("adv_2 is no name"), || {
            let case = Case::parse(GOOD);
            let fails = ["7", "adv_2", "Name", "a--b"].map(|name| problems(name, &case).len());
            if fails == [1; 4] { Ok(()) } else { Err(format!("{fails:?}").into()) }
        });
        bad.chain([good, named]).collect()
    }

    /// Doubt is for what a text leaves open: it must not become the answer to all that
    /// is hard. At most one in thirty of all grants may be unsure.
    pub fn doubt() -> Trial {
        Trial::test("all cases/few grants are unsure", || {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
            let (mut all, mut unsure) = (0, 0);
            for (_, path) in support::files(&folder, "case") {
                let case = Case::parse(&fs::read_to_string(path)?);
                let grants = case.sections.iter().filter(|(name, _)| name == "grants");
                for line in grants.flat_map(|(_, lines)| lines) {
                    all += 1;
                    unsure += usize::from(line.contains("(unsure)"));
                }
            }
            let few = unsure * 30 <= all && unsure > 0;
            if few { Ok(()) } else { Err(format!("{unsure} of {all} are unsure").into()) }
        })
    }

    fn told(wrong: &[String]) -> Result<(), Failed> {
        if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n").into()) }
    }

    /// What is wrong with a case, or with how its paste is read.
    fn wrong(name: &str, file: &str) -> Vec<String> {
        let case = Case::parse(file);
        let mut wrong = problems(name, &case);
        if wrong.is_empty() {
            let answer = support::explain(&case.mode, &case.paste, &case.now);
            wrong = differences(&case, &answer);
        }
        if !wrong.is_empty() {
            wrong.insert(0, case.about);
        }
        wrong
    }

    /// Where the answer differs from what the case says.
    fn differences(case: &Case, answer: &Value) -> Vec<String> {
        let reading = &answer["reading"];
        let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
        let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
        let rows: Vec<String> = list(&reading["grants"])
            .iter()
            .map(|grant| {
                let unsure = if grant["unsure"] == true { " (unsure)" } else { "" };
                let [permission, kind, status, resource] =
                    ["permission", "kind", "status", "resource"].map(|key| text(&grant[key]));
                format!("{permission} | {kind} | {status}{unsure} | {resource}")
            })
            .collect();
        let mut wrong = Vec::new();
        let mut same = |what: &str, expected: Vec<String>, got: Vec<String>| {
            if expected != got {
                let lacking: Vec<&String> =
                    expected.iter().filter(|row| !got.contains(row)).collect();
                let excess: Vec<&String> =
                    got.iter().filter(|row| !expected.contains(row)).collect();
                wrong.push(format!("{what}: lacking {lacking:?}, excess {excess:?}, of {got:?}"));
            }
        };
        same("grants", case.lines("grants").unwrap_or_default(), rows);
        if let Some(expected) = case.lines("formats") {
            same("formats", expected, list(&reading["formats"]).iter().map(text).collect());
        }
        if let Some(expected) = case.lines("unrecognised") {
            let got = list(&reading["unrecognised"])
                .iter()
                .map(|piece| {
                    format!("{} -> {}", text(&piece["text"]), text(&piece["suggestion"]))
                        .trim_end()
                        .to_owned()
                })
                .collect();
            same("unrecognised", expected, got);
        }
        for key in ["complete", "evidence"] {
            if let Some(expected) = case.lines(key) {
                let got = reading[key].to_string().trim_matches('"').to_owned();
                same(key, expected, vec![got]);
            }
        }
        let notes: Vec<String> =
            list(&reading["notes"]).iter().map(|note| text(&note["id"])).collect();
        for note in case.lines("notes").unwrap_or_default() {
            if !notes.contains(&note) {
                wrong.push(format!("notes: lacking {note}, of {notes:?}"));
            }
        }
        for note in case.lines("not-notes").unwrap_or_default() {
            if notes.contains(&note) {
                wrong.push(format!("notes: excess {note}"));
            }
        }
        wrong
    }
}
