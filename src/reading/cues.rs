//! The words in front of a name that say that it is held, asked for or lacking.

use super::clause::Effect;
use super::vocabulary::{
    asks, denies, gives, is_against, is_auxiliary, is_filler, is_given, is_lacking, is_not,
    is_wish, points, refuses,
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
pub(super) fn negation(word: &str, rest: &[&str]) -> Option<Effect> {
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
