//! The lines of a prompt that opens with a sentence such as "would like to:".

use crate::reading::draft::{Draft, Source};
use crate::reading::grant::Format;

use super::descriptions::{describes, is_rest};
use super::edges::{closes, frame_end, head, opening};
use super::lookup::Lookup;
use super::titles::{put, take_title, take_unknown, title_at};
use super::{Row, WORDS, inline, names_permission, quoted};

/// Reads the prompt that opens in the row `open`; returns the row behind it.
pub(super) fn read(
    draft: &mut Draft<'_>,
    rows: &[Row],
    opens: &[bool],
    open: usize,
    lookup: &Lookup<'_>,
) -> usize {
    let Some(row) = rows.get(open) else { return open + 1 };
    let mut source = Source::new(Format::Prompt, row.span.start);
    let (before, behind) = opening(&row.folded).unwrap_or_default();
    // A dot alone is part of the name: "Monday.com would like to:".
    let app = before.rsplit([':', '"']).next().unwrap_or_default();
    let app = app.rsplit(". ").next().unwrap_or_default().trim();
    let app = if app.starts_with("this app") { None } else { Some(app) };
    let text = draft.slice(&row.span);
    let colon = text.to_ascii_lowercase().find(" to:").map_or(text.len(), |at| at + 4);
    // Another sentence may stand in front.
    let front = text.get(..colon).unwrap_or_default();
    let sentence = row.span.start + front.rfind(". ").map_or(0, |stop| stop + 2);
    if behind.is_empty() {
        draft.take(sentence..row.span.end);
    } else {
        let span = row.span.start + colon..row.span.end;
        let span = span.start..inline::end(draft, front, &span);
        draft.take(sentence..span.end);
        let closed = inline::read(draft, &mut source, span.clone(), app, lookup);
        if closed || span.end < row.span.end {
            draft.sources.push(source);
            return open + 1;
        }
    }
    // How far the lines are known; what is unknown waits until a known one, or
    // the end of the prompt, shows that it stands inside.
    let mut waiting: Vec<usize> = Vec::new();
    let mut index = open + 1;
    let mut described = false;
    let mut end = index;
    while let Some(row) = rows.get(index) {
        if opens.get(index).copied().unwrap_or_default() {
            // Another prompt: its head is not a part of this one.
            let head = head(draft, rows, index.saturating_sub(4).max(end), index);
            waiting.retain(|waits| *waits < head);
            break;
        }
        if closes(&row.folded) {
            // The rest of the frame.
            end = frame_end(rows, index);
            index = end;
            break;
        }
        if names_permission(draft, &row.span) && !describes(draft, row, app, None) {
            // No prompt holds names: a list follows.
            break;
        }
        let above = if end == index { rows.get(index - 1).map(|row| &*row.folded) } else { None };
        if let Some((title, lines)) = title_at(rows, index, app, lookup) {
            // Whatever waited stands between titles.
            end = index + lines;
            take_title(draft, &mut source, rows, index, lines, title);
            index += lines;
            described = false;
            take_unknown(draft, rows, &mut waiting);
            continue;
        }
        if describes(draft, row, app, above) || (described && is_rest(draft, row)) {
            draft.take(row.span.clone());
            described = true;
            end = index + 1;
        } else {
            // A paragraph that follows with a sentence is no prompt any more.
            if row.first && row.folded.split(' ').count() > WORDS {
                break;
            }
            described = false;
            let quoted = quoted::titles(draft, row, lookup);
            if quoted.is_empty() {
                waiting.push(index);
            } else {
                end = index + 1;
            }
            for (title, span) in quoted {
                put(draft, &mut source, span, title);
            }
        }
        index += 1;
    }
    // What waits behind the last known line counts up to the next blank line,
    // or where the frame closes below it.
    let closed = index == end && index > open + 1;
    if !closed {
        let blank = waiting.iter().position(|waits| rows.get(*waits).is_some_and(|row| row.first));
        waiting.truncate(blank.unwrap_or(waiting.len()));
    }
    if let Some(last) = waiting.last() {
        end = end.max(last + 1);
    }
    take_unknown(draft, rows, &mut waiting);
    for row in rows.get(open + 1..end).unwrap_or_default() {
        draft.take(row.span.clone());
    }
    draft.sources.push(source);
    end.max(open + 1)
}
