//! Comments: where they begin and end, and what they switch off.

use crate::reading::text::index::Numbers;
use std::ops::Range;

use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::manner;
use crate::reading::text::cursor::Cursor;
use crate::reading::words::kind;
use crate::reading::words::names::{self, Word};
use crate::status::Status;

use super::lines::{around, line_end, line_start};
use super::statement::Statement;

pub(super) fn is_comment(text: &str) -> bool {
    ["//", "/*", "* ", "-- ", "<!--", "#"].iter().any(|mark| text.starts_with(mark))
}

/// Where a comment begins in a line, or the length of the line where none does.
pub(super) fn comment_at(line: &str) -> usize {
    let mut blanks = line.match_indices([' ', '\t']).map(|(at, _)| at);
    let begins = |at: &usize| {
        let marks = ["#", "//", "/*", "--", "<!--"];
        line.get(at + 1..).is_some_and(|rest| marks.iter().any(|mark| rest.starts_with(mark)))
    };
    blanks.find(begins).unwrap_or(line.len())
}

/// Whether the line of `at` was switched off: a comment in front of code.
pub(super) fn is_commented(text: &str, at: usize, from: usize) -> bool {
    let line = text.get(line_start(text, at, from)..at).unwrap_or_default().trim_start();
    ["#", "//", "-- ", "<!--", ";", "REM "].iter().any(|mark| line.starts_with(mark))
}

/// The comments inside a value.
pub(super) fn comments(text: &str, span: &Range<usize>) -> Vec<Range<usize>> {
    let mut comments = Vec::new();
    let mut at = span.start;
    for line in text.get(span.clone()).unwrap_or_default().split('\n') {
        let end = at + line.len();
        let trimmed = line.trim_start();
        let from = if at > span.start && is_comment(trimmed) {
            end - trimmed.len()
        } else {
            at + comment_at(line)
        };
        if from < end {
            comments.push(from..end);
        }
        at = end + 1;
    }
    comments
}

impl Statement {
    /// The end of the comment behind a value, on the same line.
    pub(super) fn comment_end(&self, text: &str, from: usize) -> usize {
        let end = line_end(text, from).min(self.part.end);
        let rest = text.get(from..end).unwrap_or_default();
        let behind = rest.trim_start_matches([' ', '\t', ',', ';', ')', ']', '}', '"', '\'']);
        if is_comment(behind) { end } else { from }
    }

    /// Where the comment ends that stands in the line behind `from`, or `from` where there
    /// is none.
    pub(super) fn remark_end(&self, text: &str, from: usize) -> usize {
        let end = line_end(text, from).min(self.part.end);
        let rest = text.get(from..end).unwrap_or_default();
        if comment_at(rest) < rest.len() { end } else { from }
    }

    /// Where the comment lines begin above the block that the key stands in.
    pub(super) fn comments_above_block(&self, text: &str) -> usize {
        let (front, _) = around(text, &self.key, &self.part);
        let from = self.key.start - front.len();
        let open = front.rfind('{').filter(|_| front.rfind('{') > front.rfind('}'));
        self.comments_above(text, open.map_or(self.key.start, |open| from + open))
    }

    /// Where the comment lines right above begin. They belong to the statement, so that
    /// they are not read as a list.
    pub(super) fn comments_above(&self, text: &str, mut start: usize) -> usize {
        let from = self.part.start;
        let mut line = line_start(text, start, from);
        for _ in 0..10 {
            if line <= from {
                break;
            }
            let begin = line_start(text, line - 1, from);
            let comment = text.get(begin..line - 1).unwrap_or_default().trim();
            if !is_comment(comment) || comment.contains('=') {
                break;
            }
            start = begin;
            line = begin;
        }
        start
    }

    /// Reads the names in the comments beside a statement, but not those that the statement
    /// names itself: it says more of them.
    pub(super) fn read_comment(
        &self,
        findings: &mut Findings<'_>,
        source: &mut Block,
        from: usize,
        comment: Range<usize>,
        manner: Manner,
    ) {
        let named = source.finds.iter().skip(from).map(|find| find.name.clone());
        let named: Numbers = named.map(|name| (name, 0)).collect();
        for hit in names::hits(findings.text, comment) {
            let Word::Name { name, .. } = &hit.word else { continue };
            if !named.contains_key(name) && !hit.is_english() {
                let manner = Manner { status: Status::Declared, ..manner };
                let manner = Manner { strength: Strength::Declared, scopes: false, ..manner };
                findings.read_hit(source, &hit, manner);
            }
        }
    }

