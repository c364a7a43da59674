//! The families that come as objects: one look for objects in the text, and one
//! file for each family that knows some of them.

mod objects;

pub(in crate::reading) use objects::{Json, Names};

use std::ops::Range;

use crate::permission::{Kind, Resource};

use crate::reading::draft::{Draft, Manner, Source, Strength, TokenView};
use crate::reading::grant::Status;
use crate::reading::loose::{Object, Shape, Tree};
use crate::reading::names;
use crate::reading::{audit_log, claims, graph_json, manifest, report, token_response};

/// Reads what is made of objects.
pub(in crate::reading) fn read(draft: &mut Draft<'_>) {
    let open = draft.open();
    let may_hold = |part: &Range<usize>| {
        let text = draft.slice(part);
        text.contains([':', '\t', '|']) || text.contains("=>") || text.contains("  ")
    };
    if !open.iter().any(may_hold) {
        return;
    }
    let mut json = Json::new(draft.text, &open);
    if json.objects.is_empty() {
        return;
    }
    audit_log::read_objects(draft, &mut json);
    token_response::read(draft, &mut json);
    claims::read(draft, &mut json);
    manifest::read(draft, &mut json);
    graph_json::read(draft, &mut json);
    report::read(draft, &json);
    for span in json.taken {
        draft.take(span);
    }
    take_plain_keys(draft, &json.tree, &json.objects);
}

/// A key in one shape: the last part of an address, small letters, no `_`.
pub(in crate::reading) fn plain_key(key: &str) -> String {
    let key = key.trim_matches(['"', '\'', '\\', ' ']);
    let key = if key.contains("://") { key.rsplit('/').next().unwrap_or(key) } else { key };
    // Space: the edge of a window may have broken it.
    let shown = |next: &char| *next != '_' && !next.is_whitespace();
    key.chars().filter(shown).map(|next| next.to_ascii_lowercase()).collect()
}

/// How much of a value without quotes is a list of names: somebody's words about
/// other names may stand behind it ("User.Read (no Mail.Read)").
fn listed(text: &str) -> usize {
    const WORDS: [&str; 8] =
        ["but", "not", "no", "without", "missing", "lacks", "except", "instead"];
    let mut at = 0;
    for word in text.split([' ', '\t', '\n']) {
        let bare = word.trim_matches(|letter: char| !letter.is_ascii_alphabetic());
        if WORDS.iter().any(|known| bare.eq_ignore_ascii_case(known)) {
            return at;
        }
        at += word.len() + 1;
    }
    text.len()
}

/// A text without JSON's escapes.
pub(in crate::reading) fn unescaped(text: &str) -> String {
    let text = text.trim();
    if !text.contains('\\') {
        return text.to_owned();
    }
    let text = text.replace("\\u002f", "/").replace("\\u002F", "/").replace("\\u2026", "…");
    text.replace("\\u0022", "\"").replace('\\', "").trim_matches(['"', ' ']).to_owned()
}

/// Whether a value stands for another: `var.graph_id`, `${GRAPH}`, `graphAppId`.
fn is_variable(value: &str) -> bool {
    value.contains("${")
        || (value.contains('.') && !value.contains([':', '/', ' ', '-']))
        || value.ends_with("AppId")
}

pub(in crate::reading) fn is_null(text: &str) -> bool {
    matches!(text.trim(), "null" | "None" | "nil" | "undefined" | "$null" | "NULL")
}

/// Whether a value was taken out by hand, or left out.
pub(in crate::reading) fn is_hidden(text: &str) -> bool {
    let text = text.trim();
    if text.is_empty() {
        return false;
    }
    if text.starts_with("...") || text.starts_with('…') {
        return true;
    }
    if text.starts_with("xxxx") || text.starts_with("XXXX") {
        return true;
    }
    let lower = text.get(..text.len().min(60)).unwrap_or_default().to_ascii_lowercase();
    let in_brackets = lower.starts_with(['<', '[', '(', '{']);
    let says = ["redact", "remov", "hidden", "omit", "snip", "mask", "trunc", "strip"];
    if text.len() < 60 && says.iter().any(|word| lower.contains(word)) && !lower.contains('.') {
        return true;
    }
    (in_brackets && !lower.contains('.') && text.len() < 60)
        || !text.contains(char::is_alphanumeric)
        || text.ends_with('…') && !text.contains([' ', ',']) && !text.contains('.')
}

