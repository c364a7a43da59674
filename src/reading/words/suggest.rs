//! What looks like a permission and is none, and the real name nearest to it.

use std::sync::OnceLock;

use strsim::osa_distance;

use crate::permission::{Permission, all_traps, trap};
use crate::reading::text::steps;
use crate::reading::words::nearest::{compact, nearest};

/// How many letters may be wrong in a name that is still suggested. Two that stand side by
/// side and changed places count as one, here and below.
const FAR: usize = 2;

/// Whether a capital stands behind a small letter, as in `MailSend`: such a word may be
/// a name without its dots.
pub(in crate::reading) fn is_humped(word: &str) -> bool {
    let mut last_lower = false;
    for byte in word.bytes() {
        if last_lower && byte.is_ascii_uppercase() {
            return true;
        }
        last_lower = byte.is_ascii_lowercase();
    }
    false
}

/// `None` where the word does not look like a permission. Where it does, the nearest real
/// name, or `Some(None)` where no name is near or the word is a trap (rule 19).
pub(in crate::reading) fn suggest(word: &str) -> Option<Option<&'static str>> {
    if trap(word).is_some() {
        return Some(None);
    }
    if !may_be_near(word) || !steps::step() {
        return None;
    }
    let dotted = word.contains('.');
    let underscored = word.contains('_');
    let reach = if dotted || underscored { FAR } else { 1 };
    match nearest(word, reach) {
        Some(name) => Some(Some(name)),
        None => {
            let odd = (dotted && has_the_shape(word)) || candidate(word).is_some();
            odd.then_some(None)
        }
    }
}

/// What a word may mean that has no suggestion: a name of rule 19 that it is near to, or
/// the name whose `ReadWrite` it calls `Write`.
pub(in crate::reading) fn candidate(word: &str) -> Option<&'static str> {
    near_trap(word).or_else(|| with_reading(word))
}

/// The name whose `ReadWrite` the word calls `Write`: `Calendars.Write` for
/// `Calendars.ReadWrite`. Microsoft has next to no permission that writes alone.
fn with_reading(word: &str) -> Option<&'static str> {
    let parts: Vec<&str> = word.split('.').collect();
    let at = parts.iter().rposition(|part| part.eq_ignore_ascii_case("Write"))?;
    let mut whole = parts;
    *whole.get_mut(at)? = "ReadWrite";
    nearest(&whole.join("."), FAR)
}

/// The name that only looks like a permission (rule 19) and is one edit away from the
/// word: `Calendars.ReadWrite.All` from `Calendar.ReadWrite.All`.
fn near_trap(word: &str) -> Option<&'static str> {
    if !steps::step() {
        return None;
    }
    steps::pay(400);
    let compact_word = compact(word);
    static TRAPS: OnceLock<Vec<(String, &str)>> = OnceLock::new();
    let traps = || all_traps().map(|trap| (compact(trap.name), trap.name)).collect();
    let near = |trap: &str| {
        trap.len().abs_diff(compact_word.len()) <= 1 && osa_distance(&compact_word, trap) <= 1
    };
    let mut traps = TRAPS.get_or_init(traps).iter();
    traps.find(|(trap, name)| near(trap) && !name.eq_ignore_ascii_case(word)).map(|(_, name)| *name)
}

/// Whether any name can be near to a word of this look: it costs little to ask.
pub(in crate::reading) fn may_be_near(word: &str) -> bool {
    (6..=80).contains(&word.len()) && (word.contains(['.', '_']) || is_humped(word))
}

/// Whether the word has two or three parts, begins with a capital, and ends with a part
/// with which real names end.
fn has_the_shape(word: &str) -> bool {
    let mut parts = word.split('.');
    let Some(first) = parts.next() else { return false };
    let rest: Vec<&str> = parts.collect();
    first.bytes().next().is_some_and(|byte| byte.is_ascii_uppercase())
        && (1..=2).contains(&rest.len())
        && rest.last().is_some_and(|last| is_an_end(last))
        && first != "Microsoft"
}

/// Whether more than a few names of Microsoft's list end with this part.
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
pub(in crate::reading) fn begins_another(name: &str) -> bool {
    Permission::beginning_with(name).any(|other| other.name().len() > name.len())
}

/// Whether a piece with an ellipsis on one side begins (or ends) a real name.
pub(in crate::reading) fn is_piece(piece: &str, cut_in_front: bool) -> bool {
    if piece.len() < 3 {
        return false;
    }
    if !cut_in_front {
        return Permission::beginning_with(piece).next().is_some();
    }
    steps::pay(100);
    // "…and more" is none.
    let shaped = piece.contains('.') || piece.starts_with(|first: char| first.is_ascii_uppercase());
    shaped
        && Permission::all().any(|permission| {
            let name = permission.name();
            let tail = name.len().checked_sub(piece.len()).and_then(|from| name.get(from..));
            tail.is_some_and(|tail| tail.eq_ignore_ascii_case(piece))
        })
}

/// Whether a word breaks off in the middle of a name's part: `Calendars.ReadWr`.
pub(in crate::reading) fn is_cut(word: &str) -> bool {
    let inside =
        |name: &str| name.as_bytes().get(word.len()).is_some_and(u8::is_ascii_alphanumeric);
    word.contains(['.', '_']) && Permission::beginning_with(word).any(|name| inside(name.name()))
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
    fn who_writes_may_read_as_well() {
        for (word, name) in [
            ("Calendars.Write", "Calendars.ReadWrite"),
            ("Calendar.Write", "Calendars.ReadWrite"),
            ("files.write.all", "Files.ReadWrite.All"),
        ] {
            assert_eq!((suggest(word), candidate(word)), (Some(None), Some(name)), "{word}");
        }
        assert_eq!(candidate("Fabrikam.Write.All"), None);
    }

    #[test]
    fn what_is_one_edit_from_a_trap_may_be_that() {
        for (word, name) in [
            ("Calendar.ReadWrite.All", "Calendars.ReadWrite.All"),
            ("Calendars.ReadWriteAll", "Calendars.ReadWrite.All"),
            ("calenders.readwrite.all", "Calendars.ReadWrite.All"),
            ("Calendars.ReadWrite.Al", "Calendars.ReadWrite.All"),
            ("Calendars.Raed.All", "Calendars.Read.All"),
            ("CalendarReadAll", "Calendars.Read.All"),
        ] {
            assert_eq!(near_trap(word), Some(name), "{word}");
            assert!(suggest(word).is_some(), "{word}");
        }
        for word in ["Calendars.Read.All", "Calendars.Read", "Calender.Raed.All", "Place.Read.All"]
        {
            assert_eq!(near_trap(word), None, "{word}");
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
