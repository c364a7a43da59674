//! What the answer says of permissions that are more than needed.

use super::messages::{Mode as Named, now};
use super::words::Words;
use crate::mode::Mode;

impl Words {
    /// What such permissions mean, if there are `any`; else that there are none.
    pub fn extra_is(&self, mode: &Mode, any: bool) -> String {
        let message = if any { now::EXTRA_IS } else { now::EXTRA_NONE };
        self.say(message, Named { mode: &mode.label })
    }
}
