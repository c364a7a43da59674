//! Where the list of scopes in a request ends: it may hold blanks and run over
//! lines, and prose may follow it.

use crate::reading::text::escapes::Plain;
use crate::reading::words::addresses::line_end;
use crate::reading::words::joints::is_torn;
use crate::reading::words::names;

use super::words::{is_remark, key_length, next_ampersand};

/// How many lines a scope that was broken over lines may go on for.
const LINES: usize = 100;

/// Where the list of scopes that begins at `from` ends: it may hold blanks and
/// run over lines.
pub(super) fn scope_end(text: &str, from: usize) -> usize {
    let end = line_end(text, from);
    let rest = text.get(from..end).unwrap_or_default();
    let stops = |character| {
        matches!(
            character,
            '&' | '=' | '"' | '\'' | '`' | '<' | '>' | ')' | '}' | ']' | '|' | '\\' | '^'
        )
    };
    let hard = rest.find(stops).unwrap_or(rest.len());
    let (clear, behind) = rest.split_at_checked(hard).unwrap_or((rest, ""));
    if next_ampersand(behind) == Some(0) {
        return from + hard;
    }
    // A key stands in front of an equals sign, and is no scope.
    let clear = match clear.rfind(char::is_whitespace) {
        Some(last) if behind.starts_with('=') => clear.get(..last).unwrap_or_default(),
        _ => clear,
    };
    let stop = words_end(clear, true);
    let behind = rest.get(stop..).unwrap_or_default().trim_start();
    if behind.is_empty() || is_remark(behind) {
        from + following_lines(text, from, from + stop).saturating_sub(from)
    } else {
        from + stop
    }
}

/// Whether a text is a list of scopes and nothing else. The first scope may have lost its
/// beginning.
pub(super) fn is_list(text: &str) -> bool {
    let whole = Plain::of_query(text, 0..text.len());
    words_end(text, true) == text.trim_end().len()
        && names::hits(whole.text(), 0..whole.text().len()).iter().any(|hit| hit.is_name())
}

/// How far the words of a line are scopes. `first_counts`: the first word is one, whatever it
/// looks like.
fn words_end(line: &str, first_counts: bool) -> usize {
    let mut stop = 0;
    let mut at = 0;
    for word in line.split(' ') {
        let here = at;
        at += word.len() + 1;
        if word.trim().is_empty() {
            continue;
        }
        if is_scope_like(word) || (first_counts && here == 0) {
            stop = here + word.len();
        } else {
            break;
        }
    }
    stop
}

fn is_scope_like(word: &str) -> bool {
    let plain = Plain::of_query(word, 0..word.len());
    let plain = plain.text();
    let dotted = plain.as_bytes().windows(3).any(|three| match three {
        [before, mark, after] => {
            before.is_ascii_alphanumeric()
                && matches!(mark, b'.' | b'_')
                && after.is_ascii_alphanumeric()
        }
        _ => false,
    });
    let made_of =
        plain.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-/:, ~".contains(&byte));
    made_of && (dotted || !names::hits(plain, 0..plain.len()).is_empty())
}

/// Follows a list of scopes into the next lines: where it was cut at a
/// separator, where the lines are set in, or where the next parameter stands
/// behind them. A list that only happens to stand below is no part of it.
fn following_lines(text: &str, from: usize, stop: usize) -> usize {
    let mut sure = stop;
    let mut tail = text.get(from..stop).unwrap_or_default();
    let home = indent_of(text, from);
    let mut start = line_end(text, stop) + 1;
    for _ in 0..LINES {
        let Some(rest) = text.get(start..).filter(|rest| !rest.is_empty()) else { return sure };
        let end = line_end(text, start);
        let line = text.get(start..end).unwrap_or_default();
        let trimmed = line.trim();
        if trimmed.is_empty() {
            return sure;
        }
        let begins = start + line.len() - line.trim_start().len();
        if trimmed.starts_with('&') || key_length(trimmed).is_some() {
            // The parameter behind vouches for the lines in between.
            return begins.saturating_sub(1).max(sure);
        }
        if let Some(index) = next_ampersand(trimmed) {
            let part = trimmed.get(..index).unwrap_or_default();
            let all = words_end(part, false) == part.trim_end().len();
            return if all { begins + index } else { sure };
        }
        let length = words_end(trimmed, false);
        let whole = length == trimmed.len() || is_remark(trimmed.get(length..).unwrap_or_default());
        if length == 0 || !whole {
            return sure;
        }
        let cut = tail.trim().is_empty()
            || ends_with_separator(tail)
            || trimmed.starts_with(['+', ',', '%'])
            || indent_of_line(rest) > home
            || is_torn(tail, trimmed);
        if cut {
            sure = begins + length;
        }
        tail = trimmed;
        start = end + 1;
    }
    sure
}

fn ends_with_separator(text: &str) -> bool {
    let text = text.trim_end();
    let lower = text.get(text.len().saturating_sub(3)..).unwrap_or_default().to_ascii_lowercase();
    text.ends_with(['+', ',', '/', '.', ':', '%'])
        || matches!(lower.as_str(), "%20" | "%2c" | "%2f" | "%3a")
}

/// How far the line that holds `at` is indented.
fn indent_of(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default();
    let start = before.rfind('\n').map_or(0, |index| index + 1);
    indent_of_line(text.get(start..).unwrap_or_default())
}

fn indent_of_line(line: &str) -> usize {
    line.bytes().take(200).take_while(|byte| matches!(byte, b' ' | b'\t')).count()
}

#[cfg(test)]
mod tests {
    use crate::mode::Modes;
    use crate::reading::Tables;
    use crate::reading::evidence::document::Document;
    use crate::reading::evidence::findings::Findings;
    use crate::reading::text::open::Open;

    use super::super::request;
    use super::super::start::next_start;
    use super::super::words::Word;

    fn scope(text: &str) -> &str {
        let modes = Modes::default();
        let document = Document::new(text, &modes, Tables::default());
        let findings = Findings::new(&document, Open::all(text.len()));
        let mut word = Word::default();
        let start = next_start(text, 0, &mut word).unwrap();
        let (request, _) = request(&findings, start, &mut word);
        let value = request.param(text, &["scope"]).unwrap().value.clone();
        text[value].trim_end()
    }

    #[test]
    fn a_scope_ends_where_its_list_does() {
        for (text, list) in [
            ("client_id=1&scope=User.Read Mail.Send and then sign in", "User.Read Mail.Send"),
            ("client_id=1&scope=User.Read   // not Mail.Send", "User.Read"),
            ("client_id=1&amp;scope=User.Read&amp;state=2", "User.Read"),
            ("client_id=1\\u0026scope=User.Read\\u0026state=2", "User.Read"),
            ("-d client_id=1 \\\n -d 'scope=User.Read openid' \\\n -d 'x=y'", "User.Read openid"),
            ("client_id=1&scope=User.Read\nMail.Send\nTasks.Read", "User.Read"),
            ("client_id=1&scope=openid%20\nMail.Send\n\nTasks.Read", "openid%20\nMail.Send"),
            ("client_id=1&scope=openid\n Mail.Send\n&state=1", "openid\n Mail.Send"),
            (
                "client_id=1&scope=OnlineMeetings.Read\nWrite+openid&state=1",
                "OnlineMeetings.Read\nWrite+openid",
            ),
            (
                "client_id=1\n&scope=custom.thing Tasks.Read&state=Mail.Send",
                "custom.thing Tasks.Read",
            ),
        ] {
            assert_eq!(scope(text), list, "{text}");
        }
    }
}
