//! The tables in `data/`: every fact has a source and a date, and every name in
//! them exists.
#![cfg(not(target_arch = "wasm32"))]
// Clippy knows a test by its attribute, and helpers have none.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::Path;

use teams_scope_explainer::capability::{Capability, Way};
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::note::{Note, NoteId};
use teams_scope_explainer::permission::{
    Kind, Permission, compare, elsewhere, is_impossible, known,
};
use teams_scope_explainer::permission::{Resource, opening, trap};
use teams_scope_explainer::source;

/// The rows of a table, with the line that each stands on.
fn table(name: &str) -> Vec<(String, Vec<String>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data").join(name);
    let text = std::fs::read_to_string(path).unwrap();
    assert!(text.ends_with('\n') && !text.contains('\r'), "{name}: line ends");
    text.lines()
        .enumerate()
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(index, line)| {
            let cells = line.split('\t').map(str::to_owned).collect();
            (format!("data/{name}, line {}", index + 1), cells)
        })
        .collect()
}

fn items(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(',').filter(|item| !item.is_empty())
}

#[test]
fn the_long_table_is_compiled_in_as_it_stands() {
    let rows = table("permissions.tsv");
    assert_eq!(rows.len(), Permission::all().count());
    for ((place, row), permission) in rows.iter().zip(Permission::all()) {
        assert_eq!(row[0], permission.name(), "{place}");
        let kinds = permission.kinds();
        let mut letters = String::new();
        for (letter, holds) in [
            ('d', kinds.delegated),
            ('a', kinds.application),
            ('r', permission.is_resource_specific()),
        ] {
            letters.extend(holds.then_some(letter));
        }
        assert_eq!(row[1], letters, "{place}");
        // Of what is not among the few, an answer says that it opens nothing.
        match known(&row[0]) {
            Some(few) => assert_eq!((few.name, few.kinds), (permission.name(), kinds), "{place}"),
            None => assert!(row[2].is_empty() && row[3].is_empty(), "{place}"),
        }
        for (cell, kind) in [(2, Kind::Delegated), (3, Kind::Application)] {
            // A name has the kind of what it opens, or it would open nothing.
            let opened = opening(&row[0], kind, Resource::MicrosoftGraph).all();
            for id in items(&row[cell]) {
                assert!(opened.contains(Capability::find(id).unwrap()), "{place}: {id}");
            }
        }
    }
}

/// The tables written by hand: how many cells a row has, and which hold its
/// sources, a permission, a list of capabilities.
struct Layout {
    file: &'static str,
    /// What the first cell of such a row is; empty: any.
    rows: &'static str,
    cells: usize,
    source: usize,
    permissions: &'static [usize],
    capabilities: Option<usize>,
}

const fn layout(file: &'static str, cells: usize, source: usize) -> Layout {
    Layout { file, rows: "", cells, source, permissions: &[], capabilities: None }
}

#[rustfmt::skip]
static LAYOUTS: [Layout; 17] = [
    Layout { permissions: &[3, 5], ..layout("capabilities.tsv", 7, 6) },
    Layout { permissions: &[0], capabilities: Some(3), ..layout("additions.tsv", 6, 5) },
    Layout { permissions: &[0], capabilities: Some(3), ..layout("conditions.tsv", 5, 4) },
    Layout { permissions: &[0, 2], ..layout("aliases.tsv", 4, 3) },
    Layout { permissions: &[0], ..layout("elsewhere.tsv", 5, 4) },
    Layout { permissions: &[1], ..layout("traps.tsv", 3, 2) },
    layout("errors.tsv", 4, 3),
    Layout { permissions: &[1], ..layout("watchlists.tsv", 3, 2) },
    layout("notes.tsv", 2, 1),
    Layout { rows: "mode", ..layout("modes.tsv", 5, 4) },
    Layout { rows: "asks", permissions: &[2], capabilities: Some(3), ..layout("modes.tsv", 5, 4) },
    Layout { rows: "heading", ..layout("modes.tsv", 4, 3) },
    Layout { rows: "meetings", permissions: &[2], ..layout("modes.tsv", 4, 3) },
    Layout { rows: "user-consent-blocked", permissions: &[2], ..layout("modes.tsv", 4, 3) },
    Layout { rows: "app", ..layout("modes.tsv", 5, 4) },
    Layout { rows: "calendar-flow", permissions: &[1], ..layout("modes.tsv", 3, 2) },
    Layout { rows: "free-busy-flow", permissions: &[1], ..layout("modes.tsv", 3, 2) },
];

