//! Kind, status and resource as letters of a link: `ugg` is a grant of unknown kind that is
//! granted on Microsoft Graph.

use crate::permission::{Kind, Resource};
use crate::reading::{GrantKind, Status};

pub(super) fn kind(kind: GrantKind) -> char {
    match kind {
        GrantKind::Known(Kind::Delegated) => 'd',
        GrantKind::Known(Kind::Application) => 'a',
        GrantKind::Unknown => 'u',
    }
}

pub(super) fn kind_of(letter: char) -> Option<GrantKind> {
    GrantKind::ALL.into_iter().find(|found| kind(*found) == letter)
}

pub(super) fn status(status: Status) -> char {
    match status {
        Status::Granted => 'g',
        Status::Declared => 'd',
        Status::NotGranted => 'n',
    }
}

pub(super) fn status_of(letter: char) -> Option<Status> {
    Status::ALL.into_iter().find(|found| status(*found) == letter)
}

pub(super) fn resource(resource: Resource) -> char {
    match resource {
        Resource::MicrosoftGraph => 'g',
        Resource::ExchangeOnline => 'e',
        Resource::SharePointOnline => 's',
        Resource::AzureAdGraph => 'z',
        Resource::Other => 'o',
    }
}

pub(super) fn resource_of(letter: char) -> Option<Resource> {
    Resource::ALL.into_iter().find(|found| resource(*found) == letter)
}
