//! The objects of a text, and which of them have been read.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::permission::Resource;
use crate::reading::loose::{Node, Object, Shape, Tree, parts_cells};
use crate::reading::resource;

use super::{is_hidden, is_null, is_variable, listed, plain_key, unescaped};

/// The objects of a text, and which of them have been read.
pub(in crate::reading) struct Json<'a> {
    pub tree: Tree<'a>,
    pub(super) objects: Vec<Object>,
    read: Vec<bool>,
    pub(super) taken: Vec<Range<usize>>,
    /// For each node its key, in one shape.
    keys: Vec<String>,
    /// For each node the outermost one around it.
    outermost: Vec<usize>,
    /// The object to which a member outside of any brackets belongs.
    loose: HashMap<usize, usize>,
    /// The outermost nodes that were taken.
    tops: HashSet<usize>,
    /// The lists that were looked at whether they are whole.
    lists: HashSet<usize>,
}

/// What a member that holds names says.
#[derive(Clone, Debug, Default)]
pub(in crate::reading) struct Names {
    /// Where the names stand.
    pub spans: Vec<Range<usize>>,
    /// Names were left out, or the end is missing.
    pub cut: bool,
}

impl<'a> Json<'a> {
    pub fn new(text: &'a str, open: &[Range<usize>]) -> Json<'a> {
        let tree = Tree::new(text, open);
        let objects = tree.objects();
        let read = vec![false; objects.len()];
        let mut loose = HashMap::new();
        for (index, object) in objects.iter().enumerate().filter(|(_, object)| object.node == 0) {
            loose.extend(object.members.iter().map(|member| (*member, index)));
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
            tops: HashSet::new(),
            lists: HashSet::new(),
        }
    }

    /// The objects that no family has read yet, with their numbers.
    pub fn unread(&self) -> Vec<(usize, Object)> {
        let unread = |(index, object): (usize, &Object)| {
            let read = self.read.get(index).copied().unwrap_or(true);
            (!read).then(|| (index, object.clone()))
        };
        self.objects.iter().enumerate().filter_map(unread).collect()
    }

    /// All objects, read or not.
    pub fn all(&self) -> impl Iterator<Item = &Object> {
        self.objects.iter()
    }

    /// Marks an object as read. All that belongs to it is taken: the outermost
    /// object or array around it, and the remark behind.
    pub fn done(&mut self, index: usize, keys: &[&str]) {
        if let Some(read) = self.read.get_mut(index) {
            *read = true;
        }
        let Some(object) = self.objects.get(index) else { return };
        let span = object.span.clone();
        if object.node == 0 {
            let span = self.without_other_lines(object, keys);
            self.taken.push(self.with_remark(span));
            return;
        }
        if self.taken.last().is_some_and(|last| last.start <= span.start && span.end <= last.end) {
            return;
        }
        let top = self.top(object.node);
        if !self.tops.insert(top) {
            return;
        }
        let whole = self.tree.node(top).map_or(span.clone(), |node| self.extent(top, node));
        // An error may stand beside it, and is another family's.
        let text = self.tree.slice(&whole);
        let has_error = text.contains("AADSTS") || text.contains("permissions on the request");
        let mut span = if has_error { span } else { whole };
        // Outside of brackets its neighbours belong to it.
        if !has_error
            && let Some(object) = self.loose.get(&top).and_then(|at| self.objects.get(*at))
        {
            let around = self.without_other_lines(object, keys);
            span = around.start.min(span.start)..around.end.max(span.end);
        }
        self.taken.push(self.with_remark(span));
    }

    /// The outermost node around a node.
    fn top(&self, index: usize) -> usize {
        self.outermost.get(index).copied().unwrap_or(index)
    }

    /// Where a node stands, its key included; one that was never closed ends
    /// with the last thing in it that is no prose.
    fn extent(&self, index: usize, node: &Node) -> Range<usize> {
        let start = node.key.as_ref().map_or(node.span.start, |key| key.start);
        if !self.is_unclosed(node) {
            return start..node.span.end;
        }
        let solid = |leaf: &usize| {
            self.tree.node(*leaf).is_some_and(|node| {
                node.shape != Shape::Bare
                    || node.key.is_some()
                    || !self.tree.text(*leaf).contains(' ')
            })
        };
        let last = self.tree.leaves(index).into_iter().rev().find(solid);
        let end =
            last.and_then(|last| self.tree.node(last)).map_or(node.span.end, |node| node.span.end);
        start..end
    }

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
        let line = front.rsplit('\n').next().unwrap_or_default();
        line.trim().is_empty() && self.around(object).all(|node| self.key(node).is_empty())
    }