fn laid_out() -> Vec<(&'static Layout, String, Vec<String>)> {
    let mut found = Vec::new();
    for file in LAYOUTS.iter().map(|layout| layout.file).collect::<BTreeSet<_>>() {
        for (place, row) in table(file) {
            let layout = LAYOUTS
                .iter()
                .find(|layout| {
                    layout.file == file && (layout.rows.is_empty() || layout.rows == row[0])
                })
                .unwrap_or_else(|| panic!("{place}: what is `{}`?", row[0]));
            assert_eq!(row.len(), layout.cells, "{place}: cells");
            found.push((layout, place, row));
        }
    }
    for layout in &LAYOUTS {
        let is_used = found.iter().any(|(used, ..)| std::ptr::eq(*used, layout));
        assert!(is_used, "data/{} has no row {:?}", layout.file, layout.rows);
    }
    found
}

fn source_ids() -> impl Iterator<Item = String> {
    table("sources.tsv").into_iter().map(|(_, mut row)| row.swap_remove(0))
}

#[test]
fn every_fact_has_a_source() {
    let known: BTreeSet<String> = source_ids().collect();
    for (layout, place, row) in laid_out() {
        let sources: Vec<&str> = items(&row[layout.source]).collect();
        assert!(!sources.is_empty(), "{place}: no source");
        for id in sources {
            assert!(known.contains(id), "{place}: {id} is no source");
        }
    }
    // The widget asks the same by these ways.
    for capability in Capability::all() {
        assert!(source::find(capability.source()).is_some(), "{}", capability.id());
    }
    for mode in Modes::built_in().modes {
        for ask in mode.asks {
            assert!(source::find(&ask.source).is_some(), "{}", ask.permission);
        }
    }
    for note in NoteId::ALL {
        assert!(!source::of_note(note.id()).is_empty(), "{}", note.id());
        // What is compiled in has all that the note cites.
        let cited = table("notes.tsv").into_iter().find(|(_, row)| row[0] == note.id()).unwrap().1;
        assert_eq!(items(&cited[1]).count(), source::of_note(note.id()).len(), "{}", note.id());
    }
    // An error is told with its own source, and not with those of all errors.
    for (_, row) in table("errors.tsv") {
        let about = Some(row[1].clone());
        let note = Note { id: NoteId::SignInError, permissions: Vec::new(), about };
        let cited: Vec<&str> = source::of(&note).iter().map(|source| source.id).collect();
        assert_eq!(cited, [row[3].as_str()], "{}", row[0]);
    }
}

fn is_date(text: &str) -> bool {
    let parts: Vec<Option<u32>> = text.split('-').map(|part| part.parse().ok()).collect();
    text.len() == 10
        && matches!(parts[..], [Some(2015..=2100), Some(1..=12), Some(1..=31)])
        && [4, 7].iter().all(|place| text.as_bytes()[*place] == b'-')
}

#[test]
fn every_source_says_what_where_and_when() {
    let mut ids = BTreeSet::new();
    for (place, row) in table("sources.tsv") {
        assert_eq!(row.len(), 5, "{place}: cells");
        assert!(ids.insert(row[0].clone()), "{place}: {} twice", row[0]);
        assert!(!row[1].is_empty(), "{place}: no title");
        assert!(row[2].starts_with("https://") || row[0] == "own-reading", "{place}: no address");
        assert!(is_date(&row[3]), "{place}: {} is no date", row[3]);
        let rank = row[4].strip_suffix(" unverified").unwrap_or(&row[4]);
        assert!(["primary", "secondary"].contains(&rank), "{place}: {rank}");
        if let Some(found) = source::find(&row[0]) {
            assert_eq!(found.primary, rank == "primary", "{place}");
        }
    }
    assert!(is_date(source::facts_date()), "the date of Microsoft's data");
    // The date of what is made from Microsoft's data is that data's.
    for id in ["graph-data", "graph-descriptions", "graph-provisioning"] {
        assert_eq!(source::find(id).unwrap().date, source::facts_date(), "{id}");
    }
}

/// Sources that no table names, but that the wording shows beside what it says.
#[test]
fn no_source_is_idle() {
    let mut named: BTreeSet<String> = BTreeSet::new();
    for (layout, _, row) in laid_out() {
        named.extend(items(&row[layout.source]).map(str::to_owned));
    }
    let idle: Vec<String> = source_ids().filter(|id| !named.contains(id)).collect();
    assert_eq!(idle, IDLE);
}

/// What meetings are, which the view of the capabilities cites.
const IDLE: [&str; 1] = ["graph-get-meeting"];

