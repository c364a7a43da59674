//! What cells say whose headers are none that tables of permissions have: nobody knows what
//! their columns ask.

use crate::status::Status;

use super::status::{alone, answer, is_flag, is_open_sign, is_yes, mark, status};

/// The cells of a row that were heard so far.
#[derive(Default)]
pub(in crate::reading) struct Unheaded {
    said: Option<Status>,
    doubt: bool,
}

impl Unheaded {
    /// Hears a cell: a status in words, or a sign, and nothing else.
    pub fn hear(&mut self, cell: &str) {
        let sign = || mark(cell).filter(|_| !cell.contains(char::is_alphanumeric));
        let said = alone(cell).or_else(sign);
        self.doubt |= may_deny(cell) || self.said.is_some() && said.is_some() && self.said != said;
        self.said = self.said.or(said);
    }

    /// The status that they say; `None` where they say nothing, or leave it in doubt.
    pub fn status(&self) -> Option<Status> {
        self.said.filter(|_| !self.doubt)
    }

    /// Whether they are at odds, or one of them may deny.
    pub fn doubts(&self) -> bool {
        self.doubt
    }
}

/// Whether a cell says yes to a header that denies, such as "Revoked". No says nothing;
/// `None` where it is neither.
pub(in crate::reading) fn denied(cell: &str) -> Option<bool> {
    match status(cell) {
        _ if is_yes(cell) => Some(true),
        _ if is_flag(cell) || cell.trim().is_empty() => Some(false),
        said => said.map(|_| true),
    }
}

/// What a cell says below a header that may deny: "Revoked" above "yes" says "revoked", and
/// above "no" nothing.
pub(in crate::reading) fn below<'t>(header: &'t str, cell: &'t str) -> &'t str {
    match denied(cell).filter(|_| status(header) == Some(Status::NotGranted)) {
        Some(true) if is_yes(cell) => header,
        Some(false) => "",
        _ => cell,
    }
}

/// Whether a cell is no more than "no", as somebody writes it, or begins with a sign that
/// leaves open what is wrong. `False` is what programs write below any header.
fn may_deny(cell: &str) -> bool {
    let cell = cell.trim();
    let no = is_flag(cell) && answer(cell) == Status::NotGranted;
    cell.starts_with(is_open_sign) || no && !cell.eq_ignore_ascii_case("false")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_and_words_are_heard_and_what_is_at_odds_is_in_doubt() {
        for (cells, status, doubt) in [
            (&["Read mail"][..], None, false),
            (&["", "✅"], Some(Status::Granted), false),
            (&["x", "❌", "y"], Some(Status::NotGranted), false),
            (&["Rejected", "❌"], Some(Status::NotGranted), false),
            (&["✅", "❌"], None, true),
            (&["No"], None, true),
            (&["✅", "⏳ asked"], None, true),
            (&["False", "Yes"], None, false),
        ] {
            let mut heard = Unheaded::default();
            cells.iter().for_each(|cell| heard.hear(cell));
            assert_eq!((heard.status(), heard.doubts()), (status, doubt), "{cells:?}");
        }
    }
}
