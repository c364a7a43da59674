//! The kind of a permission, as a comment, a property or a type beside it
//! states it.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::names::Hit;

use super::lines::{line_end, near};
use super::{NEAR, Statement};

/// The kind that a comment states, if it states one.
pub(super) fn kind_in(text: &str) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    let mut words = lower.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut kinds = [false, false];
    let [delegated, application] = &mut kinds;
    let about = ["permission", "type", "role", "app-only", "app only", "scope"];
    let speaks = about.iter().any(|word| lower.contains(word));
    for word in &mut words {
        match word {
            "delegated" => *delegated = true,
            "application" => *application |= speaks || lower.trim().len() <= 20,
            _ => {}
        }
    }
    match kinds {
        [true, false] => Some(Kind::Delegated),
        [false, true] => Some(Kind::Application),
        _ => None,
    }
}

impl Statement {
    /// The kind that the comment right above states.
    pub(super) fn kind_above(&self, text: &str) -> Option<Kind> {
        let start = self.comments_above(text, self.key.start);
        kind_in(text.get(start..self.key.start).unwrap_or_default())
    }

    /// The kind that the other attributes of an element state.
    pub(super) fn kind_of_element(&self, text: &str, end: usize) -> Option<Kind> {
        let front = text.get(near(text, self.segment())..self.key.start)?;
        let front = front.get(front.rfind(['<', '>'])?..)?.strip_prefix('<')?;
        let behind = text.get(end..line_end(text, end))?.split('>').next()?;
        type_in(front).or_else(|| type_in(behind))
    }
}

/// The kind that stands beside a name: in its braces, or between it and the next.
pub(super) fn property(
    text: &str,
    span: &Range<usize>,
    hit: &Hit,
    next: Option<&Hit>,
) -> Option<Kind> {
    let to = next.map_or(span.end, |next| next.span.start).min(hit.span.end + NEAR);
    let to = (hit.span.end..=to).rev().find(|to| text.is_char_boundary(*to))?;
    let behind = text.get(hit.span.end..to)?;
    let from = span.start.max(hit.span.start.saturating_sub(NEAR));
    let from = (from..=hit.span.start).find(|from| text.is_char_boundary(*from))?;
    let before = text.get(from..hit.span.start)?;
    let brace = before
        .rfind('{')
        .filter(|open| before.get(*open..).is_some_and(|inner| !inner.contains('}')));
    let Some(open) = brace else {
        if before.trim_end_matches([' ', '"', '\'']).ends_with(':') {
            return kind_of_item(before, behind);
        }
        let line = behind.split('\n').next().unwrap_or_default();
        let own = if line.contains(',') || next.is_none() { behind } else { line };
        return kind_of_property(own.split("\n-").next().unwrap_or_default());
    };
    let behind = behind.split('}').next().unwrap_or_default();
    let before = before.get(open + 1..)?;
    kind_of_property(behind).or_else(|| {
        let has_type =
            before.contains("type") || before.contains("Type") || before.contains("kind");
        has_type.then(|| kind_of_property(before))?
    })
}

/// The kind that another key of the same item of a YAML list states.
fn kind_of_item(before: &str, behind: &str) -> Option<Kind> {
    let dash = |text: &str, at: usize| {
        text.get(at + 1..).is_some_and(|line| line.trim_start_matches(' ').starts_with("- "))
    };
    let mut below = behind.match_indices('\n').map(|(at, _)| at);
    let below = below.find(|at| dash(behind, *at)).unwrap_or(behind.len());
    let mut above = before.match_indices('\n').map(|(at, _)| at);
    let above = above.rfind(|at| dash(before, *at)).unwrap_or(before.len());
    [behind.get(..below), before.get(above..)].into_iter().flatten().find_map(kind_of_property)
}

/// The kind that a property beside a name states: `type: 'Application'`,
/// `type = "Role"`.
fn kind_of_property(text: &str) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    let mut kind = None;
    for word in lower.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        kind = match word {
            "delegated" | "scope" => Some(Kind::Delegated),
            "application" | "role" | "approle" => Some(Kind::Application),
            _ => continue,
        };
        break;
    }
    kind
}

/// `type = "Role"` or `type = "Scope"` in the same block as an id.
pub(super) fn type_beside(text: &str, id: usize, end: usize, part: &Range<usize>) -> Option<Kind> {
    let from = part.start.max(id.saturating_sub(NEAR));
    let from = (from..=id).find(|from| text.is_char_boundary(*from))?;
    let before = text.get(from..id)?;
    let before = before.rsplit(['{', '}']).next().unwrap_or_default();
    let to = part.end.min(end + NEAR);
    let to = (end..=to).rev().find(|to| text.is_char_boundary(*to))?;
    let behind = text.get(end..to)?;
    let line = text.get(id..end)?;
    let in_line = line.find('}').map(|stop| line.get(..stop).unwrap_or_default());
    let behind = match in_line {
        Some(line) => line,
        None => behind.split(['{', '}']).next().unwrap_or_default(),
    };
    [line, behind, before].into_iter().find_map(type_in)
}

/// The kind that a key for types states: `type = "Role"`.
fn type_in(text: &str) -> Option<Kind> {
    let lower = text.to_ascii_lowercase();
    lower.match_indices("type").find_map(|(at, _)| {
        let value = lower.get(at + 4..)?.trim_start_matches(['"', '\'', ' ', '=', ':', '\t']);
        let ends = |letter: char| !letter.is_ascii_alphanumeric();
        match value.split(ends).next().unwrap_or_default() {
            "role" | "application" => Some(Kind::Application),
            "scope" | "delegated" => Some(Kind::Delegated),
            _ => None,
        }
    })
}
