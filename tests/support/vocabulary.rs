//! What may stand in a case: a word that is none would be tested by nobody.

use teams_scope_explainer::instant;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::note::NoteId;
use teams_scope_explainer::permission::Resource;
use teams_scope_explainer::reading::{Format, GrantKind, Status};

use super::case::Case;

/// What stands in a case, or in its name, and cannot.
pub fn problems(name: &str, case: &Case) -> Vec<String> {
    let mut problems = Vec::new();
    let mut expect = |what: &str, word: &str, known: bool| {
        if !known {
            problems.push(format!("{what} cannot be {word:?}"));
        }
    };
    let file = name.rsplit('/').next().unwrap_or(name);
    let in_kebab = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    let is_named = file.split('-').all(in_kebab) && file.bytes().any(|it| it.is_ascii_lowercase());
    expect("the file's name", file, is_named);
    for (index, key) in case.keys.iter().enumerate() {
        let twice = case.keys.iter().take(index).any(|other| other == key);
        expect("a key", key, ["about", "mode", "now"].contains(&&**key) && !twice);
    }
    expect("about", &case.about, !case.about.is_empty());
    let modes = Modes::built_in();
    expect("mode", &case.mode, modes.find(&case.mode).is_some());
    expect("now", &case.now, instant::parse(&case.now).is_some());
    for (index, (section, lines)) in case.sections.iter().enumerate() {
        let twice = case.sections.iter().take(index).any(|(other, _)| other == section);
        expect("a second section", section, !twice);
        for line in lines {
            expect(section, line, can_stand(section, line));
        }
        expect("a section", section, SECTIONS.contains(&&**section));
        let one = ["complete", "evidence"].contains(&&**section);
        expect(section, "more or less than one line", !one || lines.len() == 1);
    }
    expect("a case", "without === grants", case.lines("grants").is_some());
    problems
}

/// All but `paste`.
const SECTIONS: [&str; 7] =
    ["grants", "formats", "complete", "evidence", "unrecognised", "notes", "not-notes"];

/// Whether the line can stand in the section.
fn can_stand(section: &str, line: &str) -> bool {
    match section {
        "grants" => is_grant(line),
        "formats" => Format::ALL.iter().any(|format| format.id() == line),
        "complete" => ["true", "false"].contains(&line),
        "evidence" => ["granted", "declared", "none"].contains(&line),
        // Its suggestion may be empty.
        "unrecognised" => line.contains(" ->"),
        "notes" | "not-notes" => NoteId::ALL.iter().any(|note| note.id() == line),
        _ => true,
    }
}

fn is_grant(line: &str) -> bool {
    let cells: Vec<&str> = line.split(" | ").collect();
    let [permission, kind, status, resource] = cells[..] else { return false };
    let bare = status.strip_suffix(" (unsure)").filter(|bare| *bare == Status::Declared.id());
    let status = bare.unwrap_or(status);
    !permission.is_empty()
        && GrantKind::ALL.iter().any(|known| known.id() == kind)
        && Status::ALL.iter().any(|known| known.id() == status)
        && Resource::ALL.iter().any(|known| known.id() == resource)
}
