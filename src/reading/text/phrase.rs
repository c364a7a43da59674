//! Where does a phrase stand in a text whose lines were broken? A line may break between
//! two words or, at the edge of a terminal, within one: `on the requ`, a new line, `est`.
//! The same edge breaks commands, whose lines are joined here.

use std::ops::Range;

/// Where the phrase (in lower case) stands first from `from` on, in any letter case.
pub(in crate::reading) fn find(text: &str, from: usize, phrase: &str) -> Option<Range<usize>> {
    let first = phrase.bytes().next()?;
    let rest = text.as_bytes().get(from..)?;
    rest.iter()
        .enumerate()
        .filter(|(_, byte)| byte.to_ascii_lowercase() == first)
        .find_map(|(offset, _)| Some(from + offset..end(text, from + offset, phrase)?))
}

/// Where the phrase ends that begins at `at`, if it does.
pub(in crate::reading) fn end(text: &str, at: usize, phrase: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut at = at;
    for letter in phrase.bytes() {
        let rest = bytes.get(at..)?;
        let is_break = letter == b' ' || rest.first() == Some(&b'\n');
        if is_break {
            at += rest.iter().position(|byte| !byte.is_ascii_whitespace())?;
        }
        if letter == b' ' {
            if rest.first().is_some_and(|byte| !byte.is_ascii_whitespace()) {
                return None;
            }
        } else if bytes.get(at)?.eq_ignore_ascii_case(&letter) {
            at += 1;
        } else {
            return None;
        }
    }
    Some(at)
}

/// Whether a command goes on in the next line. Its last sign says so (`\`, a back-tick
/// or `^`), or the edge of a window broke the line: then an option lacks its value, quotes
/// are open, or more options or values follow.
pub(in crate::reading) fn is_command_open(above: &str, below: &str) -> bool {
    let last = above.trim_end().rsplit(' ').next().unwrap_or_default();
    let below = below.trim_start();
    let option = |word: &str| {
        let name = word.trim_start_matches('-');
        name.len() < word.len() && name.starts_with(|first: char| first.is_ascii_alphabetic())
    };
    let more = option(below) || below.starts_with(['"', '\'', ',']);
    !above.trim().is_empty()
        && (last.ends_with(['\\', '`', '^']) || option(last) || more || last.ends_with(','))
}

/// The lines, with all lines of a command joined into one; `begins` says whether a
/// command begins in a line.
pub(in crate::reading) fn commands(
    text: &str,
    lines: Vec<Range<usize>>,
    begins: impl Fn(&str) -> bool,
) -> Vec<Range<usize>> {
    let slice = |line: &Range<usize>| text.get(line.clone()).unwrap_or_default();
    let mut joined: Vec<Range<usize>> = Vec::new();
    let mut above: Option<Range<usize>> = None;
    for line in lines {
        let new = begins(slice(&line));
        let open = above.filter(|above| {
            !new && above.end + 1 == line.start && is_command_open(slice(above), slice(&line))
        });
        above = (new || open.is_some()).then(|| line.clone());
        match joined.last_mut().filter(|_| open.is_some()) {
            Some(last) => last.end = line.end,
            None => joined.push(line),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_may_be_broken_anywhere() {
        for text in ["a On  the\nrequest", "a o\nn the requ\n  est", "a on\nthe request"] {
            let found = find(text, 0, "on the request").map(|found| text.get(found));
            assert_eq!(found, Some(text.get(2..)), "{text}");
        }
        assert_eq!(find("onthe request", 0, "on the request"), None);
        assert_eq!(find("on the", 0, "on the request"), None);
    }
}
