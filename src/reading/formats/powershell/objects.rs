//! What the objects that PowerShell prints say of permissions: `Scope : User.Read`, beside
//! `ConsentType : AllPrincipals`.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::row;
use crate::reading::words::columns::{self, Column};
use crate::reading::words::kind;
use crate::reading::words::status;
use crate::reading::words::unheaded::below;
use crate::status::Status;

use super::fields::{Field, Object, objects, printed};
use super::shown::{
    Other, api, from_token, granted, is_listed, is_person, note, of_scopes, other, read_list,
    read_role, source,
};

/// Reads the objects in what nobody has taken yet.
pub(super) fn read(findings: &mut Findings<'_>) {
    for find in [printed, objects] {
        let objects = find(findings);
        read_all(findings, &objects);
    }
}

fn read_all(findings: &mut Findings<'_>, objects: &[Object]) {
    let mut stated = false;
    for object in objects {
        let has = |wanted: fn(Column) -> bool| {
            object.fields.iter().any(|field| columns::column(&field.key).is_some_and(wanted))
        };
        let status = has(|column| column == Column::Status);
        let named = has(|column| column == Column::Names) || object.has("name");
        let report = has(|column| column == Column::Report) && !named;
        // The last object of a report, cut before it said all.
        let rest = findings.text.get(object.span.end..).unwrap_or_default();
        let at_end = rest.trim().bytes().all(|byte| byte.is_ascii_alphabetic());
        let meaning = meaning(findings, object);
        let hidden = report && matches!(meaning, Meaning::Nothing);
        if at_end && ((stated && named && !status) || hidden) {
            findings.incomplete = true;
            findings.take(object.span.clone());
            continue;
        }
        stated |= status && named;
        let found = match meaning {
            Meaning::Nothing => continue,
            Meaning::Other(other) => {
                note(findings, object.span.start, other);
                true
            }
            Meaning::Permissions => read_object(findings, object),
        };
        if found {
            let newline =
                usize::from(findings.text.as_bytes().get(object.span.end) == Some(&b'\n'));
            findings.take(object.span.start..object.span.end + newline);
        }
    }
}

enum Meaning {
    Nothing,
    Permissions,
    Other(Other),
}

fn meaning(findings: &Findings<'_>, object: &Object) -> Meaning {
    if let Some(other) = other(|name| object.has(name)) {
        return Meaning::Other(other);
    }
    let context = object.has("scopes")
        && object.has_any(&["authtype", "contextscope", "tokencredentialtype"]);
    // Keys inside make it an object of JavaScript.
    let lists = object.fields.iter().any(|field| {
        let value = findings.slice(&field.value);
        of_scopes(&field.key).is_some() && value.starts_with('{') && !value.contains(": ")
    });
    let role = object.role(findings.text).is_some_and(|role| {
        findings.slice(&role).trim().starts_with(|first: char| first.is_ascii_hexdigit())
    });
    let grant = object.granted().is_some();
    if context || lists || grant || role || object.has("missingscopes") {
        return Meaning::Permissions;
    }
    if named(findings, object).is_some() {
        return Meaning::Permissions;
    }
    let column = |wanted: fn(Column) -> bool| {
        object.fields.iter().any(|field| match columns::column(&field.key) {
            // `type: oauth2` is no kind.
            Some(Column::Kind) if kind::of_cell(findings.slice(&field.value)).is_empty() => false,
            column => column.is_some_and(wanted),
        })
    };
    let row = column(|column| column == Column::Names)
        && column(|column| matches!(column, Column::Kind | Column::Status | Column::Api { .. }))
        // An item without a status may be somebody's settings.
        && (!object.is_item || states(findings, object));
    if row { Meaning::Permissions } else { Meaning::Nothing }
}

