//! Delegated or application? One table for each way in which a text says it: a word, a
//! cell, the value of a `type`, a key in code, a comment, a heading.

#[cfg(test)]
mod tests;

use crate::permission::Kind;

use super::look::is_ornament;

/// The kind that one word names, in any language of the portal. Stems, because
/// the endings follow the grammar.
pub(in crate::reading) fn of_word(word: &str) -> Option<Kind> {
    let word = word.trim_matches(is_ornament);
    // The first letter rules out most words.
    let other = |first: char| first.is_ascii() && !"dgatrsDGATRS".contains(first);
    if word.len() > 40 || word.starts_with(other) {
        return None;
    }
    let lower = word.to_lowercase();
    let lower = lower.split('-').next().unwrap_or_default();
    let delegated =
        ["delegat", "delegier", "delegad", "delegov", "delegow", "delegerad", "delegált"]
            .iter()
            .chain(&["délégu", "gedelegeerd", "委任", "委派", "위임", "делегир"])
            .any(|stem| lower.starts_with(stem));
    if (delegated && lower != "delegation" && lower != "delegates") || lower == "scope" {
        return Some(Kind::Delegated);
    }
    let application = [
        "application",
        "anwendung",
        "aplicación",
        "aplicativo",
        "aplicação",
        "aplicacion",
        "applicazione",
        "toepassing",
        "aplikacja",
        "aplikace",
        "alkalmazás",
        "アプリケーション",
        "應用程式",
        "应用程序",
        "애플리케이션",
        "приложение",
        "role",
        "approle",
        "apponly",
    ];
    (application.contains(&lower) || (lower == "app" && word.contains("nly")))
        .then_some(Kind::Application)
}

/// The kinds that a cell names: `Delegated`, `Anwendung`, `Delegated-Principal`,
/// `Application (app-only)`, `Delegated and application`, `Scope`. None where the cell
/// says anything else besides.
pub(in crate::reading) fn of_cell(cell: &str) -> Vec<Kind> {
    // "Delegated (work or school account)": the brackets only explain.
    let plain = cell.split(['(', '（']).next().unwrap_or_default();
    let mut kinds = Vec::new();
    if plain.len() > 80 {
        return kinds;
    }
    if plain.trim_matches(is_ornament).eq_ignore_ascii_case("both") {
        return vec![Kind::Delegated, Kind::Application];
    }
    for word in plain.split(|c: char| !(c.is_alphabetic() || c == '-')).filter(|w| !w.is_empty()) {
        let kind = of_word(word);
        match kind {
            Some(kind) if !kinds.contains(&kind) => kinds.push(kind),
            Some(_) => {}
            None if is_filler(word) => {}
            None => return Vec::new(),
        }
    }
    kinds
}

/// Words that stand beside a kind and change nothing.
fn is_filler(word: &str) -> bool {
    let lower = word.to_lowercase();
    ["permission", "permissions", "and", "or", "only", "type", "admin", "user", "all", "-"]
        .contains(&lower.as_str())
        || lower.starts_with("berechtigung")
}

/// Whether a word is the cut beginning of `application` or `delegated`. "Delegate"
/// counts as whole.
pub(in crate::reading) fn is_clipped(word: &str) -> bool {
    let lower = word.to_ascii_lowercase();
    let begins = |whole: &str| whole.starts_with(&lower) && whole.len() > lower.len();
    lower.len() > 3 && lower != "delegate" && (begins("application") || begins("delegated"))
}

/// The kind of all names in a column that has this header.
pub(in crate::reading) fn of_names(header: &str) -> Option<Kind> {
    let role = header.to_lowercase().replace(' ', "").starts_with("approle");
    role.then_some(Kind::Application)
}

/// The kind that a word in code, in lower case, states.
fn of_code(word: &str) -> Option<Kind> {
    match word {
        "delegated" | "scope" => Some(Kind::Delegated),
        "application" | "role" | "approle" => Some(Kind::Application),
        _ => None,
    }
}

/// The kind that the value of a `type` states.
pub(in crate::reading) fn of_type(value: &str) -> Option<Kind> {
    let word = value.trim().to_ascii_lowercase();
    match word.as_str() {
        // In the audit log, `DirectAccessGrant` is `true` or `false`.
        "delegatedpermission" | "false" => Some(Kind::Delegated),
        "app" | "applicationpermission" | "true" => Some(Kind::Application),
        word => of_code(word),
    }
}

/// The kind that a property beside a name states: `type: 'Application'`,
/// `type = "Role"`.
pub(in crate::reading) fn of_property(text: &str) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    lower.split(|letter: char| !letter.is_ascii_alphanumeric()).find_map(of_code)
}

/// The kind that a key for types states: `type = "Role"`.
pub(in crate::reading) fn of_type_key(text: &str) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    lower.match_indices("type").find_map(|(at, _)| {
        let value = lower.get(at + 4..)?.trim_start_matches(['"', '\'', ' ', '=', ':', '\t']);
        let ends = |letter: char| !letter.is_ascii_alphanumeric();
        of_code(value.split(ends).next().unwrap_or_default())
    })
}

/// The kind of the permissions that a key in code, in lower case, is about. `scopes`:
/// the key speaks of scopes.
pub(in crate::reading) fn of_key(lower: &str, scopes: bool) -> Option<Kind> {
    if lower.contains("delegated") {
        Some(Kind::Delegated)
    } else if [
        "application",
        "app_perm",
        "app-perm",
        "appperm",
        "app_role",
        "approle",
        "app_scope",
        "app_only",
        "apponly",
    ]
    .iter()
    .any(|word| lower.contains(word))
    {
        Some(Kind::Application)
    } else if scopes || matches!(lower, "claim_values" | "claimvalues") {
        Some(Kind::Delegated)
    } else if lower.contains("role") {
        Some(Kind::Application)
    } else {
        None
    }
}

/// The kind that a comment states, if it states one.
pub(in crate::reading) fn of_comment(text: &str) -> Option<Kind> {
    let comment = text.trim_matches(|letter: char| !letter.is_alphanumeric());
    of_heading(&comment.to_ascii_lowercase())
}

/// The kind that a heading, in lower case, sets for what stands below it.
pub(in crate::reading) fn of_heading(lower: &str) -> Option<Kind> {
    let delegated = lower.contains("delegated") || lower.starts_with("user permission");
    let application = ["application", "app-only", "app only", "app permission", "app role"]
        .iter()
        .any(|words| lower.contains(words))
        && !lower.contains("application/")
        && !lower.contains("web application")
        && !lower.contains("client application");
    match (delegated, application) {
        (true, false) => Some(Kind::Delegated),
        (false, true) => {
            let mut parts = lower.split(['-', '–', '—', ':', '(', ')', ',', '/', '[', ']']);
            let alone = parts.any(|part| matches!(part.trim(), "application" | "applications"));
            // "The application requires these permissions" speaks of a program.
            let near = lower.replace("graph ", "").replace("api ", "");
            let of_permissions = near.contains("type application")
                || near.match_indices("app").any(|(at, _)| {
                    let rest = near.get(at + 3..).unwrap_or_default();
                    let rest = rest.strip_prefix("lication").unwrap_or(rest);
                    let next = ["permission", "scope", "role", "type", "only", "level"];
                    let rest = rest.strip_prefix([' ', '-']).unwrap_or_default();
                    next.iter().any(|word| rest.starts_with(word))
                });
            (alone || of_permissions).then_some(Kind::Application)
        }
        _ => None,
    }
}
