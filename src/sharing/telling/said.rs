//! What the widget tells beside the reading: how many rows it lists, what the person
//! corrected, and the text.

use crate::correction::Key;
use crate::decimal::digits;
use crate::reading::{At, Grant, Reading};
use crate::wording::{SharedWords, now};

/// How many lines of a name are kept; the words name fewer of them.
const LINES: usize = 20;

/// The reading as the widget shows it.
pub(super) struct Said<'a> {
    /// What was read, with the corrections.
    pub(super) reading: &'a Reading,
    /// How many rows are listed.
    pub(super) listed: usize,
    /// How many corrections there are.
    pub(super) corrections: usize,
    /// Where each grant comes from; empty where there are no corrections.
    rows: Vec<ListedGrant>,
    /// The text.
    pub(super) text: &'a str,
    /// Where its lines begin, in UTF-16 units.
    starts: Vec<u32>,
}

/// What the list needs to know of a grant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ListedGrant {
    /// Tells this grant from all others, and stays the same whatever is corrected.
    pub(super) key: String,
    /// Whether the text left open what it is, so that the person is asked.
    pub(super) asked: bool,
    /// Whether the person added it.
    pub(super) added: bool,
}

impl<'a> Said<'a> {
    /// Reads what the widget tells (`about`). Four parts have line breaks between them: how
    /// many rows are listed, how many corrections there are, where each grant comes from
    /// (`correction::turn`), and the text.
    pub(super) fn of(reading: &'a Reading, about: &'a str) -> Said<'a> {
        let mut parts = about.splitn(4, '\n');
        let mut part = || parts.next().unwrap_or_default();
        let number = |text: &str| text.parse().unwrap_or_default();
        let (listed, corrections, rows, text) = (number(part()), number(part()), part(), part());
        let rows =
            rows.split('\u{1e}').filter(|row| !row.is_empty()).map(ListedGrant::read).collect();
        Said { reading, listed, corrections, rows, text, starts: line_starts(text) }
    }

    /// The row of a grant by its place in the reading.
    pub(super) fn row(&self, index: usize, grant: &Grant) -> ListedGrant {
        self.rows.get(index).cloned().unwrap_or_else(|| ListedGrant::of(grant))
    }

    /// Lines, counted from 1, on which places stand, each once and in order.
    pub(super) fn lines<'b>(&self, places: impl Iterator<Item = &'b At>) -> Vec<usize> {
        let mut lines = Vec::new();
        for at in places {
            let line = self.starts.partition_point(|start| *start <= at.0);
            if let Err(place) = lines.binary_search(&line) {
                lines.insert(place, line);
                lines.truncate(LINES);
            }
        }
        lines
    }

    /// On which lines of the text a permission stands; empty where it stands on none.
    pub(super) fn stands(&self, shared: &SharedWords, permission: &str) -> String {
        let grants = self.reading.grants.iter().filter(|grant| grant.permission == permission);
        let lines = self.lines(grants.flat_map(|grant| &grant.at));
        if lines.is_empty() {
            return String::new();
        }
        ["`", permission, "`", shared.text(now::BETWEEN_ITEMS), &shared.on_lines(&lines)].concat()
    }
}

impl ListedGrant {
    /// The row of a grant where nothing was corrected.
    fn of(grant: &Grant) -> ListedGrant {
        ListedGrant { key: Key::of(grant).text(), asked: grant.unsure, added: false }
    }

    fn read(line: &str) -> ListedGrant {
        let mut cells = line.split('\u{1f}');
        let mut cell = || cells.next().unwrap_or_default();
        ListedGrant { key: cell().to_owned(), asked: !cell().is_empty(), added: !cell().is_empty() }
    }
}

/// What the widget tells beside the reading, as one text, which `Said::of` reads: how many
/// rows are listed, how many corrections there are, where each grant comes from, and the text.
pub fn about(listed: usize, corrections: usize, rows: &str, text: &str) -> String {
    [&digits(listed), &digits(corrections), rows, text].join("\n")
}

fn line_starts(text: &str) -> Vec<u32> {
    let mut at = 0;
    let mut starts = vec![0];
    for letter in text.chars() {
        at += if u32::from(letter) > 0xffff { 2 } else { 1 };
        if letter == '\n' {
            starts.push(at);
        }
    }
    starts
}