#[test]
fn every_permission_in_a_table_exists() {
    let exists = |name: &str| {
        Permission::find(name).is_some_and(|found| found.name() == name)
            || elsewhere().any(|row| row.name == name)
    };
    let is_few = |name: &str| known(name).is_some() || elsewhere().any(|row| row.name == name);
    for (layout, place, row) in laid_out() {
        for name in layout.permissions.iter().map(|cell| &*row[*cell]) {
            assert!(name.is_empty() || is_few(name), "{place}: {name} is not among the few");
        }
        for name in layout.permissions.iter().map(|cell| &*row[*cell]) {
            assert!(name.is_empty() || exists(name), "{place}: no permission is named {name}");
        }
        if layout.file == "additions.tsv" {
            let (kind, resource) = (Kind::parse(&row[1]), Resource::parse(&row[2]));
            let (kind, resource) = (kind.unwrap(), resource.unwrap());
            assert!(!is_impossible(&row[0], kind, resource), "{place}: impossible");
        }
        if layout.file == "conditions.tsv" {
            let kind = Kind::parse(&row[1]).unwrap();
            assert!(!is_impossible(&row[0], kind, Resource::MicrosoftGraph), "{place}: impossible");
        }
        if layout.file == "watchlists.tsv" {
            assert!(NoteId::ALL.iter().any(|id| id.id() == row[0]), "{place}: no such note");
        }
        if layout.file == "traps.tsv" {
            assert!(!exists(&row[0]) && trap(&row[0]).is_some(), "{place}: it exists");
        }
    }
    for (place, row) in table("ids.tsv") {
        assert!(exists(&row[2]), "{place}: {}", row[2]);
    }
}

#[test]
fn every_capability_in_a_table_exists() {
    let known = |ids: &str, place: &str| {
        for id in items(ids) {
            assert!(Capability::find(id).is_some(), "{place}: no capability is named {id}");
        }
    };
    for (layout, place, row) in laid_out() {
        if let Some(cell) = layout.capabilities.map(|cell| &row[cell])
            && cell != "*"
        {
            assert!(!cell.is_empty(), "{place}: no capability");
            known(cell, &place);
        }
    }
    for (place, row) in table("permissions.tsv") {
        assert_eq!(row.len(), 4, "{place}: cells");
        known(&row[2], &place);
        known(&row[3], &place);
    }
}

#[test]
fn every_note_has_its_row_and_every_row_its_note() {
    let rows: Vec<String> = table("notes.tsv").into_iter().map(|(_, row)| row[0].clone()).collect();
    let ids: Vec<&str> = NoteId::ALL.iter().map(|id| id.id()).collect();
    assert_eq!(rows, ids);
    assert!(NoteId::ALL.is_sorted(), "the order of the ids is that of the enum");
}

#[test]
fn every_name_is_found_in_any_letter_case() {
    let rows = table("permissions.tsv");
    assert_eq!(rows.len(), 968);
    assert!(rows.windows(2).all(|pair| compare(&pair[0].1[0], &pair[1].1[0]).is_lt()), "order");
    for (place, row) in rows {
        let name = &row[0];
        let swapped: String = name
            .chars()
            .map(|c| {
                if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() }
            })
            .collect();
        for spelling in [name.clone(), name.to_lowercase(), name.to_uppercase(), swapped] {
            let found = Permission::find(&spelling).map(Permission::name);
            assert_eq!(found, Some(&**name), "{place}: {spelling}");
        }
        assert!(row[1].chars().all(|letter| "dar".contains(letter)), "{place}: {}", row[1]);
        assert!(row[1].contains(['d', 'a']), "{place}: no kind");
    }
}

/// The contract's first table.
#[rustfmt::skip]
const CAPABILITIES: [&str; 40] = [
    "identify-account", "find-people", "verify-tenant", "create-meetings", "read-meetings",
    "update-meetings", "delete-meetings", "stay-connected", "read-attendance", "read-recordings",
    "read-transcripts", "read-meeting-insights", "read-presence", "set-presence", "join-calls",
    "access-call-media", "read-call-records", "read-virtual-events", "create-virtual-events",
    "see-teams", "read-chats", "send-chats", "read-channel-messages", "send-channel-messages",
    "see-free-busy", "list-calendars", "read-events", "read-event-details", "create-events",
    "update-events", "delete-events", "read-shared-calendars", "write-shared-calendars",
    "read-group-calendars", "write-group-calendars", "read-mailbox-settings",
    "change-mailbox-settings", "find-rooms", "see-bookings", "make-bookings",
];

