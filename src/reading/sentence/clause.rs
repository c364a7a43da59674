//! One clause, such as "it has X and lacks Y": what it says of each name in it. A name
//! takes the nearest words in front of it, else those behind it.

use std::ops::Range;

use super::effect::Effect;
use super::fits::{Fit, ORDER};
use super::sayings::{Of, Sayings};
use super::tokens::Token;
use super::words::{Class, doubts};

/// What a clause says.
pub(super) struct Told {
    /// The number of each of its names among the hits of the row, and what it says of it.
    pub names: Vec<(usize, Effect)>,
    /// What its last label says, or the lead at its end.
    pub label: Option<Effect>,
    /// Whether its first name is an item of a list: no prose stands in front of it.
    pub listed: bool,
    /// Whether the description of a name says that it is granted.
    pub granted: bool,
    /// The numbers of its names whose descriptions are not understood.
    pub open: Vec<usize>,
}

/// What stands around a clause.
#[derive(Clone, Copy)]
pub(super) struct Around {
    /// What the lead above says.
    pub lead: Option<Effect>,
    /// Whether a bullet stands in front of the row.
    pub bullet: bool,
    /// Whether the words at its end say that more follow.
    pub more: bool,
}

/// A name of the clause.
#[derive(Clone, Copy)]
pub(super) struct Named {
    /// Its number among the hits of the row.
    hit: usize,
    /// Whether it is an item of a list: no prose stands in front of it.
    pub listed: bool,
    /// What the label or the lead in front of it says.
    lead: Option<Effect>,
    /// What the words in front of it say.
    front: Option<Fit>,
    /// Whether the words in front are its own, and not those of the name before.
    own: bool,
    /// Whether no more than a comma stands between it and the name before.
    comma: bool,
    /// What the words behind it say.
    behind: Option<Effect>,
    /// What its description says, in brackets or behind a sign.
    pub described: Option<Effect>,
    /// Whether a description of it is not understood.
    pub open: bool,
}

/// A clause while it is being read.
pub(super) struct Clause<'c, 't> {
    pub words: Sayings<'c, 't>,
    /// Tokens that are no part of its sentence: labels, descriptions.
    quiet: Vec<bool>,
    pub named: Vec<Named>,
    /// Where in `named` the names begin that are joined to the last one.
    group: usize,
    /// What the words in front say. It holds for all names up to the next such words.
    current: Option<Fit>,
    pub label: Option<Effect>,
    /// Whether the last label tells what somebody did: "I checked:".
    pub told: bool,
    pub around: Around,
}

