//! Finds permission names in a piece of text, by Microsoft's list and not by a
//! pattern.

use std::ops::Range;

use crate::permission::{Permission, Resource, elsewhere};

use super::near;
use super::resource::{self, Prefix};

/// What a word that may be a permission turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    /// A permission, in its maker's spelling.
    Name {
        name: String,
        /// What the prefix says, or where a bare name of another API lives.
        resource: Option<Resource>,
        /// Whether the resource stands in the text, as a prefix.
        stated: bool,
    },
    /// `.default`, which names no permission.
    Default { resource: Option<Resource> },
    /// A GUID, in lower case.
    Guid(String),
    /// It looks like a permission and is none.
    Odd { suggestion: Option<String> },
    /// A piece of a name that was cut.
    Piece,
}

/// A word, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub word: Word,
    /// The whole word, prefix included.
    pub span: Range<usize>,
    /// The name alone.
    pub name: Range<usize>,
    /// An ellipsis follows: more names do, too.
    pub more: bool,
    /// The ellipsis is glued to a name that begins another one: it may be a
    /// piece of that.
    pub may_be_piece: bool,
}

impl Hit {
    /// Whether it is one of the words of OpenID Connect that are plain English too.
    pub fn is_english(&self) -> bool {
        matches!(&self.word, Word::Name { name, .. } if is_english(name))
    }

    /// Whether it is a permission.
    pub fn is_name(&self) -> bool {
        matches!(self.word, Word::Name { .. })
    }
}

/// The names that are plain English words, too.
pub(super) const ENGLISH: [&str; 3] = ["openid", "profile", "email"];

/// Whether the name is a plain English word (rule 25).
pub(super) fn is_english(name: &str) -> bool {
    ENGLISH.contains(&name)
}

/// A byte of which names are made.
fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_')
}

/// The words of `text[range]` that may be permissions, in order.
pub(super) fn hits(text: &str, range: Range<usize>) -> Vec<Hit> {
    let mut hits = Vec::new();
    each(text, range, |hit| {
        hits.push(hit);
        true
    });
    hits
}

/// Whether any word of `text[range]` may be a permission.
pub(super) fn any(text: &str, range: Range<usize>) -> bool {
    let mut any = false;
    each(text, range, |_| {
        any = true;
        false
    });
    any
}

/// Hands over the words that may be permissions, as long as more are wanted.
fn each(text: &str, range: Range<usize>, mut take: impl FnMut(Hit) -> bool) {
    let bytes = text.as_bytes();
    let mut at = range.start;
    let end = range.end.min(bytes.len());
    while at < end {
        let Some(start) = next_run(bytes, at, end) else { break };
        let (run_end, plain) = measure(bytes, start, end);
        at = run_end;
        if plain && !is_marked(bytes, start) && !may_be_torn(bytes, run_end, end) {
            continue;
        }
        if let Some(hit) = hit(text, start, run_end, end) {
            at = at.max(hit.span.end);
            if !take(hit) {
                return;
            }
        }
    }
}

/// Whether a line ends here, and the next one begins with what may be the rest of a
/// name: no plain word is.
fn may_be_torn(bytes: &[u8], at: usize, end: usize) -> bool {
    if bytes.get(at) != Some(&b'\n') {
        return false;
    }
    let below = bytes.get(at + 1..end).unwrap_or_default().iter();
    let mut run = below.skip_while(|byte| matches!(byte, b' ' | b'\t'));
    run.find(|byte| !byte.is_ascii_alphanumeric()).is_some_and(|byte| is_name_byte(*byte))
}

fn next_run(bytes: &[u8], from: usize, end: usize) -> Option<usize> {
    let rest = bytes.get(from..end)?;
    let begins =
        |at: &usize| bytes.get(*at).is_some_and(|byte| is_name_byte(*byte)) && !is_dots(bytes, *at);
    (from..from + rest.len()).find(begins)
}

/// Whether two dots or more stand there: they part words.
fn is_dots(bytes: &[u8], at: usize) -> bool {
    bytes.get(at..at + 2) == Some(b"..")
}

fn run_end(bytes: &[u8], start: usize, end: usize) -> usize {
    let rest = bytes.get(start..end).unwrap_or_default();
    start + rest.iter().position(|byte| !is_name_byte(*byte)).unwrap_or(rest.len())
}

