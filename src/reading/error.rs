//! Error messages of sign-in and of Microsoft Graph. Names count only in the
//! slots that the messages have for them: an app may be called like a permission.

use std::ops::Range;

use crate::permission::{Kind, Resource};

use super::anchors::Anchor;
use super::draft::{Draft, Manner, Odd, Source, Strength, TokenView};
use super::grant::{Format, Status};
use super::names::{Word, is_guid};
use super::plain::Plain;
use super::resource;

/// How long a message may be.
const LONGEST: usize = 20_000;
/// Over how many lines a message may run on.
const LINES: usize = 40;

/// Reads the error messages of a text.
pub(super) fn read(draft: &mut Draft<'_>) {
    if !draft.anchors.has(Anchor::Error) {
        return;
    }
    for open in draft.open() {
        let mut at = open.start;
        while let Some((start, family)) = next_message(draft.text, at, open.end) {
            let end = match family {
                Family::SignIn => sign_in(draft, start, open.end),
                Family::Graph => graph(draft, start, open.end),
                Family::Bare(length) => {
                    draft.take(start..start + length);
                    draft.sources.push(Source::new(Format::Error, start));
                    start + length
                }
            };
            at = end.max(start + 1);
        }
    }
}

enum Family {
    /// `AADSTS` and a number.
    SignIn,
    /// What a request lacks, and what it has.
    Graph,
    /// A sentence without slots, of this length.
    Bare(usize),
}

/// Sentences that tell of an error and name no permission.
const BARE: [&str; 2] = ["authorization_requestdenied", "insufficient privileges to complete"];

/// The slots of Microsoft Graph's messages: what stands in front of the names,
/// their kind, and whether the request has them. `None`: the message decides.
const SLOTS: [(&str, Option<Kind>, bool); 9] = [
    ("api requires one of", None, false),
    ("scopes on the request", Some(Kind::Delegated), true),
    ("roles on the request", Some(Kind::Application), true),
    ("resource specific consent grants on the request", None, true),
    ("resource-specific consent grants on the request", None, true),
    ("must have one of the following scopes", None, false),
    ("must have one of the following permissions", None, false),
    ("does not have required microsoft graph permission(s)", None, false),
    ("does not have the required permission(s)", None, false),
];

/// What a message of Microsoft Graph may begin with.
const INTRODUCTIONS: [(&str, Kind); 2] = [
    ("missing scope permissions on the request", Kind::Delegated),
    ("missing role permissions on the request", Kind::Application),
];

/// The next message in `text[from..to]`.
fn next_message(text: &str, from: usize, to: usize) -> Option<(usize, Family)> {
    let (start, cue) = next_cue(text, from, to)?;
    let family = match cue {
        Cue::SignIn => Family::SignIn,
        Cue::Introduction | Cue::Slot(_) => Family::Graph,
        Cue::Bare(length) => Family::Bare(length),
    };
    Some((start, family))
}

/// What a message can be told by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    SignIn,
    Introduction,
    Slot(usize),
    Bare(usize),
}

/// The next cue in `text[from..to]`, in one pass.
fn next_cue(text: &str, from: usize, to: usize) -> Option<(usize, Cue)> {
    let mut at = from;
    loop {
        let rest = text.get(at..to)?;
        let start = at + rest.find(['A', 'a', 'M', 'm', 'S', 's', 'R', 'r', 'I', 'i', 'd'])?;
        at = start + 1;
        let is = |cue: &str| starts_with(text, start, cue);
        if is("aadsts") && text.as_bytes().get(start + 6).is_some_and(u8::is_ascii_digit) {
            return Some((start, Cue::SignIn));
        }
        if INTRODUCTIONS.iter().any(|(cue, _)| is(cue)) {
            return Some((start, Cue::Introduction));
        }
        if let Some(row) = SLOTS.iter().position(|(cue, _, _)| is(cue)) {
            return Some((start, Cue::Slot(row)));
        }
        if let Some(cue) = BARE.iter().find(|cue| is(cue)) {
            return Some((start, Cue::Bare(cue.len())));
        }
    }
}

/// Where the next message begins that is not the one at `start`: a cue that this
/// one has had already, or another kind of message.
fn next_of_graph(text: &str, start: usize, limit: usize) -> usize {
    let mut seen = [false; SLOTS.len()];
    let mut at = start;
    while let Some((found, cue)) = next_cue(text, at, limit) {
        match cue {
            Cue::Slot(row) => match seen.get_mut(row) {
                Some(seen) if !*seen => *seen = true,
                _ => return found,
            },
            Cue::Introduction if found == start => {}
            Cue::Introduction | Cue::SignIn => return found,
            Cue::Bare(_) => {}
        }
        at = found + 1;
    }
    limit
}

