//! A second evaluation, written from the contract and the rules and not from the
//! product: it reads Microsoft's own files and shares no table with `src/` and
//! `data/`. Both must give the same answer for every permission, and for sets of them.
//!
//! Needs Microsoft's files (`../shared/graph`, or `GRAPH_DIR`), and skips aloud
//! without them. Seen to fail for a false "no", a false "yes", a wrong condition
//! and a wrong `needs`.
#![cfg(not(target_arch = "wasm32"))]
// Clippy knows a test by its attribute, and helpers have none.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::{Value, json};
use teams_scope_explainer::explanation::explain;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::permission::{Kind, Resource};
use teams_scope_explainer::reading::{Format, Grant, GrantKind, Reading, Sight, Status};

const D: Kind = Kind::Delegated;
const A: Kind = Kind::Application;

// ------------------------------------------------- the contract's tables

/// id, delegated operation, needs, application operation, needs. `-` is not
/// applicable, `none` none can, `rule` a rule instead of an operation.
#[rustfmt::skip]
const CAPABILITIES: [(&str, &str, &str, &str, &str); 34] = [
    ("identify-account", "GET /me", "User.Read", "-", ""),
    ("find-people", "GET /users", "User.ReadBasic.All", "GET /users", "User.ReadBasic.All"),
    ("verify-tenant", "GET /organization", "User.Read", "GET /organization", "Organization.Read.All"),
    ("create-meetings", "POST /me/onlineMeetings", "OnlineMeetings.ReadWrite", "POST /users/{id}/onlineMeetings", "OnlineMeetings.ReadWrite.All"),
    ("read-meetings", "GET /me/onlineMeetings/{id}", "OnlineMeetings.Read", "GET /users/{id}/onlineMeetings/{id}", "OnlineMeetings.Read.All"),
    ("update-meetings", "PATCH /me/onlineMeetings/{id}", "OnlineMeetings.ReadWrite", "PATCH /users/{id}/onlineMeetings/{id}", "OnlineMeetings.ReadWrite.All"),
    ("delete-meetings", "DELETE /me/onlineMeetings/{id}", "OnlineMeetings.ReadWrite", "DELETE /users/{id}/onlineMeetings/{id}", "OnlineMeetings.ReadWrite.All"),
    ("stay-connected", "rule", "offline_access", "-", ""),
    ("read-attendance", "GET /me/onlineMeetings/{id}/attendanceReports", "OnlineMeetingArtifact.Read.All", "GET /users/{id}/onlineMeetings/{id}/attendanceReports", "OnlineMeetingArtifact.Read.All"),
    ("read-recordings", "GET /me/onlineMeetings/{id}/recordings", "OnlineMeetingRecording.Read.All", "GET /users/{id}/onlineMeetings/{id}/recordings", "OnlineMeetingRecording.Read.All"),
    ("read-transcripts", "GET /me/onlineMeetings/{id}/transcripts", "OnlineMeetingTranscript.Read.All", "GET /users/{id}/onlineMeetings/{id}/transcripts", "OnlineMeetingTranscript.Read.All"),
    ("read-meeting-insights", "GET /me/onlineMeetings/{id}/aiInsights", "OnlineMeetingAiInsight.Read.All", "rule", "OnlineMeetingAiInsight.Read.All"),
    ("read-presence", "POST /communications/getPresencesByUserId", "Presence.Read.All", "POST /communications/getPresencesByUserId", "Presence.Read.All"),
    ("join-calls", "none", "", "POST /communications/calls", "Calls.JoinGroupCall.All"),
    ("access-call-media", "none", "", "rule", "Calls.AccessMedia.All"),
    ("read-call-records", "none", "", "GET /communications/callRecords/{id}", "CallRecords.Read.All"),
    ("see-teams", "GET /me/joinedTeams", "Team.ReadBasic.All", "GET /users/{id}/joinedTeams", "Team.ReadBasic.All"),
    ("read-chats", "GET /chats/{id}/messages", "Chat.Read", "GET /chats/{id}/messages", "Chat.Read.All"),
    ("send-chats", "POST /chats/{id}/messages", "ChatMessage.Send", "POST /chats/{id}/messages", ""),
    ("read-channel-messages", "GET /teams/{id}/channels/{id}/messages", "ChannelMessage.Read.All", "GET /teams/{id}/channels/{id}/messages", "ChannelMessage.Read.All"),
    ("send-channel-messages", "POST /teams/{id}/channels/{id}/messages", "ChannelMessage.Send", "POST /teams/{id}/channels/{id}/messages", ""),
    ("see-free-busy", "POST /me/calendar/getSchedule", "Calendars.ReadBasic", "POST /users/{id}/calendar/getSchedule", "Calendars.ReadBasic.All"),
    ("list-calendars", "GET /me/calendars", "Calendars.ReadBasic", "GET /users/{id}/calendars", "Calendars.ReadBasic.All"),
    ("read-events", "GET /me/events", "Calendars.ReadBasic", "GET /users/{id}/events", "Calendars.ReadBasic.All"),
    ("read-event-details", "GET /me/events/{id}/attachments", "Calendars.Read", "GET /users/{id}/events/{id}/attachments", "Calendars.Read"),
    ("create-events", "POST /me/events", "Calendars.ReadWrite", "POST /users/{id}/events", "Calendars.ReadWrite"),
    ("update-events", "PATCH /me/events/{id}", "Calendars.ReadWrite", "PATCH /users/{id}/events/{id}", "Calendars.ReadWrite"),
    ("delete-events", "DELETE /me/events/{id}", "Calendars.ReadWrite", "DELETE /users/{id}/events/{id}", "Calendars.ReadWrite"),
    ("read-shared-calendars", "rule", "Calendars.Read.Shared", "-", ""),
    ("write-shared-calendars", "rule", "Calendars.ReadWrite.Shared", "-", ""),
    ("read-group-calendars", "GET /groups/{id}/events", "Group.Read.All", "none", ""),
    ("write-group-calendars", "POST /groups/{id}/events", "Group.ReadWrite.All", "none", ""),
    ("read-mailbox-settings", "GET /me/mailboxSettings", "MailboxSettings.Read", "GET /users/{id}/mailboxSettings", "MailboxSettings.Read"),
    ("find-rooms", "GET /places/microsoft.graph.room", "Place.Read.All", "GET /places/microsoft.graph.room", "Place.Read.All"),
];
/// Where the area calendar begins.
const CALENDAR: usize = 21;

