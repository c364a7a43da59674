//! What the person says of the reading. Another module understands it: it comes with
//! the first of it (`correction/turn.rs`).

use std::rc::Rc;

use crate::correction::Turn;
use crate::reading::{Grant, Reading};

/// Takes a turn; nothing where what does is not there yet.
pub type Turner = dyn Fn(&Turn<'_>) -> Option<String>;

/// What is to be known of a grant in the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// By which it is told from others, whatever is corrected.
    pub key: String,
    /// Whether the text left open what it is, so that the person is asked.
    pub asked: bool,
    /// Whether the person added it.
    pub added: bool,
}

impl Row {
    /// That of a grant of which nothing was said.
    pub fn of(grant: &Grant) -> Row {
        let key = [&grant.permission, " ", grant.kind.id(), " ", grant.resource.id()].concat();
        Row { key, asked: grant.unsure, added: false }
    }
}

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
    /// Its rows.
    pub(super) rows: Vec<Row>,
}
