//! What the lines above a table say of it: headings and leads, as above a list.

use std::ops::Range;

use crate::permission::Permission;
use crate::reading::evidence::above::{Above, look_above};
use crate::reading::evidence::findings::Findings;
use crate::reading::words::names;

/// The lines passed so far.
#[derive(Default)]
pub(super) struct Heading {
    pub above: Above,
    /// The line above, where it is no more than a permission's name.
    pub name: Option<Range<usize>>,
}

impl Heading {
    /// Passes a line that belongs to no table. A line that names an API holds for a table
    /// right below it; further up, the API is a word of a menu.
    pub fn pass(&mut self, findings: &Findings<'_>, line: &Range<usize>) {
        let text = findings.slice(line);
        if text.trim().is_empty() {
            return;
        }
        let word = text.trim_matches(|c: char| c.is_whitespace() || "#*`_".contains(c));
        self.name = Permission::find(word).map(|_| line.clone());
        self.above.resource = None;
        if names::any(findings.text, line.clone()) {
            self.above.lead = None;
        } else {
            self.above = look_above(findings, text, self.above);
        }
    }
}
