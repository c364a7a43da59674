//! What a pasted text says: grants, what was not recognised, what it can show.
//!
//! A paste may hold several formats. Each format takes the parts of the text that it
//! knows, the most specific first; what is left is a list. No format ever fails: it takes
//! what it understands and leaves the rest.

mod about_places;
mod evidence;
mod families;
mod formats;
mod objects;
mod secrets;
mod sentence;
mod text;
mod words;

pub use evidence::record;
pub use formats::plain_list;
#[doc(hidden)]
pub use text::needles::words as needles;
pub use words::ids;

pub use crate::status::Status;
pub use evidence::grant::{AccessPolicy, Format, Grant, GrantKind, Reading, Unrecognised};
pub use evidence::sight::Sight;
pub use evidence::tables::{MissingTables, Tables};
pub use text::page::LIMIT;
pub use text::place::At;
#[doc(hidden)]
pub use text::steps::paid;

use crate::reading::text::index::Numbers;

use crate::mode::Modes;
use crate::note::NoteId;
use crate::permission::Resource;

use evidence::block::Block;
use evidence::document::Document;
use evidence::findings::Findings;
use evidence::merge;
use evidence::within;

use families::FORMATS;
use secrets::seal::seal;
use text::grid::whole_rows;
use text::open::Open;
use text::page::{self, Page};
use text::steps;
use words::joints::unwrapped;
use words::{names, suggest};

/// Reads a paste.
///
/// `tables` are tables that some pastes need and that may not be loaded yet.
pub fn read(text: &str, modes: &Modes, tables: Tables<'_>) -> Reading {
    read_within(text, modes, tables, steps::MOST)
}

/// Reads a paste as `read` does, with at most `most` steps for the first try. A text
/// that costs more is read as far as its steps go.
#[doc(hidden)]
pub fn read_within(text: &str, modes: &Modes, tables: Tables<'_>, most: u32) -> Reading {
    let (text, cut) = page::cut(text, LIMIT);
    if text.trim().is_empty() && !cut {
        return Reading::nothing();
    }
    // Secrets come first. Where it costs too much to look for them in all of the text,
    // only its front part goes on.
    let hide = |text: &str| {
        let pasted = Page::new(text);
        // What folding leaves out, such as a tag, is shown as well where nothing was hidden.
        let sealed = seal(pasted.text()).or_else(|| pasted.is_folded().then(|| seal(text))?);
        (pasted, sealed)
    };
    let (text, shorter, (pasted, sealed)) = steps::as_far_as_they_go(text, most, hide);
    let cut = cut || shorter;
    let told = sealed.as_ref().is_some_and(|sealed| sealed.told);
    let mut pasted = sealed.is_none().then_some(pasted);
    let kept = sealed.map(|sealed| sealed.text);
    let whole = kept.as_deref().unwrap_or(text);
    let (shown, shorter, mut reading) = steps::as_far_as_they_go(whole, most, |shown| {
        let page = pasted.take().unwrap_or_else(|| Page::new(shown));
        let page = page.with_breaks(whole_rows).with_breaks(unwrapped);
        let document = Document::new(page.text(), modes, tables);
        let mut findings = Findings::new(&document, Open::all(document.text.len()));
        if told {
            findings.note(NoteId::SecretSeen);
        }
        for family in FORMATS.iter().filter(|family| family.may_read(&document) && steps::step()) {
            steps::pass(document.text.len() * 4);
            let mut own = Findings::new(&document, findings.rest());
            (family.read)(&mut own);
            findings.add(own);
        }
        finish(findings, &page, cut || shown.len() < whole.len())
    });
    // What is not read is not shown either: a secret may stand there.
    reading.shown = (kept.is_some() || cut || shorter).then(|| shown.to_owned());
    reading
}

/// Makes one reading of what all formats found.
fn finish(mut findings: Findings<'_>, page: &Page, cut: bool) -> Reading {
    settle_offer(&mut findings);
    within::settle(&mut findings.blocks);
    let grants = merge::grants(&findings, page);
    let only_default =
        findings.defaults.iter().any(|resource| names_nothing_else(&grants, *resource));
    if only_default {
        findings.note(NoteId::NoScopeNamed);
    }
    let any = grants.iter().any(|grant| grant.status != Status::NotGranted);
    let none_shown = findings.blocks.iter().any(|source| source.shows_none);
    let hides = findings.unreadable && !findings.blocks.iter().any(holds_scopes);
    let nothing = !any && !none_shown;
    let hidden = findings.incomplete || hides || only_default || nothing;
    if cut {
        findings.note(NoteId::InputCut);
    }
    if hidden {
        findings.note(NoteId::ListIncomplete);
    }
    about_places::notes(&mut findings, &grants);
    let mut formats = Vec::new();
    for source in &findings.blocks {
        if !formats.contains(&source.format) {
            formats.push(source.format);
        }
    }
    findings.odd.sort_by_key(|odd| odd.span.start);
    let mut unrecognised: Vec<Unrecognised> = Vec::new();
    let mut known: Numbers = Numbers::default();
    for odd in &findings.odd {
        let text = findings.slice(&odd.span);
        let at = page.at(odd.span.start, odd.span.end);
        let index = *known.entry(text.to_owned()).or_insert(unrecognised.len());
        match unrecognised.get_mut(index) {
            Some(known) => known.at.push(at),
            None => {
                let mut candidates = odd.candidates.clone();
                candidates.extend(suggest::candidate(text).map(str::to_owned));
                unrecognised.push(Unrecognised {
                    text: text.to_owned(),
                    suggestion: odd.suggestion.clone(),
                    candidates,
                    at: vec![at],
                });
            }
        }
    }
    let mut reading = Reading {
        formats,
        grants: grants.into(),
        unrecognised: unrecognised.into(),
        pasted: true,
        complete: !hidden && !cut,
        only_end_in_doubt: findings.incomplete && !(cut || hides || only_default || nothing),
        whole_by_person: false,
        removed: Vec::new(),
        sight: merge::sight(&findings.blocks),
        notes: findings.notes,
        policies: findings.policies,
        expiries: findings.expiries,
        shown: None,
        missing: findings.missing,
    };
    reading.note_impossible_kinds();
    reading
}

/// Notes a list of what an API offers, which grants nothing. A manifest has such a list for
/// what its own app offers: that needs no note.
fn settle_offer(findings: &mut Findings<'_>) {
    let in_manifest = findings.blocks.iter().any(|source| source.format == Format::Manifest);
    if let Some(at) = findings.offer.filter(|_| !in_manifest) {
        findings.note(NoteId::CatalogueOnly);
        findings.blocks.push(Block::new(Format::GraphJson, at));
    }
}

/// Whether the block shows the scopes of a token that cannot be read itself.
fn holds_scopes(source: &Block) -> bool {
    source.token.is_some()
        && matches!(source.format, Format::TokenResponse | Format::Claims | Format::Token)
}

/// Whether `.default` is all that is named for the API, the words of OpenID
/// Connect left aside.
fn names_nothing_else(grants: &[Grant], resource: Resource) -> bool {
    !grants
        .iter()
        .any(|grant| grant.resource == resource && !names::is_of_openid(&grant.permission))
}
