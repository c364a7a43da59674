//! The words behind a name that say that it is held, asked for or lacking.

use super::clause::Effect;
use super::cues::negation;
use super::vocabulary::{
    is_auxiliary, is_filler, is_given, is_lacking, is_not, is_question, is_verb, is_wish,
    tells_of_consent, tells_of_no_consent,
};

/// What the words behind a name say of it: only where they follow at once.
/// `ended`: no other name follows, so that "X was not" is no contrast.
pub(super) fn after(words: &[&str], ended: bool) -> Option<Effect> {
    let mut rest = words;
    while let Some((word, tail)) = rest.split_first() {
        match *word {
            "✓" => return Some(Effect::Held),
            "✗" => return Some(Effect::NotGranted),
            word if is_lacking(word) => return Some(Effect::NotGranted),
            // "Revoked X and approved Y": what follows is said of Y.
            "and" | "or" if !ended => return None,
            word if is_given(word) => return Some(Effect::Held),
            "required" | "needed" | "requested" | "configured" | "planned" | "recommended" => {
                // "Requested and granted".
                let then = tail.strip_prefix(&["and"]).and_then(|tail| after(tail, ended));
                return then.or(Some(Effect::Declared));
            }
            "requires" | "needs" if tail.iter().any(|word| tells_of_consent(word)) => {
                return Some(Effect::Declared);
            }
            word if is_wish(word) || (word == "to" && tail.first() == Some(&"be")) => {
                let told = tail.iter().any(|word| is_given(word));
                let denied = rest.iter().any(|word| is_not(word));
                return match (told, denied) {
                    (true, true) => Some(Effect::Nothing),
                    (true, false) => Some(Effect::Declared),
                    _ => words.iter().find_map(|word| sign(word)),
                };
            }
            "no" | "n" | "none" | "false" | "off" | "expired" if ended && tail.is_empty() => {
                return Some(Effect::NotGranted);
            }
            "in" | "under" | "on"
                if matches!(tail, ["review" | "progress" | "discussion" | "hold", ..]) =>
            {
                return Some(Effect::Declared);
            }
            "yes" | "y" | "true" | "on" if tail.is_empty() => return Some(Effect::Held),
            "no" | "none" | "without"
                if tail.first() != Some(&"longer") && tells_of_no_consent(words) =>
            {
                return Some(Effect::Declared);
            }
            word if is_not(word) || (word == "no" && tail.first() == Some(&"longer")) => {
                let next = tail.iter().find(|word| **word == "granted" || !is_filler(word));
                return match next.copied().unwrap_or_default() {
                    "needed" | "required" | "necessary" | "used" => Some(Effect::Nothing),
                    "in" | "part" => Some(Effect::NotGranted),
                    next if is_given(next) => Some(Effect::NotGranted),
                    // "X was not", but no "X is not a calendar permission".
                    "" if ended
                        && (words.len() > 1 || word != "not")
                        && tail.iter().all(|word| is_auxiliary(word)) =>
                    {
                        Some(Effect::NotGranted)
                    }
                    _ => None,
                };
            }
            word if is_filler(word) || is_auxiliary(word) => rest = tail,
            _ => break,
        }
    }
    words.iter().find_map(|word| sign(word)).or_else(|| of_relative(words, ended))
}

/// What a clause says behind "that" or "which", by its last verb: "X, which it does
/// not have", "X that we asked for has been denied".
fn of_relative(words: &[&str], ended: bool) -> Option<Effect> {
    let [who, next, ..] = words else { return None };
    // "X, which does not contain Y", says nothing of X.
    if !matches!(*who, "that" | "which") || is_question(next) || is_not(next) {
        return None;
    }
    let verb = words.iter().rposition(|word| is_verb(word) || is_not(word))?;
    let (front, rest) = words.split_at_checked(verb)?;
    let (word, tail) = rest.split_first()?;
    match front.last() {
        _ if is_not(word) => negation(word, tail),
        Some(not) if is_not(not) => negation(not, rest),
        Some(_) if ended => after(rest, ended).filter(|_| front.len() > 1),
        _ => None,
    }
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
