//! Objects in what is nearly JSON: cut, redacted by hand, with remarks.
//!
//! Keys are looked for; nothing demands that the whole parses. Brackets that are
//! missing or too many, commas, comments, arrows, bare words and unclosed quotes
//! are all taken as they come.

use std::collections::HashSet;
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

    /// The members of an object; where the brackets between two were lost, a
    /// repeated key begins the next one. Without any brackets a line of prose does
    /// so, too.
    fn groups(&self, parent: usize, objects: &mut Vec<Object>) {
        let Some(holder) = self.node(parent) else { return };
        let braced = parent != 0 && holder.shape == Shape::Object;
        let mut members: Vec<usize> = Vec::new();
        let mut keys: HashSet<String> = HashSet::new();
        let mut parts = 0;
        let mut flush = |members: &mut Vec<usize>, keys: &mut HashSet<String>| {
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
                let words = self
                    .text(child)
                    .split_whitespace()
                    .filter(|word| word.contains(char::is_alphabetic));
                if !braced && node.shape == Shape::Bare && words.count() > 1 {
                    flush(&mut members, &mut keys);
                }
                continue;
            }
            let key = self.key(child).to_ascii_lowercase();
            if keys.contains(&key) {
                flush(&mut members, &mut keys);
            }
            keys.insert(key);
            members.push(child);
        }
        flush(&mut members, &mut keys);
        if braced
            && parts == 1
            && let Some(whole) = objects.last_mut()
        {
            whole.span = holder.span.clone();
        }
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

/// How deep JSON is followed into JSON's own texts.
const DEPTH: u8 = 4;

/// How a text is quoted. Inside of another text the quotes are escaped, once or
/// more often, or doubled (in a cell of a CSV file).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quote {
    /// With so many backslashes in front.
    Escaped(usize),
    Doubled,
}

impl Quote {
    fn len(self) -> usize {
        match self {
            Quote::Escaped(slashes) => slashes + 1,
            Quote::Doubled => 2,
        }
    }
}

struct Lexer<'t, 'a> {
    tree: &'t mut Tree<'a>,
    at: usize,
    end: usize,
    /// What has been read before, still to come.
    gaps: &'t [Range<usize>],
    /// The node that holds everything.
    top: usize,
    depth: u8,
    /// Whether quotes are doubled here: then two of them are no empty text.
    doubled: bool,
    /// How many objects and arrays are open.
    open: [usize; 2],
}

