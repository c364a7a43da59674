//! What the lexer found: a tree of nodes, and the members that belong together. In
//! `"scp": "User.Read"` one node has the key `scp` and the text `User.Read`.

use std::ops::Range;

/// What a node is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reading) enum Shape {
    Object,
    Array,
    /// A quoted text; its span leaves the quotes out.
    Text,
    /// A bare word or number, or the rest of a line that is none of the others.
    Bare,
}

/// A node of the tree.
#[derive(Clone, Debug)]
pub(in crate::reading) struct Node {
    pub shape: Shape,
    /// Where it stands, in bytes of the page.
    pub span: Range<usize>,
    /// Where its key stands, without quotes.
    pub key: Option<Range<usize>>,
    /// Indices of the nodes in it, in order.
    pub children: Vec<usize>,
    /// Index of the node around it; of the root, its own.
    pub parent: usize,
}

/// All nodes; the first is the root, which holds what stands outside of brackets.
pub(in crate::reading) struct Tree<'a> {
    pub(super) text: &'a str,
    pub(super) nodes: Vec<Node>,
}

/// Members that belong together: those of one object, or neighbours outside of
/// any brackets.
#[derive(Clone, Debug)]
pub(in crate::reading) struct Object {
    /// The object's node, or the root.
    pub node: usize,
    /// From the first to the last of its members, brackets included.
    pub span: Range<usize>,
    /// The members' nodes, in order.
    pub members: Vec<usize>,
}

impl<'a> Tree<'a> {
    /// All of the text.
    pub fn whole(&self) -> &'a str {
        self.text
    }

    /// The node at an index, if there is one.
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

    /// Adds a node to the end of its parent, and returns its index.
    pub(super) fn push(&mut self, mut node: Node) -> usize {
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
