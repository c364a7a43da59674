//! The names that a member holds.

use std::ops::Range;

use crate::reading::text::pairs::{Node, Object, Shape};
use crate::reading::words::joints;

use super::index::Json;
use super::values::{is_hidden, is_null, listed};

/// What a member that holds names says.
#[derive(Clone, Debug, Default)]
pub(in crate::reading) struct Names {
    /// Where the names stand.
    pub spans: Vec<Range<usize>>,
    /// Names were left out, or the end is missing.
    pub cut: bool,
}

impl Json<'_> {
    /// The names in the value of a member: one text with several, or an array.
    /// Nothing where the value is null or there is no such member.
    pub fn names(&self, object: &Object, keys: &str) -> Option<Names> {
        let first = self.member(object, keys)?;
        let mut names = self.names_in(first)?;
        // The key may stand there several times, with one name each.
        let again = |member: &&usize| **member != first && self.key(**member) == self.key(first);
        for more in object.members.iter().filter(again).filter_map(|more| self.names_in(*more)) {
            names.spans.extend(more.spans);
            names.cut |= more.cut;
        }
        Some(names)
    }

    /// The names in the value of one member; `None` where it is null.
    pub fn names_in(&self, member: usize) -> Option<Names> {
        let node = self.tree.node(member)?;
        let mut found = Names::default();
        match node.shape {
            Shape::Text | Shape::Bare => {
                let text = self.tree.text(member);
                if node.shape == Shape::Bare && is_null(text) {
                    return None;
                }
                // The value is hidden, or the paste ends in front of it or within it.
                found.cut = is_hidden(text)
                    || (text.trim().is_empty()
                        && node.shape == Shape::Bare
                        && self.is_at_end(node.span.end))
                    || (node.shape == Shape::Text
                        && node.span.end == self.tree.whole().trim_end().len());
                if !is_hidden(text) && !text.trim().is_empty() {
                    let length = if node.shape == Shape::Bare { listed(text) } else { text.len() };
                    found.spans.push(node.span.start..node.span.start + length);
                }
            }
            Shape::Object | Shape::Array => {
                found.cut = self.is_unclosed(node);
                for leaf in self.near_leaves(node) {
                    let text = self.tree.text(leaf).trim();
                    let prose = text.contains(' ')
                        && self.tree.node(leaf).is_some_and(|node| node.shape == Shape::Bare);
                    if is_hidden(text) {
                        found.cut = true;
                    } else if !prose && !is_null(text) && !text.is_empty() {
                        let span = self.tree.node(leaf).map(|node| node.span.clone());
                        match (found.spans.last_mut(), span) {
                            (Some(last), Some(span)) if self.is_torn(last, &span) => {
                                last.end = span.end;
                            }
                            (_, span) => found.spans.extend(span),
                        }
                    }
                }
            }
        }
        Some(found)
    }

    /// Whether nothing but a line break parts two words of a list, and tore them.
    fn is_torn(&self, word: &Range<usize>, next: &Range<usize>) -> bool {
        let gap = self.tree.slice(&(word.end..next.start));
        let broken = gap.contains('\n') && gap.trim().is_empty();
        broken && joints::is_torn(self.tree.slice(word), self.tree.slice(next))
    }

    /// The texts and bare words in an array, and in what it holds itself.
    pub(super) fn near_leaves(&self, node: &Node) -> Vec<usize> {
        let mut leaves = Vec::new();
        for child in &node.children {
            match self.tree.node(*child) {
                Some(node) if !matches!(node.shape, Shape::Text | Shape::Bare) => {
                    leaves.extend(node.children.iter().copied().filter(|child| {
                        self.tree
                            .node(*child)
                            .is_some_and(|node| matches!(node.shape, Shape::Text | Shape::Bare))
                    }));
                }
                _ => leaves.push(*child),
            }
        }
        leaves
    }
}