/// The end of what is looked at from `start` on.
fn window(text: &str, start: usize, limit: usize) -> usize {
    let end = limit.min(start.saturating_add(LONGEST));
    (start..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(start)
}

/// Whether the text goes on with a cue of lower-case letters, in any case.
fn starts_with(text: &str, at: usize, cue: &str) -> bool {
    text.as_bytes()
        .get(at..at + cue.len())
        .is_some_and(|bytes| bytes.eq_ignore_ascii_case(cue.as_bytes()))
}

/// Where a message that begins at `start` ends: with its string, or with its
/// line unless that was wrapped.
fn message_end(text: &str, start: usize, limit: usize) -> usize {
    let rest = text.get(start..window(text, start, limit)).unwrap_or_default();
    let mut end = start;
    for (index, line) in rest.split('\n').enumerate() {
        let line_start = if index == 0 { start } else { end + 1 };
        let trimmed = line.trim();
        if index > 0 {
            let above = text.get(start..end).unwrap_or_default().trim_end();
            let finished =
                above.ends_with(['.', '!', '"', '}', '…', ']']) || is_tail(last_line(above));
            let inside = above.matches('\'').count() % 2 == 1;
            let goes_on = is_tail(trimmed)
                || inside
                || (!finished && index < LINES && runs_on(above, trimmed));
            if trimmed.is_empty() || !goes_on || index >= LINES {
                break;
            }
        }
        end = line_start + line.len();
    }
    // It stands in a string: the quote that closes that one ends it.
    let quote = text.get(start..end).and_then(|message| {
        let quote = message.find('"')?;
        let before = message.get(..quote)?;
        Some(start + before.trim_end_matches('\\').len())
    });
    quote.unwrap_or(end)
}

fn last_line(text: &str) -> &str {
    text.rsplit('\n').next().unwrap_or_default()
}

/// Whether a line was cut by the edge of a window in the middle of a sentence:
/// it is long, and the next one begins with a plain word.
fn runs_on(above: &str, below: &str) -> bool {
    last_line(above).len() >= 40
        && below.starts_with(|first: char| {
            first.is_ascii_lowercase() || first.is_ascii_digit() || first == '\'' || first == '('
        })
        || (below.split_whitespace().count() > 3 && last_line(above).len() >= 60)
}

/// The lines that end a message of the sign-in.
fn is_tail(line: &str) -> bool {
    ["Trace ID", "Correlation ID", "Timestamp", "Request Id", "Message:"]
        .iter()
        .any(|label| line.trim_start().starts_with(label))
}

/// Reads a message of Microsoft Graph: what it requires, what the request has.
fn graph(draft: &mut Draft<'_>, start: usize, limit: usize) -> usize {
    let end = graph_end(draft.text, start, limit);
    let plain = Plain::of_message(draft.text, start..end);
    let text = plain.text();
    let lower = text.to_ascii_lowercase();
    let said = INTRODUCTIONS.iter().find(|(cue, _)| lower.contains(cue)).map(|(_, kind)| *kind);
    let slots = slots(&lower);
    let kind = said.or_else(|| slots.iter().find_map(|slot| SLOTS.get(slot.row)?.1));
    let mut source = Source::new(Format::Error, start);
    for slot in &slots {
        let Some((_, own, held)) = SLOTS.get(slot.row).copied() else { continue };
        let (status, strength) = if held {
            (Status::Granted, Strength::Proof)
        } else {
            (Status::NotGranted, Strength::Sentence)
        };
        let kind = own.or(kind);
        let names = Manner { kind, status, strength, resource: None, any_word: false };
        let found = plain.read(draft, &mut source, slot.names.clone(), names);
        draft.incomplete |= held && slot.cut;
        if held && own.is_some() {
            let resource = Resource::MicrosoftGraph;
            source.token = Some(TokenView { kind: own, resource });
            source.hides_offline_access = true;
            let empty = text.get(slot.names.clone()).is_some_and(|names| names.trim().is_empty());
            source.shows_none |= found == 0 && empty && !slot.cut;
        }
    }
    draft.take(start..end);
    draft.sources.push(source);
    end
}

/// A place for names in a message.
struct Slot {
    row: usize,
    names: Range<usize>,
    /// Whether its closing quote is missing, or dots stand for more.
    cut: bool,
}

/// The slots of a message in lower case, in their order.
fn slots(lower: &str) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for (row, (cue, _, _)) in SLOTS.iter().enumerate() {
        let Some(found) = lower.find(cue) else { continue };
        let behind = found + cue.len();
        let rest = lower.get(behind..).unwrap_or_default();
        let start = lower.len() - rest.trim_start_matches([' ', ':', '\n', '\t', '=']).len();
        let rest = lower.get(start..).unwrap_or_default();
        let quote = rest.chars().next().filter(|first| matches!(first, '\'' | '"' | '`'));
        let (names, closed) = match quote {
            Some(quote) => {
                let inner = start + 1;
                let length = lower.get(inner..).and_then(|rest| rest.find(quote));
                let end = length.map_or(lower.len(), |length| inner + length);
                (inner..end, length.is_some())
            }
            None => {
                let length = sentence(rest);
                (start..start + length, true)
            }
        };
        let inside = lower.get(names.clone()).unwrap_or_default();
        let cut = !closed || inside.contains("...") || inside.contains('…');
        slots.push(Slot { row, names, cut });
    }
    slots.sort_by_key(|slot| slot.names.start);
    slots
}