const READING: &str = "see-free-busy list-calendars read-events read-event-details";
const WRITING: &str = "create-events update-events delete-events";

/// Rules 17, 22, 36 to 39: names, kinds, condition, capabilities.
#[rustfmt::skip]
const ADDITIONS: [(&str, &str, &str, &[&str]); 24] = [
    ("offline_access", "d", "", &["stay-connected"]),
    // 17
    ("Calendars.ReadWrite", "da", "", &["read-event-details"]),
    ("Calendars.Read.Shared", "d", "", &["read-shared-calendars", READING]),
    ("Calendars.ReadWrite.Shared", "d", "", &["read-shared-calendars write-shared-calendars", READING, WRITING]),
    // 22, 36
    ("EWS.AccessAsUser.All", "d", "", &["read-shared-calendars write-shared-calendars read-mailbox-settings", READING, WRITING]),
    ("EAS.AccessAsUser.All", "d", "", &["read-shared-calendars write-shared-calendars read-mailbox-settings", READING, WRITING]),
    ("full_access_as_app", "a", "", &["read-mailbox-settings", READING, WRITING]),
    // 37
    ("ChatMessage.Read", "d", "", &["read-chats"]),
    ("ChatMessage.Read.All", "a", "", &["read-chats"]),
    ("Chat.ReadWrite.All", "d", "", &["read-chats send-chats"]),
    ("ChannelMessage.ReadWrite", "d", "", &["read-channel-messages"]),
    ("OnlineMeeting.ReadBasic.Chat", "a", "resource-specific", &["read-meetings"]),
    ("CallRecordings.Read.All", "da", "", &["read-recordings"]),
    ("CallTranscripts.Read.All", "da", "", &["read-transcripts"]),
    ("Chat.Read.WhereInstalled", "a", "where-installed", &["read-chats"]),
    ("Chat.ReadWrite.WhereInstalled", "a", "where-installed", &["read-chats"]),
    // 39 (38 is built below, `.All` for applications)
    ("OnlineMeetingAiInsight.Read.All", "a", "teams-application-access-policy", &["read-meeting-insights"]),
    ("Calls.AccessMedia.All", "a", "", &["access-call-media"]),
    ("Calls.AccessMedia.Chat", "a", "resource-specific", &["access-call-media"]),
    ("OnlineMeetingAiInsight.Read.Chat", "a", "resource-specific", &["read-meeting-insights"]),
    // Conditions on what the data opens.
    ("Teamwork.Migrate.All", "a", "migration-only", &["send-chats send-channel-messages"]),
    ("OnlineMeetingArtifact.Read.All", "a", "teams-application-access-policy", &["read-attendance"]),
    ("OnlineMeetingTranscript.Read.All", "a", "teams-application-access-policy", &["read-transcripts"]),
    ("OnlineMeetingRecording.Read.All", "a", "teams-application-access-policy", &["read-recordings"]),
];

/// Rule 38.
const RAW: [(&str, &str); 6] = [
    ("MailboxItem.Read", "read-events read-event-details"),
    ("MailboxItem.Export", "read-events read-event-details"),
    (
        "MailboxItem.ReadWrite",
        "read-events read-event-details create-events update-events delete-events",
    ),
    ("MailboxItem.ImportExport", "read-events read-event-details create-events update-events"),
    ("MailboxFolder.Read", "list-calendars"),
    ("MailboxFolder.ReadWrite", "list-calendars"),
];

/// Rule 9: all that these open for an application needs the policy.
const POLICY: &str = "teams-application-access-policy";
const POLICY_NAMES: [&str; 2] = ["OnlineMeetings.Read.All", "OnlineMeetings.ReadWrite.All"];

const WORDS: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// Rules 22, 40, 41.
const WATCHED: [(&str, &str); 4] = [
    ("ews-ending", "EWS.AccessAsUser.All full_access_as_app"),
    (
        "can-grant-itself-more",
        "AppRoleAssignment.ReadWrite.All RoleManagement.ReadWrite.Directory \
         Application.ReadWrite.All DelegatedPermissionGrant.ReadWrite.All \
         RoleManagement.ReadWrite.Exchange RoleAssignmentSchedule.ReadWrite.Directory \
         RoleEligibilitySchedule.ReadWrite.Directory Policy.ReadWrite.PermissionGrant",
    ),
    (
        "recordings-are-files",
        "Files.Read Files.ReadWrite Files.Read.All Files.ReadWrite.All Sites.Read.All \
         Sites.ReadWrite.All Sites.Manage.All Sites.FullControl.All",
    ),
    (
        "invitations-are-mail",
        "Mail.Read Mail.ReadWrite Mail.Read.Shared Mail.ReadWrite.Shared \
         IMAP.AccessAsUser.All POP.AccessAsUser.All",
    ),
];