    fn is_at_end(&self, at: usize) -> bool {
        self.tree.whole().get(at..).is_some_and(|rest| rest.trim_start().is_empty())
    }

    /// Whether entries were left out of the list around an object, or its end is
    /// missing. Each list is looked at once.
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
                && ["…", "..."].iter().any(|dots| self.tree.text(*child).trim().starts_with(dots))
        });
        left_out || self.is_unclosed(list)
    }

    /// Without brackets, `key: value` lines that only happen to stand next to it
    /// are left alone.
    fn without_other_lines(&self, object: &Object, keys: &[&str]) -> Range<usize> {
        let belongs = |member: &&usize| {
            let Some(key) = self.tree.node(**member).and_then(|node| node.key.clone()) else {
                return false;
            };
            let before = self.tree.slice(&(0..key.start));
            before.ends_with(['"', '\'']) || has(keys, self.key(**member)) || self.is_row(**member)
        };
        let first = object.members.iter().find(belongs);
        let last = object.members.iter().rev().find(belongs);
        let start = first
            .and_then(|first| self.tree.node(*first))
            .and_then(|node| node.key.clone())
            .map_or(object.span.start, |key| key.start);
        let end = last
            .and_then(|last| self.tree.node(*last).map(|node| self.extent(*last, node).end))
            .unwrap_or(object.span.end);
        let rest = self.tree.whole().get(end..).unwrap_or_default();
        let explained = last.is_some_and(|last| self.is_row(*last));
        let line = explained.then(|| rest.find('\n').unwrap_or(rest.len()));
        start..end.max(start) + line.unwrap_or(0)
    }

    /// Whether a member and its key are cells of a row.
    fn is_row(&self, member: usize) -> bool {
        self.tree.node(member).is_some_and(|node| {
            let key = node.key.as_ref().map_or(0, |key| key.end);
            parts_cells(self.tree.slice(&(key..node.span.start)))
        })
    }

    /// The span, and what closes it or remarks on it up to the end of the line.
    fn with_remark(&self, span: Range<usize>) -> Range<usize> {
        let rest = self.tree.whole().get(span.end..).unwrap_or_default();
        let behind =
            rest.trim_start_matches([' ', '\t', ',', ';', '"', '\'', '}', ']', ')', '\\', '.']);
        let marks = ["//", "#", "<-", "<=", "←", "/*", "[Signature]"];
        if behind.is_empty() || behind.starts_with('\n') {
            return span.start..span.end + rest.len() - behind.len();
        }
        if marks.iter().any(|mark| behind.starts_with(mark)) {
            let line = behind.find('\n').unwrap_or(behind.len());
            return span.start..span.end + rest.len() - behind.len() + line;
        }
        span
    }

    /// The names in the value of a member: one text with several, or an array.
    /// Nothing where the value is null or there is no such member.
    pub fn names(&self, object: &Object, keys: &[&str]) -> Option<Names> {
        let first = self.member(object, keys)?;
        let mut names = self.names_in(first)?;
        // Pairs have a name each.
        let again = |member: &&usize| **member != first && self.key(**member) == self.key(first);
        for more in object.members.iter().filter(again).filter_map(|more| self.names_in(*more)) {
            names.spans.extend(more.spans);
            names.cut |= more.cut;
        }
        Some(names)
    }

    pub fn names_in(&self, member: usize) -> Option<Names> {
        let node = self.tree.node(member)?;
        let mut found = Names::default();
        match node.shape {
            Shape::Text | Shape::Bare => {
                let text = self.tree.text(member);
                if node.shape == Shape::Bare && is_null(text) {
                    return None;
                }
                // The closing quote is missing, and the text with it.
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
                        found.spans.extend(self.tree.node(leaf).map(|node| node.span.clone()));
                    }
                }
            }
        }
        Some(found)
    }

    /// Whether the closing quote of a text is missing, and the rest with it.
    fn is_cut(&self, member: usize) -> bool {
        self.tree.node(member).is_some_and(|node| {
            let behind = self.tree.whole().get(node.span.end..).unwrap_or_default();
            let closes = behind.trim_start_matches('\\').starts_with(['"', '\'', '`']);
            node.shape == Shape::Text && !closes
        })
    }

    /// The texts and bare words in an array, and in what it holds itself.
    fn near_leaves(&self, node: &Node) -> Vec<usize> {
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

    /// The member with one of these keys, the first that is there.
    pub fn member(&self, object: &Object, keys: &[&str]) -> Option<usize> {
        keys.iter()
            .find_map(|key| object.members.iter().copied().find(|member| self.key(*member) == *key))
    }

    /// The key of a node in one shape.
    pub fn key(&self, index: usize) -> &str {
        self.keys.get(index).map_or("", String::as_str)
    }

    /// Gives a node another key, and returns its old one.
    pub fn rename(&mut self, index: usize, key: String) -> String {
        self.keys.get_mut(index).map(|old| std::mem::replace(old, key)).unwrap_or_default()
    }

    pub fn has(&self, object: &Object, keys: &[&str]) -> bool {
        self.member(object, keys).is_some()
    }

    /// How many of these keys there are.
    pub fn count(&self, object: &Object, keys: &[&str]) -> usize {
        object.members.iter().filter(|member| has(keys, self.key(**member))).count()
    }

    /// The text of the member with one of these keys, without escapes.
    pub fn value(&self, object: &Object, keys: &[&str]) -> Option<String> {
        let member = self.member(object, keys)?;
        let leaf = match self.tree.node(member)?.shape {
            Shape::Text | Shape::Bare => member,
            _ => *self.near_leaves(self.tree.node(member)?).first()?,
        };
        Some(unescaped(self.tree.text(leaf)))
    }

    /// The API that the member with one of these keys names.
    pub fn resource(&self, object: &Object, keys: &[&str]) -> Option<Resource> {
        let value = self.value(object, keys)?;
        if is_hidden(&value) || is_null(&value) {
            return None;
        }
        // The beginning of a name says nothing.
        let cut = || self.member(object, keys).is_some_and(|member| self.is_cut(member));
        match resource::named(&value) {
            Some(Resource::Other) if cut() => None,
            Some(Resource::Other) if is_variable(&value) => {
                value.to_ascii_lowercase().contains("graph").then_some(Resource::MicrosoftGraph)
            }
            named => named,
        }
    }

    /// Whether the object is in brackets or cells, or its keys in quotes: aligned
    /// `Key : value` lines are another family's.
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

    /// Whether one of the nodes around it has this key; a few steps are enough.
    pub fn is_within(&self, object: &Object, keys: &[&str]) -> bool {
        self.around(object).any(|node| has(keys, self.key(node)))
    }

    /// The nodes around an object, from the inside, the object's own first.
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

    /// The members outside of any brackets beside which the object stands.
    pub fn beside(&self, object: &Object) -> Option<Object> {
        let index = self.loose.get(&self.top(object.node))?;
        self.objects.get(*index).cloned()
    }

    /// The object that a node is, with its members.
    pub fn object_of(&self, index: usize) -> Option<Object> {
        let node = self.tree.node(index).filter(|node| node.shape == Shape::Object)?;
        Some(Object { node: index, span: node.span.clone(), members: node.children.clone() })
    }
}

fn has(keys: &[&str], key: &str) -> bool {
    keys.contains(&key)
}
