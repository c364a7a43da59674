//! Rows whose cells a sign parts: each has as many of these signs as the first one.

use memchr::memchr_iter;

use super::block::{Block, Shape, begins_alike, is_heading, shape, word};

/// How many lines the first row may have.
const LINES: usize = 4;

/// Over how many lines any row may be broken.
const LONG: usize = 12;

/// How many signs a row may have whose number of them is known from its lines alone.
const WIDE: usize = 9;

/// How wide a line must be for that alone to show that the last cell goes on below.
const FULL: usize = 56;

/// The lines of a block that belong to one row with the line below.
type Breaks = Vec<(usize, u8)>;

/// The breaks within rows whose cells a sign parts; `None` where the block is no such table.
pub(super) fn breaks(block: &Block<'_>) -> Option<Breaks> {
    // How many signs make a table.
    let signs = [('\t', 1), ('|', 2), (';', 2), (',', 2)];
    // Most lines are prose, and hold too few of them.
    let may_part = |line: &str, sign: char, least: usize| {
        let prose = |next: Option<&u8>| ",;".contains(sign) && next == Some(&b' ');
        let bytes = line.as_bytes();
        let parts = memchr_iter(sign as u8, bytes).filter(|at| !prose(bytes.get(at + 1)));
        parts.take(least).count() == least
    };
    signs.into_iter().find_map(|(sign, least)| {
        let mut lines = block.lines.iter();
        lines.any(|line| may_part(line.text, sign, least)).then(|| rows(block, sign, least))?
    })
}

/// How many signs a line has that part cells, whether it ends within quotes, and whether
/// quotes were open at its beginning.
fn signs(line: &str, sign: char, open: &mut bool) -> usize {
    let mut count = 0;
    // The header of a wiki's table has two pipes for one.
    let double = line.trim_start().starts_with("||");
    let line = if double { line.replace("||", "|") } else { line.to_owned() };
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter == '"' && ",;".contains(sign) {
            *open = !*open;
        }
        // A sentence has blanks behind its commas.
        let parts = letter == sign && !*open;
        count += usize::from(parts && !(",;".contains(sign) && letters.peek() == Some(&' ')));
    }
    count
}

/// The lines with the number of their signs.
struct Table<'a> {
    block: &'a Block<'a>,
    counts: Vec<usize>,
    /// Whether quotes are open where a line ends.
    open: Vec<bool>,
    sign: char,
    first: usize,
    framed: bool,
}

fn rows(block: &Block<'_>, sign: char, least: usize) -> Option<Breaks> {
    let mut open = false;
    let (counts, open): (Vec<usize>, Vec<bool>) =
        block.lines.iter().map(|line| (signs(line.text, sign, &mut open), open)).unzip();
    let mut first = counts.iter().position(|count| *count >= least)?;
    // The first cell may begin in the line above.
    let small = sign == '\t' && block.text(first).starts_with(char::is_lowercase);
    if let Some(line) = first.checked_sub(1).filter(|line| small && block.is_full(*line)) {
        first = line;
    }
    let settings = |text: &str| ",;".contains(sign) && text.contains(['=', ':', '{', '[', '(']);
    if settings(block.text(first)) {
        return None;
    }
    let framed = sign == '|' && block.text(first).trim_start().starts_with('|');
    let table = Table { block, counts, open, sign, first, framed };
    let mut tried: Vec<usize> = Vec::new();
    // What it shows, and its breaks.
    let mut best: Option<((bool, isize), Breaks)> = None;
    for from in first..first + LINES {
        let mut width = 0;
        for line in from..from + LINES {
            let Some(count) = table.counts.get(line) else { break };
            width += count;
            let known = line == from || width <= WIDE;
            if width > 0 && known && !tried.contains(&width) {
                tried.push(width);
                let (all, fit, breaks) = table.partition(width);
                let shows = (all && width >= table.count(first), fit);
                let better = best.as_ref().is_none_or(|(most, known)| {
                    shows > *most || shows == *most && breaks.len() < known.len()
                });
                if better {
                    best = Some((shows, breaks));
                }
            }
            if !table.goes_on(line) {
                break;
            }
        }
    }
    best.map(|(_, breaks)| breaks)
}

