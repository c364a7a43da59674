//! Is a whole word a permission, by a list or by the prefix in front of it? Also where a
//! line break tore the word apart.

use crate::permission::{Permission, Resource, elsewhere, trap};
use crate::reading::words::look::is_name_byte;
use crate::reading::words::resources::Prefix;

use super::hit::Word;

/// What the word `name` is; `None` where it is no permission.
pub(super) fn word(name: &str, prefix: Option<&Prefix>) -> Option<Word> {
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
    // Exchange Online's own list has the names that are traps on Graph (rule 19).
    if let Some(trap) = trap(name).filter(|_| resource == Some(Resource::ExchangeOnline)) {
        return Some(Word::Name { name: trap.name.to_owned(), resource, stated });
    }
    // Another API's own names are not listed anywhere: the prefix vouches for them.
    let shaped = name.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic());
    let prefix = prefix.filter(|prefix| shaped && prefix.vouches)?;
    Some(Word::Unlisted { name: name.to_owned(), resource: prefix.resource })
}

/// A name that a line break tore apart (`User.Read.`, a new line, `All`), and where its
/// second part ends.
pub(super) fn joined(
    text: &str,
    start: usize,
    end: usize,
    limit: usize,
    prefix: Option<&Prefix>,
) -> Option<(Word, usize)> {
    let rest = text.get(end..limit)?;
    let dot = rest.starts_with('.');
    // A line may break behind a dash or an underscore, too.
    let sign = rest.get(..1).filter(|sign| matches!(*sign, "-" | "_"));
    let behind = match sign {
        Some(sign) => rest.strip_prefix(sign)?,
        None => rest.trim_start_matches('.'),
    };
    let behind = behind.trim_start_matches([' ', '\t']);
    let next = behind.strip_prefix('\n')?.trim_start_matches([' ', '\t']);
    let next_start = limit - next.len();
    let next_end = run_end(text.as_bytes(), next_start, limit);
    let tail = text.get(next_start..next_end)?.trim_end_matches(['.', '-', '_']);
    let head = text.get(start..end)?;
    // "… at all." and a capital begin a new sentence: a name that begins in small letters
    // goes on in small letters.
    let small = head.bytes().all(|byte| byte.is_ascii_lowercase());
    let sentence = dot && small && tail.starts_with(|first: char| first.is_ascii_uppercase());
    if tail.is_empty() || sentence {
        return None;
    }
    let glue = if dot { "." } else { sign.unwrap_or_default() };
    let whole = [head, glue, tail].concat();
    // Only a list can tell that two words are one: here the prefix does not vouch.
    let careful = prefix.map(|prefix| Prefix { vouches: false, ..prefix.clone() });
    let whole = word(&whole, careful.as_ref())?;
    // Two words that each say something by themselves are not one name.
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

fn run_end(bytes: &[u8], start: usize, end: usize) -> usize {
    let rest = bytes.get(start..end).unwrap_or_default();
    start + rest.iter().position(|byte| !is_name_byte(*byte)).unwrap_or(rest.len())
}
