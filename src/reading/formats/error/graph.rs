//! Messages of Microsoft Graph: what it requires, and what the request has.

use std::ops::Range;

use crate::permission::Resource;
use crate::reading::evidence::block::{Block, Strength, TokenView};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::text::cursor::Cursor;
use crate::reading::text::ellipsis;
use crate::reading::text::escapes::Plain;
use crate::reading::text::phrase;
use crate::status::Status;

use super::cue::{Cue, INTRODUCTIONS, SLOTS, next_cue, window};

/// Reads a message of Microsoft Graph: what it requires, what the request has.
/// `front` is what stands in front of it. Returns where it ends.
pub(super) fn read(findings: &mut Findings<'_>, front: Range<usize>, limit: usize) -> usize {
    let start = front.end;
    let end = graph_end(findings.text, start, limit);
    let plain = Plain::of_message(findings.text, start..end);
    let text = plain.text();
    let said = INTRODUCTIONS.iter().find(|(cue, _)| phrase::find(text, 0, cue).is_some());
    let said = said.map(|(_, kind)| *kind);
    let slots = slots(text);
    let kind = said.or_else(|| slots.iter().find_map(|slot| SLOTS.get(slot.row)?.1));
    let mut source = Block::new(Format::Error, start);
    let required = Manner {
        kind,
        status: Status::NotGranted,
        strength: Strength::Sentence,
        resource: None,
        scopes: false,
        whole: false,
    };
    let begun = begun_in_front(findings.text, front).filter(|_| slots.iter().all(Slot::is_held));
    if let Some(begun) = begun {
        findings.read_names(&mut source, begun.clone(), required);
        findings.take(begun.start..start);
    }
    for slot in &slots {
        let Some((_, own, held)) = SLOTS.get(slot.row).copied() else { continue };
        let mut names = Manner { kind: own.or(kind), ..required };
        if held {
            (names.status, names.strength) = (Status::Granted, Strength::Proof);
        }
        let found = findings.read_plain(&plain, &mut source, slot.names.clone(), names);
        findings.incomplete |= held && slot.cut;
        if held && own.is_some() {
            let resource = Resource::MicrosoftGraph;
            source.token = Some(TokenView { kind: own, resource });
            source.hides_offline_access = true;
            let empty = text.get(slot.names.clone()).is_some_and(|names| names.trim().is_empty());
            source.shows_none |= found == 0 && empty && !slot.cut;
        }
    }
    findings.take(start..end);
    findings.blocks.push(source);
    end
}

/// A place for names in a message.
struct Slot {
    row: usize,
    names: Range<usize>,
    /// Whether its closing quote is missing, or dots stand for more.
    cut: bool,
}

impl Slot {
    fn is_held(&self) -> bool {
        SLOTS.get(self.row).is_some_and(|(_, _, held)| *held)
    }
}

/// The names that the API requires, where the beginning of the message was cut off
/// in front of them or in them: `one of 'Chat.Read'. `
fn begun_in_front(text: &str, front: Range<usize>) -> Option<Range<usize>> {
    let piece = text.get(front.clone())?.trim_end();
    let piece = piece.rsplit("\n\n").next()?.strip_suffix('.')?;
    let quote = piece.chars().next_back().filter(|last| matches!(last, '\'' | '"' | '`'))?;
    let names = piece.strip_suffix(quote)?;
    let (before, names) = names.rsplit_once(quote).unwrap_or(("", names));
    let before = before.rsplit('\n').next()?.trim_start_matches([' ', '*', '-', '>', '•']);
    let before = before.trim().to_ascii_lowercase();
    let all = text.get(..front.end)?.trim_end().len() - 2;
    "api requires one of"
        .ends_with(before.trim_end_matches('\\').trim_start_matches(['.', '…', ' ']))
        .then_some(all - names.len()..all)
}

/// The slots of a message, in their order.
fn slots(text: &str) -> Vec<Slot> {
    let mut slots: Vec<Slot> = Vec::new();
    for (row, (cue, _, _)) in SLOTS.iter().enumerate() {
        let Some(found) = phrase::find(text, 0, cue) else { continue };
        let rest = text.get(found.end..).unwrap_or_default();
        let start = text.len() - rest.trim_start_matches([' ', ':', '\n', '\t', '=']).len();
        let rest = text.get(start..).unwrap_or_default();
        let quote = rest.chars().next().filter(|first| matches!(first, '\'' | '"' | '`'));
        let (names, closed) = match quote {
            Some(quote) => {
                let inner = start + 1;
                let length = text.get(inner..).and_then(|rest| rest.find(quote));
                let end = length.map_or(text.len(), |length| inner + length);
                (inner..end, length.is_some())
            }
            None => {
                let length = sentence(rest);
                (start..start + length, !rest.is_empty())
            }
        };
        let inside = text.get(names.clone()).unwrap_or_default();
        let cut = !closed || ellipsis::stands_in(inside);
        slots.push(Slot { row, names, cut });
    }
    slots.sort_by_key(|slot| slot.names.start);
    slots
}

/// The length of a sentence: up to a full stop with a blank behind, a dash, or a quote.
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
    // A blank line ends the message.
    let piece = piece.split("\n\n").next().unwrap_or_default();
    let mut end = INTRODUCTIONS.iter().find_map(|(cue, _)| phrase::end(piece, 0, cue)).unwrap_or(0);
    for (cue, _, _) in SLOTS {
        let Some(found) = phrase::find(piece, 0, cue) else { continue };
        let rest = piece.get(found.end..).unwrap_or_default();
        let length = match opening(rest) {
            Some((inner, quote)) => rest
                .get(inner..)
                .and_then(|rest| rest.find(quote).map(|length| inner + length + quote.len()))
                .unwrap_or(rest.len()),
            None => sentence(rest),
        };
        end = end.max(found.end + length);
    }
    start + end
}

/// The quote with which a slot opens, escaped or not: after how many bytes the names
/// begin, and what closes them.
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

/// Where the next message begins that is not the one at `start`: a cue that this
/// one has had already, or another kind of message.
fn next_of_graph(text: &str, start: usize, limit: usize) -> usize {
    let mut seen = [false; SLOTS.len()];
    let mut cursor = Cursor::new(start..limit);
    while let Some((found, cue)) = next_cue(text, &mut cursor, false) {
        match cue {
            Cue::Slot(row) => match seen.get_mut(row) {
                Some(seen) if !*seen => *seen = true,
                _ => return found,
            },
            Cue::Introduction if found == start => {}
            Cue::Introduction | Cue::SignIn | Cue::Code(_) => return found,
            Cue::Bare(_) => {}
        }
    }
    limit
}