/// The notes that follow from grants, in the contract's order.
const NOTES: [&str; 12] = [
    "other-mode",
    "wrong-flow",
    "impossible-kind",
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

fn way(capability: usize, kind: Kind) -> (&'static str, &'static str) {
    let (_, delegated, needs, application, application_needs) = CAPABILITIES[capability];
    if kind == D { (delegated, needs) } else { (application, application_needs) }
}

fn number(id: &str) -> usize {
    CAPABILITIES.iter().position(|row| row.0 == id).unwrap()
}

// ------------------------------------------------- Microsoft's files

/// What a name opens: for each capability the condition, or "" for none.
type Opened = BTreeMap<usize, BTreeSet<&'static str>>;

struct World {
    /// Every name in Microsoft's spelling, and the kinds that it can have.
    names: BTreeMap<String, (String, Vec<Kind>)>,
    /// By folded name and kind.
    opened: BTreeMap<(String, Kind), Opened>,
}

fn fold(name: &str) -> String {
    name.to_ascii_lowercase()
}

impl World {
    /// Microsoft's files, read once; `None` where they are not there.
    fn get() -> Option<&'static World> {
        static WORLD: OnceLock<Option<World>> = OnceLock::new();
        WORLD.get_or_init(World::read).as_ref()
    }

    fn read() -> Option<World> {
        let folder = std::env::var_os("GRAPH_DIR").map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/graph"),
            PathBuf::from,
        );
        let json = |name: &str| -> Option<Value> {
            let text = std::fs::read_to_string(folder.join(name)).ok()?;
            Some(serde_json::from_str(&text).unwrap())
        };
        let (Some(permissions), Some(descriptions)) =
            (json("permissions.json"), json("permissions-descriptions.json"))
        else {
            // Past the harness, which swallows eprintln!: a skip is to be seen.
            let from = folder.display();
            writeln!(std::io::stderr(), "SKIPPED: no files of Microsoft in {from} (or GRAPH_DIR)")
                .ok();
            return None;
        };
        let mut world = World { names: BTreeMap::new(), opened: BTreeMap::new() };
        for (list, kind) in [("delegatedScopesList", D), ("applicationScopesList", A)] {
            for entry in descriptions[list].as_array().unwrap() {
                let name = entry["value"].as_str().unwrap();
                let known = world.names.entry(fold(name)).or_default();
                known.0 = name.to_owned();
                if !known.1.contains(&kind) {
                    known.1.push(kind);
                }
            }
        }
        let described: BTreeSet<String> = world.names.keys().cloned().collect();
        let mut specific = BTreeSet::new();
        for (name, entry) in permissions["permissions"].as_object().unwrap() {
            let folded = fold(name);
            if !described.contains(&folded) {
                let known = world.names.entry(folded.clone()).or_default();
                known.0 = name.clone();
                for scheme in entry["schemes"].as_object().unwrap().keys() {
                    let kind = if scheme == "Application" { A } else { D };
                    if !known.1.contains(&kind) {
                        known.1.push(kind);
                    }
                }
            }
            if entry["authorizationType"] == "RSC" {
                specific.insert(folded.clone());
            }
            for set in entry["pathSets"].as_array().unwrap() {
                let has = |key: &str, value: &str| {
                    set[key].as_array().unwrap().iter().any(|item| item == value)
                };
                for (path, also) in set["paths"].as_object().unwrap() {
                    assert!(!set["methods"].is_null() && also.is_string(), "{name} {path}");
                    for kind in [D, A] {
                        if !has(
                            "schemeKeys",
                            if kind == D { "DelegatedWork" } else { "Application" },
                        ) {
                            continue;
                        }
                        for capability in 0..CAPABILITIES.len() {
                            if let Some((method, operation)) =
                                way(capability, kind).0.split_once(' ')
                                && operation.eq_ignore_ascii_case(path)
                                && has("methods", method)
                            {
                                world.open(&folded, kind, capability, "");
                            }
                        }
                    }
                }
            }
        }
        world.add();
        for ((name, _), opened) in &mut world.opened {
            if specific.contains(name) {
                for conditions in opened.values_mut() {
                    *conditions = BTreeSet::from(["resource-specific"]);
                }
            }
        }
        Some(world)
    }

    fn open(&mut self, name: &str, kind: Kind, capability: usize, condition: &'static str) {
        let conditions =
            self.opened.entry((fold(name), kind)).or_default().entry(capability).or_default();
        conditions.insert(condition);
    }

    /// The rules' additions and conditions. A condition here takes the place of
    /// the data's "without one".
    fn add(&mut self) {
        for (name, kinds, condition, capabilities) in ADDITIONS {
            for kind in [D, A] {
                if !kinds.contains(if kind == D { 'd' } else { 'a' }) {
                    continue;
                }
                for id in capabilities.iter().flat_map(|list| list.split_whitespace()) {
                    if !condition.is_empty() {
                        self.opened.entry((fold(name), kind)).or_default().remove(&number(id));
                    }
                    self.open(name, kind, number(id), condition);
                }
            }
        }
        for (name, ids) in RAW {
            for id in ids.split_whitespace() {
                self.open(name, D, number(id), "raw-mailbox-items");
                self.open(&format!("{name}.All"), A, number(id), "raw-mailbox-items");
            }
        }
        for name in POLICY_NAMES {
            for conditions in self.opened.get_mut(&(fold(name), A)).unwrap().values_mut() {
                *conditions = BTreeSet::from([POLICY]);
            }
        }
        // 18: the two names of one application permission.
        let basic = self.opened.remove(&("calendars.readbasic".into(), A)).unwrap_or_default();
        self.opened.entry(("calendars.readbasic.all".into(), A)).or_default().extend(basic);
    }

    /// Rule 7: a kind that the name cannot have.
    fn impossible(&self, name: &str, kind: Kind, resource: Resource) -> bool {
        if resource == Resource::MicrosoftGraph {
            let basic = kind == A && fold(name) == "calendars.readbasic";
            return !basic
                && self.names.get(&fold(name)).is_some_and(|(_, kinds)| !kinds.contains(&kind));
        }
        resource == Resource::ExchangeOnline
            && match name {
                "EWS.AccessAsUser.All" | "EAS.AccessAsUser.All" => kind == A,
                "full_access_as_app" | "Exchange.ManageAsApp" => kind == D,
                _ => false,
            }
    }

    /// The conditions under which a permission opens the capability; `None` where it does not.
    fn opens(
        &self,
        grant: &Grant,
        kind: Kind,
        capability: usize,
    ) -> Option<BTreeSet<&'static str>> {
        let name = &grant.permission;
        let mailbox = ["EWS.AccessAsUser.All", "EAS.AccessAsUser.All", "full_access_as_app"]
            .contains(&&**name);
        let here = match grant.resource {
            Resource::MicrosoftGraph => name != "full_access_as_app",
            Resource::ExchangeOnline => mailbox,
            _ => false,
        };
        if !here || self.impossible(name, kind, grant.resource) {
            return None;
        }
        let conditions = self.opened.get(&(counts_as(name, kind), kind))?.get(&capability)?.clone();
        Some(if conditions.contains("") { BTreeSet::new() } else { conditions })
    }

    /// The names that could open the capability as this kind.
    fn openers(&self, kind: Kind, capability: usize) -> Vec<&str> {
        self.opened
            .iter()
            .filter(|((name, of), opened)| {
                *of == kind
                    && opened.contains_key(&capability)
                    && !self.impossible(name, kind, Resource::MicrosoftGraph)
            })
            .map(|((name, _), _)| &**name)
            .collect()
    }
}

