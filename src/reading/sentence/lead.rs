//! Leads and headings ("Still missing:", "These were approved."): what they say of the
//! list behind or below.

use super::effect::Effect;
use super::sayings::{Of, Sayings};
use super::tokens::{Token, tokens};
use super::words::{Class, Form, Verb, doubts, may_be_status};

/// The most words that a heading has.
pub(super) const HEADING: usize = 6;

/// What a line without names says of the list right below it.
pub(in crate::reading) fn lead(text: &str) -> Option<Effect> {
    let text = text.trim_end_matches(['*', '_', '#', '=', '"', '\'', '`', ' ', '\t', '\n']);
    let points = ["these", "These", "ollowing", "below"].iter().any(|word| text.contains(word));
    if text.ends_with(['.', ';', '!', '?']) && !points {
        return None;
    }
    let all = tokens(text, 0, &[]);
    let (end, sentence) = match all.split_last() {
        Some((Token::End(end), front)) => (Some(*end), front),
        _ => (None, all.as_slice()),
    };
    let clause = sentence.rsplit(Token::is_end).next().unwrap_or_default();
    if let Some((Token::Mark(':'), front)) = clause.split_last() {
        label(front)
    } else if clause.iter().any(|token| token.class() == Some(Class::Points)) {
        Some(if end == Some('?') { Effect::Unsure } else { pointing(clause) })
    } else {
        heading(clause).filter(|_| end.is_none())
    }
}

/// Whether a lead only says what stands below it: "Permissions:", "The scopes:".
pub(in crate::reading) fn is_noun(text: &str) -> bool {
    let words = tokens(text, 0, &[]);
    let mut classes = words.iter().filter_map(Token::class).peekable();
    classes.peek().is_some() && classes.all(|it| matches!(it, Class::Noun | Class::Filler))
}

/// What a label says of the names behind it. `None` where it has no words.
pub(super) fn label(whole: &[Token<'_>]) -> Option<Effect> {
    let label = without_brackets(whole);
    let first = label.iter().find(|token| token.class().is_some())?;
    // "When somebody connects, it asks for": what is asked for on a condition is
    // asked for.
    let last = label.rsplit(|token| *token == Token::Mark(',')).next().unwrap_or_default();
    if read(last, Of::Lead) == (Some(Effect::Declared), false) {
        return Some(Effect::Declared);
    }
    // "Old:" and "Previous scopes:" tell of a change, planned or made.
    if first.is("old") || first.is("previous") {
        return Some(Effect::Unsure);
    }
    // "403 Forbidden - scopes of the token:" is a denial of something else.
    let dash = label.iter().rposition(|token| *token == Token::Mark('-'));
    let behind = dash.and_then(|dash| label.get(dash + 1..)).unwrap_or_default();
    let said = behind.iter().any(|token| token.class().is_some());
    if said && read(&label, Of::Lead).0 == Some(Effect::NotGranted) {
        return Some(match read(behind, Of::Lead) {
            (Some(effect), false) => effect,
            _ => Effect::Unsure,
        });
    }
    match read(&label, Of::Lead) {
        // "To do" and "to be added" leave open whether it was done.
        (effect, false) if !first.is("to") => {
            effect.or_else(|| remark(whole)).or(Some(Effect::Stands))
        }
        _ => Some(Effect::Unsure),
    }
}

/// What a sentence says that points to the list below: "These were approved."
pub(super) fn pointing(sentence: &[Token<'_>]) -> Effect {
    match read(&without_brackets(sentence), Of::Pointing) {
        (effect, false) => effect.unwrap_or(Effect::Stands),
        _ => Effect::Unsure,
    }
}

/// What a sentence says of the list above it, if it points to that list: "The above
/// were denied" makes the list unsure. `None` for "The above were granted": a list
/// stands as granted anyway.
pub(in crate::reading) fn foot(text: &str) -> Option<Effect> {
    let all = tokens(text, 0, &[]);
    let has = |clause: &[Token<'_>], words: &[&str]| {
        clause.iter().any(|token| words.iter().any(|word| token.is(word)))
    };
    let points = |clause: &&[Token<'_>]| {
        // "Nothing else than these" speaks of others.
        let they = |pair: &[Token<'_>]| match pair {
            [they, helps] => they.is("they") && helps.class() == Some(Class::Aux),
            _ => false,
        };
        (has(clause, &["these", "those", "them", "above"]) || clause.windows(2).any(they))
            && !has(clause, &["other", "else", "than", "beyond"])
            && !clause.contains(&Token::Mark(':'))
    };
    let clause = all.split_inclusive(Token::is_end).find(points)?;
    let said = Sayings::new(clause, Of::Lead).lead().filter(|said| *said != Effect::Nothing)?;
    let open = clause.last() == Some(&Token::End('?')) || said != Effect::Granted;
    (open || pointing(clause) == Effect::Unsure).then_some(Effect::Unsure)
}

/// A lead without the remarks in it.
fn without_brackets<'t>(tokens: &[Token<'t>]) -> Vec<Token<'t>> {
    let bracket = |token: &Token<'_>| matches!(token, Token::Mark('(' | '[' | ')' | ']'));
    parts(tokens).filter(|(depth, it)| *depth == 0 && !bracket(it)).map(|(_, it)| it).collect()
}

