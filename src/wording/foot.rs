//! The foot of the widget: how old Microsoft's data is.

use super::messages::{Day, now};
use super::words::Words;

impl Words {
    /// From which day the facts are (`YYYY-MM-DD`), with a warning where they are old.
    pub fn facts(&self, day: &str, old: bool) -> String {
        let message = if old { now::FACTS_OLD } else { now::FACTS };
        self.say(message, Day { day: &self.date(day) })
    }
}
