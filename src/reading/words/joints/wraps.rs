//! Breaks between two words. Only a full line was wrapped: the next word would not have
//! fitted into the widest line of the paragraph. That alone proves nothing, since the widest
//! line is always full: it also has to lack its end, or the next line its beginning.

use memchr::memchr2;

use super::line::{begins_anew, is_name, is_plain, lacks_value, sign_at};
use super::torn::is_torn;

/// No paragraph that was wrapped is narrower, in letters.
const NARROWEST: usize = 30;
/// The same for a sentence: in a list, short lines may begin in small letters.
const SENTENCE: usize = 36;
/// Over how many lines and bytes a quotation may go on.
const QUOTED: (usize, usize) = (12, 800);
/// How many lines above and below are looked at for keys that are set out alike.
const NEAR: usize = 4;

/// What a line break is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// The line above ends here.
    Break,
    /// It goes on in the next line, with the next word.
    Wrap,
    /// It goes on in the next line, with the rest of its last word.
    Torn,
}

/// Lines without an empty one between them.
struct Paragraph<'a> {
    lines: &'a [&'a str],
    lengths: Vec<usize>,
    width: usize,
}

/// What stands behind each line of a paragraph.
pub(super) fn wraps(lines: &[&str]) -> Vec<Joint> {
    let mut joints = vec![Joint::Break; lines.len()];
    if lines.len() < 2 {
        return joints;
    }
    let indent = lines.iter().map(|line| line.len() - line.trim_start_matches(' ').len()).min();
    let inner = lines.iter().map(|line| line.get(indent.unwrap_or(0)..).unwrap_or_default());
    let lines = &inner.collect::<Vec<&str>>();
    let lengths: Vec<usize> = lines.iter().map(|line| line.trim_end().chars().count()).collect();
    let widest = lengths.iter().copied().max().unwrap_or(0);
    let narrow = widest < NARROWEST;
    // A word that is wider than the window does not show how wide that is.
    let several = |(_, line): &(&usize, &&str)| line.trim().contains(' ');
    let width = lengths.iter().zip(lines).filter(several).map(|(length, _)| *length).max();
    let width = width.unwrap_or(widest);
    let paragraph = Paragraph { lines, lengths, width };
    // The quote that is open, and the line in which what goes on began.
    let (mut open, mut first) = (None, 0);
    // How many wraps parted letters at the edge, and whether a line is shorter.
    let (mut cut, mut ragged) = (0, false);
    for (at, pair) in lines.windows(2).enumerate() {
        let [above, below] = pair else { break };
        open = quote_behind(above, open).filter(|quote| paragraph.closes(at + 1, *quote));
        let phrase = is_phrase(above, below);
        let joint = match () {
            () if phrase => Joint::Wrap,
            () if narrow || !paragraph.is_full(at) || !is_flat(above, below, open.is_some()) => {
                Joint::Break
            }
            () if is_torn(above, below) => Joint::Torn,
            () if open.is_some() || paragraph.goes_on(at, first) => Joint::Wrap,
            () => Joint::Break,
        };
        if joint == Joint::Wrap {
            let letters =
                above.ends_with(char::is_alphanumeric) && below.starts_with(char::is_alphanumeric);
            let length = paragraph.lengths.get(at).copied().unwrap_or_default();
            cut += usize::from(letters && length == width);
            ragged |= length + 1 < width;
        } else {
            first = at + 1;
        }
        if let Some(known) = joints.get_mut(at) {
            *known = joint;
        }
    }
    // A terminal breaks all lines at the same place, and most of its breaks are within words.
    if cut > 1 && !ragged { vec![Joint::Break; lines.len()] } else { joints }
}

