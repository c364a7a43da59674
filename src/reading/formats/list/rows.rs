//! Rows: lines, but a sentence or a name that was broken over lines is one row.

use std::ops::Range;

use crate::reading::evidence::findings::Findings;
use crate::reading::sentence::goes_on;
use crate::reading::words::names::{self, Hit};

/// A row and the words in it that may be permissions, which are looked for once.
pub(super) struct ListRow {
    pub span: Range<usize>,
    pub hits: Vec<Hit>,
    pub blank: bool,
    /// How far it is indented, in blanks and tabs.
    pub indent: usize,
}

impl ListRow {
    fn new(findings: &Findings<'_>, span: Range<usize>) -> ListRow {
        let text = findings.slice(&span);
        let indent = text.len() - text.trim_start_matches([' ', '\t']).len();
        let hits = names::hits(findings.text, span.clone());
        ListRow { span, hits, blank: text.trim().is_empty(), indent }
    }

    /// Whether any word in it may be a permission.
    pub fn is_named(&self) -> bool {
        !self.hits.is_empty()
    }
}

/// The rows of what no format has taken.
pub(super) fn rows(findings: &Findings<'_>) -> Vec<ListRow> {
    let mut rows: Vec<Range<usize>> = Vec::new();
    for line in findings.open_lines() {
        let joins = rows.last().is_some_and(|last| {
            last.end + 1 == line.start && goes_on(findings.slice(last), findings.slice(&line))
        });
        match rows.last_mut() {
            Some(last) if joins => last.end = line.end,
            _ => rows.push(line),
        }
    }
    rows.into_iter().map(|row| ListRow::new(findings, row)).collect()
}
