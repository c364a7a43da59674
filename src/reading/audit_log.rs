//! Entries of Entra's audit log: a consent that was given, changed or taken away.

use std::ops::Range;

use crate::permission::{Kind, Permission, Resource};

use super::draft::{Draft, Manner, Source};
use super::grant::{Format, Status};
use super::json::{self, Json, Names, unescaped};
use super::loose::{Object, Shape};
use super::names::Word;
use super::resource;

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
            read_values(draft, &mut source, &names, json::declared(Some(Kind::Delegated), None));
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
    (matches!(node.shape, Shape::Text | Shape::Bare) && !empty).then(|| node.span.clone())
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

/// Reads values; their quotes may be escaped.
fn read_values(draft: &mut Draft<'_>, source: &mut Source, names: &Names, manner: Manner) {
    json::read_all(draft, source, names, manner);
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
        if super::names::is_guid(id) {
            let start = span.start + text.find(id).unwrap_or(0);
            json::read_id(draft, &mut source, start..start + id.len(), says);
        } else {
            draft.read_names(&mut source, span, says);
        }
        draft.incomplete |= added;
    }
    draft.sources.push(source);
}

/// `[] => [[Id: …, Scope:  User.Read, CreatedDateTime: …]]`: what stands in front
/// of the arrow was there before.
fn consents(draft: &mut Draft<'_>, span: Range<usize>, event: &Event) -> bool {
    let text = draft.slice(&span);
    let mut source = Source::new(Format::AuditLog, span.start);
    let closings: Vec<usize> = text.match_indices("]]").map(|(at, _)| at + 2).collect();
    let mut at = 0;
    let mut any = false;
    while let Some(found) = text.get(at..).and_then(|rest| rest.find("Scope:")) {
        let from = at + found + "Scope:".len();
        let rest = text.get(from..).unwrap_or_default();
        let end = scope_end(rest);
        at = from + end;
        let is_own = text.get(..from).is_some_and(|front| is_in_entry(front, rest));
        if !is_own {
            continue;
        }
        any = true;
        let close = closings.get(closings.partition_point(|close| *close < from + end + 2));
        let behind = close.and_then(|close| text.get(*close..)).unwrap_or_default().trim_start();
        let before = ["=>", "=\\u003e", "=\\u003E", "=&gt;", "\\u003d", "→"]
            .iter()
            .any(|arrow| behind.starts_with(arrow));
        let status = if before { Status::NotGranted } else { Status::Granted };
        let names = span.start + from..span.start + from + end;
        // The scopes go on to where the text was cut.
        draft.incomplete |= names.end >= draft.text.trim_end().len();
        draft.read_names(&mut source, names, manner(Kind::Delegated, status, event));
    }
    if any {
        draft.sources.push(source);
    }
    any
}

/// Where the scopes of an entry end.
fn scope_end(rest: &str) -> usize {
    let ends = |at: usize, mark: u8| {
        let behind = rest.get(at + 1..).unwrap_or_default();
        match mark {
            b']' | b';' | b'"' | b'\t' => true,
            b'\n' => behind.starts_with('\n'),
            b',' => ["Created", "LastModified", "StartTime", "ExpiryTime", "ConsentType"]
                .iter()
                .any(|next| behind.trim_start().starts_with(next)),
            _ => false,
        }
    };
    rest.bytes().enumerate().find(|(at, byte)| ends(*at, *byte)).map_or(rest.len(), |(at, _)| at)
}

/// Whether a text holds a grant as a consent's entry writes it.
fn is_consent(text: &str) -> bool {
    text.contains("Scope:") && (text.contains("[[") || text.contains("ConsentType:"))
}

/// Whether a `Scope:` stands among the other parts of a grant.
fn is_in_entry(front: &str, behind: &str) -> bool {
    let near = front.len().saturating_sub(600);
    let front = (near..=front.len()).find_map(|from| front.get(from..)).unwrap_or_default();
    let own = front.rsplit('[').next().unwrap_or_default();
    let parts = ["ConsentType:", "ResourceId:", "ClientId:", "PrincipalId:"];
    parts.iter().any(|part| own.contains(part))
        || ["CreatedDateTime", "ConsentType:"]
            .iter()
            .any(|part| behind.get(..400).unwrap_or(behind).contains(part))
}

