//! Blocks that stand in others, and what one of them says of the other.

use crate::reading::evidence::block::{Block, TokenView};
use crate::reading::evidence::grant::Format;

/// Puts the blocks in order of the text, and settles those that stand in others. That is
/// done here, because a format is not told what another one found.
pub(in crate::reading) fn settle(blocks: &mut Vec<Block>) {
    blocks.sort_by_key(|block| block.at);
    let view = |block: &Block| block.token.map(|view| (block.at, view));
    let tokens: Vec<(usize, TokenView)> =
        blocks.iter().filter(|block| block.format == Format::Token).filter_map(view).collect();
    let mut wholes = Vec::new();
    for block in blocks.iter_mut() {
        let Some(whole) = block.whole.clone() else { continue };
        // A response without scopes shows what its token shows.
        let first = tokens.partition_point(|(at, _)| *at < whole.start);
        let inside = tokens.get(first).filter(|(at, _)| *at < whole.end);
        let silent = block.token.is_some_and(|view| view.kind.is_none());
        if let Some((_, view)) = inside.filter(|_| silent) {
            block.token = Some(*view);
        }
        wholes.push(whole);
    }
    wholes.sort_by_key(|whole| whole.start);
    // A token in a response that hides what it holds is a part of the response.
    blocks.retain(|block| {
        let hides = block.format == Format::Token && block.token.is_none();
        let around = wholes.partition_point(|whole| whole.start <= block.at).checked_sub(1);
        let around = around.and_then(|index| wholes.get(index));
        !(hides && around.is_some_and(|whole| whole.contains(&block.at)))
    });
    // Words that are nearly names make a list only where nothing else was read.
    if blocks.len() > 1 {
        blocks.retain(|block| block.format != Format::List || !block.finds.is_empty());
    }
}