/// Reads a clause that holds names.
pub(super) fn read(tokens: &[Token<'_>], around: Around) -> Told {
    let end = tokens.len() - usize::from(tokens.last().is_some_and(Token::is_end));
    let mut clause = Clause {
        words: Sayings::new(tokens, Of::Clause),
        quiet: vec![false; tokens.len()],
        named: Vec::new(),
        group: 0,
        current: None,
        label: None,
        told: false,
        around,
    };
    let mut from = 0;
    for (at, token) in tokens.iter().enumerate() {
        if let Token::Name(hit) = token {
            let gap = clause.without_description(from..at);
            clause.name(*hit, gap);
            from = at + 1;
        }
    }
    let tail = clause.without_description(from..end);
    clause.tail(tail);
    let asked = tokens.last() == Some(&Token::End('?'));
    let doubt = clause.doubts();
    // "Everything but X:" leaves open how the names below stand.
    if doubt && end.checked_sub(1).is_some_and(|at| clause.is_mark(at, ":")) {
        clause.label = Some(Effect::Unsure);
    }
    let excepts = tokens.first().is_some_and(Token::excepts);
    let list = !clause.words.apart && (0..end).all(|at| clause.is_plain(at));
    let names = clause.named.iter().map(|named| {
        // The other side of a contrast yields nothing, however doubtful the rest is.
        let doubt = doubt && !named.front.is_some_and(|front| front.apart);
        (
            named.hit,
            match clause.effect(named, asked || doubt, list) {
                Effect::Unsure if excepts => Effect::Excepted,
                effect => effect,
            },
        )
    });
    let open = |named: &&Named| named.described.is_none() && named.open;
    Told {
        names: names.collect(),
        label: clause.label,
        listed: clause.named.first().is_some_and(|named| named.listed),
        granted: clause.named.iter().any(|named| named.described == Some(Effect::Granted)),
        open: clause.named.iter().filter(open).map(|named| named.hit).collect(),
    }
}

impl Clause<'_, '_> {
    /// Adds a name. `gap` is what stands between the name before and this one.
    fn name(&mut self, hit: usize, gap: Range<usize>) {
        let (mut front, labelled) = self.without_label(gap.clone());
        let first = front.clone().find(|at| self.parts(*at));
        let last = front.clone().rfind(|at| self.parts(*at));
        let mut ended = labelled || (first.is_some() && self.current.is_some_and(|fit| fit.apart));
        if let Some(before) = self.named.last().filter(|_| !labelled) {
            // Where no mark stands between two names, the words between them belong to
            // the first one if no words in front of it do, or if they begin with a
            // helping verb.
            let told = first.is_some() || before.front.is_none() || self.helps(front.start);
            let behind = front.start..last.unwrap_or(front.end);
            if let Some(reach) = told.then(|| self.behind(behind)).flatten() {
                ended = true;
                front.start = reach;
            }
        }
        let own = self.words.before(front.clone());
        let joins = |at| self.words.class(at).is_none_or(Class::is_of_lists);
        let joined = own.is_none() && !ended && gap.clone().all(joins);
        if own.is_some() || ended {
            self.current = own;
        } else if let Some(current) = self.current.as_mut().filter(|_| !joined)
            && !matches!(current.effect, Effect::Granted | Effect::Declared)
        {
            // A denial reaches no further than the list that is joined to it.
            current.effect = Effect::Unsure;
        }
        if !joined {
            self.group = self.named.len();
        }
        let from = front.clone().rfind(|at| self.is_mark(*at, ",")).unwrap_or(front.start);
        let prose = |at| matches!(self.words.class(at), Some(Class::Filler | Class::Aux));
        let listed = (from..front.end).all(|at| self.is_plain(at) && !prose(at));
        let after = self.named.last().is_none_or(|named| named.listed);
        self.named.push(Named {
            hit,
            listed: listed && (labelled || after),
            lead: self.label.or(self.around.lead),
            front: self.current,
            own: own.is_some(),
            comma: gap.clone().all(|at| self.words.class(at).is_none()),
            behind: None,
            described: None,
            open: false,
        });
    }

    /// The words behind the last name, and the lead at the end of the clause.
    fn tail(&mut self, tail: Range<usize>) {
        let mut end = tail.end;
        let opens = |at: &usize| self.parts(*at) && !self.is_mark(*at, ")]");
        let last = tail.clone().rfind(opens).map_or(tail.start, |at| at + 1);
        if tail.clone().next_back().is_some_and(|at| self.is_mark(at, ":")) {
            end = last;
            self.hush(end..tail.end);
            self.label = self.labelled(end..tail.end);
        }
        self.behind(tail.start..end);
        if self.around.more {
            self.hush(last..tail.end);
        }
    }

    /// Reads the words behind names that are joined. Returns how far they reach.
    pub fn behind(&mut self, range: Range<usize>) -> Option<usize> {
        let helped = self.helps(range.start);
        let last = self.named.len().checked_sub(1)?;
        let comma = self.is_mark(range.start, ",").then_some(range.start + 2);
        let Some((effect, reach)) = self.words.behind(range) else {
            // "Has X, Y is elsewhere": a second sentence begins, about Y.
            if let Some(named) = self.named.get_mut(last).filter(|named| helped && !named.own) {
                (named.front, named.lead, named.listed) = (None, None, false);
            }
            return None;
        };
        let joined = self.named.get_mut(self.group..).into_iter().flatten();
        for (index, named) in (self.group..).zip(joined) {
            let open = match named.front {
                Some(front) => front.negated,
                None => matches!(named.lead, None | Some(Effect::Stands)),
            };
            // "Granted X, denied" leaves open which name was denied.
            let granted = named.front.is_some_and(|front| front.effect == Effect::Granted);
            let apart = effect == Effect::NotGranted && granted && comma == Some(reach);
            if index == last || open {
                named.behind = Some(if apart { Effect::Unsure } else { effect });
            }
        }
        self.group = self.named.len();
        Some(reach)
    }

    /// What the clause says of a name. `list`: the clause is a plain list.
    fn effect(&self, named: &Named, doubt: bool, list: bool) -> Effect {
        if doubt {
            return Effect::Unsure;
        }
        let first = |one: Option<Effect>, other: Option<Effect>| {
            ORDER.into_iter().find(|effect| one == Some(*effect) || other == Some(*effect))
        };
        let front = named.front.map(|front| front.effect);
        let own = match named.behind {
            Some(behind) if named.front.is_some_and(|front| front.negated) => Some(match behind {
                // "No X, Y granted" denies X, and leaves Y open.
                Effect::Granted if named.own || !named.comma => Effect::NotGranted,
                Effect::Declared => Effect::Nothing,
                _ => Effect::Unsure,
            }),
            behind => first(front.filter(|_| named.own), behind),
        };
        let item = named.listed && (self.label.is_none() || named.lead != Some(Effect::Stands));
        let lead = named.lead.filter(|_| list || item || self.around.bullet);
        let doubted = self.label == Some(Effect::Unsure) && named.lead == self.label && !self.told;
        first(named.described, own.filter(|_| !doubted))
            .or(front.filter(|_| !doubted))
            .or(lead)
            .unwrap_or(if list { Effect::Stands } else { Effect::Unsure })
    }

    /// Whether a word of doubt stands in it, or a negation that no row took.
    fn doubts(&self) -> bool {
        let tokens = self.words.tokens.iter().zip(&self.words.taken).zip(&self.quiet);
        tokens.enumerate().any(|(at, ((token, taken), quiet))| {
            matches!(token, Token::Word(word, class)
                if !quiet && doubts(word, *class, *taken, at == 0))
        })
    }

    /// Whether a token may stand in a row that holds names, marks, kinds, statuses
    /// and APIs alone.
    pub fn is_plain(&self, at: usize) -> bool {
        let of = |tokens: &[bool]| tokens.get(at).copied().unwrap_or_default();
        of(&self.quiet)
            || match self.words.class(at) {
                Some(Class::No | Class::Not) => of(&self.words.taken),
                Some(class) => class.is_of_lists(),
                None => true,
            }
    }

    /// Whether a token parts what is said of the name in front from what is said of
    /// the one behind.
    pub fn parts(&self, at: usize) -> bool {
        self.is_mark(at, ",()[]") || self.words.class(at) == Some(Class::Joiner)
    }

    /// Whether a word is a helping verb ("is", "has"): its subject is the name in front.
    fn helps(&self, at: usize) -> bool {
        let has = |token: &Token<'_>| token.is("has") || token.is("have");
        self.words.class(at) == Some(Class::Aux) || self.words.tokens.get(at).is_some_and(has)
    }

    pub fn is_mark(&self, at: usize, marks: &str) -> bool {
        matches!(self.words.tokens.get(at), Some(Token::Mark(mark)) if marks.contains(*mark))
    }

    /// Takes tokens out of the sentence: they are a label or a description.
    pub fn hush(&mut self, range: Range<usize>) {
        self.quiet.get_mut(range).into_iter().flatten().for_each(|quiet| *quiet = true);
    }
}