/// Reads entries that are no objects any more: copied from the portal, exported
/// as CSV, cut.
pub(super) fn read(draft: &mut Draft<'_>) {
    let before = draft.sources.len();
    for open in draft.open() {
        if is_consent(draft.slice(&open)) {
            for line in paragraphs(draft, &open) {
                if draft.slice(&line).contains("Scope:")
                    && consents(draft, line.clone(), &Event::default())
                {
                    draft.take(line);
                }
            }
        }
    }
    for (property, read) in PLAIN {
        for open in draft.open() {
            let text = draft.slice(&open);
            for (found, _) in text.match_indices(property) {
                let at = open.start + found;
                let near = window(draft.text, at + property.len(), open.end);
                let next = near.find(property).unwrap_or(near.len());
                let near = near.get(..next).unwrap_or_default();
                let start = at + property.len();
                let value = start..start + values_end(near);
                if let Some(span) = read(draft, value) {
                    draft.take(at..span);
                }
            }
        }
    }
    if draft.sources.len() > before {
        take_properties(draft);
    }
}

type Reader = fn(&mut Draft<'_>, Range<usize>) -> Option<usize>;

const PLAIN: [(&str, Reader); 4] =
    [(SCOPE, plain_scopes), (ROLE, plain_role), (ROLE_ID, plain_role), (ASKED, plain_asked)];

/// A property's lines may be wrapped: up to the next empty line or property.
fn paragraphs(draft: &Draft<'_>, open: &Range<usize>) -> Vec<Range<usize>> {
    let text = draft.slice(open);
    let mut ends: Vec<usize> = text.match_indices("\n\n").map(|(at, _)| at).collect();
    for (property, _) in PLAIN {
        ends.extend(text.match_indices(property).map(|(at, _)| at));
    }
    ends.push(text.len());
    ends.sort_unstable();
    let mut from = 0;
    let mut paragraphs = Vec::new();
    for end in ends {
        paragraphs.push(open.start + from..open.start + end);
        from = end;
    }
    paragraphs
}

/// The text behind a place, no more of it than an entry has.
fn window(text: &str, from: usize, end: usize) -> &str {
    let to = end.min(from + 20_000);
    (from..=to).rev().take(4).find_map(|to| text.get(from..to)).unwrap_or_default()
}

/// How far the values go: the values may stand on the lines below, those that are
/// labelled so, or quoted.
fn values_end(near: &str) -> usize {
    let mut end = near.find('\n').unwrap_or(near.len());
    for _ in 0..4 {
        let rest = near.get(end..).unwrap_or_default();
        let Some(line) = rest.get(1..).map(|rest| rest.split('\n').next().unwrap_or_default())
        else {
            break;
        };
        let begins = line.trim_start().to_ascii_lowercase();
        let labelled = [
            "oldvalue",
            "newvalue",
            "old value",
            "new value",
            "\"oldvalue",
            "\"newvalue",
            "\"",
            "\\\"",
        ]
        .iter()
        .any(|label| begins.starts_with(label));
        if !labelled {
            break;
        }
        end += 1 + line.len();
    }
    end
}

/// The old and the new value behind a property's name: labelled, or two cells.
fn old_and_new(text: &str, value: Range<usize>) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let part = text.get(value.clone()).unwrap_or_default();
    let lower = part.to_ascii_lowercase();
    let label = |names: [&str; 3]| {
        names.iter().filter_map(|name| lower.find(name).map(|at| (at, at + name.len()))).min()
    };
    let old = label(["oldvalue", "old value", "previous value"]);
    let new = label(["newvalue", "new value", "current value"]);
    let span = |from: usize, to: usize| {
        let cell = part.get(from..to).unwrap_or_default();
        let empty = !cell.contains(char::is_alphanumeric)
            || json::is_null(
                cell.trim_matches([':', ' ', ',', '"', '\\', '\t', '\n', '}', '{', '=']),
            );
        (!empty).then(|| value.start + from..value.start + to)
    };
    match (old, new) {
        (Some(old), Some(new)) if old.0 < new.0 => (span(old.1, new.0), span(new.1, part.len())),
        (Some(old), Some(new)) => (span(old.1, part.len()), span(new.1, old.0)),
        (None, Some(new)) => (None, span(new.1, part.len())),
        (Some(old), None) => (span(old.1, part.len()), None),
        (None, None) => cells(part, &span),
    }
}

