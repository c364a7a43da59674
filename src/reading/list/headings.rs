//! Headings and lead-ins.

use crate::permission::Kind;
use crate::reading::clause;
use crate::reading::draft::Draft;
use crate::reading::resource;

use super::Above;

/// Headings and lead-ins: lines without names that say something of those below.
pub(in crate::reading) fn look_above(draft: &Draft<'_>, text: &str, above: Above) -> Above {
    let line = text.trim().trim_start_matches(['#', '*', '-', '•', ' ', '_', '>', '=']).trim();
    let bare = line.trim_end_matches([':', '*', '_', ' ', '#', '=']);
    let lower = bare.to_lowercase();
    let mut next = above;
    let words = lower.split_whitespace().count();
    let is_heading = words <= 9 && !line.ends_with('.');
    if is_heading {
        if let Some(kind) = heading_kind(draft, &lower) {
            next.kind = Some(kind);
            next.lead = None;
        }
        let name = lower.split('(').next().unwrap_or_default().trim();
        let name = name.trim_end_matches(" permissions").trim_end_matches(" scopes");
        if let Some(resource) = resource::by_display_name(name) {
            next.resource = Some(resource);
        }
    }
    let leads = line.ends_with([':', '?']) || (words <= 5 && !line.ends_with(['.', '!', '?']));
    let lead = if leads { clause::lead(line) } else { None };
    // A sentence that ends its list, or a new lead-in, ends the old one.
    next.lead = lead;
    next.dense = None;
    next
}

/// The kind that a heading sets: by its own words, or because it names a mode.
pub(super) fn heading_kind(draft: &Draft<'_>, lower: &str) -> Option<Kind> {
    for (heading, kind) in &draft.modes.headings {
        if lower.contains(&heading.to_lowercase()) {
            return Some(*kind);
        }
    }
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
            let of_permissions = ["permission", "scope", "role", "app-only", "app only", "type"]
                .iter()
                .any(|word| lower.contains(word));
            (alone || of_permissions).then_some(Kind::Application)
        }
        _ => None,
    }
}
