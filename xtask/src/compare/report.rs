//! The differences, told so that a person can read thousands of them: how many of
//! each sort, then case by case, the variants of a case that differ alike together.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::differ::{Difference, differences, is_read, rank};
use super::fields::fields;
use super::side::Answer;
use super::texts::Text;
use crate::progress::say;
use crate::shell::Outcome;

/// So many groups stand on the screen.
const ON_SCREEN: usize = 30;
/// So many differences of a sort.
const IN_A_GROUP: usize = 8;
/// So many variants are named.
const VARIANTS: usize = 6;

#[derive(Default)]
pub struct Report {
    texts: usize,
    cases: BTreeSet<String>,
    /// What each case's variants differ in.
    found: Vec<(String, String, BTreeSet<Difference>)>,
    /// The fields that the old side has anywhere.
    known: HashSet<String>,
    /// The longest times of old and new, and on which text.
    slowest: [(u64, String); 2],
    total: [u64; 2],
    stopped: usize,
}

impl Report {
    pub fn add(&mut self, text: &Text, old: &Answer, new: &Answer) {
        self.texts += 1;
        self.cases.insert(text.case.clone());
        for (index, answer) in [old, new].into_iter().enumerate() {
            let Answer::Given(_, millis) = answer else { continue };
            self.total[index] += millis;
            if *millis > self.slowest[index].0 {
                self.slowest[index] = (*millis, text.name());
            }
        }
        let found = match (old, new) {
            (Answer::Given(old, _), Answer::Given(new, _)) => {
                let old = parse(old);
                fields(&old, &mut self.known);
                if old == parse(new) { BTreeSet::new() } else { differences(&old, &parse(new)) }
            }
            _ => {
                self.stopped += usize::from(!matches!(new, Answer::Given(..)));
                stopped(old, new)
            }
        };
        if !found.is_empty() {
            self.found.push((text.case.clone(), text.variant.clone(), found));
        }
    }

    /// Tells everything; what is too long for the screen goes into the file.
    pub fn print(mut self, rev: &str, known: bool, out: Option<&Path>) -> Outcome {
        if known {
            let is_known = |difference: &Difference| {
                difference.new_field.as_ref().is_none_or(|field| self.known.contains(field))
            };
            for (_, _, found) in &mut self.found {
                found.retain(is_known);
            }
            self.found.retain(|(_, _, found)| !found.is_empty());
        }
        let summary = self.summary(rev);
        let groups = self.groups();
        print!("{summary}");
        for group in groups.iter().take(ON_SCREEN) {
            print!("\n{group}");
        }
        if groups.len() > ON_SCREEN {
            println!("\n... and {} more groups: --out FILE writes all", groups.len() - ON_SCREEN);
        }
        if let Some(path) = out {
            let whole = format!("{summary}\n{}", groups.join("\n"));
            fs::write(path, whole).map_err(|error| format!("{}: {error}", path.display()))?;
            say(&format!("all of it is in {}", path.display()));
        }
        match self.stopped {
            0 => Ok(()),
            many => Err(format!("{many} texts have no answer from this tree")),
        }
    }

    /// How many of each sort.
    fn summary(&self, rev: &str) -> String {
        let mut sorts: BTreeMap<(usize, &str), (usize, BTreeSet<&str>, String)> = BTreeMap::new();
        for (case, variant, found) in &self.found {
            let names: BTreeSet<&str> = found.iter().map(|one| &*one.sort).collect();
            for sort in names {
                let entry = sorts.entry((rank(sort), sort)).or_default();
                entry.0 += 1;
                entry.1.insert(case);
                if entry.0 == 1 {
                    let at = if variant.is_empty() { "" } else { "@" };
                    entry.2 = [case, at, variant].concat();
                }
            }
        }
        let cases: BTreeSet<&str> = self.found.iter().map(|(case, ..)| &**case).collect();
        let mut told = String::new();
        for (index, side) in [rev, "here"].into_iter().enumerate() {
            let (millis, name) = &self.slowest[index];
            let total = self.total[index];
            let _ = writeln!(told, "{side}: {total} ms in all, the slowest {millis} ms ({name})");
        }
        let (texts, all) = (self.found.len(), self.texts);
        let (of, cases_of) = (cases.len(), self.cases.len());
        let _ = writeln!(
            told,
            "{texts} of {all} texts differ from {rev}, of {of} of {cases_of} cases and forms\n"
        );
        if texts > 0 {
            let _ = writeln!(told, "  texts  cases  what, and the first such text");
        }
        for ((_, sort), (texts, cases, first)) in sorts {
            let _ = writeln!(told, "{texts:7}{:7}  {sort}   {first}", cases.len());
        }
        told
    }

    /// Case by case; those with the worst differences first. Variants that are
    /// read alike stand together.
    fn groups(&self) -> Vec<String> {
        let mut groups: BTreeMap<_, (Vec<&str>, &BTreeSet<Difference>)> = BTreeMap::new();
        for (case, variant, found) in &self.found {
            let worst = found.iter().map(|one| rank(&one.sort)).min().unwrap_or_default();
            let mut alike: Vec<&Difference> =
                found.iter().filter(|one| is_read(&one.sort)).collect();
            if alike.is_empty() {
                alike = found.iter().collect();
            }
            let variant = if variant.is_empty() { "as it stands" } else { variant };
            let group = groups.entry((worst, case, alike)).or_insert((Vec::new(), found));
            group.0.push(variant);
        }
        let groups = groups.into_iter();
        groups.map(|((_, case, _), (variants, found))| group(case, found, &variants)).collect()
    }
}

/// A group: what is read otherwise, and what follows from it in a line; where the
/// same reading has another answer, the whole of that.
fn group(case: &str, found: &BTreeSet<Difference>, variants: &[&str]) -> String {
    let mut told = format!("{case} ({})\n", some(variants, VARIANTS));
    let mut sorts: BTreeMap<(usize, &str), Vec<&str>> = BTreeMap::new();
    for one in found {
        sorts.entry((rank(&one.sort), &one.sort)).or_default().push(&one.what);
    }
    let any_read = sorts.keys().any(|(_, sort)| is_read(sort));
    let mut follows = Vec::new();
    for ((_, sort), whats) in sorts {
        if any_read && !is_read(sort) {
            let last = sort.rsplit('/').next().unwrap_or(sort);
            // Those with words from and to; the rest follows from them in turn.
            if last.contains("->") {
                follows.push(format!("{last} ({})", whats.len()));
            }
            continue;
        }
        let what = some(&whats, IN_A_GROUP);
        let between = if what.is_empty() { "" } else { ": " };
        let _ = writeln!(told, "    {sort}{between}{what}");
    }
    if !follows.is_empty() {
        let _ = writeln!(told, "    so {}", follows.join(", "));
    }
    told
}

/// The first few, and how many more there are.
fn some(all: &[&str], most: usize) -> String {
    let mut told = all.get(..most).unwrap_or(all).join(", ");
    if all.len() > most {
        let _ = write!(told, " and {} more", all.len() - most);
    }
    told
}

/// Where a side gave no answer.
fn stopped(old: &Answer, new: &Answer) -> BTreeSet<Difference> {
    let of = |side: &str, answer: &Answer| {
        let how = match answer {
            Answer::Given(..) => return None,
            Answer::Endless => "does not end in 10 s",
            Answer::Died => "panics or overflows",
        };
        Some(Difference { sort: format!("{side} {how}"), what: String::new(), new_field: None })
    };
    [of("NEW", new), of("old", old)].into_iter().flatten().collect()
}

fn parse(json: &str) -> Value {
    serde_json::from_str(json).unwrap_or_default()
}
