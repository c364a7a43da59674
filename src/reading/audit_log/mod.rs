//! Entries of Entra's audit log: a consent that was given, changed or taken away.

mod consent;
mod plain;

use std::ops::Range;

use crate::permission::{Kind, Resource};

use super::draft::{Draft, Manner, Source};
use super::grant::{Format, Status};
use super::json::{self, Json, unescaped};
use super::loose::{Object, Shape};
use super::names;
use super::resource;

use consent::{consents, is_consent};
pub(super) use plain::{is_property, read};

/// The properties whose values are permissions.
const SCOPE: &str = "DelegatedPermissionGrant.Scope";
const ROLE: &str = "AppRole.Value";
const ROLE_ID: &str = "AppRole.Id";
const CONSENT: &str = "ConsentAction.Permissions";
const ASKED: &str = "Oauth Scope Info";

/// What the names of the log's other properties begin with: their lines belong to
/// the entry.
const PROPERTIES: [&str; 9] = [
    "ConsentContext.",
    "ConsentAction.",
    "DelegatedPermissionGrant.",
    "ServicePrincipal.",
    "AppRole.",
    "AppRoleAssignment.",
    "TargetId.",
    "User.",
    "Group.",
];

/// Reads the changed properties among the objects of a text.
pub(super) fn read_objects(draft: &mut Draft<'_>, json: &mut Json<'_>) {
    for (index, object) in json.unread() {
        let name = json.value(&object, &["displayname", "name", "key"]).unwrap_or_default();
        let name = name.trim();
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        if is(ASKED) {
            let names = json.names(&object, &["value"]).unwrap_or_default();
            json.done(index, &["key", "value"]);
            let mut source = Source::new(Format::AuditLog, object.span.start);
            json::read_all(draft, &mut source, &names, json::declared(Some(Kind::Delegated), None));
            draft.sources.push(source);
            continue;
        }
        if !json.has(&object, &["oldvalue", "newvalue"]) {
            continue;
        }
        let old = value(json, &object, "oldvalue");
        let new = value(json, &object, "newvalue");
        // A consent is known by its look, where its name was left out.
        let consent = is(CONSENT)
            || [&old, &new].into_iter().flatten().any(|span| is_consent(draft.slice(span)));
        if !(is(SCOPE) || is(ROLE) || is(ROLE_ID) || consent) {
            continue;
        }
        json.done(index, &["displayname", "oldvalue", "newvalue"]);
        let event = Event::around(json, &object);
        if is(SCOPE) {
            scopes(draft, object.span.start, old, new, &event);
        } else if consent {
            for span in [old, new].into_iter().flatten() {
                consents(draft, span, &event);
            }
        } else {
            role(draft, object.span.start, old, new, &event);
        }
    }
}

/// Where a value stands; `None` where it is null or empty.
fn value(json: &Json<'_>, object: &Object, key: &str) -> Option<Range<usize>> {
    let member = json.member(object, &[key])?;
    let node = json.tree.node(member)?;
    let text = json.tree.text(member);
    let empty = unescaped(text).trim_matches(['"', ' ', '[', ']']).is_empty()
        || json::is_null(&unescaped(text));
    (node.shape != Shape::Object && !empty).then(|| node.span.clone())
}

/// What the entry around a changed property says of it.
#[derive(Default)]
struct Event {
    resource: Option<Resource>,
    /// The entry takes something away.
    removes: bool,
    /// What the entry tells of was tried only.
    failed: bool,
    /// The entry is about a person or a group, not about an app's permission.
    person: bool,
}

impl Event {
    fn around(json: &Json<'_>, object: &Object) -> Event {
        let mut event = Event::default();
        let inside = json.around(object).skip(1).filter_map(|node| json.object_of(node));
        for outer in inside.chain(json.beside(object)) {
            let name = json.value(&outer, &["displayname"]);
            event.resource =
                event.resource.or(name.and_then(|name| resource::by_display_name(&name)));
            let activity =
                json.value(&outer, &["activitydisplayname", "operationname", "activity"]);
            if let Some(activity) = activity {
                event.hear(&activity);
                let result = json.value(&outer, &["result", "resultstatus"]).unwrap_or_default();
                event.failed = result.to_ascii_lowercase().starts_with("fail");
                // What lies further out is about other entries, too.
                break;
            }
        }
        event
    }

    fn hear(&mut self, activity: &str) {
        let lower = activity.trim().to_ascii_lowercase();
        self.removes |= lower.starts_with("remove") || lower.starts_with("revoke");
        self.person |= lower.contains(" to user") || lower.contains(" to group");
    }
}

fn manner(kind: Kind, status: Status, event: &Event) -> Manner {
    if event.failed {
        return json::declared(Some(kind), event.resource);
    }
    Manner { status, ..json::proof(kind, event.resource) }
}

/// The scopes of a grant before and after: a name that is on the left only was
/// taken away. (Where it is on both sides, the grant wins.)
fn scopes(
    draft: &mut Draft<'_>,
    at: usize,
    old: Option<Range<usize>>,
    new: Option<Range<usize>>,
    event: &Event,
) {
    let mut source = Source::new(Format::AuditLog, at);
    if let Some(old) = old {
        draft.read_names(&mut source, old, manner(Kind::Delegated, Status::NotGranted, event));
    }
    if let Some(new) = new {
        let status = if event.removes { Status::NotGranted } else { Status::Granted };
        draft.read_names(&mut source, new, manner(Kind::Delegated, status, event));
    }
    draft.sources.push(source);
}

/// One app role: the entry shows this one only.
fn role(
    draft: &mut Draft<'_>,
    at: usize,
    old: Option<Range<usize>>,
    new: Option<Range<usize>>,
    event: &Event,
) {
    let mut source = Source::new(Format::AuditLog, at);
    if event.person {
        draft.sources.push(source);
        return;
    }
    let added = new.is_some() && !event.removes;
    let status = if added { Status::Granted } else { Status::NotGranted };
    let says = manner(Kind::Application, status, event);
    if let Some(span) = new.or(old) {
        let text = draft.slice(&span);
        let id = text.trim_matches([' ', '"', '\\', '{', '}']);
        if names::is_guid(id) {
            let start = span.start + text.find(id).unwrap_or(0);
            draft.read_id(&mut source, start..start + id.len(), says);
        } else {
            draft.read_names(&mut source, span, says);
        }
        draft.incomplete |= added;
    }
    draft.sources.push(source);
}
