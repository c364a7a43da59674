//! What stands between two names of a sentence, and about which of them it is.

use super::behind::after;
use super::clause::Effect;
use super::cues::before;
use super::sentence::Token;
use super::vocabulary::{is_condition, is_verb};

/// The words between two names, and where among them the marks stand that end
/// what is said of the name in front.
#[derive(Default)]
pub(super) struct Gap<'a> {
    pub words: Vec<&'a str>,
    pub comma: Option<usize>,
    /// Behind how many words the last mark stands, but for colons.
    mark: usize,
    /// Behind how many words the last colon stands.
    pub colon: Option<usize>,
    /// A bracket opens in front of the words: they are said of one name only.
    pub bracket: bool,
}

impl<'a> Gap<'a> {
    pub fn add(&mut self, token: &'a Token) {
        match token {
            Token::Word(word) => self.words.push(word),
            Token::Mark(':') => self.colon = Some(self.words.len()),
            Token::Mark(mark) => {
                self.mark = self.words.len();
                if matches!(mark, ',' | ')' | ']' | '|') {
                    self.comma = Some(self.mark);
                }
                self.bracket |= self.words.is_empty() && matches!(mark, '(' | '[');
            }
            Token::Stop | Token::Question | Token::Name(_) => {}
        }
    }

    /// Where the words end that may be about the name in front: a label belongs to
    /// the one behind ("X missing: Y"), and so does what follows a comma.
    pub fn ends(&self) -> usize {
        let label = self.colon == Some(self.words.len());
        let end = if label { self.mark } else { self.words.len() };
        self.comma.unwrap_or(end).min(end)
    }

    /// How many words are an aside, behind which the sentence goes on: "X (which we
    /// asked for) was denied".
    pub fn aside(&self) -> usize {
        let verb = |comma: &usize| self.words.get(*comma).is_some_and(|word| is_verb(word));
        self.comma.filter(verb).unwrap_or(0)
    }

    /// What the words behind a remark on the name in front say of the name behind
    /// them, no further away than `reach`.
    pub fn says(&self, remark: usize, reach: usize) -> Option<Effect> {
        let words = self.words.get(remark..).unwrap_or_default();
        let comma = self.comma.unwrap_or(0).saturating_sub(remark);
        // "To do: grant X".
        let label = self.colon.map(|colon| colon.saturating_sub(remark));
        let behind = label.and_then(|label| before(words.get(label..)?, 0, reach));
        let found = behind.or_else(|| before(words, comma, reach));
        let guessed = found != Some(Effect::Nothing) && self.guesses();
        if guessed { Some(Effect::Declared) } else { found }
    }

    /// Whether the words make a condition of what follows: "once X is granted".
    pub fn guesses(&self) -> bool {
        let words = self.words.get(self.comma.unwrap_or(0)..).unwrap_or_default();
        words.iter().enumerate().any(|(index, word)| {
            match words.get(index + 1) {
                // "Until then" is none.
                Some(&"then") => false,
                Some(&"sure") => *word == "make",
                _ => is_condition(word),
            }
        })
    }

    /// How many words are a remark on the name in front, which ends before the
    /// next one begins: "X (missing), Y", "X was revoked and Y added".
    pub fn remark(&self) -> Option<usize> {
        let and = self.words.iter().position(|word| matches!(*word, "and" | "or"));
        [self.comma, and]
            .into_iter()
            .flatten()
            .find(|end| self.words.get(..*end).is_some_and(|behind| after(behind, true).is_some()))
    }
}
