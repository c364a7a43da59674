//! What the wording around names says of them: granted, asked for, lacking,
//! or only mentioned. No more than the reference's table of negations, as words.

use super::cues::{
    after, before, denies, is_contrast, is_joiner, is_sign, sets_aside, tells_of_no_consent,
};
use super::names::Hit;

/// What a sentence says of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// It stands there, and nothing is said of it.
    Stands,
    /// It is said to be held ("has X", "X was granted").
    Held,
    /// It is asked for or required.
    Declared,
    /// It is lacking.
    NotGranted,
    /// It is one side of a contrast ("X differs from …").
    Mentioned,
    /// It yields nothing ("… not Y", "X is not needed").
    Nothing,
}

/// A name's place in a row, and what is said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Said {
    /// The name's index among the hits of the row.
    pub hit: usize,
    pub effect: Effect,
}

/// A token of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Name(usize),
    Word(String),
    /// A separator inside a clause.
    Mark(char),
    /// The end of a clause.
    Stop,
}

/// What the row `text` (which begins at `start` of the page) says of its names.
///
/// `lead` is what the line above says of the list ("asks for:"), `open` what a
/// sentence says that goes on here: it holds up to the end of its clause.
pub(super) fn said(
    text: &str,
    start: usize,
    hits: &[Hit],
    lead: Option<Effect>,
    mut open: Option<Effect>,
) -> Vec<Said> {
    let tokens = tokens(text, start, hits);
    let mut all: Vec<Said> = Vec::new();
    let mut last_clause = 0..0;
    for clause in tokens.split(|token| *token == Token::Stop) {
        let from = all.len();
        read_clause(clause, open.take().or(lead), &mut all);
        if all.len() > from {
            last_clause = from..all.len();
        } else if denies_what_came_before(clause) {
            for said in all.get_mut(last_clause.clone()).into_iter().flatten() {
                if matches!(said.effect, Effect::Stands | Effect::Held) {
                    said.effect = Effect::Declared;
                }
            }
            // Saying it again changes nothing.
            last_clause = 0..0;
        }
    }
    all
}

/// What a line without names says of the list below it.
pub(super) fn lead(text: &str) -> Option<Effect> {
    let words = words(&tokens(text, 0, &[]));
    let all: Vec<&str> = words.iter().map(String::as_str).collect();
    before(&all, usize::MAX).or_else(|| after(&all, true))
}

fn tokens(text: &str, start: usize, hits: &[Hit]) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut next = hits.iter().enumerate().peekable();
    let mut skip_to = 0;
    let mut word = String::new();
    let mut characters = text.char_indices().peekable();
    while let Some((offset, character)) = characters.next() {
        let place = start + offset;
        if let Some((index, hit)) = next.peek()
            && place >= hit.span.start
        {
            flush(&mut word, &mut tokens);
            tokens.push(Token::Name(*index));
            skip_to = hit.span.end;
            next.next();
        }
        if place < skip_to {
            continue;
        }
        if character.is_alphanumeric() || character == '\'' {
            word.extend(character.to_lowercase());
            continue;
        }
        flush(&mut word, &mut tokens);
        let ends = characters.peek().is_none_or(|(_, next)| !next.is_alphanumeric());
        match character {
            '✅' | '✓' | '√' | '✔' => tokens.push(Token::Word("✓".to_owned())),
            '❌' | '⚠' | '✗' | '✘' => tokens.push(Token::Word("✗".to_owned())),
            ';' | '!' | '?' => tokens.push(Token::Stop),
            '.' if ends => tokens.push(Token::Stop),
            '\n' | ' ' | '\t' | '.' => {}
            other => tokens.push(Token::Mark(other)),
        }
    }
    flush(&mut word, &mut tokens);
    tokens
}

fn flush(word: &mut String, tokens: &mut Vec<Token>) {
    let trimmed = word.trim_matches('\'');
    match trimmed {
        "" => {}
        "but" | "however" | "although" | "whereas" => tokens.push(Token::Stop),
        trimmed => tokens.push(Token::Word(trimmed.to_owned())),
    }
    word.clear();
}

fn words(tokens: &[Token]) -> Vec<String> {
    tokens
        .iter()
        .filter_map(|token| match token {
            Token::Word(word) => Some(word.clone()),
            _ => None,
        })
        .collect()
}