/// Where the run ends that begins at `start`, and whether it is a plain word: by
/// its letters alone, without looking it up.
fn measure(bytes: &[u8], start: usize, end: usize) -> (usize, bool) {
    let mut plain = true;
    let mut last_lower = false;
    let mut at = start;
    while let Some(byte) = bytes.get(at).filter(|byte| at < end && is_name_byte(**byte)) {
        if is_dots(bytes, at) {
            break;
        }
        plain &= byte.is_ascii_alphanumeric() && !(last_lower && byte.is_ascii_uppercase());
        last_lower = byte.is_ascii_lowercase();
        at += 1;
    }
    // The words of OpenID Connect are of these lengths.
    let first = bytes.get(start).map_or(0, u8::to_ascii_lowercase);
    let english = (5..=7).contains(&(at - start)) && matches!(first, b'e' | b'o' | b'p');
    (at, plain && !english)
}

/// Whether an escape, an ellipsis or the slash of a prefix stands in front.
fn is_marked(bytes: &[u8], start: usize) -> bool {
    let before = start.checked_sub(1).and_then(|before| bytes.get(before));
    // The last byte of `…`.
    before.is_some_and(|byte| matches!(byte, b'%' | b'\\' | b'/' | 0xA6))
}

/// Reads the run `text[start..end]`; most runs are plain words and end here soon.
fn hit(text: &str, start: usize, end: usize, limit: usize) -> Option<Hit> {
    let start = (start + escaped(text, start, end)).min(end);
    let run = text.get(start..end)?;
    let plain = !run.bytes().any(|byte| matches!(byte, b'.' | b'_' | b'-'));
    if plain
        && !ENGLISH.iter().any(|word| run.eq_ignore_ascii_case(word))
        && !near::is_humped(run)
        && !is_after_dots(text, start)
        && !begins_with_dots(text.get(end..).unwrap_or_default())
        && !is_behind_api(text, start)
    {
        // It may be the first letters of a name: `Cal`, a new line, `endars.Read`.
        let prefix = resource::prefix(text, start);
        let (word, to) = joined(text, start, end, limit, prefix.as_ref())?;
        let span = prefix.map_or(start, |prefix| prefix.start)..to;
        return Some(Hit { word, span, name: start..to, more: false, may_be_piece: false });
    }
    if run == ".default" {
        let prefix = resource::prefix(text, start);
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
    let glued_more = text.get(name_end..).is_some_and(begins_with_dots)
        || text.get(end..).is_some_and(|rest| rest.starts_with('…'));
    let cut_front =
        text.get(..name_start).is_some_and(|front| front.ends_with("...") || front.ends_with('…'));
    let more = glued_more || has_ellipsis_behind(text, end, limit);
    let may_be_piece = glued_more && near::begins_another(trimmed);
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
    let mut prefix = resource::prefix(text, name_start);
    // The middle of a path is no scope.
    if let Some(prefix) = &mut prefix {
        prefix.vouches &= !text.get(name_end..).is_some_and(|rest| rest.starts_with('/'));
    }
    if prefix.is_none() && resource::is_in_path(text, name_start) {
        return None;
    }
    let from = prefix.as_ref().map_or(name_start, |prefix| prefix.start);
    if let Some((word, to)) = joined(text, name_start, name_end, limit, prefix.as_ref()) {
        return Some(make(word, from, to));
    }
    if let Some(word) = word(trimmed, prefix.as_ref()) {
        if cut_front {
            return Some(make(Word::Piece, name_start, name_end));
        }
        return Some(make(word, from, name_end));
    }
    if (glued_more || cut_front) && near::is_piece(trimmed, cut_front) {
        return Some(make(Word::Piece, name_start, name_end));
    }
    if matches!(text.get(end..), Some("" | "\n")) && near::is_torn(trimmed) {
        return Some(make(Word::Piece, name_start, name_end));
    }
    // Traps are of that look, too.
    if !near::may_be_near(trimmed) || resource::is_in_address(text, name_start) {
        return None;
    }
    near::suggest(trimmed).map(|suggestion| {
        let suggestion = suggestion.map(str::to_owned);
        make(Word::Odd { suggestion }, name_start, name_end)
    })
}

/// How many letters of a run belong to an escape in front of a name: `%20` in an
/// address, `\u0022` and `\n` in JSON.
fn escaped(text: &str, start: usize, end: usize) -> usize {
    let before = text.get(..start).unwrap_or_default();
    if before.ends_with('%') {
        return 2;
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

/// The word that a whole name is.
fn word(name: &str, prefix: Option<&Prefix>) -> Option<Word> {
    let stated = prefix.is_some();
    let resource = prefix.map(|prefix| prefix.resource);
    let graph = resource.is_none_or(|resource| resource == Resource::MicrosoftGraph);
    if let Some(permission) = Permission::find(name) {
        return Some(Word::Name { name: permission.name().to_owned(), resource, stated });
    }
    let foreign = elsewhere().find(|row| {
        row.name.eq_ignore_ascii_case(name)
            && resource.is_none_or(|resource| resource == row.resource)
    });
    if let Some(row) = foreign {
        let resource = resource.or(Some(row.resource));
        return Some(Word::Name { name: row.name.to_owned(), resource, stated });
    }
    if graph {
        return None;
    }
    // Another API's own names are not listed anywhere: the prefix vouches for them.
    let shaped = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    (shaped && prefix.is_some_and(|prefix| prefix.vouches)).then(|| Word::Name {
        name: name.to_owned(),
        resource,
        stated,
    })
}

/// A name that a line break tore apart: `User.Read.`, a new line, `All`.
fn joined(
    text: &str,
    start: usize,
    end: usize,
    limit: usize,
    prefix: Option<&Prefix>,
) -> Option<(Word, usize)> {
    let rest = text.get(end..limit)?;
    let dot = rest.starts_with('.');
    let behind = rest.trim_start_matches('.').trim_start_matches([' ', '\t']);
    let next = behind.strip_prefix('\n')?.trim_start_matches([' ', '\t']);
    let next_start = limit - next.len();
    let next_end = run_end(text.as_bytes(), next_start, limit);
    let tail = text.get(next_start..next_end)?.trim_end_matches(['.', '-', '_']);
    let head = text.get(start..end)?;
    // "… at all." and a new sentence: names keep to one way of writing.
    let small = head.bytes().all(|byte| byte.is_ascii_lowercase());
    let sentence = dot && small && tail.starts_with(|first: char| first.is_ascii_uppercase());
    if tail.is_empty() || sentence {
        return None;
    }
    let glue = if dot { "." } else { "" };
    let whole = format!("{head}{glue}{tail}");
    // Only a list can tell that two words are one.
    let careful = prefix.map(|prefix| Prefix { vouches: false, ..prefix.clone() });
    let whole = word(&whole, careful.as_ref())?;
    // Two words that each say something by themselves are none.
    let apart = if dot || head.contains(['.', '_']) {
        word(head, prefix).is_some() && is_prose(text.get(next_start + tail.len()..limit)?)
    } else {
        Permission::find(tail).is_some()
    };
    (!apart).then_some((whole, next_start + tail.len()))
}

/// Whether a sentence goes on behind a word.
fn is_prose(behind: &str) -> bool {
    let Some(next) = behind.strip_prefix(' ') else { return false };
    let word = next.get(..run_end(next.as_bytes(), 0, next.len())).unwrap_or_default();
    let address = next.get(word.len()..).is_some_and(|rest| rest.starts_with("://"));
    next.starts_with(char::is_lowercase) && !address && Permission::find(word).is_none()
}

/// Whether letters of another script's alphabet or a mail address touch it.
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
    slash && resource::prefix(text, start).is_some_and(|prefix| prefix.resource == Resource::Other)
}

fn begins_with_dots(text: &str) -> bool {
    text.starts_with('…') || text.starts_with("...")
}

fn is_after_dots(text: &str, start: usize) -> bool {
    text.get(..start).is_some_and(|before| before.ends_with('…'))
}

/// Whether an ellipsis stands behind, parted by no more than blanks, quotes and
/// separators.
fn has_ellipsis_behind(text: &str, end: usize, limit: usize) -> bool {
    let Some(rest) = text.get(end..limit) else { return false };
    let rest = rest.trim_start_matches(|character: char| {
        character.is_whitespace()
            || matches!(character, ',' | ';' | '|' | '"' | '\'' | '`' | '-' | '*' | '•')
    });
    begins_with_dots(rest.strip_prefix('[').unwrap_or(rest))
}

/// Whether the text is a GUID: 32 digits in groups of 8, 4, 4, 4 and 12.
pub(super) fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(index, byte)| match index {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}
