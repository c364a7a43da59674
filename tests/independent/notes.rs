//! The notes that follow from the grants and from what was not recognised.

use std::collections::BTreeMap;

use teams_scope_explainer::reading::{GrantKind, Status};

use super::rules::{MEANT, POLICY, WATCHED};
use super::steps::{Answer, Evaluation, Weighed, distinct};
use super::table::{A, D, number, other};
use super::world::fold;

/// These notes, in the contract's order. The others follow from the text.
pub const NOTES: [&str; 15] = [
    "unsure-wording",
    "other-mode",
    "wrong-flow",
    "free-busy-flow",
    "impossible-kind",
    "not-calendar-access",
    "offline-access-not-shown",
    "admin-consent-needed",
    "teams-policy",
    "exchange-policy",
    "link-through-calendar",
    "ews-ending",
    "can-grant-itself-more",
    "recordings-are-files",
    "invitations-are-mail",
];

const MEETINGS: &str = "OnlineMeetings.ReadWrite";
const ALL_MEETINGS: &str = "OnlineMeetings.ReadWrite.All";
const CALENDARS: &str = "Calendars.ReadWrite";
const FREE_BUSY: &str = "Calendars.ReadBasic";

/// The notes that are due, and the names that each is about.
pub type Notes = BTreeMap<&'static str, Vec<String>>;

impl Evaluation<'_> {
    pub fn notes(&self, answers: &[Answer]) -> Notes {
        let mut notes = Notes::new();
        self.about_grants(&mut notes);
        self.about_flows(&mut notes, answers);
        self.about_policies(&mut notes, answers);
        let counting = self.counting();
        for (note, watched) in WATCHED {
            let is_watched = |name: &&str| watched.split_whitespace().any(|one| one == *name);
            notes.insert(note, distinct(counting.iter().map(|one| one.name()).filter(is_watched)));
        }
        notes.retain(|id, names| !names.is_empty() || *id == "other-mode");
        notes
    }

    fn about_grants(&self, notes: &mut Notes) {
        let unsure = self.all.iter().filter(|one| one.grant.unsure);
        notes.insert("unsure-wording", distinct(unsure.map(Weighed::name)));
        let impossible = self.all.iter().filter(|one| match one.grant.kind {
            GrantKind::Known(kind) => {
                self.world.is_impossible(one.name(), kind, one.grant.resource)
            }
            GrantKind::Unknown => false,
        });
        notes.insert("impossible-kind", distinct(impossible.map(Weighed::name)));
        let pieces = self.reading.unrecognised.iter();
        let looks = pieces.filter_map(|piece| {
            MEANT.into_iter().find(|(look, _)| fold(look) == fold(&piece.text)).map(|it| it.0)
        });
        notes.insert("not-calendar-access", distinct(looks));
    }

    fn about_flows(&self, notes: &mut Notes, answers: &[Answer]) {
        let counting = self.counting();
        let counts = |name: &str| counting.iter().any(|one| one.on_graph() && one.name() == name);
        let (mine, others) =
            if self.kind == D { (MEETINGS, ALL_MEETINGS) } else { (ALL_MEETINGS, MEETINGS) };
        if counts(others) && !counts(mine) {
            notes.insert("other-mode", vec![others.to_owned()]);
        } else if self.reading.sight.tokens_only == Some(other(self.kind)) {
            notes.insert("other-mode", Vec::new());
        }
        let conferencing = counting.iter().any(|one| one.name().starts_with("OnlineMeetings."));
        if counts(CALENDARS) && !conferencing {
            notes.insert("wrong-flow", vec![CALENDARS.to_owned()]);
        }
        let free_busy = counting
            .iter()
            .any(|one| one.on_graph() && one.name() == FREE_BUSY && !self.as_application(one));
        if free_busy && !counts(CALENDARS) && !conferencing {
            notes.insert("free-busy-flow", vec![FREE_BUSY.to_owned()]);
        }
        if counts(CALENDARS) && answers[number("create-meetings")].verdict != "conferred" {
            notes.insert("link-through-calendar", vec![CALENDARS.to_owned()]);
        }
    }

    fn about_policies(&self, notes: &mut Notes, answers: &[Answer]) {
        if answers[number("stay-connected")].verdict == "cannot-tell"
            && !self.reading.sight.offline_access
        {
            notes.insert("offline-access-not-shown", vec!["offline_access".to_owned()]);
        }
        let consented = self.all.iter().any(|one| {
            one.is(Status::Granted) && one.on_graph() && one.name() == MEETINGS && one.may_be(D)
        });
        if self.kind == D && self.reading.pasted && !consented {
            notes.insert("admin-consent-needed", vec![MEETINGS.to_owned()]);
        }
        let needs_policy = |one: &&Weighed| {
            answers.iter().enumerate().any(|(capability, answer)| {
                answer.conditions.contains(POLICY)
                    && answer.because.iter().any(|name| name == one.name())
                    && one.opens(A, capability).is_some_and(|under| under.contains(POLICY))
            })
        };
        let under_policy = self.all.iter().filter(|one| !one.is(Status::NotGranted));
        let under_policy = under_policy.filter(needs_policy);
        notes.insert("teams-policy", distinct(under_policy.map(Weighed::name)));
        let counting = self.counting();
        let mailboxes = counting.iter().filter(|one| {
            let reaches =
                one.name().starts_with("Calendars.") || one.name() == "full_access_as_app";
            reaches && self.as_application(one)
        });
        notes.insert("exchange-policy", distinct(mailboxes.map(|one| one.name())));
    }

    /// Whether a grant counts as application: one of unknown kind counts as the mode's.
    fn as_application(&self, one: &Weighed) -> bool {
        match one.grant.kind {
            GrantKind::Known(kind) => kind == A,
            GrantKind::Unknown => self.kind == A,
        }
    }
}
