//! Lists of names and prose with names in it: what no other family has taken.

use std::ops::Range;

use crate::permission::{Kind, Resource};

use super::clause::{self, Effect};
use super::draft::{Draft, Find, Manner, Source, Strength};
use super::grant::{Format, Status};
use super::names::{self, Hit, Word};
use super::resource;

/// What the lines above say of the names below.
#[derive(Clone, Copy, Debug, Default)]
struct Above {
    kind: Option<Kind>,
    resource: Option<Resource>,
    /// What a lead-in says ("asks for:"), up to the end of its list.
    lead: Option<Effect>,
}

/// Reads what is left of the text.
pub(super) fn read(draft: &mut Draft<'_>) {
    let rows = rows(draft);
    let mut source = Source::new(Format::List, rows.first().map_or(0, |row| row.start));
    let mut above = Above::default();
    let mut waiting: Vec<(Hit, Above)> = Vec::new();
    let mut english_only = true;
    for row in rows {
        let text = draft.slice(&row);
        if text.trim().is_empty() {
            continue;
        }
        let hits = names::hits(draft.text, row.clone());
        if hits.iter().all(|hit| !matters(hit)) {
            above = look_above(draft, text, above);
            continue;
        }
        read_row(draft, &mut source, &row, hits, &mut above, &mut waiting, &mut english_only);
    }
    // Plain words alone ("openid", "email", one a line) are a list of their own
    // only where they are all that there is, or names stand beside them.
    for (hit, above) in waiting {
        if !source.finds.is_empty() || english_only {
            source.finds.push(find(&hit, Effect::Stands, None, above));
        }
    }
    if let Some(first) = source.finds.iter().map(|find| find.span.start).min() {
        source.at = first;
    } else if let Some(odd) = draft.odd.first() {
        source.at = odd.span.start;
    }
    let any_odd = draft.odd.iter().any(|odd| odd.candidates.is_empty());
    if !source.finds.is_empty() || (any_odd && draft.sources.is_empty()) {
        draft.sources.push(source);
    }
}

fn matters(hit: &Hit) -> bool {
    !matches!(hit.word, Word::Guid(_))
}

/// The rows of what is left: lines, but prose that was wrapped is one row.
fn rows(draft: &Draft<'_>) -> Vec<Range<usize>> {
    let mut rows: Vec<Range<usize>> = Vec::new();
    for line in draft.open_lines() {
        let joins = rows.last().is_some_and(|last| {
            last.end + 1 == line.start && is_wrapped(draft.slice(last), draft.slice(&line))
        });
        match rows.last_mut() {
            Some(last) if joins => last.end = line.end,
            _ => rows.push(line),
        }
    }
    rows
}

/// Whether a sentence runs on from one line into the next: a long line of
/// words without an end, and no bullet, heading or name to begin the next row.
fn is_wrapped(above: &str, below: &str) -> bool {
    // A paragraph is short; a row of thousands of lines is no prose.
    if above.len() > 4000 {
        return false;
    }
    let last_line = above.rsplit('\n').next().unwrap_or_default();
    let above = last_line.trim_end();
    let below = below.trim_start();
    let prose = above.len() >= 50 && above.split(' ').filter(|word| !word.is_empty()).count() >= 6;
    let runs_on = above
        .chars()
        .next_back()
        .is_some_and(|last| last.is_alphanumeric() || last == ',' || last == '\'');
    let begins = below
        .chars()
        .next()
        .is_some_and(|first| first.is_alphanumeric() || "`'\"(".contains(first));
    let tabbed = above.contains('\t') || below.contains('\t');
    prose && runs_on && begins && !tabbed
}

/// Headings and lead-ins: lines without names that say something of those below.
fn look_above(draft: &Draft<'_>, text: &str, above: Above) -> Above {
    let line = text.trim().trim_start_matches(['#', '*', '-', '•', ' ', '_', '>', '=']).trim();
    let bare = line.trim_end_matches([':', '*', '_', ' ', '#', '=']);
    let lower = bare.to_lowercase();
    let mut next = above;
    let words = lower.split_whitespace().count();
    let is_heading = words <= 9 && !line.ends_with('.');
    if is_heading {
        if let Some(kind) = heading_kind(draft, &lower) {
            next.kind = Some(kind);
            next.lead = None;
        }
        let name = lower.split('(').next().unwrap_or_default().trim();
        let name = name.trim_end_matches(" permissions").trim_end_matches(" scopes");
        if let Some(resource) = resource::by_display_name(name) {
            next.resource = Some(resource);
        }
    }
    let leads = line.ends_with(':') || (words <= 5 && !line.ends_with(['.', '!', '?']));
    let lead = if leads { clause::lead(line) } else { None };
    // A sentence that ends its list, or a new lead-in, ends the old one.
    next.lead = lead;
    next
}

