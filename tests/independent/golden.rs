//! The golden answers (`tests/answers`): from the reading that stands in each, this
//! evaluation gives the answer that stands there too.

use std::path::Path;

use serde_json::Value;
use teams_scope_explainer::permission::Resource;
use teams_scope_explainer::reading::{Grant, GrantKind, Reading, Sight, Status};

use super::comparison::differences;
use super::made::{SIGHTS, list, piece};
use super::steps::Evaluation;
use super::table::{A, D};
use super::world::World;

/// What the input can show is in no answer: it is that of a list, but for the
/// tokens of an app (06, 13), of a user (07), and of a user for another API (15).
fn sight(name: &str) -> Sight {
    SIGHTS[match &name[..2] {
        "07" => 2,
        "06" | "13" => 3,
        "15" => 4,
        _ => 0,
    }]
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn grant(value: &Value) -> Grant {
    Grant {
        permission: text(&value["permission"]).to_owned(),
        kind: GrantKind::ALL.into_iter().find(|it| it.id() == text(&value["kind"])).unwrap(),
        status: Status::ALL.into_iter().find(|it| it.id() == text(&value["status"])).unwrap(),
        resource: Resource::ALL.into_iter().find(|it| it.id() == text(&value["resource"])).unwrap(),
        unsure: value["unsure"] == true,
        corrected: false,
        at: Vec::new(),
    }
}

fn reading(name: &str, value: &Value) -> Reading {
    let pieces = value["unrecognised"].as_array().unwrap().iter().map(|odd| {
        let candidates = odd["candidates"].as_array().map_or(&[][..], Vec::as_slice);
        let candidates: Vec<&str> = candidates.iter().map(text).collect();
        piece(text(&odd["text"]), odd["suggestion"].as_str(), &candidates)
    });
    Reading {
        pasted: !name.ends_with("empty"),
        complete: value["complete"].as_bool().unwrap(),
        unrecognised: pieces.collect::<Vec<_>>().into(),
        sight: sight(name),
        ..list(value["grants"].as_array().unwrap().iter().map(grant).collect())
    }
}

#[test]
fn the_golden_answers() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/answers");
    let mut compared = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let name = path.file_stem().unwrap().to_str().unwrap();
        let golden: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        let reading = reading(name, &golden["reading"]);
        let kind = if golden["mode"] == "individual" { D } else { A };
        let answer = Evaluation::new(World::get(), &reading, kind).answer();
        let differences = differences(&answer, &golden);
        assert!(differences.is_empty(), "{name}:\n{}", differences.join("\n"));
        compared += 1;
    }
    assert_eq!(compared, 21);
}
