//! The value behind a sign: how it is written, and where it ends.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;
use crate::reading::words::names;

use super::about::About;
use super::brackets::Brackets;
use super::comments::{comment_at, is_comment};
use super::lines::{LINE, NEAR, line_end, near, value_end};
use super::signs::Sign;
use super::statement::{Shape, Statement};
use super::yaml::is_block;

/// How far the end of a text of several lines is looked for, in bytes.
const HEREDOC: usize = 20_000;

impl Statement {
    /// The value: strings, brackets, the rest of the line, or lines with dashes.
    pub(super) fn value(
        &self,
        text: &str,
        brackets: &Brackets,
        about: About,
    ) -> Option<(Range<usize>, Shape)> {
        let end = line_end(text, self.sign.end).min(self.part.end);
        let rest = text.get(self.sign.end..end)?;
        if (rest.trim().is_empty() || is_comment(rest.trim()))
            && let Some(lines) = self.lines(text, end, about.scopes)
        {
            return Some((lines, Shape::Lines));
        }
        let end = value_end(text, self.sign.end).min(self.part.end);
        let rest = text.get(self.sign.end..end)?;
        if self.sign.sign == Sign::Tag {
            let rest = text.get(self.sign.end..near(text, self.sign.end + NEAR))?;
            let length = rest
                .find('<')
                .filter(|at| rest.get(*at..).is_some_and(|rest| rest.starts_with("</")))?;
            return Some((self.sign.end..self.sign.end + length, Shape::Bare));
        }
        let start = self.sign.end + rest.len() - rest.trim_start().len();
        let rest = text.get(start..end)?;
        // What may stand in front of a list or a string: `new List<string>`,
        // `Arrays.asList`, `[]string`, `toset`, `@`.
        let made_of =
            |letter: char| letter.is_ascii_alphanumeric() || "_.<>@$&* ,?:%".contains(letter);
        let lead = rest
            .get(..near(rest, 80))
            .and_then(|rest| rest.find(|letter: char| !made_of(letter)))
            .unwrap_or(rest.len());
        let mut open = start + lead;
        if text.get(open..).is_some_and(|rest| rest.starts_with("[]")) {
            let rest = text.get(open + 2..end)?;
            let lead = rest.get(..near(rest, 40)).unwrap_or_default();
            open += 2 + lead.find(|letter: char| !made_of(letter)).unwrap_or(lead.len());
        }
        let lead = text.get(start..open).unwrap_or_default();
        // A second colon begins another statement.
        let lead_is_clean =
            open - start <= 60 && !(self.sign.sign == Sign::Colon && lead.contains(": "));
        let first = text.as_bytes().get(open).copied().filter(|_| open < end);
        match first {
            Some(b'"' | b'\'' | b'`') if lead_is_clean && !lead.trim().contains([' ', ',']) => {
                if let Some(close) = long_string(text, open, self.part.end) {
                    return about.permissions.then_some((open..close, Shape::Text));
                }
                if self.sign.sign == Sign::Call
                    && let Some(first) = brackets.string(text, open)
                    && let Some(list) = self.list_behind(text, brackets, first + 1)
                {
                    return Some((list, Shape::Brackets));
                }
                let close = self.strings_end(text, brackets, open)?;
                Some((open..close, Shape::Text))
            }
            Some(b'[' | b'(' | b'{') if lead_is_clean && self.sign.sign != Sign::Call => {
                let close = brackets.pair(open)?;
                let object = text.as_bytes().get(open) == Some(&b'{')
                    && !is_listing(text, open, close, about.permissions);
                let close = further(text, brackets, close);
                (!object).then_some((open..close, Shape::Brackets))
            }
            Some(b'[' | b'{')
                if lead_is_clean && (lead.trim().is_empty() || lead.starts_with("new")) =>
            {
                let close = brackets.pair(open)?;
                Some((open..close, Shape::Brackets))
            }
            _ if rest.trim().is_empty() || is_comment(rest.trim()) => None,
            _ if rest.starts_with("<<") => {
                let word = rest.trim_matches(['<', '-', '~', '"', '\'', ' ']);
                let body = text.get(end..near(text, end + HEREDOC).min(self.part.end))?;
                Some((end..end + heredoc_end(body, word), Shape::Lines))
            }
            _ if self.sign.sign == Sign::Colon && is_block(rest.trim_end()) => {
                Some((self.block(text, end)?, Shape::Lines))
            }
            _ if about.permissions && self.sign.sign != Sign::Call => {
                Some((start..end, Shape::Bare))
            }
            _ => None,
        }
    }

    /// The value without what follows it in its line: another statement, a comment.
    pub(super) fn without_rest(
        &self,
        text: &str,
        span: Range<usize>,
        shape: Shape,
    ) -> Range<usize> {
        if shape != Shape::Bare || self.sign.sign == Sign::Tag {
            return span;
        }
        let rest = text.get(span.clone()).unwrap_or_default();
        let rest = rest.split("; ").next().unwrap_or_default();
        let rest = rest.get(..comment_at(rest)).unwrap_or_default();
        span.start..span.start + rest.trim_end().len()
    }

