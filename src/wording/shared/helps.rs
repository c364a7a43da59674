//! What stands in the folds: how one tells a mode, where to find what was granted, how
//! a step is done.

use super::super::messages::{Kind as OfKind, later};
use super::all::SharedWords;
use crate::explanation::steps::{Act, Step};
use crate::mode::Mode;
use crate::permission::Kind;
use crate::reading::GrantKind;

impl SharedWords {
    /// How one can tell a mode.
    pub fn mode_is(&self, mode: &Mode) -> String {
        self.say(later::MODE_IS, OfKind { kind: GrantKind::Known(mode.kind).id() })
    }

    /// Where to find what was granted: paragraphs.
    pub fn where_to_find(&self) -> [&'static str; 4] {
        ["granted", "asked", "shell", "image"].map(|id| self.of(later::FOUND, id))
    }

    /// How to do a step, how to see that it is done, how to undo it: paragraphs. Empty
    /// where there is no more to say of a step.
    pub fn how(&self, step: &Step, mode: &Mode) -> Vec<String> {
        if !step.is_explained() {
            return Vec::new();
        }
        if step.act == Act::Policy {
            return [
                later::HOW_TO_SET_POLICY,
                later::HOW_TO_CHECK_POLICY,
                later::HOW_TO_UNDO_POLICY,
            ]
            .map(|message| self.text(message).to_owned())
            .to_vec();
        }
        vec![
            self.how_to_consent(mode.kind),
            self.text(later::HOW_TO_CHECK_CONSENT).to_owned(),
            self.text(later::HOW_TO_UNDO_CONSENT).to_owned(),
        ]
    }

    /// How consent is given.
    pub(super) fn how_to_consent(&self, kind: Kind) -> String {
        self.say(later::HOW_TO_CONSENT, OfKind { kind: GrantKind::Known(kind).id() })
    }
}
