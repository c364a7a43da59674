//! Source code and configuration: assignments, arrays and maps of names. They
//! only ask for permissions.
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
mod signs;
mod value;
mod yaml;

use std::ops::Range;

use crate::permission::Resource;

use super::draft::{Draft, Manner, Source, Strength};
use super::grant::{Format, Status};
use super::names::{self, Word};

use about::About;
use brackets::Brackets;
use comments::is_commented;
use ids::put_pair;
use items::{only_names, read_hits};
use kinds::kind_in;
use signs::{Sign, Spot, key_before, next_sign};
use value::Shape;

/// How far a key may reach, or what stands beside a name.
const NEAR: usize = 400;
/// How far a line is followed.
const LINE: usize = 4000;

/// Reads the code in a text.
pub(super) fn read(draft: &mut Draft<'_>) {
    let mut source = Source::new(Format::Code, 0);
    let defaults = draft.defaults.len();
    let default = draft.text.find(".default");
    draft.nameless = true;
    for open in draft.open() {
        if names::any(draft.text, open.clone()) {
            draft.nameless = false;
            read_part(draft, &mut source, open);
        }
    }
    let first = source.finds.iter().map(|find| find.span.start).min();
    if let Some(first) = first.or(default.filter(|_| draft.defaults.len() > defaults)) {
        source.at = first;
        draft.sources.push(source);
    }
}

fn read_part(draft: &mut Draft<'_>, source: &mut Source, part: Range<usize>) {
    let text = draft.text;
    let brackets = Brackets::of(text, &part);
    let mut context = Context::default();
    let mut at = part.start;
    while let Some(sign) = next_sign(text, at, part.end) {
        at = sign.end;
        let key = key_before(text, sign.start, part.start);
        let statement = Statement { sign, key, part: part.clone() };
        if let Some(end) = statement.read(draft, source, &brackets, &mut context) {
            at = end.max(at);
        }
    }
}

/// What stands in front of a statement, and holds for it.
#[derive(Default)]
struct Context {
    /// The API of the ids.
    api: Option<Resource>,
    /// What the key of the braces says that are open, and where they close.
    braces: (About, usize),
}

/// A key, a sign, and what follows.
struct Statement {
    sign: Spot,
    key: Range<usize>,
    part: Range<usize>,
}

impl Statement {
    /// The name in front of a type: `param scopes array =`, `Const SCOPES As String =`.
    fn typed<'a>(&self, text: &'a str) -> &'a str {
        let from = lines::line_start(text, self.key.start, self.part.start);
        let mut words = text.get(from..self.key.start).unwrap_or_default().split_whitespace();
        words.rfind(|word| *word != "As").unwrap_or_default()
    }

    /// Reads the statement; returns where it ends, if it was one of ours.
    fn read(
        &self,
        draft: &mut Draft<'_>,
        source: &mut Source,
        brackets: &Brackets,
        context: &mut Context,
    ) -> Option<usize> {
        let text = draft.text;
        let key = text.get(self.key.clone())?;
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
        if let Some(end) = self.id(draft, source, &lower, context.api) {
            return Some(end);
        }
        if let Some(end) = self.pair(draft, source) {
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
        let id = match lower.strip_suffix("name") {
            Some("" | "permission" | "permission_" | "scope" | "role") => {
                self.id_beside(draft, &span)
            }
            _ => None,
        };
        if id.is_none() && !self.fits(text, key, &lower, about, shape) {
            return None;
        }
        let hits = if own { names::hits(text, span.clone()) } else { only_names(text, &span)? };
        let any = hits.iter().any(|hit| {
            matches!(hit.word, Word::Name { .. } | Word::Default { .. } | Word::Guid(_))
                || (about.scopes && shape != Shape::Bare)
        });
        if !any {
            // Nothing inside can be one either.
            return own.then_some(span.end);
        }
        let statement_end = self.comment_end(text, span.end);
        let comment = text.get(span.end..statement_end).unwrap_or_default();
        let stated = kind_in(comment)
            .or_else(|| self.kind_above(text))
            .or_else(|| self.kind_of_element(text, span.end));
        let commented = is_commented(text, self.key.start, self.part.start);
        let manner = Manner {
            kind: stated.or(about.kind),
            status: if about.denied || commented { Status::NotGranted } else { Status::Declared },
            strength: if about.denied { Strength::Sentence } else { Strength::Declared },
            resource: if lower.ends_with("_ids") { context.api } else { None },
            any_word: false,
        };
        let before = source.finds.len();
        match (id, hits.as_slice()) {
            (Some(id), [name]) if name.is_name() => put_pair(draft, source, name, &id, manner),
            _ => read_hits(draft, source, &span, &hits, manner),
        }
        // Ids that name no permission stay where they are.
        if source.finds.len() == before && hits.iter().all(|hit| matches!(hit.word, Word::Guid(_)))
        {
            return Some(span.end);
        }
        let start = self.comments_above(text, self.key.start);
        draft.take(start..self.comments_below(text, statement_end));
        Some(statement_end)
    }
}
