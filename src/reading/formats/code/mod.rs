//! Code and configuration: assignments, arrays and maps of names, such as
//! `scopes = ["User.Read"]`. They only ask for permissions.
//!
//! Each sign behind which a value may stand is looked at with the key in front
//! of it. The key says what the names in the value are; the value says whether
//! this is code or a label that somebody wrote.

mod about;
mod brackets;
mod comments;
mod ids;
mod items;
mod kinds;
mod lines;
pub(in crate::reading) mod queries;
mod signs;
mod statement;
mod value;
mod yaml;

use std::ops::Range;

use crate::permission::Resource;

use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::text::cursor::Cursor;
use crate::reading::text::find;
use crate::reading::words::kind;
use crate::reading::words::names::{self, Word};
use crate::status::Status;

use about::About;
use brackets::Brackets;
use comments::is_commented;
use ids::put_pair;
use items::{only_names, read_hits};
use lines::LINE;
use signs::{Sign, key_before, next_sign};
use statement::{Shape, Statement};

/// Reads the code in a text.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let mut source = Block::new(Format::Code, 0);
    let defaults = findings.defaults.len();
    let default = find::all(findings.text, ".default").next();
    let mut named = false;
    for open in findings.open() {
        if findings.document.may_name(&open) {
            named = true;
            let start = open.start + usize::from(closes_string(findings.text, open.start));
            read_part(findings, &mut source, start..open.end);
        }
    }
    if named {
        comments::read_others(findings, &mut source);
    }
    let first = source.finds.iter().map(|find| find.span.start).min();
    if let Some(first) = first.or(default.filter(|_| findings.defaults.len() > defaults)) {
        source.at = first;
        findings.blocks.push(source);
    }
}

/// Whether the quote at `at` closes a string that another format took, such as an address or
/// a token.
fn closes_string(text: &str, at: usize) -> bool {
    let (front, rest) = text.split_at_checked(at).unwrap_or_default();
    !front.is_empty() && !front.ends_with(char::is_whitespace) && rest.starts_with(['"', '\'', '`'])
}

fn read_part(findings: &mut Findings<'_>, source: &mut Block, part: Range<usize>) {
    let text = findings.text;
    let brackets = Brackets::of(text, &part);
    let mut context = Context::default();
    let mut cursor = Cursor::new(part.clone());
    while let Some(sign) = next_sign(text, &mut cursor) {
        let key = key_before(text, sign.start, part.start);
        let statement = Statement { sign, key, part: part.clone() };
        if let Some(end) = statement.read(findings, source, &brackets, &mut context) {
            cursor.move_to(end.max(cursor.at()));
        }
    }
}

/// What stands in front of a statement, and holds for it.
#[derive(Default)]
struct Context {
    /// The API of the ids.
    api: Option<Resource>,
    /// What the key in front of the open braces says, and where the braces close.
    braces: (About, usize),
}

/// Whether the brackets hold objects with lists under keys for permissions.
fn holds_lists(text: &str, span: &Range<usize>) -> bool {
    let inner = text.get(span.clone()).unwrap_or_default();
    let inner = inner.get(..lines::near(inner, LINE)).unwrap_or_default();
    let opened = inner.trim_start_matches(['[', '(', ' ', '\n', '\t', '@']);
    opened.starts_with('{') && inner.matches('[').nth(1).is_some()
}

impl Statement {
    /// Reads the statement; returns where it ends, if it was one of ours.
    fn read(
        &self,
        findings: &mut Findings<'_>,
        source: &mut Block,
        brackets: &Brackets,
        context: &mut Context,
    ) -> Option<usize> {
        let text = findings.text;
        let key = text.get(self.key.clone())?;
        // `=====`: signs alone are a rule or an arrow.
        if !key.is_empty() && key.bytes().all(|byte| b"=<>:~!+-|/ \t".contains(&byte)) {
            return None;
        }
        let plain_key = key.trim_matches(['"', '\'', '`', '[', ']', '(', ')', '$', '@', ' ']);
        let lower = match plain_key {
            "string" | "String" | "array" if self.sign.sign != Sign::Tag => self.typed(text),
            plain => plain,
        };
        let lower = lower.to_ascii_lowercase();
        if matches!(lower.as_str(), "resource_app_id" | "api_client_id") {
            context.api = self.api(text);
            return None;
        }
        if let Some(end) = self.id(findings, source, &lower, context.api) {
            return Some(end);
        }
        if let Some(end) = self.pair(findings, source) {
            return Some(end);
        }
        let mut about = self.about(text, &lower);
        let own = about.permissions;
        let (outer, close) = context.braces;
        if !own && self.key.start < close {
            about = About {
                kind: about.kind.or(outer.kind),
                denied: about.denied || outer.denied,
                inside: true,
                ..outer
            };
        }
        if own && let Some(close) = self.braces(text, brackets) {
            context.braces = (about, close);
            return None;
        }
        let (span, shape) = self.value(text, brackets, about)?;
        // A list of objects with lists of their own: their keys say more.
        if own && shape == Shape::Brackets && holds_lists(text, &span) {
            context.braces = (about, span.end);
            return None;
        }
        let named = lower == "value"
            || matches!(
                lower.strip_suffix("name"),
                Some("" | "permission" | "permission_" | "scope" | "role")
            );
        let fits = || self.fits(text, key, &lower, about, shape);
        // Asked first: to look for the end of the line at every sign in it would be slow.
        if !named && !fits() {
            return None;
        }
        let span = self.without_rest(text, span, shape);
        let id = if named { self.id_beside(findings, &span) } else { None };
        if named && id.is_none() && !fits() {
            return None;
        }
        let hits = if own { names::hits(text, span.clone()) } else { only_names(text, &span)? };
        let any = hits.iter().any(|hit| {
            matches!(hit.word, Word::Name { .. } | Word::Default { .. } | Word::Guid(_))
                || (about.scopes && shape != Shape::Bare)
        });
        if !any {
            // No part of this value can name a permission either.
            return own.then_some(span.end);
        }
        let statement_end = self.comment_end(text, span.end);
        let comment = text.get(span.end..statement_end).unwrap_or_default();
        let stated = kind::of_comment(comment)
            .or_else(|| self.kind_above(text))
            .or_else(|| self.kind_of_element(text, span.end))
            .or_else(|| self.kind_of_item(text));
        let commented = is_commented(text, self.key.start, self.part.start);
        let denied = about.denied && !commented;
        let manner = Manner {
            kind: stated.or(about.kind),
            status: if denied { Status::NotGranted } else { Status::Declared },
            strength: if denied { Strength::Sentence } else { Strength::Declared },
            resource: None,
            scopes: about.scopes,
            whole: false,
        };
        let before = source.finds.len();
        match (id, hits.as_slice()) {
            (Some(id), [name]) if name.is_name() => put_pair(findings, source, name, &id, manner),
            _ => read_hits(findings, source, &span, &hits, manner),
        }
        let start = self.comments_above(text, self.key.start);
        let end = self.comments_below(text, statement_end);
        for comment in [start..self.key.start, span.end..end] {
            self.read_comment(findings, source, before, comment, manner);
        }
        findings.take(start..end);
        Some(statement_end)
    }
}