impl<'a> Lexer<'_, 'a> {
    fn run(&mut self) {
        let mut open = self.top;
        while self.at < self.end {
            if self.pass_gap(open) {
                continue;
            }
            let rest = self.rest();
            let Some(character) = rest.chars().next() else { break };
            let width = character.len_utf8();
            if let Some(quote) = self.quote() {
                self.quoted(open, quote);
                continue;
            }
            match character {
                '[' if self.is_bracketed_key() => self.bracketed_key(open),
                '>' | '-' | '*' | '•' if self.is_line_mark(rest) => self.at += width,
                '\\' if self.depth > 0 && escaped_blank(rest) > 0 => self.at += escaped_blank(rest),
                '{' | '[' => {
                    let shape = if character == '{' { Shape::Object } else { Shape::Array };
                    open = self.tree.push(Node {
                        shape,
                        span: self.at..self.end,
                        key: None,
                        children: Vec::new(),
                        parent: open,
                    });
                    self.count(shape, 1);
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
                    // A copied console may have a `#` in front of every line.
                    if self.line_before().trim().is_empty() && is_key_line(rest.get(1..)) {
                        self.at += 1;
                    } else {
                        self.remark();
                    }
                }
                character if character.is_whitespace() || character == ',' || character == ':' => {
                    self.at += width
                }
                _ => self.bare(open),
            }
        }
        // What was not closed ends with the text.
    }

    /// Passes over what has been read before: it counts as one value.
    fn pass_gap(&mut self, open: usize) -> bool {
        while let Some((gap, later)) = self.gaps.split_first() {
            if gap.end <= self.at {
                self.gaps = later;
                continue;
            }
            if gap.start > self.at {
                return false;
            }
            let span = self.at..gap.end.min(self.end);
            self.at = span.end;
            self.gaps = later;
            self.tree.push(Node {
                shape: Shape::Bare,
                span,
                key: None,
                children: Vec::new(),
                parent: open,
            });
            return true;
        }
        false
    }

    fn rest(&self) -> &'a str {
        self.tree.text.get(self.at..self.end).unwrap_or_default()
    }

    fn before(&self) -> &'a str {
        self.tree.text.get(..self.at).unwrap_or_default()
    }

    /// Whether it is what a mail or a list puts in front of a line.
    fn is_line_mark(&self, rest: &str) -> bool {
        let behind = rest.trim_start_matches(['>', '-', '*', '•']);
        behind.starts_with([' ', '\t'])
            && self.line_before().trim_matches([' ', '\t', '>']).is_empty()
    }

    /// What stands on the same line in front, at most a little of it.
    fn line_before(&self) -> &'a str {
        self.line_before_at(self.at)
    }

    fn line_before_at(&self, at: usize) -> &'a str {
        let from = (at.saturating_sub(120)..=at)
            .find(|from| self.tree.text.is_char_boundary(*from))
            .unwrap_or(at);
        let line = self.tree.text.get(from..at).unwrap_or_default();
        line.rsplit('\n').next().unwrap_or_default()
    }

    /// The opening quote that stands here, if any.
    fn quote(&self) -> Option<Quote> {
        let rest = self.rest();
        let slashes = rest.bytes().take(8).take_while(|byte| *byte == b'\\').count();
        let behind = rest.get(slashes..)?.strip_prefix('"')?;
        if slashes == 0
            && let Some(content) = behind.strip_prefix('"')
        {
            let empty = content.is_empty()
                || content
                    .starts_with(|next: char| next.is_whitespace() || ",;:)]}".contains(next));
            return Some(if empty && !self.doubled { Quote::Escaped(0) } else { Quote::Doubled });
        }
        Some(Quote::Escaped(slashes))
    }

    fn count(&mut self, shape: Shape, by: isize) {
        let [objects, arrays] = &mut self.open;
        let count = if shape == Shape::Object { objects } else { arrays };
        *count = count.saturating_add_signed(by);
    }

    /// Closes the innermost bracket of this shape; one too many is passed over.
    fn close(&mut self, open: usize, shape: Shape) -> usize {
        let [objects, arrays] = self.open;
        if (if shape == Shape::Object { objects } else { arrays }) == 0 {
            return open;
        }
        let mut at = open;
        while at != self.top {
            let Some(node) = self.tree.nodes.get_mut(at) else { return open };
            node.span.end = self.at;
            let (parent, its) = (node.parent, node.shape);
            self.count(its, -1);
            if its == shape {
                return parent;
            }
            at = parent;
        }
        at
    }

    /// A quoted text, or the end of one whose beginning was cut off.
    fn quoted(&mut self, open: usize, quote: Quote) {
        let opening = self.at;
        let glued = self
            .before()
            .ends_with(|last: char| last.is_ascii_alphanumeric() || last == '.' || last == '_');
        let behind = self.rest().get(quote.len()..).unwrap_or_default();
        let behind = behind.trim_start_matches([' ', '\t']);
        if glued && (behind.is_empty() || behind.starts_with([',', '}', ']', '\n'])) {
            // The bare word in front was the rest of a text: take it as one.
            if let Some(last) = self.tree.nodes.last_mut()
                && last.shape == Shape::Bare
                && last.span.end == opening
            {
                last.shape = Shape::Text;
            }
            self.at = opening + quote.len();
            return;
        }
        let from = opening + quote.len();
        let (to, next) = self.text_end(from, quote);
        self.at = next;
        self.text(open, from..to);
    }

    /// Takes over a quoted text, as a key or as a value.
    fn text(&mut self, open: usize, span: Range<usize>) {
        if self.is_key() {
            self.key(open, span);
            return;
        }
        let node = self.tree.push(Node {
            shape: Shape::Text,
            span: span.clone(),
            key: None,
            children: Vec::new(),
            parent: open,
        });
        let content = self.tree.text.get(span.clone()).unwrap_or_default();
        // JSON inside of a JSON text.
        let may_hold = content.contains(['"', '\'']) && content.contains([':', '{', '[']);
        if self.depth < DEPTH && may_hold {
            let mut inner = Lexer {
                tree: self.tree,
                at: span.start,
                end: span.end,
                gaps: &[],
                top: node,
                depth: self.depth + 1,
                doubled: content.contains("\"\""),
                open: [0; 2],
            };
            inner.run();
        }
    }

    /// Where a quoted text ends, and where reading goes on. A text may be wrapped
    /// over lines; where its closing quote is missing, it ends with its line.
    fn text_end(&self, from: usize, quote: Quote) -> (usize, usize) {
        let text = self.tree.text.get(from..self.end).unwrap_or_default();
        let mut line_end = None;
        let mut lines = 0;
        let mut slashes = 0;
        let mut skip = false;
        for (offset, byte) in text.bytes().enumerate() {
            if std::mem::take(&mut skip) {
                continue;
            }
            match byte {
                b'\n' => {
                    slashes = 0;
                    lines += 1;
                    line_end = line_end.or(Some(offset));
                    let blank = text
                        .get(offset + 1..)
                        .is_some_and(|next| next.trim_start_matches([' ', '\t']).starts_with('\n'));
                    if blank || lines > 200 {
                        break;
                    }
                }
                b'\\' => slashes += 1,
                b'"' => {
                    let before = std::mem::take(&mut slashes);
                    let behind = text.get(offset + 1..).unwrap_or_default();
                    let doubled = behind.starts_with('"');
                    match quote {
                        Quote::Escaped(0) if before % 2 == 1 => continue,
                        Quote::Escaped(0) if doubled && offset > 0 => {
                            skip = true;
                            continue;
                        }
                        Quote::Escaped(0) => {}
                        Quote::Escaped(own) if before > own => continue,
                        Quote::Escaped(own) if before == own => {
                            return (from + offset - own, from + offset + 1);
                        }
                        // The end of the text around this one.
                        Quote::Escaped(_) => return (from + offset, from + offset),
                        // Escaped for JSON, and perhaps doubled for the CSV file.
                        Quote::Doubled if before > 0 => {
                            let run = 1 + behind.bytes().take_while(|next| *next == b'"').count();
                            skip = run % 2 == 0;
                            continue;
                        }
                        Quote::Doubled if doubled => {
                            return (from + offset, from + offset + 2);
                        }
                        Quote::Doubled => return (from + offset, from + offset),
                    }
                    let behind = behind.trim_start_matches([' ', '\t']);
                    let ends = behind.is_empty() || behind.starts_with([',', '}', ']', '\n', ';']);
                    if line_end.is_none() || ends {
                        return (from + offset, from + offset + 1);
                    }
                    break;
                }
                _ => slashes = 0,
            }
        }
        let end = from + line_end.unwrap_or(text.len());
        let line = self.tree.text.get(from..end).unwrap_or_default().trim_end();
        let line = line.trim_end_matches([',', '}', ']']);
        (from + line.len(), end)
    }

    /// Whether a colon or an arrow follows: then what was read is a key.
    fn is_key(&self) -> bool {
        key_mark(self.rest()).is_some()
    }

    fn key(&mut self, open: usize, key: Range<usize>) {
        self.at += key_mark(self.rest()).unwrap_or(0);
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
            if !next.starts_with(['{', '[', '"', '\\']) || is_key_line(Some(next)) {
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

    /// Where the key stands that waits for its value.
    fn waiting_key(&self, open: usize) -> Option<Range<usize>> {
        let last = self.tree.node(open)?.children.last()?;
        let node = self.tree.node(*last)?;
        node.key.clone().filter(|_| node.shape == Shape::Bare && node.span.is_empty())
    }

    /// `[scope] =>`, as PHP shows a key.
    fn is_bracketed_key(&self) -> bool {
        let rest = self.rest().get(1..).unwrap_or_default();
        let word = rest.bytes().take(64).position(|byte| !is_key_byte(byte)).unwrap_or(0);
        word > 0
            && rest
                .get(word..)
                .and_then(|rest| rest.strip_prefix(']'))
                .is_some_and(|rest| rest.trim_start_matches(' ').starts_with("=>"))
    }

    fn bracketed_key(&mut self, open: usize) {
        let from = self.at + 1;
        let length = self.rest().find(']').unwrap_or(1) - 1;
        self.at = from + length + 1;
        self.key(open, from..from + length);
    }

    fn is_single_quoted(&self) -> bool {
        let glued = self.before().ends_with(|last: char| last.is_alphanumeric());
        let line = self.rest().get(1..).unwrap_or_default();
        let Some(end) = line.find(['\'', '\n']) else { return false };
        let Some(behind) = line.get(end..).and_then(|rest| rest.strip_prefix('\'')) else {
            return false;
        };
        let behind = behind.trim_start_matches([' ', '\t']);
        !glued && (behind.is_empty() || behind.starts_with(['\n', ',', '}', ']', ':', ')', '=']))
    }

    fn single_quoted(&mut self, open: usize) {
        let from = self.at + 1;
        let length = self.rest().get(1..).and_then(|rest| rest.find('\'')).unwrap_or(0);
        self.at = from + length + 1;
        self.text(open, from..from + length);
    }

    fn remark(&mut self) {
        let rest = self.rest();
        let length = if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else {
            let end = rest.find('\n').unwrap_or(rest.len());
            let line = rest.get(..end).unwrap_or_default();
            // Inside of a text the line's end may be escaped.
            let escaped = if self.depth > 0 { line.find("\\n") } else { None };
            escaped.unwrap_or(end)
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
        let behind = rest.get(word..).unwrap_or_default();
        if word > 0 && key_mark(behind).is_some() && !behind.starts_with("://") {
            self.at = from + word;
            self.key(open, from..from + word);
            return;
        }
        let mut stop = rest.find(['{', '}', '[', ']', '\n', '"', ',']).unwrap_or(rest.len());
        if let Some(key) = self.waiting_key(open) {
            stop = self.value_end(stop, &key);
        }
        let value = rest.get(..stop).unwrap_or_default();
        let value = value.trim_end_matches('\\');
        let escape = if self.depth > 0 { value.find('\\') } else { None };
        let value = escape.and_then(|escape| value.get(..escape)).unwrap_or(value);
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

    /// Where a key's bare value ends, which holds at `stop` for the first time: a
    /// list may go on behind a comma and, in a console, on an indented line.
    fn value_end(&self, stop: usize, key: &Range<usize>) -> usize {
        let rest = self.rest();
        let indent = self.line_before_at(key.start);
        let in_lines = indent.trim_matches([' ', '\t', '#', '>', '-', '*', '•']).is_empty();
        // A tab is as wide as many blanks.
        let width = |blanks: &str| blanks.len() + 7 * blanks.matches('\t').count();
        let mut stop = stop;
        loop {
            let Some(behind) = rest.get(stop..) else { return stop };
            let next = if let Some(behind) = behind.strip_prefix(',') {
                let behind = behind.trim_start_matches([' ', '\t']);
                let goes_on = !is_key_line(Some(behind))
                    && behind.starts_with(|next: char| next.is_alphanumeric());
                goes_on.then_some(rest.len() - behind.len())
            } else if let Some(behind) = behind.strip_prefix('\n').filter(|_| in_lines) {
                let line = behind.trim_start_matches([' ', '\t', '>']);
                let blanks = behind.get(..behind.len() - line.len()).unwrap_or_default();
                let deeper = width(blanks) > width(indent) + 2;
                let goes_on = deeper
                    && line.starts_with(|next: char| next.is_alphanumeric())
                    && !is_key_line(Some(line));
                goes_on.then_some(rest.len() - line.len())
            } else {
                None
            };
            let Some(next) = next else { return stop };
            let behind = rest.get(next..).unwrap_or_default();
            let length = behind.find(['{', '}', '[', ']', '\n', '"', ',']).unwrap_or(behind.len());
            stop = next + length;
        }
    }
}

fn is_key_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'$' | b'@' | b'"' | b'\'')
}

/// How many bytes there are up to the end of the colon or arrow that makes a key
/// of what stands in front.
fn key_mark(rest: &str) -> Option<usize> {
    let mark = rest.trim_start_matches([' ', '\t']);
    let blanks = rest.len() - mark.len();
    if mark.starts_with(':') {
        Some(blanks + 1)
    } else if mark.starts_with("=>") {
        Some(blanks + 2)
    } else {
        None
    }
}

/// How many bytes an escaped line break or tab takes at the beginning.
fn escaped_blank(rest: &str) -> usize {
    let slashes = rest.bytes().take(8).take_while(|byte| *byte == b'\\').count();
    let behind = rest.get(slashes..).unwrap_or_default();
    if behind.starts_with(['n', 'r', 't']) { slashes + 1 } else { 0 }
}

/// Whether the text begins with a key.
fn is_key_line(text: Option<&str>) -> bool {
    let text = text.unwrap_or_default().trim_start_matches([' ', '\t']);
    let word = text.bytes().position(|byte| !(is_key_byte(byte) || byte == b'\\')).unwrap_or(0);
    let behind = text.get(word..).unwrap_or_default();
    word > 0 && key_mark(behind).is_some() && !behind.starts_with("://")
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
    fn quotes_escaped_more_than_once_and_doubled_ones_are_read() {
        has(r#"{"a":"{\"b\":\"{\\\"scp\\\":\\\"User.Read\\\"}\"}"}"#, "scp", "User.Read");
        has(r#"{\"scp\":\"User.Read\",\"x\":1}"#, "scp", "User.Read");
        has(r#"a,"{""scp"":""User.Read"",""x"":""""}",b"#, "scp", "User.Read");
        has(r#"{"x":"","scp":"User.Read"}"#, "scp", "User.Read");
    }

    #[test]
    fn keys_of_other_languages_are_read() {
        has(r#"{"scope"=>"User.Read", "x"=>1}"#, "scope", "User.Read");
        has("    [scope] => User.Read Mail.Read\n    [x] => 1", "scope", "User.Read Mail.Read");
        has("> - scope: User.Read, Mail.Read\n> - x: 1", "scope", "User.Read, Mail.Read");
    }

    #[test]
    fn a_bare_value_may_be_wrapped() {
        let text = "scope : User.Read\n          Mail.Read\nx     : 1";
        has(text, "scope", "User.Read\n          Mail.Read");
        has(text, "x", "1");
    }

    #[test]
    fn what_was_read_before_is_a_value() {
        let text = "{\"a\": [b: c], \"d\": \"[b: c]\", \"e\": 1}";
        let gaps = [text.find('[').unwrap(), text.rfind('[').unwrap()];
        let parts = [0..gaps[0], gaps[0] + 6..gaps[1], gaps[1] + 6..text.len()];
        let tree = Tree::new(text, &parts);
        let objects = tree.objects();
        assert_eq!(objects.len(), 1);
        assert_eq!(tree.value(&objects[0], "a"), Some("[b: c]"));
        assert_eq!(tree.value(&objects[0], "d"), Some("[b: c]"));
        assert_eq!(tree.value(&objects[0], "e"), Some("1"));
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
