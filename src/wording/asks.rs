//! What the mode asks for, and how each of it stands.

use super::messages::{KindModeNames, Mode as Named, now};
use super::words::Words;
use crate::explanation::{Required, Standing};
use crate::mode::Mode;
use crate::reading::GrantKind;

impl Words {
    /// The heading of what the mode asks for.
    pub fn asks(&self, mode: &Mode) -> String {
        self.say(now::ASKS, Named { mode: &mode.label })
    }

    /// What a permission is asked for.
    pub fn ask(&self, permission: &str) -> &'static str {
        self.of(now::ASK, permission)
    }

    /// How it stands, in a word or two.
    pub fn standing(&self, row: &Required) -> &'static str {
        self.of(now::STANDING, row.standing.id())
    }

    /// How it stands, in a sentence, where the word leaves something open.
    pub fn standing_is(&self, row: &Required, mode: &Mode) -> String {
        if row.standing == Standing::Declared && row.by.contains(&row.permission) {
            return String::new();
        }
        let names = &self.names(&row.by);
        let kind = GrantKind::Known(mode.kind).id();
        let arguments = KindModeNames { kind, mode: &mode.label, names };
        self.say_of(now::STANDS, row.standing.id(), arguments)
    }
}
