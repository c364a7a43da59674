//! Values of YAML that stand below their key: lists with dashes, and texts of
//! several lines.

use std::ops::Range;

use crate::reading::text::cursor::Cursor;

use crate::reading::words::names;

use super::lines::{indent, line_end, line_start};
use super::statement::Statement;

impl Statement {
    /// The items of a YAML list below the key. A list that somebody wrote under a
    /// label looks alike: only lines that are set in, or other keys around it,
    /// tell that this is a file.
    /// `pairs`: the items may have keys of their own.
    pub(super) fn lines(&self, text: &str, end: usize, pairs: bool) -> Option<Range<usize>> {
        // Behind a dash, the items of the key are set in at least as far as the key: those
        // below the dash stand beside it.
        let home = self.key.start - line_start(text, self.key.start, self.part.start);
        let mut last = Cursor::new(end..self.part.end);
        let (mut inner, mut kept, mut map) = (None, end, false);
        while let Some(above) = last.step() {
            let from = above + 1;
            let to = line_end(text, from).min(self.part.end);
            let line = text.get(from..to).unwrap_or_default();
            let trimmed = line.trim_start();
            let deep = line.len() - trimmed.len();
            let item = trimmed.starts_with("- ");
            map |= pairs
                && inner.is_none()
                && !is_pair(trimmed)
                && is_map(text, to - trimmed.len()..to);
            let within = (item && deep >= home)
                || (deep > home && (inner.is_some() || map || pairs && is_pair(trimmed)));
            let comment = trimmed.starts_with('#') && (inner.is_some() || deep > home);
            if !(within || comment) || trimmed.is_empty() {
                break;
            }
            if !comment {
                inner.get_or_insert(deep);
            }
            // A comment without a name may be the heading of what was cut off below it.
            if !comment || names::any(text, from..to) {
                kept = to;
            }
            last.move_to(to);
        }
        let (deep, last) = (inner?, kept);
        // Nobody writes a label with an underscore. Below a label, descriptions stand behind
        // names as well.
        let identifier = text.get(self.key.clone()).is_some_and(|key| key.contains('_'));
        let file = identifier || home > 0 || !map && deep > home || self.is_in_file(text, last);
        file.then_some(end..last)
    }

    /// Whether another key stands in the line above this one, or in the line below `end`.
    pub(super) fn is_in_file(&self, text: &str, end: usize) -> bool {
        let own = line_start(text, self.key.start, self.part.start);
        let above = line_start(text, own.saturating_sub(1), self.part.start);
        let above = text.get(above..own).unwrap_or_default().trim();
        let below = (end + 1).min(self.part.end);
        let below = text.get(below..line_end(text, below)).unwrap_or_default().trim();
        is_pair(above) || is_pair(below)
    }

    /// The lines of a YAML text below the key, all of them set in.
    pub(super) fn block(&self, text: &str, end: usize) -> Option<Range<usize>> {
        let home = indent(text, self.key.start);
        let mut last = Cursor::new(end..self.part.end);
        while let Some(above) = last.step() {
            let from = above + 1;
            let to = line_end(text, from).min(self.part.end);
            let line = text.get(from..to)?;
            let deep = line.len() - line.trim_start().len();
            if line.trim().is_empty() || deep <= home {
                break;
            }
            last.move_to(to);
        }
        (last.at() > end).then_some(end..last.at())
    }
}

/// Whether a line begins with the name of a permission as a key: `User.Read: Sign in`.
fn is_map(text: &str, line: Range<usize>) -> bool {
    let key = text.get(line.clone()).and_then(|line| line.split_once(": ")).map(|(key, _)| key);
    key.is_some_and(|key| {
        !key.contains(' ') && names::any_sure(text, line.start..line.start + key.len())
    })
}

/// Whether a line begins with a key, as files have them.
fn is_pair(line: &str) -> bool {
    line.split_once(':').is_some_and(|(key, _)| {
        !key.is_empty()
            && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte))
            && key.starts_with(|first: char| first.is_ascii_lowercase())
    })
}

/// Whether this begins a YAML text of several lines.
pub(super) fn is_block(value: &str) -> bool {
    value.starts_with(['|', '>'])
        && value.len() <= 3
        && value.bytes().all(|b| b"|>+-0123456789".contains(&b))
}