    /// The list behind the first argument of a call: `.set('https://…', ['…'])`.
    fn list_behind(&self, text: &str, brackets: &Brackets, close: usize) -> Option<Range<usize>> {
        let behind = text.get(close..self.part.end)?.strip_prefix(',')?;
        let open = close + 1 + behind.len() - behind.trim_start().len();
        let named = text.get(self.sign.end..close)?.to_ascii_lowercase().contains("scope");
        match text.get(open..)?.chars().next()? {
            '[' => brackets.pair(open).map(|close| open..close),
            // `define('SCOPES', '…')`
            '"' | '\'' if named => brackets.string(text, open).map(|close| open..close),
            _ => None,
        }
    }

    /// Where the braces behind the sign close, if they hold more keys and no list.
    pub(super) fn braces(&self, text: &str, brackets: &Brackets) -> Option<usize> {
        let rest = text.get(self.sign.end..near(text, self.sign.end + NEAR))?;
        let open = self.sign.end + rest.len() - rest.trim_start_matches([' ', '@']).len();
        if !text.get(open..)?.starts_with('{') {
            return None;
        }
        let close = brackets.pair(open)?;
        (!is_listing(text, open, close, true)).then_some(close)
    }

    /// Where the strings end that are joined or listed without brackets, from the
    /// one at `open` on.
    fn strings_end(&self, text: &str, brackets: &Brackets, open: usize) -> Option<usize> {
        let mut close = brackets.string(text, open)?.saturating_add(1);
        for _ in 0..1000 {
            let behind = text.get(close..self.part.end).unwrap_or_default();
            let next = behind.trim_start_matches([',', '+', ' ', '\n', '\t', '\\', '.', '&', '|']);
            let gap = behind.len() - next.len();
            let joined = behind.get(..gap).unwrap_or_default();
            let joins = joined.contains([',', '+', '\\', '.', '&', '|'])
                || (joined.contains('\n') && self.sign.sign == Sign::Equals);
            let Some(further) = brackets.string(text, close + gap) else {
                break;
            };
            if !joins {
                break;
            }
            close = further + 1;
        }
        Some(close)
    }
}

/// Where a text of several lines ends: in front of the line that repeats the word of
/// its beginning, else in front of a blank one.
fn heredoc_end(body: &str, word: &str) -> usize {
    let mut at = 0_usize;
    let mut blank = None;
    for line in body.split_inclusive('\n') {
        let inner = line.trim_start_matches([' ', '\t']);
        if at > 0 && (line.starts_with(word) || inner.trim_end_matches('\n') == word) {
            return at.saturating_sub(1);
        }
        if at > 0 && line == "\n" {
            blank = blank.or(Some(at.saturating_sub(1)));
        }
        at += line.len();
    }
    blank.unwrap_or(body.len())
}

/// Where the last of several lists ends. The first one ends at `close`; the others are added
/// to it, or hold in another case:
/// `a ? ["…"] : ["…"]`, `["…"] + ["…"]`, `(1, '…'), (2, '…')`.
fn further(text: &str, brackets: &Brackets, close: usize) -> usize {
    let mut cursor = Cursor::new(close..text.len());
    while let Some(close) = cursor.step() {
        let behind = text.get(close..near(text, close + 20)).unwrap_or_default();
        let next = behind.trim_start_matches([' ', '\n', ':', '+', '|', '?', ',']);
        let open = close + behind.len() - next.len();
        let sign = behind.trim_start().chars().next().unwrap_or_default();
        let joined = match next.chars().next() {
            Some('[') => [':', '+', '|', '?'].contains(&sign),
            Some('(') => sign == ',',
            _ => false,
        };
        match brackets.pair(open).filter(|_| joined) {
            Some(end) if end > close => cursor.move_to(end),
            _ => break,
        }
    }
    cursor.at()
}

/// Where a string ends that goes over lines: in three quotes, or open at the end
/// of its line.
fn long_string(text: &str, open: usize, end: usize) -> Option<usize> {
    let rest = text.get(open..near(text, open + LINE).min(end))?;
    let one = rest.get(..1)?;
    let triple = rest.get(..3).filter(|three| *three == "\"\"\"" || *three == "'''");
    let quote = triple.unwrap_or(one);
    let inner = rest.get(quote.len()..)?;
    let length = inner.find(quote)?;
    let body = inner.get(..length)?;
    let long = triple.is_some() || (body.contains('\n') && !body.contains("\n\n"));
    long.then_some(open + length + 2 * quote.len())
}

/// Whether braces hold a list rather than an object: `{ "a", "b" }`, names with
/// ids, or, where they are known to hold permissions, names with anything.
fn is_listing(text: &str, open: usize, close: usize, permissions: bool) -> bool {
    let inner = text.get(open + 1..close).unwrap_or_default().trim_start();
    let inner = inner.get(..near(inner, NEAR)).unwrap_or_default();
    let (item, behind) = match inner.chars().next().filter(|first| "\"'`".contains(*first)) {
        Some(quote) => {
            let Some(length) = inner.get(1..).and_then(|rest| rest.find(quote)) else {
                return false;
            };
            inner.split_at(length + 2)
        }
        None => inner.split_at(inner.find([',', '}', '\n']).unwrap_or(inner.len())),
    };
    let pair = !permissions && behind.trim_start().starts_with([':', '=']);
    let item_is_pair = !item.starts_with(['"', '\'', '`']) && item.contains([':', '=', '(']);
    !pair && !item_is_pair && !names::hits(item, 0..item.len()).is_empty()
}