/// The kind that a heading sets: by its own words, or because it names a mode.
fn heading_kind(draft: &Draft<'_>, lower: &str) -> Option<Kind> {
    for (heading, kind) in &draft.modes.headings {
        if lower.contains(&heading.to_lowercase()) {
            return Some(*kind);
        }
    }
    let delegated = lower.contains("delegated");
    let application = ["application", "app-only", "app only", "app permission", "app role"]
        .iter()
        .any(|words| lower.contains(words))
        && !lower.contains("web application")
        && !lower.contains("client application");
    match (delegated, application) {
        (true, false) => Some(Kind::Delegated),
        (false, true) => {
            let alone = lower == "application" || lower == "applications";
            let of_permissions = ["permission", "scope", "role", "app-only", "app only", "type"]
                .iter()
                .any(|word| lower.contains(word));
            (alone || of_permissions).then_some(Kind::Application)
        }
        _ => None,
    }
}

#[allow(clippy::too_many_arguments)]
fn read_row(
    draft: &mut Draft<'_>,
    source: &mut Source,
    row: &Range<usize>,
    hits: Vec<Hit>,
    above: &mut Above,
    waiting: &mut Vec<(Hit, Above)>,
    english_only: &mut bool,
) {
    let text = draft.slice(row);
    let Some(first) = hits.first() else { return };
    let front = draft.slice(&(row.start..first.span.start));
    let is_row = is_list_front(front);
    let label = front.trim_end().ends_with(':');
    if label && let Some(kind) = heading_kind(draft, &front.to_lowercase()) {
        above.kind = Some(kind);
        above.lead = None;
    } else if !is_row {
        above.lead = None;
    }
    let hits = without_prose_words(draft, row, hits);
    let said = clause::said(text, row.start, &hits, above.lead);
    let mut carried: Vec<Kind> = Vec::new();
    for (index, hit) in hits.iter().enumerate() {
        let before = index
            .checked_sub(1)
            .and_then(|index| hits.get(index))
            .map_or(row.start, |hit| hit.span.end);
        let after = hits.get(index + 1).map_or(row.end, |hit| hit.span.start);
        let gap = draft.slice(&(before..hit.span.start));
        let tail = draft.slice(&(hit.span.end..after));
        let behind = kinds_behind(tail);
        carried = kinds_in_front(gap, carried);
        let kinds = if behind.is_empty() { carried.clone() } else { behind };
        let effect =
            said.iter().find(|said| said.hit == index).map_or(Effect::Stands, |said| said.effect);
        if !hit.is_name() {
            *english_only = false;
            if effect != Effect::Nothing || !matches!(hit.word, Word::Odd { .. }) {
                let manner = Manner {
                    kind: None,
                    status: Status::Granted,
                    strength: Strength::Sentence,
                    resource: None,
                    any_word: false,
                };
                draft.read_hit(source, hit, manner);
            }
            continue;
        }
        if hit.more {
            draft.incomplete = true;
        }
        if hit.is_english() && hits.iter().all(Hit::is_english) {
            waiting.push((hit.clone(), *above));
            continue;
        }
        if !hit.is_english() {
            *english_only = false;
        }
        if effect == Effect::Nothing {
            continue;
        }
        if kinds.is_empty() {
            source.finds.push(find(hit, effect, None, *above));
        }
        for kind in kinds {
            source.finds.push(find(hit, effect, Some(kind), *above));
        }
    }
}

fn find(hit: &Hit, effect: Effect, kind: Option<Kind>, above: Above) -> Find {
    let (status, strength) = match effect {
        Effect::Stands | Effect::Held | Effect::Nothing => (Status::Granted, Strength::Sentence),
        Effect::Declared => (Status::Declared, Strength::Declared),
        Effect::NotGranted => (Status::NotGranted, Strength::Sentence),
        Effect::Mentioned => (Status::Granted, Strength::Mention),
    };
    let (name, resource) = match &hit.word {
        Word::Name { name, resource, stated } => {
            (name.clone(), if *stated { *resource } else { (*resource).or(above.resource) })
        }
        _ => (String::new(), None),
    };
    Find { name, kind, heading: above.kind, status, strength, resource, span: hit.name.clone() }
}

/// Whether what stands in front of a row's first name is no prose: a bullet, a
/// number, quotes, a sign.
fn is_list_front(front: &str) -> bool {
    front.chars().filter(|character| character.is_alphabetic()).count() <= 2
}

