//! Where the next address or body of a request begins.

use memchr::memchr3;

use crate::reading::text::cursor::Cursor;
use crate::reading::words::addresses::is_endpoint;

use super::words::{Word, opens_quote, word_before};

/// Where the next address with a query begins, or the next parameter that only
/// such a request has.
pub(super) fn next_start(text: &str, from: usize, word: &mut Word) -> Option<usize> {
    let mut cursor = Cursor::new(from..text.len());
    while let Some(at) = cursor.step() {
        let rest = text.as_bytes().get(at..)?;
        let mark = at + memchr3(b'=', b':', b'%', rest)?;
        cursor.move_to(mark + 1);
        let key = word_before(text, mark, from);
        let name = text.get(key.clone()).unwrap_or_default();
        let encoded = text.as_bytes().get(mark) == Some(&b'%');
        if encoded || text.get(mark..).is_some_and(|rest| rest.starts_with("://")) {
            let is_http = matches!(name, "http" | "https" | "HTTPS" | "Https");
            let mut asks = |mark| match encoded {
                true => word.has_encoded_query(text, mark),
                false => word.has_query(text, mark) || is_endpoint(text, mark),
            };
            if is_http && asks(mark) {
                return Some(key.start);
            }
            // The address of a scope in a parameter's value has been passed over.
            continue;
        }
        if matches!(name, "client_id" | "scope" | "admin_consent" | "access_token" | "token_type")
            && is_edge(text, key.start)
            && !opens_quote(text, mark + 1)
        {
            return Some(key.start);
        }
    }
    None
}

/// Whether a parameter can begin here.
fn is_edge(text: &str, at: usize) -> bool {
    let before = text.get(..at).unwrap_or_default();
    before.chars().next_back().is_none_or(|last| {
        last.is_whitespace() || matches!(last, '?' | '&' | '#' | '"' | '\'' | '`' | ';' | '(')
    }) || before.ends_with("\\u0026")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_is_left_to_others() {
        assert_eq!(next_start("scope=\"User.Read\"", 0, &mut Word::default()), None);
        assert_eq!(next_start("GRAPH_scope=User.Read, a == b", 0, &mut Word::default()), None);
        assert_eq!(
            next_start(
                "see https://learn.microsoft.com/graph/x and C:\\x",
                0,
                &mut Word::default()
            ),
            None
        );
    }
}
