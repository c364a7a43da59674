//! The words that say of a name that it is held, asked for or lacking: those in
//! front of it, and those behind.

use super::clause::Effect;

/// What the words in front of a name say of it: the last cue decides. A cue
/// further away than `reach` words has ended.
pub(super) fn before(words: &[&str], reach: usize) -> Option<Effect> {
    let mut found = None;
    let last_for = words.iter().rposition(|word| *word == "for");
    for (index, word) in words.iter().enumerate() {
        let rest = words.get(index + 1..).unwrap_or_default();
        if rest.len() > reach {
            continue;
        }
        let next = rest.first().copied().unwrap_or_default();
        let negated = index
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .is_some_and(|before| is_not(before));
        let effect = match *word {
            "✓" => Some(Effect::Held),
            "✗" => Some(Effect::NotGranted),
            word if is_not(word) => {
                let auxiliary = index.checked_sub(1).and_then(|before| words.get(before));
                negation(if word == "not" { auxiliary.unwrap_or(&word) } else { word }, rest)
            }
            "no" if rest.iter().all(|word| is_filler(word)) => Some(Effect::NotGranted),
            "neither" | "except" => Some(Effect::NotGranted),
            "please" if matches!(next, "grant" | "approve" | "consent" | "add" | "allow") => {
                Some(Effect::Declared)
            }
            "unlike" => Some(Effect::Nothing),
            "rather" if next == "than" => Some(Effect::Nothing),
            "instead" if next == "of" => Some(Effect::Nothing),
            "differs" | "differ" | "different" | "distinct" if next == "from" => {
                Some(Effect::Nothing)
            }
            "confused" if next == "with" => Some(Effect::Nothing),
            "confuse" => Some(Effect::Mentioned),
            "without" | "lacks" | "lack" | "lacking" | "missing" | "misses" | "removed"
            | "revoked" | "denied" | "pending" | "blocked" => Some(Effect::NotGranted),
            "grant" | "add" | "approve" | "request" if negated => Some(Effect::Nothing),
            "requires" | "require" | "required" | "requiring" | "needs" | "need" | "needed"
            | "requests" | "request" | "requested" | "requesting" | "wants"
                if !negated =>
            {
                Some(Effect::Declared)
            }
            "asks" | "ask" | "asked" | "asking" if !negated && last_for > Some(index) => {
                Some(Effect::Declared)
            }
            "has" | "have" | "holds" | "contains" | "includes" | "granted" | "approved"
            | "consented" | "only" | "just"
                if !negated =>
            {
                Some(Effect::Held)
            }
            _ => None,
        };
        if effect.is_some() {
            found = effect;
        }
    }
    found
}

/// What "not" (behind `word`, or as part of it) says: of holding (lacking), of doing (nothing), of the name itself
/// (a contrast).
fn negation(word: &str, rest: &[&str]) -> Option<Effect> {
    let verb = rest.first().copied().unwrap_or_default();
    match verb {
        "contain" | "have" | "hold" | "include" | "list" | "show" | "granted" | "approved"
        | "consented" | "present" | "included" | "got" => Some(Effect::NotGranted),
        "grant" | "add" | "approve" | "request" | "give" | "consent" => {
            let told = ["does", "did", "has", "have"].iter().any(|start| word.starts_with(start));
            Some(if told { Effect::NotGranted } else { Effect::Nothing })
        }
        // "X, not the calendar permission Y"
        _ if rest.len() <= 4 && rest.iter().all(|word| is_filler(word)) => Some(Effect::Nothing),
        _ => None,
    }
}

