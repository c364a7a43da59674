//! Where the lines of code begin and end, and how far they are set in.

use std::ops::Range;

/// How far a key may reach, or what stands beside a name, in bytes.
pub(super) const NEAR: usize = 400;
/// How far a line is followed, in bytes.
pub(super) const LINE: usize = 4000;

/// The end of the line, if it is near: looking further would make long lines
/// slow.
pub(super) fn line_end(text: &str, from: usize) -> usize {
    let to = near(text, from + LINE);
    let rest = text.get(from..to).unwrap_or_default();
    from + rest.find('\n').unwrap_or(rest.len())
}

/// The end of the line in which a value stands. Where the edge of a window broke the line
/// behind its sign, the value stands in the next line.
pub(super) fn value_end(text: &str, from: usize) -> usize {
    let end = line_end(text, from);
    let behind = text.get(end..near(text, end + NEAR)).unwrap_or_default();
    let next = behind.strip_prefix('\n').unwrap_or_default().trim_start_matches([' ', '\t']);
    let broken = text.get(from..end).is_some_and(|rest| rest.trim().is_empty())
        && next.starts_with(['"', '\'', '`', '[', '(']);
    if broken { line_end(text, end + 1) } else { end }
}

/// Where the line that holds `at` begins, if that is near.
pub(super) fn line_start(text: &str, at: usize, from: usize) -> usize {
    let back = near(text, at.saturating_sub(LINE)).max(from).min(at);
    let before = text.get(back..at).unwrap_or_default();
    before.rfind('\n').map_or(back, |index| back + index + 1)
}

/// The nearest place in front where a character begins.
pub(super) fn near(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// How far the line that holds `at` is set in.
pub(super) fn indent(text: &str, at: usize) -> usize {
    let line = text.get(line_start(text, at, 0)..at).unwrap_or_default();
    line.len() - line.trim_start().len()
}

/// What stands near in front of a span and behind it, within a part of the text.
pub(super) fn around<'t>(
    text: &'t str,
    span: &Range<usize>,
    part: &Range<usize>,
) -> (&'t str, &'t str) {
    let from = near(text, span.start.saturating_sub(NEAR)).max(part.start);
    let to = near(text, span.end + NEAR).min(part.end);
    let slice = |span: Range<usize>| text.get(span).unwrap_or_default();
    (slice(from..span.start), slice(span.end..to))
}
