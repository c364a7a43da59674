//! The words that say of a name that it is held, asked for or lacking: those in
//! front of it, and those behind.

use super::clause::Effect;
use super::vocabulary::{
    asks, denies, gives, is_against, is_auxiliary, is_filler, is_given, is_lacking, is_not,
    is_question, is_verb, is_wish, points, refuses, tells_of_consent, tells_of_no_consent,
};

/// What the words in front of a name say of it: the last cue decides. A cue
/// further away than `reach` words has ended, and "not" reaches no further than
/// the clause, which begins at `from`.
pub(super) fn before(words: &[&str], from: usize, reach: usize) -> Option<Effect> {
    let mut found = None;
    let last_for = words.iter().rposition(|word| *word == "for");
    for (index, word) in words.iter().enumerate() {
        let rest = words.get(index + 1..).unwrap_or_default();
        if rest.len() > reach {
            continue;
        }
        let next = rest.first().copied().unwrap_or_default();
        let clause = if index < from { 0 } else { from };
        let front = words.get(clause..index).unwrap_or_default();
        let mut leading = front.iter().rev().copied().skip_while(|word| is_auxiliary(word));
        let verb_of = leading.next().unwrap_or_default();
        // "no longer granted", and "refused to grant".
        let negated = is_not(verb_of) || verb_of == "longer";
        let refused = verb_of == "to" && leading.next().is_some_and(refuses);
        let wished = is_wish(verb_of) || verb_of == "to";
        let beside = front.last().copied().unwrap_or_default();
        let nobody = match front {
            ["no", who, ..] => is_filler(who),
            [first, ..] => denies(first),
            [] => false,
        };
        let effect = match *word {
            "✓" => Some(Effect::Held),
            "✗" => Some(Effect::NotGranted),
            word if is_not(word) => negation(if word == "not" { verb_of } else { word }, rest),
            // "Without admin consent, X": that ends at the comma.
            "no" | "without" if index < from => None,
            "no" if rest.iter().all(|word| is_filler(word)) => Some(Effect::NotGranted),
            // "No need for X", "no sign of X".
            "no" if matches!(rest, [_, "of" | "for"]) => {
                Some(if next == "need" { Effect::Nothing } else { Effect::NotGranted })
            }
            "apart" if next == "from" && index > 0 => Some(Effect::NotGranted),
            "neither" | "except" => Some(Effect::NotGranted),
            "please" if gives(next) => Some(Effect::Declared),
            "unlike" => Some(Effect::Nothing),
            "rather" if next == "than" => Some(Effect::Nothing),
            "instead" if next == "of" => Some(Effect::Nothing),
            "differs" | "differ" | "different" | "distinct" if next == "from" => {
                Some(Effect::Nothing)
            }
            "confused" if next == "with" => Some(Effect::Nothing),
            "confuse" | "mix" | "mistake" if rest.iter().any(|word| is_against(word)) => {
                Some(Effect::Nothing)
            }
            "confuse" | "mix" | "mistake" => Some(Effect::Mentioned),
            // "The job failed, scopes: X".
            "failed" | "invalid" | "expected" if !rest.iter().all(|word| is_filler(word)) => None,
            "without" | "lacks" | "lack" | "misses" => Some(Effect::NotGranted),
            word if is_lacking(word) => {
                let none = front.iter().rev().find(|word| !is_filler(word));
                let none = none.is_some_and(|word| is_not(word) || denies(word));
                Some(if none { Effect::Held } else { Effect::NotGranted })
            }
            // "should have X", "to grant X", and "grant X" itself ask for it.
            word if refused && (gives(word) || matches!(word, "have" | "get")) => {
                Some(Effect::NotGranted)
            }
            "have" | "get" | "contain" | "like" if wished => {
                rest.iter().all(|word| is_filler(word) || gives(word)).then_some(Effect::Declared)
            }
            // "Consented to all required permissions".
            word if found == Some(Effect::Held)
                && (asks(word) || is_lacking(word))
                && matches!(beside, "all" | "the" | "these") =>
            {
                None
            }
            // "Lacks the required scope X".
            "required" | "requested" | "needed" if found == Some(Effect::NotGranted) => None,
            // "Still open: X", "To do: X".
            "open" | "do" if rest.is_empty() => Some(Effect::Declared),
            "yes" if next == "to" => Some(Effect::Held),
            word if gives(word) && (wished || commands(front, rest)) && next != "admin" => {
                Some(Effect::Declared)
            }
            word if asks(word) && negated => Some(Effect::Nothing),
            word if asks(word) && !front.iter().any(|word| denies(word)) => Some(Effect::Declared),
            "asks" | "ask" | "asked" | "asking"
                if !negated && (last_for > Some(index) || rest.is_empty()) =>
            {
                Some(Effect::Declared)
            }
            "has" | "granted" | "approved" | "given" if nobody => Some(Effect::NotGranted),
            "there" if matches!(beside, "is" | "are") => Some(Effect::Held),
            "has" | "have" | "holds" | "contains" | "includes" | "only" | "just" if !negated => {
                Some(Effect::Held)
            }
            // "To be granted".
            word if is_given(word) && wished && !negated => Some(Effect::Declared),
            word if is_given(word) && word != "there" && !negated => Some(Effect::Held),
            _ => None,
        };
        if effect.is_some() {
            found = effect;
        }
    }
    found
}

/// Whether a verb that begins a sentence is a command: "grant the app X", but no
/// "grant type: X", and no "add a permission", which is a button.
fn commands(front: &[&str], rest: &[&str]) -> bool {
    front.is_empty()
        && rest.first() != Some(&"a")
        && rest.iter().all(|word| is_filler(word) || points(word) || *word == "app")
}

/// What "not" (behind `word`, or as part of it) says: of holding (lacking), of doing
/// (nothing), of the name itself (a contrast).
fn negation(word: &str, rest: &[&str]) -> Option<Effect> {
    let mut verbs = rest.iter().copied().skip_while(|word| is_auxiliary(word) && *word != "got");
    match verbs.next().unwrap_or_default() {
        _ if word.starts_with("should") || word.starts_with("must") => Some(Effect::Nothing),
        "contain" | "have" | "hold" | "include" | "list" | "show" | "got" | "get" | "receive"
        | "see" | "find" | "in" | "any" | "had" | "has" => Some(Effect::NotGranted),
        verb if is_given(verb) => Some(Effect::NotGranted),
        verb if gives(verb) || matches!(verb, "request" | "consent") => {
            let told = ["does", "did", "has", "have", "won", "will"];
            let told = told.iter().any(|start| word.starts_with(start));
            Some(if told { Effect::NotGranted } else { Effect::Nothing })
        }
        verb if asks(verb) => Some(Effect::Nothing),
        // "X, not the calendar permission Y"
        _ if rest.len() <= 4 && rest.iter().all(|word| is_filler(word)) => {
            // "It hasn't X".
            Some(if word.starts_with("ha") { Effect::NotGranted } else { Effect::Nothing })
        }
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
