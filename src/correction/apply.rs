//! A reading with what the person says of it.

use crate::note::NoteId;
use crate::permission::{Permission, Resource, elsewhere, kinds_on};
use crate::reading::{At, Grant, GrantKind, Reading, Status};

use super::corrections::{Correction, Corrections, Key};

/// Where a grant of a corrected reading comes from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Origin {
    /// The grants as they were read that stand in it: several where corrections made
    /// them equal.
    pub keys: Vec<Key>,
    /// Whether the text left open what it is, so that the person was asked.
    pub asked: bool,
    /// Whether the person added it.
    pub added: bool,
}

impl Origin {
    /// That of a grant as it was read.
    pub fn of(grant: &Grant) -> Origin {
        Origin { keys: vec![Key::of(grant)], asked: grant.unsure, added: false }
    }
}

/// A grant while corrections are applied.
struct Entry {
    origin: Origin,
    grant: Grant,
    /// The number of the last correction that touched it; 0 where none did.
    last: usize,
}

/// The reading that follows from the corrections: the same one where there are
/// none.
pub fn correct(reading: &Reading, corrections: &Corrections) -> Reading {
    correct_with_origins(reading, corrections).0
}

/// The same, and where each grant of it comes from.
pub fn correct_with_origins(
    reading: &Reading,
    corrections: &Corrections,
) -> (Reading, Vec<Origin>) {
    let mut corrected = reading.clone();
    let mut entries: Vec<Entry> = Vec::new();
    for grant in reading.grants.iter() {
        entries.push(Entry { origin: Origin::of(grant), grant: grant.clone(), last: 0 });
    }
    let mut pieces = reading.unrecognised.to_vec();
    for (index, correction) in corrections.iter().enumerate() {
        let number = index + 1;
        match correction {
            Correction::Status(keys, status) => {
                for entry in entries.iter_mut().filter(|entry| entry.is_any(keys)) {
                    entry.grant.status = *status;
                    entry.say(number);
                }
            }
            Correction::Kind(keys, kind) => {
                for entry in entries.iter_mut().filter(|entry| entry.is_any(keys)) {
                    entry.grant.kind = *kind;
                    entry.say(number);
                }
            }
            Correction::NoPermission(keys) => {
                let mut kept = Vec::new();
                for entry in entries {
                    let name = &entry.grant.permission;
                    if !entry.is_any(keys) {
                        kept.push(entry);
                    } else if !corrected.removed.contains(name) {
                        corrected.removed.push(name.clone());
                    }
                }
                entries = kept;
            }
            Correction::ReadAs { text, permission } => {
                let may_be = |piece: &crate::reading::Unrecognised| {
                    piece.text == *text && piece.meant().contains(permission)
                };
                let Some(found) = pieces.iter().position(may_be) else { continue };
                let piece = pieces.remove(found);
                if let Some(mut entry) = Entry::granted(permission, piece.at, number) {
                    entry.origin.asked = true;
                    entries.push(entry);
                }
            }
            Correction::Add(name) => {
                if let Some(mut entry) = Entry::granted(name, Vec::new(), number) {
                    entry.origin.added = true;
                    corrected.pasted = true;
                    entries.push(entry);
                }
            }
            Correction::Whole => {
                if corrected.only_end_in_doubt {
                    corrected.complete = true;
                    corrected.only_end_in_doubt = false;
                    corrected.whole_by_person = true;
                    corrected.notes.retain(|note| note.id != NoteId::ListIncomplete);
                }
            }
        }
    }
    let (mut grants, mut origins) = (Vec::new(), Vec::new());
    for entry in merged(entries) {
        grants.push(entry.grant);
        origins.push(entry.origin);
    }
    corrected.grants = grants.into();
    corrected.unrecognised = pieces.into();
    corrected.note_impossible_kinds();
    (corrected, origins)
}

impl Entry {
    /// Whether one of these stands in it.
    fn is_any(&self, keys: &[Key]) -> bool {
        self.origin.keys.iter().any(|key| keys.contains(key))
    }

    /// Notes that the person has said something of it.
    fn say(&mut self, number: usize) {
        self.grant.unsure = false;
        self.grant.corrected = true;
        self.last = number;
    }

    /// A permission that the person names; `None` where no list has the name.
    fn granted(name: &str, at: Vec<At>, number: usize) -> Option<Entry> {
        let (permission, resource) = match Permission::find(name) {
            Some(permission) => (permission.name(), Resource::MicrosoftGraph),
            None => {
                let row = elsewhere().find(|row| row.name.eq_ignore_ascii_case(name))?;
                (row.name, row.resource)
            }
        };
        let kinds = kinds_on(permission, resource);
        let grant = Grant {
            permission: permission.to_owned(),
            kind: kinds.and_then(|kinds| kinds.only()).map_or(GrantKind::Unknown, GrantKind::Known),
            status: Status::Granted,
            resource,
            unsure: false,
            corrected: true,
            at,
        };
        Some(Entry { origin: Origin { asked: false, ..Origin::of(&grant) }, grant, last: number })
    }
}

/// The grants in order of the paste, those without a place last. Of two that are
/// equal now, the one corrected last wins.
fn merged(entries: Vec<Entry>) -> Vec<Entry> {
    let mut kept: Vec<Entry> = Vec::new();
    for mut entry in entries {
        let now = Key::of(&entry.grant);
        let touched = entry.last > 0;
        // Those that nobody touched are different, as they were read.
        let is_same = |kept: &Entry| (touched || kept.last > 0) && Key::of(&kept.grant) == now;
        let Some(same) = kept.iter_mut().find(|kept| is_same(kept)) else {
            kept.push(entry);
            continue;
        };
        let mut places = std::mem::take(&mut same.grant.at);
        places.append(&mut entry.grant.at);
        let mut keys = std::mem::take(&mut same.origin.keys);
        keys.append(&mut entry.origin.keys);
        let asked = same.origin.asked || entry.origin.asked;
        if entry.last > same.last {
            *same = entry;
        }
        places.sort_unstable();
        places.dedup();
        same.grant.at = places;
        same.origin.keys = keys;
        same.origin.asked = asked;
    }
    kept.sort_by_key(|entry| entry.grant.at.first().map_or(u32::MAX, |at| at.0));
    kept
}
