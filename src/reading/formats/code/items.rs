//! The names inside a value, each with what stands beside it.

use std::ops::Range;

use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::text::cursor::Cursor;
use crate::reading::words::kind;
use crate::reading::words::names::{self, Hit, Word};
use crate::reading::words::status;
use crate::status::Status;

use super::comments::{comment_at, comments};
use super::ids::{is_pair, put_pair};
use super::kinds::property;
use super::lines::{LINE, line_end};

/// Reads the names of a value, each with what stands beside it.
pub(super) fn read_hits(
    findings: &mut Findings<'_>,
    source: &mut Block,
    span: &Range<usize>,
    hits: &[Hit],
    manner: Manner,
) {
    let text = findings.text;
    let comments = comments(text, span);
    // What the comments in lines of their own say of the items below them.
    let (mut headed, mut passed) = (None, 0);
    let mut hits = hits.iter().peekable();
    while let Some(hit) = hits.next() {
        let next = hits.peek().copied();
        let behind = comments.partition_point(|comment| comment.end <= hit.span.start);
        let mut manner = manner;
        for above in comments.get(passed..behind).unwrap_or_default() {
            headed = text.get(above.clone()).and_then(kind::of_comment).or(headed);
        }
        passed = behind;
        manner.kind = headed.or(manner.kind);
        if let Some(kind) = property(text, span, hit, next) {
            manner.kind = Some(kind);
        }
        let end = next.map_or(span.end, |next| next.span.start);
        if let Some(status) = told(text.get(hit.span.end..end).unwrap_or_default()) {
            (manner.status, manner.strength) = (status, Strength::Sentence);
        }
        if let Some(next) = next
            && is_pair(text, hit, next)
        {
            let (name, id) = if hit.is_name() { (hit, next) } else { (next, hit) };
            if let Word::Guid(guid) = &id.word {
                put_pair(findings, source, name, guid, manner);
            }
            hits.next();
            continue;
        }
        match &hit.word {
            Word::Guid(_) => {
                findings.read_id(source, hit.span.clone(), manner);
            }
            _ => {
                findings.read_hit(source, hit, manner);
            }
        }
    }
}

/// What the value behind a name says of it: `"Mail.Read": false`. `true` may only mean that
/// it is asked for: it takes a word such as "granted" to grant.
fn told(behind: &str) -> Option<Status> {
    let sign = behind.trim_start_matches(['"', '\'', '`', ']', ' ']);
    let value = sign.trim_start_matches([':', '=', '>']);
    let word = value.split([',', ';', '}', '\n']).next().unwrap_or_default();
    if value.len() == sign.len() {
        return None;
    }
    let granted = || status::alone(word.trim_matches(['"', '\'', ' '])) == Some(Status::Granted);
    match status::answer(word) {
        Status::NotGranted => Some(Status::NotGranted),
        _ => granted().then_some(Status::Granted),
    }
}

/// The names of a value that holds nothing but names. `None` where it holds anything
/// else: it is no list of permissions then.
pub(super) fn only_names(text: &str, span: &Range<usize>) -> Option<Vec<Hit>> {
    if span.len() > LINE {
        return None;
    }
    let mut hits: Vec<Hit> = Vec::new();
    let mut cursor = Cursor::new(span.clone());
    // Line by line, so that what is no list is left soon.
    while let Some(at) = cursor.step() {
        let end = (line_end(text, at) + 1).min(span.end);
        let line = text.get(at..end)?;
        let code = line.get(..comment_at(line))?;
        let found = names::hits(text, at..at + code.len());
        let mut from = at;
        for hit in &found {
            if !is_bare_gap(text.get(from..hit.span.start)?) {
                return None;
            }
            from = hit.span.end;
        }
        if !is_bare_gap(text.get(from..at + code.len())?) {
            return None;
        }
        hits.extend(found);
        cursor.move_to(end);
    }
    hits.iter().any(|hit| hit.is_name() && !hit.is_english()).then_some(hits)
}

fn is_bare_gap(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric()).all(|word| {
        matches!(word, "" | "new" | "name" | "id" | "type" | "value" | "Role" | "Scope" | "string")
    })
}
