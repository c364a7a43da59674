//! Permissions on the same line as the words that open them.

use std::ops::Range;

use crate::reading::evidence::block::{Block, Odd};
use crate::reading::evidence::findings::Findings;
use crate::reading::text::cursor::Cursor;
use crate::reading::text::ellipsis;
use crate::reading::text::fold::fold;
use crate::reading::words::names;

use super::frame::closes;
use super::lookup::{Lookup, Title};
use super::rows::{LONGEST, WORDS, without_marks};
use super::titles::{find_title, offset, put};

/// Where permissions end that follow on the same line: with the quotation in
/// which they stand, or in front of a sentence that names permissions.
pub(super) fn end(findings: &Findings<'_>, front: &str, span: &Range<usize>) -> usize {
    let text = findings.slice(span);
    let mut end = span.end;
    if front.matches('"').count() % 2 == 1
        && let Some(quote) = text.find('"')
    {
        end = span.start + quote;
    }
    let hits = names::hits(findings.text, span.start..end);
    if let Some(hit) = hits.iter().find(|hit| hit.is_name() && !hit.is_english()) {
        let before = findings.slice(&(span.start..hit.span.start));
        end = before.rfind(". ").map_or(hit.span.start, |stop| span.start + stop + 1);
    }
    end
}

/// Permissions that follow on the same line: a quotation, or a prompt whose line
/// breaks were lost. Returns whether the frame closed in it.
pub(super) fn read(
    findings: &mut Findings<'_>,
    source: &mut Block,
    span: Range<usize>,
    app: Option<&str>,
    lookup: &Lookup<'_>,
) -> bool {
    let words = words(findings, span);
    let mut cursor = Cursor::new(0..words.len());
    // The first word of what was not understood.
    let mut unknown: Option<usize> = None;
    let mut closed = false;
    while let Some(at) = cursor.step()
        && let Some(word) = words.get(at)
    {
        let text = findings.slice(word);
        findings.incomplete |= ellipsis::stands_in(text);
        let rest = join(findings, words.get(at..at + 4).or(words.get(at..)).unwrap_or_default());
        if closes(&rest) {
            closed = true;
            break;
        }
        if let Some((title, count, span)) = tile(findings, &words, at, app, lookup) {
            flush(findings, &words, unknown.take(), at);
            put(findings, source, span, title);
            cursor.advance(count);
        } else {
            unknown = unknown.or((!is_joiner(text)).then_some(at));
            cursor.advance(1);
        }
    }
    flush(findings, &words, unknown, cursor.at());
    closed
}

/// The display names of which a line consists, parted by commas and the like: all
/// of it, or nothing.
pub(super) fn whole(
    findings: &Findings<'_>,
    span: Range<usize>,
    lookup: &Lookup<'_>,
) -> Vec<(Title, Range<usize>)> {
    // A quick test, since nearly no line begins like a display name.
    let (text, begins) = begins(findings.slice(&span));
    let ascii = text.is_ascii() && !text.starts_with('`');
    if ascii && (begins.is_empty() || !lookup.begins(&begins)) {
        return Vec::new();
    }
    let words = words(findings, span);
    let mut titles = Vec::new();
    let mut cursor = Cursor::new(0..words.len());
    while let Some(at) = cursor.step()
        && let Some(word) = words.get(at)
    {
        if let Some((title, count, span)) = tile(findings, &words, at, None, lookup) {
            let last = words.get(at + count - 1).map_or("", |word| findings.slice(word));
            let more = title.more || last.contains("..") || last.contains('…');
            titles.push((Title { more, ..title }, span));
            cursor.advance(count);
        } else if at > 0 && is_joiner(findings.slice(word)) {
            cursor.advance(1);
        } else {
            return Vec::new();
        }
    }
    titles
}

/// Notes words that were not understood as one piece: an invented sentence.
fn flush(findings: &mut Findings<'_>, words: &[Range<usize>], from: Option<usize>, to: usize) {
    let Some(from) = from else { return };
    let (Some(first), Some(last)) = (words.get(from), words.get(to.saturating_sub(1))) else {
        return;
    };
    let text = findings.slice(&(first.start..last.end));
    let kept = text.trim_end_matches(['.', ',', ';', '"', '\'', '…', ' ']);
    let kept = kept.strip_suffix(" to").and_then(|kept| kept.strip_suffix(" and")).unwrap_or(kept);
    let kept = kept.trim_end_matches([',', ' ']);
    findings.incomplete = true;
    if kept.split(' ').count() > 1 && kept.len() <= LONGEST {
        let span = first.start..first.start + kept.len();
        findings.odd.push(Odd::new(None, span));
    }
}

fn words(findings: &Findings<'_>, span: Range<usize>) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    let mut at = span.start;
    let blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    for word in findings.slice(&span).as_bytes().split(blank) {
        if !word.is_empty() {
            words.push(at..at + word.len());
        }
        at += word.len() + 1;
    }
    words
}

fn join(findings: &Findings<'_>, words: &[Range<usize>]) -> String {
    match (words.first(), words.last()) {
        (Some(first), Some(last)) => fold(findings.slice(&(first.start..last.end))),
        _ => String::new(),
    }
}

/// What may stand around a display name in a line.
const MARKS: [char; 9] = [',', ';', '"', '\'', '.', '…', '•', '|', ' '];

/// A text from its first word on, and that word, folded.
fn begins(text: &str) -> (&str, String) {
    let text = without_marks(text).trim_start_matches(MARKS);
    (text, fold(text.split([' ', '\t']).next().unwrap_or_default()))
}

/// The longest display name that begins at the word `at` and ends where a sentence can end.
/// Returns it with the number of its words, and its place without the marks around it.
fn tile(
    findings: &Findings<'_>,
    words: &[Range<usize>],
    at: usize,
    app: Option<&str>,
    lookup: &Lookup<'_>,
) -> Option<(Title, usize, Range<usize>)> {
    let first = words.get(at)?.start;
    let most = WORDS.min(words.len() - at);
    // Where the first word begins no display name, nor the name of the app, no length needs
    // to be tried.
    let longest = first..words.get(at + most - 1)?.end;
    let (longest, begins) = begins(findings.slice(&longest));
    let may_begin = !longest.is_ascii() || lookup.begins(&begins);
    if !may_begin && !app.is_some_and(|app| app.starts_with(&begins)) {
        return None;
    }
    (1..=most).rev().find_map(|count| {
        let last = words.get(at + count - 1)?.end;
        let text = findings.slice(&(first..last));
        let next = words.get(at + count).map(|word| findings.slice(word));
        let fits = text.ends_with(MARKS)
            || next.is_none_or(|next| next.starts_with(|first: char| !first.is_lowercase()));
        let inner = without_marks(text).trim_end_matches(MARKS);
        let folded = fold(if fits { inner } else { "" });
        let title = folded.contains(' ').then(|| find_title(&folded, app, lookup))??;
        let start = first + offset(text, inner);
        Some((title, count, start..start + inner.len()))
    })
}

fn is_joiner(word: &str) -> bool {
    let word = word.trim_matches(|character: char| !character.is_alphanumeric());
    matches!(word, "" | "and" | "to" | "also" | "or")
}
