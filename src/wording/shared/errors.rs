//! Errors that people paste: what each means.

use super::super::messages::{NameText, later};
use super::all::SharedWords;
use crate::errors::find;

impl SharedWords {
    /// What the errors in `about` (with commas between them) mean. Of errors that mean the
    /// same, only the first is told.
    pub(super) fn errors(&self, about: &str) -> String {
        let mut said: Vec<String> = Vec::new();
        let mut told = Vec::new();
        for error in about.split(',').filter_map(find) {
            if told.contains(&error.means) {
                continue;
            }
            told.push(error.means);
            let is_code = !error.text.contains(' ');
            let message = if is_code { later::ERROR_CODE } else { later::ERROR_SENTENCE };
            let text = self.of(later::ERROR, error.means);
            said.push(self.say(message, NameText { name: error.text, text }));
        }
        let said: Vec<&str> = said.iter().map(String::as_str).collect();
        self.sentences(&said)
    }
}
