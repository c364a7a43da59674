//! Where do words stand that may be permissions? The letters of most words rule them out,
//! without a look-up. A run is a sequence of bytes of which names are made.

use std::ops::Range;

use crate::permission::{Permission, trap};
use crate::reading::text::cursor::Cursor;
use crate::reading::text::escapes::Plain;
use crate::reading::words::joints::may_be_torn;
use crate::reading::words::look::{CAPITAL, SIGN, class};

use super::hit::{Hit, Word};
use super::read::hit;

/// The words of `text[range]` that may be permissions, in order.
pub(in crate::reading) fn hits(text: &str, range: Range<usize>) -> Vec<Hit> {
    let mut hits = Vec::new();
    each(text, range, |hit| {
        hits.push(hit);
        true
    });
    hits
}

/// The words in a part of a text without its escapes that may be permissions, with
/// their places in the page.
pub(in crate::reading) fn hits_of(plain: &Plain, part: Range<usize>) -> Vec<Hit> {
    let mut hits = hits(plain.text(), part);
    for hit in &mut hits {
        hit.span = plain.span(&hit.span);
        hit.name = plain.span(&hit.name);
    }
    hits
}

/// Whether `text[range]` holds a permission's name that is no plain English word.
pub(in crate::reading) fn any_sure(text: &str, range: Range<usize>) -> bool {
    hits(text, range).iter().any(|hit| hit.is_name() && !hit.is_english())
}

/// Whether any word of `text[range]` may be a permission.
pub(in crate::reading) fn any(text: &str, range: Range<usize>) -> bool {
    let mut any = false;
    each(text, range, |_| {
        any = true;
        false
    });
    any
}

/// Hands each word that may be a permission to `take`, until that returns `false`.
fn each(text: &str, range: Range<usize>, mut take: impl FnMut(Hit) -> bool) {
    let bytes = text.as_bytes();
    let end = range.end.min(bytes.len());
    let mut cursor = Cursor::new(range.start..end);
    while let Some(at) = cursor.step() {
        let Some(start) = next_run(bytes, at, end) else { break };
        let (run_end, plain) = measure(bytes, start, end);
        cursor.move_to(run_end);
        let dots = is_dots(bytes, run_end);
        let torn = || may_be_torn(bytes, start..run_end, end);
        if plain && !dots && !is_marked(bytes, start) && !torn() {
            continue;
        }
        let doubled = if dots { doubled(text, start, run_end, end) } else { None };
        if let Some(hit) = doubled.or_else(|| hit(text, start, run_end, end)) {
            cursor.move_to(hit.span.end.max(run_end));
            if !take(hit) {
                return;
            }
        }
    }
}

/// Where the next run begins.
fn next_run(bytes: &[u8], from: usize, end: usize) -> Option<usize> {
    let rest = bytes.get(from..end)?;
    let begins = |(at, byte): (usize, &u8)| {
        let class = class(*byte);
        class != 0 && !(class == SIGN && is_dots(bytes, from + at))
    };
    rest.iter().enumerate().position(begins).map(|at| from + at)
}

/// Whether two dots or more stand there: they separate words.
fn is_dots(bytes: &[u8], at: usize) -> bool {
    bytes.get(at..at + 2) == Some(b"..")
}

/// A name in which a dot was doubled: `Calendars..Read`. Two dots separate words, unless
/// both sides together make a name.
fn doubled(text: &str, start: usize, end: usize, limit: usize) -> Option<Hit> {
    let behind = end + 2;
    let to = measure(text.as_bytes(), behind, limit).0;
    let whole = [text.get(start..end)?, ".", text.get(behind..to)?].concat();
    let suggestion = Permission::find(&whole).map(|permission| permission.name().to_owned());
    if suggestion.is_none() && trap(&whole).is_none() {
        return None;
    }
    let (word, span) = (Word::Odd { suggestion }, start..to);
    Some(Hit { word, span: span.clone(), name: span, more: false, may_be_piece: false })
}

/// Where the run ends that begins at `start`, and whether its letters alone show that
/// it is a plain word.
fn measure(bytes: &[u8], start: usize, end: usize) -> (usize, bool) {
    // What was seen, and whether a capital stood behind a small letter: its class is one
    // bit above that of a small letter.
    let (mut seen, mut humped, mut last) = (0, 0, 0);
    let mut at = start;
    for byte in bytes.get(start..end).unwrap_or_default() {
        let class = class(*byte);
        if class == 0 || class == SIGN && is_dots(bytes, at) {
            break;
        }
        seen |= class;
        humped |= last << 1 & class & CAPITAL;
        last = class;
        at += 1;
    }
    let plain = seen & SIGN == 0 && humped == 0;
    // `email`, `openid` and `profile` look plain, but have these lengths and first letters.
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

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands in a text, each word in short.
    fn found(text: &str) -> Vec<String> {
        let tell = |hit: Hit| match hit.word {
            Word::Name { name, resource: None, .. } => name,
            Word::Name { name, resource: Some(resource), .. } => format!("{name} of {resource:?}"),
            Word::Unlisted { name, .. } => format!("{name}, unlisted"),
            Word::Default { .. } => ".default".to_owned(),
            Word::Guid(id) => id,
            Word::Odd { suggestion } => format!("odd, {suggestion:?}"),
            Word::Piece => "a piece".to_owned(),
        };
        hits(text, 0..text.len()).into_iter().map(tell).collect()
    }

    #[test]
    fn names_are_found_however_they_are_written() {
        for (text, names) in [
            ("user.read, Mail.Send;openid", vec!["User.Read", "Mail.Send", "openid"]),
            ("\"User.Read\" and `Mail.Send`.", vec!["User.Read", "Mail.Send"]),
            ("https://graph.microsoft.com/User.Read", vec!["User.Read of MicrosoftGraph"]),
            ("https://graph.microsoft.com/.default", vec![".default"]),
            ("full_access_as_app", vec!["full_access_as_app of ExchangeOnline"]),
            ("api://rooms/read", vec!["read, unlisted"]),
            ("Calendars.\nRead", vec!["Calendars.Read"]),
            ("Calendars..Read", vec!["odd, Some(\"Calendars.Read\")"]),
            ("Groups.Read.All", vec!["odd, Some(\"Group.Read.All\")"]),
            ("Calendars.Read.All", vec!["odd, None"]),
            ("OnlineMeetings.ReadWr…", vec!["a piece"]),
            ("B8BB2037-6e08-44ac-a4ea-4674e010e2a4", vec!["b8bb2037-6e08-44ac-a4ea-4674e010e2a4"]),
            ("mail.send() of index.html, see graph.microsoft.com", vec![]),
            ("The quick brown fox reads mail.", vec![]),
        ] {
            assert_eq!(found(text), names, "{text}");
        }
    }
}
