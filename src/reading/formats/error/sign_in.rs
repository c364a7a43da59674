//! Messages of the sign-in: `AADSTS`, a number, and a sentence. Only the slots of the
//! sentence count: `AADSTS650053: … asked for scope 'X' that doesn't exist on …`.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::evidence::block::{Block, Odd, Strength};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::text::cursor::Cursor;
use crate::reading::text::ellipsis;
use crate::reading::text::escapes::Plain;
use crate::reading::text::phrase;
use crate::reading::words::names::{Word, hits_of, is_guid};
use crate::reading::words::resources;
use crate::status::Status;

use super::cue::window;

/// Over how many lines a message may run on.
const LINES: usize = 40;

/// Reads a message of the sign-in: only its slots, whatever its number. Returns where it
/// ends.
pub(super) fn read(findings: &mut Findings<'_>, start: usize, limit: usize) -> usize {
    let text = findings.text;
    let rest = text.get(start + 6..limit).unwrap_or_default();
    let digits = rest.len() - rest.trim_start_matches(|digit: char| digit.is_ascii_digit()).len();
    let number = start + 6 + digits;
    let is_message = text.get(number..).is_some_and(|rest| rest.trim_start().starts_with(':'));
    let limit = window(text, start, limit);
    let again = text.get(number..limit).and_then(|rest| rest.find("AADSTS"));
    let end = message_end(text, start, again.map_or(limit, |again| number + again));
    let mut source = Block::new(Format::Error, start);
    let plain = Plain::of_message(text, start..end);
    asked_for(findings, &mut source, &plain);
    not_valid(findings, &mut source, &plain);
    // A number that is only mentioned in a sentence takes no more than itself.
    let end = if is_message || !source.finds.is_empty() { end } else { number };
    findings.take(start..end);
    findings.blocks.push(source);
    end
}

/// How many lines of a log may stand between the number of an error and its reason.
const BESIDE: usize = 12;

/// Reads an error of a sign-in log: its number, and the sentence that stands near.
pub(super) fn read_log(findings: &mut Findings<'_>, code: Range<usize>, limit: usize) -> usize {
    const REASONS: [&str; 4] =
        ["asked for scope", "is not valid", "has not consented", "not consented to use"];
    let text = findings.text;
    let near = text.get(code.end..window(text, code.end, limit)).unwrap_or_default();
    let lines = near.match_indices('\n').nth(BESIDE).map_or(near.len(), |(at, _)| at);
    let near = near.get(..lines).unwrap_or_default();
    let near = near.split("\n\n").next().unwrap_or_default();
    let reason = REASONS.iter().find_map(|reason| phrase::find(near, 0, reason));
    let end = match reason {
        Some(reason) => {
            let at = code.end + reason.start;
            let line = text.get(..at).and_then(|front| front.rfind('\n')).map_or(0, |at| at + 1);
            message_end(text, if line > code.end { line } else { at }, limit)
        }
        None => code.end,
    };
    let mut source = Block::new(Format::Error, code.start);
    let plain = Plain::of_message(text, code.start..end);
    asked_for(findings, &mut source, &plain);
    not_valid(findings, &mut source, &plain);
    findings.take(code.start..end);
    findings.blocks.push(source);
    end
}

/// Reads "asked for scope 'X' that doesn't exist on the resource 'R'".
fn asked_for(findings: &mut Findings<'_>, source: &mut Block, plain: &Plain) {
    let text = plain.text();
    // An app's name may hold the same words in front of it.
    let mut cue = None;
    let mut cursor = Cursor::new(0..text.len());
    while let Some(from) = cursor.step()
        && let Some(found) = phrase::find(text, from, "asked for scope")
    {
        cue = Some(found.end);
        cursor.move_to(found.end);
    }
    let Some(names) = cue.and_then(|cue| quoted(text, cue)) else { return };
    let resource = phrase::find(text, names.end, "on the resource")
        .and_then(|found| quoted(text, found.end))
        .and_then(|quoted| text.get(quoted))
        .and_then(resource_of);
    let manner = Manner {
        kind: Some(Kind::Delegated),
        status: Status::NotGranted,
        strength: Strength::Sentence,
        resource,
        scopes: true,
        whole: false,
    };
    let hits = hits_of(plain, names.clone());
    if hits.is_empty() {
        unknown_scope(findings, plain, names.clone());
    }
    findings.read_plain(plain, source, names, manner);
}

