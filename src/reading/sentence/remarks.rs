//! Remarks in a clause: labels in front of names ("Denied: X"), and descriptions behind
//! them ("X (denied)").

use std::ops::Range;

use super::clause::Clause;
use super::effect::Effect;
use super::lead::label;
use super::tokens::Token;
use super::words::{Class, Verb, doubts, may_be_status};
use crate::reading::text::cursor::Cursor;
use crate::reading::words::columns::{Column, column};
use crate::reading::words::status;
use crate::status::Status;

impl Clause<'_, '_> {
    /// Reads what describes the name in front of a gap, in brackets or behind a sign.
    /// Returns the rest of the gap.
    pub fn without_description(&mut self, gap: Range<usize>) -> Range<usize> {
        let Some(listed) = self.named.last().map(|named| named.listed) else { return gap };
        let next = matches!(self.words.tokens.get(gap.end), Some(Token::Name(_)));
        let last = gap.end.checked_sub(1).filter(|last| *last >= gap.start);
        let labelled = next && last.is_some_and(|last| self.is_mark(last, ":"));
        let mut cursor = Cursor::new(gap.clone());
        while let Some(at) = cursor.step() {
            let closes = |at: &usize| self.is_mark(*at, "\"'`*_~)]}>");
            let open = (at..gap.end).find(|at| !closes(at)).unwrap_or(gap.end);
            let sign = self.words.tokens.get(open).filter(|_| listed && open < gap.end);
            let end = if self.is_mark(open, "([") {
                let close = (open..gap.end).find(|at| self.is_mark(*at, ")]"));
                if close.is_none() && next {
                    return open..gap.end;
                }
                close
            } else if labelled && self.is_mark(open, "|\t") {
                // "X | Denied: Y": a cell of the next name.
                break;
            } else if sign.is_some_and(Token::is_sign) {
                let ends = |at: &usize| next && (self.parts(*at) || self.is_mark(*at, "|\t"));
                (open + 1..gap.end).rfind(ends)
            } else {
                break;
            };
            let inner = open + 1..end.unwrap_or(gap.end);
            let words = inner.clone().any(|at| self.words.class(at).is_some());
            if words {
                self.describe(inner.clone(), listed);
            }
            if end.is_none() && next && words {
                // Another name stands in the description.
                return inner;
            }
            cursor.move_to(inner.end.max(open + 1));
        }
        cursor.at().min(gap.end)..gap.end
    }

    fn describe(&mut self, range: Range<usize>, listed: bool) {
        // In a sentence only a denial counts as a description, and the words in brackets
        // remain a part of the sentence.
        let found = self.description(range.clone());
        let found = found.filter(|effect| listed || *effect == Effect::NotGranted);
        let plain = |at: usize| self.words.class(at).is_none_or(Class::is_of_lists);
        let open = listed && found.is_none() && !range.clone().all(plain);
        if let Some(named) = self.named.last_mut() {
            named.described = found.or(named.described);
            named.open |= open;
        }
        if listed {
            self.hush(range);
        }
    }

    /// What a description says: only denials, requests and grants. Beside a sign that leaves
    /// open what is wrong, only a denial is sure.
    fn description(&self, range: Range<usize>) -> Option<Effect> {
        let tokens = self.words.tokens.get(range.clone()).unwrap_or_default();
        let said = self.said(range.clone());
        // "Read your mail, pending"
        let last = range.clone().rfind(|at| self.is_mark(*at, ",-"));
        if said.is_none()
            && last.is_some_and(|at| self.said(at + 1..range.end) == Some(Effect::NotGranted))
        {
            return Some(Effect::Unsure);
        }
        if tokens.iter().any(Token::is_open_sign) && said != Some(Effect::NotGranted) {
            return Some(Effect::Unsure);
        }
        // "Granted once legal agrees"
        let open = |token: &Token<'_>| token.word().is_some_and(|(word, it)| is_open(word, it));
        if said == Some(Effect::Granted) && tokens.iter().any(open) {
            return Some(Effect::Unsure);
        }
        said
    }

    /// What the words of a description say, signs that leave something open aside.
    fn said(&self, range: Range<usize>) -> Option<Effect> {
        let tokens = self.words.tokens.get(range.clone()).unwrap_or_default();
        let words = tokens.iter().filter(|token| !token.is_open_sign()).filter_map(Token::word);
        let words: Vec<(&str, Class)> = words.take(3).collect();
        match words[..] {
            [(_, Class::No | Class::Not | Class::Neither)] => return Some(Effect::NotGranted),
            [(word, class)] => match status::answer(word) {
                Status::NotGranted => return Some(Effect::NotGranted),
                Status::Granted => return Some(Effect::Granted),
                Status::Declared if may_be_status(word, class) || is_open(word, class) => {
                    return Some(Effect::Unsure);
                }
                Status::Declared => {}
            },
            // "No access".
            [(_, Class::No), (_, Class::Noun)] => return Some(Effect::NotGranted),
            // "Not yet".
            [(_, Class::Not), (_, Class::Adverb)] => return Some(Effect::NotGranted),
            [(n, _), (a, _)] if n.eq_ignore_ascii_case("n") && a.eq_ignore_ascii_case("a") => {
                return Some(Effect::Unsure);
            }
            // "To be decided".
            [(to, _), (be, _), _] if to.eq_ignore_ascii_case("to") && be == "be" => {
                return Some(Effect::Unsure);
            }
            // "In review", "on hold", "not OK".
            [(_, Class::Prep | Class::Not) | ("on", _), (_, Class::Unknown)] => {
                return Some(Effect::Unsure);
            }
            _ => {}
        }
        if let Some(effect) = self.property(range.clone()) {
            return Some(effect);
        }
        // Cells with a yes and a no leave open which of them is the status.
        let cells = || tokens.split(|token| matches!(token, Token::Mark('|' | '\t')));
        let says = |status: Status| {
            cells().any(
                |cell| matches!(cell, [Token::Word(word, _)] if status::answer(word) == status),
            )
        };
        if says(Status::Granted) && says(Status::NotGranted) {
            return Some(Effect::Unsure);
        }
        let mark = tokens.iter().find_map(|token| match token {
            Token::Word("✓", _) => Some(Effect::Granted),
            Token::Word("✗", _) => Some(Effect::NotGranted),
            _ => None,
        });
        let said = mark.or_else(|| self.words.behind(range).map(|(effect, _)| effect));
        // "Pending legal", "pending the approval of X": it leaves open of what it is said.
        said.or(match words.first() {
            Some((_, Class::Verb(Verb { says: Some(Effect::NotGranted), form, .. })))
                if form.is_participle() =>
            {
                Some(Effect::Unsure)
            }
            _ => None,
        })
    }

