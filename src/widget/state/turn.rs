//! A turn of what the person says: it goes to the module that understands it, and
//! what that makes of it comes back.

use std::rc::Rc;

use crate::correction::Turn;
use crate::reading::record;

use super::current::State;
use super::said::Said;

impl State {
    /// Lets the person say something, or lets what was said follow the text. False
    /// where what understands it is not there.
    pub(super) fn turn(&mut self, said: &str) -> bool {
        let record = record::encode(&self.paste.reading);
        let before = if self.said.number > 0 { &self.said.on } else { &self.paste.text };
        let told = (self.turner)(&Turn {
            record: &record,
            corrections: &self.said.corrections,
            before,
            text: &self.paste.text,
            said,
        });
        let Some(told) = told else { return false };
        let mut parts = told.splitn(4, '\n');
        let mut part = || parts.next().unwrap_or_default();
        let (number, corrections, rows) = (part(), part(), part());
        let number = number.bytes().fold(0, |sum, digit| sum * 10 + usize::from(digit & 15));
        self.said = Said::default();
        if number > 0 {
            let reading = Rc::new(record::decode(part()));
            let (corrections, on) = (corrections.to_owned(), self.paste.text.clone());
            let rows = rows.to_owned();
            self.said = Said { number, corrections, on, reading: Some(reading), rows };
        }
        true
    }
}
