//! Which permission does an id (a GUID) name? The table of ids is packed into few bytes
//! and loads only when a paste holds ids.
//!
//! An id is kept as a 64-bit hash of all its 128 bits. The chance that any other id has
//! the hash of one of some 1,500 is 1 in 10^16. The hash halves the file: ids are random,
//! and nothing else makes them smaller.

use std::hash::Hasher;

use crate::facts::{cell, rows};
use crate::permission::{Kind, Permission, Resource, elsewhere};

use crate::reading::text::index::Fnv;
use crate::reading::words::look::is_guid;

/// What an id names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::reading) struct Named {
    /// The permission.
    pub name: String,
    /// The kind that the id fixes; `None` where one id serves both.
    pub kind: Option<Kind>,
    /// The API.
    pub resource: Resource,
}

const HASH: usize = 8;

/// Packs the table of ids (`data/ids.tsv`): for each name of Microsoft's list a
/// byte with the number of its delegated (low half) and application ids, then
/// all hashes in that order.
pub fn pack(table: &str) -> Vec<u8> {
    let mut ids: Vec<(Permission, Kind, [u8; HASH])> = rows(table)
        .into_iter()
        .filter_map(|row| {
            Some((
                Permission::find(cell(&row, 2))?,
                Kind::parse(cell(&row, 1))?,
                hash(cell(&row, 0)),
            ))
        })
        .collect();
    ids.sort_unstable();
    let count = |permission: Permission, kind: Kind| {
        let of = ids.iter().filter(|id| id.0 == permission && id.1 == kind).count();
        u8::try_from(of.min(15)).unwrap_or(15)
    };
    let mut packed: Vec<u8> = Permission::all()
        .map(|permission| {
            count(permission, Kind::Delegated) | (count(permission, Kind::Application) << 4)
        })
        .collect();
    packed.extend(ids.iter().flat_map(|id| id.2));
    packed
}

/// What the id names on `resource`, the API that the text states; on any API where the
/// text states none.
pub(in crate::reading) fn find(
    packed: &[u8],
    id: &str,
    resource: Option<Resource>,
) -> Option<Named> {
    if !is_guid(id) {
        return None;
    }
    let graph = resource.is_none_or(|resource| resource == Resource::MicrosoftGraph);
    if graph && let Some(named) = find_on_graph(packed, id) {
        return Some(named);
    }
    elsewhere()
        .find(|row| {
            resource.is_none_or(|resource| resource == row.resource)
                && row.ids.split(',').any(|known| known.eq_ignore_ascii_case(id))
        })
        .map(|row| Named {
            name: row.name.to_owned(),
            kind: row.kinds.only(),
            resource: row.resource,
        })
}

fn find_on_graph(packed: &[u8], id: &str) -> Option<Named> {
    let wanted = hash(id);
    let names = Permission::all().count();
    let (counts, hashes) = packed.split_at_checked(names)?;
    let mut hashes = hashes.chunks_exact(HASH);
    let mut found: Option<Named> = None;
    for (permission, count) in Permission::all().zip(counts) {
        for (kind, many) in [(Kind::Delegated, count & 15), (Kind::Application, count >> 4)] {
            for _ in 0..many {
                if hashes.next()? != wanted {
                    continue;
                }
                match &mut found {
                    Some(named) => named.kind = None,
                    None => {
                        found = Some(Named {
                            name: permission.name().to_owned(),
                            kind: Some(kind),
                            resource: Resource::MicrosoftGraph,
                        });
                    }
                }
            }
        }
    }
    found
}

/// FNV-1a over the 16 bytes of the id.
fn hash(id: &str) -> [u8; HASH] {
    let digits = id.bytes().filter_map(|byte| char::from(byte).to_digit(16));
    let mut hash = Fnv::default();
    let mut high: Option<u32> = None;
    for digit in digits {
        match high.take() {
            None => high = Some(digit),
            Some(first) => hash.write_u8(u8::try_from(first << 4 | digit).unwrap_or_default()),
        }
    }
    hash.finish().to_le_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = include_str!("../../../data/ids.tsv");

    #[test]
    fn every_id_names_its_permission() {
        let packed = pack(TABLE);
        let mut count = 0;
        for row in rows(TABLE) {
            let named = find(&packed, cell(&row, 0), None).unwrap();
            assert_eq!(named.name, cell(&row, 2));
            assert!(named.kind.is_none() || named.kind == Kind::parse(cell(&row, 1)));
            count += 1;
        }
        // None is left out.
        let is_row = |line: &&str| !line.is_empty() && !line.starts_with('#');
        assert_eq!(count, TABLE.lines().filter(is_row).count());
    }

    #[test]
    fn a_right_beginning_with_a_wrong_tail_is_unknown() {
        let packed = pack(TABLE);
        assert!(find(&packed, "b8bb2037-6e08-44ac-a4ea-4674e010e2a4", None).is_some());
        assert_eq!(find(&packed, "b8bb2037-6e08-44ac-a4ea-4674e010e2a5", None), None);
        assert_eq!(find(&packed, "b8bb2037-6e08-44ac-a4ea", None), None);
    }

    #[test]
    fn exchange_has_ids_of_its_own() {
        let packed = pack(TABLE);
        let named =
            find(&packed, "dc890d15-9560-4a4c-9b7f-a736ec74ec40", Some(Resource::ExchangeOnline));
        assert_eq!(named.map(|named| named.name), Some("full_access_as_app".to_owned()));
    }
}
