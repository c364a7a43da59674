//! The text as all formats see it, and what is known of it before any of them reads.

use crate::mode::Modes;

use crate::reading::evidence::tables::Tables;
use crate::reading::text::needles::Needles;

/// The text and what goes with it.
pub(in crate::reading) struct Document<'a> {
    /// The folded text.
    pub text: &'a str,
    /// Which of the words that formats look for stand in it.
    pub needles: Needles,
    /// The vendor's modes: headings and app ids that a text may hold.
    pub modes: &'a Modes,
    /// Tables that some texts need.
    pub tables: Tables<'a>,
}

impl<'a> Document<'a> {
    /// The document of a folded text.
    pub fn new(text: &'a str, modes: &'a Modes, tables: Tables<'a>) -> Document<'a> {
        Document { text, needles: Needles::of(text), modes, tables }
    }
}
