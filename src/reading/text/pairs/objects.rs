//! Which members of the tree belong together, and what a member holds.

use crate::reading::text::index::Numbers;

use super::tree::{Node, Object, Shape, Tree};

impl<'a> Tree<'a> {
    /// All objects, outer ones first, those outside of brackets last.
    pub fn objects(&self) -> Vec<Object> {
        let mut objects = Vec::new();
        for (index, node) in self.nodes.iter().enumerate().skip(1) {
            match node.shape {
                Shape::Bare => {}
                _ => self.groups(index, &mut objects),
            }
        }
        self.groups(0, &mut objects);
        objects
    }

    /// Groups the members of a node into objects. Where the brackets between two
    /// objects were lost, a repeated key begins the next object. Where no braces stand
    /// around the members, a line of prose or an address does so, too. Outside of all
    /// brackets so do a change between keys with and without quotes, a label in front
    /// of a bracket, and a blank line.
    fn groups(&self, parent: usize, objects: &mut Vec<Object>) {
        let Some(holder) = self.node(parent) else { return };
        let braced = parent != 0 && holder.shape == Shape::Object;
        let mut members: Vec<usize> = Vec::new();
        let mut keys: Numbers = Numbers::default();
        let mut quoted = None;
        let mut tight = false;
        let mut parts = 0;
        let mut flush = |members: &mut Vec<usize>, keys: &mut Numbers| {
            keys.clear();
            let start = members.first().and_then(|first| self.node(*first));
            let end = members.last().and_then(|last| self.node(*last));
            if let (Some(start), Some(end)) = (start, end) {
                let from = start.key.as_ref().map_or(start.span.start, |key| key.start);
                parts += 1;
                objects.push(Object {
                    node: parent,
                    span: from..end.span.end,
                    members: std::mem::take(members),
                });
            }
        };
        for child in &holder.children {
            let child = *child;
            let Some(node) = self.node(child) else { continue };
            if node.key.is_none() {
                let apart = |text: &str| {
                    let mut words =
                        text.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
                    words.nth(1).is_some() || text.contains("://")
                };
                if !braced && node.shape == Shape::Bare && apart(self.text(child)) {
                    flush(&mut members, &mut keys);
                }
                continue;
            }
            let key = self.key(child).to_ascii_lowercase();
            let quotes = self.is_key_quoted(child);
            let label = parent == 0 && !quotes && self.holds_members(node);
            let changed = parent == 0 && quoted.replace(quotes && !label) == Some(!quotes);
            // A blank line ends an object unless blank lines stand between all its members.
            let follows = members.last().map(|last| !self.is_spaced(*last, child));
            let ended = parent == 0 && !quotes && tight && follows == Some(false);
            tight |= follows == Some(true);
            if keys.contains_key(&key) || label || changed || ended {
                flush(&mut members, &mut keys);
                tight = false;
            }
            keys.insert(key, child);
            members.push(child);
            if label {
                flush(&mut members, &mut keys);
            }
        }
        flush(&mut members, &mut keys);
        if braced
            && parts == 1
            && let Some(whole) = objects.last_mut()
        {
            whole.span = holder.span.clone();
        }
    }

    /// Whether a node in braces has members: PowerShell puts lists into braces, too.
    fn holds_members(&self, node: &Node) -> bool {
        let has_key = |child: &usize| self.node(*child).is_some_and(|child| child.key.is_some());
        node.shape == Shape::Object && node.children.iter().any(has_key)
    }

    /// Whether a blank line stands between two members.
    fn is_spaced(&self, above: usize, below: usize) -> bool {
        let start = self.node(above).map_or(0, |node| node.span.end);
        let end = self.node(below).and_then(|node| node.key.as_ref()).map_or(0, |key| key.start);
        self.slice(&(start..end)).contains("\n\n")
    }

    /// Whether the key of a node stands in quotes.
    fn is_key_quoted(&self, index: usize) -> bool {
        let key = self.node(index).and_then(|node| node.key.as_ref());
        key.is_some_and(|key| self.slice(&(0..key.start)).ends_with(['"', '\'']))
    }

    /// The member of an object with this key, in any letter case.
    pub fn member(&self, object: &Object, key: &str) -> Option<usize> {
        object.members.iter().copied().find(|member| self.key(*member).eq_ignore_ascii_case(key))
    }

    /// The text of the member with this key: quoted, or a bare word.
    pub fn value(&self, object: &Object, key: &str) -> Option<&'a str> {
        let member = self.member(object, key)?;
        let node = self.node(member)?;
        matches!(node.shape, Shape::Text | Shape::Bare).then(|| self.text(member).trim())
    }
}
