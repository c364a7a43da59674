//! Comments: where they begin and end, and what they switch off.

use std::ops::Range;

use crate::reading::names;

use super::lines::{line_end, line_start, near};
use super::{NEAR, Statement};

pub(super) fn is_comment(text: &str) -> bool {
    ["//", "# ", "/*", "* ", "-- ", "<!--", "#"].iter().any(|mark| text.starts_with(mark))
}

/// Where a comment begins in a line, or its length.
pub(super) fn comment_at(line: &str) -> usize {
    let mut blanks = line.match_indices([' ', '\t']).map(|(at, _)| at);
    let begins = |at: &usize| {
        let marks = ["#", "//", "/*", "--", "<!--"];
        // Behind a tab the other marks say nothing.
        let tab = line.as_bytes().get(*at) == Some(&b'\t');
        let marks = marks.get(..if tab { 2 } else { marks.len() }).unwrap_or_default();
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

    /// The end of the line, where a comment ends it and no other object begins in it.
    pub(super) fn remark_end(&self, text: &str, from: usize) -> usize {
        let end = line_end(text, from).min(self.part.end);
        let rest = text.get(from..end).unwrap_or_default();
        let code = rest.get(..comment_at(rest)).unwrap_or_default();
        if code.len() < rest.len() && !code.contains('{') { end } else { from }
    }

    /// Where the comment lines begin above the block that the key stands in.
    pub(super) fn comments_above_block(&self, text: &str) -> usize {
        let near = near(text, self.key.start.saturating_sub(NEAR)).max(self.part.start);
        let front = text.get(near..self.key.start).unwrap_or_default();
        let open = front
            .rfind('{')
            .filter(|open| front.get(*open..).is_some_and(|inner| !inner.contains('}')));
        self.comments_above(text, open.map_or(self.key.start, |open| near + open))
    }

    /// Where the comment lines right above begin: they are no list.
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

    /// Where the comment lines right below end: they are no list, either.
    pub(super) fn comments_below(&self, text: &str, end: usize) -> usize {
        let mut end = end;
        let mut at = end;
        while let Some(behind) = text.get(at..line_end(text, at))
            && behind.trim().is_empty()
            && at + behind.len() < self.part.end
        {
            at += behind.len();
            let to = line_end(text, at + 1).min(self.part.end);
            let line = text.get(at + 1..to).unwrap_or_default().trim_start();
            if !(line.starts_with('#') || line.starts_with("//")) || line.contains('=') {
                break;
            }
            // A heading of what follows looks alike.
            if names::any(text, at + 1..to) {
                end = to;
            }
            at = to;
        }
        end
    }
}