fn counts_as(name: &str, kind: Kind) -> String {
    let folded = fold(name);
    if folded == "calendars.readbasic" && kind == A { folded + ".all" } else { folded }
}

// ------------------------------------------------- the contract's steps

struct Evaluation<'a> {
    world: &'a World,
    reading: &'a Reading,
    kind: Kind,
}

#[derive(Default)]
struct Answer {
    verdict: &'static str,
    because: Vec<String>,
    needs: Vec<&'static str>,
    conditions: BTreeSet<&'static str>,
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for name in names {
        if !list.iter().any(|known| known == name) {
            list.push(name.to_owned());
        }
    }
    list
}

impl<'a> Evaluation<'a> {
    fn with(&self, status: Status) -> impl Iterator<Item = &'a Grant> + use<'a> {
        self.reading.grants.iter().filter(move |grant| grant.status == status)
    }

    fn evidence(&self) -> &'static str {
        if self.with(Status::Granted).next().is_some() {
            "granted"
        } else if self.with(Status::Declared).next().is_some() {
            "declared"
        } else {
            "none"
        }
    }

    fn counting(&self) -> Vec<&'a Grant> {
        match self.evidence() {
            "granted" => self.with(Status::Granted).collect(),
            _ => self.with(Status::Declared).collect(),
        }
    }

    /// Whether the grant is, or may be, of this kind.
    fn maybe(grant: &Grant, kind: Kind) -> bool {
        grant.kind.known().is_none_or(|known| known == kind)
    }

    /// Steps 1 to 3 over these grants.
    fn steps(&self, grants: &[&Grant], capability: usize) -> Option<Answer> {
        let (mine, other) = (self.kind, self.kind.other());
        let opens = |grant: &Grant, kind| self.world.opens(grant, kind, capability);
        let answer = |verdict, found: &[(&Grant, BTreeSet<&'static str>)]| Answer {
            verdict,
            because: distinct(found.iter().map(|(grant, _)| &*grant.permission)),
            conditions: found.iter().flat_map(|(_, conditions)| conditions.clone()).collect(),
            needs: Vec::new(),
        };
        let of_mine: Vec<_> = grants
            .iter()
            .filter(|grant| Self::maybe(grant, mine))
            .filter_map(|grant| Some((*grant, opens(grant, mine)?)))
            .collect();
        let free: Vec<_> =
            of_mine.iter().filter(|(_, conditions)| conditions.is_empty()).cloned().collect();
        if !free.is_empty() {
            return Some(answer("conferred", &free));
        }
        if !of_mine.is_empty() {
            return Some(answer("conditional", &of_mine));
        }
        let of_other: Vec<_> = grants
            .iter()
            .filter(|grant| match grant.kind.known() {
                Some(kind) => kind == other,
                None => way(capability, mine).0 != "-",
            })
            .filter_map(|grant| Some((*grant, opens(grant, other)?)))
            .collect();
        if of_other.is_empty() {
            return None;
        }
        let free: Vec<_> =
            of_other.iter().filter(|(_, conditions)| conditions.is_empty()).cloned().collect();
        let mut answer = answer("conditional", if free.is_empty() { &of_other } else { &free });
        answer.conditions.insert("other-kind");
        answer.needs = self.needs(capability);
        Some(answer)
    }

    fn needs(&self, capability: usize) -> Vec<&'static str> {
        Some(way(capability, self.kind).1).filter(|name| !name.is_empty()).into_iter().collect()
    }

    fn capability(&self, capability: usize) -> Answer {
        if let Some(answer) = self.steps(&self.counting(), capability) {
            return answer;
        }
        let declared: Vec<&Grant> = self.with(Status::Declared).collect();
        if self.evidence() == "granted"
            && let Some(mut answer) = self.steps(&declared, capability)
        {
            answer.verdict = "conditional";
            answer.conditions.insert("only-declared");
            answer.needs.clear();
            return answer;
        }
        let verdict = match way(capability, self.kind).0 {
            "-" => "not-applicable",
            "none" => "not-conferred",
            _ if self.is_hidden(capability) && !self.all_denied(capability) => "cannot-tell",
            _ => "not-conferred",
        };
        let filled = !["-", "none"].contains(&way(capability, self.kind).0);
        let needs = if filled { self.needs(capability) } else { Vec::new() };
        Answer { verdict, needs, ..Answer::default() }
    }

    fn is_hidden(&self, capability: usize) -> bool {
        let sight = self.reading.sight;
        let undocumented = self.counting().iter().any(|grant| {
            grant.resource == Resource::ExchangeOnline && grant.permission.starts_with("Calendars.")
        });
        !self.reading.complete
            || (CAPABILITIES[capability].0 == "stay-connected" && !sight.offline_access)
            || !sight.shows(self.kind)
            || (capability >= CALENDAR && undocumented)
    }

    fn all_denied(&self, capability: usize) -> bool {
        let denied: Vec<String> = self
            .with(Status::NotGranted)
            .filter(|grant| Self::maybe(grant, self.kind))
            .map(|grant| counts_as(&grant.permission, self.kind))
            .collect();
        self.world
            .openers(self.kind, capability)
            .iter()
            .all(|name| denied.iter().any(|denied| denied == name))
    }

    fn asks(&self) -> Vec<(&'static str, &'static [&'static str])> {
        if self.kind == D {
            vec![
                ("User.Read", &["identify-account"]),
                (
                    "OnlineMeetings.ReadWrite",
                    &["create-meetings", "read-meetings", "update-meetings", "delete-meetings"],
                ),
                ("offline_access", &["stay-connected"]),
            ]
        } else {
            vec![
                ("User.ReadBasic.All", &["find-people"]),
                ("OnlineMeetings.ReadWrite.All", &["create-meetings"]),
                ("Organization.Read.All", &["verify-tenant"]),
            ]
        }
    }

    fn standing(&self, name: &str, purpose: &[&str]) -> (&'static str, Vec<String>) {
        let there = |status: Status| {
            self.with(status).filter(|grant| {
                grant.permission == name && grant.resource == Resource::MicrosoftGraph
            })
        };
        let as_asked = |status| there(status).any(|grant| Self::maybe(grant, self.kind));
        let covering = |statuses: &[Status]| -> Option<Vec<String>> {
            let openers: Vec<(&Grant, usize)> = self
                .reading
                .grants
                .iter()
                .filter(|grant| statuses.contains(&grant.status) && Self::maybe(grant, self.kind))
                .flat_map(|grant| purpose.iter().map(move |id| (grant, number(id))))
                .filter(|(grant, id)| self.world.opens(grant, self.kind, *id).is_some())
                .collect();
            let all =
                purpose.iter().all(|id| openers.iter().any(|(_, found)| *found == number(id)));
            all.then(|| distinct(openers.iter().map(|(grant, _)| &*grant.permission)))
        };
        let itself = vec![name.to_owned()];
        if as_asked(Status::Granted) {
            return ("granted", itself);
        }
        if let Some(by) = covering(&[Status::Granted]) {
            return ("covered", by);
        }
        if as_asked(Status::Declared) {
            return ("declared", itself);
        }
        if let Some(by) = covering(&[Status::Granted, Status::Declared]) {
            return ("declared", by);
        }
        if there(Status::NotGranted).next().is_some() {
            return ("not-granted", itself);
        }
        let sight = self.reading.sight;
        if there(Status::Granted).chain(there(Status::Declared)).next().is_some() {
            return if sight.shows(self.kind) {
                ("wrong-kind", itself)
            } else {
                ("cannot-tell", Vec::new())
            };
        }
        let hidden = !self.reading.complete
            || !sight.shows(self.kind)
            || (name == "offline_access" && !sight.offline_access);
        (if hidden { "cannot-tell" } else { "missing" }, Vec::new())
    }

    fn summary(&self, required: &[Value], answers: &[Answer]) -> Value {
        let is = |standing: &str, but: &str| {
            required.iter().any(|row| row["standing"] == standing && row["permission"] != but)
        };
        let conferencing = if ["missing", "not-granted", "wrong-kind"].iter().any(|s| is(s, ""))
            || (self.evidence() == "granted" && is("declared", ""))
        {
            "incomplete"
        } else if is("cannot-tell", "offline_access") {
            "cannot-tell"
        } else if self.kind == D {
            "ready"
        } else {
            "ready-with-policy"
        };
        let one = |verdicts: &[&str], ids: &str| {
            ids.split_whitespace().any(|id| verdicts.contains(&answers[number(id)].verdict))
        };
        let open = ["conferred", "conditional"];
        let write = format!("{WRITING} write-shared-calendars write-group-calendars");
        let read = "read-event-details read-shared-calendars read-group-calendars";
        let basic = "see-free-busy list-calendars read-events";
        let calendar = if one(&open, &write) {
            "write"
        } else if one(&open, read) {
            "read"
        } else if one(&open, basic) {
            "basic"
        } else if one(&["cannot-tell"], &format!("{write} {read} {basic}")) {
            "cannot-tell"
        } else {
            "none"
        };
        json!({ "conferencing": conferencing, "calendar": calendar })
    }

    fn extra(&self, required: &[Value]) -> Vec<String> {
        let named = |name: &str| {
            WORDS.contains(&name)
                || self.asks().iter().any(|(asked, _)| *asked == name)
                || required
                    .iter()
                    .any(|row| row["by"].as_array().unwrap().iter().any(|by| by == name))
        };
        let counting = self.counting();
        distinct(counting.iter().map(|grant| &*grant.permission).filter(|name| !named(name)))
    }

    fn notes(&self, answers: &[Answer]) -> BTreeMap<&'static str, Vec<String>> {
        let mut notes = BTreeMap::new();
        let counting = self.counting();
        let names = || counting.iter().map(|grant| &*grant.permission);
        let graph = |name: &str| {
            counting
                .iter()
                .any(|grant| grant.permission == name && grant.resource == Resource::MicrosoftGraph)
        };
        let meetings = ["OnlineMeetings.ReadWrite", "OnlineMeetings.ReadWrite.All"];
        let (mine, other) =
            if self.kind == D { (meetings[0], meetings[1]) } else { (meetings[1], meetings[0]) };
        if graph(other) && !graph(mine) {
            notes.insert("other-mode", vec![other.to_owned()]);
        } else if self.reading.sight.tokens_only == Some(self.kind.other()) {
            notes.insert("other-mode", Vec::new());
        }
        let calendar = "Calendars.ReadWrite";
        if graph(calendar) && !names().any(|name| name.starts_with("OnlineMeetings.")) {
            notes.insert("wrong-flow", vec![calendar.to_owned()]);
        }
        let impossible = self.reading.grants.iter().filter(|grant| {
            grant
                .kind
                .known()
                .is_some_and(|kind| self.world.impossible(&grant.permission, kind, grant.resource))
        });
        notes.insert("impossible-kind", distinct(impossible.map(|grant| &*grant.permission)));
        if answers[number("stay-connected")].verdict == "cannot-tell"
            && !self.reading.sight.offline_access
        {
            notes.insert("offline-access-not-shown", vec!["offline_access".to_owned()]);
        }
        let granted = self.with(Status::Granted).any(|grant| {
            grant.permission == meetings[0]
                && grant.resource == Resource::MicrosoftGraph
                && Self::maybe(grant, D)
        });
        if self.kind == D && self.reading.pasted && !granted {
            notes.insert("admin-consent-needed", vec![meetings[0].to_owned()]);
        }
        let under_policy = self.reading.grants.iter().filter(|grant| {
            answers.iter().enumerate().any(|(capability, answer)| {
                answer.conditions.contains(POLICY)
                    && answer.because.contains(&grant.permission)
                    && Self::maybe(grant, A)
                    && self
                        .world
                        .opens(grant, A, capability)
                        .is_some_and(|conditions| conditions.contains(POLICY))
            })
        });
        notes.insert("teams-policy", distinct(under_policy.map(|grant| &*grant.permission)));
        let mailboxes = counting.iter().filter(|grant| {
            let name = &grant.permission;
            (name.starts_with("Calendars.") || name == "full_access_as_app")
                && grant.kind.known().map_or(self.kind == A, |kind| kind == A)
        });
        notes.insert("exchange-policy", distinct(mailboxes.map(|grant| &*grant.permission)));
        if graph(calendar) && answers[number("create-meetings")].verdict != "conferred" {
            notes.insert("link-through-calendar", vec![calendar.to_owned()]);
        }
        for (note, watched) in WATCHED {
            let seen = names().filter(|name| watched.split_whitespace().any(|one| one == *name));
            notes.insert(note, distinct(seen));
        }
        notes.retain(|id, names| !names.is_empty() || *id == "other-mode");
        notes
    }

    /// All that is compared, in the shape of the contract.
    fn answer(&self) -> Value {
        let answers: Vec<Answer> = (0..34).map(|index| self.capability(index)).collect();
        let required: Vec<Value> = self
            .asks()
            .into_iter()
            .map(|(permission, purpose)| {
                let (standing, by) = self.standing(permission, purpose);
                json!({ "permission": permission, "standing": standing, "by": by })
            })
            .collect();
        let capabilities: Vec<Value> = answers
            .iter()
            .enumerate()
            .map(|(index, answer)| {
                json!({
                    "id": CAPABILITIES[index].0,
                    "area": if index < CALENDAR { "teams" } else { "calendar" },
                    "verdict": answer.verdict,
                    "because": answer.because,
                    "needs": answer.needs,
                    "conditions": answer.conditions,
                })
            })
            .collect();
        json!({
            "evidence": self.evidence(),
            "summary": self.summary(&required, &answers),
            "extra": self.extra(&required),
            "required": required,
            "capabilities": capabilities,
            "notes": self.notes(&answers),
        })
    }
}

