//! Members that stand as rows of a table, whose cells are a key and its value:
//! `| scp | User.Read |`.

use std::ops::Range;

use super::lexer::Lexer;
use super::tree::{Node, Shape};

/// What may stand around the cells of a row, besides what separates them.
const AROUND: [char; 5] = [' ', '`', '*', '"', '\''];

impl Lexer<'_, '_> {
    /// Takes the row that begins here, if one does, and returns whether it did. The
    /// first two cells are a key and its value, and a third may explain them:
    /// `aud ⇥ value`, in Markdown, or separated by blanks. A key in bold letters with
    /// its value is a row, too.
    pub fn row(&mut self, open: usize) -> bool {
        let marks = ['|', ' ', '\t', '-', '>', '•'];
        let begins = self.depth == 0 && self.line_before().trim_matches(marks).is_empty();
        let row = if begins { row(self.rest()) } else { None };
        let Some((key, value, line)) = row else { return false };
        let from = self.at();
        self.tree.push(Node {
            shape: Shape::Bare,
            span: from + value.start..from + value.end,
            key: Some(from + key.start..from + key.end),
            children: Vec::new(),
            parent: open,
        });
        self.cursor.move_to(from + line);
        true
    }
}

/// Where the key and the value of a row stand that begins here, and how long it is.
fn row(text: &str) -> Option<(Range<usize>, Range<usize>, usize)> {
    // A row begins behind its blanks. To look on from each of many blanks would make a
    // long text slow.
    if text.starts_with([' ', '\t']) || text.starts_with("|||") {
        return None;
    }
    let named = text.trim_start_matches(['|', '\t']).trim_start_matches(AROUND);
    let ends = |byte: u8| !(byte.is_ascii_alphanumeric() || byte == b'_');
    let length = named.bytes().take(64).position(ends)?;
    let start = text.len() - named.len();
    let behind = named.get(length..)?;
    let value = behind.trim_start_matches(AROUND).trim_start_matches(['\t', '|', ':']);
    let value = value.trim_start_matches(AROUND);
    let from = text.len() - value.len();
    let gap = text.get(start + length..from)?;
    let bold = named.len() < text.len() && gap.contains(['*', '`']);
    let small = named.starts_with(|first: char| first.is_ascii_lowercase())
        && value.starts_with(|first: char| first.is_alphanumeric() || "{[<(*$".contains(first));
    if !small || !parts_cells(gap) || (gap.contains(':') && !bold) {
        return None;
    }
    let line = value.find('\n').unwrap_or(value.len());
    let cell = value.get(..line)?;
    // Blanks separate all cells where they separate the first two.
    let blanks = if gap.contains(['\t', '|', ':']) { None } else { cell.find("  ") };
    let end = cell.find(['\t', '|']).or(blanks).unwrap_or(line);
    let end = cell.get(..end)?.trim_end_matches(AROUND).len();
    (end > 0).then_some((start..start + length, from..from + end, from + line))
}

/// Whether what stands between a key and its value makes them cells, or ends the bold
/// letters of the key.
pub(in crate::reading) fn parts_cells(between: &str) -> bool {
    let cells = between.contains(['\t', '|']) || between.contains("  ");
    let marks = |next: char| AROUND.contains(&next) || "\t|:".contains(next);
    (cells && !between.contains(':') || between.contains(['*', '`']))
        && between.trim_matches(marks).is_empty()
}
