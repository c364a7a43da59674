//! The parameters of a request, from one to the next.

use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::oauth::{Param, Request};
use crate::reading::secrets::seal;
use crate::reading::text::cursor::Cursor;
use crate::reading::words::addresses::{ends_word, line_end};

use super::scope::scope_end;
use super::words::{next_ampersand, opens_quote, word_before};

/// Reads parameters from `from` on; only a scope leads into the lines below.
/// Returns where they end.
pub(super) fn params(findings: &Findings<'_>, from: usize, request: &mut Request) -> usize {
    let text = findings.text;
    let mut cursor = Cursor::new(from..text.len());
    while let Some(at) = cursor.step() {
        let end = line_end(text, at);
        let rest = text.get(at..end).unwrap_or_default();
        let Some(equals) = rest.find('=').map(|offset| at + offset) else { break };
        let key = word_before(text, equals, at);
        let glue = text.get(at..key.start).unwrap_or_default();
        if key.is_empty() || !is_glue(glue) || opens_quote(text, equals + 1) {
            break;
        }
        let name = text.get(key.clone()).unwrap_or_default();
        let value = equals + 1;
        let stop = if name == "scope" || name == "scopes" {
            scope_end(text, value)
        } else {
            value_end(text, after_seal(findings, value), name)
        };
        request.params.push(Param { key, value: value..stop });
        cursor.move_to(stop);
    }
    cursor.at()
}

/// What may stand between two parameters: ampersands, quotes, the options of
/// `curl`.
fn is_glue(glue: &str) -> bool {
    glue.len() <= 200
        && glue.split_whitespace().all(|word| {
            let word = word.trim_matches(['&', '?', '#', ';', '"', '\'', '\\', '`', '(']);
            word.is_empty() || word == "amp" || word == "u0026" || word.starts_with('-')
        })
}

/// Where the token or the secret that begins at `at` ends, whether another format took it or
/// the seal replaced it. If there is none, `at`.
fn after_seal(findings: &Findings<'_>, at: usize) -> usize {
    let taken = findings.taken_until(at);
    if taken > at {
        return taken;
    }
    let rest = findings.text.get(at..).unwrap_or_default();
    if rest.starts_with(seal::HIDDEN) {
        return at + rest.find(']').map_or(0, |end| end + 1);
    }
    at
}

fn value_end(text: &str, from: usize, name: &str) -> usize {
    let end = line_end(text, from);
    let rest = text.get(from..end).unwrap_or_default();
    // A decoded sentence holds blanks.
    if name == "error_description"
        && let Some(stop) = next_ampersand(rest)
    {
        return from + stop;
    }
    let stops = |character: char| character == '&' || character == '\\' || ends_word(character);
    from + rest.find(stops).unwrap_or(rest.len())
}
