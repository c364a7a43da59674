//! What a pasted text says: grants, what was not recognised, what it can show.
//!
//! A paste may hold several families of formats. Each family takes the parts of
//! the text that it knows, the most specific first; what is left is a list. No
//! family ever fails: it takes what it understands and leaves the rest.

mod anchors;
mod answers;
mod audit_log;
mod azure_cli;
pub mod bare;
mod behind;
mod cells;
mod claims;
mod clause;
mod code;
mod columns;
mod cues;
mod draft;
mod edges;
mod error;
mod find;
mod fold;
mod gap;
mod grant;
mod graph_json;
mod gutter;
pub mod ids;
mod json;
mod jwt;
mod list;
mod loose;
mod manifest;
mod merge;
mod more;
mod names;
mod near;
mod page;
mod plain;
mod portal;
mod powershell;
mod prompt;
pub mod record;
mod report;
mod resource;
mod seal;
mod sentence;
mod supplies;
mod table;
mod token;
mod token_response;
mod url;
mod vocabulary;

pub use grant::{AccessPolicy, At, Format, Grant, GrantKind, Reading, Sight, Status, Unrecognised};
pub use supplies::{Supplies, Wants};

use std::collections::{HashMap, HashSet};

use crate::mode::Modes;
use crate::note::{Note, NoteId};
use crate::permission::Resource;

use anchors::Anchor;
use draft::Draft;
use page::Page;

/// How much of a paste is read, in UTF-16 units.
pub const LIMIT: usize = 1_000_000;

/// Reads a paste.
///
/// `supplies` are tables that some pastes need and that may not be loaded yet.
pub fn read(text: &str, modes: &Modes, supplies: Supplies<'_>) -> Reading {
    let (text, cut) = page::cut(text, LIMIT);
    if text.trim().is_empty() && !cut {
        return Reading::nothing();
    }
    let pasted = Page::new(text);
    let sealed = seal::seal(pasted.text());
    let page = sealed.as_ref().map_or(pasted, |sealed| Page::new(&sealed.text));
    let mut draft = Draft::new(page.text(), modes, supplies);
    if sealed.is_some() {
        draft.note(NoteId::SecretSeen);
    }
    for family in FAMILIES {
        family(&mut draft);
    }
    let mut reading = finish(draft, &page, cut);
    reading.shown = sealed.map(|sealed| sealed.text);
    reading
}

/// The families, in the order in which they take their parts of the text.
#[rustfmt::skip]
const FAMILIES: &[fn(&mut Draft<'_>)] = &[
    token::read,
    json::read,
    audit_log::read,
    url::read,
    error::read,
    powershell::read,
    azure_cli::read,
    code::read,
    table::read,
    portal::read,
    prompt::read,
    list::read,
];

fn finish(mut draft: Draft<'_>, page: &Page, cut: bool) -> Reading {
    draft.sources.sort_by_key(|source| source.at);
    let grants = merge::grants(&draft, page);
    let only_default = draft.defaults.iter().any(|resource| names_nothing_else(&grants, *resource));
    if only_default {
        draft.note(NoteId::NoScopeNamed);
    }
    let any = grants.iter().any(|grant| grant.status != Status::NotGranted);
    let none_shown = draft.sources.iter().any(|source| source.shows_none);
    let hides = draft.unreadable && !draft.sources.iter().any(holds_scopes);
    let hidden = draft.incomplete || hides || only_default || (!any && !none_shown);
    if cut {
        draft.note(NoteId::InputCut);
    }
    if hidden {
        draft.note(NoteId::ListIncomplete);
    }
    about_places(&mut draft, &grants);
    let mut formats = Vec::new();
    for source in &draft.sources {
        if !formats.contains(&source.format) {
            formats.push(source.format);
        }
    }
    draft.odd.sort_by_key(|odd| odd.span.start);
    let mut unrecognised: Vec<Unrecognised> = Vec::new();
    let mut known: HashMap<&str, usize> = HashMap::new();
    for odd in &draft.odd {
        let text = draft.slice(&odd.span);
        let at = page.at(odd.span.start, odd.span.end);
        let index = *known.entry(text).or_insert(unrecognised.len());
        match unrecognised.get_mut(index) {
            Some(known) => known.at.push(at),
            None => unrecognised.push(Unrecognised {
                text: text.to_owned(),
                suggestion: odd.suggestion.clone(),
                candidates: odd.candidates.clone(),
                at: vec![at],
            }),
        }
    }
    Reading {
        formats,
        grants: grants.into(),
        unrecognised: unrecognised.into(),
        pasted: true,
        complete: !hidden && !cut,
        sight: merge::sight(&draft.sources),
        notes: draft.notes,
        policies: draft.policies,
        expiries: draft.expiries,
        shown: None,
        wants: draft.wants,
    }
}

/// Whether the source shows the scopes of a token that cannot be read itself.
fn holds_scopes(source: &draft::Source) -> bool {
    source.token.is_some()
        && matches!(source.format, Format::TokenResponse | Format::Claims | Format::Token)
}

/// Whether `.default` is all that is named for the API, the words of OpenID
/// Connect left aside.
fn names_nothing_else(grants: &[Grant], resource: Resource) -> bool {
    !grants.iter().any(|grant| {
        grant.resource == resource
            && !names::is_english(&grant.permission)
            && grant.permission != "offline_access"
    })
}

/// Microsoft's tenant of personal accounts, in addresses.
const CONSUMERS: &str = "login.microsoftonline.com/consumers/";

/// The notes that follow from addresses and ids anywhere in the text.
fn about_places(draft: &mut Draft<'_>, grants: &[Grant]) {
    let text = draft.text;
    // The word `microsoft` is an anchor of the national clouds.
    let microsoft = draft.anchors.has(Anchor::National);
    if microsoft && resource::is_national(text) {
        draft.note(NoteId::NationalCloud);
    }
    if find::contains(text, claims::PERSONAL_TENANT)
        || (microsoft && find::contains(text, CONSUMERS))
    {
        draft.note(NoteId::PersonalAccount);
    }
    let app = draft.modes.apps.iter().find(|app| find::contains(text, &app.id));
    if let Some(app) = app {
        let about = Some(app.connects.to_string());
        draft.notes.push(Note { id: NoteId::VendorApp, permissions: Vec::new(), about });
    }
    // The paste itself says that these belong to another API.
    let finds = draft.sources.iter().flat_map(|source| &source.finds);
    let stated: HashSet<(&str, Option<Resource>)> =
        finds.filter(|find| find.stated).map(|find| (find.name.as_str(), find.resource)).collect();
    let mut seen: HashSet<&str> = HashSet::new();
    let elsewhere: Vec<String> = grants
        .iter()
        .filter(|grant| {
            grant.resource != Resource::MicrosoftGraph
                && stated.contains(&(grant.permission.as_str(), Some(grant.resource)))
                && seen.insert(&grant.permission)
        })
        .map(|grant| grant.permission.clone())
        .collect();
    let mut views = draft.sources.iter().filter_map(|source| source.token);
    let other = views.any(|view| view.resource != Resource::MicrosoftGraph);
    if other || !elsewhere.is_empty() {
        draft.notes.push(Note { id: NoteId::OtherAudience, permissions: elsewhere, about: None });
    }
}