/// Whether an object says how the permission in it stands: under a key for that, or a
/// status alone under one that no report has.
fn states(findings: &Findings<'_>, object: &Object) -> bool {
    object.fields.iter().any(|field| match columns::column(&field.key) {
        Some(column) => column == Column::Status,
        None => status::alone(findings.slice(&field.value)).is_some(),
    })
}

/// The value of `name`, where the object also has a status, and Microsoft's list has the
/// name.
fn named(findings: &Findings<'_>, object: &Object) -> Option<Range<usize>> {
    let status =
        object.fields.iter().any(|field| columns::column(&field.key) == Some(Column::Status));
    object.value("name").filter(|name| status && is_listed(plain(findings.slice(name))))
}

/// Reads one object. Returns whether it said anything of permissions.
fn read_object(findings: &mut Findings<'_>, object: &Object) -> bool {
    let mut source = source(object.span.start);
    let text = |findings: &Findings<'_>, key: &str| {
        object.value(key).map(|value| plain(findings.slice(&value)).to_owned()).unwrap_or_default()
    };
    let mut read = false;
    let kind = kind::of_word(&text(findings, "authtype"));
    let listed =
        |value: &Range<usize>| !object.is_settings || findings.slice(value).starts_with(['{', '[']);
    let stated = object.fields.iter().any(|it| columns::column(&it.key) == Some(Column::Status));
    if let Some(scopes) = object.value("scopes").filter(|it| !stated && listed(it)) {
        read = true;
        from_token(&mut source, kind);
        let whole = read_list(findings, &mut source, &scopes, granted(kind));
        let said = findings.slice(&scopes).trim().starts_with(['{', '[']);
        // An app's own scopes are not always listed: an empty list does not show that it has none.
        source.shows_none =
            whole && said && source.finds.is_empty() && kind != Some(Kind::Application);
    }
    for field in object.fields.iter().filter(|field| field.key != "scopes") {
        let Some(status) = of_scopes(&field.key) else { continue };
        read = true;
        let kind = kind.or((status == Status::NotGranted).then_some(Kind::Delegated));
        let declared = status == Status::Declared;
        let strength = if declared { Strength::Declared } else { Strength::Proof };
        let manner = Manner { status, strength, ..granted(kind) };
        read_list(findings, &mut source, &field.value, manner);
    }
    let resource = api(&text(findings, "resourcedisplayname"));
    if let Some(scope) = object.granted() {
        read = true;
        let manner = Manner { resource, scopes: true, ..granted(Some(Kind::Delegated)) };
        let whole = read_list(findings, &mut source, &scope, manner);
        source.shows_none |= whole && source.finds.is_empty();
    }
    if let Some(role) = object.role(findings.text) {
        read = true;
        if !is_person(&text(findings, "principaltype")) {
            read_role(findings, &mut source, &role, resource, Status::Granted);
        }
    }
    if !read {
        read = read_row(findings, &mut source, object);
    }
    if read {
        findings.blocks.push(source);
    }
    read
}

/// A value without the quotes and the comma that JSON puts around it.
fn plain(value: &str) -> &str {
    value.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == ',')
}

/// A row of somebody's own report, with a property for the name.
fn read_row(findings: &mut Findings<'_>, source: &mut Block, object: &Object) -> bool {
    let cells = || {
        let fields = object.fields.iter();
        fields.map(|field| match columns::column(&field.key) {
            None => (None, below(&field.key, findings.slice(&field.value))),
            column => (column, findings.slice(&field.value)),
        })
    };
    let said = object.is_settings.then_some(Status::Declared);
    let manner = row::row(said, cells(), true);
    let of_names = |field: &&Field| {
        columns::column(&field.key) == Some(Column::Names) && !field.value.is_empty()
    };
    let names = named(findings, object)
        .or_else(|| object.fields.iter().find(of_names).map(|field| field.value.clone()));
    if object.is_settings && !states(findings, object) {
        source.format = Format::Code;
    }
    names.is_some_and(|names| findings.read_names(source, names, manner) > 0)
}
