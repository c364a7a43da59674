//! Makes the tree of a text.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

use super::lexer::Lexer;
use super::tree::{Node, Shape, Tree};

impl<'a> Tree<'a> {
    /// Looks for objects in the given parts of the text, which are in order. What
    /// lies between two parts has been read before and counts as one value: it may
    /// be the token inside of a quoted text.
    ///
    /// In the parts that are `assigned` an equal sign, too, makes what stands in front
    /// a key.
    pub fn new(text: &'a str, parts: &[Range<usize>], assigned: &[Range<usize>]) -> Tree<'a> {
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
            cursor: Cursor::new(0..text.len()),
            gaps: &gaps,
            assigned,
            top: 0,
            depth: 0,
            doubled: false,
            open: [0; 2],
        };
        lexer.run();
        tree
    }
}
