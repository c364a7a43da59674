//! What is a word that may be a permission: a name, a GUID, `.default`, a piece of a name
//! that was cut, or something that only looks like a name?

use crate::permission::{Permission, Resource};
use crate::reading::text::ellipsis;
use crate::reading::text::steps;
use crate::reading::words::look::{ENGLISH, is_guid};
use crate::reading::words::path;
use crate::reading::words::resources;
use crate::reading::words::suggest;

use super::hit::{Hit, Word};
use super::whole::{joined, word};

/// Reads the run `text[start..end]`; `None` where it is none of these. Most runs are
/// plain words, which are left at once.
pub(super) fn hit(text: &str, start: usize, end: usize, limit: usize) -> Option<Hit> {
    let start = (start + escaped(text, start, end)).min(end);
    let run = text.get(start..end)?;
    let plain = !run.bytes().any(|byte| matches!(byte, b'.' | b'_' | b'-'));
    if plain
        && !ENGLISH.iter().any(|word| run.eq_ignore_ascii_case(word))
        && !suggest::is_humped(run)
        && !text.get(..start).is_some_and(ellipsis::ends)
        && !ellipsis::begins(text.get(end..).unwrap_or_default())
        && !is_behind_api(text, start)
    {
        // It may be the first letters of a name: `Cal`, a new line, `endars.Read`.
        let prefix = resources::prefix(text, start);
        let (word, to) = joined(text, start, end, limit, prefix.as_ref())?;
        let span = prefix.map_or(start, |prefix| prefix.start)..to;
        return Some(Hit { word, span, name: start..to, more: false, may_be_piece: false });
    }
    if run == ".default" {
        let prefix = resources::prefix(text, start);
        let span = prefix.as_ref().map_or(start, |prefix| prefix.start)..end;
        let resource = prefix.map(|prefix| prefix.resource);
        return Some(Hit {
            word: Word::Default { resource },
            span,
            name: start..end,
            more: false,
            may_be_piece: false,
        });
    }
    steps::pay(10);
    let lead = run.len() - run.trim_start_matches(['.', '-', '_']).len();
    let name_start = start + lead;
    let trimmed = text.get(name_start..end)?.trim_end_matches(['.', '-', '_']);
    if trimmed.is_empty() {
        return None;
    }
    let name_end = name_start + trimmed.len();
    // `mail.send()` is code.
    if is_glued(text, name_start, name_end) || text.get(end..)?.starts_with("()") {
        return None;
    }
    let glued_more = text.get(name_end..).is_some_and(ellipsis::begins)
        || text.get(end..).is_some_and(|rest| rest.starts_with('…'));
    let cut_front = text.get(..name_start).is_some_and(ellipsis::ends);
    let more = glued_more || has_ellipsis_behind(text, end, limit);
    let may_be_piece = glued_more && suggest::begins_another(trimmed);
    let name = name_start;
    let make = |word: Word, from: usize, to: usize| Hit {
        word,
        span: from..to,
        name: name..to,
        more,
        may_be_piece,
    };
    if trimmed.len() == 36 && is_guid(trimmed) {
        return Some(make(Word::Guid(trimmed.to_ascii_lowercase()), name_start, name_end));
    }
    let mut prefix = resources::prefix(text, name_start);
    // The middle of a path is no scope.
    if let Some(prefix) = &mut prefix {
        prefix.vouches &= !text.get(name_end..).is_some_and(|rest| rest.starts_with('/'));
    }
    // Asked last: most words are no name wherever they stand.
    let in_path = || prefix.is_none() && path::is_in_path(text, name_start, name_end);
    let from = prefix.as_ref().map_or(name_start, |prefix| prefix.start);
    if let Some((word, to)) = joined(text, name_start, name_end, limit, prefix.as_ref()) {
        return (!in_path()).then(|| make(word, from, to));
    }
    if let Some(word) = word(trimmed, prefix.as_ref()) {
        let (word, from) = if cut_front { (Word::Piece, name_start) } else { (word, from) };
        return (!in_path()).then(|| make(word, from, name_end));
    }
    let ends_text = matches!(text.get(end..), Some("" | "\n"));
    if (glued_more || cut_front) && suggest::is_piece(trimmed, cut_front)
        || ends_text && suggest::is_cut(trimmed)
    {
        return (!in_path()).then(|| make(Word::Piece, name_start, name_end));
    }
    // Traps (rule 19) have the look for which `may_be_near` asks, too: none is lost here.
    let in_link = || prefix.is_none() && resources::is_in_address(text, name_start);
    if !suggest::may_be_near(trimmed) || in_link() || in_path() {
        return None;
    }
    suggest::suggest(trimmed).map(|suggestion| {
        let suggestion = suggestion.map(str::to_owned);
        make(Word::Odd { suggestion }, name_start, name_end)
    })
}

/// How many letters of a run belong to an escape in front of a name: `%20` in an
/// address, `\u0022` and `\n` in JSON.
fn escaped(text: &str, start: usize, end: usize) -> usize {
    let before = text.get(..start).unwrap_or_default();
    if before.ends_with('%') {
        // In a query `%` may stand for anything: `LIKE '%Mail.Read%'`.
        let run = text.get(start..end).unwrap_or_default();
        let hex = run.get(..2).is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let whole = Permission::find(run.trim_end_matches(['.', '-', '_'])).is_some();
        return if hex && !whole { 2 } else { 0 };
    }
    if !before.ends_with('\\') {
        return 0;
    }
    let run = text.get(start..end).unwrap_or_default();
    let hex = run.get(1..5).is_some_and(|hex| hex.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if run.starts_with('u') && hex {
        return 5;
    }
    let name = |run: &str| Permission::find(run.trim_end_matches(['.', '-', '_'])).is_some();
    let behind = run.strip_prefix(['n', 'r', 't']).unwrap_or_default();
    usize::from(name(behind) && !name(run))
}

/// Whether an accented Latin letter or the `@` of a mail address touches the word.
fn is_glued(text: &str, start: usize, end: usize) -> bool {
    let touches =
        |character: char| character == '@' || ('\u{00C0}'..='\u{024F}').contains(&character);
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let after = text.get(end..).and_then(|text| text.chars().next());
    before.is_some_and(touches) || after.is_some_and(touches)
}

/// Whether the word is a scope of somebody's own API: `api://rooms/read`.
fn is_behind_api(text: &str, start: usize) -> bool {
    let slash = text.get(..start).is_some_and(|before| {
        before.ends_with('/') || before.ends_with("%2F") || before.ends_with("%2f")
    });
    slash && resources::prefix(text, start).is_some_and(|prefix| prefix.resource == Resource::Other)
}

/// Whether an ellipsis stands behind, parted by no more than blanks, quotes and
/// separators.
fn has_ellipsis_behind(text: &str, end: usize, limit: usize) -> bool {
    let Some(rest) = text.get(end..limit) else { return false };
    let rest = rest.trim_start_matches(|character: char| {
        character.is_whitespace()
            || matches!(character, ',' | ';' | '|' | '"' | '\'' | '`' | '-' | '*' | '•')
    });
    ellipsis::begins(rest.strip_prefix('[').unwrap_or(rest))
}