/// The length of a sentence: up to a full stop with a blank behind, or a dash.
fn sentence(text: &str) -> usize {
    [". ", " - ", " to call", ".\n", "\n\n", "\""]
        .iter()
        .filter_map(|end| text.find(end))
        .min()
        .unwrap_or(text.len())
}

/// Where a message of Microsoft Graph ends: behind the last of its slots.
fn graph_end(text: &str, start: usize, limit: usize) -> usize {
    let limit = next_of_graph(text, start, window(text, start, limit));
    let piece = text.get(start..limit).unwrap_or_default();
    // Blank lines end it.
    let piece = piece.split("\n\n").next().unwrap_or_default();
    let lower = piece.to_ascii_lowercase();
    let lower = lower.as_str();
    let mut end = INTRODUCTIONS
        .iter()
        .find(|(cue, _)| lower.starts_with(cue))
        .map_or(0, |(cue, _)| cue.len());
    for (cue, _, _) in SLOTS {
        let Some(found) = lower.find(cue) else { continue };
        let behind = found + cue.len();
        let rest = lower.get(behind..).unwrap_or_default();
        let length = match opening(rest) {
            Some((inner, quote)) => rest
                .get(inner..)
                .and_then(|rest| rest.find(quote).map(|length| inner + length + quote.len()))
                .unwrap_or(rest.len()),
            None => sentence(rest),
        };
        end = end.max(behind + length);
    }
    start + end
}

/// The quote with which a slot opens, as it is written: behind how many bytes,
/// and what closes it.
fn opening(rest: &str) -> Option<(usize, &'static str)> {
    let trimmed = rest.trim_start_matches([' ', ':', '\n', '\t', '=', '\\']);
    let skipped = rest.len() - trimmed.len();
    // A backslash in front belongs to the escape of the quote.
    for quote in ["'", "u0027", "\"", "`", "&#39;"] {
        if trimmed.starts_with(quote) {
            let close = match quote {
                "u0027" => "\\u0027",
                other => other,
            };
            return Some((skipped + quote.len(), close));
        }
    }
    None
}

/// Reads a message of the sign-in: only its slots, whatever its number.
fn sign_in(draft: &mut Draft<'_>, start: usize, limit: usize) -> usize {
    let text = draft.text;
    let rest = text.get(start + 6..limit).unwrap_or_default();
    let digits = rest.len() - rest.trim_start_matches(|digit: char| digit.is_ascii_digit()).len();
    let number = start + 6 + digits;
    let is_message = text.get(number..).is_some_and(|rest| rest.trim_start().starts_with(':'));
    let limit = window(text, start, limit);
    let again = text.get(number..limit).and_then(|rest| rest.find("AADSTS"));
    let end = message_end(text, start, again.map_or(limit, |again| number + again));
    let mut source = Source::new(Format::Error, start);
    let plain = Plain::of_message(text, start..end);
    asked_for(draft, &mut source, &plain);
    not_valid(draft, &mut source, &plain);
    // A number that is only mentioned in a sentence takes no more than itself.
    let end = if is_message || !source.finds.is_empty() { end } else { number };
    draft.take(start..end);
    draft.sources.push(source);
    end
}