// ------------------------------------------------- the comparison

struct Comparison {
    world: &'static World,
    modes: Modes,
    compared: usize,
    wrong: Vec<String>,
}

impl Comparison {
    fn new(world: &'static World) -> Comparison {
        Comparison { world, modes: Modes::built_in(), compared: 0, wrong: Vec::new() }
    }

    /// Compares the two answers to one reading, in both modes.
    fn compare(&mut self, reading: &Reading) {
        for (mode, kind) in [("individual", D), ("enterprise", A)] {
            let mode = self.modes.find(mode).unwrap();
            let product = serde_json::to_value(explain(&self.modes, mode, reading, 0)).unwrap();
            let expected = Evaluation { world: self.world, reading, kind }.answer();
            self.compared += 1;
            let mut differences = Vec::new();
            for key in ["summary", "required", "extra"] {
                differ(key, &expected[key], &product[key], &mut differences);
            }
            differ(
                "evidence",
                &expected["evidence"],
                &product["reading"]["evidence"],
                &mut differences,
            );
            let rows = |answer: &Value| answer["capabilities"].as_array().unwrap().clone();
            assert_eq!(rows(&product).len(), 34);
            for (expected, product) in rows(&expected).iter().zip(&rows(&product)) {
                differ("capability", expected, product, &mut differences);
            }
            let given: Vec<(&str, &Value)> = product["reading"]["notes"]
                .as_array()
                .unwrap()
                .iter()
                .map(|note| (note["id"].as_str().unwrap(), &note["permissions"]))
                .filter(|(id, _)| NOTES.contains(id))
                .collect();
            let due: Vec<(&str, &Value)> =
                NOTES.iter().filter_map(|id| Some((*id, expected["notes"].get(id)?))).collect();
            if given != due {
                differences.push(format!("notes: expected {due:?}, got {given:?}"));
            }
            if !differences.is_empty() {
                let grants: Vec<String> = reading
                    .grants
                    .iter()
                    .map(|grant| {
                        let Grant { permission, kind, status, resource, .. } = grant;
                        [permission, kind.id(), status.id(), resource.id()].join(" ")
                    })
                    .collect();
                self.wrong.push(format!(
                    "{} complete={} {:?} {grants:?}\n    {}",
                    mode.id,
                    reading.complete,
                    reading.sight,
                    differences.join("\n    ")
                ));
            }
        }
    }

