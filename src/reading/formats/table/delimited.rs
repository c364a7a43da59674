//! Tables with a header in one line: where they begin.

use std::ops::Range;

use crate::reading::evidence::findings::Findings;
use crate::reading::text::cursor::Cursor;
use crate::reading::text::grid::{Delimiter, behind, line_end};

use super::ahead::Ahead;
use super::body::rows;
use super::header::{Header, WIDEST};
use super::heading::Heading;
use super::upright::upright;

/// Reads the tables in what nobody has taken yet.
pub(super) fn read(findings: &mut Findings<'_>) {
    let mut idle = 0;
    let mut lines = Heading::default();
    for open in findings.open() {
        let mut ahead = Ahead::new(findings.text, open.end);
        let mut cursor = Cursor::new(open.clone());
        while let Some(at) = cursor.step() {
            let line = at..line_end(findings.text, at, open.end);
            let of_kind = lines.above.kind.is_some();
            let end = match header(findings, &line, of_kind) {
                Some((delimiter, mut header, end)) => {
                    header.above = lines.above;
                    // A table about one permission has its name above it.
                    let about = lines.name.clone().filter(|_| header.is_about_one());
                    let start = about.map_or(line.start, |name| name.start);
                    Some(rows(findings, delimiter, header, start..end, open.end, &mut idle))
                }
                None => upright(findings, &mut ahead, &line, open.end, lines.above),
            };
            if findings.is_taken(&line) {
                lines.above.lead = None;
                // The name above was that table's.
                lines.name = None;
            } else {
                lines.pass(findings, &line);
            }
            cursor.move_to(behind(findings.text, end.unwrap_or(line.end)));
        }
    }
}

/// The header that a line is, with what parts its cells and where it ends. `of_kind`: whether
/// a heading above it names a kind.
fn header(
    findings: &Findings<'_>,
    line: &Range<usize>,
    of_kind: bool,
) -> Option<(Delimiter, Header, usize)> {
    let text = findings.slice(line);
    if text.len() > 2000 {
        return None;
    }
    Delimiter::ALL.into_iter().filter(|delimiter| delimiter.is_in(text)).find_map(|delimiter| {
        // A header has no line breaks within its cells.
        let (cells, stop) = delimiter.record(findings.text, line.start, line.end, WIDEST);
        Some((delimiter, Header::new(findings.text, &cells, of_kind)?, stop))
    })
}