/// Tokens, each with how many brackets stand open in front of it.
fn parts<'t>(tokens: &[Token<'t>]) -> impl Iterator<Item = (usize, Token<'t>)> {
    let mut depth = 0_usize;
    tokens.iter().map(move |token| {
        depth = depth.saturating_sub(usize::from(matches!(token, Token::Mark(')' | ']'))));
        let open = depth;
        depth += usize::from(matches!(token, Token::Mark('(' | '[')));
        (open, *token)
    })
}

/// What a remark in a lead says that says nothing itself: "Scopes (not granted):". One that
/// counts ("2 missing") leaves open which of them, and one on consent speaks of something else.
fn remark(lead: &[Token<'_>]) -> Option<Effect> {
    let inner: Vec<_> =
        parts(lead).filter(|(depth, _)| *depth > 0).map(|(_, token)| token).collect();
    let counts = inner.iter().any(|token| token.class() == Some(Class::Number));
    let consent = inner.iter().any(|token| token.is("consent") || token.is("approval"));
    // "From least to most privileged" ends like a status.
    let open =
        |token: &Token<'_>| token.word().is_some_and(|(it, class)| doubts(it, class, false, false));
    let open = inner.len() < 3 || inner.iter().any(open);
    match read(&inner, Of::Lead) {
        (effect, true) if open || effect.is_some() => Some(Effect::Unsure),
        (Some(Effect::Granted), _) if counts => None,
        (Some(Effect::Declared | Effect::Nothing), _) if consent => None,
        (Some(Effect::NotGranted), _) if consent => Some(Effect::Unsure),
        (effect, _) if counts => effect.and(Some(Effect::Unsure)),
        (effect, _) => effect,
    }
}

/// What a lead says, and whether it is doubtful: because of a word of doubt, a status
/// that the table does not know, or a status within a sentence.
fn read(lead: &[Token<'_>], of: Of) -> (Option<Effect>, bool) {
    let sayings = Sayings::new(lead, of);
    let effect = sayings.lead();
    let (mut doubt, mut odd, mut stated, mut plain) = (false, false, false, true);
    for (at, (token, taken)) in lead.iter().zip(&sayings.taken).enumerate() {
        let Token::Word(word, class) = token else { continue };
        let see = of == Of::Lead && token.is("see");
        doubt |= !see && doubts(word, *class, *taken, at == 0);
        odd = may_be_status(word, *class) || (odd && class.is_of_lists());
        stated |= matches!(class, Class::Verb(Verb { form: Form::Status, .. }));
        plain &= class.is_of_lists();
    }
    // "Refused:" is a status, "The login failed:" is a sentence.
    (effect, doubt || (odd && effect.is_none()) || (stated && !plain))
}

/// What a heading without a colon says: "Not granted for Contoso".
fn heading(line: &[Token<'_>]) -> Option<Effect> {
    let whole = line;
    let line = &without_brackets(line);
    let words = || line.iter().filter_map(Token::class);
    let button = matches!(words().next(), Some(Class::Verb(Verb { form: Form::Bare, .. })));
    if words().count() > HEADING || button || line.contains(&Token::Mark(':')) {
        return None;
    }
    let sayings = Sayings::new(line, Of::Lead);
    let close = sayings.before(0..line.len()).map(|fit| fit.effect);
    // "All others were denied" may say nothing of what stands below.
    let told = sayings
        .all
        .first()
        .is_some_and(|first| first.form != Form::Participle || sayings.leads(0..first.at.start));
    let doubt = words().any(|class| class == Class::Doubt);
    match close.filter(|_| told || doubt) {
        _ if line.iter().any(|token| token.is("⏳")) => Some(Effect::Unsure),
        Some(_) if doubt => Some(Effect::Unsure),
        None if sayings.lead() == Some(Effect::NotGranted) => Some(Effect::Unsure),
        None if words().count() > 0 && words().all(Class::is_of_lists) => remark(whole),
        close => close,
    }
}
