//! Objects as PowerShell lists them: `Name : value`, long values wrapped.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::cells;
use crate::reading::columns::{self, Column};
use crate::reading::draft::{Draft, Manner, Strength};
use crate::reading::grant::{AccessPolicy, Format, Status};
use crate::reading::names;

use super::{
    api, catalogue, from_token, granted, is_listed, is_person, policy, read_list, read_role, source,
};

/// How many lines one value may be wrapped over.
const WRAPPED: usize = 100;

/// A property: its name in lower case, and its value.
struct Field {
    key: String,
    value: Range<usize>,
}

/// One object.
#[derive(Default)]
struct Object {
    fields: Vec<Field>,
    span: Range<usize>,
    /// Whether it is an item of a list, as in YAML.
    is_item: bool,
    /// Whether its keys are written as settings have them: `scope: …`
    is_settings: bool,
}

impl Object {
    fn value(&self, key: &str) -> Option<Range<usize>> {
        self.fields.iter().find(|field| field.key == key).map(|field| field.value.clone())
    }

    /// The name of an object that has a status, too: a permission's.
    fn named(&self, draft: &Draft<'_>) -> Option<Range<usize>> {
        let status =
            self.fields.iter().any(|field| columns::column(&field.key) == Some(Column::Status));
        self.value("name").filter(|name| status && is_listed(plain(draft.slice(name))))
    }

    fn has(&self, key: &str) -> bool {
        self.fields.iter().any(|field| field.key == key)
    }

    fn has_any(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.has(key))
    }
}

