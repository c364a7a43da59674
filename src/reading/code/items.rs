//! The names inside a value, each with what stands beside it.

use std::ops::Range;

use crate::reading::draft::{Draft, Manner, Source};
use crate::reading::grant::Status;
use crate::reading::names::{self, Hit, Word};

use super::LINE;
use super::comments::{comment_at, comments};
use super::ids::{is_pair, put_pair};
use super::kinds::property;
use super::lines::line_end;

/// Reads the names of a value, each with what stands beside it.
pub(super) fn read_hits(
    draft: &mut Draft<'_>,
    source: &mut Source,
    span: &Range<usize>,
    hits: &[Hit],
    manner: Manner,
) {
    let text = draft.text;
    let comments = comments(text, span);
    let mut index = 0;
    while let Some(hit) = hits.get(index) {
        index += 1;
        let next = hits.get(index);
        let behind = comments.partition_point(|comment| comment.end <= hit.span.start);
        let comment = comments.get(behind).filter(|comment| comment.start <= hit.span.start);
        let mut manner = manner;
        if let Some(comment) = comment {
            // Names alone in a comment were switched off; a sentence only
            // mentions them.
            if only_names(text, comment).is_none() {
                continue;
            }
            manner.status = Status::NotGranted;
        } else if let Some(kind) = property(text, span, hit, next) {
            manner.kind = Some(kind);
        }
        if let Some(next) = next
            && is_pair(text, hit, next)
        {
            let (name, id) = if hit.is_name() { (hit, next) } else { (next, hit) };
            if let Word::Guid(guid) = &id.word {
                put_pair(draft, source, name, guid, manner);
            }
            index += 1;
            continue;
        }
        match &hit.word {
            Word::Guid(_) => {
                draft.read_id(source, hit.span.clone(), manner);
            }
            _ => {
                draft.read_hit(source, hit, manner);
            }
        }
    }
}

/// The names of a value that holds nothing but names: anything else and it is no
/// list of permissions.
pub(super) fn only_names(text: &str, span: &Range<usize>) -> Option<Vec<Hit>> {
    if span.len() > LINE {
        return None;
    }
    let mut hits: Vec<Hit> = Vec::new();
    let mut at = span.start;
    // Line by line, so that what is no list is left soon.
    while at < span.end {
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
        at = end;
    }
    hits.iter().any(|hit| hit.is_name() && !hit.is_english()).then_some(hits)
}

fn is_bare_gap(text: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric()).all(|word| {
        matches!(word, "" | "new" | "name" | "id" | "type" | "value" | "Role" | "Scope" | "string")
    })
}