fn read_clause(clause: &[Token], lead: Option<Effect>, all: &mut Vec<Said>) {
    let first = all.len();
    let mut effect = lead.unwrap_or(Effect::Stands);
    let mut group = Group { start: first, denied: false };
    // Up to here a contrast has been applied.
    let mut swept = first;
    let mut confusing = false;
    let mut aside = false;
    let mut gap = Gap::default();
    let signs_lead = matches!(clause.iter().find(|token| !matches!(token, Token::Mark(_))), Some(Token::Word(word)) if is_sign(word));
    for token in clause {
        match token {
            Token::Word(word) => gap.words.push(word),
            Token::Mark(mark) => gap.mark(*mark),
            Token::Stop => {}
            Token::Name(hit) => {
                let follows = all.len() > first;
                let remark = if follows { gap.remark() } else { None };
                let behind = gap.words.get(..remark.unwrap_or(gap.words.len())).unwrap_or_default();
                if follows {
                    group = group.under(&gap, all.len());
                    close_group(all, group, behind, remark.is_some(), signs_lead);
                }
                let words = gap.words.get(remark.unwrap_or(0)..).unwrap_or_default();
                let joined =
                    follows && remark.is_none() && words.iter().all(|word| is_joiner(word));
                if !joined {
                    group = Group { start: all.len(), denied: group.denied && words.is_empty() };
                }
                if aside && (gap.comma.is_some() || gap.colon) {
                    effect = lead.unwrap_or(Effect::Stands);
                    group.start = all.len();
                    aside = false;
                }
                if confusing && words.contains(&"with") {
                    effect = Effect::Nothing;
                } else if let Some(found) = before(words, if follows { 8 } else { usize::MAX }) {
                    effect = found;
                    group =
                        Group { start: all.len(), denied: words.iter().any(|word| denies(word)) };
                }
                aside |= !follows && words.iter().any(|word| sets_aside(word));
                confusing = effect == Effect::Mentioned;
                if effect == Effect::Nothing && is_contrast(words) {
                    for said in all.get_mut(swept..).into_iter().flatten() {
                        if said.effect == Effect::Stands {
                            said.effect = Effect::Mentioned;
                        }
                    }
                    swept = all.len();
                }
                all.push(Said { hit: *hit, effect });
                gap = Gap::default();
            }
        }
    }
    if all.len() > first {
        group = group.under(&gap, all.len());
        close_group(all, group, &gap.words, true, signs_lead);
    }
}

/// The words between two names, and where among them a mark stood last that
/// ends what is said of the name in front.
#[derive(Default)]
struct Gap<'a> {
    words: Vec<&'a str>,
    comma: Option<usize>,
    /// A bracket opens in front of the words: they are said of one name only.
    bracket: bool,
    colon: bool,
}

impl Gap<'_> {
    fn mark(&mut self, mark: char) {
        if matches!(mark, ',' | ')' | ']' | '|') {
            self.comma = Some(self.words.len());
        }
        self.bracket |= self.words.is_empty() && matches!(mark, '(' | '[');
        self.colon |= mark == ':';
    }

    /// How many words are a remark on the name in front, which ends before the
    /// next one begins: "X (missing), Y".
    fn remark(&self) -> Option<usize> {
        self.comma.filter(|comma| {
            self.words.get(..*comma).is_some_and(|behind| after(behind, true).is_some())
        })
    }
}

/// Names that are joined, from an index on; and whether "no" or "neither" leads them.
#[derive(Clone, Copy)]
struct Group {
    start: usize,
    denied: bool,
}

impl Group {
    /// The names that the words of a gap are about.
    fn under(self, gap: &Gap<'_>, count: usize) -> Group {
        let start = if gap.bracket { count.saturating_sub(1) } else { self.start };
        Group { start, ..self }
    }
}

/// Applies what stands behind a group of joined names to all of them.
fn close_group(all: &mut [Said], group: Group, gap: &[&str], ended: bool, signs_lead: bool) {
    let gap: Vec<&str> =
        gap.iter().copied().filter(|word| !(signs_lead && is_sign(word))).collect();
    let found = match after(&gap, ended) {
        // "Neither X nor Y was granted", "no X is needed".
        Some(Effect::Held) if group.denied => Some(Effect::NotGranted),
        Some(Effect::Declared) if group.denied => Some(Effect::Nothing),
        Some(Effect::NotGranted) if group.denied => Some(Effect::Held),
        found => found,
    };
    if let Some(found) = found {
        for said in all.get_mut(group.start..).into_iter().flatten() {
            if said.effect != Effect::Nothing {
                said.effect = found;
            }
        }
    }
}

/// Whether a row goes on with what the one above says: "and X", "or X".
pub(super) fn goes_on(text: &str) -> bool {
    let first = text.trim_start().split([' ', '\t', '/']).next().unwrap_or_default();
    matches!(first.to_ascii_lowercase().as_str(), "and" | "or" | "nor" | "plus")
}

/// Whether a row says of the names above that nobody consented: "no consent
/// granted".
pub(super) fn denies_what_stands_above(text: &str) -> bool {
    text.len() < 80
        && tokens(text, 0, &[]).split(|it| *it == Token::Stop).any(denies_what_came_before)
}

/// "no consent granted", "not granted yet": said of the names in front.
fn denies_what_came_before(clause: &[Token]) -> bool {
    let words = words(clause);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    tells_of_no_consent(&words)
}
