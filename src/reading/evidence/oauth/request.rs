//! The parameters of a request for tokens or consent, or of what came back from it.

use std::ops::Range;

/// One address or body, whole or broken over lines.
#[derive(Default)]
pub(in crate::reading) struct Request {
    /// The address up to its query, where there is one.
    pub address: Option<Range<usize>>,
    pub params: Vec<Param>,
    /// The scopes whose beginning was cut off, together with their key.
    pub begun: Option<Range<usize>>,
    /// The part of each of its lines that belongs to it.
    pub spans: Vec<Range<usize>>,
}

/// `key=value`.
pub(in crate::reading) struct Param {
    pub key: Range<usize>,
    pub value: Range<usize>,
}

impl Request {
    /// A request that is no address, and whose lines are taken elsewhere.
    pub fn of(at: usize, params: Vec<Param>) -> Request {
        Request { params, spans: std::iter::once(at..at).collect(), ..Request::default() }
    }

    pub fn value<'a>(&self, text: &'a str, keys: &[&str]) -> Option<&'a str> {
        self.param(text, keys).and_then(|param| text.get(param.value.clone()))
    }

    pub fn param(&self, text: &str, keys: &[&str]) -> Option<&Param> {
        self.params
            .iter()
            .find(|param| text.get(param.key.clone()).is_some_and(|key| is_one_of(key, keys)))
    }
}

/// Whether a key is one of these, whatever its case and its `_`: `clientId` is
/// `client_id`.
fn is_one_of(key: &str, keys: &[&str]) -> bool {
    let plain = || key.bytes().filter(|byte| *byte != b'_').map(|byte| byte.to_ascii_lowercase());
    keys.iter().any(|known| known.bytes().filter(|byte| *byte != b'_').eq(plain()))
}
