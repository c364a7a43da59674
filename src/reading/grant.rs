//! What a reading holds: grants, what was not recognised, what can be seen.

use std::rc::Rc;

use serde::{Serialize, Serializer};

use crate::mode::Mode;
use crate::note::Note;
use crate::permission::{Kind, Resource};

use super::supplies::Wants;

/// A family of formats (formats.md in the project's reference).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Format {
    /// Names, or prose with names in it.
    List,
    /// An access token.
    Token,
    /// The answer of a token endpoint.
    TokenResponse,
    /// A token's claims, already decoded.
    Claims,
    /// A sign-in or consent address.
    Url,
    /// A permissions page of the Entra admin center.
    Portal,
    /// Grant objects of Microsoft Graph.
    GraphJson,
    /// An app's manifest.
    Manifest,
    /// Output of PowerShell.
    Powershell,
    /// Output of the Azure command line.
    AzureCli,
    /// An entry of Entra's audit log.
    AuditLog,
    /// A consent prompt.
    Prompt,
    /// An error message.
    Error,
    /// Source code or configuration.
    Code,
    /// A table with a header of its own.
    Table,
}

impl Format {
    /// All of them, in order.
    pub const ALL: [Format; 15] = [
        Format::List,
        Format::Token,
        Format::TokenResponse,
        Format::Claims,
        Format::Url,
        Format::Portal,
        Format::GraphJson,
        Format::Manifest,
        Format::Powershell,
        Format::AzureCli,
        Format::AuditLog,
        Format::Prompt,
        Format::Error,
        Format::Code,
        Format::Table,
    ];

    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Format::List => "list",
            Format::Token => "token",
            Format::TokenResponse => "token-response",
            Format::Claims => "claims",
            Format::Url => "url",
            Format::Portal => "portal",
            Format::GraphJson => "graph-json",
            Format::Manifest => "manifest",
            Format::Powershell => "powershell",
            Format::AzureCli => "azure-cli",
            Format::AuditLog => "audit-log",
            Format::Prompt => "prompt",
            Format::Error => "error",
            Format::Code => "code",
            Format::Table => "table",
        }
    }
}

/// The kind of a grant, as far as the paste shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GrantKind {
    /// Stated, or clear from the id or the name.
    Known(Kind),
    /// The name can have both, and nothing says which.
    Unknown,
}

impl GrantKind {
    /// All of them, in order.
    pub const ALL: [GrantKind; 3] = [
        GrantKind::Known(Kind::Delegated),
        GrantKind::Known(Kind::Application),
        GrantKind::Unknown,
    ];

    /// The kind, where it is known.
    pub fn known(self) -> Option<Kind> {
        match self {
            GrantKind::Known(kind) => Some(kind),
            GrantKind::Unknown => None,
        }
    }

    /// Whether it is of this kind, for all that the paste shows.
    pub fn can_be(self, kind: Kind) -> bool {
        match self {
            GrantKind::Known(known) => known == kind,
            GrantKind::Unknown => true,
        }
    }

    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            GrantKind::Known(Kind::Delegated) => "delegated",
            GrantKind::Known(Kind::Application) => "application",
            GrantKind::Unknown => "unknown",
        }
    }
}

impl Serialize for GrantKind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.id())
    }
}

/// What the paste says of a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It was granted.
    Granted,
    /// It was asked for, configured or required; no evidence of a grant.
    Declared,
    /// It was not granted, or taken away.
    NotGranted,
}

impl Status {
    /// All of them, in order.
    pub const ALL: [Status; 3] = [Status::Granted, Status::Declared, Status::NotGranted];

    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            Status::Granted => "granted",
            Status::Declared => "declared",
            Status::NotGranted => "not-granted",
        }
    }
}

/// A place in the text that the reader sees, in UTF-16 units, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct At(pub u32, pub u32);

/// One permission, of one kind, on one resource, with its status.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Grant {
    /// The name in Microsoft's spelling.
    pub permission: String,
    /// Its kind.
    pub kind: GrantKind,
    /// What the paste says of it.
    pub status: Status,
    /// The API that it belongs to.
    pub resource: Resource,
    /// Where it was found.
    pub at: Vec<At>,
}

