//! What stands at the edges of lines and says nothing: the `> ` of an answered mail, the
//! fences of Markdown, tags of HTML around a line, the colours of a terminal. Also line
//! breaks within an address, and within a cell of HTML.

use std::ops::Range;

use crate::reading::text::find::{self, Bytes};
use crate::reading::text::grid;

/// What to drop of a text, in bytes: the marks in front of the lines of an answered
/// mail, the fences of Markdown, tags of HTML around a line, the blanks at the ends of
/// lines, and the line breaks within an address.
pub(in crate::reading) fn spans(text: &str, bytes: &Bytes) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let mut at = 0;
    let mut above = false;
    let mut address = false;
    // What no line of the text holds is not looked for in each.
    let [piped, marked, tagged] = [b"|", b">", b"<"].map(|sign| bytes.any(sign));
    let addressed = bytes.any(b"/") && bytes.any(b"&%");
    let mark = |line| if marked { mark(line) } else { 0 };
    let mut gutter = None;
    let mut lines = text.split('\n').peekable();
    while let Some(line) = lines.next() {
        let own = mark(line);
        // A `>` in a single line may be the prompt of a shell, or an arrow.
        let quoted = own > 0 && (above || lines.peek().is_some_and(|next| mark(next) > 0));
        gutter = if piped { gutter_below(line, gutter) } else { None };
        let drop = if quoted { own } else { gutter.map_or(0, |column| column + 1) };
        let shown = line.strip_suffix('\r').unwrap_or(line);
        let inner = shown.get(drop..).unwrap_or_default().trim();
        // Dropped with its line break: an empty line would separate the list from its
        // lead, and the items from each other.
        if is_item(inner) {
            let end = at + line.len() + 1;
            spans.push(at..end.min(text.len()));
            (at, above) = (end, own > 0);
            continue;
        }
        let inner = shown.get(drop..).filter(|_| tagged);
        let (front, back) = inner.map_or((0, 0), blocks);
        let drop = drop + front;
        let rest = shown.get(drop..shown.len() - back).unwrap_or_default().trim();
        let empty = rest.is_empty() || is_fence(rest);
        let drop = if empty { shown.len() } else { drop };
        if drop > 0 {
            spans.push(at..at + drop);
        }
        above = own > 0;
        let end = at + line.len();
        // Only blanks: tabs at the end of a line are empty cells.
        let blanks = back.max(shown.len() - shown.trim_end_matches(' ').len());
        if blanks > 0 && !empty {
            spans.push(at + shown.len() - blanks..at + shown.len());
        }
        let next = lines.peek().filter(|_| addressed);
        address = next.is_some_and(|next| {
            let next = next.get(mark(next)..).unwrap_or_default();
            breaks_address(rest, address, next)
        });
        if address {
            spans.push(end..end + 1);
        }
        at = end + 1;
    }
    spans
}

/// Whether a line is nothing but the tag that opens a list, or opens or closes an item.
fn is_item(line: &str) -> bool {
    let known = ["<ul", "<ol", "<li", "</li"].iter().any(|tag| line.starts_with(tag));
    known && grid::tag(line) == Some(line.len())
}

/// Tags that say no more than where a text, a line or a list begins and ends.
const BLOCKS: [&str; 16] = [
    "br",
    "p",
    "div",
    "pre",
    "code",
    "blockquote",
    "ul",
    "ol",
    "html",
    "body",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "section",
];

/// How many bytes at the beginning and at the end of a line are such tags of HTML.
fn blocks(line: &str) -> (usize, usize) {
    let tag = |text: &str| {
        let name = text.strip_prefix('<')?.trim_start_matches('/');
        let name = name.get(..name.find([' ', '/', '>'])?)?;
        // A `data` attribute may hold what a page is about.
        let end =
            grid::tag(text).filter(|end| !text.get(..*end).is_some_and(|it| it.contains("data")));
        end.filter(|_| BLOCKS.contains(&name))
    };
    let (mut front, mut back) = (0, line.len());
    let rest = |at: usize| line.get(at..).unwrap_or_default().trim_start_matches([' ', '\t']);
    while let Some(length) = tag(rest(front)) {
        front = line.len() - rest(front).len() + length;
    }
    loop {
        let shown = line.get(front..back).unwrap_or_default().trim_end();
        let Some(open) = shown.rfind('<').filter(|_| shown.ends_with('>')) else { break };
        if tag(shown.get(open..).unwrap_or_default()) != Some(shown.len() - open) {
            break;
        }
        back = front + open;
    }
    // More tags inside the line are cells that stand side by side: nothing is dropped.
    let inner = line.get(front..back).unwrap_or_default();
    let beside = ["<div", "<p", "</div", "</p", "<t", "<li"].iter().any(|tag| inner.contains(tag));
    if beside { (0, 0) } else { (front, line.len() - back) }
}

