//! Questions, their answers, and clauses that say more of the names in front of them.

use super::behind::after;
use super::clause::Effect;
use super::sentence::{Token, words};
use super::vocabulary::{
    asks, has, is_auxiliary, is_filler, is_joiner, is_lacking, is_of_grants, is_question, is_verb,
    is_wish, points, tells_of_no_consent,
};

/// Whether a question asks if a permission is there, or for it: "Do we have X?",
/// "Sam: can we get X?", "could you grant these?"
pub(super) fn asks_whether(clause: &[Token]) -> bool {
    let name = clause.iter().position(|token| matches!(token, Token::Name(_)));
    let front = clause.get(..name.unwrap_or(clause.len())).unwrap_or_default();
    let said = front.rsplit(|token| *token == Token::Mark(':')).next().unwrap_or_default();
    let said = words(said);
    let verb = match name {
        Some(_) => said.iter().rev().find(|word| has(word) || !is_filler(word)),
        None => said.iter().zip(said.iter().skip(1)).find(|it| points(it.1)).map(|it| it.0),
    };
    let about = |word: &String| {
        is_joiner(word) || is_filler(word) || matches!(word.as_str(), "what" | "how" | "about")
    };
    // "And X?"
    if name.is_some() && words(clause).iter().all(about) {
        return true;
    }
    said.first().is_some_and(|word| is_question(word))
        && (verb.is_some_and(|verb| has(verb) || is_of_grants(verb))
            || (name.is_some() && words(clause).iter().any(|word| is_of_grants(word))))
}

/// "no consent granted", "not granted yet": said of the names in front.
pub(super) fn denies_what_came_before(clause: &[Token]) -> bool {
    let words = words(clause);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    tells_of_no_consent(&words)
}

/// "But it was removed later": said of the names in front.
pub(super) fn taken_back(clause: &[Token]) -> Option<Effect> {
    let words = words(clause);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let first = words.first().copied().unwrap_or_default();
    // "The admin declined them".
    if matches!(words[..], [.., verb, "it" | "them" | "both"] if is_lacking(verb)) {
        return Some(Effect::NotGranted);
    }
    let goes_on = is_auxiliary(first) || is_verb(first) || matches!(first, "it" | "they" | "both");
    (goes_on && after(&words, true) == Some(Effect::NotGranted)).then_some(Effect::NotGranted)
}

/// "Do we have X? No.": what the answer says of the names of a question. One that
/// asks for a permission, or what is missing, is answered otherwise.
pub(super) fn answer(asked: &[Token], clause: &[Token]) -> Option<Effect> {
    let asked = words(asked);
    let wished = asked.first().is_some_and(|word| is_wish(word) || word == "please");
    if asked.iter().any(|word| asks(word) || is_lacking(word)) {
        return None;
    }
    match words(clause).first()?.as_str() {
        "no" | "not" | "nope" => Some(Effect::NotGranted),
        "yes" | "yep" if !wished => Some(Effect::Held),
        _ => None,
    }
}