/// What the words behind a name say of it: only where they follow at once.
/// `ended`: no other name follows, so that "X was not" is no contrast.
pub(super) fn after(words: &[&str], ended: bool) -> Option<Effect> {
    let mut rest = words;
    while let Some((word, tail)) = rest.split_first() {
        match *word {
            "✓" => return Some(Effect::Held),
            "✗" => return Some(Effect::NotGranted),
            "missing" | "removed" | "revoked" | "denied" | "pending" | "blocked" | "lacking" => {
                return Some(Effect::NotGranted);
            }
            "granted" | "approved" | "consented" => return Some(Effect::Held),
            "required" | "needed" | "requested" | "configured" => return Some(Effect::Declared),
            "no" | "false" if ended && tail.is_empty() => return Some(Effect::NotGranted),
            "no" | "none" | "without"
                if tail.first() != Some(&"longer") && tells_of_no_consent(words) =>
            {
                return Some(Effect::Declared);
            }
            word if is_not(word) || (word == "no" && tail.first() == Some(&"longer")) => {
                let next = tail.iter().find(|word| **word == "granted" || !is_filler(word));
                let next = next.copied().unwrap_or_default();
                return match next {
                    "needed" | "required" | "necessary" | "used" => Some(Effect::Nothing),
                    "granted" | "approved" | "consented" | "present" | "included" | "there"
                    | "given" | "assigned" => Some(Effect::NotGranted),
                    "" if ended && words.len() > 1 => Some(Effect::NotGranted),
                    _ => None,
                };
            }
            word if is_filler(word) => rest = tail,
            _ => return words.iter().find_map(|word| sign(word)),
        }
    }
    None
}

/// A sign counts wherever in the row it stands.
fn sign(word: &str) -> Option<Effect> {
    match word {
        "✓" => Some(Effect::Held),
        "✗" => Some(Effect::NotGranted),
        _ => None,
    }
}

pub(super) fn is_sign(word: &str) -> bool {
    word == "✓" || word == "✗"
}

fn is_not(word: &str) -> bool {
    word == "not" || word == "never" || word == "cannot" || word.ends_with("n't")
}

pub(super) fn denies(word: &str) -> bool {
    matches!(word, "no" | "none" | "neither" | "nor")
}

/// "Unlike X, Y …": what is set aside ends at the comma.
pub(super) fn sets_aside(word: &str) -> bool {
    matches!(word, "unlike" | "instead" | "rather" | "except")
}

pub(super) fn is_joiner(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "or"
            | "nor"
            | "as"
            | "well"
            | "plus"
            | "also"
            | "the"
            | "both"
            | "delegated"
            | "application"
    )
}

pub(super) fn is_contrast(gap: &[&str]) -> bool {
    gap.iter().any(|word| {
        matches!(*word, "not" | "from" | "with" | "than" | "instead" | "unlike" | "isn't")
    })
}

/// Words that stand between a name and what is said of it.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "is" | "are"
            | "was"
            | "were"
            | "has"
            | "have"
            | "had"
            | "been"
            | "be"
            | "being"
            | "still"
            | "currently"
            | "now"
            | "yet"
            | "status"
            | "consent"
            | "permission"
            | "permissions"
            | "scope"
            | "scopes"
            | "both"
            | "all"
            | "it"
            | "this"
            | "the"
            | "a"
            | "an"
            | "same"
            | "as"
            | "of"
            | "for"
            | "to"
            | "access"
            | "application"
            | "delegated"
            | "admin"
            | "administrator"
            | "calendar"
            | "calendars"
            | "longer"
            | "such"
            | "granted"
            | "and"
            | "also"
            | "teams"
            | "graph"
            | "microsoft"
            | "any"
            | "which"
            | "that"
    )
}

pub(super) fn tells_of_no_consent(words: &[&str]) -> bool {
    let denied = words
        .iter()
        .any(|word| is_not(word) || matches!(*word, "no" | "none" | "nothing" | "without"));
    let of_consent = words.iter().any(|word| {
        matches!(*word, "consent" | "granted" | "approved" | "consented" | "grant" | "approval")
    });
    let of_need = words
        .iter()
        .any(|word| matches!(*word, "required" | "needed" | "necessary" | "requires" | "needs"));
    denied && of_consent && !of_need && words.len() <= 8
}
