//! What the verbs and negations of a clause say, by the closed table.

use std::ops::Range;

use super::effect::Effect;
use super::tokens::Token;
use super::words::{Class, Form, Verb};

/// Which kind of text the words are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Of {
    /// A clause with names: a negation in front of one denies it.
    Clause,
    /// A lead, whose names stand behind it.
    Lead,
    /// A sentence that points to the names below it.
    Pointing,
}

/// A verb with what helps and denies it, or a negation in front of a name.
#[derive(Clone, Debug)]
pub(super) struct Saying {
    pub at: Range<usize>,
    /// `None`: it says nothing, and the words around it count all the same.
    pub effect: Option<Effect>,
    /// What it says where "no" follows: "needs no X".
    denied: Effect,
    pub form: Form,
    /// Whether it denies by "no", "not" or "without" in front of the name.
    pub negated: bool,
}

/// The tokens of a clause, what they say, and which negations a row took.
pub(super) struct Sayings<'c, 't> {
    pub tokens: &'c [Token<'t>],
    pub all: Vec<Saying>,
    pub taken: Vec<bool>,
    /// Whether it holds "X is not Y": that is a sentence, even where each of its words
    /// could stand in a list.
    pub apart: bool,
}

/// The words in front of a verb or a name that may belong to it.
#[derive(Clone, Copy, Default)]
struct Pending {
    /// Where the first of them stands.
    from: Option<usize>,
    /// Where the last negation among them stands.
    not: Option<usize>,
    /// Whether other words than those that help a verb stand behind the negation.
    far: bool,
}

