//! What programs put in front of every line: its number, the name of a container,
//! the time and the level of a log, the marks of a diff; and the mark of a comment
//! or a quotation in front of an error message. Of `12 | Mail.Read`, `web-1 | Mail.Read`
//! and `[INFO] Mail.Read` only the name is left.

use std::ops::Range;

use super::stamps::{behind_instant, behind_stamp};

/// The gutters of a text: spans to drop, in bytes.
#[derive(Default)]
struct Gutter {
    spans: Vec<Range<usize>>,
}

/// The spans to drop of a text. Those of `furniture`, in order, are dropped as well.
pub(in crate::reading) fn spans(text: &str, furniture: &[Range<usize>]) -> Vec<Range<usize>> {
    Gutter::of(text, furniture).spans
}

/// Lines that follow each other and have fronts of the same sort.
#[derive(Default)]
struct Run<'a> {
    last: Option<Front<'a>>,
    /// The span of each front, and how far the line is indented behind it; `None`
    /// where the line is blank.
    lines: Vec<(Range<usize>, Option<usize>)>,
    /// Whether a line begins with a bullet or a bracket.
    marked: bool,
    /// Whether a line is of an error message.
    message: bool,
    /// Whether a line is something other than a row of a table with more cells.
    plain: bool,
}

/// Words of error messages. The marks of comments are dropped only where one of these
/// stands behind them: anything else may be code.
const OF_MESSAGES: [&str; 5] =
    ["AADSTS", "API requires", "ermissions on the", "copes on the", "oles on the"];
const COMMENTS: [&str; 6] = ["# ", "// ", "-- ", "| ", "* ", "+ "];

impl<'a> Run<'a> {
    fn push(&mut self, line: &'a str, set_in: Range<usize>, front: Front<'a>) {
        let rest = line.get(front.end..).unwrap_or_default();
        let blank = rest.trim().is_empty();
        let end = if blank { line.len() } else { front.end };
        let indent = rest.len() - rest.trim_start_matches(' ').len();
        // `cat -n` sets numbers out to the right: they are no cells.
        let set_out = front.mark == '\t' && (!set_in.is_empty() || line.starts_with(' '));
        self.plain |= !blank && (!front.cells || set_out);
        self.marked |= rest.trim_start().starts_with(['-', '*', '{', '[', '}', ']']);
        self.message |= OF_MESSAGES.iter().any(|words| rest.contains(words));
        self.lines.push((set_in.start..set_in.end + end, (!blank).then_some(indent)));
        self.last = Some(front);
    }
}

/// What stands in front of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Front<'a> {
    /// The line's number, or else the container's name or the mark of a comment.
    number: Option<u32>,
    name: &'a str,
    /// The sign between the front and the line; `[` for the stamp of a log, `#` for a
    /// comment, `\n` for an empty line.
    mark: char,
    /// Whether the same sign separates more cells of the line.
    cells: bool,
    /// Where the line itself begins.
    end: usize,
}

impl Gutter {
    fn of(text: &str, furniture: &[Range<usize>]) -> Gutter {
        let mut gutter = Gutter::default();
        let mut run = Run::default();
        // The line above the run, which may be the header of a table with numbered rows.
        let mut above = "";
        let mut diff = false;
        let mut lines = lines(text, furniture).into_iter().peekable();
        while let Some(Line { start, at, rest: line }) = lines.next() {
            // The indentation that all lines share.
            if at > start {
                gutter.spans.push(start..at);
            }
            let front = front(line).filter(|front| match run.last {
                Some(last) => front.follows(last),
                None => front.mark == ' ' || !above.contains(front.mark),
            });
            match front {
                Some(front) => {
                    let mark = run.last.map_or(' ', |last| last.mark);
                    let mark = if front.mark == '\n' { mark } else { front.mark };
                    run.push(line, start..at, Front { mark, ..front });
                }
                None => {
                    gutter.drop(&mut run);
                    above = line;
                }
            }
            // The blanks behind the signs show a diff: bullets of a list have only one.
            let changed = line.starts_with("-  ")
                && lines.peek().is_some_and(|next| next.rest.starts_with("+  "));
            let begins = changed || line.starts_with("@@ ") || line.starts_with("```diff");
            diff = begins || diff && line.starts_with([' ', '+', '-', '\\']);
            // A line that the diff removes is gone: all of it is dropped.
            match line.chars().next().filter(|_| diff) {
                Some(' ' | '+') => gutter.spans.push(at..at + 1),
                Some('-') => gutter.spans.push(at..at + line.len() + 1),
                _ => {}
            }
        }
        gutter.drop(&mut run);
        gutter
    }

