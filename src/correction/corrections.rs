//! What a correction is, and all corrections of one text.

use crate::permission::Resource;
use crate::reading::{At, Grant, GrantKind, Reading, Status};

use super::edit::Edit;

/// A grant as it was read: a correction belongs to this name, kind and resource.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    /// The permission's name.
    pub permission: String,
    /// The kind as it was read.
    pub kind: GrantKind,
    /// The API.
    pub resource: Resource,
}

impl Key {
    /// The key of a grant as it was read.
    pub fn of(grant: &Grant) -> Key {
        Key { permission: grant.permission.clone(), kind: grant.kind, resource: grant.resource }
    }

    /// The key as one text: name, kind and API.
    pub fn text(&self) -> String {
        [&self.permission, " ", self.kind.id(), " ", self.resource.id()].concat()
    }
}

/// One thing that the person says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Correction {
    /// These grants have this status: one of them, or all of a list at once.
    Status(Vec<Key>, Status),
    /// These grants have this kind: several where they have become one.
    Kind(Vec<Key>, GrantKind),
    /// This is no permission.
    NoPermission(Vec<Key>),
    /// The piece with this text, which was not recognised, is this permission.
    ReadAs {
        /// The piece as it stands in the text.
        text: String,
        /// The name that was suggested for it.
        permission: String,
    },
    /// A permission of this name is granted, though the text does not name it.
    Add(String),
    /// The list in the text is whole.
    Whole,
}

/// A correction, and the passages of the text on which it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Made {
    pub(super) correction: Correction,
    /// Places in UTF-16 units; none where it rests on no passage.
    pub(super) passages: Vec<At>,
}

/// All corrections of one text, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Corrections(pub(super) Vec<Made>);

impl Corrections {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each correction, the first one first.
    pub fn iter(&self) -> impl Iterator<Item = &Correction> {
        self.0.iter().map(|made| &made.correction)
    }

    /// Adds a correction, made on `reading`, of a text of `length` UTF-16 units.
    pub fn add(&mut self, correction: Correction, reading: &Reading, length: u32) {
        let passages = passages(&correction, reading, length);
        self.0.push(Made { correction, passages });
    }

    /// Takes the last correction back. False where there is none.
    pub fn undo(&mut self) -> bool {
        self.0.pop().is_some()
    }

    /// Keeps the corrections whose passages the edit leaves as they are, and moves
    /// their passages with the text.
    pub fn follow(&mut self, edit: &Edit) {
        self.0.retain_mut(|made| {
            made.passages.iter_mut().all(|place| match edit.moved(*place) {
                Some(moved) => {
                    *place = moved;
                    true
                }
                None => false,
            })
        });
    }
}

/// The passages on which a correction rests.
fn passages(correction: &Correction, reading: &Reading, length: u32) -> Vec<At> {
    let of = |keys: &[Key]| {
        let grants = reading.grants.iter().filter(|grant| keys.contains(&Key::of(grant)));
        grants.flat_map(|grant| grant.at.iter().copied()).collect()
    };
    match correction {
        Correction::Status(keys, _)
        | Correction::Kind(keys, _)
        | Correction::NoPermission(keys) => of(keys),
        Correction::ReadAs { text, .. } => {
            let pieces = reading.unrecognised.iter().filter(|piece| piece.text == *text);
            pieces.flat_map(|piece| piece.at.iter().copied()).collect()
        }
        Correction::Add(_) => Vec::new(),
        // What may be missing would stand behind the last name.
        Correction::Whole => {
            let ends = reading.grants.iter().flat_map(|grant| &grant.at).map(|at| at.1);
            vec![At(ends.max().unwrap_or(0), length)]
        }
    }
}