impl<'c, 't> Sayings<'c, 't> {
    pub fn new(tokens: &'c [Token<'t>], of: Of) -> Sayings<'c, 't> {
        let mut sayings =
            Sayings { tokens, all: Vec::new(), taken: vec![false; tokens.len()], apart: false };
        let (mut named, mut please) = (false, false);
        let mut pending = Pending::default();
        // Set while a contrast waits for its other side. `true`: the next name is that
        // side, as in "unlike Y". For "differs from Y" and "confuse X with Y" it becomes
        // true with "from" and "with".
        let mut contrast: Option<bool> = None;
        for (at, token) in tokens.iter().enumerate() {
            match token {
                Token::Name(_) if contrast == Some(true) => {
                    sayings.push(at..at, Some(Effect::Nothing), Form::Contrast);
                    (contrast, pending) = (None, Pending::default());
                }
                Token::Name(_) => {
                    sayings.negation(pending, at, named);
                    pending = Pending::default();
                }
                Token::Mark(mark) if !",()[]".contains(*mark) && !token.is_sign() => {}
                Token::Mark(_) | Token::End(_) => {
                    contrast = contrast.filter(|ready| !ready);
                    pending = Pending::default();
                }
                Token::Word(_, class) => match class {
                    Class::No | Class::Not => {
                        pending.from.get_or_insert(at);
                        (pending.not, pending.far) = (Some(at), false);
                    }
                    Class::Verb(Verb { form: Form::Contrast, .. }) => {
                        sayings.take(pending.not);
                        contrast = Some(token.is("unlike"));
                        pending = Pending::default();
                    }
                    Class::Verb(verb) if !sayings.helps(at) => {
                        sayings.verb(at, *verb, pending, please);
                        pending = Pending::default();
                    }
                    Class::Aux | Class::Verb(_) => _ = pending.from.get_or_insert(at),
                    Class::Please => please = true,
                    Class::Adverb | Class::Noun | Class::Speaker => {}
                    class if class.leads_on() => {
                        contrast =
                            contrast.map(|ready| ready || token.is("with") || token.is("from"));
                        pending.far |= !token.is("to");
                    }
                    Class::Unknown if token.is_proper(at) => {}
                    _ => pending = Pending::default(),
                },
            }
            named |= matches!(token, Token::Name(_));
        }
        let points =
            |not: usize| (not..tokens.len()).any(|at| sayings.class(at) == Some(Class::Points));
        if of == Of::Lead || (of == Of::Pointing && pending.not.is_some_and(points)) {
            sayings.negation(pending, tokens.len(), false);
        }
        sayings
    }

    pub fn class(&self, at: usize) -> Option<Class> {
        self.tokens.get(at)?.class()
    }

    pub fn is(&self, at: usize, words: &[&str]) -> bool {
        self.tokens.get(at).is_some_and(|token| words.iter().any(|word| token.is(word)))
    }

    fn take(&mut self, not: Option<usize>) {
        if let Some(taken) = not.and_then(|not| self.taken.get_mut(not)) {
            *taken = true;
        }
    }

    fn push(&mut self, at: Range<usize>, effect: Option<Effect>, form: Form) {
        self.all.push(Saying { at, effect, denied: Effect::Unsure, form, negated: false });
    }

    /// Whether a verb only helps another one: "has been granted", "has to have".
    fn helps(&self, at: usize) -> bool {
        let has = self.is(at, &["has", "have", "had", "having", "got"]);
        let mut behind = self.tokens.get(at + 1..).unwrap_or_default().iter();
        let next = behind
            .find(|token| !matches!(token.class(), Some(Class::Adverb | Class::Not | Class::Aux)));
        has && next.is_some_and(|next| match next.class() {
            Some(Class::Verb(verb)) => verb.form != Form::Weak,
            _ => next.is("to"),
        })
    }

    /// A verb, with the words that help and deny it.
    fn verb(&mut self, at: usize, verb: Verb, pending: Pending, please: bool) {
        let from = pending.from.unwrap_or(at);
        let with = |words: &[&str]| (from..at).any(|at| self.is(at, words));
        let front = |words: &[&str]| at.checked_sub(1).is_some_and(|at| self.is(at, words));
        let not = pending.not.filter(|_| !pending.far);
        let had = |effect| verb.form == Form::Active && verb.says == Some(effect);
        let effect = match (verb.form, not) {
            // "Our grant" is no verb.
            (Form::Bare, None) if front(ARTICLES) => None,
            (Form::Bare, Some(_)) if with(&["did", "didn't"]) => Some(Effect::NotGranted),
            (Form::Bare, Some(_)) if with(&["do", "don't"]) => Some(verb.denied),
            (Form::Bare, None) if verb.denied == Effect::Nothing && please => {
                Some(Effect::Declared)
            }
            (Form::Bare, _) => Some(Effect::Unsure),
            (Form::Participle | Form::Status, _) if with(&["be", "being"]) => Some(Effect::Unsure),
            // The table has no row for "never had".
            (Form::Active, Some(not)) if had(Effect::Granted) && self.is(not, &["never"]) => {
                Some(Effect::Unsure)
            }
            // "Cannot use X" leaves open why.
            (_, Some(not)) if verb.says.is_none() && self.is_unable(not) => Some(Effect::Unsure),
            (_, Some(_)) => Some(verb.denied),
            // "The required scope X" asks for nothing.
            (Form::Participle, None) if verb.says == Some(Effect::Declared) && front(ARTICLES) => {
                None
            }
            (_, None) if had(Effect::Granted) && front(&["to"]) => {
                let has_to = with(&["has", "have", "had"]);
                Some(if has_to { Effect::Declared } else { Effect::Unsure })
            }
            // "Uses X" says nothing.
            (_, None) if verb.says.is_none() => return,
            (_, None) => verb.says,
        };
        self.take(not);
        self.all.push(Saying {
            at: from..at + 1,
            effect,
            denied: verb.denied,
            form: verb.form,
            negated: false,
        });
    }

    /// Whether a negation denies "can": "cannot", "could not".
    fn is_unable(&self, not: usize) -> bool {
        let front = not.checked_sub(1).is_some_and(|at| self.is(at, &["can", "could"]));
        front || self.is(not, &["cannot", "can't"])
    }

    /// A negation that waits for a verb when a name, or the end of a lead, comes.
    fn negation(&mut self, pending: Pending, end: usize, named: bool) {
        let Some(not) = pending.not else { return };
        self.take(Some(not));
        // "Has no X", "needs no X".
        let joined = |last: &&Saying| !last.negated && self.leads(last.at.end..not);
        let joined = self.all.last().is_some_and(|last| joined(&last));
        if let Some(last) = self.all.last_mut().filter(|_| joined) {
            (last.effect, last.negated, last.at.end) = (Some(last.denied), true, end);
            return;
        }
        // "X, not Y", "X is not Y"; but "there is not any Y".
        let front = not.checked_sub(1);
        let comma =
            front.is_some_and(|at| matches!(self.tokens.get(at), Some(Token::Mark(',' | '('))));
        let copula = self.is(not, &["isn't", "aren't", "wasn't", "weren't"])
            || front.is_some_and(|at| self.is(at, &["is", "are", "was", "were"]));
        let any = (not..end).any(|at| self.is(at, &["any"]));
        let contrast = self.class(not) == Some(Class::Not) && (copula || comma && named) && !any;
        let effect = match contrast {
            true => Effect::Nothing,
            // "Users cannot consent to X": somebody else may have.
            false if self.is_unable(not) => Effect::Unsure,
            false => Effect::NotGranted,
        };
        self.apart |= contrast && copula;
        let form = if contrast { Form::Contrast } else { Form::Active };
        self.push(not..end, Some(effect), form);
        if let Some(last) = self.all.last_mut() {
            last.negated = !contrast;
        }
    }

    /// Whether nothing but words that lead on stand in a range.
    pub fn leads(&self, range: Range<usize>) -> bool {
        range.into_iter().all(|at| match self.tokens.get(at) {
            Some(Token::Word(_, class)) => {
                class.leads_on() || self.tokens.get(at).is_some_and(|token| token.is_proper(at))
            }
            Some(Token::Mark(mark)) => !",()[]".contains(*mark),
            _ => false,
        })
    }
}

const ARTICLES: &[&str] =
    &["a", "the", "this", "these", "all", "any", "every", "each", "its", "our", "your", "their"];
