//! What is asked for in addresses of sign-in and consent, and in the bodies that are posted
//! there; and what the callbacks that come back say was granted. An example:
//! `…/authorize?client_id=…&scope=User.Read%20openid`.
//!
//! A request is an address or a body, and goes on in the lines below where they
//! hold more of its parameters.

mod params;
mod scope;
mod start;
mod words;

use std::ops::Range;

use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::oauth::{Param, Request, settle};
use crate::reading::text::cursor::Cursor;
use crate::reading::words::addresses::line_end;

use params::params;
use scope::is_list;
use start::next_start;
use words::{Word, is_remark, key_length, opens_quote};

/// Reads the addresses of a text.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let text = findings.text;
    let mut cursor = Cursor::new(0..text.len());
    let mut word = Word::default();
    while let Some(at) = cursor.step()
        && let Some(start) = next_start(text, at, &mut word)
    {
        let (request, end) = request(findings, start, &mut word);
        settle(findings, &request);
        cursor.move_to(end.max(start + 1));
    }
}

/// The request that begins at `start`, and where it ends.
fn request(findings: &Findings<'_>, start: usize, word: &mut Word) -> (Request, usize) {
    let text = findings.text;
    let mut request = Request::default();
    let mut at = start;
    let head = text.get(start..word.end(text, start)).unwrap_or_default();
    if head.get(..8).is_some_and(|head| head.contains("://")) {
        let length = head.find(['?', '#']).unwrap_or(head.len());
        request.address = Some(start..start + length);
        at = start + length;
    }
    if head.starts_with(['h', 'H']) && head.contains('%') && request.address.is_none() {
        // The whole address is encoded: it is kept as the value of a parameter without a key.
        let all = start..word.end(text, start);
        let end = all.end;
        request.params.push(Param { key: start..start, value: all.clone() });
        request.address = Some(all.clone());
        request.spans.push(all);
        return (request, end);
    }
    request.begun = begun_in_front(text, start);
    let mut from = request.begun.as_ref().map_or(start, |begun| begun.start);
    at = request.begun.as_ref().map_or(at, |begun| begun.end);
    // A request may end with the text, and is looked at there as well.
    let mut lines = Cursor::new(at..text.len() + 1);
    while let Some(line) = lines.step() {
        at = params(findings, line, &mut request);
        let end = line_end(text, at);
        let rest = text.get(at..end).unwrap_or_default();
        let closes = rest.trim_start_matches(['&', '?', '"', '\'', '\\', '^', '`', ' ', '\t']);
        let whole_line = closes.is_empty() || is_remark(closes);
        let taken = if whole_line { end } else { at };
        request.spans.push(from..taken);
        at = taken;
        if !whole_line || text.as_bytes().get(end) != Some(&b'\n') {
            break;
        }
        let Some(next) = next_line(text, end + 1, rest.trim_end()) else { break };
        from = end + 1;
        lines.move_to(next);
    }
    (request, at)
}

/// The scopes that begin the line, in front of the first parameter, where the beginning of
/// their key (`scope=`) was cut off.
fn begun_in_front(text: &str, start: usize) -> Option<Range<usize>> {
    let near = start.saturating_sub(5_000);
    let front = (near..start).find_map(|from| text.get(from..start))?;
    let line = front.rsplit('\n').next()?.trim_start_matches([' ', '\t', '>', '*', '-', '•', '"']);
    let begun = line.split('&').next().filter(|begun| begun.len() < line.len())?;
    let end = start - line.len() + begun.len();
    // Of the key a piece may be left.
    let (key, value) = begun.split_once('=').unwrap_or(("", begun));
    ("scope".ends_with(key) && is_list(value)).then_some(end - value.len()..end)
}

/// Where the parameters go on in the line at `start`, if that line is a part of
/// the same request.
fn next_line(text: &str, start: usize, tail: &str) -> Option<usize> {
    let end = line_end(text, start);
    let line = text.get(start..end)?;
    let trimmed = line.trim_start();
    let begins = end - trimmed.len();
    if trimmed.is_empty() || trimmed.starts_with("http") {
        return None;
    }
    let first = trimmed.split_whitespace().next().unwrap_or_default();
    if first.starts_with(['&', '?']) || first.starts_with("-d") || first.starts_with("--data") {
        return Some(begins);
    }
    // The rest of a value that was cut by the edge of the window.
    let torn = first
        .match_indices('&')
        .find(|(index, _)| first.get(index + 1..).is_some_and(|rest| key_length(rest).is_some()));
    if let Some((index, _)) = torn {
        return Some(begins + index);
    }
    let goes_on = tail.ends_with(['&', '?', '\\', '^']);
    let is_param = key_length(first).is_some_and(|length| {
        let key = first.get(..length).unwrap_or_default();
        key.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            && !opens_quote(text, begins + length + 1)
    });
    (goes_on || is_param).then_some(begins)
}
