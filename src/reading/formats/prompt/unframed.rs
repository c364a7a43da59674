//! Display names that stand by themselves, with no frame of a prompt round them.

use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::text::cursor::Cursor;

use super::descriptions::{describes, is_rest};
use super::frame::closes;
use super::lookup::Lookup;
use super::quoted;
use super::rows::{PromptRow, is_worded, names_permission};
use super::shape::{begins_like_title, goes_on, is_line};
use super::titles::{put, take_title, take_unknown, title_at, without_dots};

/// Lines without a frame: those that equal a display name.
pub(super) fn read(findings: &mut Findings<'_>, rows: &[PromptRow], lookup: &Lookup<'_>) {
    let mut read: Vec<(&[PromptRow], bool)> = Vec::new();
    let mut cursor = Cursor::new(0..rows.len());
    while let Some(from) = cursor.step() {
        let length = rows
            .get(from + 1..)
            .and_then(|rest| rest.iter().position(|row| row.first))
            .map_or(rows.len() - from, |offset| offset + 1);
        let paragraph = rows.get(from..from + length).unwrap_or_default();
        cursor.advance(length);
        read.push((paragraph, paragraph_of(findings, paragraph, lookup)));
    }
    if read.iter().any(|(_, titled)| *titled) {
        take_alike(findings, &read, lookup);
    }
}

/// Takes each paragraph that follows one of display names and whose lines all begin like
/// display names: blank lines may stand within a list. `read`: the paragraphs, each with
/// whether it holds display names.
fn take_alike(findings: &mut Findings<'_>, read: &[(&[PromptRow], bool)], lookup: &Lookup<'_>) {
    let mut titled: Option<&[PromptRow]> = None;
    for (paragraph, has_titles) in read {
        if *has_titles {
            titled = Some(paragraph);
            continue;
        }
        let alike = titled.is_some_and(|titled| {
            are_neighbours(findings, titled, paragraph)
                && paragraph.iter().all(|row| begins_like_title(findings, row, lookup))
        });
        titled = alike.then_some(paragraph);
        if alike && !paragraph.iter().any(|row| findings.is_taken(&row.span)) {
            take_unknown(findings, paragraph, &mut (0..paragraph.len()).collect());
        }
    }
}

/// Whether nothing but blank lines stands between two paragraphs.
fn are_neighbours(findings: &Findings<'_>, one: &[PromptRow], other: &[PromptRow]) -> bool {
    let ends = |rows: &[PromptRow]| Some(rows.first()?.span.start..rows.last()?.span.end);
    let (Some(one), Some(other)) = (ends(one), ends(other)) else { return false };
    let (above, below) = if one.start < other.start { (one, other) } else { (other, one) };
    findings.slice(&(above.end..below.start)).trim().is_empty()
}

/// Reads a paragraph: lines without a blank one between them. Returns whether some of them
/// are display names.
fn paragraph_of(findings: &mut Findings<'_>, paragraph: &[PromptRow], lookup: &Lookup<'_>) -> bool {
    let mut source: Option<Block> = None;
    let mut between: Vec<usize> = Vec::new();
    // Where the first display name stands, and whether the last known row is one.
    let mut first = None;
    let mut listed = false;
    let mut described = false;
    let mut cursor = Cursor::new(0..paragraph.len());
    while let Some(index) = cursor.step()
        && let Some(row) = paragraph.get(index)
    {
        let titled = if is_worded(row) { title_at(paragraph, index, None, lookup) } else { None };
        let quoted =
            if titled.is_none() { quoted::titles(findings, row, lookup) } else { Vec::new() };
        if titled.is_none() && quoted.is_empty() {
            described = source.is_some()
                && (describes(findings, row, None) || described && is_rest(findings, row));
            if source.is_some() && !described {
                between.push(index);
            }
            cursor.advance(1);
            continue;
        }
        // A paragraph that also holds names of permissions describes these: it is no prompt.
        if source.is_none() && paragraph.iter().any(|row| names_permission(findings, &row.span)) {
            return false;
        }
        let source = source.get_or_insert_with(|| Block::new(Format::Prompt, row.span.start));
        let Some((title, lines)) = titled else {
            for (title, span) in quoted {
                put(findings, source, span, title);
            }
            findings.take(row.span.clone());
            between.clear();
            listed = false;
            cursor.advance(1);
            continue;
        };
        first = first.or(Some(index));
        listed = true;
        described = false;
        // What stands between two display names is a line of the prompt, too.
        between.retain(|index| paragraph.get(*index).is_some_and(is_line));
        take_unknown(findings, paragraph, &mut between);
        take_title(findings, source, paragraph, index, lines, title);
        cursor.advance(lines);
    }
    let Some(source) = source else { return false };
    findings.blocks.push(source);
    let row = |index: usize| paragraph.get(index);
    // The line behind the last display name may be cut, or an ellipsis.
    let dots = between.first().and_then(|index| row(*index));
    let dots = usize::from(dots.is_some_and(|row| without_dots(&row.folded).is_some()));
    // The list ends at the buttons of the prompt, or at the first line that does not
    // continue it.
    let ends = |index: &usize| row(*index).is_some_and(|row| closes(&row.folded));
    let closes = between.iter().position(ends);
    let follows = |index: &&usize| row(**index).is_some_and(|row| goes_on(findings, row, lookup));
    let kept = closes.unwrap_or_else(|| between.iter().take_while(follows).count());
    between.truncate(if listed { kept.max(dots) } else { dots });
    between.retain(|index| row(*index).is_some_and(is_line));
    let front = 0..first.unwrap_or(0);
    let heads =
        front.filter(|index| row(*index).is_some_and(|it| begins_like_title(findings, it, lookup)));
    between.extend(heads.collect::<Vec<_>>());
    take_unknown(findings, paragraph, &mut between);
    first.is_some()
}
