//! The lines of a prompt that opens with a sentence such as "would like to:".

use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::text::cursor::Cursor;

use super::descriptions::{describes, is_rest};
use super::frame::{closes, frame_end, head, opening};
use super::lookup::Lookup;
use super::rows::{PromptRow, names_permission};
use super::shape::begins_like_title;
use super::titles::{put, take_title, take_unknown, title_at};
use super::{inline, quoted};

/// Reads the prompt that opens in the row `open`; returns the row behind it.
pub(super) fn read(
    findings: &mut Findings<'_>,
    rows: &[PromptRow],
    opens: &[bool],
    open: usize,
    lookup: &Lookup<'_>,
) -> usize {
    let Some(row) = rows.get(open) else { return open + 1 };
    let mut source = Block::new(Format::Prompt, row.span.start);
    let before = opening(&row.folded).unwrap_or_default();
    // A dot alone is part of the name: "Monday.com would like to:".
    let app = before.rsplit([':', '"']).next().unwrap_or_default();
    let app = Some(app.rsplit(". ").next().unwrap_or_default().trim());
    let text = findings.slice(&row.span);
    let colon = text.to_ascii_lowercase().find(" to:").map_or(text.len(), |at| at + 4);
    // Another sentence may stand in front.
    let front = text.get(..colon).unwrap_or_default();
    let sentence = row.span.start + front.rfind(". ").map_or(0, |stop| stop + 2);
    let span = row.span.start + colon..row.span.end;
    let span = span.start..inline::end(findings, front, &span);
    findings.take(sentence..span.end);
    let closed = inline::read(findings, &mut source, span.clone(), app, lookup);
    if closed || span.end < row.span.end {
        findings.blocks.push(source);
        return open + 1;
    }
    // An unknown line waits until a known line, or the end of the prompt, shows that it
    // stands inside. `end` is the row behind the last known line.
    let mut waiting: Vec<usize> = Vec::new();
    let mut cursor = Cursor::new(open + 1..rows.len());
    let mut described = false;
    let mut end = open + 1;
    while let Some(index) = cursor.step()
        && let Some(row) = rows.get(index)
    {
        if opens.get(index).copied().unwrap_or_default() {
            // Another prompt: its head is not a part of this one.
            let head = head(findings, rows, index.saturating_sub(4).max(end), index);
            waiting.retain(|waits| *waits < head);
            break;
        }
        if closes(&row.folded) {
            // The rest of the frame.
            end = frame_end(rows, index);
            cursor.move_to(end);
            break;
        }
        if names_permission(findings, &row.span) {
            // No prompt holds names: a list follows.
            break;
        }
        if let Some((title, lines)) = title_at(rows, index, app, lookup) {
            // The lines that waited stand in front of a title, so they are inside.
            end = index + lines;
            take_title(findings, &mut source, rows, index, lines, title);
            cursor.advance(lines);
            described = false;
            take_unknown(findings, rows, &mut waiting);
            continue;
        }
        // A description belongs to what stands above it.
        let below = end > open + 1 || !waiting.is_empty();
        if below && describes(findings, row, app) || described && is_rest(findings, row) {
            findings.take(row.span.clone());
            described = true;
            end = index + 1;
        } else {
            // No title and no description: the line may hold titles among other words.
            described = false;
            let quoted = quoted::titles(findings, row, lookup);
            if quoted.is_empty() {
                waiting.push(index);
            } else {
                end = index + 1;
            }
            for (title, span) in quoted {
                put(findings, &mut source, span, title);
            }
        }
        cursor.advance(1);
    }
    // What waits behind the last known line counts where the frame closes below it. Else
    // it counts up to the first line that begins a paragraph, and does not look like a title.
    let closed = cursor.at() == end && end > open + 1;
    if !closed {
        let leaves = |row: &PromptRow| row.first && !begins_like_title(findings, row, lookup);
        let left = waiting.iter().position(|waits| rows.get(*waits).is_some_and(leaves));
        waiting.truncate(left.unwrap_or(waiting.len()));
    }
    take_unknown(findings, rows, &mut waiting);
    for row in rows.get(open + 1..end).unwrap_or_default() {
        findings.take(row.span.clone());
    }
    findings.blocks.push(source);
    end.max(open + 1)
}
