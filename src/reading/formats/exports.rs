//! Permissions as tools and Teams write them into objects: what was consented to for an
//! installed app (`{ "permissionValue": "Files.Read.All", "permissionType": "Application" }`),
//! and what the export of a tool says that an app asks for.

use crate::permission::{Kind, Permission};
use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::evidence::wish::is_wished;
use crate::reading::objects::{Json, Names};
use crate::reading::text::pairs::Object;
use crate::reading::words::columns::{self, Column};
use crate::reading::words::kind;
use crate::reading::words::kind::of_type;
use crate::reading::words::names;
use crate::status::Status;

/// The members for names, in the shape of `objects::plain_key`.
const NAMES: &str = "permission permissions permissionname scopes scope value";

/// The members for the API.
const APIS: &str = "resource resourcename resourcedisplayname resourceappid api apiname";

/// Reads such objects.
pub(in crate::reading) fn read(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    let mut source = Block::new(Format::Manifest, 0);
    for (index, object) in json.unread() {
        if !json.is_json(&object) {
            continue;
        }
        let (names, manner) = if let Some(names) = json.names(&object, "permissionvalue") {
            (names, consented(findings, json, &object))
        } else if let Some((names, kind)) = listed(json, &object) {
            (names, asked(json, &object, Some(kind)))
        } else if let Some(names) = exported(json, &object) {
            (names, asked(json, &object, None))
        } else {
            continue;
        };
        findings.incomplete |= json.is_cut_short(&object) || json.is_list_cut(&object);
        json.done(index, NAMES);
        findings.read_all(&mut source, &names, manner);
    }
    findings.keep(source);
}

fn kind(json: &Json<'_>, object: &Object) -> Option<Kind> {
    let word = json.value(object, "permissiontype type kind")?;
    of_type(&word).or(kind::of_cell(&word).first().copied())
}

/// How to read what was consented to for an app in a team or chat: as granted. In the
/// body of a request it is only asked for.
fn consented(findings: &Findings<'_>, json: &Json<'_>, object: &Object) -> Manner {
    let kind = kind(json, object).unwrap_or(Kind::Application);
    // `@{ … }`: a hash table of PowerShell is the body of a request.
    let built = findings.text.get(..object.span.start).is_some_and(|front| front.ends_with('@'));
    if built || is_wished(json, object).is_some() {
        manner::declared(Some(kind), None)
    } else {
        manner::proof(kind, None)
    }
}

/// How to read the names of an export: as asked for, unless a status stands beside them.
fn asked(json: &Json<'_>, object: &Object, of: Option<Kind>) -> Manner {
    let manner = manner::declared(of.or(kind(json, object)), json.resource(object, APIS));
    let mut members = object.members.iter().map(|member| (json.key(*member), *member));
    let status =
        members.find_map(|(key, member)| columns::status_of_member(key, json.leaf(member)));
    match status {
        Some(status) if status != Status::Declared => {
            Manner { status, strength: Strength::Report, ..manner }
        }
        _ => manner,
    }
}

/// The names of an object in a list whose key says their kind:
/// `"delegatedPermissions": [{ "scopes": […] }]`.
fn listed(json: &Json<'_>, object: &Object) -> Option<(Names, Kind)> {
    let kind = if json.is_within(object, "delegatedpermissions") {
        Kind::Delegated
    } else if json.is_within(object, "applicationpermissions") {
        Kind::Application
    } else {
        return None;
    };
    Some((all_names(json, object, NAMES)?, kind))
}

/// The names of `"permission": "…"`, where no other member says how the permission
/// stands: such an object is a row of a report, which another format reads.
fn exported(json: &Json<'_>, object: &Object) -> Option<Names> {
    let names = all_names(json, object, "permission permissionname")?;
    let reports = object.members.iter().any(|member| {
        let column = columns::column(json.key(*member));
        matches!(
            column,
            Some(
                Column::Status
                    | Column::Report
                    | Column::Guide
                    | Column::Consent
                    | Column::Api { display_name: true }
            )
        ) || columns::status_of_member(json.key(*member), json.leaf(*member)).is_some()
    });
    // An id beside the name decides which permission is meant: the format for code
    // reads such pairs.
    let mut members = object.members.iter();
    if reports || members.any(|member| names::is_guid(json.leaf(*member).trim())) {
        return None;
    }
    Some(names)
}

/// The names in a member, where all that it holds are names.
fn all_names(json: &Json<'_>, object: &Object, keys: &str) -> Option<Names> {
    let names = json.names(object, keys)?;
    let known = names.spans.iter().all(|span| {
        let text = json.tree.slice(span);
        let words = text.split([' ', ',', ';']).map(|word| word.trim_matches(['"', '\\', ' ']));
        words.filter(|word| !word.is_empty()).all(|word| Permission::find(word).is_some())
    });
    (known && !names.spans.is_empty()).then_some(names)
}
