//! What the objects say that PowerShell lists.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::cells;
use crate::reading::columns::{self, Column};
use crate::reading::draft::{Draft, Manner, Strength};
use crate::reading::grant::{Format, Status};

use super::fields::{Field, Object, objects, printed};
use super::{
    Other, api, from_token, granted, is_listed, is_person, note, other, read_list, read_role,
    source,
};

/// Reads the objects in what nobody has taken yet.
pub(super) fn read(draft: &mut Draft<'_>) {
    for find in [printed, objects] {
        let objects = find(draft);
        read_all(draft, &objects);
    }
}

fn read_all(draft: &mut Draft<'_>, objects: &[Object]) {
    let mut stated = false;
    for object in objects {
        let has = |wanted: fn(Column) -> bool| {
            object.fields.iter().any(|field| columns::column(&field.key).is_some_and(wanted))
        };
        let status = has(|column| column == Column::Status);
        let named = has(|column| column == Column::Names) || object.has("name");
        let report = has(|column| column == Column::Report) && !named;
        // The last object of a report, cut before it said all.
        let rest = draft.text.get(object.span.end..).unwrap_or_default();
        let at_end = rest.trim().bytes().all(|byte| byte.is_ascii_alphabetic());
        let hidden = report && matches!(meaning(draft, object), Meaning::Nothing);
        if at_end && ((stated && named && !status) || hidden) {
            draft.incomplete = true;
            draft.take(object.span.clone());
            continue;
        }
        stated |= status && named;
        let found = match meaning(draft, object) {
            Meaning::Nothing => continue,
            Meaning::Other(other) => {
                note(draft, object.span.start, other);
                true
            }
            Meaning::Permissions => read_object(draft, object),
        };
        if found {
            let newline = usize::from(draft.text.as_bytes().get(object.span.end) == Some(&b'\n'));
            draft.take(object.span.start..object.span.end + newline);
        }
    }
}

enum Meaning {
    Nothing,
    Permissions,
    Other(Other),
}

fn meaning(draft: &Draft<'_>, object: &Object) -> Meaning {
    if let Some(other) = other(|name| object.has(name)) {
        return Meaning::Other(other);
    }
    let context = object.has("scopes")
        && object.has_any(&["authtype", "contextscope", "tokencredentialtype"]);
    // Keys inside make it an object of JavaScript.
    let lists = object.fields.iter().any(|field| {
        let value = draft.slice(&field.value);
        of_scopes(&field.key).is_some() && value.starts_with('{') && !value.contains(": ")
    });
    let grant = object.has("scope")
        && object.has_any(&["consenttype", "resourceid", "principalid", "expirytime"]);
    let role = object.has("approleid")
        && object.value("approleid").is_some_and(|value| {
            let id = draft.slice(&value).trim();
            id.starts_with(|first: char| first.is_ascii_hexdigit()) && id.contains('-')
        });
    let old_role = object.has("id")
        && object.value("objecttype").is_some_and(|value| {
            draft.slice(&value).trim().eq_ignore_ascii_case("AppRoleAssignment")
        });
    if context || lists || grant || role || old_role || object.has("missingscopes") {
        return Meaning::Permissions;
    }
    if named(draft, object).is_some() {
        return Meaning::Permissions;
    }
    let column = |wanted: fn(Column) -> bool| {
        object.fields.iter().any(|field| match columns::column(&field.key) {
            // `type: oauth2` is no kind.
            Some(Column::Kind) if cells::kinds(draft.slice(&field.value)).is_empty() => false,
            column => column.is_some_and(wanted),
        })
    };
    let row = column(|column| column == Column::Names)
        && column(|column| matches!(column, Column::Kind | Column::Status | Column::Api { .. }))
        // An item without a status may be somebody's settings.
        && (!object.is_item || column(|column| column == Column::Status))
        && object.fields.len() > 1;
    if row { Meaning::Permissions } else { Meaning::Nothing }
}

