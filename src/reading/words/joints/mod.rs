//! Is a line break a wrap, which the edge of a window or a mail program made? One between
//! two words is a blank: `unwrapped` makes it one before any format reads the text. One
//! inside a word (`User.Read.`, a new line, `All`) stays, and whoever reads the word joins it.

mod line;
mod torn;
mod wraps;

pub(in crate::reading) use line::{is_name, is_plain, label};
pub(in crate::reading) use torn::{is_torn, may_be_torn, torn};

use crate::reading::text::steps;

use wraps::{Joint, wraps};

/// A text with a blank for each break that is a wrap between two words, which keeps its
/// places; `None` where there is none.
pub(in crate::reading) fn unwrapped(text: &str) -> Option<String> {
    steps::pass(text.len() * 2);
    let lines: Vec<&str> = text.split('\n').collect();
    let mut whole = String::with_capacity(text.len());
    let mut any = false;
    for paragraph in lines.chunk_by(|above, below| is_blank(above) == is_blank(below)) {
        let joints = wraps(paragraph);
        any |= joints.contains(&Joint::Wrap);
        for (line, joint) in paragraph.iter().zip(joints) {
            whole.push_str(line);
            whole.push(if joint == Joint::Wrap { ' ' } else { '\n' });
        }
    }
    // No line break stands behind the last line.
    whole.pop();
    any.then_some(whole)
}

fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::Joint::{Break, Torn, Wrap};
    use super::*;

    /// Lines, and what the break between the first two is.
    #[test]
    fn a_wrap_is_told_from_the_end_of_a_line() {
        for (lines, joint) in [
            // A sentence goes on in small letters, with a bracket or a quotation.
            (
                "As delegated permissions we have Calendars.Read and Mail.Send, as application\npermission Place.Read.All.",
                Wrap,
            ),
            (
                "Calendars.Read (application), Calendars.ReadWrite\n(DELEGATED), Domain.Read.All",
                Wrap,
            ),
            ("The application 'Rooms' asked for scope\n'Mail.Read' that does not exist", Wrap),
            // It would have fitted, it has ended, or something else begins.
            (
                "We have looked at all of the permissions\nand they are fine, but for the ones that are named below:",
                Break,
            ),
            ("The app has all of the permissions it needs.\nthanks for the help", Break),
            ("These are what the vendor asks for, at least\nmissing: Mail.Send", Break),
            ("These are what the vendor asks for, at least\n- Mail.Send", Break),
            ("These are what the vendor asks for, at least\nCalendars.Read", Break),
            ("User.Read, Mail.Send\nopenid", Break),
            // A quotation that closes in the next line.
            (
                "The page shows \"Read and create your online meetings\", \"Sign you in and read\nyour profile\".",
                Wrap,
            ),
            (
                "{'token_type': 'Bearer', 'scope': 'email openid profile User.Read\nCalendars.Read', 'expires_in': 4687}",
                Wrap,
            ),
            ("It is 5\" wide, as we were told on Monday by Ana\nCalendars.Read", Break),
            // A sign that lacks what it points to, and a bracket that closes.
            ("  app_role_id         =\ndata.msgraph.app_role_ids[\"Schedule.Read.All\"]", Wrap),
            ("  { \"permission\": \"Calendars.Read\", \"approved\":\nfalse },", Wrap),
            ("roles                          {Calendars.Read,\nUser.Read.All}", Wrap),
            // Keys that are set out alike, and a line that falls out of its block.
            (
                "scope         : calendars.readbasic onlinemeetings.read\nuser.read\nrefresh_token : absent",
                Wrap,
            ),
            (
                "      - id   = \"e383f46e-2787-4529-855e-0e479a3ffac0\"\nnull\n      - type = \"Scope\"",
                Wrap,
            ),
            // Cells.
            ("User.Read\tDelegated\tSign in and read user profile\nand more\tYes", Break),
            // A word that was torn.
            ("\"scp\": \"Calendars.Read OnlineMeetings.\nReadWrite openid\"", Torn),
            ("\"scp\": \"OnlineMeetings.Read openid emai\nl\"", Torn),
            ("\"appid\": \"9f3c1d52-5b7e-4a3e-8f5d-0c1b\n2a3d4e5f\",", Torn),
        ] {
            let lines: Vec<&str> = lines.split('\n').collect();
            assert_eq!(wraps(&lines).first(), Some(&joint), "{lines:?}");
        }
    }
}