#[test]
fn the_capabilities_are_the_contracts() {
    let ids: Vec<&str> = Capability::all().map(Capability::id).collect();
    assert_eq!(ids, CAPABILITIES);
    // And those that TypeScript knows.
    let types = include_str!("../web/explanation.d.ts");
    let (_, union) = types.split_once("export type CapabilityId =").unwrap();
    let (union, _) = union.split_once(';').unwrap();
    assert_eq!(union.split('"').skip(1).step_by(2).collect::<Vec<_>>(), ids);
    let of = |kind, test: fn(Way) -> bool| -> Vec<&str> {
        Capability::all().filter(|one| test(one.way(kind))).map(Capability::id).collect()
    };
    let not_applicable = |way| way == Way::NotApplicable;
    let none_can = |way| way == Way::NoneCan;
    let application = Kind::Application;
    assert!(of(Kind::Delegated, not_applicable).is_empty());
    assert_eq!(
        of(application, not_applicable),
        ["identify-account", "stay-connected", "read-shared-calendars", "write-shared-calendars"]
    );
    assert_eq!(
        of(Kind::Delegated, none_can),
        ["join-calls", "access-call-media", "read-call-records"]
    );
    assert_eq!(
        of(application, none_can),
        ["create-virtual-events", "read-group-calendars", "write-group-calendars"]
    );
}

#[test]
fn the_modes_are_the_contracts() {
    let meetings = "create-meetings read-meetings update-meetings delete-meetings";
    let contract = [
        ("individual", Kind::Delegated, "User.Read", "identify-account"),
        ("individual", Kind::Delegated, "OnlineMeetings.ReadWrite", meetings),
        ("individual", Kind::Delegated, "offline_access", "stay-connected"),
        ("enterprise", Kind::Application, "User.ReadBasic.All", "find-people"),
        ("enterprise", Kind::Application, "OnlineMeetings.ReadWrite.All", "create-meetings"),
        ("enterprise", Kind::Application, "Organization.Read.All", "verify-tenant"),
    ];
    let modes = Modes::built_in();
    let mut found = Vec::new();
    for mode in &modes.modes {
        for ask in &mode.asks {
            let able = known(&ask.permission).is_some_and(|few| few.kinds.contains(mode.kind));
            assert!(able, "{} cannot be of the kind that {} asks for", ask.permission, mode.id);
            let purpose: Vec<&str> = Capability::all()
                .filter(|capability| ask.is_for(*capability))
                .map(Capability::id)
                .collect();
            found.push((
                mode.id.to_string(),
                mode.kind,
                ask.permission.to_string(),
                purpose.join(" "),
            ));
        }
    }
    let contract = contract.map(|(mode, kind, permission, purpose)| {
        (mode.to_owned(), kind, permission.to_owned(), purpose.to_owned())
    });
    assert_eq!(found, contract);
    let labels: Vec<&str> = modes.modes.iter().map(|mode| &*mode.label).collect();
    assert_eq!(labels, ["Individual Connect", "Enterprise Connect"]);
    let apps: Vec<(&str, String)> = modes.apps.iter().map(|app| (&*app.id, app.name())).collect();
    assert_eq!(
        apps,
        [
            ("bae01f9c-3537-4b0d-97c4-30d4a6f2c972", "enterprise-teams".to_owned()),
            ("f573e3d3-ea9c-4d8d-9d8f-20107b8cedbd", "individual-calendar".to_owned()),
            ("10bb7e5b-b80b-4e6e-a209-f78581dbc79e", "enterprise-calendar".to_owned()),
            ("5dedab78-ec49-4da1-9909-f943f131d7f1", "individual-free-busy".to_owned()),
            ("9437e0a7-15ef-46bd-9106-da9b1477234d", "enterprise-free-busy".to_owned()),
        ]
    );
    for app in &modes.apps {
        assert!(modes.find(&app.mode).is_some(), "{}", app.name());
    }
    assert_eq!(modes.calendar_flow.as_deref(), Some("Calendars.ReadWrite"));
    assert_eq!(modes.free_busy_flow.as_deref(), Some("Calendars.ReadBasic"));
    // Every row of the table went into one of these.
    let rows = table("modes.tsv").len();
    let parts = modes.modes.len() + found.len() + apps.len() + modes.headings.len() + 2;
    let each = modes
        .modes
        .iter()
        .map(|mode| usize::from(mode.meetings.is_some()) + mode.user_consent_blocked.len());
    assert_eq!(rows, parts + each.sum::<usize>());
}