/// Reads the objects in what nobody has taken yet.
pub(super) fn read(draft: &mut Draft<'_>) {
    let mut catalogued = false;
    let mut stated = false;
    for object in objects(draft) {
        let has = |wanted: fn(Column) -> bool| {
            object.fields.iter().any(|field| columns::column(&field.key).is_some_and(wanted))
        };
        let status = has(|column| column == Column::Status);
        let named = has(|column| column == Column::Names) || object.has("name");
        let report = has(|column| column == Column::Report) && !named;
        // The last object of a report, cut before it said all.
        let rest = draft.text.get(object.span.end..).unwrap_or_default();
        let at_end = rest.trim().bytes().all(|byte| byte.is_ascii_alphabetic());
        let hidden = report && matches!(meaning(draft, &object), Meaning::Nothing);
        if at_end && ((stated && named && !status) || hidden) {
            draft.incomplete = true;
            draft.take(object.span.clone());
            continue;
        }
        stated |= status && named;
        let found = match meaning(draft, &object) {
            Meaning::Nothing => continue,
            Meaning::Catalogue => {
                if !catalogued {
                    catalogue(draft, object.span.start);
                }
                catalogued = true;
                true
            }
            Meaning::Policy => {
                policy(draft, object.span.start, AccessPolicy::of(object.has("appids")));
                true
            }
            Meaning::Permissions => read_object(draft, &object),
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
    /// What exists.
    Catalogue,
    /// On whom an app may act.
    Policy,
}

fn meaning(draft: &Draft<'_>, object: &Object) -> Meaning {
    let catalogue = object.has_any(&["allowedmembertypes", "adminconsentdisplayname"])
        || (object.has("permissiontype") && object.has("consent") && object.has("name"))
        || (object.has("isenabled") && object.has("value"))
        || (object.has("isadmin") && object.has("name"));
    if catalogue {
        return Meaning::Catalogue;
    }
    if (object.has("appids") && object.has("identity"))
        || (object.has("accessright") && object.has_any(&["appid", "scopename", "identity"]))
    {
        return Meaning::Policy;
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
    if object.named(draft).is_some() {
        return Meaning::Permissions;
    }
    let column = |wanted: fn(Column) -> bool| {
        object.fields.iter().any(|field| columns::column(&field.key).is_some_and(wanted))
    };
    let row = column(|column| column == Column::Names)
        && column(|column| matches!(column, Column::Kind | Column::Status | Column::Api { .. }))
        // An item without a status may be somebody's settings.
        && (!object.is_item || column(|column| column == Column::Status))
        && object.fields.len() > 1;
    if row { Meaning::Permissions } else { Meaning::Nothing }
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
fn of_scopes(key: &str) -> Option<Status> {
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
    let mut manner = Manner { strength: Strength::Sentence, ..granted(None) };
    if object.is_settings {
        manner.status = Status::Declared;
        source.format = Format::Code;
    }
    let mut names = object.named(draft);
    for field in &object.fields {
        let value = draft.slice(&field.value);
        match columns::column(&field.key) {
            Some(Column::Names) if names.is_none() && !value.is_empty() => names = Some(field.value.clone()),
            Some(Column::Kind) => manner.kind = cells::kinds(value).first().copied(),
            Some(Column::Api { display_name }) => {
                manner.resource = columns::api(value, display_name, true);
            }
            Some(Column::Report) => manner.strength = Strength::Report,
            Some(Column::Status) => {
                manner.status = cells::answer(value);
                manner.strength = Strength::Report;
                source.format = Format::Powershell;
            }
            Some(Column::Guide) => manner.status = Status::Declared,
            _ => {}
        }
    }
    if manner.status == Status::Declared {
        manner.strength = Strength::Declared;
    }
    // What stands below a key of settings is code, too.
    let names = names
        .filter(|names| !(source.format == Format::Code && draft.slice(names).contains('\n')));
    names.is_some_and(|names| draft.read_names(source, names, manner) > 0)
}

/// The objects in what nobody has taken yet: an object ends where a property
/// comes again, or where something else stands.
fn objects(draft: &Draft<'_>) -> Vec<Object> {
    let mut objects = Vec::new();
    let mut object = Object::default();
    let mut wrapped = 0;
    let mut finish = |object: &mut Object| {
        let object = std::mem::take(object);
        if !object.fields.is_empty() {
            objects.push(object);
        }
    };
    for line in draft.open_lines() {
        let text = draft.slice(&line);
        if text.trim_matches(['#', ' ', '\t', '>']).is_empty() {
            // A blank line inside of a wrapped value, or between two objects.
            wrapped += WRAPPED / 4;
            continue;
        }
        let last = object.fields.last();
        let open = last.is_some_and(|field| {
            let value = draft.slice(&field.value);
            (value.starts_with('{') && !value.contains('}'))
                || (value.starts_with('[') && !value.contains(']'))
        });
        let printed = printed(draft, &line);
        if !printed.is_empty() {
            finish(&mut object);
            for printed in printed {
                object = printed;
                finish(&mut object);
            }
            continue;
        }
        let item = text.trim_start_matches([' ', '\t', '>']);
        let item = item.strip_prefix("- ").or(item.strip_prefix("• "));
        if let Some((key, value)) =
            property(item.unwrap_or(text)).filter(|(_, value)| !open || !value.is_empty())
        {
            if object.has(&key) {
                finish(&mut object);
            }
            if object.fields.is_empty() {
                object.span = line.clone();
                object.is_item = item.is_some();
                object.is_settings = is_setting(text);
            }
            let start = line.end - value.len();
            object.fields.push(Field { key, value: start..line.end });
            object.span.end = line.end;
            wrapped = 0;
            continue;
        }
        // Nothing is wrapped behind a lead-in.
        let begun = last.is_some_and(|field| {
            field.key.contains("scope") || !draft.slice(&field.value).trim().is_empty()
        });
        let of_names = last.is_some_and(|field| {
            let filled = !draft.slice(&field.value).trim().is_empty();
            (field.key == "scope" || of_scopes(&field.key).is_some()) && !(filled && item.is_some())
        });
        let goes_on = begun && wrapped < WRAPPED && (open || is_wrapped(draft, &line, of_names));
        match object.fields.last_mut() {
            Some(field) if goes_on => {
                field.value.end = line.end;
                object.span.end = line.end;
                wrapped += 1;
            }
            _ => finish(&mut object),
        }
    }
    finish(&mut object);
    objects
}

/// The objects that a line shows as text: `@{Scope=User.Read openid; Id=…}`. In
/// code their values are quoted, or variables.
fn printed(draft: &Draft<'_>, line: &Range<usize>) -> Vec<Object> {
    let mut objects = Vec::new();
    let text = draft.slice(line);
    for (at, open) in text.match_indices("@{") {
        let mut start = line.start + at + open.len();
        let mut object = Object { span: start - open.len()..start, ..Object::default() };
        let inner = text.get(at + open.len()..).unwrap_or_default();
        for member in inner.split('}').next().unwrap_or_default().split(';') {
            let end = start + member.len();
            if let Some((key, value)) = member.split_once('=')
                && !value.trim_start().starts_with(['"', '\'', '$', '@'])
            {
                let key = key.trim().to_ascii_lowercase();
                object.fields.push(Field { key, value: end - value.len()..end });
                object.span.end = end + 1;
            }
            start = end + 1;
        }
        if !object.fields.is_empty() {
            objects.push(object);
        }
    }
    objects
}

/// Whether a line is written as in a file of settings: `scope: User.Read`.
fn is_setting(line: &str) -> bool {
    line.trim_start().split_once(':').is_some_and(|(key, _)| {
        key.starts_with(|first: char| first.is_ascii_lowercase())
            && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}

/// Whether a line continues a value: it is indented far, or holds only names, as
/// the value does.
fn is_wrapped(draft: &Draft<'_>, line: &Range<usize>, of_names: bool) -> bool {
    let text = draft.slice(line);
    let indented = text.trim_start_matches(['#', ' ', '\t']);
    let indent = text.len() - indented.len();
    if indented.starts_with("PS ") || indented.starts_with("PS>") {
        return false;
    }
    if indent >= 8 || text.starts_with('\t') || !of_names {
        return indent >= 8 || text.starts_with('\t');
    }
    let hits = names::hits(draft.text, line.clone());
    let of_names: usize = hits.iter().map(|hit| hit.span.len()).sum();
    let others = indented.chars().filter(|c| c.is_alphanumeric()).count();
    !hits.is_empty() && hits.iter().all(names::Hit::is_name) && others <= of_names
}

/// The property that a line shows: its name in lower case, and its value.
fn property(line: &str) -> Option<(String, &str)> {
    let line = after_colour(line.trim_start_matches(['#', ' ', '\t', '>', '*', '`', '│', '|']));
    let (key, value) = behind_stamp(line).split_once(':')?;
    // As JSON the keys are quoted.
    let key = key.trim_end_matches([' ', '\t', '*', '`']).trim_matches('"');
    let shaped = (2..=40).contains(&key.len())
        && key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" _.-".contains(&byte))
        && key.bytes().filter(|byte| *byte == b' ').count() <= 3;
    let value = after_colour(value.trim_start_matches([' ', '\t']));
    let other = value.starts_with(['/', '\\']) || key.starts_with("PS ");
    if !shaped || other {
        return None;
    }
    let key: String =
        key.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    Some((key, value))
}

/// The property behind the time that a log puts in front of a line, and behind
/// what stands there with it.
fn behind_stamp(line: &str) -> &str {
    let colon =
        line.find(" :").filter(|_| line.starts_with(|c: char| c.is_ascii_digit() || c == '['));
    let key = colon.and_then(|colon| line.get(..colon)?.trim_end().rfind(' '));
    key.and_then(|blank| line.get(blank + 1..)).unwrap_or(line)
}

/// The text behind a terminal's colour, with or without the escape in front.
fn after_colour(text: &str) -> &str {
    let rest = text.strip_prefix('\u{1b}').unwrap_or(text);
    let digits = |c: char| c.is_ascii_digit() || c == ';';
    rest.strip_prefix('[')
        .filter(|rest| rest.starts_with(digits))
        .and_then(|rest| rest.trim_start_matches(digits).strip_prefix('m'))
        .map_or(text, |rest| rest.trim_start_matches([' ', '\t']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn properties_are_told_from_other_lines() {
        assert_eq!(
            property("# Scope                : User.Read "),
            Some(("scope".to_owned(), "User.Read "))
        );
        assert_eq!(property("Scopes:{a}"), Some(("scopes".to_owned(), "{a}")));
        assert_eq!(
            property("CertificateThumbprint  :"),
            Some(("certificatethumbprint".to_owned(), ""))
        );
        assert_eq!(property("PS C:\\> Get-MgContext"), None);
        assert_eq!(property("https://graph.microsoft.com/User.Read"), None);
        assert_eq!(property("\"Scopes\": ["), Some(("scopes".to_owned(), "[")));
    }
}
