//! What the lines above a table say of it: headings and lead-ins, as above a list.

use std::ops::Range;

use crate::permission::Permission;
use crate::reading::draft::Draft;
use crate::reading::list::{self, Above};
use crate::reading::names;

/// How long a heading may be.
const LONGEST: usize = 300;

/// The lines passed so far.
#[derive(Default)]
pub(super) struct Heading {
    pub above: Above,
    /// Whether the line above named an API: further up, it is a word of a menu.
    named: bool,
    /// The line above, where it is no more than a permission's name.
    pub name: Option<Range<usize>>,
}

impl Heading {
    /// Passes a line that is no table's.
    pub fn pass(&mut self, draft: &Draft<'_>, line: &Range<usize>) {
        let text = draft.slice(line);
        if text.trim().is_empty() {
            return;
        }
        let word = text.trim_matches(|c: char| c.is_whitespace() || "#*`_".contains(c));
        self.name = Permission::find(word).map(|_| line.clone());
        let kept = self.above.resource.filter(|_| self.named);
        self.above.resource = None;
        if text.len() > LONGEST || names::any(draft.text, line.clone()) {
            self.above.lead = None;
        } else {
            self.above = list::look_above(draft, text, self.above);
        }
        self.named = self.above.resource.is_some();
        self.above.resource = self.above.resource.or(kept);
    }
}
