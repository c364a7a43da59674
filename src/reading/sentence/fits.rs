//! Which row of the closed table (docs/spec/formats.md, Prose) fits the words in
//! front of a name, behind it, or in a lead.

use std::ops::Range;

use super::effect::Effect;
use super::sayings::{Saying, Sayings};
use super::tokens::Token;
use super::words::{Class, Form, may_be_status};

/// The row that fits the words in front of a name.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fit {
    pub effect: Effect,
    /// Whether a negation alone says it ("no X"): it denies what stands behind the name
    /// as well.
    pub negated: bool,
    /// Whether it sets a name apart, up to the next comma: "unlike Y, …".
    pub apart: bool,
}

impl Sayings<'_, '_> {
    /// The sayings that lie in a range.
    fn within(&self, range: &Range<usize>) -> &[Saying] {
        let from = self.all.partition_point(|saying| saying.at.start < range.start);
        let to = self.all.partition_point(|saying| saying.at.end <= range.end);
        self.all.get(from..to).unwrap_or_default()
    }

    /// The row that fits the words of `range`, which stand in front of a name.
    pub fn before(&self, range: Range<usize>) -> Option<Fit> {
        let mut reach = range.end;
        let chain = self.within(&range).iter().rev().take_while(|saying| {
            let leads = self.leads(saying.at.end..reach);
            reach = saying.at.start;
            leads
        });
        let fits: Vec<&Saying> = chain.collect();
        let nearest = fits.first()?;
        let effect = match nearest.form {
            Form::Contrast => nearest.effect,
            // "They refused X" is a sentence, for which the table has no row.
            Form::Status => Some(Effect::Unsure),
            _ => first(&fits),
        };
        Some(Fit {
            effect: effect?,
            negated: nearest.negated,
            apart: nearest.form == Form::Contrast,
        })
    }

    /// The row that fits the words of `range`, which stand behind a name: a participle
    /// with what helps it, and those that are joined to it. Returns also how far they
    /// reach.
    pub fn behind(&self, range: Range<usize>) -> Option<(Effect, usize)> {
        let mut fits: Vec<&Saying> = Vec::new();
        let mut reach = range.start;
        for saying in self.within(&range) {
            let cells = (reach..saying.at.start)
                .any(|at| matches!(self.tokens.get(at), Some(Token::Mark(',' | '|' | '\t'))));
            // "That the vendor asked for has been granted."
            let open = fits.last().is_none_or(|fit| fit.effect == Some(Effect::Declared));
            let near = (reach..saying.at.start).all(|at| match self.class(at) {
                Some(Class::Joiner) => !fits.is_empty(),
                // "Will be granted" is left open, in a description as well.
                Some(Class::Doubt) => saying.effect == Some(Effect::Unsure),
                Some(class) if cells => {
                    matches!(class, Class::Kind | Class::Number) && fits.is_empty()
                }
                Some(class) => open && class.leads_on() && class != Class::Speaker,
                None => true,
            });
            let told = saying.at.len() > 1 || !fits.is_empty() || self.ends(saying.at.end, &range);
            if !saying.form.is_participle() || !near || !told || self.is_of_consent(saying) {
                break;
            }
            // "X was refused" is a sentence, too.
            let stated = |at: usize| matches!(self.class(at), Some(Class::Not));
            let sentence = !(saying.at.start..saying.at.end - 1).all(stated);
            if saying.form == Form::Status && sentence {
                return Some((Effect::Unsure, saying.at.end));
            }
            // "Granted,Denied" are cells of two columns.
            let cell = saying.at.start - reach == 1 && cells && !fits.is_empty();
            if cell && fits.last().is_some_and(|fit| fit.effect != saying.effect) {
                return Some((Effect::Unsure, saying.at.end));
            }
            reach = saying.at.end;
            fits.push(saying);
        }
        // "Granted and revoked": what came last takes it away.
        let last = fits.last().and_then(|saying| saying.effect);
        let taken = last.filter(|effect| *effect == Effect::NotGranted && fits.len() < 3);
        let effect = taken.or_else(|| first(&fits))?;
        Some((self.then(effect, reach..range.end).unwrap_or(effect), reach))
    }

    /// Whether it says that consent is required, or is not: "no admin consent required".
    fn is_of_consent(&self, saying: &Saying) -> bool {
        let of = (0..saying.at.end - 1)
            .rfind(|at| !matches!(self.class(*at), Some(Class::Aux | Class::Adverb | Class::Not)));
        matches!(saying.effect, Some(Effect::Declared | Effect::Nothing))
            && of.is_some_and(|of| self.is(of, &["consent", "approval"]))
    }

    /// What is said later of the same name, without a subject of its own: "granted in
    /// March and revoked in June". A denial that is taken back later is left open.
    fn then(&self, effect: Effect, range: Range<usize>) -> Option<Effect> {
        let told = |at: &usize| match self.tokens.get(*at) {
            Some(Token::Word(word, class)) => {
                let odd = effect == Effect::NotGranted && may_be_status(word, *class);
                class.is_participle() || odd
            }
            _ => false,
        };
        let joins = |at: usize| {
            matches!(self.tokens.get(at), Some(Token::Mark(',')))
                || self.class(at) == Some(Class::Joiner)
        };
        let at = range.clone().filter(told).find(|at| {
            let front = (range.start..*at).rev();
            let mut front = front.skip_while(|at| self.class(*at) == Some(Class::Adverb));
            front.next().is_some_and(joins)
        })?;
        let said = match self.class(at) {
            Some(Class::Verb(verb)) => verb.says,
            _ => None,
        };
        match (effect, said) {
            (Effect::Granted, Some(Effect::NotGranted)) => Some(Effect::NotGranted),
            (Effect::NotGranted, Some(Effect::Granted) | None) => Some(Effect::Unsure),
            _ => None,
        }
    }

    /// Whether what stands behind a participle is no noun that it belongs to:
    /// "blocked senders" says nothing of a name.
    fn ends(&self, at: usize, range: &Range<usize>) -> bool {
        match self.tokens.get(at).filter(|_| at < range.end) {
            Some(Token::Word(word, class)) => {
                matches!(class, Class::Prep | Class::Number | Class::Adverb | Class::Joiner)
                    || *class == Class::Doubt
                    || class.is_participle()
                    || word.starts_with(char::is_uppercase)
                    || ["to", "for", "as", "on"].contains(word)
            }
            _ => true,
        }
    }

    /// The row that fits a lead, wherever in it the words stand.
    pub fn lead(&self) -> Option<Effect> {
        let fits: Vec<&Saying> = self.all.iter().collect();
        first(&fits)
    }
}

/// What the first row of the table that fits says. Where the words both grant and deny,
/// the table does not decide.
fn first(fits: &[&Saying]) -> Option<Effect> {
    let has = |effect: Effect| {
        fits.iter().any(|saying| saying.effect == Some(effect) && saying.form != Form::Weak)
    };
    if has(Effect::NotGranted) && has(Effect::Granted) {
        return Some(Effect::Unsure);
    }
    ORDER.into_iter().find(|effect| has(*effect)).or(fits.first().and_then(|weak| weak.effect))
}

/// What the rows of the table say, in their order; what is left open comes first.
pub(super) const ORDER: [Effect; 5] =
    [Effect::Unsure, Effect::Nothing, Effect::NotGranted, Effect::Declared, Effect::Granted];
