//! Which grants have a kind that their name cannot have (rule 7). To know that needs the
//! whole list of names, which is at hand here and not where the answer is made.

use crate::note::{Note, NoteId};
use crate::permission::is_impossible;
use crate::reading::text::index::Numbers;

use super::grant::{GrantKind, Reading};

impl Reading {
    /// Notes the grants that stand there with a kind that their name cannot have.
    /// Code that changes the grants calls it again.
    pub fn note_impossible_kinds(&mut self) {
        self.notes.retain(|note| note.id != NoteId::ImpossibleKind);
        let mut permissions: Vec<String> = Vec::new();
        let mut seen = Numbers::default();
        for grant in self.grants.iter() {
            if let GrantKind::Known(kind) = grant.kind
                && is_impossible(&grant.permission, kind, grant.resource)
                && seen.insert(grant.permission.clone(), 0).is_none()
            {
                permissions.push(grant.permission.clone());
            }
        }
        if !permissions.is_empty() {
            self.notes.push(Note { id: NoteId::ImpossibleKind, permissions, about: None });
        }
    }
}
