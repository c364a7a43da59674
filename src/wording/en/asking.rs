//! The asking: the modes, the examples, and what was read in one line.

use super::{count, kind};
use crate::mode::Mode;
use crate::permission::{Kind, Resource};
use crate::reading::{Format, Grant, GrantKind, Status};
use crate::wording::{Example, ReadLine, fill};

pub(super) fn mode_is(mode: &Mode) -> &'static str {
    match mode.kind {
        Kind::Delegated => {
            "Each person signs in with Microsoft and connects their own account. The permissions \
             are delegated: Cronofy acts for that person, and only for them. You have it if people \
             connect one by one."
        }
        Kind::Application => {
            "An administrator connects the whole organization once. The permissions are \
             application permissions: Cronofy acts by itself, without anybody signed in. You have \
             it if one administrator accepted for everybody."
        }
    }
}

pub(super) fn examples_of(mode: &Mode) -> &'static [Example] {
    match mode.kind {
        Kind::Delegated => &[
            Example {
                label: "All that is asked for",
                text: "User.Read\nOnlineMeetings.ReadWrite\noffline_access",
            },
            Example {
                label: "With calendars",
                text: "User.Read, OnlineMeetings.ReadWrite, Calendars.ReadWrite, offline_access",
            },
            Example { label: "Calendar only", text: "Calendars.ReadWrite User.Read" },
        ],
        Kind::Application => &[
            Example {
                label: "All that is asked for",
                text: "User.ReadBasic.All\nOnlineMeetings.ReadWrite.All\nOrganization.Read.All",
            },
            Example {
                label: "One missing, one broader",
                text: "User.Read.All (Application)\nOrganization.Read.All (Application)",
            },
            Example {
                label: "With calendars",
                text: "User.ReadBasic.All; OnlineMeetings.ReadWrite.All; Organization.Read.All; \
                       Calendars.ReadWrite",
            },
        ],
    }
}

fn format(format: Format) -> &'static str {
    match format {
        Format::List => "a list",
        Format::Token => "a token",
        Format::TokenResponse => "a token response",
        Format::Claims => "a token’s claims",
        Format::Url => "a sign-in address",
        Format::Portal => "an Entra permissions page",
        Format::GraphJson => "Microsoft Graph output",
        Format::Manifest => "an app manifest",
        Format::Powershell => "PowerShell output",
        Format::AzureCli => "Azure command-line output",
        Format::AuditLog => "an audit log entry",
        Format::Prompt => "a consent screen",
        Format::Error => "an error message",
        Format::Code => "source code",
        Format::Table => "a table",
    }
}

pub(super) fn read(line: ReadLine<'_>) -> String {
    let mut text = match line.permissions {
        0 => "No permission read".into(),
        number => count(number, "Read {} permission", "Read {} permissions"),
    };
    let last = line.formats.len().saturating_sub(1);
    for (index, found) in line.formats.iter().enumerate() {
        text.push_str(match index {
            0 => " from ",
            index if index == last => " and ",
            _ => ", ",
        });
        text.push_str(format(*found));
    }
    text.push('.');
    if line.unrecognised > 0 {
        text.push_str(&not_recognised(line.unrecognised));
    }
    text
}

/// How many names were not.
pub(super) fn not_recognised(number: usize) -> String {
    count(number, " {} name not recognised.", " {} names not recognised.")
}

pub(super) fn grant(grant: &Grant) -> String {
    let kind = match grant.kind {
        GrantKind::Known(known) => kind(known),
        GrantKind::Unknown => "delegated or application",
    };
    let status = match grant.status {
        Status::Granted => "granted",
        Status::Declared => "asked for",
        Status::NotGranted => "not granted",
    };
    fill("`{}`: {}, {}, {}", &[&grant.permission, kind, status, resource(grant.resource)])
}

fn resource(resource: Resource) -> &'static str {
    match resource {
        Resource::MicrosoftGraph => "Microsoft Graph",
        Resource::ExchangeOnline => "Office 365 Exchange Online",
        Resource::SharePointOnline => "SharePoint Online",
        Resource::AzureAdGraph => "Azure AD Graph",
        Resource::Other => "another API",
    }
}