/// Shows what was asked for and is in no table as a piece that was not recognised, where it
/// has the shape of a name.
fn unknown_scope(findings: &mut Findings<'_>, plain: &Plain, asked: Range<usize>) {
    let text = plain.text();
    let word = text.get(asked.clone()).unwrap_or_default().trim();
    let shaped = (3..=80).contains(&word.len())
        && word.starts_with(|first: char| first.is_ascii_alphabetic())
        && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    if shaped && !is_guid(word) {
        let start = asked.start + text.get(asked).and_then(|asked| asked.find(word)).unwrap_or(0);
        let span = plain.span(&(start..start + word.len()));
        findings.odd.push(Odd::new(None, span));
    }
}

/// The API that an id or an address names; a piece of an id names none.
fn resource_of(text: &str) -> Option<Resource> {
    if ellipsis::stands_in(text) { None } else { resources::named(text) }
}

/// What stands in quotes behind `from`, past blanks, a colon, and the end of "scope(s)".
fn quoted(text: &str, from: usize) -> Option<Range<usize>> {
    let rest = text.get(from..)?;
    let trimmed = rest.trim_start_matches([' ', '\n', '\t', ':', 's', '(', ')']);
    let quote = trimmed.chars().next().filter(|first| matches!(first, '\'' | '"' | '`'))?;
    let start = text.len() - trimmed.len() + 1;
    let length = text.get(start..)?.find(quote)?;
    Some(start..start + length)
}

/// Reads "The scope X is not valid". A single name was refused. Of the names of a list we
/// only know that they were asked for, since the message does not say which was refused.
fn not_valid(findings: &mut Findings<'_>, source: &mut Block, plain: &Plain) {
    let text = plain.text();
    let several = phrase::find(text, 0, "more than one resource").is_some();
    let client = phrase::find(text, 0, "client credential").is_some();
    let mut cursor = Cursor::new(0..text.len());
    while let Some(from) = cursor.step()
        && let Some(found) = phrase::find(text, from, "is not valid")
    {
        let end = found.start;
        let before = text.get(from..end).unwrap_or_default();
        cursor.move_to(found.end);
        // The scopes stand between the first "scope" of the sentence and its verb.
        let sentence = before.rfind(". ").map_or(0, |stop| stop + 2);
        let Some(cue) = phrase::find(before, sentence, "scope") else { continue };
        let names = end - before.len() + cue.end..end;
        let hits = hits_of(plain, names.clone());
        let items = hits.iter().filter(|hit| !matches!(hit.word, Word::Guid(_))).count();
        let refused = items == 1 && !several && !client;
        let (status, strength) = if refused {
            (Status::NotGranted, Strength::Sentence)
        } else {
            (Status::Declared, Strength::Declared)
        };
        let kind = (!client).then_some(Kind::Delegated);
        let manner = Manner { kind, status, strength, resource: None, scopes: true, whole: false };
        findings.read_plain(plain, source, names, manner);
    }
}

/// Where a message that begins at `start` ends: with its string, or with its
/// line unless that was wrapped.
pub(super) fn message_end(text: &str, start: usize, limit: usize) -> usize {
    let rest = text.get(start..window(text, start, limit)).unwrap_or_default();
    let mut end = start;
    for (index, line) in rest.split('\n').enumerate() {
        let line_start = if index == 0 { start } else { end + 1 };
        let trimmed = line.trim();
        if index > 0 {
            // The sentence that counts may stand behind others.
            let refuses = phrase::find(few_lines(text, line_start), 0, "is not valid");
            let goes_on = is_tail(trimmed) || refuses.is_some();
            if trimmed.is_empty() || !goes_on || index >= LINES {
                break;
            }
        }
        end = line_start + line.len();
    }
    // Where the message stands in a string, the quote that closes the string ends it.
    let quote = text.get(start..end).and_then(|message| {
        let closes = |at: usize| {
            let behind = message.get(at + 1..).unwrap_or_default().trim_start_matches(' ');
            behind.is_empty() || behind.starts_with(['\n', ',', '}', ']', ')', ';'])
        };
        let (quote, _) = message.match_indices('"').find(|(at, _)| closes(*at))?;
        let before = message.get(..quote)?;
        Some(start + before.trim_end_matches('\\').len())
    });
    quote.unwrap_or(end)
}

/// The line at `start` and a few below, up to a blank one.
fn few_lines(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let end = rest.match_indices('\n').nth(3).map_or(rest.len(), |(at, _)| at);
    let lines = rest.get(..end).unwrap_or_default();
    lines.split("\n\n").next().unwrap_or_default()
}

/// The lines that end a message of the sign-in.
fn is_tail(line: &str) -> bool {
    ["Trace ID", "Correlation ID", "Timestamp", "Request Id", "Message:"]
        .iter()
        .any(|label| line.trim_start().starts_with(label))
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
        assert_eq!(ends("AADSTS1: asked for 'a b' c\n- User.Read"), "AADSTS1: asked for 'a b' c");
    }
}
