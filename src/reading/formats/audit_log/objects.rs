//! Entries that are objects:
//! `{ "displayName": "AppRole.Value", "oldValue": null, "newValue": "\"Mail.Read\"" }`.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::objects::{Json, is_null, names_permissions, unescaped};
use crate::reading::text::pairs::{Object, Shape};
use crate::reading::words::names;

use super::consent::{consents, is_consent};
use super::event::{self, ASKED, CONSENT, Event, ROLE, ROLE_ID, SCOPE, scopes};

/// Reads the changed properties among the objects of a text.
pub(in crate::reading) fn read_objects(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    for (index, object) in json.unread() {
        let name = json.value(&object, "displayname name key").unwrap_or_default();
        let name = name.trim();
        let is = |known: &str| name.eq_ignore_ascii_case(known);
        if is(ASKED) {
            let names = json.names(&object, "value").unwrap_or_default();
            json.done(index, "key value");
            let manner = manner::declared(Some(Kind::Delegated), None);
            findings.read_block(Format::AuditLog, object.span.start, &names, manner);
            continue;
        }
        if !json.has(&object, "oldvalue newvalue") {
            continue;
        }
        let old = value(json, &object, "oldvalue");
        let new = value(json, &object, "newvalue");
        // Where the name was left out, the value itself may look like a consent.
        let consent = is(CONSENT)
            || [&old, &new].into_iter().flatten().any(|span| is_consent(findings.slice(span)));
        // Or like scopes.
        let unnamed = name.is_empty() || name.to_ascii_lowercase().ends_with("scope");
        let scope = is(SCOPE)
            || unnamed
                && json.is_json(&object)
                && ["oldvalue", "newvalue"]
                    .iter()
                    .any(|key| names_permissions(json, json.names(&object, key).as_ref()));
        // Where quotes were escaped in two ways, the object may have no values: then the
        // role is left to `plain.rs`, which reads the text.
        let role = (is(ROLE) || is(ROLE_ID)) && (old.is_some() || new.is_some());
        if !(scope || role || consent) {
            continue;
        }
        json.done(index, "displayname oldvalue newvalue");
        let event = Event::around(json, &object);
        if consent {
            for span in [old, new].into_iter().flatten() {
                consents(findings, span, &event);
            }
        } else if scope {
            // One name alone may be an app role as well.
            let spans = [&old, &new].into_iter().flatten();
            let list =
                spans.map(|span| names::hits(findings.text, span.clone()).len()).any(|it| it > 1);
            let kind = (!name.is_empty() || list).then_some(Kind::Delegated);
            scopes(findings, object.span.start, old, new, (kind, &event));
        } else {
            event::role(findings, object.span.start, old, new, &event);
        }
    }
}

/// Where a value stands; `None` where it is null or empty.
fn value(json: &Json<'_>, object: &Object, key: &str) -> Option<Range<usize>> {
    let member = json.member(object, key)?;
    let node = json.tree.node(member)?;
    let text = json.tree.text(member);
    let empty =
        unescaped(text).trim_matches(['"', ' ', '[', ']']).is_empty() || is_null(&unescaped(text));
    (node.shape != Shape::Object && !empty).then(|| node.span.clone())
}
