//! The notes of a text, as a link carries them: `n,secret-seen,id-token`. Each is an id,
//! and behind colons the names of what it is about, as our tables have them.

use crate::errors;
use crate::mode::Modes;
use crate::note::{Note, NoteId};

/// The tag of a run of notes.
pub(super) const NOTES: &str = "n";
/// What parts a note from what it is about.
const ABOUT: char = ':';

/// Puts the notes that come from the text into the link. All other notes follow from the
/// grants, and are made again where the link is opened.
pub(super) fn encode(notes: &[Note], link: &mut String) {
    let mut before = "~n,";
    for (index, note) in notes.iter().enumerate() {
        // A text with two tokens has the same note twice.
        let again = notes.iter().take(index).any(|other| other.id == note.id);
        if again || !is_of_text(note.id) {
            continue;
        }
        link.push_str(before);
        link.push_str(note.id.id());
        for about in note.about.iter().flat_map(|about| about.split(',')) {
            link.push(ABOUT);
            link.push_str(about);
        }
        before = ",";
    }
}

/// The notes of a run. `None` where one of them cannot come from a text, stands there twice,
/// or is about something that no table has.
pub(super) fn decode(run: &str, modes: &Modes) -> Option<Vec<Note>> {
    let mut notes: Vec<Note> = Vec::new();
    for note in run.split(',') {
        let mut names = note.split(ABOUT);
        let name = names.next()?;
        let id = NoteId::ALL.into_iter().find(|id| id.id() == name && is_of_text(*id))?;
        let about: Vec<&str> = names.collect();
        let known = about.iter().all(|name| is_known(id, name, modes));
        let needed = matches!(id, NoteId::SignInError | NoteId::VendorApp);
        let again = notes.iter().any(|note| note.id == id);
        if !known || again || needed == about.is_empty() {
            return None;
        }
        let about = needed.then(|| about.join(","));
        notes.push(Note { id, permissions: Vec::new(), about });
    }
    Some(notes)
}

/// Whether a note comes from the text alone, and not from the grants or the mode.
fn is_of_text(id: NoteId) -> bool {
    matches!(
        id,
        NoteId::SecretSeen
            | NoteId::TokenNotVerified
            | NoteId::TokenExpired
            | NoteId::OpaqueToken
            | NoteId::EncryptedToken
            | NoteId::RefreshToken
            | NoteId::IdToken
            | NoteId::PersonalAccount
            | NoteId::NationalCloud
            | NoteId::OtherAudience
            | NoteId::VendorApp
            | NoteId::UnknownApp
            | NoteId::SignInError
            | NoteId::NoScopeNamed
            | NoteId::CatalogueOnly
            | NoteId::ListIncomplete
            | NoteId::InputCut
    )
}

fn is_known(id: NoteId, name: &str, modes: &Modes) -> bool {
    match id {
        NoteId::SignInError => errors::find(name).is_some(),
        NoteId::VendorApp => modes.apps.iter().any(|app| app.name() == name),
        _ => false,
    }
}