    /// Drops the fronts of lines that follow each other, and the indentation that all
    /// of them share, where enough lines show that these are fronts.
    fn drop(&mut self, run: &mut Run<'_>) {
        let run = std::mem::take(run);
        let few = if run.last.is_some_and(|last| last.mark == ' ') { 3 } else { 2 };
        let indents = || run.lines.iter().filter_map(|(_, indent)| *indent);
        let indent = indents().min().unwrap_or(0);
        // Stamps are dropped only where the shape of the lines matters (bullets,
        // indentation): sentences say the same with their stamps.
        let stamped = run.last.is_some_and(|last| last.mark == '[');
        let shaped = run.marked || indents().max() > Some(indent);
        let commented = run.last.is_some_and(|last| last.mark == '#');
        let told = run.message || !commented;
        if run.lines.len() >= few && run.plain && (shaped || !stamped) && told {
            let wider = |(span, own): (Range<usize>, Option<usize>)| {
                span.start..span.end + own.map_or(0, |_| indent)
            };
            self.spans.extend(run.lines.into_iter().map(wider));
        }
    }
}

/// A line without the mark of a quotation and the indentation that all lines share.
struct Line<'a> {
    /// Where the line begins behind the mark.
    start: usize,
    /// Where the rest begins, behind the indentation.
    at: usize,
    rest: &'a str,
}

fn lines<'a>(text: &'a str, furniture: &[Range<usize>]) -> Vec<Line<'a>> {
    let mut furniture = furniture.iter().peekable();
    let mut lines = Vec::new();
    let mut at = 0;
    for line in text.split('\n') {
        while furniture.next_if(|span| span.start < at).is_some() {}
        let mark = furniture.peek().filter(|span| span.start == at).map_or(0, |span| span.end - at);
        let rest = line.get(mark..).unwrap_or_default();
        lines.push(Line { start: at + mark, at: at + mark, rest });
        at += line.len() + 1;
    }
    let full = |line: &&mut Line<'_>| !line.rest.trim().is_empty();
    let first = lines.iter_mut().find(full).map_or("", |line| line.rest);
    let blanks = first.len() - first.trim_start_matches([' ', '\t']).len();
    let set_in = |line: &mut Line<'_>| {
        let alike = first.bytes().zip(line.rest.bytes()).take(blanks);
        alike.take_while(|(one, other)| one == other).count()
    };
    let indent = lines.iter_mut().filter(full).map(set_in).min().unwrap_or(0);
    for line in lines.iter_mut().filter(full) {
        line.at += indent;
        line.rest = line.rest.get(indent..).unwrap_or_default();
    }
    lines
}

impl Front<'_> {
    fn follows(&self, last: Front<'_>) -> bool {
        let next = match (last.number, self.number) {
            (Some(last), Some(number)) => number == last.saturating_add(1),
            (None, None) => self.name == last.name,
            _ => false,
        };
        next && (self.mark == last.mark || self.mark == '\n')
    }
}

