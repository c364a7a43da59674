//! What belongs to an object that was read, and is no longer open.

use std::ops::Range;

use crate::reading::text::pairs::{Node, Object, Shape, parts_cells};

use super::index::Json;
use crate::reading::text::index::has;

impl Json<'_> {
    /// Marks an object as read. All that belongs to it is taken: the outermost
    /// object or array around it, and the remark behind.
    pub fn done(&mut self, index: usize, keys: &str) {
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
        // An error may stand beside it, and belongs to another format.
        let text = self.tree.slice(&whole);
        let has_error = text.contains("AADSTS") || text.contains("permissions on the request");
        let mut span = if has_error { span } else { whole };
        // Outside of brackets its neighbours belong to it.
        if !has_error && let Some(object) = self.loose_with(top) {
            let around = self.without_other_lines(object, keys);
            span = around.start.min(span.start)..around.end.max(span.end);
        }
        self.taken.push(self.with_remark(span));
    }

    /// Where a node stands, its key included; one that was never closed ends
    /// with the last thing in it that is no prose.
    pub(super) fn extent(&self, index: usize, node: &Node) -> Range<usize> {
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

    /// Where an object without brackets stands. `key: value` lines that only happen to
    /// stand next to it are left out: `keys` are those of its format.
    pub(super) fn without_other_lines(&self, object: &Object, keys: &str) -> Range<usize> {
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
    pub(super) fn is_row(&self, member: usize) -> bool {
        self.tree.node(member).is_some_and(|node| {
            let key = node.key.as_ref().map_or(0, |key| key.end);
            parts_cells(self.tree.slice(&(key..node.span.start)))
        })
    }

    /// The span, with what closes it or remarks on it up to the end of the line.
    pub(super) fn with_remark(&self, span: Range<usize>) -> Range<usize> {
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
}