/// Two cells, parted by an arrow, a tab or as in CSV and Markdown; a single one is
/// the new value.
fn cells(
    part: &str,
    span: &dyn Fn(usize, usize) -> Option<Range<usize>>,
) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let from = part.len() - part.trim_start_matches(['"', ':', ' ']).len();
    let body = part.get(from..).unwrap_or_default();
    if let Some((at, arrow)) = ["=>", "→", "->"].iter().find_map(|it| Some((body.find(it)?, it)))
    {
        return (span(from, from + at), span(from + at + arrow.len(), part.len()));
    }
    let Some(separator) = body.chars().next().filter(|next| "\t,|".contains(*next)) else {
        return (None, span(from, part.len()));
    };
    let behind = body.get(1..).unwrap_or_default();
    let middle = behind.find(separator).map(|at| from + 1 + at);
    match middle {
        Some(middle) => (span(from + 1, middle), span(middle + 1, part.len())),
        None => (None, span(from + 1, part.len())),
    }
}

/// What the line of the activity above says, if it is near.
fn event_above(draft: &Draft<'_>, at: usize) -> Event {
    let mut event = Event::default();
    let from = at.saturating_sub(1500);
    let front = (from..=at).find_map(|from| draft.text.get(from..at)).unwrap_or_default();
    let activity = front.lines().rev().find(|line| {
        let line =
            line.trim_start().trim_start_matches("Activity").trim_start_matches([':', ' ', '\t']);
        ["Add ", "Remove ", "Revoke ", "Consent ", "Update "]
            .iter()
            .any(|word| line.starts_with(word))
    });
    if let Some(activity) = activity {
        let line = activity.trim_start().trim_start_matches("Activity");
        event.hear(line.trim_start_matches([':', ' ', '\t']));
    }
    event
}

fn plain_scopes(draft: &mut Draft<'_>, value: Range<usize>) -> Option<usize> {
    let end = value.end;
    let (old, new) = old_and_new(draft.text, value.clone());
    if !names_any(draft, &old) && !names_any(draft, &new) {
        return None;
    }
    let event = event_above(draft, value.start);
    scopes(draft, value.start, old, new, &event);
    Some(end)
}

fn plain_role(draft: &mut Draft<'_>, value: Range<usize>) -> Option<usize> {
    let end = value.end;
    let (old, new) = old_and_new(draft.text, value.clone());
    if !names_any(draft, &old) && !names_any(draft, &new) {
        return None;
    }
    let event = event_above(draft, value.start);
    role(draft, value.start, old, new, &event);
    Some(end)
}

/// Whether there is a permission in it: the property's name alone says nothing.
fn names_any(draft: &Draft<'_>, span: &Option<Range<usize>>) -> bool {
    span.as_ref().is_some_and(|span| {
        super::names::hits(draft.text, span.clone())
            .iter()
            .any(|hit| matches!(hit.word, Word::Name { .. } | Word::Guid(_)))
    })
}

/// What a sign-in asked for.
fn plain_asked(draft: &mut Draft<'_>, value: Range<usize>) -> Option<usize> {
    let text = window(draft.text, value.start, draft.text.len());
    let open = text
        .find('[')
        .filter(|open| !text.get(..*open).unwrap_or_default().contains(char::is_alphanumeric))?;
    let close = text.find(']')?;
    let span = value.start + open..value.start + close;
    let names = Names { spans: Vec::from([span]), cut: false };
    let mut source = Source::new(Format::AuditLog, value.start);
    read_values(draft, &mut source, &names, json::declared(Some(Kind::Delegated), None));
    draft.sources.push(source);
    Some(value.start + close + 1)
}

/// The other properties of the entry hold no permissions. In a table, the target
/// stands in front of them.
fn take_properties(draft: &mut Draft<'_>) {
    for line in draft.open_lines() {
        if draft.slice(&line).split('\t').any(is_property) {
            draft.take(line);
        }
    }
}

/// Whether a cell is the name of a property, perhaps with its value: permissions
/// have names that begin like it.
pub(super) fn is_property(cell: &str) -> bool {
    let cell = cell.trim_start_matches([' ', '"', '-', '*']);
    let ends = |letter: char| !(letter.is_ascii_alphanumeric() || letter == '.');
    let word = cell.split(ends).next().unwrap_or_default();
    let alone = matches!(word.split_once('.'), Some(("User" | "Group", _))) && word == cell.trim();
    PROPERTIES.iter().any(|property| cell.starts_with(property))
        && Permission::find(word).is_none()
        && !alone
}
