//! Every permission, written as each format writes it, is read back as it was.
//!
//! The ways to write permissions are `support/forms/`.
#![cfg(not(target_arch = "wasm32"))]
// Clippy knows a test by its attribute, and helpers have none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/forms/mod.rs"]
mod forms;
mod support;

use std::sync::LazyLock;

use forms::items::{ALL, Item, ids_of};
use forms::{FORMS, Form, Row, prompts};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::tries::cases;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::permission::{Kind, Permission};
use teams_scope_explainer::reading::{At, Format, Tables, read};

#[test]
fn every_permission_comes_back_from_every_form() {
    let mut failures = Vec::new();
    for form in FORMS {
        let started = std::time::Instant::now();
        let pastes = form.pastes();
        assert!(!pastes.is_empty(), "{} holds nothing", form.about);
        let chosen = pastes.iter().map(|paste| form.chosen(paste));
        failures.extend(chosen.filter_map(|items| check(form, &items).err()));
        eprintln!("{}: {:?}", form.about, started.elapsed());
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n\n"));
}

/// What a prompt says for one permission only is read as that one.
#[test]
fn every_line_of_a_prompt_comes_back() {
    let prompts = prompts::all();
    assert!(!prompts.is_empty());
    let failures: Vec<String> = prompts
        .iter()
        .filter_map(|(text, rows)| compare("prompt", text, Format::Prompt, rows).err())
        .collect();
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n\n"));
}

proptest! {
    #![proptest_config(cases(200))]

    /// Few permissions, of all letters and of both kinds, come back as well.
    #[test]
    fn few_permissions_come_back(
        places in vec(any::<Index>(), 1..=6),
        form in select((0..FORMS.len()).collect::<Vec<_>>()),
    ) {
        let form = &FORMS[form];
        let items: Vec<Item> = places.iter().map(|place| *place.get(&ALL)).collect();
        let items = form.choose(&items);
        let most = if form.many == 1 { 1 } else { items.len() };
        let items = form.chosen(&items[..most.min(items.len())]);
        if let Err(wrong) = check(form, &items) {
            prop_assert!(false, "{wrong}");
        }
    }
}

/// What is wrong with the reading of a text with these items.
fn check(form: &Form, items: &[Item]) -> Result<(), String> {
    if items.is_empty() {
        return Ok(());
    }
    let text = (form.write)(items);
    let rows = items.iter().enumerate().map(|(index, item)| {
        let kind = if form.kind_stated { Some(item.kind) } else { kind_of_name(item.name) };
        let status = form.statuses[index.min(form.statuses.len() - 1)];
        (item.name.to_owned(), kind, status, form.resource)
    });
    compare(form.about, &text, form.format, &rows.collect::<Vec<_>>())
}

/// Reads a text, and says where the grants differ from these.
fn compare(about: &str, text: &str, format: Format, expected: &[Row]) -> Result<(), String> {
    static MODES: LazyLock<Modes> = LazyLock::new(Modes::built_in);
    let reading = read(text, &MODES, Tables::built_in());
    let got: Vec<Row> = reading
        .grants
        .iter()
        .map(|grant| (grant.permission.clone(), grant.kind.known(), grant.status, grant.resource))
        .collect();
    let mut wrong = String::new();
    if got != expected {
        let lacking: Vec<&Row> = expected.iter().filter(|row| !got.contains(row)).collect();
        let excess: Vec<&Row> = got.iter().filter(|row| !expected.contains(row)).collect();
        wrong += &format!("lacking {lacking:?}, excess {excess:?} ");
        if lacking.is_empty() && excess.is_empty() {
            wrong += &format!("order: {got:?} ");
        }
    }
    if reading.formats != [format] {
        wrong += &format!("formats {:?} ", reading.formats);
    }
    if !reading.unrecognised.is_empty() {
        let odd: Vec<&String> = reading.unrecognised.iter().map(|piece| &piece.text).collect();
        wrong += &format!("unrecognised {odd:?} ");
    }
    // What is marked is the name, or the id that stands for it.
    let shown: Vec<u16> = reading.shown.as_deref().unwrap_or(text).encode_utf16().collect();
    for grant in reading.grants.iter().filter(|_| format != Format::Prompt) {
        for At(start, end) in &grant.at {
            let piece = String::from_utf16(&shown[*start as usize..*end as usize]).unwrap();
            let name = piece.to_ascii_lowercase().ends_with(&grant.permission.to_ascii_lowercase());
            if !name && !ids_of(&grant.permission).contains(&&*piece) {
                wrong += &format!("{} is marked at {piece:?} ", grant.permission);
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{about}: {wrong}\n{text}")) }
}

fn kind_of_name(name: &str) -> Option<Kind> {
    Permission::find(name).and_then(|permission| permission.kinds().only())
}
