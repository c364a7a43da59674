//! Permissions on the same line as the words that open them.

use std::ops::Range;

use crate::reading::draft::{Draft, Odd, Source};
use crate::reading::fold::fold;
use crate::reading::names;

use super::edges::closes;
use super::lookup::{Lookup, Title};
use super::titles::{find_title, offset, put};
use super::{LONGEST, WORDS, bare};

/// Where permissions end that follow on the same line: with the quotation in
/// which they stand, or in front of a sentence that names permissions.
pub(super) fn end(draft: &Draft<'_>, front: &str, span: &Range<usize>) -> usize {
    let text = draft.slice(span);
    let mut end = span.end;
    if front.matches('"').count() % 2 == 1
        && let Some(quote) = text.find('"')
    {
        end = span.start + quote;
    }
    let hits = names::hits(draft.text, span.start..end);
    if let Some(hit) = hits.iter().find(|hit| hit.is_name() && !hit.is_english()) {
        let before = draft.slice(&(span.start..hit.span.start));
        end = before.rfind(". ").map_or(hit.span.start, |stop| span.start + stop + 1);
    }
    end
}

/// Permissions that follow on the same line: a quotation, or a prompt whose line
/// breaks were lost. Returns whether the frame closed in it.
pub(super) fn read(
    draft: &mut Draft<'_>,
    source: &mut Source,
    span: Range<usize>,
    app: Option<&str>,
    lookup: &Lookup<'_>,
) -> bool {
    let words = words(draft, span);
    let mut at = 0;
    // The first word of what was not understood.
    let mut unknown: Option<usize> = None;
    let mut closed = false;
    while let Some(word) = words.get(at) {
        let text = draft.slice(word);
        if text.contains("...") || text.contains('…') {
            draft.incomplete = true;
        }
        let rest = join(draft, words.get(at..at + 4).or(words.get(at..)).unwrap_or_default());
        if closes(&rest) {
            closed = true;
            break;
        }
        let tile = tile(draft, &words, at, app, lookup);
        if let Some((title, count)) = tile {
            flush(draft, &words, unknown.take(), at);
            if let Some(span) = span_of(draft, &words, at, count) {
                put(draft, source, span, title);
            }
            at += count;
            continue;
        }
        if unknown.is_none() && !is_joiner(text) {
            unknown = Some(at);
        }
        at += 1;
    }
    flush(draft, &words, unknown, at);
    closed
}

/// The display names of which a line consists, parted by commas and the like: all
/// of it, or nothing.
pub(super) fn whole(
    draft: &Draft<'_>,
    span: Range<usize>,
    lookup: &Lookup<'_>,
) -> Vec<(Title, Range<usize>)> {
    let first = draft.slice(&span).split_whitespace().next().unwrap_or_default();
    if !lookup.may_begin(&fold(bare(first))) {
        return Vec::new();
    }
    let words = words(draft, span);
    let mut titles = Vec::new();
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let Some((title, count)) = tile(draft, &words, at, None, lookup) else {
            if at > 0 && is_joiner(draft.slice(word)) {
                at += 1;
                continue;
            }
            return Vec::new();
        };
        if let Some(span) = span_of(draft, &words, at, count) {
            let last = words.get(at + count - 1).map_or("", |word| draft.slice(word));
            let more = title.more || last.contains("..") || last.contains('…');
            titles.push((Title { more, ..title }, span));
        }
        at += count;
    }
    titles
}

/// Where a display name of so many words stands, without the marks around it.
fn span_of(
    draft: &Draft<'_>,
    words: &[Range<usize>],
    at: usize,
    count: usize,
) -> Option<Range<usize>> {
    let span = words.get(at)?.start..words.get(at + count - 1)?.end;
    let text = draft.slice(&span);
    let bare = bare(text).trim_end_matches(['.', '"', '\'', '…']);
    let start = span.start + offset(text, bare);
    Some(start..start + bare.len())
}

/// Words that were not understood: an invented sentence.
fn flush(draft: &mut Draft<'_>, words: &[Range<usize>], from: Option<usize>, to: usize) {
    let Some(from) = from else { return };
    let (Some(first), Some(last)) = (words.get(from), words.get(to.saturating_sub(1))) else {
        return;
    };
    let text = draft.slice(&(first.start..last.end));
    let kept = text.trim_end_matches(['.', ',', ';', '"', '\'', '…', ' ']);
    let kept = kept.strip_suffix(" to").and_then(|kept| kept.strip_suffix(" and")).unwrap_or(kept);
    let kept = kept.trim_end_matches([',', ' ']);
    draft.incomplete = true;
    if kept.split(' ').count() > 1 && kept.len() <= LONGEST {
        let span = first.start..first.start + kept.len();
        draft.odd.push(Odd { suggestion: None, candidates: Vec::new(), span });
    }
}

fn words(draft: &Draft<'_>, span: Range<usize>) -> Vec<Range<usize>> {
    let text = draft.slice(&span);
    let mut words = Vec::new();
    let mut at = span.start;
    for word in text.split([' ', '\t']) {
        if !word.is_empty() {
            words.push(at..at + word.len());
        }
        at += word.len() + 1;
    }
    words
}

fn join(draft: &Draft<'_>, words: &[Range<usize>]) -> String {
    match (words.first(), words.last()) {
        (Some(first), Some(last)) => fold(draft.slice(&(first.start..last.end))),
        _ => String::new(),
    }
}

/// The longest display name that begins at a word and ends where a sentence can.
fn tile(
    draft: &Draft<'_>,
    words: &[Range<usize>],
    at: usize,
    app: Option<&str>,
    lookup: &Lookup<'_>,
) -> Option<(Title, usize)> {
    let most = WORDS.min(words.len() - at);
    for count in (1..=most).rev() {
        let last = words.get(at + count - 1)?;
        let ends = draft.slice(last).ends_with(['.', ',', ';', '"', '\'', '…', '•', '|']);
        let next = words.get(at + count).map(|word| draft.slice(word));
        let fits = ends
            || next.is_none_or(|next| {
                next.starts_with(|first: char| !first.is_lowercase())
                    || (next == "and"
                        && words.get(at + count + 1).is_some_and(|word| draft.slice(word) == "to"))
            });
        if !fits {
            continue;
        }
        let text = draft.slice(&(words.get(at)?.start..last.end));
        let text = bare(text).trim_end_matches([',', ';', '"', '\'', '.', '…', '•', '|', ' ']);
        let folded = fold(text);
        if folded.contains(' ')
            && let Some(title) = find_title(&folded, app, lookup)
        {
            return Some((title, count));
        }
    }
    None
}

fn is_joiner(word: &str) -> bool {
    let word = word.trim_matches(|character: char| !character.is_alphanumeric());
    matches!(word, "" | "and" | "to" | "also" | "or")
}
