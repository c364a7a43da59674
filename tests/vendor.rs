//! The vendor is data: nothing but its tables, the wording and the demo page
//! knows its name, and another vendor's modes are another table.
#![cfg(not(target_arch = "wasm32"))]
// Clippy knows a test by its attribute, and helpers have none.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use teams_scope_explainer::capability::Capability;
use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::json::to_json;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::permission::Kind;
use teams_scope_explainer::reading::{self, Tables};

// ------------------------------------------------- the name

const NAME: &str = "cronofy";

/// Where the project's program, styles and facts are.
const FOLDERS: [&str; 6] = ["src", "web", "styles", "data", "examples", "xtask/src"];

/// What may know the vendor: how we say it, the table of modes, where facts come from.
const MAY: [&str; 3] = ["src/wording/", "data/modes.tsv", "data/sources.tsv"];

/// The contract's id of a note, which stays whoever the vendor is.
const NOTE: &str = "cronofy-app";
const NOTE_IN: [&str; 2] = ["src/note.rs", "data/notes.tsv"];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn nothing_else_knows_the_vendors_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = Vec::new();
    for folder in FOLDERS {
        let before = all.len();
        files(&root.join(folder), &mut all);
        assert!(all.len() > before, "no files in {folder}");
    }
    let (mut wrong, mut right) = (Vec::new(), Vec::new());
    for path in all {
        let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
        let text = String::from_utf8_lossy(&std::fs::read(&path).unwrap()).to_lowercase();
        if MAY.iter().any(|may| name.starts_with(may)) {
            right.extend(text.contains(NAME).then_some(name));
            continue;
        }
        for (index, line) in text.lines().enumerate() {
            let line =
                if NOTE_IN.contains(&&*name) { line.replace(NOTE, "") } else { line.to_owned() };
            if line.contains(NAME) || name.to_lowercase().contains(NAME) {
                wrong.push(format!("{name}:{}", index + 1));
            }
        }
    }
    assert!(wrong.is_empty(), "the vendor's name stands in {wrong:?}");
    // Where it may stand, it is found.
    assert!(right.iter().any(|name| name == "data/sources.tsv"), "found in {right:?} alone");
}

// ------------------------------------------------- another vendor

/// A vendor with three ways to connect, two of which act for a person. One of
/// them asks for calendars, and another for something that needs no meetings.
const TABLE: &str = "\
# A made-up vendor.
mode\thost\tHost Link\tdelegated\tmade-up
asks\thost\tOnlineMeetings.ReadWrite\tcreate-meetings\tmade-up
asks\thost\toffline_access\tstay-connected\tmade-up
asks\thost\tCalendars.Read\tread-events,read-event-details\tmade-up
heading\thost\tHost Link\tmade-up
meetings\thost\tOnlineMeetings.ReadWrite\tmade-up
user-consent-blocked\thost\tOnlineMeetings.ReadWrite\tmade-up
user-consent-blocked\thost\tCalendars.Read\tmade-up
mode\tarchive\tArchive Link\tdelegated\tmade-up
asks\tarchive\tOnlineMeetingTranscript.Read.All\tread-transcripts\tmade-up
heading\tarchive\tArchive Link\tmade-up
mode\tfleet\tFleet Link\tapplication\tmade-up
asks\tfleet\tOnlineMeetings.ReadWrite.All\tcreate-meetings,delete-meetings\tmade-up
asks\tfleet\tPlace.Read.All\tfind-rooms\tmade-up
heading\tfleet\tFleet Link\tmade-up
meetings\tfleet\tOnlineMeetings.ReadWrite.All\tmade-up
app\t0f0f0f0f-1111-4222-8333-444444444444\tteams\thost\tmade-up
calendar-flow\tCalendars.ReadWrite.Shared\tmade-up
weather\tfine\tfor a row that this version does not know
";

fn answer(mode: &str, text: &str) -> Value {
    let modes = Modes::parse(TABLE);
    let reading = reading::read(text, &modes, Tables::built_in());
    let answer = explain(&modes, modes.find(mode).unwrap(), &reading, 0);
    serde_json::from_str(&to_json(&answer)).unwrap()
}

fn standings(answer: &Value) -> Vec<[&str; 2]> {
    answer["required"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| [row["permission"].as_str().unwrap(), row["standing"].as_str().unwrap()])
        .collect()
}

fn row<'a>(answer: &'a Value, id: &str) -> &'a Value {
    let rows = answer["capabilities"].as_array().unwrap();
    assert_eq!(rows.len(), Capability::all().count());
    rows.iter().find(|row| row["id"] == id).unwrap()
}