/// `email` and `profile` as keys of any other object are no permissions.
fn take_plain_keys(draft: &mut Draft<'_>, tree: &Tree<'_>, objects: &[Object]) {
    for object in objects {
        for member in &object.members {
            let key = tree.key(*member);
            let Some(node) = tree.node(*member) else { continue };
            if !names::is_english(key) || node.shape != Shape::Text || node.children.len() > 1 {
                continue;
            }
            let value = tree.text(*member).to_ascii_lowercase();
            let says = ["delegated", "application", "granted", "scope", "role", "true", "false"];
            if says.iter().any(|word| value.contains(word)) {
                continue;
            }
            if let Some(key) = &node.key
                && draft.slice(&(0..key.start)).ends_with(['"', '\''])
            {
                draft.take(key.start..node.span.end);
            }
        }
    }
}

/// How names are read that the text proves to be granted.
pub(in crate::reading) fn proof(kind: Kind, resource: Option<Resource>) -> Manner {
    Manner {
        kind: Some(kind),
        status: Status::Granted,
        strength: Strength::Proof,
        resource,
        any_word: resource.is_some_and(|resource| resource != Resource::MicrosoftGraph),
    }
}

/// How names are read that are asked for only.
pub(in crate::reading) fn declared(kind: Option<Kind>, resource: Option<Resource>) -> Manner {
    Manner {
        kind,
        status: Status::Declared,
        strength: Strength::Declared,
        resource,
        any_word: resource.is_some_and(|resource| resource != Resource::MicrosoftGraph),
    }
}

/// Reads names into a source; says so where there are more than it shows.
pub(in crate::reading) fn read_all(
    draft: &mut Draft<'_>,
    source: &mut Source,
    names: &Names,
    manner: Manner,
) -> usize {
    draft.incomplete |= names.cut;
    names.spans.iter().map(|span| draft.read_names(source, span.clone(), manner)).sum()
}

/// The API that a token with these names is for: another one, where all but the
/// words of OpenID Connect are of another.
pub(in crate::reading) fn view_of(source: &Source, stated: Option<Resource>) -> TokenView {
    let own = |name: &str| !names::is_english(name) && name != "offline_access";
    let mut of = source
        .finds
        .iter()
        .filter(|find| own(&find.name))
        .map(|find| find.resource.unwrap_or(Resource::MicrosoftGraph));
    let resource = match of.next() {
        Some(first) if first != Resource::MicrosoftGraph => {
            if of.any(|other| other == Resource::MicrosoftGraph) {
                Resource::MicrosoftGraph
            } else {
                first
            }
        }
        Some(_) => Resource::MicrosoftGraph,
        None => stated.unwrap_or(Resource::MicrosoftGraph),
    };
    TokenView { kind: Some(Kind::Delegated), resource }
}

/// The kind that a word in a `type` states.
pub(in crate::reading) fn kind_of(word: &str) -> Option<Kind> {
    match word.trim().to_ascii_lowercase().as_str() {
        // `DirectAccessGrant`, in the audit log.
        "scope" | "delegated" | "delegatedpermission" | "false" => Some(Kind::Delegated),
        "role" | "application" | "app" | "applicationpermission" | "true" => {
            Some(Kind::Application)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_taken_out_by_hand_is_told_from_names() {
        for hidden in
            ["*****", "[REDACTED]", "<removed>", "...", "…", "xxxxxxxx-xxxx", "00000003-…"]
        {
            assert!(is_hidden(hidden), "{hidden}");
        }
        for shown in
            ["User.Read", "Mail.Read ...", "access_as_user", "", "https://graph.microsoft.com"]
        {
            assert!(!is_hidden(shown), "{shown}");
        }
    }

    #[test]
    fn keys_have_one_shape() {
        assert_eq!(plain_key("access_token"), plain_key("accessToken"));
        assert_eq!(plain_key("http://schemas.microsoft.com/identity/claims/scope"), "scope");
    }
}
