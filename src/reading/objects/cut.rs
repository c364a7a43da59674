//! Whether a text breaks off within an object or leaves some of its list out, and
//! whether what looks like an object is one.

use crate::reading::text::ellipsis;
use crate::reading::text::pairs::{Node, Object, Shape};

use super::index::Json;

impl Json<'_> {
    /// Whether an object or array goes on to the end of the text without a
    /// closing bracket.
    pub fn is_unclosed(&self, node: &Node) -> bool {
        let bracket = match node.shape {
            Shape::Object => '}',
            Shape::Array => ']',
            _ => return false,
        };
        let text = self.tree.slice(&node.span);
        self.is_at_end(node.span.end) && !text.trim_end().ends_with(bracket)
    }

    /// Whether the text ends in the object, in a key, in a text or in front of a
    /// value.
    pub fn is_cut_short(&self, object: &Object) -> bool {
        let last = self.keys.len().saturating_sub(1);
        self.tree.node(last).is_some_and(|node| {
            let open = self.is_cut(last) || node.shape == Shape::Bare && node.span.is_empty();
            open && node.parent == object.node && self.is_at_end(node.span.end)
        })
    }

    /// Whether nothing names the object, or what it stands in.
    pub fn is_nameless(&self, object: &Object) -> bool {
        let top = self.tree.node(self.top(object.node));
        let front = top.map_or("", |top| self.tree.slice(&(0..top.span.start)));
        let line = front.trim_end_matches(|next: char| next.is_whitespace() && next != '\n');
        (line.is_empty() || line.ends_with('\n'))
            && self.around(object).all(|node| self.key(node).is_empty())
    }

    pub(super) fn is_at_end(&self, at: usize) -> bool {
        self.tree.whole().get(at..).is_some_and(|rest| rest.trim_start().is_empty())
    }

    /// Whether entries were left out of the list around an object, or its end is
    /// missing. True at most once for a list: a second look at it says no.
    pub fn is_list_cut(&mut self, object: &Object) -> bool {
        let Some(parent) = self.tree.node(object.node).map(|node| node.parent) else {
            return false;
        };
        let Some(list) = self.tree.node(parent).filter(|node| node.shape == Shape::Array) else {
            return false;
        };
        if !self.lists.insert(parent) {
            return false;
        }
        let left_out = list.children.iter().any(|child| {
            self.tree.node(*child).is_some_and(|node| node.key.is_none())
                && ellipsis::begins(self.tree.text(*child).trim())
        });
        left_out || self.is_unclosed(list)
    }

    /// Whether the closing quote of a text is missing, and the rest with it.
    pub(super) fn is_cut(&self, member: usize) -> bool {
        self.tree.node(member).is_some_and(|node| {
            let behind = self.tree.whole().get(node.span.end..).unwrap_or_default();
            let closes = behind.trim_start_matches('\\').starts_with(['"', '\'', '`']);
            node.shape == Shape::Text && !closes
        })
    }

    /// Whether the object is in brackets or cells, or its keys in quotes: aligned
    /// `Key : value` lines belong to another format.
    pub fn is_json(&self, object: &Object) -> bool {
        let braced = object.node != 0
            && self.tree.node(object.node).is_some_and(|node| node.shape == Shape::Object);
        let quoted = object.members.iter().any(|member| {
            let Some(node) = self.tree.node(*member) else { return false };
            node.shape == Shape::Text
                || node.key.as_ref().is_some_and(|key| {
                    let end = self.tree.whole().get(key.end..).unwrap_or_default();
                    end.trim_start_matches('\\').starts_with(['"', '\''])
                })
        });
        braced || quoted || object.members.first().is_some_and(|first| self.is_row(*first))
    }
}
