//! Which line breaks are no ends of rows: a mail or a window broke a row over lines, between
//! two words. Such a break is a blank for all formats, or a tab where a cell ends at it.
//!
//! A break can be one of these only where the next word did not fit into the line any more.
//! Which lines then make up a row is told by the number of cells that a sign parts
//! (`counted.rs`), by where the columns begin under their headers (`columns.rs`), or by what
//! each row begins with (`begun.rs`).

mod begun;
mod block;
mod columns;
mod counted;

use crate::reading::text::steps;

use block::{Block, Line, is_torn};

/// A text with each row in one line, which keeps its places; `None` where no row is broken.
pub(in crate::reading) fn whole_rows(text: &str) -> Option<String> {
    steps::pass(text.len() * 8);
    let mut breaks: Vec<(usize, u8)> = Vec::new();
    let mut block = Block::default();
    let mut at = 0;
    for line in text.split('\n') {
        let end = at + line.len();
        if line.trim().is_empty() {
            find(&mut block, &mut breaks);
        } else {
            block.push(Line { end, text: line, width: line.chars().count() });
        }
        at = end + 1;
    }
    find(&mut block, &mut breaks);
    if breaks.is_empty() {
        return None;
    }
    let mut bytes = text.as_bytes().to_vec();
    for (place, sign) in breaks {
        if let Some(byte) = bytes.get_mut(place).filter(|byte| **byte == b'\n') {
            *byte = sign;
        }
    }
    String::from_utf8(bytes).ok()
}

/// Finds the breaks within rows of these lines, and begins with no lines again.
fn find(block: &mut Block<'_>, breaks: &mut Vec<(usize, u8)>) {
    if block.lines.len() > 1 {
        let found = columns::breaks(block)
            .or_else(|| counted::breaks(block))
            .unwrap_or_else(|| begun::breaks(block));
        let end = |index: usize| block.lines.get(index).map(|line| line.end);
        let whole = found.into_iter().filter(|(line, _)| !is_torn(block.text(*line)));
        breaks.extend(whole.filter_map(|(line, sign)| Some((end(line)?, sign))));
    }
    *block = Block::default();
}

#[cfg(test)]
mod tests {
    use super::whole_rows;

    #[test]
    fn a_row_is_one_line_and_keeps_its_places() {
        for (broken, whole) in [
            (
                "Permission\tType\tWhat it is for\nMail.Read\tDelegated\treads the mails of the\nperson\n\
                 User.Read\tDelegated\tsigns in",
                "Permission\tType\tWhat it is for\nMail.Read\tDelegated\treads the mails of the person\n\
                 User.Read\tDelegated\tsigns in",
            ),
            (
                "AppRoleId                            Principal\nResource\n\
                 ---------                            ---------\n--------\n\
                 798ee544-9d2d-430c-a058-570e29e34338 Rooms\nGraph",
                "AppRoleId                            Principal\tResource\n\
                 ---------                            ---------\t--------\n\
                 798ee544-9d2d-430c-a058-570e29e34338 Rooms\tGraph",
            ),
            (
                "Mail.Read Application Read mail in all\nmailboxes Yes Granted",
                "Mail.Read Application Read mail in all mailboxes Yes Granted",
            ),
        ] {
            assert_eq!(whole_rows(broken).as_deref(), Some(whole));
        }
    }

    #[test]
    fn other_lines_stay() {
        for text in [
            "User.Read\nMail.Read\nCalendars.ReadWrite",
            "Permission,Type,Description\nUser.Read,Delegated\nMail.Send,Application",
            "Mail.Read\tApplication\tRead mail in all mailboxes\tGranted\nMicrosoft Graph (2)\n\
             User.Read\tDelegated\tSign in\tGranted",
        ] {
            assert_eq!(whole_rows(text), None, "{text}");
        }
    }
}
