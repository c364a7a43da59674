//! What is there beyond what the mode asks for, and what was not recognised.

use super::capabilities::capability;
use crate::capability::Capability;
use crate::decimal::digits;
use crate::explanation::Removal;
use crate::mode::Mode;
use crate::reading::Unrecognised;
use crate::wording::{Mood, fill, names as joined};

pub(super) fn extra(mode: &Mode, mood: Mood) -> String {
    let text = match mood {
        Mood::Is => "Granted beyond what {} asks for",
        Mood::Would => "Asked for beyond what {} needs",
    };
    fill(text, &[&mode.label])
}

pub(super) fn extra_is(mode: &Mode) -> String {
    fill(
        "Teams conferencing through {} works without these. Something else may rely on them.",
        &[&mode.label],
    )
}

pub(super) fn extra_elsewhere(other: &Mode) -> String {
    fill("{} asks for these:", &[&other.label])
}

pub(super) fn without(lost: &Removal, mood: Mood) -> String {
    let it = match mood {
        Mood::Is => "Removing it",
        Mood::Would => "Leaving it out",
    };
    let mut text = String::new();
    for (list, sentence) in [
        (&lost.closes, "{} would stop: {}."),
        (&lost.narrows, "{} would make depend on a condition: {}."),
    ] {
        if !list.is_empty() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&fill(sentence, &[it, &capabilities(list)]));
        }
    }
    text
}

pub(super) fn without_all(lost: &Removal, mood: Mood) -> String {
    let text = match mood {
        Mood::Is => "Removing all of them would stop: {}.",
        Mood::Would => "Leaving all of them out would stop: {}.",
    };
    fill(text, &[&capabilities(&lost.closes)])
}

/// Names of capabilities within a sentence.
fn capabilities(list: &[Capability]) -> String {
    let mut text = String::new();
    for found in list {
        if !text.is_empty() {
            text.push_str("; ");
        }
        let mut name = capability(*found).chars();
        if let Some(first) = name.next() {
            text.push(first.to_ascii_lowercase());
        }
        text.push_str(name.as_str());
    }
    text
}

pub(super) fn unrecognised_is(piece: &Unrecognised) -> String {
    if !piece.candidates.is_empty() {
        let names = joined(&piece.candidates, ", ", " or ", "{} others");
        return fill("could be {}", &[&names]);
    }
    match &piece.suggestion {
        Some(name) => fill("the nearest real name is `{}`", &[name]),
        None => "no permission that the explainer knows".into(),
    }
}

pub(super) fn rest(number: usize) -> String {
    fill("and {} more", &[&digits(number)])
}