/// "asked for scope 'X' that doesn't exist on the resource 'R'".
fn asked_for(draft: &mut Draft<'_>, source: &mut Source, plain: &Plain) {
    let text = plain.text();
    let lower = text.to_ascii_lowercase();
    let Some(cue) = lower.rfind("asked for scope") else { return };
    let Some(names) = quoted(text, cue + "asked for scope".len()) else { return };
    let resource = lower
        .get(names.end..)
        .and_then(|rest| rest.find("on the resource"))
        .and_then(|found| quoted(text, names.end + found + "on the resource".len()))
        .and_then(|quoted| text.get(quoted))
        .and_then(resource_of);
    let manner = Manner {
        kind: Some(Kind::Delegated),
        status: Status::NotGranted,
        strength: Strength::Sentence,
        resource,
        any_word: false,
    };
    let hits = plain.hits(names.clone());
    if hits.is_empty() {
        unknown_scope(draft, plain, names.clone());
    }
    plain.read(draft, source, names, manner);
}

/// What was asked for and is no name at all: shown where it could be one.
fn unknown_scope(draft: &mut Draft<'_>, plain: &Plain, asked: Range<usize>) {
    let text = plain.text();
    let word = text.get(asked.clone()).unwrap_or_default().trim();
    let shaped = (3..=80).contains(&word.len())
        && word.starts_with(|first: char| first.is_ascii_alphabetic())
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    if shaped && !is_guid(word) {
        let start = asked.start + text.get(asked).and_then(|asked| asked.find(word)).unwrap_or(0);
        let span = plain.span(&(start..start + word.len()));
        draft.odd.push(Odd { suggestion: None, candidates: Vec::new(), span });
    }
}

/// The API that an id or an address names; a piece of an id names none.
fn resource_of(text: &str) -> Option<Resource> {
    let cut = text.contains('…') || text.contains("...");
    if cut { None } else { resource::named(text) }
}

/// What stands in quotes at `from`, past blanks and backslashes.
fn quoted(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let trimmed = rest.trim_start_matches([' ', '\n', '\t', ':', 's', '(', ')']);
    let quote = trimmed.chars().next().filter(|first| matches!(first, '\'' | '"' | '`'))?;
    let start = text.len() - trimmed.len() + 1;
    let length = text.get(start..)?.find(quote)?;
    Some(start..start + length)
}

/// "The scope X is not valid": one name was refused; a whole list was asked for.
fn not_valid(draft: &mut Draft<'_>, source: &mut Source, plain: &Plain) {
    let text = plain.text();
    let lower = text.to_ascii_lowercase();
    let several = lower.contains("more than one resource");
    let client = lower.contains("client credential");
    let mut from = 0;
    while let Some(found) = lower.get(from..).and_then(|rest| rest.find("is not valid")) {
        let end = from + found;
        let before = lower.get(from..end).unwrap_or_default();
        from = end + "is not valid".len();
        // The scopes stand between the first "scope" of the sentence and its verb.
        let sentence = before.rfind(". ").map_or(0, |stop| stop + 2);
        let Some(cue) = before.get(sentence..).and_then(|rest| rest.find("scope")) else {
            continue;
        };
        let start = end - before.len() + sentence + cue + "scope".len();
        let names = start..end;
        let hits = plain.hits(names.clone());
        let items = hits.iter().filter(|hit| !matches!(hit.word, Word::Guid(_))).count();
        let refused = items == 1 && !several && !client;
        let (status, strength) = if refused {
            (Status::NotGranted, Strength::Sentence)
        } else {
            (Status::Declared, Strength::Declared)
        };
        let kind = (!client).then_some(Kind::Delegated);
        let manner = Manner { kind, status, strength, resource: None, any_word: false };
        plain.read(draft, source, names, manner);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_ends_with_its_string_or_its_lines() {
        let ends = |text: &'static str| &text[..message_end(text, 0, text.len())];
        assert_eq!(ends("AADSTS1: a b.\nUser.Read"), "AADSTS1: a b.");
        assert_eq!(
            ends("AADSTS1: a b.\\r\\nTrace ID: 1\",\"c\":\"d\""),
            "AADSTS1: a b.\\r\\nTrace ID: 1"
        );
        assert_eq!(
            ends("AADSTS1: a b.\nTrace ID: 1\nTimestamp: 2\nUser.Read"),
            "AADSTS1: a b.\nTrace ID: 1\nTimestamp: 2"
        );
        assert_eq!(ends("AADSTS1: asked for 'a\nb' c\n- User.Read"), "AADSTS1: asked for 'a\nb' c");
    }
}
