//! The objects of a text, and which of them have been read.

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use crate::reading::text::index::has;
use crate::reading::text::pairs::{Object, Tree};

use super::assigned::assigned;
use super::values::plain_key;

/// In an object or list with more children than this, a child is found by an index, not
/// by a walk over all children.
pub(super) const MANY: usize = 16;

/// Which nodes were looked at.
#[derive(Default)]
pub(super) struct Marks(Vec<bool>);

impl Marks {
    /// Marks a node. Returns whether it was not marked before.
    pub fn insert(&mut self, node: usize) -> bool {
        while self.0.len() <= node {
            self.0.push(false);
        }
        self.0.get_mut(node).is_some_and(|mark| !std::mem::replace(mark, true))
    }
}

/// The objects of a text, and which of them have been read.
pub(in crate::reading) struct Json<'a> {
    pub tree: Tree<'a>,
    pub(super) objects: Vec<Rc<Object>>,
    /// For each object whether it has been read.
    pub(super) read: Vec<bool>,
    /// The parts of the text that belong to the objects that have been read.
    pub taken: Vec<Range<usize>>,
    /// For each node its key, in the shape of `plain_key`.
    pub(super) keys: Vec<String>,
    /// For each node the outermost one around it.
    outermost: Vec<usize>,
    /// For each node the number of the object to which it belongs, if it is a member
    /// outside of any brackets.
    loose: Vec<Option<usize>>,
    /// The outermost nodes that were taken.
    pub(super) tops: Marks,
    /// The lists of which `is_list_cut` has asked whether they are whole.
    pub(super) lists: Marks,
    /// The children of all nodes, by their parents and their keys: made when a node with
    /// many of them is asked for one.
    by_key: OnceCell<Vec<(usize, usize)>>,
}

impl<'a> Json<'a> {
    pub fn new(text: &'a str, open: &[Range<usize>]) -> Json<'a> {
        let tree = Tree::new(text, open, &assigned(text, open));
        let objects: Vec<Rc<Object>> = tree.objects().into_iter().map(Rc::new).collect();
        let read = vec![false; objects.len()];
        let mut loose: Vec<Option<usize>> = Vec::new();
        while tree.node(loose.len()).is_some() {
            loose.push(None);
        }
        for (index, object) in objects.iter().enumerate().filter(|(_, object)| object.node == 0) {
            for member in &object.members {
                if let Some(place) = loose.get_mut(*member) {
                    *place = Some(index);
                }
            }
        }
        let mut keys: Vec<String> = Vec::new();
        while tree.node(keys.len()).is_some() {
            keys.push(plain_key(tree.key(keys.len())));
        }
        let mut outermost: Vec<usize> = Vec::new();
        while let Some(node) = tree.node(outermost.len()) {
            // What is around a node comes before it.
            let around = outermost.get(node.parent).copied().unwrap_or(0);
            outermost.push(if node.parent == 0 { outermost.len() } else { around });
        }
        Json {
            tree,
            objects,
            read,
            taken: Vec::new(),
            keys,
            outermost,
            loose,
            tops: Marks::default(),
            lists: Marks::default(),
            by_key: OnceCell::new(),
        }
    }

    /// The objects that no format has read yet, with their numbers.
    pub fn unread(&self) -> Vec<(usize, Rc<Object>)> {
        let unread = |(index, object): (usize, &Rc<Object>)| {
            let read = self.read.get(index).copied().unwrap_or(true);
            (!read).then(|| (index, Rc::clone(object)))
        };
        self.objects.iter().enumerate().filter_map(unread).collect()
    }

    /// All objects, read or not.
    pub fn all(&self) -> impl Iterator<Item = &Object> {
        self.objects.iter().map(Rc::as_ref)
    }

    /// The key of a node, in the shape of `plain_key`.
    pub fn key(&self, index: usize) -> &str {
        self.keys.get(index).map_or("", String::as_str)
    }

    /// Gives a node another key, and returns its old one.
    pub fn rename(&mut self, index: usize, key: String) -> String {
        self.by_key.take();
        self.keys.get_mut(index).map(|old| std::mem::replace(old, key)).unwrap_or_default()
    }

    /// The first child of a node with this key, from the child `from` on.
    pub(super) fn child(&self, node: usize, key: &str, from: usize) -> Option<usize> {
        let children = &self.tree.node(node)?.children;
        if children.len() <= MANY {
            let mut later = children.iter().filter(|child| **child >= from);
            return later.find(|child| self.key(**child) == key).copied();
        }
        let sorted = self.by_key.get_or_init(|| {
            let nodes = 0..self.keys.len();
            let of = |parent: usize| {
                let node = self.tree.node(parent);
                let children = node.map_or(&[][..], |node| &node.children);
                children.iter().map(move |child| (parent, *child))
            };
            let mut all: Vec<(usize, usize)> = nodes.flat_map(of).collect();
            all.sort_by_key(|(parent, child)| (*parent, self.key(*child), *child));
            all
        });
        let place = |(parent, child): &(usize, usize)| (*parent, self.key(*child), *child);
        let at = sorted.partition_point(|pair| place(pair) < (node, key, from));
        let (_, child) = sorted.get(at).filter(|(of, at)| (*of, self.key(*at)) == (node, key))?;
        Some(*child)
    }

    /// The nodes around an object, from the inside, the object's own first: twelve at
    /// most.
    pub fn around(&self, object: &Object) -> impl Iterator<Item = usize> {
        let mut at = object.node;
        let mut left = 12;
        std::iter::from_fn(move || {
            if at == 0 || left == 0 {
                return None;
            }
            let here = at;
            left -= 1;
            at = self.tree.node(at).map_or(0, |node| node.parent);
            Some(here)
        })
    }

    /// Whether one of the nodes around it has this key; a few steps are enough.
    pub fn is_within(&self, object: &Object, keys: &str) -> bool {
        self.around(object).any(|node| has(keys, self.key(node)))
    }

    /// The members outside of any brackets beside which the object stands.
    pub fn beside(&self, object: &Object) -> Option<&Object> {
        self.loose_with(self.top(object.node))
    }

    /// The members outside of any brackets with which this one belongs together.
    pub(super) fn loose_with(&self, member: usize) -> Option<&Object> {
        self.objects.get((*self.loose.get(member)?)?).map(Rc::as_ref)
    }

    /// The outermost node around a node.
    pub(super) fn top(&self, index: usize) -> usize {
        self.outermost.get(index).copied().unwrap_or(index)
    }
}