/// A piece that looks like a permission and was not read as one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unrecognised {
    /// The piece, as it stands in the paste.
    pub text: String,
    /// The nearest real name, where one is near.
    pub suggestion: Option<String>,
    /// The permissions that share this line of a consent prompt.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub candidates: Vec<String>,
    /// Where it was found.
    pub at: Vec<At>,
}

/// What the input is able to show: a token never shows `offline_access`, an
/// app-only token no delegated permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// Whether `offline_access` would show, had it been granted.
    pub offline_access: bool,
    /// Whether delegated permissions of Microsoft Graph would.
    pub delegated: bool,
    /// Whether application permissions of Microsoft Graph would.
    pub application: bool,
    /// The kind that all tokens are of, where nothing but tokens, claims or
    /// what is made from a token was read.
    pub tokens_only: Option<Kind>,
}

impl Sight {
    /// An input that can show everything.
    pub const FULL: Sight =
        Sight { offline_access: true, delegated: true, application: true, tokens_only: None };

    /// Whether permissions of this kind on Microsoft Graph would show.
    pub fn shows(self, kind: Kind) -> bool {
        match kind {
            Kind::Delegated => self.delegated,
            Kind::Application => self.application,
        }
    }
}

/// A policy of which the paste tells: it says on whom an app may act, not what
/// it may do (rule 21).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccessPolicy {
    /// Teams': without it application permissions for meetings do not work.
    Teams,
    /// Exchange's: it narrows application permissions to some mailboxes.
    Exchange,
}

impl AccessPolicy {
    /// All of them, in order.
    pub const ALL: [AccessPolicy; 2] = [AccessPolicy::Teams, AccessPolicy::Exchange];

    /// The id, as in the explanation's JSON.
    pub fn id(self) -> &'static str {
        match self {
            AccessPolicy::Teams => "teams",
            AccessPolicy::Exchange => "exchange",
        }
    }

    /// Teams' policies list several apps, Exchange's are for one.
    pub(super) fn of(lists_apps: bool) -> AccessPolicy {
        if lists_apps { AccessPolicy::Teams } else { AccessPolicy::Exchange }
    }
}

/// All that was understood from a paste.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The families that were found, in order of first appearance.
    pub formats: Vec<Format>,
    /// The grants, in order of the paste. There can be very many, so that the
    /// answer shares them.
    pub grants: Rc<Vec<Grant>>,
    /// What was not recognised, in order of the paste, shared as well.
    pub unrecognised: Rc<Vec<Unrecognised>>,
    /// Whether anything but white space was pasted.
    pub pasted: bool,
    /// False where more may follow, or the text hides what it holds.
    pub complete: bool,
    /// What the input is able to show.
    pub sight: Sight,
    /// The notes that follow from the text alone, in no order.
    pub notes: Vec<Note>,
    /// The policies of which it tells.
    pub policies: Vec<AccessPolicy>,
    /// When the tokens in it expire, in seconds since 1970 (UTC).
    pub expiries: Vec<i64>,
    /// The text as the reader is to see it, where it differs from the paste:
    /// secrets are replaced. `at` refers to it.
    pub shown: Option<String>,
    /// Tables that were needed and not at hand: with them, read again.
    pub wants: Wants,
}

impl Reading {
    /// The reading of an empty paste.
    pub fn nothing() -> Reading {
        Reading {
            formats: Vec::new(),
            grants: Rc::default(),
            unrecognised: Rc::default(),
            pasted: false,
            complete: true,
            sight: Sight::FULL,
            notes: Vec::new(),
            policies: Vec::new(),
            expiries: Vec::new(),
            shown: None,
            wants: Wants::default(),
        }
    }

    /// What a mode asks for, as if it had been read: the answer to "what would
    /// it allow, granted as asked?"
    pub fn as_asked(mode: &Mode) -> Reading {
        let mut grants = Vec::new();
        for ask in &mode.asks {
            grants.push(Grant {
                permission: String::from(&*ask.permission),
                kind: GrantKind::Known(mode.kind),
                status: Status::Declared,
                resource: Resource::MicrosoftGraph,
                at: Vec::new(),
            });
        }
        Reading { pasted: true, grants: grants.into(), ..Reading::nothing() }
    }
}
