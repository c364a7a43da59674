//! What the person says of the reading. Another module understands it: it comes with
//! the first of it (`correction/turn.rs`).

use std::rc::Rc;

use crate::correction::Turn;
use crate::reading::Reading;

/// Takes a turn; nothing where what does is not there yet.
pub type Turner = dyn Fn(&Turn<'_>) -> Option<String>;

/// All that was said of one text.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// How many corrections.
    pub(super) number: usize,
    /// The corrections, as the module that understands them writes them.
    pub(super) corrections: String,
    /// The text on which they were made.
    pub(super) on: String,
    /// The reading with them; nothing where there are none.
    pub(super) reading: Option<Rc<Reading>>,
    /// Where each of its grants comes from, as that module writes it.
    pub(super) rows: String,
}