    /// What a key of a status says with its value: "| Status: not granted".
    fn property(&self, range: Range<usize>) -> Option<Effect> {
        let asks = |at: &usize| {
            let key = at.checked_sub(1).and_then(|at| self.words.tokens.get(at)?.word());
            *at > range.start
                && self.is_mark(*at, ":=")
                && key.is_some_and(|(key, _)| column(key) == Some(Column::Status))
        };
        let sign = range.clone().find(asks)?;
        let ends = |at: &usize| self.is_mark(*at, "|\t,");
        let end = (sign + 1..range.end).find(ends).unwrap_or(range.end);
        let value = self.words.tokens.get(sign + 1..end)?;
        if let [Token::Word(word, _)] = value {
            match status::answer(word) {
                Status::Granted => return Some(Effect::Granted),
                Status::NotGranted => return Some(Effect::NotGranted),
                Status::Declared => {}
            }
        }
        let effect = label(value)?;
        Some(if effect == Effect::Stands { Effect::Unsure } else { effect })
    }

    /// Reads the label in a gap. Returns what stands behind it, and whether there is one.
    pub fn without_label(&mut self, gap: Range<usize>) -> (Range<usize>, bool) {
        let first = self.named.is_empty();
        let signs = if first { ":-=|\t" } else { ":" };
        if let Some(bracket) = self.bracketed(gap.clone()).filter(|_| first) {
            return bracket;
        }
        let Some(sign) = gap.clone().rfind(|at| self.is_mark(*at, signs)) else {
            return (gap, false);
        };
        // What is assigned in code is no label.
        let known = |at: usize| self.words.class(at).is_none_or(Class::is_of_lists);
        if self.is_mark(sign, "=") && !(gap.start..sign).all(known) {
            return (gap, false);
        }
        // "Denied (1):"
        let bracket = (gap.start..sign).rfind(|at| self.is_mark(*at, "(["));
        let closed = sign.checked_sub(1).is_some_and(|at| self.is_mark(at, ")]"));
        let end = bracket.filter(|open| closed && *open > gap.start).unwrap_or(sign);
        let parts = |at: &usize| !first && (self.parts(*at) || self.is_mark(*at, "|\t"));
        let parted = (gap.start..end).rfind(parts);
        let from = parted.map_or(gap.start, |at| at + 1);
        let Some(effect) = self.labelled(from..sign) else { return (gap, false) };
        let words = || (from..sign).filter_map(|at| self.words.tokens.get(at)?.word());
        let unknown = |(word, class): (&str, Class)| may_be_status(word, class);
        let plain = |class| matches!(class, Class::Unknown | Class::Speaker | Class::Adverb);
        self.told = words().any(unknown) && words().all(|(_, class)| plain(class));
        self.hush(from..sign);
        if let Some(parted) = parted {
            self.behind(gap.start..parted);
        }
        self.label = Some(effect);
        (sign + 1..gap.end, true)
    }

    /// Reads a status in brackets in front of a name: `[denied]`. Returns as
    /// `without_label` does.
    fn bracketed(&mut self, gap: Range<usize>) -> Option<(Range<usize>, bool)> {
        let opens = gap.clone().find(|at| self.is_mark(*at, "(["))?;
        let closes = gap.clone().rfind(|at| self.is_mark(*at, ")]"))?;
        let plain = |at: usize| self.words.class(at).is_none();
        if !(gap.start..opens).all(plain) || !(closes..gap.end).all(plain) {
            return None;
        }
        let mut effect = self.labelled(opens + 1..closes)?;
        // "[added]" tells of a change, planned or made.
        if (opens + 1..closes).any(|at| self.words.is(at, &["added", "removed"])) {
            effect = Effect::Unsure;
        } else if !matches!(effect, Effect::Granted | Effect::NotGranted | Effect::Declared) {
            return None;
        }
        self.hush(opens..closes + 1);
        self.label = Some(effect);
        Some((closes + 1..gap.end, true))
    }

    /// What a label says. One that says nothing leaves open whether the lead above
    /// holds, unless it only names a kind or an API.
    pub fn labelled(&self, range: Range<usize>) -> Option<Effect> {
        let tokens = self.words.tokens.get(range)?;
        let effect = label(tokens)?;
        let plain = tokens.iter().all(|token| token.class().is_none_or(Class::leads_on));
        Some(match self.around.lead {
            Some(lead) if effect == Effect::Stands && plain => lead,
            Some(Effect::Declared | Effect::NotGranted | Effect::Nothing)
                if effect == Effect::Stands =>
            {
                Effect::Unsure
            }
            _ => effect,
        })
    }
}

/// Whether a word of a description leaves the status open: "later", "tbd".
fn is_open(word: &str, class: Class) -> bool {
    doubts(word, class, true, false) && !word.eq_ignore_ascii_case("see")
}
