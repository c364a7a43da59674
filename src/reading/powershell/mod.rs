//! Output of PowerShell: objects as lists of `Name : value`, tables with dashes
//! under their headers, and the commands that ask for permissions.

mod commands;
mod fields;
mod grid;
mod objects;
mod tables;

use std::ops::Range;

use crate::note::NoteId;
use crate::permission::{Kind, Permission, Resource};

use super::anchors::Anchor;
use super::columns;
use super::draft::{Draft, Manner, Odd, Source, Strength, TokenView};
use super::grant::{AccessPolicy, Format, Status};
use super::names;

/// Reads PowerShell's output in what nobody has taken yet.
pub(super) fn read(draft: &mut Draft<'_>) {
    if draft.text.contains("--") {
        tables::read(draft);
    }
    if draft.text.contains(':') || draft.text.contains("@{") {
        objects::read(draft);
    }
    if draft.anchors.has(Anchor::Command) {
        commands::read(draft);
    }
}

fn source(at: usize) -> Source {
    Source::new(Format::Powershell, at)
}

/// How the scopes of an object are to be read.
fn granted(kind: Option<Kind>) -> Manner {
    Manner {
        kind,
        status: Status::Granted,
        strength: Strength::Proof,
        resource: None,
        any_word: false,
    }
}

/// A list in braces, `{User.Read, Mail.Read…}`: the ellipsis stands behind a
/// whole name. Returns whether the list shows all that it holds.
fn read_list(
    draft: &mut Draft<'_>,
    source: &mut Source,
    span: &Range<usize>,
    manner: Manner,
) -> bool {
    let text = draft.slice(span);
    let inner = text.trim_start_matches([' ', '\t', '\n', '{', '[', '@', '(']);
    let start = span.end - inner.len();
    let inner = inner.trim_end().trim_end_matches(',');
    let closed = inner.ends_with(['}', ')', ']']);
    let names = inner.trim_end_matches(['}', ')', ']', ' ', '\t', '\n']);
    let whole = names.trim_end_matches(['.', '…']);
    // A dot at a line's end belongs to a name that goes on; more are an ellipsis.
    let cut = names.contains('…') || names.len() - whole.len() >= 3;
    let open = text.trim_start().starts_with(['{', '[']) && !closed;
    if cut || open {
        draft.incomplete = true;
    }
    let end = start + if cut { whole.len() } else { names.len() };
    let end = if open && !cut { piece(draft, start..end) } else { end };
    draft.names_are_whole = true;
    draft.read_names(source, start..end, manner);
    draft.names_are_whole = false;
    !(cut || open)
}

/// Where a list ends that the paste broke off: before its last word, if that may
/// be a piece of a longer name.
fn piece(draft: &mut Draft<'_>, list: Range<usize>) -> usize {
    let text = draft.slice(&list);
    let last = text.rsplit([',', ' ', '\n', '\t']).next().unwrap_or_default();
    let longer =
        Permission::beginning_with(last).any(|permission| permission.name().len() > last.len());
    if last.len() < 3 || !longer {
        return list.end;
    }
    let span = list.end - last.len()..list.end;
    draft.odd.push(Odd { suggestion: None, candidates: Vec::new(), span: span.clone() });
    span.start
}

/// What `Get-MgContext` shows is made from a token.
fn from_token(source: &mut Source, kind: Option<Kind>) {
    source.token = Some(TokenView { kind, resource: Resource::MicrosoftGraph });
    source.hides_offline_access = true;
}

/// An app role that was assigned to an app, by its id.
fn read_role(
    draft: &mut Draft<'_>,
    source: &mut Source,
    span: &Range<usize>,
    resource: Option<Resource>,
    status: Status,
) {
    let text = draft.slice(span);
    let id = text.trim_matches(|c: char| c.is_whitespace() || "\"'{}".contains(c));
    if !names::is_guid(id) {
        // A cut id names nothing: not even its first digits do.
        let at_end = draft.text.len() - span.end < 2 && id.contains('-');
        let cut = id.ends_with('…') || id.ends_with("...") || at_end;
        draft.incomplete |= cut && id.starts_with(|c: char| c.is_ascii_hexdigit());
        return;
    }
    let start = span.start + text.find(id).unwrap_or_default();
    let strength = if status == Status::Granted { Strength::Proof } else { Strength::Declared };
    let manner = Manner { status, strength, resource, ..granted(Some(Kind::Application)) };
    draft.read_id(source, start..start + id.len(), manner);
}

/// A user or a group that was assigned to an app has no permission by that.
fn is_person(principal_type: &str) -> bool {
    matches!(principal_type.trim().to_ascii_lowercase().as_str(), "user" | "group")
}

/// What an object or a table is, by the properties that it has, where it shows
/// nothing that was granted.
enum Other {
    /// What exists.
    Catalogue,
    /// On whom an app may act.
    Policy(AccessPolicy),
}

fn other(has: impl Fn(&str) -> bool) -> Option<Other> {
    let any = |names: &[&str]| names.iter().any(|name| has(name));
    let catalogue = any(&["allowedmembertypes", "adminconsentdisplayname"])
        || (has("consent") && has("name") && any(&["permissiontype", "description", "id"]))
        || (has("isenabled") && has("value"))
        || (has("isadmin") && any(&["name", "id"]));
    let policy = (has("appids") && has("identity"))
        || (has("accessright") && any(&["appid", "scopename", "identity"]));
    match (catalogue, policy) {
        (true, _) => Some(Other::Catalogue),
        (_, true) => Some(Other::Policy(AccessPolicy::of(has("appids")))),
        _ => None,
    }
}

/// Takes note of it.
fn note(draft: &mut Draft<'_>, at: usize, other: Other) {
    match other {
        Other::Catalogue => catalogue(draft, at),
        Other::Policy(of) => policy(draft, at, of),
    }
}

/// A list of what exists.
fn catalogue(draft: &mut Draft<'_>, at: usize) {
    if !draft.notes.iter().any(|note| note.id == NoteId::CatalogueOnly) {
        draft.note(NoteId::CatalogueOnly);
        draft.sources.push(source(at));
    }
}

/// A policy says on whom an app may act, not what it may do: it gives no
/// grants, and is told of for itself.
fn policy(draft: &mut Draft<'_>, at: usize, policy: AccessPolicy) {
    if !draft.policies.contains(&policy) {
        draft.policies.push(policy);
    }
    draft.sources.push(source(at));
}

/// The API that a cell with a display name means.
fn api(cell: &str) -> Option<Resource> {
    columns::api(cell, true, true)
}

/// Whether the text is a name of Microsoft's list.
fn is_listed(name: &str) -> bool {
    Permission::find(name.trim()).is_some()
}
