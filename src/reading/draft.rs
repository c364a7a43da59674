//! The reading while it is being made: what the families found so far, and
//! which parts of the text they have taken.

use std::ops::Range;

use crate::mode::Modes;
use crate::note::{Note, NoteId};
use crate::permission::{Kind, Resource};

use super::anchors::Anchors;
use super::grant::{AccessPolicy, Format, Status};
use super::ids::{self, Named};
use super::names::{self, Hit, Word};
use super::supplies::{Supplies, Wants};

/// How strong the evidence for a status is: the stronger one wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// Named in a contrast ("X is not Y"): it stands only where nothing else is said.
    Mention,
    /// Asked for, configured or required.
    Declared,
    /// A sentence or a plain list.
    Sentence,
    /// A portal row or a report.
    Report,
    /// A token, a grant object, what an audit entry says is new.
    Proof,
}

/// One permission as one place of the text shows it.
#[derive(Clone, Debug)]
pub(super) struct Find {
    /// The name in its maker's spelling.
    pub name: String,
    /// The kind that the text states, or that an id or a claim fixes.
    pub kind: Option<Kind>,
    /// The kind of the heading above it: it holds for names that can have it.
    pub heading: Option<Kind>,
    /// What the text says of it.
    pub status: Status,
    /// How strong that is.
    pub strength: Strength,
    /// The API: what the text says, or `None` where it says nothing.
    pub resource: Option<Resource>,
    /// Whether the text says so: a bare name of another API says nothing.
    pub stated: bool,
    /// Where it stands, in bytes of the page.
    pub span: Range<usize>,
}

/// A token, or what was made from one: it shows one kind, for one API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TokenView {
    /// Its kind, where that is known.
    pub kind: Option<Kind>,
    /// The API that it is for.
    pub resource: Resource,
}

/// One thing that was read: a token, a table, a list.
#[derive(Clone, Debug)]
pub(super) struct Source {
    /// Its family.
    pub format: Format,
    /// Where it begins, in bytes of the page.
    pub at: usize,
    /// Set where it is a token, claims or what is made from a token.
    pub token: Option<TokenView>,
    /// Whether `offline_access` never shows in it (rule 24).
    pub hides_offline_access: bool,
    /// Whether it shows by itself that nothing more was granted: a portal page,
    /// an app-only token without roles.
    pub shows_none: bool,
    /// What was found in it.
    pub finds: Vec<Find>,
}

impl Source {
    /// A source that shows all that there is to show.
    pub fn new(format: Format, at: usize) -> Source {
        Source {
            format,
            at,
            token: None,
            hides_offline_access: false,
            shows_none: false,
            finds: Vec::new(),
        }
    }
}

/// A piece that was not recognised.
#[derive(Clone, Debug)]
pub(super) struct Odd {
    pub suggestion: Option<String>,
    /// The permissions that share a prompt's line.
    pub candidates: Vec<String>,
    pub span: Range<usize>,
}

/// The reading while it is being made.
pub(super) struct Draft<'a> {
    /// The folded text.
    pub text: &'a str,
    pub anchors: Anchors,
    pub modes: &'a Modes,
    pub supplies: Supplies<'a>,
    pub sources: Vec<Source>,
    pub odd: Vec<Odd>,
    pub notes: Vec<Note>,
    pub expiries: Vec<i64>,
    /// The policies of which the text tells.
    pub policies: Vec<AccessPolicy>,
    /// More may follow, or something is hidden.
    pub incomplete: bool,
    /// A token or another text stood there that hides what it holds, unless a
    /// scope string stands beside it.
    pub unreadable: bool,
    /// `.default` stood there, with the API that it is for; and where.
    pub defaults: Vec<Resource>,
    /// Set while a text is read in which an ellipsis only follows whole names
    /// (lists that PowerShell cut).
    pub names_are_whole: bool,
    /// Set where nothing that is left may be a name.
    pub nameless: bool,
    /// Tables that were needed and not there.
    pub wants: Wants,
    /// What has been taken, apart and in order.
    taken: Vec<Range<usize>>,
    /// What has been taken since, in order: most is taken so, and putting each
    /// into the middle of a long list would make long texts slow.
    fresh: Vec<Range<usize>>,
}

/// How the names in a piece of text are to be read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Manner {
    pub kind: Option<Kind>,
    pub status: Status,
    pub strength: Strength,
    /// The API of bare names: `None` where nothing is said of it.
    pub resource: Option<Resource>,
    /// Whether any word in the shape of a name is a permission: the text is
    /// known to hold nothing else (a scope string of another API).
    pub any_word: bool,
}

