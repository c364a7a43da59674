//! What the wording around names says of them: granted, asked for, lacking,
//! or only mentioned. No more than the reference's table of negations, as words.

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
/// `lead` is what the line above says of the list ("asks for:").
pub(super) fn said(text: &str, start: usize, hits: &[Hit], lead: Option<Effect>) -> Vec<Said> {
    let tokens = tokens(text, start, hits);
    let mut all: Vec<Said> = Vec::new();
    let mut last_clause = 0..0;
    for clause in tokens.split(|token| *token == Token::Stop) {
        let from = all.len();
        read_clause(clause, lead, &mut all);
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
                    close_group(all, group, behind, remark.is_some(), signs_lead);
                }
                let words = gap.words.get(remark.unwrap_or(0)..).unwrap_or_default();
                let joined =
                    follows && remark.is_none() && words.iter().all(|word| is_joiner(word));
                if !joined {
                    group = Group { start: all.len(), denied: group.denied && words.is_empty() };
                }
                if aside && gap.comma.is_some() {
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
        close_group(all, group, &gap.words, true, signs_lead);
    }
}

/// The words between two names, and where among them a mark stood last that
/// ends what is said of the name in front.
#[derive(Default)]
struct Gap<'a> {
    words: Vec<&'a str>,
    comma: Option<usize>,
}

