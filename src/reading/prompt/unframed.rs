//! Display names that stand by themselves, with no frame of a prompt round them.

use crate::reading::draft::{Draft, Source};
use crate::reading::grant::Format;

use super::descriptions::describes;
use super::lookup::Lookup;
use super::titles::{take_title, take_unknown, title_at};
use super::{Row, may_be_title, names_permission};

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
        let mut source = Source::new(Format::Prompt, 0);
        let mut any = false;
        let mut between: Vec<usize> = Vec::new();
        let mut above: Option<&str> = None;
        let mut index = 0;
        while let Some(row) = paragraph.get(index) {
            let titled = title_at(paragraph, index, None, lookup);
            let titled = titled.filter(|_| may_be_title(draft, row));
            let Some((title, lines)) = titled else {
                if any && !describes(&row.folded, None, above) {
                    between.push(index);
                }
                index += 1;
                continue;
            };
            if !any {
                // A paragraph with names in it describes these.
                if paragraph.iter().any(|row| names_permission(draft, &row.span)) {
                    break;
                }
                source.at = row.span.start;
            }
            any = true;
            // What stands between two display names is a line of the prompt, too.
            between.retain(|between| {
                paragraph.get(*between).is_some_and(|row| row.folded.contains(' '))
            });
            take_unknown(draft, paragraph, &mut between);
            above = paragraph.get(index + lines - 1).map(|row| &*row.folded);
            take_title(draft, &mut source, paragraph, index, lines, title);
            index += lines;
        }
        if any {
            draft.sources.push(source);
        }
    }
}