    fn finish(self, least: usize) {
        assert!(self.compared >= least, "only {} compared", self.compared);
        let some: Vec<&String> = self.wrong.iter().take(12).collect();
        assert!(
            some.is_empty(),
            "{} of {} differ, among them:\n{}",
            self.wrong.len(),
            self.compared,
            some.into_iter().map(String::as_str).collect::<Vec<_>>().join("\n")
        );
    }
}

fn differ(what: &str, expected: &Value, product: &Value, differences: &mut Vec<String>) {
    if expected != product {
        differences.push(format!("{what}: expected {expected}, got {product}"));
    }
}

fn grant(permission: &str, kind: GrantKind, status: Status, resource: Resource) -> Grant {
    Grant { permission: permission.to_owned(), kind, status, resource, at: Vec::new() }
}

fn reading(grants: Vec<Grant>, complete: bool, sight: Sight) -> Reading {
    let formats = vec![if sight.tokens_only.is_some() { Format::Token } else { Format::List }];
    Reading { grants: grants.into(), complete, sight, formats, pasted: true, ..Reading::nothing() }
}

const GRAPH: Resource = Resource::MicrosoftGraph;
const EXCHANGE: Resource = Resource::ExchangeOnline;

/// What is pasted of another resource than Graph.
const ELSEWHERE: [(&str, Resource); 10] = [
    ("EWS.AccessAsUser.All", EXCHANGE),
    ("EAS.AccessAsUser.All", EXCHANGE),
    ("full_access_as_app", EXCHANGE),
    ("Exchange.ManageAsApp", EXCHANGE),
    ("Calendars.ReadWrite", EXCHANGE),
    ("Calendars.Read.All", EXCHANGE),
    ("Mail.Read", EXCHANGE),
    ("User.Read", Resource::AzureAdGraph),
    ("Sites.FullControl.All", Resource::SharePointOnline),
    ("OnlineMeetings.ReadWrite", Resource::Other),
];

