//! The examples below the text area: pastes that a reader can try.

use super::messages::now;
use super::words::Words;
use crate::mode::Mode;
use crate::permission::Kind;

/// A paste to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// What its button says.
    pub label: &'static str,
    /// The paste.
    pub text: &'static str,
}

/// The pastes for each kind of mode, each with the id of its button's label.
const DELEGATED: [(&str, &str); 3] = [
    ("all", "User.Read\nOnlineMeetings.ReadWrite\noffline_access"),
    ("calendars", "User.Read, OnlineMeetings.ReadWrite, Calendars.ReadWrite, offline_access"),
    ("calendar-only", "Calendars.ReadWrite User.Read"),
];
const APPLICATION: [(&str, &str); 3] = [
    ("all", "User.ReadBasic.All\nOnlineMeetings.ReadWrite.All\nOrganization.Read.All"),
    ("missing", "User.Read.All (Application)\nOrganization.Read.All (Application)"),
    (
        "calendars",
        "User.ReadBasic.All; OnlineMeetings.ReadWrite.All; Organization.Read.All; \
         Calendars.ReadWrite",
    ),
];

impl Words {
    /// The examples of a mode.
    pub fn examples_of(&self, mode: &Mode) -> [Example; 3] {
        let of = match mode.kind {
            Kind::Delegated => DELEGATED,
            Kind::Application => APPLICATION,
        };
        of.map(|(id, text)| Example { label: self.of(now::EXAMPLE, id), text })
    }
}
