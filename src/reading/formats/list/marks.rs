//! Marks in front of rows: boxes, pluses and minuses, what is struck out.

use crate::reading::evidence::findings::Findings;
use crate::reading::sentence::Effect;

use super::rows::ListRow;

/// What the marks in front of rows mean, by what else stands in the text.
#[derive(Clone, Copy)]
pub(super) struct Marks {
    /// Some boxes are ticked.
    ticks: bool,
    /// Rows begin with `+`: `-` takes away.
    pluses: bool,
}

impl Marks {
    pub fn of(findings: &Findings<'_>, rows: &[ListRow]) -> Marks {
        let ticks = ["[x]", "[X]", "☑", "☒"];
        let mut with_plus = rows.iter().filter(|row| findings.slice(&row.span).starts_with('+'));
        Marks {
            ticks: ticks.iter().any(|tick| findings.text.contains(tick)),
            pluses: with_plus.any(ListRow::is_named),
        }
    }

    /// Whether a box in front of a name is not ticked, where others in its row are.
    pub fn is_unticked(self, gap: &str) -> bool {
        self.ticks && (gap.contains("[ ]") || gap.contains('☐'))
    }

    /// What the mark in front of a row says: a box that is not ticked, or a minus. Where no
    /// box of the text is ticked, the list shows what is still to be done.
    pub fn say(self, front: &str) -> Option<Effect> {
        if front.contains("[ ]") || front.contains('☐') {
            return Some(if self.ticks { Effect::NotGranted } else { Effect::Declared });
        }
        (self.pluses && front.starts_with('-')).then_some(Effect::NotGranted)
    }
}

/// Whether what follows is struck out, in Markdown or HTML.
pub(super) fn is_struck(gap: &str) -> bool {
    let gap = gap.trim_end_matches('`');
    ["~~", "<s>", "<del>"].iter().any(|mark| gap.ends_with(mark))
}