impl Gap<'_> {
    fn mark(&mut self, mark: char) {
        if matches!(mark, ',' | ')' | ']' | '|') {
            self.comma = Some(self.words.len());
        }
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

fn denies(word: &str) -> bool {
    matches!(word, "no" | "none" | "neither" | "nor")
}

/// "Unlike X, Y …": what is set aside ends at the comma.
fn sets_aside(word: &str) -> bool {
    matches!(word, "unlike" | "instead" | "rather")
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

fn is_sign(word: &str) -> bool {
    word == "✓" || word == "✗"
}

fn is_joiner(word: &str) -> bool {
    matches!(
        word,
        "and"
            | "or"
            | "nor"
            | "as"
            | "well"
            | "plus"
            | "also"
            | "the"
            | "both"
            | "delegated"
            | "application"
    )
}

fn is_contrast(gap: &[&str]) -> bool {
    gap.iter().any(|word| {
        matches!(*word, "not" | "from" | "with" | "than" | "instead" | "unlike" | "isn't")
    })
}

/// What the words in front of a name say of it: the last cue decides. A cue
/// further away than `reach` words has ended.
fn before(words: &[&str], reach: usize) -> Option<Effect> {
    let mut found = None;
    let last_for = words.iter().rposition(|word| *word == "for");
    for (index, word) in words.iter().enumerate() {
        let rest = words.get(index + 1..).unwrap_or_default();
        if rest.len() > reach {
            continue;
        }
        let next = rest.first().copied().unwrap_or_default();
        let negated = index
            .checked_sub(1)
            .and_then(|before| words.get(before))
            .is_some_and(|before| is_not(before));
        let effect = match *word {
            "✓" => Some(Effect::Held),
            "✗" => Some(Effect::NotGranted),
            word if is_not(word) => {
                let auxiliary = index.checked_sub(1).and_then(|before| words.get(before));
                negation(if word == "not" { auxiliary.unwrap_or(&word) } else { word }, rest)
            }
            "no" if rest.iter().all(|word| is_filler(word)) => Some(Effect::NotGranted),
            "neither" => Some(Effect::NotGranted),
            "unlike" => Some(Effect::Nothing),
            "rather" if next == "than" => Some(Effect::Nothing),
            "instead" if next == "of" => Some(Effect::Nothing),
            "differs" | "differ" | "different" | "distinct" if next == "from" => {
                Some(Effect::Nothing)
            }
            "confused" if next == "with" => Some(Effect::Nothing),
            "confuse" => Some(Effect::Mentioned),
            "without" | "lacks" | "lack" | "lacking" | "missing" | "misses" | "removed"
            | "revoked" | "denied" | "pending" | "blocked" => Some(Effect::NotGranted),
            "grant" | "add" | "approve" | "request" if negated => Some(Effect::Nothing),
            "requires" | "require" | "required" | "requiring" | "needs" | "need" | "needed"
            | "requests" | "request" | "requested" | "wants"
                if !negated =>
            {
                Some(Effect::Declared)
            }
            "asks" | "ask" | "asked" | "asking" if !negated && last_for > Some(index) => {
                Some(Effect::Declared)
            }
            "has" | "have" | "holds" | "contains" | "includes" | "granted" | "approved"
            | "consented" | "only" | "just"
                if !negated =>
            {
                Some(Effect::Held)
            }
            _ => None,
        };
        if effect.is_some() {
            found = effect;
        }
    }
    found
}

/// What "not" (behind `word`, or as part of it) says: of holding (lacking), of doing (nothing), of the name itself
/// (a contrast).
fn negation(word: &str, rest: &[&str]) -> Option<Effect> {
    let verb = rest.first().copied().unwrap_or_default();
    match verb {
        "contain" | "have" | "hold" | "include" | "list" | "show" | "granted" | "approved"
        | "consented" | "present" | "included" | "got" => Some(Effect::NotGranted),
        "grant" | "add" | "approve" | "request" | "give" | "consent" => {
            let told = ["does", "did", "has", "have"].iter().any(|start| word.starts_with(start));
            Some(if told { Effect::NotGranted } else { Effect::Nothing })
        }
        // "X, not the calendar permission Y"
        _ if rest.len() <= 4 && rest.iter().all(|word| is_filler(word)) => Some(Effect::Nothing),
        _ => None,
    }
}

/// What the words behind a name say of it: only where they follow at once.
/// `ended`: no other name follows, so that "X was not" is no contrast.
fn after(words: &[&str], ended: bool) -> Option<Effect> {
    let mut rest = words;
    while let Some((word, tail)) = rest.split_first() {
        match *word {
            "✓" => return Some(Effect::Held),
            "✗" => return Some(Effect::NotGranted),
            "missing" | "removed" | "revoked" | "denied" | "pending" | "blocked" | "lacking" => {
                return Some(Effect::NotGranted);
            }
            "granted" | "approved" | "consented" => return Some(Effect::Held),
            "required" | "needed" | "requested" | "configured" => return Some(Effect::Declared),
            "no" if ended && tail.is_empty() => return Some(Effect::NotGranted),
            "no" | "none" | "without" if tells_of_no_consent(words) => {
                return Some(Effect::Declared);
            }
            word if is_not(word) => {
                let next = tail.iter().find(|word| **word == "granted" || !is_filler(word));
                let next = next.copied().unwrap_or_default();
                return match next {
                    "needed" | "required" | "necessary" | "used" => Some(Effect::Nothing),
                    "granted" | "approved" | "consented" | "present" | "included" | "there"
                    | "given" | "assigned" => Some(Effect::NotGranted),
                    "" if ended && words.len() > 1 => Some(Effect::NotGranted),
                    _ => None,
                };
            }
            word if is_filler(word) => rest = tail,
            _ => return words.iter().find_map(|word| sign(word)),
        }
    }
    None
}

/// A sign counts wherever in the row it stands.
fn sign(word: &str) -> Option<Effect> {
    match word {
        "✓" => Some(Effect::Held),
        "✗" => Some(Effect::NotGranted),
        _ => None,
    }
}

fn is_not(word: &str) -> bool {
    word == "not" || word == "never" || word == "cannot" || word.ends_with("n't")
}

/// Words that stand between a name and what is said of it.
fn is_filler(word: &str) -> bool {
    matches!(
        word,
        "is" | "are"
            | "was"
            | "were"
            | "has"
            | "have"
            | "had"
            | "been"
            | "be"
            | "being"
            | "still"
            | "currently"
            | "now"
            | "yet"
            | "status"
            | "consent"
            | "permission"
            | "permissions"
            | "scope"
            | "scopes"
            | "both"
            | "all"
            | "it"
            | "this"
            | "the"
            | "a"
            | "an"
            | "same"
            | "as"
            | "of"
            | "for"
            | "to"
            | "access"
            | "application"
            | "delegated"
            | "admin"
            | "administrator"
            | "calendar"
            | "calendars"
            | "longer"
            | "such"
            | "granted"
            | "and"
            | "also"
            | "teams"
            | "graph"
            | "microsoft"
            | "any"
            | "which"
            | "that"
    )
}

/// "no consent granted", "not granted yet": said of the names in front.
fn denies_what_came_before(clause: &[Token]) -> bool {
    let words = words(clause);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    tells_of_no_consent(&words)
}

fn tells_of_no_consent(words: &[&str]) -> bool {
    let denied = words
        .iter()
        .any(|word| is_not(word) || matches!(*word, "no" | "none" | "nothing" | "without"));
    let of_consent = words.iter().any(|word| {
        matches!(*word, "consent" | "granted" | "approved" | "consented" | "grant" | "approval")
    });
    let of_need = words
        .iter()
        .any(|word| matches!(*word, "required" | "needed" | "necessary" | "requires" | "needs"));
    denied && of_consent && !of_need && words.len() <= 8
}
