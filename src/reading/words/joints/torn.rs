//! Breaks inside a word: the two halves make a name, and each says less by itself.

use std::ops::Range;

use crate::permission::Permission;
use crate::reading::words::look::{ENGLISH, is_guid, is_name_byte};

/// Whether the break between two lines tore a name or an id.
pub(in crate::reading) fn is_torn(above: &str, below: &str) -> bool {
    let run = |byte: &u8| is_name_byte(*byte);
    let head = above.bytes().rev().take_while(run).count();
    let head = above.get(above.len() - head..).unwrap_or_default();
    let tail = below.get(..below.bytes().take_while(run).count()).unwrap_or_default();
    let bare = head.trim_end_matches(['.', '-', '_']);
    if bare.is_empty() || tail.len() > LONGEST || head.len() > LONGEST {
        return false;
    }
    // The words of a sentence hold no signs, and make no name together.
    let plain = |half: &str| half.bytes().all(|byte| byte.is_ascii_alphabetic());
    if plain(head) && plain(tail) && Permission::find(&[head, tail].concat()).is_none() {
        return false;
    }
    let glue = head.get(bare.len()..).unwrap_or_default();
    let rest = below.get(tail.len()..).unwrap_or_default().chars().take(LONGEST);
    let behind: String = [glue, "\n", tail].concat().chars().chain(rest).collect();
    let find = |word: &str| Permission::find(word).map(|_| ());
    is_guid(&[head, tail].concat())
        || torn(bare, &behind, find, |word| find(word).is_some()).is_some()
}

/// The longest half that is looked at, in bytes.
const LONGEST: usize = 100;

/// What `known` makes of a name that a line break tore (`User.Read.`, a new line, `All`), and
/// where its second half ends in `behind`, the text behind its first half `head`. `says`:
/// whether that half is a name by itself.
pub(in crate::reading) fn torn<T>(
    head: &str,
    behind: &str,
    known: impl Fn(&str) -> Option<T>,
    says: impl Fn(&str) -> bool,
) -> Option<(T, usize)> {
    let dot = behind.starts_with('.');
    // A line may break behind a dash or an underscore, too.
    let sign = behind.get(..1).filter(|sign| matches!(*sign, "-" | "_"));
    let rest = match sign {
        Some(sign) => behind.strip_prefix(sign)?,
        None => behind.trim_start_matches('.'),
    };
    let rest = rest.trim_start_matches([' ', '\t']);
    let next = rest.strip_prefix('\n')?.trim_start_matches([' ', '\t']);
    let tail = run(next).trim_end_matches(['.', '-', '_']);
    // "… at all." and a capital begin a new sentence: a name that begins in small letters
    // goes on in small letters.
    let small = head.bytes().all(|byte| byte.is_ascii_lowercase());
    let sentence = dot && small && tail.starts_with(|first: char| first.is_ascii_uppercase());
    if tail.is_empty() || sentence {
        return None;
    }
    let glue = if dot { "." } else { sign.unwrap_or_default() };
    let whole = known(&[head, glue, tail].concat())?;
    // Two words that each say something by themselves are not one name.
    let apart = if dot || head.contains(['.', '_']) {
        says(head) && is_prose(next.get(tail.len()..)?)
    } else {
        Permission::find(tail).is_some()
    };
    (!apart).then_some((whole, behind.len() - next.len() + tail.len()))
}

/// Whether a sentence goes on behind a word.
fn is_prose(behind: &str) -> bool {
    let Some(next) = behind.strip_prefix(' ') else { return false };
    let word = run(next);
    let address = next.get(word.len()..).is_some_and(|rest| rest.starts_with("://"));
    next.starts_with(char::is_lowercase) && !address && Permission::find(word).is_none()
}

fn run(text: &str) -> &str {
    let end = text.bytes().position(|byte| !is_name_byte(byte));
    text.get(..end.unwrap_or(text.len())).unwrap_or_default()
}

/// Whether a line ends behind a run of letters, and the next one begins with what may be the
/// rest of its name, such as `endars.Read`, or is the rest of a word of OpenID Connect. Any
/// other plain word is no such rest. A quick test.
pub(in crate::reading) fn may_be_torn(bytes: &[u8], at: Range<usize>, end: usize) -> bool {
    if bytes.get(at.end) != Some(&b'\n') {
        return false;
    }
    let below = bytes.get(at.end + 1..end.min(bytes.len())).unwrap_or_default();
    let mut letters = below.iter().skip_while(|byte| matches!(byte, b' ' | b'\t'));
    let ends = letters.find(|byte| !byte.is_ascii_alphanumeric());
    let head = bytes.get(at).unwrap_or_default();
    ends.is_some_and(|byte| is_name_byte(*byte))
        || ENGLISH.iter().any(|word| {
            let tail = word.as_bytes().strip_prefix(head).filter(|tail| !tail.is_empty());
            let ends = |tail: &[u8]| below.get(tail.len()).is_none_or(|byte| !is_name_byte(*byte));
            tail.is_some_and(|tail| below.starts_with(tail) && ends(tail))
        })
}
