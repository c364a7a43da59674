//! The kind of a permission, as a comment, a property or a type beside it
//! states it.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::words::kind;
use crate::reading::words::names::Hit;

use super::lines::{around, line_end, near};
use super::statement::Statement;

impl Statement {
    /// The kind that the comment right above states.
    pub(super) fn kind_above(&self, text: &str) -> Option<Kind> {
        let start = self.comments_above(text, self.key.start);
        kind::of_comment(text.get(start..self.key.start).unwrap_or_default())
    }

    /// The kind that the other attributes of an element state.
    pub(super) fn kind_of_element(&self, text: &str, end: usize) -> Option<Kind> {
        let front = text.get(near(text, self.segment())..self.key.start)?;
        let front = front.get(front.rfind(['<', '>'])?..)?.strip_prefix('<')?;
        let behind = text.get(end..line_end(text, end))?.split('>').next()?;
        kind::of_type_key(front).or_else(|| kind::of_type_key(behind))
    }
}

impl Statement {
    /// The kind that the next key of the same item of a YAML list states:
    /// `- permission: X`, and below it `type: Application`.
    pub(super) fn kind_of_item(&self, text: &str) -> Option<Kind> {
        let (before, behind) = around(text, &self.key, &self.part);
        let mut lines = behind.split('\n');
        let item = before.rsplit('\n').next().is_some_and(|front| front.trim() == "-");
        let below = lines.nth(1).filter(|below| item && !is_item(below));
        kind::of_type_key(below?)
    }
}

/// The kind that stands beside a name: in its braces, or between it and the next.
pub(super) fn property(
    text: &str,
    span: &Range<usize>,
    hit: &Hit,
    next: Option<&Hit>,
) -> Option<Kind> {
    let part = span.start..next.map_or(span.end, |next| next.span.start);
    let (before, behind) = around(text, &hit.span, &part);
    if before.rfind('{') <= before.rfind('}') {
        if before.trim_end_matches([' ', '"', '\'']).ends_with(':') {
            return kind_of_item(before, behind);
        }
        let line = behind.split('\n').next().unwrap_or_default();
        let own = if line.contains(',') || next.is_none() { behind } else { line };
        return kind::of_property(own.split("\n-").next().unwrap_or_default());
    }
    let behind = behind.split('}').next().unwrap_or_default();
    let front = before.rsplit('{').next().unwrap_or_default();
    kind::of_property(behind).or_else(|| kind::of_type_key(front))
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
    [behind.get(..below), before.get(above..)].into_iter().flatten().find_map(kind::of_property)
}

/// `type = "Role"` or `type = "Scope"` in the same block as the id in `line`.
pub(super) fn type_beside(text: &str, line: Range<usize>, part: &Range<usize>) -> Option<Kind> {
    let (before, behind) = around(text, &line, part);
    let before = before.rsplit(['{', '}']).next().unwrap_or_default();
    let line = text.get(line)?;
    let behind = match line.split_once('}') {
        Some((line, _)) => line,
        None => behind.split(['{', '}']).next().unwrap_or_default(),
    };
    // An item of a YAML list is a block, as braces are.
    let mut lines = before.rsplit('\n');
    let begins = lines.next().is_some_and(is_item);
    let above = lines.position(is_item);
    let lines = before.rsplit('\n').take(above.map_or(usize::MAX, |above| above + 2));
    let before = lines.filter(|_| !begins).find_map(kind::of_type_key);
    let mut behind = behind.split('\n').take_while(|line| !is_item(line));
    kind::of_type_key(line).or_else(|| behind.find_map(kind::of_type_key)).or(before)
}

/// Whether entries above the key have types.
pub(super) fn is_among_types(text: &str, key: &Range<usize>, part: &Range<usize>) -> bool {
    let (before, _) = around(text, key, part);
    before.lines().any(|line| kind::of_type_key(line).is_some())
}

/// Whether a line begins an item of a list.
fn is_item(line: &str) -> bool {
    line.trim_start().starts_with("- ")
}
