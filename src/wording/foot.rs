//! Of which day the facts are.

use super::messages::{Day, now};
use super::words::Words;

impl Words {
    /// Of which day the facts are, and whether that is long ago.
    pub fn facts(&self, day: &str, old: bool) -> String {
        let message = if old { now::FACTS_OLD } else { now::FACTS };
        self.say(message, Day { day: &self.date(day) })
    }
}
