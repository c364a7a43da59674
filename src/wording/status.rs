//! What a screen reader hears when the answer changes, and the hint that the paste looks
//! like the other mode.

use super::messages::{Number, Other, now};
use super::words::Words;
use crate::explanation::Explanation;
use crate::mode::Mode;

impl Words {
    /// What a screen reader hears when the answer changes: what was read, and the sentences
    /// of the answer.
    pub fn status(&self, answer: &Explanation, headline: &[String; 2], pasted: bool) -> String {
        let read = answer.reading.grants.len();
        let read = if pasted {
            self.say(now::STATUS_READ, Number { number: read })
        } else {
            String::new()
        };
        let odd = answer.reading.unrecognised.len();
        let odd = if odd > 0 { self.not_recognised(odd) } else { String::new() };
        let [first, second] = headline;
        let mut said: Vec<&str> = vec![&read, first, second, &odd];
        // What else changes on the screen, away from the answer.
        for note in &answer.reading.notes {
            said.push(self.of(now::CHANGES, note.id.id()));
        }
        // Names are read out, and not their back-ticks.
        self.sentences(&said).split('`').collect()
    }

    /// The paste looks like the other mode.
    pub fn other_mode(&self, other: &Mode) -> String {
        self.say(now::OTHER_MODE, Other { other: &other.label })
    }

    /// The label of the button that switches to the other mode.
    pub fn switch(&self, other: &Mode) -> String {
        self.say(now::SWITCH, Other { other: &other.label })
    }
}
