//! Error messages of sign-in and of Microsoft Graph. Names count only in the
//! slots that the messages have for them: an app may be called like a permission.

mod graph;
mod phrase;
mod sign_in;

use super::anchors::Anchor;
use super::draft::{Draft, Source};
use super::grant::Format;

use graph::{INTRODUCTIONS, SLOTS};

/// How long a message may be.
const LONGEST: usize = 20_000;

/// Reads the error messages of a text.
pub(super) fn read(draft: &mut Draft<'_>) {
    if !draft.anchors.has(Anchor::Error) {
        return;
    }
    for open in draft.open() {
        let mut at = open.start;
        while let Some((start, cue)) = next_cue(draft.text, at, open.end) {
            let end = match cue {
                Cue::SignIn => sign_in::read(draft, start, open.end),
                Cue::Introduction | Cue::Slot(_) => graph::read(draft, at..start, open.end),
                Cue::Bare(end) => {
                    draft.take(start..end);
                    draft.sources.push(Source::new(Format::Error, start));
                    end
                }
            };
            at = end.max(start + 1);
        }
    }
}

/// Sentences that tell of an error and name no permission.
const BARE: [&str; 2] = ["authorization_requestdenied", "insufficient privileges to complete"];

/// What a message can be told by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    /// `AADSTS` and a number.
    SignIn,
    /// How a message of Microsoft Graph begins.
    Introduction,
    /// What stands in front of its names.
    Slot(usize),
    /// A sentence without slots, and where it ends.
    Bare(usize),
}

/// The next cue in `text[from..to]`, in one pass.
fn next_cue(text: &str, from: usize, to: usize) -> Option<(usize, Cue)> {
    let mut at = from;
    loop {
        let rest = text.get(at..to)?;
        let start = at + rest.find(['A', 'a', 'M', 'm', 'S', 's', 'R', 'r', 'I', 'i', 'd'])?;
        at = start + 1;
        let end = |cue: &str| phrase::end(text, start, cue).filter(|end| *end <= to);
        let is = |cue: &str| end(cue).is_some();
        if end("aadsts").is_some_and(|end| text.as_bytes().get(end).is_some_and(u8::is_ascii_digit))
        {
            return Some((start, Cue::SignIn));
        }
        if INTRODUCTIONS.iter().any(|(cue, _)| is(cue)) {
            return Some((start, Cue::Introduction));
        }
        if let Some(row) = SLOTS.iter().position(|(cue, _, _)| is(cue)) {
            return Some((start, Cue::Slot(row)));
        }
        if let Some(end) = BARE.iter().find_map(|cue| end(cue)) {
            return Some((start, Cue::Bare(end)));
        }
    }
}

/// The end of what is looked at from `start` on.
fn window(text: &str, start: usize, limit: usize) -> usize {
    let end = limit.min(start.saturating_add(LONGEST));
    (start..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(start)
}