#[test]
fn every_permission_alone() {
    let Some(world) = World::get() else { return };
    let names: Vec<String> = world.names.values().map(|(name, _)| name.clone()).collect();
    assert_eq!(names.len(), 968);
    let mut comparison = Comparison::new(world);
    let all = names.iter().map(|name| (&**name, GRAPH)).chain(ELSEWHERE);
    for (name, resource) in all {
        let opens = [D, A].iter().any(|kind| world.opened.contains_key(&(fold(name), *kind)));
        for kind in GrantKind::ALL {
            for status in &Status::ALL[..if opens { 3 } else { 1 }] {
                let grants = vec![grant(name, kind, *status, resource)];
                comparison.compare(&reading(grants, *status != Status::Declared, Sight::FULL));
            }
        }
    }
    comparison.finish(7_000);
}

#[test]
fn nothing_at_all() {
    let Some(world) = World::get() else { return };
    let mut comparison = Comparison::new(world);
    comparison.compare(&Reading::nothing());
    for sight in SIGHTS {
        comparison.compare(&reading(Vec::new(), true, sight));
        comparison.compare(&reading(Vec::new(), false, sight));
    }
    comparison.finish(10);
}

/// Everything that could open a capability is denied: then even an incomplete
/// reading says "no". With one of them left out it cannot tell.
#[test]
fn denials() {
    let Some(world) = World::get() else { return };
    let mut sets = Vec::new();
    for kind in [D, A] {
        for capability in 0..34 {
            let denied: Vec<Grant> = world
                .openers(kind, capability)
                .iter()
                .map(|name| {
                    let name = world.names.get(*name).map_or(*name, |(name, _)| name);
                    let resource = if name == "full_access_as_app" { EXCHANGE } else { GRAPH };
                    grant(name, GrantKind::Known(kind), Status::NotGranted, resource)
                })
                .collect();
            for left_out in 0..denied.len() {
                let mut some = denied.clone();
                some.remove(left_out);
                sets.push(some);
            }
            let mut unknown = denied.clone();
            unknown.iter_mut().for_each(|grant| grant.kind = GrantKind::Unknown);
            let mut other = denied.clone();
            other.iter_mut().for_each(|grant| grant.kind = GrantKind::Known(kind.other()));
            sets.extend([denied, unknown, other]);
        }
    }
    let mut comparison = Comparison::new(world);
    for set in sets {
        comparison.compare(&reading(set, false, Sight::FULL));
    }
    comparison.finish(500);
}

