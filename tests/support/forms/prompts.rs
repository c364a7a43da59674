//! Consent prompts, with every line that stands for one permission only.

use std::collections::BTreeMap;

use teams_scope_explainer::permission::Kind::{Application, Delegated};
use teams_scope_explainer::permission::{Kind, Resource};
use teams_scope_explainer::reading::Status::Declared;

use super::Row;

/// A prompt, and what must come back from it.
pub type Prompt = (String, Vec<Row>);

/// Prompts that hold all those lines between them.
pub fn all() -> Vec<Prompt> {
    let mut prompts: Vec<Vec<(String, Row)>> = Vec::new();
    for line in lines() {
        // No name twice in a prompt: the kind of one line would tell that of the other.
        let has_room = |prompt: &&mut Vec<(String, Row)>| {
            prompt.len() < 20 && prompt.iter().all(|(_, row)| row.0 != line.1.0)
        };
        match prompts.iter_mut().find(has_room) {
            Some(prompt) => prompt.push(line),
            None => prompts.push(vec![line]),
        }
    }
    prompts.into_iter().map(write).collect()
}

fn write(prompt: Vec<(String, Row)>) -> Prompt {
    let (written, rows): (Vec<String>, Vec<Row>) = prompt.into_iter().unzip();
    let text = format!(
        "Tailwind Meet\nThis app would like to:\n{}\nConsent on behalf of your organization",
        written.join("\n")
    );
    (text, rows)
}

fn lines() -> Vec<(String, Row)> {
    let mut lines: Vec<(String, Row)> = Vec::new();
    let table = include_str!("../../../data/prompts/en.tsv");
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let (line, meanings) = row.split_once('\t').unwrap();
        let mut kinds: BTreeMap<&str, Vec<Kind>> = BTreeMap::new();
        for meaning in meanings.split(' ') {
            let (letter, name) = meaning.split_once(':').unwrap();
            let kind = if letter == "d" { Delegated } else { Application };
            kinds.entry(name).or_default().push(kind);
        }
        let mut kinds = kinds.into_iter();
        let (Some((name, kind)), None) = (kinds.next(), kinds.next()) else { continue };
        let kind = if let [kind] = kind[..] { Some(kind) } else { None };
        let mut letters = line.chars();
        let first = letters.next().unwrap().to_uppercase();
        let line = first.chain(letters).collect();
        lines.push((line, (name.to_owned(), kind, Declared, Resource::MicrosoftGraph)));
    }
    lines
}
