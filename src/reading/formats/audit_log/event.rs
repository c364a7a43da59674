//! What an entry says of the values that changed.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner::{self, Manner};
use crate::reading::objects::Json;
use crate::reading::text::pairs::Object;
use crate::reading::words::names;
use crate::reading::words::resources;
use crate::status::Status;

/// The properties whose values are permissions.
pub(super) const SCOPE: &str = "DelegatedPermissionGrant.Scope";
pub(super) const ROLE: &str = "AppRole.Value";
pub(super) const ROLE_ID: &str = "AppRole.Id";
pub(super) const CONSENT: &str = "ConsentAction.Permissions";
pub(super) const ASKED: &str = "Oauth Scope Info";

/// What the entry around a changed property says of it.
#[derive(Default)]
pub(super) struct Event {
    pub resource: Option<Resource>,
    /// The entry takes something away.
    removes: bool,
    /// What the entry tells of was tried and failed.
    failed: bool,
    /// The entry is about a person or a group, not about an app's permission.
    person: bool,
}

/// What stands around an entry: an object in brackets, or members without any.
#[derive(Clone, Copy)]
enum Around<'o> {
    Node(usize),
    Loose(&'o Object),
}

impl Event {
    /// What the objects around a changed property say, up to the one with the activity.
    pub fn around(json: &Json<'_>, object: &Object) -> Event {
        let mut event = Event::default();
        let inside = json.around(object).skip(1).map(Around::Node);
        for outer in inside.chain(json.beside(object).map(Around::Loose)) {
            let value = |keys: &str| match outer {
                Around::Node(node) => json.value_in(node, keys),
                Around::Loose(object) => json.value(object, keys),
            };
            let name = value("displayname");
            event.resource =
                event.resource.or(name.and_then(|name| resources::by_display_name(&name)));
            let activity = value("activitydisplayname operationname activity");
            if let Some(activity) = activity {
                event.hear(&activity);
                let result = value("result resultstatus").unwrap_or_default();
                event.failed = result.to_ascii_lowercase().starts_with("fail");
                // What lies further out is about other entries, too.
                break;
            }
        }
        event
    }

    /// Learns from the name of the activity: "Remove delegated permission grant".
    pub fn hear(&mut self, activity: &str) {
        let lower = activity.trim().to_ascii_lowercase();
        self.removes |= lower.starts_with("remove") || lower.starts_with("revoke");
        self.person |= lower.contains(" to user") || lower.contains(" to group");
    }
}

/// How to read the names of an entry: what failed was only asked for.
pub(super) fn manner(kind: Option<Kind>, status: Status, event: &Event) -> Manner {
    let asked = manner::declared(kind, event.resource);
    if event.failed { asked } else { Manner { status, strength: Strength::Proof, ..asked } }
}

/// Reads the scopes of a grant before and after: a name that is on the left only was
/// taken away. (Where it is on both sides, the grant wins.)
pub(super) fn scopes(
    findings: &mut Findings<'_>,
    at: usize,
    old: Option<Range<usize>>,
    new: Option<Range<usize>>,
    of: (Option<Kind>, &Event),
) {
    let (kind, event) = of;
    let mut source = Block::new(Format::AuditLog, at);
    // An entry that removes something says nothing of other grants.
    findings.incomplete |= event.removes || old.is_some() && new.is_none();
    if let Some(old) = old {
        findings.read_names(&mut source, old, manner(kind, Status::NotGranted, event));
    }
    if let Some(new) = new {
        let status = if event.removes { Status::NotGranted } else { Status::Granted };
        findings.read_names(&mut source, new, manner(kind, status, event));
    }
    findings.blocks.push(source);
}

/// Reads one app role: the entry shows this one only.
pub(super) fn role(
    findings: &mut Findings<'_>,
    at: usize,
    old: Option<Range<usize>>,
    new: Option<Range<usize>>,
    event: &Event,
) {
    let mut source = Block::new(Format::AuditLog, at);
    if event.person {
        findings.blocks.push(source);
        return;
    }
    let added = new.is_some() && !event.removes;
    let status = if added { Status::Granted } else { Status::NotGranted };
    let says = manner(Some(Kind::Application), status, event);
    if let Some(span) = new.or(old) {
        let text = findings.slice(&span);
        let id = text.trim_matches([' ', '"', '\\', '{', '}']);
        if names::is_guid(id) {
            let start = span.start + text.find(id).unwrap_or(0);
            findings.read_id(&mut source, start..start + id.len(), says);
        } else {
            findings.read_names(&mut source, span, says);
        }
        findings.incomplete = true;
    }
    findings.blocks.push(source);
}
