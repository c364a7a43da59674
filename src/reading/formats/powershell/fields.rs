//! Where the objects stand that PowerShell lists: `Name : value`, long values
//! wrapped, or `@{Name=value}` in a line.

use std::ops::Range;

use crate::reading::evidence::findings::Findings;
use crate::reading::words::columns::{self, Column};
use crate::reading::words::names;

use super::shown::{of_scopes, piece};

/// How many lines one value may be wrapped over.
const WRAPPED: usize = 100;

/// A property: its name in lower case, and its value.
pub(super) struct Field {
    pub key: String,
    pub value: Range<usize>,
}

/// One object.
#[derive(Default)]
pub(super) struct Object {
    pub fields: Vec<Field>,
    pub span: Range<usize>,
    /// Whether it is an item of a list, as in YAML.
    pub is_item: bool,
    /// Whether its keys are written as settings have them: `scope: …`
    pub is_settings: bool,
}

impl Object {
    pub fn value(&self, key: &str) -> Option<Range<usize>> {
        self.fields.iter().find(|field| field.key == key).map(|field| field.value.clone())
    }

    pub fn has(&self, key: &str) -> bool {
        self.fields.iter().any(|field| field.key == key)
    }

    pub fn has_any(&self, keys: &[&str]) -> bool {
        keys.iter().any(|key| self.has(key))
    }

    /// The scopes, where the object is a grant: a key such as `ConsentType` stands beside them.
    pub fn granted(&self) -> Option<Range<usize>> {
        const KEYS: [&str; 4] = ["consenttype", "resourceid", "principalid", "expirytime"];
        self.value("scope").filter(|_| self.has_any(&KEYS))
    }

    /// The id of an app role that was assigned, also as the older module shows it.
    pub fn role(&self, text: &str) -> Option<Range<usize>> {
        let slice = |value: Range<usize>| text.get(value).unwrap_or_default().trim();
        let old = || {
            slice(self.value("objecttype")?).eq_ignore_ascii_case("AppRoleAssignment").then_some(())
        };
        self.value("approleid").or_else(|| old().and_then(|()| self.value("id")))
    }
}

/// The objects that PowerShell printed as text: `@{Scope=User.Read openid; Id=…}`. Where a
/// value is quoted or a variable, it is code, and no object.
pub(super) fn printed(findings: &mut Findings<'_>) -> Vec<Object> {
    let mut objects = Vec::new();
    for open in findings.open() {
        let mut at = open.start;
        for (index, part) in findings.slice(&open).split("@{").enumerate() {
            let mut start = at;
            at += part.len() + 2;
            if index == 0 {
                continue;
            }
            let part = part.split("\n\n").next().unwrap_or_default();
            let (inner, closed) = part.split_once('}').map_or((part, false), |(it, _)| (it, true));
            let mut object = Object { span: start - 2..start, ..Object::default() };
            for member in inner.split(';') {
                let mut end = start + member.len();
                let Some((key, value)) = member.split_once('=') else { continue };
                if value.trim_start().starts_with(['"', '\'', '$', '@', '{', '(']) {
                    object.fields.clear();
                    break;
                }
                let key = key.trim().to_ascii_lowercase();
                object.span.end = end + 1;
                let from = end - value.len();
                let rest = findings.text.get(end..).unwrap_or_default();
                if !closed && rest.trim().is_empty() {
                    findings.incomplete = true;
                    end = from + findings.slice(&(from..end)).trim_end().len();
                    end = piece(findings, from..end);
                }
                object.fields.push(Field { key, value: from..end });
                start = end + 1;
            }
            if !object.fields.is_empty() {
                objects.push(object);
            }
        }
    }
    objects
}

