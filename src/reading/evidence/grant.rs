//! What a reading holds: grants, what was not recognised, what can be seen.

use std::rc::Rc;

use crate::mode::Mode;
use crate::note::Note;
use crate::permission::{Kind, Resource, trap};

use crate::reading::evidence::sight::Sight;
use crate::reading::evidence::tables::MissingTables;
use crate::reading::text::place::At;
use crate::status::Status;

/// A family of formats: an id in the answer, and a section of `docs/spec/formats.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

/// One permission, of one kind, on one resource, with its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The name in Microsoft's spelling.
    pub permission: String,
    /// Its kind.
    pub kind: GrantKind,
    /// What the paste says of it.
    pub status: Status,
    /// The API that it belongs to.
    pub resource: Resource,
    /// Whether the words around the name leave its status open: the person is
    /// asked, and until then it opens nothing and denies nothing.
    pub unsure: bool,
    /// Whether the person said what it is: they have the last word.
    pub corrected: bool,
    /// Where it was found.
    pub at: Vec<At>,
}

/// A piece that looks like a permission and was not read as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unrecognised {
    /// The piece, as it stands in the paste.
    pub text: String,
    /// The nearest real name, where one is near.
    pub suggestion: Option<String>,
    /// The permissions that share this line of a consent prompt.
    pub candidates: Vec<String>,
    /// Where it was found.
    pub at: Vec<At>,
}

impl Unrecognised {
    /// Whether it asks: whether a permission may be meant.
    pub fn asks(&self) -> bool {
        self.suggestion.is_some() || !self.candidates.is_empty()
    }

    /// The permissions that may be meant: the suggestion, and the candidates. A name of
    /// rule 19 is replaced by the permission that it looks like.
    pub fn meant(&self) -> Vec<String> {
        let real = |name: &String| match trap(name) {
            Some(trap) => trap.stands_for.to_owned(),
            None => name.clone(),
        };
        self.suggestion.iter().chain(&self.candidates).map(real).collect()
    }
}

/// A policy that the paste mentions: it says on whom an app may act, not what
/// it may do (rule 21).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
    pub(in crate::reading) fn of(lists_apps: bool) -> AccessPolicy {
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
    /// Whether it is incomplete for one reason only: more may follow at the end of
    /// the list. The person can say that nothing does.
    pub only_end_in_doubt: bool,
    /// Whether the person said that the list is whole.
    pub whole_by_person: bool,
    /// The names that the person said are no permissions here.
    pub removed: Vec<String>,
    /// What the input is able to show.
    pub sight: Sight,
    /// The notes that follow from the text alone, in no order.
    pub notes: Vec<Note>,
    /// The policies that it mentions.
    pub policies: Vec<AccessPolicy>,
    /// When the tokens in it expire, in seconds since 1970 (UTC).
    pub expiries: Vec<i64>,
    /// The text as the reader is to see it, where it differs from the paste:
    /// secrets are replaced. `at` refers to it.
    pub shown: Option<String>,
    /// Tables that were needed and not at hand: with them, read again.
    pub missing: MissingTables,
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
            only_end_in_doubt: false,
            whole_by_person: false,
            removed: Vec::new(),
            sight: Sight::FULL,
            notes: Vec::new(),
            policies: Vec::new(),
            expiries: Vec::new(),
            shown: None,
            missing: MissingTables::default(),
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
                unsure: false,
                corrected: false,
                at: Vec::new(),
            });
        }
        Reading { pasted: true, grants: grants.into(), ..Reading::nothing() }
    }
}
