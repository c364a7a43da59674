//! What the members of an object say.

use crate::permission::Resource;
use crate::reading::text::index::{each, has};
use crate::reading::text::pairs::{Object, Shape};
use crate::reading::words::resources;

use super::index::{Json, MANY};
use super::values::{is_hidden, is_null, is_variable, unescaped};

impl<'a> Json<'a> {
    /// The member with the first of these keys that the object has. Blanks part the keys.
    pub fn member(&self, object: &Object, keys: &str) -> Option<usize> {
        let first = *object.members.first()?;
        let last = *object.members.last()?;
        let own = || self.tree.node(first).is_some_and(|node| node.parent == object.node);
        if object.members.len() > MANY && own() {
            let child = |key| self.child(object.node, key, first);
            return each(keys).find_map(|key| child(key).filter(|member| *member <= last));
        }
        if let [only] = object.members.as_slice() {
            return has(keys, self.key(*only)).then_some(*only);
        }
        let members = object.members.iter().copied();
        each(keys).find_map(|key| members.clone().find(|member| self.key(*member) == key))
    }

    /// The text of a member, where it is no object or list: those may be long.
    pub fn leaf(&self, member: usize) -> &'a str {
        let leaf =
            self.tree.node(member).filter(|node| matches!(node.shape, Shape::Text | Shape::Bare));
        leaf.map_or("", |_| self.tree.text(member))
    }

    pub fn has(&self, object: &Object, keys: &str) -> bool {
        self.member(object, keys).is_some()
    }

    /// How many of these keys there are.
    pub fn count(&self, object: &Object, keys: &str) -> usize {
        object.members.iter().filter(|member| has(keys, self.key(**member))).count()
    }

    /// The text of the member with one of these keys, without escapes.
    pub fn value(&self, object: &Object, keys: &str) -> Option<String> {
        self.value_of(self.member(object, keys)?)
    }

    /// The text of a member, or the first one in it, without escapes.
    pub(super) fn value_of(&self, member: usize) -> Option<String> {
        let leaf = match self.tree.node(member)?.shape {
            Shape::Text | Shape::Bare => member,
            _ => *self.near_leaves(self.tree.node(member)?).first()?,
        };
        Some(unescaped(self.tree.text(leaf)))
    }

    /// The same of a node, if it is an object in brackets. It may stand around many
    /// others, each of which asks, so that the key is looked up.
    pub fn value_in(&self, node: usize, keys: &str) -> Option<String> {
        let shape = self.tree.node(node)?.shape;
        let mut found = each(keys).filter(|_| shape == Shape::Object);
        self.value_of(found.find_map(|key| self.child(node, key, 0))?)
    }

    /// The API that the member with one of these keys names.
    pub fn resource(&self, object: &Object, keys: &str) -> Option<Resource> {
        let value = self.value(object, keys)?;
        if is_hidden(&value) || is_null(&value) {
            return None;
        }
        // The beginning of a name says nothing.
        let cut = || self.member(object, keys).is_some_and(|member| self.is_cut(member));
        match resources::named(&value) {
            Some(Resource::Other) if cut() => None,
            Some(Resource::Other) if is_variable(&value) => {
                value.to_ascii_lowercase().contains("graph").then_some(Resource::MicrosoftGraph)
            }
            named => named,
        }
    }
}
