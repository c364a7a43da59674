//! Reading names and ids into a block.

use std::ops::Range;

use crate::permission::{Resource, trap};

use crate::reading::evidence::block::{Block, Odd};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner::Manner;
use crate::reading::objects::{Json, Names, is_hidden};
use crate::reading::text::ellipsis;
use crate::reading::text::escapes::Plain;
use crate::reading::text::pairs::Shape;
use crate::reading::words::names::{self, Hit, Word};
use crate::reading::words::{suggest, unlisted};

impl Findings<'_> {
    /// Reads a text that holds nothing but names and separators: a scope string,
    /// the cell of a table, an array. Returns how many names it found.
    pub fn read_names(&mut self, block: &mut Block, span: Range<usize>, manner: Manner) -> usize {
        let hits = names::hits(self.text, span.clone());
        let mut found = 0;
        let mut from = span.start;
        for hit in &hits {
            if manner.scopes {
                found += self.read_words(block, from..hit.span.start, manner);
            }
            from = hit.span.end;
            found += usize::from(self.read_hit(block, hit, manner));
        }
        if manner.scopes {
            found += self.read_words(block, from..span.end, manner);
        }
        // A name that was cut to a few letters is no hit: only its ellipsis tells of it.
        let text = self.slice(&span).trim_end_matches(['"', '\'', ' ', ']']);
        self.incomplete |= ellipsis::ends(text);
        found
    }

    /// Reads the names in a part of a text whose escapes were undone. Returns how many
    /// it found.
    pub fn read_plain(
        &mut self,
        plain: &Plain,
        block: &mut Block,
        part: Range<usize>,
        manner: Manner,
    ) -> usize {
        let hits = names::hits_of(plain, part);
        hits.iter().filter(|hit| self.read_hit(block, hit, manner)).count()
    }

    /// Adds one hit: as a find, an odd piece or a `.default`. Returns whether it was a
    /// name.
    pub fn read_hit(&mut self, block: &mut Block, hit: &Hit, manner: Manner) -> bool {
        if hit.more {
            self.incomplete = true;
        }
        let piece = hit.may_be_piece && !manner.whole;
        match &hit.word {
            Word::Name { .. } if piece => {
                let span = hit.name.clone();
                self.odd.push(Odd::new(None, span));
            }
            Word::Name { name, resource, stated } => {
                let resource = if *stated { *resource } else { manner.resource.or(*resource) };
                let stated = *stated || manner.resource.is_some();
                block.finds.push(manner.find(name.clone(), resource, stated, hit.name.clone()));
                return true;
            }
            Word::Unlisted { name, resource } if manner.scopes && unlisted::is_name(name) => {
                block.finds.push(manner.find(
                    name.clone(),
                    Some(*resource),
                    true,
                    hit.name.clone(),
                ));
                return true;
            }
            Word::Unlisted { name, .. } => {
                // It may be a name of our lists, mistyped.
                if let Some(Some(suggestion)) = suggest::suggest(name) {
                    let suggestion = Some(suggestion.to_owned());
                    let span = hit.name.clone();
                    self.odd.push(Odd::new(suggestion, span));
                }
            }
            Word::Default { resource } => {
                let resource = resource.or(manner.resource).unwrap_or(Resource::MicrosoftGraph);
                self.defaults.push(resource);
            }
            Word::Piece => {
                self.incomplete = true;
                self.odd.push(Odd::new(None, hit.name.clone()));
            }
            Word::Odd { suggestion } => {
                // Another API may well have a permission of this name. Exchange Online
                // has the traps (rule 19).
                let foreign = manner.resource.is_some_and(|of| of != Resource::MicrosoftGraph);
                let exchanges = manner.resource == Some(Resource::ExchangeOnline)
                    && trap(self.slice(&hit.name)).is_some();
                if exchanges || foreign && manner.scopes {
                    return self.read_words(block, hit.name.clone(), manner) > 0;
                }
                self.odd.push(Odd::new(suggestion.clone(), hit.name.clone()));
            }
            Word::Guid(_) => {}
        }
        false
    }

    /// Adds the permission that an id names. Its kind is the one that the text states,
    /// else that of the id; a note tells later of a kind that the name cannot have.
    /// Returns whether the id is known.
    pub fn read_id(&mut self, block: &mut Block, span: Range<usize>, manner: Manner) -> bool {
        let Some(named) = self.find_id(self.slice(&span), manner.resource) else { return false };
        let manner = Manner { kind: manner.kind.or(named.kind), ..manner };
        let stated = manner.resource.is_some();
        block.finds.push(manner.find(named.name, Some(named.resource), stated, span));
        true
    }

    /// The words of a scope string that no list knows: another API's own names.
    fn read_words(&mut self, block: &mut Block, span: Range<usize>, manner: Manner) -> usize {
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
            if unlisted::is_name(word) {
                block.finds.push(manner.find(
                    word.to_owned(),
                    Some(resource),
                    true,
                    start..start + word.len(),
                ));
                found += 1;
            }
        }
        found
    }

    /// Reads names into a block of their own.
    pub fn read_block(&mut self, format: Format, at: usize, names: &Names, manner: Manner) {
        let mut block = Block::new(format, at);
        self.read_all(&mut block, names, manner);
        self.blocks.push(block);
    }

    /// Reads the names of a member, and marks the findings as incomplete where some were
    /// cut. Returns how many it found.
    pub fn read_all(&mut self, block: &mut Block, names: &Names, manner: Manner) -> usize {
        self.incomplete |= names.cut;
        names.spans.iter().map(|span| self.read_names(block, span.clone(), manner)).sum()
    }

    /// Reads the id of a permission, or a name in its place. An id that was cut hides
    /// which permission is meant. Returns whether it found one.
    pub fn read_member(
        &mut self,
        json: &Json<'_>,
        block: &mut Block,
        member: usize,
        manner: Manner,
    ) -> bool {
        let Some(node) = json.tree.node(member).filter(|node| node.shape != Shape::Object) else {
            return false;
        };
        let text = json.tree.text(member);
        let id = text.trim_matches([' ', '{', '}', '\\', '"', '\'']);
        if names::is_guid(id) {
            let start = node.span.start + text.find(id).unwrap_or(0);
            return self.read_id(block, start..start + id.len(), manner);
        }
        if is_hidden(id) || ellipsis::ends(id) {
            self.incomplete = true;
            return false;
        }
        // What else stands in the place of an id names no permission of another API.
        let manner = Manner { scopes: false, ..manner };
        self.read_names(block, node.span.clone(), manner) > 0
    }
}