/// Drops the plain English words that belong to prose (rule 25): they count as a
/// whole item, or in a run of names that no word follows.
fn without_prose_words(draft: &Draft<'_>, row: &Range<usize>, hits: Vec<Hit>) -> Vec<Hit> {
    if !hits.iter().any(Hit::is_english) {
        return hits;
    }
    let edge = |character: char| !character.is_alphanumeric();
    let mut kept: Vec<Hit> = Vec::new();
    for (index, hit) in hits.iter().enumerate() {
        if !hit.is_english() {
            kept.push(hit.clone());
            continue;
        }
        // What stands between this word and the separators or names around it.
        let from = index
            .checked_sub(1)
            .and_then(|index| hits.get(index))
            .map_or(row.start, |hit| hit.span.end);
        let to = hits.get(index + 1).map_or(row.end, |hit| hit.span.start);
        let front = draft.slice(&(from..hit.span.start));
        let behind = draft.slice(&(hit.span.end..to));
        let front = front.rsplit(is_separator).next().unwrap_or_default();
        let behind = behind.split(is_separator).next().unwrap_or_default();
        let clear =
            |text: &str| text.chars().all(edge) || is_kind_mark(text) || text.trim() == "and";
        if clear(front) && clear(behind) {
            kept.push(hit.clone());
        }
    }
    kept
}

fn is_separator(character: char) -> bool {
    matches!(character, ',' | ';' | '|' | '\n' | '\t' | '"' | '\'' | '`' | '[' | ']' | '{' | '}')
}

fn is_kind_mark(text: &str) -> bool {
    let word = text.trim_matches(|character: char| !character.is_alphabetic()).to_lowercase();
    word == "delegated" || word == "application"
}

/// The kinds that the words in front of a name state: "the application
/// permission X", "delegated X and Y". They carry over to names that are joined.
fn kinds_in_front(gap: &str, carried: Vec<Kind>) -> Vec<Kind> {
    let lower = gap.to_lowercase();
    let words: Vec<&str> = lower
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty()
        || words.iter().all(|word| matches!(*word, "and" | "or" | "as" | "well" | "the"))
    {
        let ends = lower.contains([';', '.', '\n', '|', '\t']);
        return if ends { Vec::new() } else { carried };
    }
    let tail: Vec<&str> = words.iter().rev().take(3).rev().copied().collect();
    let is_about = |word: &str| {
        matches!(word, "permission" | "permissions" | "scope" | "scopes" | "role" | "roles")
    };
    let mut kinds = Vec::new();
    for (index, word) in tail.iter().enumerate() {
        let next = tail.get(index + 1).copied();
        let fits = next.is_none_or(|next| is_about(next) || matches!(next, "and" | "or"));
        match *word {
            "delegated" if fits => kinds.push(Kind::Delegated),
            "application" if fits => kinds.push(Kind::Application),
            _ => {}
        }
    }
    kinds
}

/// The kinds that stand behind a name: `(Delegated)`, `- Application`, and
/// `, Delegate` where the text was cut.
fn kinds_behind(tail: &str) -> Vec<Kind> {
    let mut kinds = Vec::new();
    let mut rest = tail.trim_start_matches(['`', '\'', '"', '*', '_']);
    loop {
        let trimmed = rest.trim_start_matches([
            ' ', '\t', '(', '[', '-', '–', '—', ':', ',', '|', '/', '=', '>', '→',
        ]);
        let separated = trimmed.len() < rest.len();
        let end =
            trimmed.find(|character: char| !character.is_alphabetic()).unwrap_or(trimmed.len());
        let word = trimmed.get(..end).unwrap_or_default();
        let behind = trimmed.get(end..).unwrap_or_default();
        let lower = word.to_lowercase();
        let kind = match lower.as_str() {
            "delegated" => Some(Kind::Delegated),
            "application" => Some(Kind::Application),
            _ if lower.len() >= 5
                && "delegated".starts_with(&lower)
                && behind.trim().is_empty() =>
            {
                Some(Kind::Delegated)
            }
            _ if lower.len() >= 6
                && "application".starts_with(&lower)
                && behind.trim().is_empty() =>
            {
                Some(Kind::Application)
            }
            "and" | "or" if !kinds.is_empty() => {
                rest = behind;
                continue;
            }
            _ => None,
        };
        let capital = word.starts_with(char::is_uppercase);
        match kind {
            Some(kind)
                if separated
                    && (capital
                        || !behind.starts_with(' ')
                        || tail.contains(['(', '[', '|', '-', ':', ','])) =>
            {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
                rest = behind;
            }
            _ => return kinds,
        }
    }
}
