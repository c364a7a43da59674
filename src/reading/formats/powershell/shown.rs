//! What PowerShell shows of permissions, whether as an object or as a table: lists in
//! braces, app roles, and what was not granted at all.

use std::ops::Range;

use crate::note::NoteId;
use crate::permission::{Kind, Permission, Resource};

use crate::reading::evidence::block::{Block, Odd, Strength, TokenView};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::{AccessPolicy, Format};
use crate::reading::text::ellipsis;
use crate::reading::words::columns;
use crate::reading::words::names;
use crate::reading::words::status;
use crate::status::Status;

pub(super) fn source(at: usize) -> Block {
    Block::new(Format::Powershell, at)
}

/// How the scopes of an object are to be read: as granted, and as proof.
pub(super) fn granted(kind: Option<Kind>) -> Manner {
    Manner {
        kind,
        status: Status::Granted,
        strength: Strength::Proof,
        resource: None,
        scopes: false,
        whole: false,
    }
}

/// A list in braces, `{User.Read, Mail.Read…}`: the ellipsis stands behind a
/// whole name. Returns whether the list shows all that it holds.
pub(super) fn read_list(
    findings: &mut Findings<'_>,
    source: &mut Block,
    span: &Range<usize>,
    manner: Manner,
) -> bool {
    let text = findings.slice(span);
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
        findings.incomplete = true;
    }
    let end = start + if cut { whole.len() } else { names.len() };
    let end = if open && !cut { piece(findings, start..end) } else { end };
    let manner = Manner { whole: true, ..manner };
    findings.read_names(source, start..end, manner);
    !(cut || open)
}

/// Where a list ends that the paste broke off. If its last word may be a piece of a longer
/// name, the list ends in front of that word, which is noted as not recognised.
pub(super) fn piece(findings: &mut Findings<'_>, list: Range<usize>) -> usize {
    let text = findings.slice(&list);
    let last = text.rsplit([',', ' ', '\n', '\t']).next().unwrap_or_default();
    let longer =
        Permission::beginning_with(last).any(|permission| permission.name().len() > last.len());
    if last.len() < 3 || !longer {
        return list.end;
    }
    let span = list.end - last.len()..list.end;
    findings.odd.push(Odd::new(None, span.clone()));
    span.start
}

/// Marks a block as made from a token, as is what `Get-MgContext` shows.
pub(super) fn from_token(source: &mut Block, kind: Option<Kind>) {
    source.token = Some(TokenView { kind, resource: Resource::MicrosoftGraph });
    source.hides_offline_access = true;
}

/// Reads the id of an app role that was assigned to an app.
pub(super) fn read_role(
    findings: &mut Findings<'_>,
    source: &mut Block,
    span: &Range<usize>,
    resource: Option<Resource>,
    status: Status,
) {
    let text = findings.slice(span);
    let id = text.trim_matches(|c: char| c.is_whitespace() || "\"'{}".contains(c));
    if !names::is_guid(id) {
        // A cut id names nothing, but it shows that something is missing.
        let at_end = findings.text.len() - span.end < 2 && id.contains('-');
        let cut = ellipsis::ends(id) || at_end;
        findings.incomplete |= cut && id.starts_with(|c: char| c.is_ascii_hexdigit());
        return;
    }
    let start = span.start + text.find(id).unwrap_or_default();
    let strength = if status == Status::Granted { Strength::Proof } else { Strength::Declared };
    let manner = Manner { status, strength, resource, ..granted(Some(Kind::Application)) };
    findings.read_id(source, start..start + id.len(), manner);
}

/// Whether a principal is a user or a group: one that was assigned to an app has no
/// permission by that.
pub(super) fn is_person(principal_type: &str) -> bool {
    matches!(principal_type.trim().to_ascii_lowercase().as_str(), "user" | "group")
}

/// What an object or a table is, by the properties that it has, where it shows
/// nothing that was granted.
pub(super) enum Other {
    /// A list of permissions that exist.
    Catalogue,
    /// A policy that says on whom an app may act.
    Policy(AccessPolicy),
}

/// Which of these an object or a table is. `has`: whether it has a property, in lower case.
pub(super) fn other(has: impl Fn(&str) -> bool) -> Option<Other> {
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

/// Notes a list of what exists, or a policy. Neither gives grants: a policy says on whom an
/// app may act, not what it may do.
pub(super) fn note(findings: &mut Findings<'_>, at: usize, other: Other) {
    match other {
        Other::Catalogue if findings.notes.iter().any(|it| it.id == NoteId::CatalogueOnly) => {
            return;
        }
        Other::Catalogue => findings.note(NoteId::CatalogueOnly),
        Other::Policy(policy) if findings.policies.contains(&policy) => {}
        Other::Policy(policy) => findings.policies.push(policy),
    }
    findings.blocks.push(source(at));
}

/// The API that a cell with a display name means.
pub(super) fn api(cell: &str) -> Option<Resource> {
    columns::api(cell, true, true)
}

/// Whether Microsoft's list has this name.
pub(super) fn is_listed(name: &str) -> bool {
    Permission::find(name.trim()).is_some()
}

/// What a property of scopes says of them: `missingScopes`, `currentScopes`,
/// `requiredScopes`.
pub(super) fn of_scopes(key: &str) -> Option<Status> {
    let of = key.strip_suffix("scopes")?;
    // Other words may stand behind the status: `requestedGraphScopes`.
    let mut fronts = (1..=of.len()).rev().filter_map(|end| of.get(..end));
    Some(fronts.find_map(status::of_key).unwrap_or(Status::Granted))
}
