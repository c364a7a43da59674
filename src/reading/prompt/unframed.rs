//! Display names that stand by themselves, with no frame of a prompt round them.

use crate::reading::draft::{Draft, Source};
use crate::reading::grant::Format;

use super::descriptions::describes;
use super::lookup::Lookup;
use super::titles::{put, take_title, take_unknown, title_at, without_dots};
use super::{Row, is_worded, may_be_title, names_permission, quoted};

/// Lines without a frame: those that equal a display name.
pub(super) fn read(draft: &mut Draft<'_>, rows: &[Row], lookup: &Lookup<'_>) {
    let mut from = 0;
    while from < rows.len() {
        let length = rows
            .get(from + 1..)
            .and_then(|rest| rest.iter().position(|row| row.first))
            .map_or(rows.len() - from, |offset| offset + 1);
        let paragraph = rows.get(from..from + length).unwrap_or_default();
        from += length;
        paragraph_of(draft, paragraph, lookup);
    }
}

/// Reads lines between which no blank one stands.
fn paragraph_of(draft: &mut Draft<'_>, paragraph: &[Row], lookup: &Lookup<'_>) {
    let mut source: Option<Source> = None;
    let mut between: Vec<usize> = Vec::new();
    let mut above: Option<&str> = None;
    let mut index = 0;
    while let Some(row) = paragraph.get(index) {
        let titled = if is_worded(row) { title_at(paragraph, index, None, lookup) } else { None };
        let titled = titled.filter(|_| may_be_title(draft, row));
        let quoted = if titled.is_none() { quoted::titles(draft, row, lookup) } else { Vec::new() };
        if titled.is_none() && quoted.is_empty() {
            if source.is_some() && !describes(draft, row, None, above) {
                between.push(index);
            }
            index += 1;
            continue;
        }
        // A paragraph with names in it describes these.
        if source.is_none() && paragraph.iter().any(|row| names_permission(draft, &row.span)) {
            return;
        }
        let source = source.get_or_insert_with(|| Source::new(Format::Prompt, row.span.start));
        let Some((title, lines)) = titled else {
            for (title, span) in quoted {
                put(draft, source, span, title);
            }
            draft.take(row.span.clone());
            between.clear();
            index += 1;
            continue;
        };
        // What stands between two display names is a line of the prompt, too.
        between
            .retain(|between| paragraph.get(*between).is_some_and(|row| row.folded.contains(' ')));
        take_unknown(draft, paragraph, &mut between);
        above = paragraph.get(index + lines - 1).map(|row| &*row.folded);
        take_title(draft, source, paragraph, index, lines, title);
        index += lines;
    }
    let Some(source) = source else { return };
    draft.sources.push(source);
    // What was cut behind the last one, or an ellipsis.
    between.truncate(1);
    let cut = between.first().and_then(|between| paragraph.get(*between));
    if cut.is_some_and(|row| without_dots(&row.folded).is_some()) {
        take_unknown(draft, paragraph, &mut between);
    }
}