impl<'a> Draft<'a> {
    pub fn new(text: &'a str, modes: &'a Modes, supplies: Supplies<'a>) -> Draft<'a> {
        Draft {
            text,
            anchors: Anchors::of(text),
            modes,
            supplies,
            sources: Vec::new(),
            odd: Vec::new(),
            notes: Vec::new(),
            expiries: Vec::new(),
            policies: Vec::new(),
            incomplete: false,
            unreadable: false,
            defaults: Vec::new(),
            names_are_whole: false,
            nameless: false,
            wants: Wants::default(),
            taken: Vec::new(),
            fresh: Vec::new(),
        }
    }

    /// Marks a part of the text as read: the families that follow pass it over.
    pub fn take(&mut self, span: Range<usize>) {
        let at = self.taken_until(span.start);
        if span.is_empty() || span.end <= at {
            return;
        }
        match self.fresh.last_mut() {
            Some(last) if (last.start..=last.end).contains(&span.start) => {
                last.end = last.end.max(span.end);
            }
            Some(last) if span.start < last.start => {
                self.taken = self.all_taken();
                self.fresh = vec![span];
            }
            _ => self.fresh.push(span),
        }
    }

    /// All that has been taken, apart and in order.
    fn all_taken(&self) -> Vec<Range<usize>> {
        let mut all: Vec<Range<usize>> = Vec::with_capacity(self.taken.len() + self.fresh.len());
        let mut old = self.taken.iter().peekable();
        let mut new = self.fresh.iter().peekable();
        loop {
            let first = match (old.peek(), new.peek()) {
                (Some(left), Some(right)) if left.start <= right.start => old.next(),
                (_, Some(_)) => new.next(),
                _ => old.next(),
            };
            let Some(next) = first else { return all };
            match all.last_mut() {
                Some(last) if next.start <= last.end => last.end = last.end.max(next.end),
                _ => all.push(next.clone()),
            }
        }
    }

    /// Whether any part of the span has been taken.
    pub fn is_taken(&self, span: &Range<usize>) -> bool {
        [&self.taken, &self.fresh].into_iter().any(|spans| {
            let next = spans.partition_point(|taken| taken.end <= span.start);
            spans.get(next).is_some_and(|taken| taken.start < span.end)
        })
    }

    /// Where the part that has been taken ends, if one holds `at`; else `at`.
    pub fn taken_until(&self, at: usize) -> usize {
        let mut until = at;
        // Two parts may touch, one of each list.
        loop {
            let from = until;
            for spans in [&self.taken, &self.fresh] {
                let next = spans.partition_point(|taken| taken.end <= until);
                until = spans
                    .get(next)
                    .filter(|taken| taken.start <= until)
                    .map_or(until, |taken| taken.end);
            }
            if until == from {
                return until;
            }
        }
    }

    /// The parts of the text that nobody has taken yet.
    pub fn open(&self) -> Vec<Range<usize>> {
        let mut open = Vec::new();
        let mut from = 0;
        for taken in self.all_taken() {
            if taken.start > from {
                open.push(from..taken.start);
            }
            from = from.max(taken.end);
        }
        if from < self.text.len() {
            open.push(from..self.text.len());
        }
        open
    }

    /// The lines that nobody has taken yet, without their ends; what is left of
    /// a line that was taken in part counts as a line.
    pub fn open_lines(&self) -> Vec<Range<usize>> {
        let mut lines = Vec::new();
        for open in self.open() {
            let mut from = open.start;
            for line in self.slice(&open).split('\n') {
                lines.push(from..from + line.len());
                from += line.len() + 1;
            }
        }
        lines
    }

    /// The text of a span.
    pub fn slice(&self, span: &Range<usize>) -> &'a str {
        self.text.get(span.clone()).unwrap_or_default()
    }

    /// Adds a note, about no permission in particular.
    pub fn note(&mut self, id: NoteId) {
        self.notes.push(Note { id, permissions: Vec::new(), about: None });
    }

    /// What an id names, on the API that the text states, if any. Where the ids
    /// are not loaded yet, notes that they are wanted.
    pub fn find_id(&mut self, id: &str, resource: Option<Resource>) -> Option<Named> {
        self.wants.ids |= self.supplies.ids.is_none();
        ids::find(self.supplies.ids.unwrap_or_default(), id, resource)
    }

