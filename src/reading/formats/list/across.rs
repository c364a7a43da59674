//! What a table says whose columns have permission names as headers, with yes and no below
//! them: `User.Read | Mail.Send`, and below it `yes | no`.

use std::ops::Range;

use crate::reading::evidence::findings::Findings;
use crate::reading::sentence::Effect;
use crate::reading::text::grid;
use crate::reading::words::names::Hit;
use crate::reading::words::status;
use crate::status::Status;

use super::rows::ListRow;

/// What the rows `below` say of each name in `row`, and how many rows these are. Where
/// two rows differ on a name, its status is unsure. `None` where `row` is no such header, or
/// no row answers.
pub(super) fn across(
    findings: &Findings<'_>,
    row: &Range<usize>,
    hits: &[Hit],
    below: &[ListRow],
) -> Option<(Vec<Effect>, usize)> {
    if hits.len() < 2 {
        return None;
    }
    let head = cells(findings.text, row);
    let column = |hit: &Hit| {
        head.iter().position(|cell| cell.start <= hit.name.start && hit.name.end <= cell.end)
    };
    let columns: Vec<usize> = hits.iter().filter_map(column).collect();
    if columns.len() < hits.len() || !columns.is_sorted_by(|a, b| a < b) {
        return None;
    }
    let mut told: Vec<Option<Effect>> = vec![None; hits.len()];
    let mut rows = 0;
    for line in below {
        let text = findings.slice(&line.span);
        if !text.trim().is_empty() && text.trim_matches(['|', '-', ':', '+', ' ']).is_empty() {
            rows += 1;
            continue;
        }
        let mut cells = cells(findings.text, &line.span);
        // A row with one cell more than the header begins with a label, above which the
        // header is empty.
        let label = (cells.len() == head.len() + 1).then(|| findings.slice(&cells.remove(0)));
        if cells.len() != head.len() || line.is_named() {
            break;
        }
        if label.is_some_and(|label| status::status(label) == Some(Status::NotGranted)) {
            told = vec![Some(Effect::Unsure); hits.len()];
            rows += 1;
            continue;
        }
        let said = columns.iter().map(|column| answer(findings.slice(cells.get(*column)?)));
        let Some(said) = said.collect::<Option<Vec<Effect>>>() else { break };
        // A row in which no cell says yes or no answers nothing.
        if said.iter().all(|said| *said == Effect::Unsure) {
            break;
        }
        for (known, said) in told.iter_mut().zip(said) {
            *known = Some(known.map_or(said, |it| if it == said { it } else { Effect::Unsure }));
        }
        rows += 1;
    }
    let told: Option<Vec<Effect>> = told.into_iter().collect();
    Some((told?, rows))
}

/// The cells of a line. Semicolons or commas part them where nothing else does, as in CSV.
fn cells(text: &str, line: &Range<usize>) -> Vec<Range<usize>> {
    let cells = grid::split(text, line);
    let whole = text.get(line.clone()).unwrap_or_default();
    let Some(sign) = [';', ','].into_iter().find(|sign| whole.contains(*sign)) else {
        return cells;
    };
    if cells.len() > 1 {
        return cells;
    }
    let mut from = line.start;
    let part = |part: &str| {
        let cell = from..from + part.len();
        from = cell.end + 1;
        cell
    };
    whole.split(sign).map(part).collect()
}

/// What a cell answers. An empty one or a dash is unsure, and other text is no answer.
fn answer(cell: &str) -> Option<Effect> {
    match status::answer(cell) {
        Status::Granted => Some(Effect::Granted),
        Status::NotGranted => Some(Effect::NotGranted),
        Status::Declared => {
            (cell.trim().is_empty() || status::is_flag(cell)).then_some(Effect::Unsure)
        }
    }
}