    /// Where the comment lines right below end. They are no list, either. Where more code
    /// follows them, they belong to that code, and `end` is returned.
    pub(super) fn comments_below(&self, text: &str, end: usize) -> usize {
        let above = end;
        let mut end = end;
        let mut cursor = Cursor::new(end..self.part.end);
        while let Some(at) = cursor.step() {
            let behind = text.get(at..line_end(text, at)).unwrap_or_default();
            let from = at + behind.len() + 1;
            if !behind.trim().is_empty() || from > self.part.end {
                break;
            }
            let to = line_end(text, from).min(self.part.end);
            let line = text.get(from..to).unwrap_or_default().trim_start();
            if !(line.starts_with('#') || line.starts_with("//")) || line.contains('=') {
                break;
            }
            // A comment without names may be a heading of what follows.
            if names::any(text, from..to) {
                end = to;
            }
            cursor.move_to(to);
        }
        let at = cursor.at();
        let next = text.get((at + 1).min(text.len())..line_end(text, at + 1)).unwrap_or_default();
        let more = at > above && !next.trim().is_empty() && at + 1 < self.part.end;
        if more { above } else { end }
    }
}

/// Reads the names in comments that stand beside no statement. Comments with two slashes
/// and block comments count wherever they stand, those with `#` or `--` only right above or
/// below code.
pub(super) fn read_others(findings: &mut Findings<'_>, source: &mut Block) {
    let mut block: Option<&str> = None;
    let mut waiting: Vec<Range<usize>> = Vec::new();
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut named: Vec<usize> = source.finds.iter().map(|find| find.span.start).collect();
    named.sort_unstable();
    // Where the last line of code ends.
    let mut code = None;
    for line in findings.open_lines() {
        let text = findings.slice(&line).trim();
        if let Some(end) = block {
            block = Some(end).filter(|end| !text.contains(*end));
            found.push(line);
            continue;
        }
        let opened = [("/*", "*/"), ("<!--", "-->")].into_iter();
        if let Some((_, end)) = opened.clone().find(|(mark, _)| text.starts_with(mark)) {
            block = Some(end).filter(|end| !text.contains(*end));
            found.push(line);
        } else if is_slashed(text) {
            found.push(line);
        } else if ["# ", "-- "].iter().any(|mark| text.starts_with(mark)) {
            let below_code = code.is_some_and(|end: usize| end + 1 == line.start);
            let above_code = is_above_code(findings, &named, line.end + 1);
            waiting.push(line);
            if below_code || above_code {
                found.append(&mut waiting);
            }
            continue;
        } else if is_code(text) {
            code = Some(line.end);
            found.append(&mut waiting);
        }
        waiting.clear();
    }
    found.sort_by_key(|line| line.start);
    for line in found {
        let hits = names::hits(findings.text, line.clone());
        let named = hits.iter().filter(|hit| hit.is_name() && !hit.is_english());
        let mut any = false;
        let kind = kind::of_comment(findings.slice(&line));
        for hit in named {
            any |= findings.read_hit(source, hit, manner::declared(kind, None));
        }
        if any {
            findings.take(line);
        }
    }
}

/// Whether the line at `at`, below a comment, was read as code: `named` says where
/// code names permissions.
fn is_above_code(findings: &Findings<'_>, named: &[usize], at: usize) -> bool {
    let next = named.get(named.partition_point(|start| *start < at));
    next.is_some_and(|start| *start < line_end(findings.text, at))
}

/// Whether a line is a comment of two slashes; an address may begin so, too.
fn is_slashed(line: &str) -> bool {
    let Some(rest) = line.strip_prefix("//") else { return false };
    let word = rest.split(char::is_whitespace).next().unwrap_or_default();
    !word.contains('/')
}

/// Whether a line is code, by how it ends or what it assigns.
fn is_code(line: &str) -> bool {
    let queries = ["SELECT ", "select ", "FROM ", "WITH "];
    // Names may be parted by semicolons.
    let ends = line.ends_with(';') && line.contains(['(', '=', '"', '\'']);
    ends || line.ends_with(['{', '}', '(', '['])
        || queries.iter().any(|start| line.starts_with(start))
        || [" = ", " := ", " => ", "():", "def ", "import "].iter().any(|sign| line.contains(sign))
            && !line.ends_with('.')
}
