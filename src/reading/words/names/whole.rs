//! Is a whole word a permission, by a list or by the prefix in front of it? Also where a
//! line break tore the word apart.

use crate::permission::{Permission, Resource, elsewhere, trap};
use crate::reading::words::joints::torn;
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

/// A name that a line break tore apart, and where its second part ends.
pub(super) fn joined(
    text: &str,
    start: usize,
    end: usize,
    limit: usize,
    prefix: Option<&Prefix>,
) -> Option<(Word, usize)> {
    // Only a list can tell that two words are one: here the prefix does not vouch.
    let careful = || prefix.map(|prefix| Prefix { vouches: false, ..prefix.clone() });
    let known = |name: &str| word(name, careful().as_ref());
    let says = |name: &str| word(name, prefix).is_some();
    let (word, length) = torn(text.get(start..end)?, text.get(end..limit)?, known, says)?;
    Some((word, end + length))
}