fn notes(answer: &Value) -> Vec<&str> {
    let notes = answer["reading"]["notes"].as_array().unwrap();
    notes.iter().map(|note| note["id"].as_str().unwrap()).collect()
}

#[test]
fn the_table_is_read() {
    let modes = Modes::parse(TABLE);
    let ids: Vec<(&str, Kind, usize)> =
        modes.modes.iter().map(|mode| (&*mode.id, mode.kind, mode.asks.len())).collect();
    assert_eq!(
        ids,
        [
            ("host", Kind::Delegated, 3),
            ("archive", Kind::Delegated, 1),
            ("fleet", Kind::Application, 2)
        ]
    );
    assert_eq!(modes.headings.len(), 3);
}

#[test]
fn what_each_mode_asks_for_is_ready() {
    let host = answer("host", "OnlineMeetings.ReadWrite, offline_access, Calendars.Read");
    assert_eq!(host["mode"], "host");
    assert_eq!(host["summary"], json!({ "conferencing": "ready", "calendar": "read" }));
    assert_eq!(host["extra"], json!([]));
    assert!(notes(&host).is_empty());

    let archive = answer("archive", "OnlineMeetingTranscript.Read.All");
    assert_eq!(archive["summary"], json!({ "conferencing": "ready", "calendar": "none" }));
    assert_eq!(row(&archive, "read-transcripts")["verdict"], "conferred");

    let fleet = answer("fleet", "OnlineMeetings.ReadWrite.All\nPlace.Read.All");
    assert_eq!(
        fleet["summary"],
        json!({ "conferencing": "ready-with-policy", "calendar": "none" })
    );
    assert_eq!(row(&fleet, "find-rooms")["verdict"], "conferred");
    assert_eq!(row(&fleet, "create-meetings")["verdict"], "conditional");
    assert_eq!(row(&fleet, "stay-connected")["verdict"], "not-applicable");
}

#[test]
fn what_is_missing_covered_and_extra_follows_its_table() {
    let host = answer("host", "Calendars.ReadWrite, User.Read");
    assert_eq!(
        standings(&host),
        [
            ["OnlineMeetings.ReadWrite", "missing"],
            ["offline_access", "missing"],
            ["Calendars.Read", "covered"],
        ]
    );
    assert_eq!(host["required"][2]["by"], json!(["Calendars.ReadWrite"]));
    // User.Read is asked for by no mode of this vendor.
    assert_eq!(host["extra"], json!(["User.Read"]));
    // Calendars.ReadWrite is not this vendor's sign of the wrong flow.
    assert_eq!(notes(&host), ["admin-consent-needed"]);
    assert_eq!(
        host["reading"]["notes"][0]["permissions"],
        json!(["OnlineMeetings.ReadWrite", "Calendars.Read"])
    );
    let wrong_flow = answer("host", "Calendars.ReadWrite.Shared");
    assert!(notes(&wrong_flow).contains(&"wrong-flow"));
    assert!(notes(&wrong_flow).contains(&"link-through-calendar"));
}

#[test]
fn its_headings_apps_and_other_modes_are_known() {
    let text = "Fleet Link\n- OnlineMeetings.ReadWrite.All\n- Place.Read.All\n\n\
        Host Link\n- Calendars.Read\n\nApp: 0f0f0f0f-1111-4222-8333-444444444444\n";
    let host = answer("host", text);
    let kinds: Vec<[&str; 2]> = host["reading"]["grants"]
        .as_array()
        .unwrap()
        .iter()
        .map(|grant| [grant["permission"].as_str().unwrap(), grant["kind"].as_str().unwrap()])
        .collect();
    assert_eq!(
        kinds,
        [
            ["OnlineMeetings.ReadWrite.All", "application"],
            ["Place.Read.All", "application"],
            ["Calendars.Read", "delegated"],
        ]
    );
    assert!(notes(&host).contains(&"other-mode"));
    assert!(notes(&host).contains(&NOTE));
    let fleet = answer("fleet", text);
    assert!(!notes(&fleet).contains(&"other-mode"));
    assert_eq!(fleet["summary"]["conferencing"], "ready-with-policy");
    assert_eq!(row(&fleet, "read-events")["conditions"], json!(["other-kind"]));
    // The built-in vendor's headings and apps mean nothing here.
    let built_in = "Enterprise Connect: Place.Read.All bae01f9c-3537-4b0d-97c4-30d4a6f2c972";
    assert_eq!(answer("host", built_in)["reading"]["grants"][0]["kind"], "unknown");
    assert!(!notes(&answer("host", built_in)).contains(&NOTE));
}
