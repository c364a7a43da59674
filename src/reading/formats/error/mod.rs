//! Error messages of sign-in and of Microsoft Graph. Names count only in the
//! slots that the messages have for them: an app may be called like a permission.

mod cue;
mod graph;
mod sign_in;

use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::text::cursor::Cursor;
use crate::reading::text::needles::Needle;

use cue::{Cue, is_consent_missing, next_cue};

/// Reads the error messages of a text.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let codes = findings.document.needles.has(Needle::Trouble);
    for open in findings.open() {
        let mut from = open.start;
        let mut cursor = Cursor::new(open.clone());
        while let Some((start, cue)) = next_cue(findings.text, &mut cursor, codes) {
            let end = match cue {
                Cue::SignIn => sign_in::read(findings, start, open.end),
                Cue::Code(end) => sign_in::read_log(findings, start..end, open.end),
                Cue::Introduction | Cue::Slot(_) => graph::read(findings, from..start, open.end),
                Cue::Bare(end) => {
                    // Behind this one an app is named, which may be called like a permission.
                    let end = if is_consent_missing(findings.text, start) {
                        sign_in::message_end(findings.text, start, open.end).max(end)
                    } else {
                        end
                    };
                    findings.take(start..end);
                    findings.blocks.push(Block::new(Format::Error, start));
                    end
                }
            };
            cursor.move_to(end.max(cursor.at()));
            from = cursor.at();
        }
    }
}
