//! Objects in what is nearly JSON: cut, redacted by hand, with remarks.
//!
//! Keys are looked for; nothing demands that the whole parses. Brackets that are
//! missing or too many, commas, comments, arrows, bare words and unclosed quotes
//! are all taken as they come.

mod bare_words;
mod keys;
mod lexer;
mod objects;
mod quotes;
mod rows;
#[cfg(test)]
mod tests;

use std::ops::Range;

use lexer::Lexer;
pub(super) use rows::parts_cells;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Object,
    Array,
    /// A quoted text; its span leaves the quotes out.
    Text,
    /// A bare word or number, or the rest of a line that is none of the others.
    Bare,
}

/// A node of the tree.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub shape: Shape,
    /// Where it stands, in bytes of the page.
    pub span: Range<usize>,
    /// Where its key stands, without quotes.
    pub key: Option<Range<usize>>,
    pub children: Vec<usize>,
    pub parent: usize,
}

/// All nodes; the first is the root, which holds what stands outside of brackets.
pub(super) struct Tree<'a> {
    text: &'a str,
    nodes: Vec<Node>,
}

/// Members that belong together: those of one object, or neighbours outside of
/// any brackets.
#[derive(Clone, Debug)]
pub(super) struct Object {
    /// The object's node, or the root.
    pub node: usize,
    /// From the first to the last of its members, brackets included.
    pub span: Range<usize>,
    /// The members' nodes, in order.
    pub members: Vec<usize>,
}

impl<'a> Tree<'a> {
    /// Looks for objects in the given parts of the text, which are in order. What
    /// lies between them has been read before, and stands for a value: it may be
    /// the token inside of a quoted text.
    pub fn new(text: &'a str, parts: &[Range<usize>]) -> Tree<'a> {
        let root = Node {
            shape: Shape::Object,
            span: 0..text.len(),
            key: None,
            children: Vec::new(),
            parent: 0,
        };
        let mut tree = Tree { text, nodes: vec![root] };
        let mut gaps = Vec::new();
        let mut from = 0;
        for part in parts.iter().chain([&(text.len()..text.len())]) {
            if part.start > from {
                gaps.push(from..part.start);
            }
            from = from.max(part.end);
        }
        let mut lexer = Lexer {
            tree: &mut tree,
            at: 0,
            end: text.len(),
            gaps: &gaps,
            top: 0,
            depth: 0,
            doubled: false,
            open: [0; 2],
        };
        lexer.run();
        tree
    }

    /// All of the text.
    pub fn whole(&self) -> &'a str {
        self.text
    }

    /// The node at an index; the root where there is none.
    pub fn node(&self, index: usize) -> Option<&Node> {
        self.nodes.get(index)
    }

    /// The text of a span.
    pub fn slice(&self, span: &Range<usize>) -> &'a str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// The key of a node; empty where it has none.
    pub fn key(&self, index: usize) -> &'a str {
        self.node(index).and_then(|node| node.key.as_ref()).map_or("", |key| self.slice(key))
    }

    /// The text of a node: of a quoted text without its quotes.
    pub fn text(&self, index: usize) -> &'a str {
        self.node(index).map_or("", |node| self.slice(&node.span))
    }

    /// The texts and bare words in a node, at any depth, in order.
    pub fn leaves(&self, index: usize) -> Vec<usize> {
        let mut leaves = Vec::new();
        let mut stack = vec![index];
        while let Some(index) = stack.pop() {
            let Some(node) = self.node(index) else { continue };
            match node.shape {
                Shape::Text | Shape::Bare => leaves.push(index),
                Shape::Object | Shape::Array => stack.extend(node.children.iter().rev()),
            }
        }
        leaves
    }

    fn push(&mut self, mut node: Node) -> usize {
        let index = self.nodes.len();
        let parent = node.parent;
        // A key that waits for its value belongs to the next node.
        if node.key.is_none()
            && let Some(holder) = self.nodes.get(parent)
            && let Some(last) = holder.children.last().and_then(|last| self.nodes.get(*last))
            && last.shape == Shape::Bare
            && last.span.is_empty()
        {
            node.key = last.key.clone();
            if let Some(holder) = self.nodes.get_mut(parent) {
                holder.children.pop();
            }
        }
        self.nodes.push(node);
        if let Some(holder) = self.nodes.get_mut(parent) {
            holder.children.push(index);
        }
        index
    }
}
