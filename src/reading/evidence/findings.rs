//! What a format finds in a text, while it reads.

use std::ops::Range;

use crate::note::{Note, NoteId};
use crate::permission::Resource;

use crate::reading::evidence::block::{Block, Odd};
use crate::reading::evidence::document::Document;
use crate::reading::evidence::grant::AccessPolicy;
use crate::reading::evidence::tables::MissingTables;
use crate::reading::text::open::Open;
use crate::reading::text::steps;
use crate::reading::words::ids::{self, Named};

pub(in crate::reading) use super::manner::Manner;

/// What one format finds: it sees the document, and what is still open of it. Each format
/// begins with an empty one, so that none sees what another found.
pub(in crate::reading) struct Findings<'a> {
    pub document: &'a Document<'a>,
    /// The folded text.
    pub text: &'a str,
    open: Open,
    pub blocks: Vec<Block>,
    pub odd: Vec<Odd>,
    pub notes: Vec<Note>,
    pub expiries: Vec<i64>,
    /// The policies that the text mentions.
    pub policies: Vec<AccessPolicy>,
    /// More may follow, or something is hidden.
    pub incomplete: bool,
    /// A token or another text hides what it holds. It does not count where another
    /// block shows the scopes of the token.
    pub unreadable: bool,
    /// `.default` stood there, with the API that it is for.
    pub defaults: Vec<Resource>,
    /// Where a list of what an API offers stands.
    pub offer: Option<usize>,
    /// Tables that were needed and not there.
    pub missing: MissingTables,
}

impl<'a> Findings<'a> {
    /// Nothing found yet, in what is open of the document.
    pub fn new(document: &'a Document<'a>, open: Open) -> Findings<'a> {
        Findings {
            document,
            text: document.text,
            open,
            blocks: Vec::new(),
            odd: Vec::new(),
            notes: Vec::new(),
            expiries: Vec::new(),
            policies: Vec::new(),
            incomplete: false,
            unreadable: false,
            defaults: Vec::new(),
            offer: None,
            missing: MissingTables::default(),
        }
    }

    /// Adds what the next format found; what it took is no longer open.
    pub fn add(&mut self, other: Findings<'a>) {
        self.open = other.open;
        self.blocks.extend(other.blocks);
        self.odd.extend(other.odd);
        self.notes.extend(other.notes);
        self.expiries.extend(other.expiries);
        for policy in other.policies {
            if !self.policies.contains(&policy) {
                self.policies.push(policy);
            }
        }
        self.incomplete |= other.incomplete;
        self.unreadable |= other.unreadable;
        self.defaults.extend(other.defaults);
        self.offer = self.offer.or(other.offer);
        self.missing.add(other.missing);
    }

    /// Hands over what is still open to the next format; `add` brings back what that one
    /// left.
    pub fn rest(&mut self) -> Open {
        std::mem::take(&mut self.open)
    }

    /// Marks a part of the text as read: the formats that follow pass it over.
    pub fn take(&mut self, span: Range<usize>) {
        self.open.take(span);
    }

    /// Whether any part of the span has been taken.
    pub fn is_taken(&self, span: &Range<usize>) -> bool {
        self.open.is_taken(span)
    }

    /// Where the part that has been taken ends, if one holds `at`; else `at`.
    pub fn taken_until(&self, at: usize) -> usize {
        self.open.taken_until(at)
    }

    /// The parts of the text that nobody has taken yet.
    pub fn open(&self) -> Vec<Range<usize>> {
        self.open.parts()
    }

    /// The lines that nobody has taken yet, without their ends; what is left of
    /// a line that was taken in part counts as a line.
    pub fn open_lines(&self) -> Vec<Range<usize>> {
        steps::pass(self.text.len());
        self.open.lines(self.text)
    }

    /// The text of a span.
    pub fn slice(&self, span: &Range<usize>) -> &'a str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// Adds a block where its first permission stands, if it holds any.
    pub fn keep(&mut self, mut block: Block) {
        if let Some(first) = block.finds.iter().map(|find| find.span.start).min() {
            block.at = first;
            self.blocks.push(block);
        }
    }

    /// Adds a note, about no permission in particular.
    pub fn note(&mut self, id: NoteId) {
        self.notes.push(Note { id, permissions: Vec::new(), about: None });
    }

    /// What an id names, on the API that the text states, if any. Where the ids
    /// are not loaded yet, notes that they are wanted.
    pub fn find_id(&mut self, id: &str, resource: Option<Resource>) -> Option<Named> {
        self.missing.ids |= self.document.tables.ids.is_none();
        ids::find(self.document.tables.ids.unwrap_or_default(), id, resource)
    }
}
