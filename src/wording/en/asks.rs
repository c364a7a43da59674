//! What the mode asks for, and how each of it stands.

use super::{a_kind, names};
use crate::explanation::{Required, Standing};
use crate::mode::Mode;
use crate::wording::{fill, look_up};

pub(super) fn asks(mode: &Mode) -> String {
    fill("What {} asks for", &[&mode.label])
}

/// What each permission is asked for.
const ASKS: &str = "\
User.Read=to know which Microsoft account was connected
OnlineMeetings.ReadWrite=to create, read, change and delete Teams meetings for the person who connects
offline_access=to stay connected, so that nobody has to sign in again every hour
User.ReadBasic.All=to match Cronofy accounts with Teams users
OnlineMeetings.ReadWrite.All=to create Teams meetings for authorised users in the organization
Organization.Read.All=to check during setup that it is the right organization";

pub(in crate::wording) fn ask(permission: &str) -> &'static str {
    look_up(ASKS, permission)
}

pub(super) fn standing(row: &Required) -> &'static str {
    match row.standing {
        Standing::Granted => "Granted",
        Standing::Covered => "Covered",
        Standing::Declared => "Asked for",
        Standing::NotGranted => "Not granted",
        Standing::WrongKind => "Wrong kind",
        Standing::CannotTell => "Cannot tell",
        Standing::Missing => "Missing",
    }
}

pub(super) fn standing_is(row: &Required, mode: &Mode) -> String {
    let text = match row.standing {
        Standing::Covered => "Covered by {}, which is broader than Cronofy asks for.",
        Standing::Declared if !row.by.contains(&row.permission) => "Would be covered by {}.",
        Standing::NotGranted => "It is named, but not as granted.",
        Standing::WrongKind => {
            let pieces = [&mode.label, a_kind(mode.kind)];
            return fill("It is there as another kind; {} needs {}.", &pieces);
        }
        Standing::Granted | Standing::Declared | Standing::CannotTell | Standing::Missing => "",
    };
    fill(text, &[&names(&row.by)])
}