/// The lines to drop of a text in which a mail client doubled all line breaks.
pub(in crate::reading) fn doubled(text: &str) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    let (mut at, mut blanks, mut full) = (0, 0, 0);
    for line in text.split('\n') {
        let end = at + line.len() + 1;
        if line.trim().is_empty() {
            blanks += 1;
            if blanks % 2 == 1 {
                spans.push(at..end);
            }
        } else {
            if full > 0 && blanks % 2 == 0 {
                return Vec::new();
            }
            (full, blanks) = (full + 1, 0);
        }
        at = end;
    }
    if full > 3 { spans } else { Vec::new() }
}

/// The line breaks that a page's source made within a cell of HTML: a blank replaces each.
pub(in crate::reading) fn broken(text: &str, bytes: &Bytes) -> Vec<(Range<usize>, Option<char>)> {
    let (mut spans, mut at, mut cell) = (Vec::new(), 0, false);
    if !bytes.any(b"<") {
        return spans;
    }
    for line in text.split_inclusive('\n') {
        let last = |tags: [&str; 2]| tags.iter().filter_map(|tag| line.rfind(tag)).max();
        let (opens, closes) = (last(["<td", "<th"]), last(["</td", "</th"]));
        cell = if opens == closes { cell } else { opens > closes };
        at += line.len();
        if cell && line.ends_with('\n') {
            spans.push((at - 1..at, Some(' ')));
        }
    }
    spans
}

/// The backslash that Markdown puts in front of an underscore within a word, and the
/// colours of a terminal.
pub(in crate::reading) fn escapes(text: &str) -> Vec<Range<usize>> {
    let within = |at: usize| {
        let byte = |at: usize| text.as_bytes().get(at).is_some_and(u8::is_ascii_alphanumeric);
        at.checked_sub(1).is_some_and(byte) && byte(at + 2)
    };
    let underscores = find::all(text, "\\_").map(|at| at..at + 1);
    let colours = find::all(text, "\u{1b}[").filter_map(|at| {
        let mark = "\u{1b}[";
        let rest = text.get(at + mark.len()..)?;
        let digits = rest.bytes().take(16).take_while(|byte| b"0123456789;".contains(byte)).count();
        let end = at + mark.len() + digits;
        rest.get(digits..)?.starts_with(['m', 'K']).then_some(at..end + 1)
    });
    underscores.filter(|span| within(span.start)).chain(colours).collect()
}

/// Whether a line opens or closes a block of code in Markdown, or in Jira.
fn is_fence(line: &str) -> bool {
    if ["{code}", "{code:", "{noformat}"].iter().any(|fence| line.starts_with(fence)) {
        return line.find('}') == Some(line.len() - 1);
    }
    line.strip_prefix("```")
        .is_some_and(|language| language.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// How many bytes in front of a line mark it as a quotation: `> `, `>> `, `> > `.
fn mark(line: &str) -> usize {
    let mut rest = line.trim_start_matches([' ', '\t']);
    if !rest.starts_with('>') {
        return 0;
    }
    while let Some(inner) = rest.strip_prefix('>') {
        rest = inner;
        if inner.strip_prefix(' ').is_some_and(|inner| inner.starts_with('>')) {
            rest = inner.trim_start_matches(' ');
        }
    }
    line.len() - rest.strip_prefix(' ').unwrap_or(rest).len()
}

/// The column of the `|` that PowerShell puts in front of the lines of an error, below
/// `Line |`; `None` where the line has none.
fn gutter_below(line: &str, above: Option<usize>) -> Option<usize> {
    let column = line.find('|')?;
    let front = line.get(..column)?.trim();
    let first = front == "Line" && line.trim_end().ends_with('|');
    let below = above == Some(column) && front.bytes().all(|byte| byte.is_ascii_digit());
    (first || below).then_some(column)
}

/// Whether the edge of a window broke an address at the end of this line, so that the
/// next line goes on with its query. `inside`: the line above was broken in this way, so
/// that this one may be a later part of the address.
fn breaks_address(line: &str, inside: bool, next: &str) -> bool {
    let last = line.rsplit([' ', '\t']).next().unwrap_or_default();
    let open = (inside && last.len() == line.len()) || last.contains("://");
    let ends = |letter: char| letter.is_whitespace() || "\"'`<>)".contains(letter);
    let first = next.split(ends).next().unwrap_or_default();
    line.len() >= 60
        && open
        && !last.contains(ends)
        && first.contains(['&', '%'])
        && !PARAMETERS.iter().any(|key| first.starts_with(key))
}

/// What begins a line of its own below an address, and no later part of the address.
const PARAMETERS: [&str; 9] = [
    "http:",
    "https:",
    "client_id=",
    "response_",
    "redirect_uri=",
    "scope=",
    "state=",
    "prompt=",
    "resource=",
];