    /// Reads a text that holds nothing but names and separators: a scope string,
    /// the cell of a table, an array. Returns how many names it found.
    pub fn read_names(&mut self, source: &mut Source, span: Range<usize>, manner: Manner) -> usize {
        let hits = names::hits(self.text, span.clone());
        let mut found = 0;
        let mut from = span.start;
        for hit in &hits {
            if manner.any_word {
                found += self.read_words(source, from..hit.span.start, manner);
            }
            from = hit.span.end;
            found += usize::from(self.read_hit(source, hit, manner));
        }
        if manner.any_word {
            found += self.read_words(source, from..span.end, manner);
        }
        // What a name of a few letters was cut to is no hit.
        let text = self.slice(&span).trim_end_matches(['"', '\'', ' ', ']']);
        self.incomplete |= text.ends_with('…') || text.ends_with("...");
        found
    }

    /// Takes one hit over as a find, an odd piece, a `.default`. Returns whether
    /// it was a name.
    pub fn read_hit(&mut self, source: &mut Source, hit: &Hit, manner: Manner) -> bool {
        if hit.more {
            self.incomplete = true;
        }
        let piece = hit.may_be_piece && !self.names_are_whole;
        match &hit.word {
            Word::Name { .. } if piece => {
                let span = hit.name.clone();
                self.odd.push(Odd { suggestion: None, candidates: Vec::new(), span });
            }
            Word::Name { name, resource, stated } => {
                let resource = if *stated { *resource } else { manner.resource.or(*resource) };
                let stated = *stated || manner.resource.is_some();
                source.finds.push(Find {
                    name: name.clone(),
                    kind: manner.kind,
                    heading: None,
                    status: manner.status,
                    strength: manner.strength,
                    resource,
                    stated,
                    span: hit.name.clone(),
                });
                return true;
            }
            Word::Default { resource } => {
                let resource = resource.or(manner.resource).unwrap_or(Resource::MicrosoftGraph);
                self.defaults.push(resource);
            }
            Word::Piece => {
                self.incomplete = true;
                self.odd.push(Odd {
                    suggestion: None,
                    candidates: Vec::new(),
                    span: hit.name.clone(),
                });
            }
            Word::Odd { suggestion } => {
                // Another API may well have a permission of this name.
                if manner.resource.is_some_and(|resource| resource != Resource::MicrosoftGraph) {
                    return self.read_words(source, hit.name.clone(), manner) > 0;
                }
                self.odd.push(Odd {
                    suggestion: suggestion.clone(),
                    candidates: Vec::new(),
                    span: hit.name.clone(),
                });
            }
            Word::Guid(_) => {}
        }
        false
    }

    /// Takes over the permission that an id names; its kind is the id's where nothing
    /// else is stated: a wrong one is flagged. Returns whether the id is known.
    pub fn read_id(&mut self, source: &mut Source, span: Range<usize>, manner: Manner) -> bool {
        let Some(named) = self.find_id(self.slice(&span), manner.resource) else { return false };
        source.finds.push(Find {
            name: named.name,
            kind: manner.kind.or(named.kind),
            heading: None,
            status: manner.status,
            strength: manner.strength,
            resource: Some(named.resource),
            stated: manner.resource.is_some(),
            span,
        });
        true
    }

    /// The words of a scope string that no list knows: another API's own names.
    fn read_words(&mut self, source: &mut Source, span: Range<usize>, manner: Manner) -> usize {
        let Some(resource) =
            manner.resource.filter(|resource| *resource != Resource::MicrosoftGraph)
        else {
            return 0;
        };
        let mut found = 0;
        let text = self.slice(&span);
        let mut at = span.start;
        for word in text
            .split(|character: char| character.is_whitespace() || ",;\"'+[]{}|".contains(character))
        {
            let start = at;
            at += word.len() + 1;
            let shaped = word.len() > 2
                && word.len() <= 80
                && word.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic())
                && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
            if shaped {
                source.finds.push(Find {
                    name: word.to_owned(),
                    kind: manner.kind,
                    heading: None,
                    status: manner.status,
                    strength: manner.strength,
                    resource: Some(resource),
                    stated: true,
                    span: start..start + word.len(),
                });
                found += 1;
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_is_passed_over() {
        let modes = Modes::default();
        let mut draft = Draft::new("one two\nthree four\nfive", &modes, Supplies::default());
        draft.take(14..18);
        draft.take(0..4);
        draft.take(2..4);
        draft.take(4..5);
        let lines: Vec<&str> = draft.open_lines().iter().map(|line| draft.slice(line)).collect();
        assert_eq!(lines, ["wo", "three ", "", "five"]);
        assert!(draft.is_taken(&(15..16)));
        assert!(!draft.is_taken(&(5..14)));
    }
}
