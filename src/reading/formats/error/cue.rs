//! The cues by which error messages are recognised, and how far a message may go.

use crate::permission::Kind;
use crate::reading::text::cursor::Cursor;
use crate::reading::text::phrase;

/// The slots of Microsoft Graph's messages: what stands in front of the names,
/// their kind, and whether the request has them. `None`: the message decides.
pub(super) const SLOTS: [(&str, Option<Kind>, bool); 9] = [
    ("api requires one of", None, false),
    ("scopes on the request", Some(Kind::Delegated), true),
    ("roles on the request", Some(Kind::Application), true),
    ("resource specific consent grants on the request", None, true),
    ("resource-specific consent grants on the request", None, true),
    ("must have one of the following scopes", None, false),
    ("must have one of the following permissions", None, false),
    ("does not have required microsoft graph permission(s)", None, false),
    ("does not have the required permission(s)", None, false),
];

/// What a message of Microsoft Graph may begin with.
pub(super) const INTRODUCTIONS: [(&str, Kind); 2] = [
    ("missing scope permissions on the request", Kind::Delegated),
    ("missing role permissions on the request", Kind::Application),
];

/// How long a message may be.
const LONGEST: usize = 20_000;

/// Sentences that tell of an error and name no permission.
const BARE: [&str; 3] =
    ["authorization_requestdenied", "insufficient privileges to complete", CONSENT_MISSING];
const CONSENT_MISSING: &str = "administrator has not consented to use the application";

pub(super) fn is_consent_missing(text: &str, at: usize) -> bool {
    phrase::end(text, at, CONSENT_MISSING).is_some()
}

/// What a message can be recognised by.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cue {
    /// `AADSTS` and a number.
    SignIn,
    /// The number alone, as sign-in logs have it, and where it ends.
    Code(usize),
    /// How a message of Microsoft Graph begins.
    Introduction,
    /// What stands in front of its names: the row of `SLOTS`.
    Slot(usize),
    /// A sentence without slots, and where it ends.
    Bare(usize),
}

/// The next cue and where it begins, in one pass; the cursor then stands behind its
/// first letter. `codes`: whether numbers alone may be there, too.
pub(super) fn next_cue(text: &str, cursor: &mut Cursor, codes: bool) -> Option<(usize, Cue)> {
    let to = cursor.end();
    while let Some(at) = cursor.step() {
        let rest = text.get(at..to)?;
        let first = |letter: char| {
            matches!(letter, 'A' | 'a' | 'M' | 'm' | 'S' | 's' | 'R' | 'r' | 'I' | 'i' | 'D' | 'd')
                || codes && matches!(letter, 'E' | 'e')
        };
        let start = at + rest.find(first)?;
        cursor.move_to(start + 1);
        let end = |cue: &str| phrase::end(text, start, cue).filter(|end| *end <= to);
        let is = |cue: &str| end(cue).is_some();
        if end("aadsts").is_some_and(|end| text.as_bytes().get(end).is_some_and(u8::is_ascii_digit))
        {
            return Some((start, Cue::SignIn));
        }
        if codes && let Some(end) = code(text, start) {
            return Some((start, Cue::Code(end.min(to))));
        }
        if INTRODUCTIONS.iter().any(|(cue, _)| is(cue)) {
            return Some((start, Cue::Introduction));
        }
        if let Some(row) = SLOTS.iter().position(|(cue, _, _)| is(cue)) {
            return Some((start, Cue::Slot(row)));
        }
        if let Some(end) = BARE.iter().find_map(|cue| end(cue)) {
            return Some((start, Cue::Bare(end)));
        }
    }
    None
}

/// Where the number of an error ends, if a label of a sign-in log with a number begins at
/// `start`.
fn code(text: &str, start: usize) -> Option<usize> {
    const LABELS: [&str; 4] = ["error code", "errorcode", "resulttype", "result type"];
    let end = LABELS.iter().find_map(|label| phrase::end(text, start, label))?;
    let rest = text.get(end..)?;
    let value = rest.trim_start_matches([' ', '\t', '\n', ':', '=', '"', '\'', '|', '(', '\\']);
    let digits = value.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(value.len());
    (5..=7).contains(&digits).then_some(end + rest.len() - value.len() + digits)
}

/// The last place at which a message that begins at `start` may end.
pub(super) fn window(text: &str, start: usize, limit: usize) -> usize {
    let end = limit.min(start.saturating_add(LONGEST));
    (start..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(start)
}