/// A list; what hides `offline_access`; a token of a user, of an app, for another API.
const SIGHTS: [Sight; 6] = [
    Sight::FULL,
    Sight { offline_access: false, ..Sight::FULL },
    Sight { offline_access: false, delegated: true, application: false, tokens_only: Some(D) },
    Sight { offline_access: false, delegated: false, application: true, tokens_only: Some(A) },
    Sight { offline_access: false, delegated: false, application: false, tokens_only: Some(D) },
    Sight { offline_access: false, delegated: false, application: false, tokens_only: Some(A) },
];

/// A small generator of our own: the same sets on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        ((self.0 >> 33) as usize) % sides
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.roll(from.len())]
    }
}

#[test]
fn random_sets() {
    let Some(world) = World::get() else { return };
    let mut dice = Dice(20_260_807);
    let all: Vec<&str> = world.names.values().map(|(name, _)| &**name).collect();
    let opening: Vec<&str> = world
        .opened
        .keys()
        .filter_map(|(name, _)| world.names.get(name))
        .map(|(name, _)| &**name)
        .collect();
    let known: Vec<&str> = all
        .iter()
        .copied()
        .filter(|name| {
            ["OnlineMeeting", "Calendars.", "User.Read", "Organization.", "Mailbox", "offline_"]
                .iter()
                .any(|start| name.starts_with(start))
        })
        .chain(WORDS)
        .chain(WATCHED.iter().flat_map(|(_, names)| names.split_whitespace()))
        .filter(|name| *name != "full_access_as_app")
        .collect();
    let mut readings = Vec::new();
    for _ in 0..700 {
        let sight = if dice.roll(2) == 0 { Sight::FULL } else { dice.pick(&SIGHTS) };
        let only = [Status::Granted; 3];
        // Sets of few statuses are the common ones.
        let statuses = if sight.tokens_only.is_some() {
            only
        } else {
            [
                only,
                [Status::Declared; 3],
                Status::ALL,
                [Status::Granted, Status::Declared, Status::Granted],
            ][dice.roll(4)]
        };
        let mut grants = Vec::new();
        for _ in 0..=dice.roll(9) {
            let (name, mut resource) = match dice.roll(8) {
                0 => (dice.pick(&all), GRAPH),
                1 | 2 => (dice.pick(&opening), GRAPH),
                3 => dice.pick(&ELSEWHERE),
                _ => (dice.pick(&known), GRAPH),
            };
            let mut kind = dice.pick(&GrantKind::ALL);
            if dice.roll(4) > 0
                && resource == GRAPH
                && let [single] = &*world.names[&fold(name)].1
            {
                kind = GrantKind::Known(*single);
            }
            // A token shows one kind only, and one for another API nothing of Graph.
            if let Some(only) = sight.tokens_only {
                kind = GrantKind::Known(only);
                if !sight.shows(only) && resource == GRAPH && !WORDS.contains(&name) {
                    resource = EXCHANGE;
                }
            }
            grants.push(grant(name, kind, dice.pick(&statuses), resource));
        }
        readings.push(reading(grants, dice.roll(3) > 0, sight));
    }
    let mut comparison = Comparison::new(world);
    for reading in &readings {
        comparison.compare(reading);
    }
    comparison.finish(1_400);
}