impl Table<'_> {
    fn count(&self, line: usize) -> usize {
        self.counts.get(line).copied().unwrap_or_default()
    }

    /// Whether a row may go on in the next line.
    fn goes_on(&self, line: usize) -> bool {
        if line + 1 >= self.counts.len() {
            return false;
        }
        let (text, next) = (self.block.text(line), self.block.text(line + 1));
        // A row in its frame stands for itself.
        let frame = |text: &str| text.starts_with('|') && text.ends_with('|');
        if self.sign == '|' && !self.framed && self.count(line + 1) > 2 && frame(next.trim()) {
            return false;
        }
        // The words of a header go on in small letters.
        let head = line == self.first && ",;".contains(self.sign);
        let small = next.starts_with(char::is_lowercase);
        // A status, of which the line has no more than "Not", or nothing.
        let below = next.starts_with(self.sign) && self.count(line + 1) == 1;
        let cell = text.rsplit(self.sign).next().unwrap_or_default();
        let status = match cell {
            "" => "\t|".contains(self.sign) && self.count(line + 1) == 0 && !next.contains(' '),
            word => small && !word.contains(' ') && word.starts_with(char::is_uppercase),
        };
        self.open.get(line).is_some_and(|open| *open)
            || (status || below) && !self.framed
            || self.block.is_full(line) && (small || !head)
    }

    /// The rows, if each has so many signs: whether all have as many, but for a last one that
    /// was cut, how many have, less those that have not, and the breaks within them.
    fn partition(&self, width: usize) -> (bool, isize, Breaks) {
        let mut all = true;
        let (mut fit, mut breaks) = (0, Vec::new());
        let mut line = self.first;
        // The first line of the last row that had all its signs.
        let mut above = None;
        while line < self.counts.len() {
            let from = line;
            let row = [above.unwrap_or(from), from];
            let mut count = self.count(line);
            while count < width
                && line - from < LONG
                && self.goes_on(line)
                && count + self.count(line + 1) <= width
                && !self.begins(row, line + 1)
                && !(self.count(line) == 0 && is_heading(self.block.text(line)))
            {
                line += 1;
                count += self.count(line);
            }
            while count == width && line - from < LONG && self.ends_below(row, line, width) {
                line += 1;
            }
            let open = self.open.get(line).is_some_and(|open| *open);
            if count == width && !open {
                breaks.extend((from..line).map(|line| (line, b' ')));
                fit += self.weight(from);
                above = Some(from);
            } else {
                let cut = line + 1 == self.counts.len() && count < width;
                // The lines below may be rows by themselves. One has perhaps a cell too many.
                line = from;
                let count = self.count(from);
                all &= cut || count == 0;
                fit -=
                    if cut { 0 } else { isize::from(count > 0) + isize::from(count > width + 1) };
            }
            line += 1;
        }
        (all, fit, breaks)
    }

    /// What a row shows that begins here and has all its signs: no row begins with small
    /// letters, but for a name that is a word.
    fn weight(&self, line: usize) -> isize {
        let text = self.block.text(line);
        let small = text.starts_with(char::is_lowercase) && shape(word(text)) == Shape::Word;
        let several = text.split(self.sign).next().is_some_and(|cell| cell.trim().contains(' '));
        if small { -2 * isize::from(several) } else { 1 }
    }

    /// Whether a line begins as the first line of one of these rows does.
    fn begins(&self, rows: [usize; 2], line: usize) -> bool {
        let text = self.block.text(line);
        (!self.framed || text.trim_start().starts_with('|'))
            && rows.iter().any(|row| begins_alike(self.block.text(*row), text))
    }

    /// Whether the last cell of a row that has all its cells goes on in the next line.
    fn ends_below(&self, row: [usize; 2], line: usize, width: usize) -> bool {
        let (text, next) = (self.block.text(line), self.block.text(line + 1));
        if self.framed || self.count(line + 1) > 0 || !self.goes_on(line) {
            return false;
        }
        if self.open.get(line).is_some_and(|open| *open) || text.ends_with(',') && self.sign != ','
        {
            return true;
        }
        // It may be the beginning of the row below instead.
        let heads = self.block.is_full(line + 1)
            && self.count(line + 2) == width
            && !self.begins(row, line + 2);
        // "Granted for", with the organisation in the next line.
        let last = text.rsplit([' ', self.sign]).next().unwrap_or_default();
        let rest = !next.starts_with(char::is_uppercase)
            || text.ends_with(self.sign)
            || last.chars().all(char::is_lowercase)
            || text.chars().count() >= FULL && !next.trim().contains(' ');
        rest && !heads && !self.begins(row, line + 1) && !is_heading(next)
    }
}