/// The number, the container, the stamp or the mark of a comment in front of a line,
/// where there is one.
fn front(line: &str) -> Option<Front<'_>> {
    let body = line.trim_start_matches(' ');
    // With a letter, as nearly all lines, begins a container's name, or a time (`T`, `Z`).
    let letter = body.starts_with(|it: char| it.is_ascii_alphabetic() && !"TZ".contains(it));
    if letter && !line.contains('|') {
        return None;
    }
    if let Some(rest) = behind_stamp(line).or_else(|| behind_instant(line)) {
        let end = line.len() - rest.len();
        return Some(Front { number: None, name: "", mark: '[', cells: false, end });
    }
    if let Some(name) = COMMENTS.iter().find(|comment| body.starts_with(*comment)) {
        let end = line.len() - body.len() + name.len();
        return Some(Front { number: None, name, mark: '#', cells: false, end });
    }
    let ends = |letter: char| !(letter.is_ascii_alphanumeric() || "_-".contains(letter));
    let name = body.get(..body.find(ends).unwrap_or(body.len()))?;
    let number = name.parse::<u32>().ok();
    let container = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let container = container.len() < name.len() && container.ends_with(['-', '_']);
    let behind = body.get(name.len()..)?;
    let mark = behind.trim_start_matches(' ').chars().next();
    let (mark, rest) = match mark.unwrap_or('\n') {
        // An empty line, which lost its mark together with its blanks.
        '\n' => ('\n', ""),
        mark @ ('|' | '│' | ':' | '\t') => {
            (mark, behind.trim_start_matches(' ').strip_prefix(mark)?)
        }
        _ => (' ', behind.strip_prefix(' ')?),
    };
    // A line with more marks is the row of a table. Where the rest begins with a mark, the
    // table has a frame of its own, and the front is no cell of it.
    let framed = rest.trim_start().starts_with(mark);
    let cells = matches!(mark, '|' | '│' | '\t') && rest.trim().contains(mark) && !framed;
    let known = number.is_some() || (container && mark == '|');
    let rest = if mark == ' ' { rest } else { rest.strip_prefix(' ').unwrap_or(rest) };
    known.then(|| Front { number, name, mark, cells, end: line.len() - rest.len() })
}

#[cfg(test)]
mod tests {
    use crate::reading::text::page::Page;

    fn read(text: &str) -> String {
        Page::new(text).text().to_owned()
    }

    #[test]
    fn numbers_and_containers_are_dropped() {
        assert_eq!(read("a\n 9 | b\n10 |   c\n11 |\n12 | d\ne"), "a\nb\n  c\n\nd\ne");
        assert_eq!(read("1\ta\n2\n3\tb"), "a\n\nb");
        assert_eq!(read("  1  x:\n  2    - y\n  3    - z"), "x:\n  - y\n  - z");
        assert_eq!(read("web-1  | a\nweb-1  | b\nweb-1  | c"), "a\nb\nc");
        assert_eq!(read("@@ -1 +1 @@\n a:\n+  - b\n-  - c\nd"), "@@ -1 +1 @@\na:\n  - b\nd");
    }

    #[test]
    fn stamps_of_logs_are_dropped() {
        assert_eq!(read("[WARN] a:\n[WARN]   - b\n[INFO] c"), "a:\n  - b\nc");
        assert_eq!(read("2026-11-27T08:12:01Z WARN a\n2026-11-27T08:12:02Z INFO   b"), "a\n  b");
        let log = "2026-11-27T08:12:01.3456789Z {\n2026-11-27T08:12:02.3456789Z   a";
        assert_eq!(read(log), "{\n  a");
        let log = "[2026-11-27 08:12:00,114] ERROR: a\n[2026-11-27 08:12:00,115] ERROR: - b";
        assert_eq!(read(log), "a\n- b");
    }

    #[test]
    fn tables_lists_and_other_numbers_stay() {
        for text in [
            "No | Name\n1 | a\n2 | b\n3 | c",
            "1 | a | x\n2 | b | y\n3 | c | z",
            "1. a\n2. b\n3. c",
            "3 a\n5 b\n6 c\n9 d",
            "1 a\n2 b",
            "[Mail] a\n[Mail] - b",
            "[INFO] a\n[WARN] b",
            "2026-11-27 a\n2026-11-27 b",
        ] {
            assert_eq!(read(text), text);
        }
    }
}
