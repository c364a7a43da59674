//! The notes.

use super::names;
use crate::note::{Note, NoteId};
use crate::reading::AccessPolicy;
use crate::wording::fill;

pub(super) fn pasted_policy(policy: AccessPolicy) -> &'static str {
    match policy {
        AccessPolicy::Teams => {
            "This lists a Teams application access policy: it says which apps may act on \
             the online meetings of the people to whom it was granted. It shows no permissions, \
             and those are needed too."
        }
        AccessPolicy::Exchange => {
            "This lists an Exchange application access policy: it says to which mailboxes an \
             app is limited. It shows no permissions, and it says nothing of Teams meetings."
        }
    }
}

pub(super) fn note(note: &Note) -> String {
    let text = match (note.id, note.permissions.len()) {
        (NoteId::OtherAudience, 0) => {
            "This is for another API than Microsoft Graph, so it says nothing about Microsoft \
             Graph."
        }
        (NoteId::OtherMode, 0) => {
            "All that was read here is a token of the other kind, which shows nothing of what \
             this mode asks for."
        }
        (NoteId::ImpossibleKind, 1) => {
            "{} does not exist as the kind that is stated here, so it opens nothing."
        }
        (NoteId::VendorApp, _) if note.about.as_deref() == Some("teams") => {
            "The app id in this is that of Cronofy’s Enterprise Connect for Teams conferencing."
        }
        (NoteId::VendorApp, _) if note.about.as_deref() == Some("calendar") => {
            "The app id in this is that of Cronofy’s Enterprise Connect for calendars, which is \
             another app than the one for Teams conferencing."
        }
        (id, _) => about(id),
    };
    fill(text, &[&names(&note.permissions)])
}

/// What a note says of some permissions: apart, so that it compiles to a table.
#[inline(never)]
fn about(id: NoteId) -> &'static str {
    match id {
        NoteId::SecretSeen => {
            "A token or another secret stood in what you pasted: it is hidden now and was sent \
             nowhere, but if it was passed around before, have it revoked or replaced."
        }
        NoteId::TokenNotVerified => {
            "The token was decoded, not verified: only the API that it was made for can tell \
             whether it is genuine."
        }
        NoteId::TokenExpired => {
            "The token has expired; it still shows what was granted when it was issued."
        }
        NoteId::OpaqueToken => {
            "This kind of token can be read by Microsoft only, so the token itself does not show \
             what was granted."
        }
        NoteId::EncryptedToken => {
            "The token is encrypted, so the token itself does not show what was granted."
        }
        NoteId::RefreshToken => {
            "A refresh token by itself shows no permissions, and whoever holds it can get new access \
             tokens: if it was passed around, have it revoked."
        }
        NoteId::IdToken => "An ID token says who signed in, not what was granted.",
        NoteId::PersonalAccount => {
            "This is a personal Microsoft account, for which Microsoft Graph does not create \
             Teams online meetings."
        }
        NoteId::NationalCloud => {
            "This belongs to one of Microsoft’s national clouds, where the names mean the same \
             but not every operation exists."
        }
        NoteId::OtherAudience => {
            "{}: for another API than Microsoft Graph, where a name opens something else, or \
             nothing that is listed here."
        }
        NoteId::VendorApp => {
            "App ids in this are those of Cronofy: one for Teams conferencing, another for \
             calendars."
        }
        NoteId::OtherMode => "The other mode asks for {}, not this one.",
        NoteId::WrongFlow => {
            "{} without a permission for online meetings is what Cronofy’s calendar connection \
             asks for: Teams conferencing is authorized separately."
        }
        NoteId::ImpossibleKind => {
            "{} do not exist as the kind that is stated here, so they open nothing."
        }
        NoteId::NotCalendarAccess => {
            "{} may sound like access to calendars, but Microsoft Graph has no permission of that \
             name that gives it."
        }
        NoteId::NoScopeNamed => {
            "`.default` stands for whatever the app was set up with and names no permission, so \
             this does not show which ones there are."
        }
        NoteId::CatalogueOnly => {
            "This lists permissions that exist, not permissions that were granted."
        }
        NoteId::ListIncomplete => {
            "This does not show everything, so what is not in it may still have been granted."
        }
        NoteId::InputCut => {
            "The text was very long: only its first 1,000,000 characters were read."
        }
        NoteId::OfflineAccessNotShown => {
            "`offline_access` never shows in an access token or in what is made from one, so this \
             does not tell whether the connection will last."
        }
        NoteId::AdminConsentNeeded => {
            "Under Microsoft’s default policy since late 2025 people cannot agree to {} \
             themselves and may meet “Need admin approval”; what was granted before keeps working."
        }
        NoteId::TeamsPolicy => {
            "An app with {} reaches only users to whom a Teams administrator granted a Teams \
             application access policy, which no scope or token shows; Cronofy does not need it where a full \
             read-write calendar connection with Teams enabled is used."
        }
        NoteId::ExchangePolicy => {
            "As an application permission, {} can reach every mailbox unless Exchange limits it: \
             with its own application access policy, which narrows, while the Teams policy of \
             nearly the same name enables."
        }
        NoteId::LinkThroughCalendar => {
            "{} can put a Teams link on an event that it creates: through the calendar \
             connection, not through Teams conferencing."
        }
        NoteId::EwsEnding => {
            "What {} opens goes through Exchange Web Services, which Microsoft is reported to \
             switch off in Exchange Online from October 2026."
        }
        NoteId::CanGrantItselfMore => {
            "With {} an app can give itself further permissions, so whatever is not allowed here \
             is so only for now."
        }
        NoteId::RecordingsAreFiles => {
            "Recordings of meetings are files in OneDrive and SharePoint, so {} may reach them \
             whatever the answer above says of recordings."
        }
        NoteId::InvitationsAreMail => {
            "Meeting invitations are mail, so {} can show them whatever the answer above says of \
             calendars."
        }
    }
}
