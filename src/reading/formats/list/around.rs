//! What stands around a row: whether its status is on the line below (`Mail.Send`, and below
//! it `Granted`), whether it is the rest of what another format has read, and whether it
//! begins with a bullet.

use std::ops::Range;

use crate::reading::evidence::findings::Findings;
use crate::reading::sentence::{self, Effect};

use super::rows::ListRow;

/// The parts of the text in which each name has its status in a line of its own below:
/// all of it, or paragraphs.
pub(super) fn upright(findings: &Findings<'_>, rows: &[ListRow]) -> Vec<Range<usize>> {
    let span = |part: &[ListRow]| Some(part.first()?.span.start..part.last()?.span.end);
    if is_upright(findings, rows) {
        return span(rows).into_iter().collect();
    }
    let paragraphs = rows.split(|row| row.blank).filter(|part| part.len() > 1);
    paragraphs.filter(|part| is_upright(findings, part)).filter_map(span).collect()
}

/// Whether each name has its status in a line of its own below.
fn is_upright(findings: &Findings<'_>, rows: &[ListRow]) -> bool {
    let filled = rows.iter().filter(|row| !row.blank);
    let mut below = filled.clone().skip(1).step_by(2);
    filled.clone().step_by(2).all(|row| {
        matches!(row.hits.as_slice(), [hit] if hit.is_name())
            && below.next().is_some_and(|row| {
                row.span.len() < 40
                    && sentence::lead(findings.slice(&row.span))
                        .is_some_and(|it| it != Effect::Stands)
                    && !row.is_named()
            })
    })
}

/// Whether a row with words in front of its names stands right beside what another format
/// has read. Then the row may be the rest of that text.
pub(super) fn is_rest(findings: &Findings<'_>, row: &Range<usize>, front: &str) -> bool {
    let taken = |at: Option<usize>| at.is_some_and(|at| findings.is_taken(&(at..at + 1)));
    let breaks = |at: &usize| findings.text.as_bytes().get(*at) == Some(&b'\n');
    let above = row.start.checked_sub(1).filter(breaks).and_then(|at| at.checked_sub(1));
    let below = Some(row.end).filter(breaks).map(|at| at + 1);
    front.contains(char::is_alphanumeric) && (taken(above) || taken(below))
}

/// Whether a row begins with a bullet or a number.
pub(super) fn is_bullet(front: &str) -> bool {
    let front = front.trim_start();
    let behind = front.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let number = behind.len() < front.len() && behind.starts_with(['.', ')']);
    number || front.starts_with(|mark: char| "-*+•·▪–—".contains(mark))
}
