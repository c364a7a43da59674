//! The text as all formats see it, and what is known of it before any of them reads.

use std::cell::OnceCell;
use std::ops::Range;

use crate::mode::Modes;

use crate::reading::evidence::tables::Tables;
use crate::reading::text::find::Bytes;
use crate::reading::text::needles::Needles;
use crate::reading::words::names;

/// The text and what goes with it.
pub(in crate::reading) struct Document<'a> {
    /// The folded text.
    pub text: &'a str,
    /// Which bytes stand in it.
    pub bytes: Bytes,
    /// Which of the words that formats look for stand in it.
    pub needles: Needles,
    /// The vendor's modes: headings and app ids that a text may hold.
    pub modes: &'a Modes,
    /// Tables that some texts need.
    pub tables: Tables<'a>,
    /// Whether any word of the whole text may be a permission.
    named: OnceCell<bool>,
}

impl<'a> Document<'a> {
    /// The document of a folded text.
    pub fn new(text: &'a str, modes: &'a Modes, tables: Tables<'a>) -> Document<'a> {
        let (bytes, needles) = (Bytes::of(text), Needles::of(text));
        Document { text, bytes, needles, modes, tables, named: OnceCell::new() }
    }

    /// Whether any word of a part of the text may be a permission. Where nobody has taken
    /// anything, that part is the whole text, and every format has the same answer.
    pub fn may_name(&self, part: &Range<usize>) -> bool {
        let any = || names::any(self.text, part.clone());
        if part.len() == self.text.len() { *self.named.get_or_init(any) } else { any() }
    }
}