/// The name of an object that has a status, too: a permission's.
fn named(draft: &Draft<'_>, object: &Object) -> Option<Range<usize>> {
    let status =
        object.fields.iter().any(|field| columns::column(&field.key) == Some(Column::Status));
    object.value("name").filter(|name| status && is_listed(plain(draft.slice(name))))
}

/// Reads one object; whether it said anything of permissions.
fn read_object(draft: &mut Draft<'_>, object: &Object) -> bool {
    let mut source = source(object.span.start);
    let text = |draft: &Draft<'_>, key: &str| {
        object.value(key).map(|value| plain(draft.slice(&value)).to_owned()).unwrap_or_default()
    };
    let mut read = false;
    let kind = match text(draft, "authtype").to_ascii_lowercase().as_str() {
        "delegated" => Some(Kind::Delegated),
        "apponly" => Some(Kind::Application),
        _ => None,
    };
    let listed =
        |value: &Range<usize>| !object.is_settings || draft.slice(value).starts_with(['{', '[']);
    if let Some(scopes) = object.value("scopes").filter(listed) {
        read = true;
        from_token(&mut source, kind);
        let whole = read_list(draft, &mut source, &scopes, granted(kind));
        let said = draft.slice(&scopes).trim().starts_with(['{', '[']);
        // An app's own scopes are not always listed: an empty list is no sign.
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
        read_list(draft, &mut source, &field.value, manner);
    }
    let resource = api(&text(draft, "resourcedisplayname"));
    let of_grant = object.has_any(&["consenttype", "resourceid", "principalid", "expirytime"]);
    if let Some(scope) = object.value("scope").filter(|_| of_grant) {
        read = true;
        let manner = Manner { resource, ..granted(Some(Kind::Delegated)) };
        let whole = read_list(draft, &mut source, &scope, manner);
        source.shows_none |= whole && source.finds.is_empty();
    }
    let role = object.value("approleid").or_else(|| {
        let old = text(draft, "objecttype").eq_ignore_ascii_case("AppRoleAssignment");
        object.value("id").filter(|_| old)
    });
    if let Some(role) = role {
        read = true;
        if !is_person(&text(draft, "principaltype")) {
            read_role(draft, &mut source, &role, resource, Status::Granted);
        }
    }
    if !read {
        read = read_row(draft, &mut source, object);
    }
    if read {
        draft.sources.push(source);
    }
    read
}

/// What a property of scopes says of them: `missingScopes`, `currentScopes`,
/// `requiredScopes`.
pub(super) fn of_scopes(key: &str) -> Option<Status> {
    let of = key.strip_suffix("scopes")?;
    let begins = |words: &[&str]| words.iter().any(|word| of.starts_with(word));
    Some(if begins(&["missing", "denied", "absent", "removed", "revoked", "not"]) {
        Status::NotGranted
    } else if begins(&["require", "request", "need", "expect", "optional", "config", "default"]) {
        Status::Declared
    } else {
        Status::Granted
    })
}

/// A value without quotes and commas, as JSON has them.
fn plain(value: &str) -> &str {
    value.trim_matches(|c: char| c.is_whitespace() || c == '"' || c == ',')
}

/// A row of somebody's own report, with a property for the name.
fn read_row(draft: &mut Draft<'_>, source: &mut super::Source, object: &Object) -> bool {
    let cells = || {
        let fields = object.fields.iter();
        fields.filter_map(|field| Some((columns::column(&field.key)?, draft.slice(&field.value))))
    };
    let said = object.is_settings.then_some(Status::Declared);
    let manner = columns::row(said, cells(), true);
    let of_names = |field: &&Field| {
        columns::column(&field.key) == Some(Column::Names) && !field.value.is_empty()
    };
    let names = named(draft, object)
        .or_else(|| object.fields.iter().find(of_names).map(|field| field.value.clone()));
    if object.is_settings && !cells().any(|(column, _)| column == Column::Status) {
        source.format = Format::Code;
    }
    // What stands below a key of settings is code, too.
    let names =
        names.filter(|names| !(source.format == Format::Code && draft.slice(names).contains('\n')));
    names.is_some_and(|names| draft.read_names(source, names, manner) > 0)
}
