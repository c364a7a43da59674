//! Rows whose columns begin where dashes stand under their headers.

use std::ops::Range;

use super::block::{Block, Shape, begins_alike, shape, word};

/// Over how many lines a header may be broken.
const LINES: usize = 8;

/// A header with its dashes.
struct Head {
    /// Its first line, the first one of the dashes, and the first one below them.
    first: usize,
    dashes: usize,
    rows: usize,
    /// How many columns there are.
    wide: usize,
    /// Where the columns of each line of the dashes begin.
    starts: Vec<Vec<usize>>,
}

/// The breaks within such rows; `None` where the block has no such table.
pub(super) fn breaks(block: &Block<'_>) -> Option<Vec<(usize, u8)>> {
    let mut breaks = Vec::new();
    let mut heads: Vec<Head> = Vec::new();
    let mut line = 0;
    while line < block.lines.len() {
        let head = if is_dashes(block.text(line)) { head(block, line) } else { None };
        line = head.as_ref().map_or(line, |head| head.rows - 1) + 1;
        heads.extend(head);
    }
    let ends = heads.iter().skip(1).map(|head| head.first).chain([block.lines.len()]);
    for (head, end) in heads.iter().zip(ends.collect::<Vec<_>>()) {
        for (from, to) in [(head.first, head.dashes), (head.dashes, head.rows)] {
            breaks.extend((from..to.saturating_sub(1)).map(|line| (line, b'\t')));
        }
        rows(block, head, end, &mut breaks);
    }
    (!heads.is_empty()).then_some(breaks)
}

fn is_dashes(line: &str) -> bool {
    line.contains("--") && line.bytes().all(|byte| matches!(byte, b'-' | b' '))
}

/// Where the words of a line begin, in letters.
fn starts(line: &str) -> Vec<usize> {
    let mut before = ' ';
    let begins = |(_, letter): &(usize, char)| {
        std::mem::replace(&mut before, *letter) == ' ' && *letter != ' '
    };
    line.chars().enumerate().filter(begins).map(|(place, _)| place).collect()
}

/// The header whose dashes begin in this line.
fn head(block: &Block<'_>, dashes: usize) -> Option<Head> {
    let below = block.lines.iter().skip(dashes).take(LINES);
    let starts: Vec<Vec<usize>> =
        below.map_while(|line| is_dashes(line.text).then(|| starts(line.text))).collect();
    let wide = starts.iter().map(Vec::len).sum();
    let words = |line: usize| block.text(line).split_whitespace().count();
    let mut first = dashes;
    let mut found = 0;
    while found < wide && first > 0 && dashes - first < LINES {
        first -= 1;
        found += words(first);
    }
    let rows = dashes + starts.len();
    // The names of columns may have blanks within them.
    let plain = starts.len() == 1 && found >= wide;
    let first = if plain { dashes - 1 } else { first };
    (wide > 1 && (plain || found == wide)).then_some(Head { first, dashes, rows, wide, starts })
}

/// Whether words begin where columns do: in each of them that begins within the line, and at
/// least in so many.
fn fits(line: &str, columns: &[usize], least: usize) -> bool {
    let words = starts(line);
    let width = line.chars().count();
    let within = columns.iter().filter(|start| **start < width);
    within.clone().count() >= least && within.clone().all(|start| words.contains(start))
}

/// The breaks within the rows below a header.
fn rows(block: &Block<'_>, head: &Head, end: usize, breaks: &mut Vec<(usize, u8)>) {
    let Some(first) = head.starts.first() else { return };
    let broken = head.starts.len() > 1;
    let mut line = head.rows;
    while line < end {
        let from = line;
        let mut words = block.text(line).split_whitespace().count();
        while line + 1 < end {
            let next = block.text(line + 1);
            let set_in = next.starts_with(' ');
            let full = block.is_full(line) || set_in && (broken || line > from);
            // A row may hold further ids, but these stand behind other words.
            let count = |line: &str| line.split_whitespace().count();
            let named = begins_alike(block.text(from), next)
                && (shape(word(next)) != Shape::Guid || count(next) == count(block.text(from)));
            let whole = words >= head.wide;
            let begins = whole && named
                || match first.len() {
                    1 => alike(block.text(from), next),
                    2 => fits(next, first, 2),
                    // It may have been broken in front of the last one.
                    wide => fits(next, first, if whole { wide - 1 } else { wide }),
                };
            if !full || begins && !set_in {
                break;
            }
            line += 1;
            words += next.split_whitespace().count();
        }
        breaks.extend((from..line).zip(signs(block, head, from..line + 1)));
        line += 1;
    }
}

/// Whether two lines begin with a word of the same shape that no word of a text has.
fn alike(first: &str, line: &str) -> bool {
    let shape_of = |line: &str| shape(word(line));
    shape_of(first) != Shape::Word && shape_of(first) == shape_of(line)
}

/// What stands for each break of a row: a tab where the cell ends at it. That is so where the
/// header was broken there, and where two blanks part the cells and their number tells it.
fn signs(block: &Block<'_>, head: &Head, row: Range<usize>) -> Vec<u8> {
    let aligned = row.len() == head.starts.len()
        && row.clone().zip(&head.starts).all(|(line, columns)| fits(block.text(line), columns, 1));
    if aligned {
        return vec![b'\t'; row.len()];
    }
    let cells =
        |line: usize| block.text(line).split("  ").filter(|cell| !cell.trim().is_empty()).count();
    let mut ends = Vec::new();
    for columns in &head.starts {
        ends.push(ends.last().unwrap_or(&0) + columns.len());
    }
    let length = row.len();
    let mut count = 0;
    let mut signs = Vec::new();
    for line in row {
        count += cells(line);
        // The last cell goes on.
        let parts = count < head.wide && ends.contains(&count);
        count -= usize::from(!parts && count > 0 && signs.len() + 1 < length);
        signs.push(if parts { b'\t' } else { b' ' });
    }
    if count == head.wide { signs } else { vec![b' '; length] }
}
