//! A row: its clauses one after the other, and what they say of its names.

use super::clause::{self, Around};
use super::effect::Effect;
use super::lead::{label, pointing};
use super::more::says_more;
use super::sayings::{Of, Sayings};
use super::tokens::{Token, tokens};
use super::words::Class;
use crate::reading::words::names::Hit;

/// What a row says of its names.
pub(in crate::reading) struct RowMeaning {
    /// Of each of its names, in order.
    pub effects: Vec<Effect>,
    /// What it says of a list that goes on below it.
    pub lead: Option<Effect>,
    /// Whether it is an item of a list: no prose stands in front of its first name.
    pub item: bool,
    /// Whether the description of one of its names says that it is granted.
    pub granted: bool,
    /// The numbers of its names whose descriptions are not understood, in order.
    pub open: Vec<usize>,
}

/// Reads the row `text`, which begins at `start` of the page and holds `hits`.
/// `lead` is what the lead above says, `bullet` whether one stands in front.
pub(in crate::reading) fn read(
    text: &str,
    start: usize,
    hits: &[Hit],
    lead: Option<Effect>,
    bullet: bool,
) -> RowMeaning {
    let tokens = tokens(text, start, hits);
    let mut row = RowMeaning {
        effects: vec![Effect::Stands; hits.len()],
        lead: None,
        item: bullet,
        granted: false,
        open: Vec::new(),
    };
    let behind = hits.last().map_or(0, |hit| hit.span.end.saturating_sub(start));
    let more = says_more(text.get(behind..).unwrap_or_default());
    let mut above = lead;
    let mut last: Option<Vec<(usize, Effect)>> = None;
    let mut end = None;
    let clauses = tokens.split_inclusive(Token::is_end);
    let halves = clauses.flat_map(|clause| <[_; 2]>::from(clause.split_at(split(clause))));
    for clause in halves.filter(|half| !half.is_empty()) {
        let joined = !matches!(end, None | Some(Token::End('.' | '!' | '?')));
        end = clause.last().copied();
        if clause.iter().any(|token| matches!(token, Token::Name(_))) {
            let more = more && clause.contains(&Token::Name(hits.len() - 1));
            let told = clause::read(clause, Around { lead: above, bullet, more });
            for (hit, effect) in &told.names {
                if let Some(known) = row.effects.get_mut(*hit) {
                    *known = *effect;
                }
            }
            row.item |= told.listed && last.is_none();
            row.granted |= told.granted;
            row.open.extend(told.open);
            row.lead = told.label;
            above = told.label.or(above);
            last = Some(told.names);
        } else if clause.iter().any(|token| token.class().is_some_and(|it| it != Class::Number)) {
            // "It has X. Missing:", and the list below.
            row.lead = match clause.split_last() {
                Some((Token::Mark(':'), front)) => label(front),
                _ => None,
            };
            let points = clause.iter().any(|token| token.class() == Some(Class::Points));
            let asked = clause.last() == Some(&Token::End('?'));
            above = match points {
                true if asked => Some(Effect::Unsure),
                true => Some(pointing(clause)),
                false => above.filter(|_| last.is_none()),
            };
            let Some(denied) = takes_back(clause, joined) else { continue };
            for (hit, effect) in last.take().into_iter().flatten() {
                if let Some(known) = row.effects.get_mut(hit) {
                    *known = match effect {
                        Effect::Stands if denied == Effect::Declared => Effect::Declared,
                        Effect::Stands | Effect::Granted => Effect::Unsure,
                        other => other,
                    };
                }
            }
        }
    }
    row
}

/// What a clause without names says of those in front of it, where it has no
/// subject of its own: "no consent granted" (`Declared`), "but it was removed"
/// (`NotGranted`). `joined`: it belongs to their sentence.
fn takes_back(clause: &[Token<'_>], joined: bool) -> Option<Effect> {
    let opens = |token: &&Token<'_>| matches!(token.class(), None | Some(Class::Opener));
    let first = clause.iter().find(|token| !opens(token))?;
    let is = |token: &Token<'_>, words: &[&str]| words.iter().any(|word| token.is(word));
    let pronoun = is(first, &["it", "they", "both", "neither", "none"]);
    let neither = first.class() == Some(Class::Neither);
    let bare = matches!(first.class(), Some(Class::No | Class::Not | Class::Aux | Class::Verb(_)));
    if !(pronoun || bare && joined) {
        return None;
    }
    let consent = ["consent", "consented", "granted", "approved", "approval"];
    let consent = clause.iter().any(|token| is(token, &consent));
    match Sayings::new(clause, Of::Lead).lead() {
        Some(Effect::NotGranted) if consent => Some(Effect::Declared),
        Some(Effect::Granted) if consent && neither => Some(Effect::Declared),
        Some(Effect::NotGranted | Effect::Unsure) => Some(Effect::NotGranted),
        _ => neither.then_some(Effect::NotGranted),
    }
}

/// Where a clause falls in two: "X and Y, no consent granted".
fn split(clause: &[Token<'_>]) -> usize {
    let named = clause.iter().rposition(|token| matches!(token, Token::Name(_)));
    let comma = named.and_then(|named| {
        let tail = clause.get(named..)?;
        let at = tail.iter().position(|token| *token == Token::Mark(','))?;
        let is_one = |token: &&Token<'_>, marks: &str| {
            matches!(token, Token::Mark(mark) if marks.contains(*mark))
        };
        let count = |marks| tail.iter().take(at).filter(|token| is_one(token, marks)).count();
        (count("([") == count(")]")).then_some(named + at)
    });
    // "X, not granted" says how X stands.
    let denied = |at: &usize| {
        let behind = clause.get(at + 1..).unwrap_or_default();
        let states = behind.first().is_some_and(|first| first.class() == Some(Class::Not));
        !states && takes_back(behind, true) == Some(Effect::Declared)
    };
    comma.filter(denied).unwrap_or(clause.len())
}

/// Whether a line says of the names above that nobody consented: "no consent
/// granted".
pub(in crate::reading) fn denies_consent(text: &str) -> bool {
    let denied = |clause: &[Token<'_>]| takes_back(clause, true) == Some(Effect::Declared);
    text.len() < 80 && tokens(text, 0, &[]).split(Token::is_end).any(denied)
}
