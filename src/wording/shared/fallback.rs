//! What a page shows between the element's tags until the widget runs, or where it cannot
//! run. `cargo xtask fallback` prints it for the authors of pages.

use super::super::messages::{KindModeNames, later};
use super::all::SharedWords;
use crate::mode::Mode;
use crate::reading::GrantKind;

impl SharedWords {
    /// What a mode asks for, as a sentence; the mode's name stands between stars.
    pub fn fallback(&self, mode: &Mode) -> String {
        let kind = GrantKind::Known(mode.kind).id();
        let names: Vec<String> = mode.asks.iter().map(|ask| ask.permission.to_string()).collect();
        let names = &self.names(&names);
        self.say(later::FALLBACK_ASKS, KindModeNames { kind, mode: &mode.label, names })
    }

    /// That nothing of what the modes ask for opens a calendar.
    pub fn fallback_no_calendar(&self) -> &'static str {
        self.text(later::FALLBACK_NO_CALENDAR)
    }
}
