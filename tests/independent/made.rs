//! Readings made by hand.

use teams_scope_explainer::permission::Resource;
use teams_scope_explainer::reading::{
    Format, Grant, GrantKind, Reading, Sight, Status, Unrecognised,
};

use super::table::{A, D};

pub const GRAPH: Resource = Resource::MicrosoftGraph;
pub const EXCHANGE: Resource = Resource::ExchangeOnline;

/// The statuses of a grant: `None` is unsure.
pub const STATUSES: [Option<Status>; 4] =
    [Some(Status::Granted), Some(Status::Declared), Some(Status::NotGranted), None];

pub const KINDS: [GrantKind; 3] = [GrantKind::Known(D), GrantKind::Known(A), GrantKind::Unknown];

/// What is pasted of another resource than Microsoft Graph.
pub const ELSEWHERE: [(&str, Resource); 12] = [
    ("EWS.AccessAsUser.All", EXCHANGE),
    ("EAS.AccessAsUser.All", EXCHANGE),
    ("full_access_as_app", EXCHANGE),
    ("Exchange.ManageAsApp", EXCHANGE),
    ("Calendars.ReadWrite", EXCHANGE),
    ("Calendars.Read.All", EXCHANGE),
    ("Calendars.ReadWrite.All", EXCHANGE),
    ("Mail.Read", EXCHANGE),
    ("User.Read", Resource::AzureAdGraph),
    ("Sites.FullControl.All", Resource::SharePointOnline),
    ("OnlineMeetings.ReadWrite", Resource::Other),
    ("Calendars.Read", Resource::Other),
];

/// A list; what hides `offline_access`; a token of a user, of an app, and of each
/// for another API.
pub const SIGHTS: [Sight; 6] = [
    Sight::FULL,
    Sight { offline_access: false, ..Sight::FULL },
    Sight { offline_access: false, delegated: true, application: false, tokens_only: Some(D) },
    Sight { offline_access: false, delegated: false, application: true, tokens_only: Some(A) },
    Sight { offline_access: false, delegated: false, application: false, tokens_only: Some(D) },
    Sight { offline_access: false, delegated: false, application: false, tokens_only: Some(A) },
];

pub fn grant(
    permission: &str,
    kind: GrantKind,
    status: Option<Status>,
    resource: Resource,
) -> Grant {
    Grant {
        permission: permission.to_owned(),
        kind,
        status: status.unwrap_or(Status::Declared),
        resource,
        unsure: status.is_none(),
        corrected: false,
        at: Vec::new(),
    }
}

/// A piece that was not recognised.
pub fn piece(text: &str, suggestion: Option<&str>, candidates: &[&str]) -> Unrecognised {
    Unrecognised {
        text: text.to_owned(),
        suggestion: suggestion.map(str::to_owned),
        candidates: candidates.iter().map(|name| (*name).to_owned()).collect(),
        at: Vec::new(),
    }
}

/// A complete list of these.
pub fn list(grants: Vec<Grant>) -> Reading {
    let mut reading = Reading {
        grants: grants.into(),
        formats: vec![Format::List],
        pasted: true,
        ..Reading::nothing()
    };
    reading.note_impossible_kinds();
    reading
}

/// A list that holds these pieces as well.
pub fn with_pieces(grants: Vec<Grant>, pieces: Vec<Unrecognised>) -> Reading {
    Reading { unrecognised: pieces.into(), ..list(grants) }
}

/// The same with another sight, or with something hidden.
pub fn seen(reading: Reading, complete: bool, sight: Sight) -> Reading {
    let format = if sight.tokens_only.is_some() { Format::Token } else { Format::List };
    Reading { complete, sight, formats: vec![format], ..reading }
}

/// A small generator of our own: the same sets on every run.
pub struct Dice(pub u64);

impl Dice {
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())]
    }
}
