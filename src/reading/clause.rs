//! What the wording around names says of them: granted, asked for, lacking,
//! or only mentioned. No more than the reference's table of negations, as words.

use super::answers::{answer, asks_whether, denies_what_came_before, taken_back};
use super::behind::{after, is_sign};
use super::gap::Gap;
use super::names::Hit;
use super::sentence::{Token, tokens};
use super::vocabulary::{denies, gives, is_against, is_contrast, is_given, is_joiner, sets_aside};

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
    let mut question: Option<&[Token]> = None;
    for clause in tokens.split_inclusive(Token::ends) {
        let from = all.len();
        read_clause(clause, open.take().or(lead), &mut all);
        let is_question = clause.last() == Some(&Token::Question);
        let asked = std::mem::replace(&mut question, is_question.then_some(clause));
        if all.len() > from {
            last_clause = from..all.len();
        } else if let Some(effect) =
            asked.map_or_else(|| taken_back(clause), |it| answer(it, clause))
        {
            for said in all.get_mut(last_clause.clone()).into_iter().flatten() {
                said.effect = effect;
            }
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
    let tokens = tokens(text, 0, &[]);
    if tokens.last() == Some(&Token::Question) {
        return asks_whether(&tokens).then_some(Effect::Declared);
    }
    let mut gap = Gap::default();
    for token in &tokens {
        // A remark behind it.
        if *token == Token::Mark('(') && !gap.words.is_empty() {
            break;
        }
        gap.add(token);
    }
    // "Grant" alone is a heading, not a command.
    if matches!(gap.words.as_slice(), [verb] if gives(verb)) {
        return None;
    }
    gap.says(0, usize::MAX).or_else(|| after(&gap.words, true))
}

fn read_clause(clause: &[Token], lead: Option<Effect>, all: &mut Vec<Said>) {
    let first = all.len();
    let mut effect = lead.unwrap_or(Effect::Stands);
    let mut group = Group { start: first, denied: false, guessed: false };
    // Up to here a contrast has been applied.
    let mut swept = first;
    let mut confusing = false;
    let mut replacing = false;
    let mut aside = false;
    let mut gap = Gap::default();
    let signs_lead = matches!(clause.iter().find(|token| !matches!(token, Token::Mark(_))), Some(Token::Word(word)) if is_sign(word));
    for token in clause {
        match token {
            Token::Name(hit) => {
                let follows = all.len() > first;
                let remark = if follows { gap.remark() } else { None };
                let ends = remark.unwrap_or(gap.ends());
                let behind = gap.words.get(..ends).unwrap_or_default();
                if follows {
                    group = group.under(&gap, all.len());
                    close_group(all, group, behind, remark.is_some(), signs_lead);
                }
                let words = gap.words.get(remark.unwrap_or(0)..).unwrap_or_default();
                let joined =
                    follows && remark.is_none() && words.iter().all(|word| is_joiner(word));
                if !joined {
                    let denied = group.denied && words.is_empty();
                    group = Group { start: all.len(), denied, guessed: false };
                }
                if aside && (gap.comma.is_some() || gap.colon.is_some()) {
                    effect = lead.unwrap_or(Effect::Stands);
                    group.start = all.len();
                    aside = false;
                }
                // What stands in front of a comma is about the name in front of that.
                let cues = remark.or(gap.comma.filter(|_| follows)).unwrap_or(0);
                replacing |= words.contains(&"replaced");
                if replacing && words.iter().any(|word| matches!(*word, "by" | "with")) {
                    effect = Effect::Held;
                } else if confusing && words.iter().any(|word| is_against(word)) {
                    effect = Effect::Nothing;
                } else if let Some(found) = gap.says(cues, if follows { 8 } else { usize::MAX }) {
                    effect = found;
                    group = Group {
                        start: all.len(),
                        denied: words.iter().any(|word| denies(word)),
                        guessed: gap.guesses(),
                    };
                } else if words.contains(&"nor") || matches!(words, [.., "so", _]) {
                    effect = all.last().map_or(effect, |said| said.effect);
                }
                replacing = words.contains(&"replaced");
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
            token => gap.add(token),
        }
    }
    if all.len() > first {
        let words = gap.words.get(gap.aside()..).unwrap_or_default();
        group = group.under(&gap, all.len());
        close_group(all, group, words, true, signs_lead);
    }
    if clause.last() == Some(&Token::Question) && asks_whether(clause) {
        for said in all.get_mut(first..).into_iter().flatten() {
            if said.effect != Effect::Nothing {
                said.effect = Effect::Declared;
            }
        }
    }
}

/// Names that are joined, from an index on; and whether "no", "neither" leads them.
#[derive(Clone, Copy)]
struct Group {
    start: usize,
    denied: bool,
    /// Whether a condition leads them.
    guessed: bool,
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
    // "No X, Y yes", "X: denied, Y: same": said of the last name alone.
    let (front, last) = all.split_at_mut(all.len().saturating_sub(1));
    if let ([word], [last]) = (gap.as_slice(), last) {
        let above = front.last().map(|said| said.effect);
        let own = match *word {
            "yes" | "y" | "true" | "✓" if group.denied => Some(Effect::Held),
            "same" | "ditto" | "likewise" => above,
            _ => None,
        };
        if let Some(own) = own {
            last.effect = own;
            return;
        }
    }
    let found = match after(&gap, ended) {
        // "Neither X nor Y was granted", "no X is needed".
        Some(Effect::Held) if group.denied => Some(Effect::NotGranted),
        Some(Effect::Declared) if group.denied => Some(Effect::Nothing),
        Some(Effect::NotGranted) if group.denied => Some(Effect::Held),
        Some(Effect::Held) if group.guessed => None,
        found => found,
    };
    // "cannot get X approved": the verb has no subject of its own.
    let bare = gap.first().is_some_and(|word| is_given(word));
    let Some(found) = found else { return };
    for said in all.get_mut(group.start..).into_iter().flatten() {
        let kept = said.effect == Effect::NotGranted && found == Effect::Held && bare;
        if said.effect != Effect::Nothing && !kept {
            said.effect = found;
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
        && tokens(text, 0, &[]).split_inclusive(Token::ends).any(denies_what_came_before)
}