impl Paragraph<'_> {
    fn line(&self, at: usize) -> &str {
        self.lines.get(at).copied().unwrap_or_default()
    }

    /// Whether the first word of the next line would not have fitted into a line.
    fn is_full(&self, at: usize) -> bool {
        let next = self.line(at + 1).trim_start().split([' ', '\t']).next().unwrap_or_default();
        self.lengths.get(at).is_some_and(|length| length + 1 + next.chars().count() > self.width)
    }

    /// Whether a quotation closes that is open in front of the line `at`.
    fn closes(&self, at: usize, quote: char) -> bool {
        let (lines, mut bytes) = QUOTED;
        for line in self.lines.iter().skip(at).take(lines) {
            let ends = line.match_indices(quote).take_while(|(at, _)| *at < bytes);
            let mut ends =
                ends.filter(|(at, _)| !line.get(..*at).unwrap_or_default().ends_with('\\'));
            if let Some((end, sign)) = ends.next() {
                let behind = line.get(end + sign.len()..).unwrap_or_default();
                return !behind.starts_with(char::is_alphanumeric);
            }
            bytes = bytes.saturating_sub(line.len());
        }
        false
    }

    /// Whether the full line `at` goes on in the next one. The line `first` began what it is a
    /// part of.
    fn goes_on(&self, at: usize, first: usize) -> bool {
        let (above, below) = (self.line(at).trim_end(), self.line(at + 1));
        lacks_value(above, below)
            || closes_bracket(above, below)
            || !begins_anew(below)
                && (self.is_value(first) || self.falls_out(at + 1) || self.is_sentence(at, first))
    }

    /// Whether a line is one of several keys whose signs stand below each other.
    fn is_value(&self, at: usize) -> bool {
        let Some(sign) = sign_at(self.line(at)) else { return false };
        let near = self.lines.iter().skip(at.saturating_sub(NEAR)).take(2 * NEAR + 1);
        near.filter(|line| sign_at(line) == Some(sign)).count() > 1
    }

    /// Whether a line stands at the edge, and the ones around it do not.
    fn falls_out(&self, at: usize) -> bool {
        let is_in = |at: usize| self.line(at).starts_with("  ");
        is_in(at - 1) && is_in(at + 1) && !self.line(at).starts_with(['}', ')', ']'])
    }

    /// Whether the line `at` is a part of a sentence that the next one goes on with: in small
    /// letters, with a bracket or a quotation.
    fn is_sentence(&self, at: usize, first: usize) -> bool {
        let (above, below) = (self.line(at).trim_end(), self.line(at + 1));
        let word = below.split([' ', '\t']).next().unwrap_or_default();
        let long = self.lengths.get(at).is_some_and(|it| it + word.chars().count() >= SENTENCE);
        let words = above.split_whitespace().take(3).count();
        let known = first < at;
        let small = is_small(word) || behind_quotation(below).is_some_and(is_small);
        let name = !below.starts_with(['"', '\'']) && word.split(',').next().is_some_and(is_name);
        let more = known && !name && !above.ends_with(['"', '\'', ',']);
        long && is_open(above)
            && (more
                || small && (known || words > 2)
                || words > 1 && word.starts_with('(') && above.ends_with(char::is_alphanumeric))
    }
}

/// Whether a word is one of a sentence, and not its first.
fn is_small(word: &str) -> bool {
    // An escape of a message in JSON may be glued to it.
    let word = word.split('\\').next().unwrap_or_default();
    word.starts_with(char::is_lowercase) && is_plain(word) && !is_name(word)
}

/// The word behind the quotation or the address with which a line begins.
fn behind_quotation(line: &str) -> Option<&str> {
    let quote = line.chars().next().filter(|first| matches!(first, '"' | '\''));
    let behind = match quote {
        Some(quote) => line.get(1..)?.split_once(quote)?.1.strip_prefix(' ')?,
        None => line.strip_prefix("http")?.split_once(' ')?.1,
    };
    behind.split(' ').next()
}

/// Whether a line closes a bracket of the line above, before it opens one.
fn closes_bracket(above: &str, below: &str) -> bool {
    let close = below.chars().find(|letter| "()[]{}".contains(*letter));
    let open = match close {
        Some(')') => '(',
        Some(']') => '[',
        Some('}') => '{',
        _ => return false,
    };
    above.matches(open).count() > above.matches(close.unwrap_or(open)).count()
}

/// Whether the break parts words in brackets (`(work or school`, a new line, `account)`), or
/// words of the pages of an API that belong together, however wide their lines are.
fn is_phrase(above: &str, below: &str) -> bool {
    const NEAR: usize = 40;
    let words = |text: &str| {
        text.len() < NEAR
            && !text.trim().is_empty()
            && text.chars().all(|letter| letter.is_alphabetic() || " -".contains(letter))
    };
    let ends = |word: &&str| above.trim_end().ends_with(*word);
    let goes_on = |word: &&str| below.starts_with(*word);
    above.rsplit_once('(').is_some_and(|(_, inner)| words(inner))
        && below.split_once(')').is_some_and(|(inner, _)| words(inner))
        || ["Not", "Least", "Higher"].iter().any(ends)
            && ["supported", "available", "privileged"].iter().any(goes_on)
}

/// Whether a line does not end as sentences, labels and rows of code do.
fn is_open(line: &str) -> bool {
    line.ends_with(|last: char| last.is_alphanumeric() || ",)\"'".contains(last))
}

/// Whether two lines hold no cells and no fence, and the second is not set in. A quotation may
/// stand in a cell.
fn is_flat(above: &str, below: &str, quoted: bool) -> bool {
    let cells =
        |line: &str| line.contains('|') || !quoted && line.contains('\t') || line.contains("```");
    !cells(above) && !cells(below) && !below.starts_with(' ') && !below.contains("  ")
}

/// The quote that is open behind a line; `open` is the one in front of it. Within a word it is
/// an apostrophe.
fn quote_behind(line: &str, open: Option<char>) -> Option<char> {
    if memchr2(b'"', b'\'', line.as_bytes()).is_none() {
        return open;
    }
    let mut open = open;
    let (mut before, mut letters) = (' ', line.chars().peekable());
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            letters.next();
            before = letter;
            continue;
        }
        let inside = |next: &char| next.is_alphanumeric();
        match open {
            None if matches!(letter, '"' | '\'') && !inside(&before) => open = Some(letter),
            Some(quote) if quote == letter && !letters.peek().is_some_and(inside) => open = None,
            _ => {}
        }
        before = letter;
    }
    open
}
