//! Objects in what is nearly JSON: cut, redacted by hand, with remarks.
//!
//! Keys are looked for; nothing demands that the whole parses. Brackets that are
//! missing or too many, commas, comments, arrows, bare words and unclosed quotes
//! are all taken as they come.

use std::ops::Range;

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
    /// Looks for objects in the given parts of the text.
    pub fn new(text: &'a str, parts: &[Range<usize>]) -> Tree<'a> {
        let root = Node {
            shape: Shape::Object,
            span: 0..text.len(),
            key: None,
            children: Vec::new(),
            parent: 0,
        };
        let mut tree = Tree { text, nodes: vec![root] };
        for part in parts {
            let mut lexer =
                Lexer { tree: &mut tree, at: part.start, end: part.end, quote: "\"", top: 0 };
            lexer.run();
        }
        tree
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

    /// All objects, outer ones first, those outside of brackets last.
    pub fn objects(&self) -> Vec<Object> {
        let mut objects = Vec::new();
        for (index, node) in self.nodes.iter().enumerate().skip(1) {
            if node.shape == Shape::Object {
                let members = node.children.clone();
                objects.push(Object { node: index, span: node.span.clone(), members });
            } else if node.shape == Shape::Array || node.shape == Shape::Text {
                self.groups(index, &mut objects);
            }
        }
        self.groups(0, &mut objects);
        objects
    }

    /// Members without an object around them, in groups: a repeated key or a
    /// line of prose begins a new one.
    fn groups(&self, parent: usize, objects: &mut Vec<Object>) {
        let mut members: Vec<usize> = Vec::new();
        let mut flush = |members: &mut Vec<usize>| {
            let start = members.first().and_then(|first| self.node(*first));
            let end = members.last().and_then(|last| self.node(*last));
            if let (Some(start), Some(end)) = (start, end) {
                let from = start.key.as_ref().map_or(start.span.start, |key| key.start);
                objects.push(Object {
                    node: parent,
                    span: from..end.span.end,
                    members: std::mem::take(members),
                });
            }
        };
        let children = self.node(parent).map(|node| node.children.clone()).unwrap_or_default();
        for child in children {
            let Some(node) = self.node(child) else { continue };
            if node.key.is_none() {
                let words = self
                    .text(child)
                    .split_whitespace()
                    .filter(|word| word.contains(char::is_alphabetic));
                if node.shape == Shape::Bare && words.count() > 1 {
                    flush(&mut members);
                }
                continue;
            }
            let key = self.key(child);
            if members.iter().any(|known| self.key(*known).eq_ignore_ascii_case(key)) {
                flush(&mut members);
            }
            members.push(child);
        }
        flush(&mut members);
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

struct Lexer<'t, 'a> {
    tree: &'t mut Tree<'a>,
    at: usize,
    end: usize,
    /// The quote: `"`, or `\"` inside of a quoted text.
    quote: &'static str,
    /// The node that holds everything.
    top: usize,
}

impl Lexer<'_, '_> {
    fn run(&mut self) {
        let mut open = self.top;
        while self.at < self.end {
            let rest = self.rest();
            let Some(character) = rest.chars().next() else { break };
            let width = character.len_utf8();
            if rest.starts_with(self.quote) {
                self.quoted(open, self.quote.len());
                continue;
            }
            match character {
                '{' | '[' => {
                    let shape = if character == '{' { Shape::Object } else { Shape::Array };
                    open = self.tree.push(Node {
                        shape,
                        span: self.at..self.end,
                        key: None,
                        children: Vec::new(),
                        parent: open,
                    });
                    self.at += width;
                }
                '}' | ']' => {
                    self.at += width;
                    let shape = if character == '}' { Shape::Object } else { Shape::Array };
                    open = self.close(open, shape);
                }
                '\'' if self.is_single_quoted() => self.single_quoted(open),
                '/' if rest.starts_with("//") || rest.starts_with("/*") => self.remark(),
                '<' if rest.starts_with("<-") || rest.starts_with("<=") => self.remark(),
                '←' => self.remark(),
                '#' if self.at == 0 || self.before().ends_with(char::is_whitespace) => {
                    self.remark()
                }
                character if character.is_whitespace() || character == ',' || character == ':' => {
                    self.at += width
                }
                _ => self.bare(open),
            }
        }
        // What was not closed ends with the text.
    }

    fn rest(&self) -> &'_ str {
        self.tree.text.get(self.at..self.end).unwrap_or_default()
    }

    fn before(&self) -> &'_ str {
        self.tree.text.get(..self.at).unwrap_or_default()
    }

    /// Closes the innermost bracket of this shape; one too many is passed over.
    fn close(&mut self, open: usize, shape: Shape) -> usize {
        let mut at = open;
        while at != self.top {
            let Some(node) = self.tree.nodes.get_mut(at) else { return open };
            node.span.end = self.at;
            let parent = node.parent;
            if node.shape == shape {
                return parent;
            }
            at = parent;
        }
        // None of this shape is open: those that were given an end stay open.
        let mut at = open;
        while at != self.top {
            let Some(node) = self.tree.nodes.get_mut(at) else { break };
            node.span.end = self.end;
            at = node.parent;
        }
        open
    }

    /// A quoted text, or the end of one whose beginning was cut off.
    fn quoted(&mut self, open: usize, quote: usize) {
        let opening = self.at;
        let glued = self
            .before()
            .ends_with(|last: char| last.is_ascii_alphanumeric() || last == '.' || last == '_');
        let behind = self.rest().get(quote..).unwrap_or_default().trim_start_matches([' ', '\t']);
        if glued && (behind.is_empty() || behind.starts_with([',', '}', ']', '\n'])) {
            // The bare word in front was the rest of a text: take it as one.
            if let Some(last) = self.tree.nodes.last_mut()
                && last.shape == Shape::Bare
                && last.span.end == opening
            {
                last.shape = Shape::Text;
            }
            self.at = opening + quote;
            return;
        }
        let from = opening + quote;
        let (to, next) = self.text_end(from);
        self.at = next;
        if self.is_key() {
            self.key(open, from..to);
            return;
        }
        let node = self.tree.push(Node {
            shape: Shape::Text,
            span: from..to,
            key: None,
            children: Vec::new(),
            parent: open,
        });
        let content = self.tree.text.get(from..to).unwrap_or_default();
        // JSON inside of a JSON text.
        if self.quote == "\"" && content.contains("\\\"") && content.contains(':') {
            let mut inner = Lexer { tree: self.tree, at: from, end: to, quote: "\\\"", top: node };
            inner.run();
        }
    }

    /// Where a quoted text ends, and where reading goes on. A text may be wrapped
    /// over lines; where its closing quote is missing, it ends with its line.
    fn text_end(&self, from: usize) -> (usize, usize) {
        let text = self.tree.text.get(from..self.end).unwrap_or_default();
        let mut line_end = None;
        let mut lines = 0;
        let mut escaped = false;
        for (offset, byte) in text.bytes().enumerate() {
            if byte == b'\n' {
                lines += 1;
                line_end = line_end.or(Some(offset));
                let blank = text
                    .get(offset + 1..)
                    .is_some_and(|next| next.trim_start_matches([' ', '\t']).starts_with('\n'));
                if blank || lines > 200 {
                    break;
                }
            }
            if self.quote == "\\\"" {
                if text.get(offset..).is_some_and(|rest| rest.starts_with("\\\"")) {
                    return (from + offset, from + offset + 2);
                }
                continue;
            }
            if escaped {
                escaped = false;
                continue;
            }
            match byte {
                b'\\' => escaped = true,
                b'"' => {
                    let behind = text.get(offset + 1..).unwrap_or_default();
                    let behind = behind.trim_start_matches([' ', '\t']);
                    let ends = behind.is_empty() || behind.starts_with([',', '}', ']', '\n', ';']);
                    if line_end.is_none() || ends {
                        return (from + offset, from + offset + 1);
                    }
                    break;
                }
                _ => {}
            }
        }
        let end = from + line_end.unwrap_or(text.len());
        let line = self.tree.text.get(from..end).unwrap_or_default().trim_end();
        let line = line.trim_end_matches([',', '}', ']']);
        (from + line.len(), end)
    }

    /// Whether a colon follows: then what was read is a key.
    fn is_key(&self) -> bool {
        self.rest().trim_start_matches([' ', '\t']).starts_with(':')
    }

    fn key(&mut self, open: usize, key: Range<usize>) {
        let rest = self.rest();
        let colon = rest.find(':').unwrap_or(0);
        self.at += colon + 1;
        let at = self.at;
        // A key without a value is an empty bare word, until its value comes.
        self.tree.push(Node {
            shape: Shape::Bare,
            span: at..at,
            key: Some(key),
            children: Vec::new(),
            parent: open,
        });
        if self.rest().trim_start_matches([' ', '\t']).starts_with('\n') {
            // The value may stand on the next line, but only in brackets or quotes.
            let next = self.rest().trim_start();
            if !next.starts_with(['{', '[', '"']) {
                self.forget_key(open);
            }
        }
    }

    /// A key that has no value does not get the next member's.
    fn forget_key(&mut self, open: usize) {
        let last = self.tree.nodes.get(open).and_then(|node| node.children.last().copied());
        if let Some(node) = last.and_then(|last| self.tree.nodes.get_mut(last)) {
            node.span.end = node.span.start.saturating_add(1).min(self.end);
        }
    }

    fn is_single_quoted(&self) -> bool {
        let glued = self.before().ends_with(|last: char| last.is_alphanumeric());
        let line = self.rest().get(1..).unwrap_or_default().split('\n').next().unwrap_or_default();
        let Some(end) = line.find('\'') else { return false };
        let behind = line.get(end + 1..).unwrap_or_default().trim_start();
        !glued && (behind.is_empty() || behind.starts_with([',', '}', ']', ':', ')']))
    }

    fn single_quoted(&mut self, open: usize) {
        let from = self.at + 1;
        let length = self.rest().get(1..).and_then(|rest| rest.find('\'')).unwrap_or(0);
        self.at = from + length + 1;
        if self.is_key() {
            self.key(open, from..from + length);
            return;
        }
        self.tree.push(Node {
            shape: Shape::Text,
            span: from..from + length,
            key: None,
            children: Vec::new(),
            parent: open,
        });
    }

    fn remark(&mut self) {
        let rest = self.rest();
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else {
            rest.find('\n').unwrap_or(rest.len())
        };
        self.at += length.max(1);
    }

    /// A bare word: a key where a colon follows, else a value up to the next
    /// separator.
    fn bare(&mut self, open: usize) {
        let from = self.at;
        let rest = self.rest();
        let word = rest
            .find(|character: char| !(character.is_alphanumeric() || "_-.$@".contains(character)))
            .unwrap_or(rest.len());
        let behind = rest.get(word..).unwrap_or_default().trim_start_matches([' ', '\t']);
        if word > 0 && behind.starts_with(':') && !behind.starts_with("://") {
            self.at = from + word;
            self.key(open, from..from + word);
            return;
        }
        let stop = rest.find([',', '{', '}', '[', ']', '\n', '"']).unwrap_or(rest.len());
        let value = rest.get(..stop).unwrap_or_default();
        // A remark behind the value is not part of it.
        let cut = ["<-", "<=", " //", "←", " #"].iter().filter_map(|mark| value.find(mark)).min();
        let value = cut.and_then(|cut| value.get(..cut)).unwrap_or(value);
        let trimmed = value.trim_end();
        let length = trimmed.len();
        self.at = from + value.len().max(1);
        while !self.tree.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        self.tree.push(Node {
            shape: Shape::Bare,
            span: from..from + length,
            key: None,
            children: Vec::new(),
            parent: open,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn objects(text: &str) -> Vec<Vec<(String, String)>> {
        let tree = Tree::new(text, std::slice::from_ref(&(0..text.len())));
        tree.objects()
            .iter()
            .map(|object| {
                object
                    .members
                    .iter()
                    .map(|member| (tree.key(*member).to_owned(), tree.text(*member).to_owned()))
                    .collect()
            })
            .collect()
    }

    fn has(text: &str, key: &str, value: &str) {
        let found = objects(text);
        assert!(
            found.iter().flatten().any(|member| member.0 == key && member.1 == value),
            "{key}: {value} not in {found:?}"
        );
    }

    #[test]
    fn whole_json_is_read() {
        let text = r#"{"aud": "x", "n": [1, {"a": "b"}], "scp": "User.Read openid"}"#;
        has(text, "scp", "User.Read openid");
        has(text, "a", "b");
    }

    #[test]
    fn redacted_and_remarked_json_is_read() {
        let text = "{\n \"iat\": *****,\n \"aud\": \"api://x\",   <-- our own API\n \"scp\": \"a_b\", // why\n ...\n}";
        has(text, "aud", "api://x");
        has(text, "scp", "a_b");
    }

    #[test]
    fn fragments_and_unclosed_quotes_are_read() {
        has("\"aud\": \"api://x\",\n\"scp\": \"access\",", "scp", "access");
        has("\"aud\": \"https://graph,\n\"scp\": \"User.Read\"", "scp", "User.Read");
        has("\"scp\": \"User.Read\n Mail.Read\",\n\"x\": 1", "scp", "User.Read\n Mail.Read");
        has("roles: ['A.B', 'C'], aud: 'x'", "aud", "x");
    }

    #[test]
    fn json_inside_a_text_is_read() {
        has(r#"{"value": "{\"scp\":\"User.Read\",\"aud\":\"x\"}"}"#, "scp", "User.Read");
    }

    #[test]
    fn a_text_whose_beginning_was_cut_off_is_read() {
        let text = "User.Read openid\",\"expires_in\":3599}";
        let tree = Tree::new(text, std::slice::from_ref(&(0..text.len())));
        let first = tree.node(0).unwrap().children[0];
        assert_eq!(tree.text(first), "User.Read openid");
        assert_eq!(tree.node(first).unwrap().shape, Shape::Text);
        has(text, "expires_in", "3599");
    }

    #[test]
    fn members_outside_of_brackets_part_at_prose_and_at_repeated_keys() {
        let found = objects("\"a\": 1\n\"b\": 2\nand then there was this\n\"c\": 3\n\"c\": 4");
        assert_eq!(found.len(), 3, "{found:?}");
    }

    #[test]
    fn brackets_too_many_or_too_few_do_no_harm() {
        has("}]} {\"scp\": \"x\"", "scp", "x");
        has("{\"a\": [ {\"b\": \"c\"} , \"scp\": \"x\" }", "b", "c");
    }
}
