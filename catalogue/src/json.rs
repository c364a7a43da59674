//! JSON objects as lists of pairs, so that a name that stands twice is not lost: a lost path
//! would become a wrong "no".

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

#[derive(Debug)]
pub struct Pairs<V, K = String>(pub Vec<(K, V)>);

impl<'de, V: Deserialize<'de>, K: Deserialize<'de>> Deserialize<'de> for Pairs<V, K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PairsVisitor(PhantomData))
    }
}

struct PairsVisitor<V, K>(PhantomData<(V, K)>);

impl<'de, V: Deserialize<'de>, K: Deserialize<'de>> Visitor<'de> for PairsVisitor<V, K> {
    type Value = Pairs<V, K>;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

/// A field that must be there but may be `null`. (An `Option` alone may also be absent, and
/// then a renamed field would pass for an empty one.)
pub fn nullable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    Option::<String>::deserialize(deserializer).map_err(D::Error::custom)
}
