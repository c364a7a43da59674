//! The mode to which a paste belongs.

use crate::mode::Mode;
use crate::permission::{Kind, comes_with_any_scope};
use crate::reading::{GrantKind, Reading};

use super::current::State;

impl State {
    /// Switches to the mode to which all belongs that was read, where nobody has
    /// chosen one (`docs/spec/contract.md`, "Element and package").
    pub(super) fn follow_the_paste(&mut self) {
        if self.mode_chosen || !self.whole || self.is_unread() {
            return;
        }
        let Some(mode) = self.mode() else { return };
        let kind = mode.kind.other();
        let is_other = |other: &Mode| other.kind == kind;
        let Some(other) = self.modes.modes.iter().position(is_other) else { return };
        if is_of(&self.paste.reading, kind) {
            self.switched = Some(self.mode);
            self.mode = other;
        }
    }
}

/// Whether something was read, and all of it is of this kind, as stated or as its
/// name alone allows.
fn is_of(reading: &Reading, kind: Kind) -> bool {
    let mut found = false;
    for grant in reading.grants.iter() {
        if comes_with_any_scope(&grant.permission) {
            continue;
        }
        if grant.kind != GrantKind::Known(kind) {
            return false;
        }
        found = true;
    }
    found
}
