//! What was read, as a list in which the person has the last word.

use super::grants::Rows;
use super::said::Said;
use crate::mode::Mode;
use crate::reading::Status;
use crate::wording::{SharedWords, later, now};
use crate::written::tag::tag;
use crate::written::{BUTTON, Writing};

/// Writes two parts: `reading`, which is always in sight, and `list`, which the fold holds.
pub(super) fn write(shared: &SharedWords, mode: &Mode, said: &Said<'_>, html: &mut Writing) {
    let read = said.reading;
    if !read.pasted {
        return;
    }
    html.part(&["reading"]);
    corrected(shared, said, html);
    if read.grants.is_empty() && read.unrecognised.is_empty() {
        return;
    }
    let rows = Rows::of(shared, mode, said);
    if !rows.asking.is_empty() || read.only_end_in_doubt {
        html.element(tag!("ul|class=grants asking|key=asking"), |html| {
            for row in &rows.asking {
                rows.write(html, *row);
            }
            if read.only_end_in_doubt {
                whole(shared, html);
            }
        });
    }
    html.part(&["list"]);
    legend(shared, html);
    rows.list(html);
}

/// How many corrections the person made so far, and the buttons that undo them.
fn corrected(shared: &SharedWords, said: &Said<'_>, html: &mut Writing) {
    let number = said.corrections;
    if number == 0 {
        return;
    }
    html.element(tag!("p|class=said|key=said"), |html| {
        html.text(&shared.corrected(number));
        html.action("undo", shared.text(later::UNDO_LAST));
        if number > 1 {
            html.action("undo-all", shared.text(later::UNDO_ALL));
        }
        let removed = &said.reading.removed;
        if !removed.is_empty() {
            html.text(shared.text(now::BETWEEN_SENTENCES));
            html.rich(&shared.removed(removed));
        }
    });
}

fn whole(shared: &SharedWords, html: &mut Writing) {
    html.element(tag!("li|key=whole"), |html| {
        html.sentence(tag!("span|class=what"), shared.text(later::WHOLE));
        html.button(BUTTON, shared.text(later::WHOLE_YES), "whole");
    });
}

/// Explains the marks of the text.
fn legend(shared: &SharedWords, html: &mut Writing) {
    html.element(tag!("p|class=legend"), |html| {
        html.text(shared.text(later::LEGEND));
        for (mark, status) in [
            (tag!("mark"), Some(Status::Granted)),
            (tag!("mark|class=asked"), Some(Status::Declared)),
            (tag!("mark|class=denied"), Some(Status::NotGranted)),
            (tag!("mark|class=odd"), None),
        ] {
            html.text(" ");
            html.words(mark, shared.status_is(status));
        }
    });
}