/// The objects in what nobody has taken yet: an object ends where a property
/// comes again, or where something else stands.
pub(super) fn objects(findings: &mut Findings<'_>) -> Vec<Object> {
    let mut objects = Vec::new();
    let mut object = Object::default();
    let mut wrapped = 0;
    let mut finish = |object: &mut Object| {
        let object = std::mem::take(object);
        if !object.fields.is_empty() {
            objects.push(object);
        }
    };
    for line in findings.open_lines().into_iter().flat_map(|line| apart(findings.text, line)) {
        let text = findings.slice(&line);
        if text.trim_matches(['#', ' ', '\t', '>']).is_empty() {
            // A blank line inside of a wrapped value, or between two objects. It counts as
            // many wrapped lines, so that a few of them end the value.
            wrapped += WRAPPED / 4;
            continue;
        }
        let last = object.fields.last();
        let open = last.is_some_and(|field| {
            let value = findings.slice(&field.value);
            (value.starts_with('{') && !value.contains('}'))
                || (value.starts_with('[') && !value.contains(']'))
        });
        let item = text.trim_start_matches([' ', '\t', '>']);
        let item = item.strip_prefix("- ").or(item.strip_prefix("• "));
        if let Some((key, value)) =
            property(item.unwrap_or(text)).filter(|(_, value)| !open || !value.is_empty())
        {
            // The items of a list are no properties of what heads it.
            if object.has(&key) || item.is_some() && !object.is_item {
                finish(&mut object);
            }
            if object.fields.is_empty() {
                object.span = line.clone();
                object.is_item = item.is_some();
                object.is_settings = is_setting(text);
            }
            let start = line.end - value.len();
            object.fields.push(Field { key, value: start..line.end });
            // Without a value it may be a lead-in of what follows.
            if !value.is_empty() {
                object.span.end = line.end;
            }
            wrapped = 0;
            continue;
        }
        // Nothing is wrapped behind a lead-in.
        let begun = last.is_some_and(|field| {
            field.key.contains("scope")
                || is_of_names(&field.key)
                || !findings.slice(&field.value).trim().is_empty()
        });
        let of_names = last.is_some_and(|field| {
            let value = findings.slice(&field.value).trim_start();
            // An item of a list does not continue a value that is no list.
            let filled = !value.is_empty() && !value.starts_with(['-', '•']);
            let scopes = field.key == "scope" || of_scopes(&field.key).is_some();
            (scopes || is_of_names(&field.key)) && !(filled && item.is_some())
        });
        let goes_on = begun && wrapped < WRAPPED && (open || is_wrapped(findings, &line, of_names));
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

/// Whether the values of a property are names of permissions.
fn is_of_names(key: &str) -> bool {
    columns::column(key) == Some(Column::Names)
}

/// Whether a line is written as in a file of settings: `scope: User.Read`.
fn is_setting(line: &str) -> bool {
    line.trim_start().split_once(':').is_some_and(|(key, _)| {
        key.starts_with(|first: char| first.is_ascii_lowercase())
            && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
    })
}

/// The parts of a line, one for each property, where a chat joined many into one line.
fn apart(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    const SIGN: &str = " : ";
    let slice = text.get(line.clone()).unwrap_or_default();
    let mut parts = Vec::new();
    let mut from = line.start;
    if slice.matches(SIGN).count() > 2 {
        for (at, _) in slice.match_indices(SIGN) {
            let key = slice.get(..at).unwrap_or_default().trim_end().rfind(' ');
            let begins = line.start + key.map_or(0, |blank| blank + 1);
            if begins > from {
                parts.push(from..begins);
                from = begins;
            }
        }
    }
    parts.push(from..line.end);
    parts
}

/// Whether a line continues a value: it is indented far, or holds only names, as
/// the value does.
fn is_wrapped(findings: &Findings<'_>, line: &Range<usize>, of_names: bool) -> bool {
    let text = findings.slice(line);
    let indented = text.trim_start_matches(['#', ' ', '\t']);
    let indent = text.len() - indented.len();
    if indented.starts_with("PS>") {
        return false;
    }
    if indent >= 8 || !of_names {
        return indent >= 8;
    }
    let hits = names::hits(findings.text, line.clone());
    let of_names: usize = hits.iter().map(|hit| hit.span.len()).sum();
    let others = indented.chars().filter(|c| c.is_alphanumeric()).count();
    !hits.is_empty() && hits.iter().all(names::Hit::is_name) && others <= of_names
}

/// The property that a line shows: its name in lower case, and its value.
fn property(line: &str) -> Option<(String, &str)> {
    let line = after_colour(line.trim_start_matches(['#', ' ', '\t', '>', '*', '`', '│', '|']));
    let (key, value) = behind_stamp(line).split_once(':')?;
    // As JSON the keys are quoted, and lists stand in brackets: braces there hold a map.
    let key = key.trim_end_matches([' ', '\t', '*', '`']);
    let map = key.starts_with('"') && value.trim_start().starts_with('{');
    let key = key.trim_matches('"');
    let shaped = (2..=40).contains(&key.len())
        && key.starts_with(|first: char| first.is_ascii_alphabetic())
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b" _.-".contains(&byte))
        && key.bytes().filter(|byte| *byte == b' ').count() <= 3;
    let value = after_colour(value.trim_start_matches([' ', '\t']));
    if map || !shaped || value.starts_with(['/', '\\']) {
        return None;
    }
    let key: String =
        key.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase();
    Some((key, value))
}

/// The property of a line without the time, and whatever else, that a log puts in front of
/// it.
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
