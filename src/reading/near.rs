//! What looks like a permission and is none, and the real name nearest to it.

use std::sync::OnceLock;

use crate::permission::{Permission, trap};

/// How many letters may be wrong in a name that is still suggested.
const FAR: usize = 2;

/// Whether a word has a hump in it, as in `MailSend`: such a word may be a name
/// without its dots.
pub(super) fn is_humped(word: &str) -> bool {
    let mut last_lower = false;
    for byte in word.bytes() {
        if last_lower && byte.is_ascii_uppercase() {
            return true;
        }
        last_lower = byte.is_ascii_lowercase();
    }
    false
}

/// Whether the word looks like a permission, and if so the nearest real name.
pub(super) fn suggest(word: &str) -> Option<Option<&'static str>> {
    if trap(word).is_some() {
        return Some(None);
    }
    let dotted = word.contains('.');
    let underscored = word.contains('_');
    if !(dotted || underscored || is_humped(word)) || word.len() < 6 || word.len() > 80 {
        return None;
    }
    let reach = if dotted || underscored { FAR } else { 1 };
    let nearest = nearest(word, reach);
    match nearest {
        Some(name) => Some(Some(name)),
        None => (dotted && has_the_shape(word)).then_some(None),
    }
}

/// Two or three parts, the first with a capital, the last one with which real
/// names end.
fn has_the_shape(word: &str) -> bool {
    let mut parts = word.split('.');
    let Some(first) = parts.next() else { return false };
    let rest: Vec<&str> = parts.collect();
    first.bytes().next().is_some_and(|byte| byte.is_ascii_uppercase())
        && (1..=2).contains(&rest.len())
        && rest.last().is_some_and(|last| is_an_end(last))
        && first != "Microsoft"
}

/// Whether names of Microsoft's list end so, more than a few of them.
fn is_an_end(last: &str) -> bool {
    matches!(
        last,
        "All"
            | "Read"
            | "ReadWrite"
            | "ReadBasic"
            | "Shared"
            | "Send"
            | "Create"
            | "OwnedBy"
            | "Chat"
            | "Group"
    )
}

/// Whether the name is the beginning of another one.
pub(super) fn begins_another(name: &str) -> bool {
    Permission::all().any(|other| {
        let other = other.name();
        other.len() > name.len()
            && other.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
    })
}

/// Whether a piece with an ellipsis on one side begins (or ends) a real name.
pub(super) fn is_piece(piece: &str, cut_in_front: bool) -> bool {
    if piece.len() < 3 {
        return false;
    }
    let piece = piece.to_ascii_lowercase();
    Permission::all().any(|permission| {
        let name = permission.name().to_ascii_lowercase();
        if cut_in_front { name.ends_with(&piece) } else { name.starts_with(&piece) }
    })
}

/// The name at most `reach` letters away, dots and letter case left aside.
fn nearest(word: &str, reach: usize) -> Option<&'static str> {
    static NAMES: OnceLock<Vec<(&'static str, Vec<u8>)>> = OnceLock::new();
    let names = NAMES.get_or_init(|| {
        let names = Permission::all().map(Permission::name);
        let names = names.filter(|name| !super::names::is_english(name));
        names.map(|name| (name, compact(name))).collect()
    });
    let word = compact(word);
    let mut best: Option<(usize, &'static str)> = None;
    for (name, letters) in names {
        let limit = best.map_or(reach, |(distance, _)| distance.saturating_sub(1));
        if best.is_some_and(|(distance, _)| distance == 0) {
            break;
        }
        if let Some(distance) = distance(&word, letters, limit) {
            best = Some((distance, name));
        }
    }
    best.map(|(_, name)| name)
}

fn compact(name: &str) -> Vec<u8> {
    name.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase()).collect()
}

/// How many letters must be put in, left out or changed, where that is at most
/// `limit`.
fn distance(left: &[u8], right: &[u8], limit: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (index, from) in left.iter().enumerate() {
        let mut diagonal = index;
        let mut before = index + 1;
        let mut least = before;
        if let Some(first) = row.first_mut() {
            *first = before;
        }
        for (cell, to) in row.iter_mut().skip(1).zip(right) {
            let changed = diagonal + usize::from(from != to);
            diagonal = *cell;
            before = changed.min(before + 1).min(*cell + 1);
            *cell = before;
            least = least.min(before);
        }
        if least > limit {
            return None;
        }
    }
    row.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_names_are_suggested() {
        for (word, name) in [
            ("Groups.Read.All", "Group.Read.All"),
            ("Places.Read.All", "Place.Read.All"),
            ("MailSend", "Mail.Send"),
            ("Calendar.Read", "Calendars.Read"),
            ("DeviceManagementApps.ReadAll", "DeviceManagementApps.Read.All"),
            ("office_access", "offline_access"),
            ("Calendars.Send", "Calendars.Read"),
        ] {
            assert_eq!(suggest(word), Some(Some(name)), "{word}");
        }
    }

    #[test]
    fn traps_and_made_up_names_get_no_suggestion() {
        assert_eq!(suggest("Calendars.Read.All"), Some(None));
        assert_eq!(suggest("Fabrikam.Read.All"), Some(None));
    }

    #[test]
    fn other_dotted_words_are_no_permissions() {
        for word in [
            "Microsoft.Graph.Calendar",
            "Calendar.Events",
            "AppRole.Value",
            "Connect-MgGraph",
            "index.html",
            "JavaScript",
            "graph.microsoft.com",
            "2.0.1",
        ] {
            assert_eq!(suggest(word), None, "{word}");
        }
    }
}
