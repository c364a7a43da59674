//! How we say it: every word that a reader sees, one language per folder. What
//! is said where a part did not load stands in `web/share.js` and `web/life.js`:
//! the words may be in that part.
//!
//! A language is a value of [`Words`]: leaving something out does not compile.
//! Names of permissions and commands stand between back-ticks; the page shows
//! them as code. What a reader pasted never goes through here.

mod en;
mod en_shared;
mod shared;

pub use shared::{Block, SharedWords, shared_words};

use crate::capability::{Area, Capability};
use crate::decimal::digits;
use crate::explanation::{
    CalendarAccess, CapabilityAnswer, Conferencing, Evidence, Explanation, Removal, Required,
    Verdict,
};
use crate::mode::Mode;
use crate::note::Note;
use crate::permission::Condition;
use crate::reading::{AccessPolicy, Format, Grant, Unrecognised};

/// How sure the answer is of its grants, which sets the mood of every verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    /// Something was granted: it can.
    Is,
    /// Nothing was, but something was asked for: it would.
    Would,
}

impl Mood {
    /// The mood of an answer.
    pub fn of(answer: &Explanation) -> Mood {
        if answer.reading.evidence == Evidence::Declared { Mood::Would } else { Mood::Is }
    }
}

/// A paste to try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// What its button says.
    pub label: &'static str,
    /// The paste.
    pub text: &'static str,
}

/// One thing to do next.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The step, in a sentence or two.
    pub text: String,
    /// Who can do it and how: paragraphs.
    pub how: Vec<String>,
    /// Commands, one a line, that do it and then show that it was done.
    pub commands: Vec<String>,
    /// How to see that it was done: a paragraph, or nothing.
    pub check: &'static str,
    /// Whether it is for an administrator, who can be sent a message.
    pub message: bool,
}

/// What is told of the reading in one line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadLine<'a> {
    /// How many different permissions.
    pub permissions: usize,
    /// In which formats.
    pub formats: &'a [Format],
    /// How many pieces were not recognised.
    pub unrecognised: usize,
}

/// All that can be said, in one language.
#[derive(Clone, Copy)]
pub struct Words {
    /// The language, as in the `lang` attribute.
    pub lang: &'static str,

    /// The legend of the picker.
    pub which_mode: &'static str,
    /// The label of the help beside the picker.
    pub which_mode_is_mine: &'static str,
    /// How one can tell a mode.
    pub mode_is: fn(&Mode) -> &'static str,
    /// In front of the permissions that it asks for.
    pub asks_for: &'static str,
    /// The label of the text area.
    pub paste: &'static str,
    /// What to paste.
    pub paste_hint: &'static str,
    /// The label of the help on where to find it.
    pub where_to_find: &'static str,
    /// Where to find it: paragraphs.
    pub where_to_find_is: &'static [&'static str],
    /// In front of the examples.
    pub examples: &'static str,
    /// The examples of a mode.
    pub examples_of: fn(&Mode) -> &'static [Example],
    /// The button that empties the text area.
    pub clear: &'static str,
    /// The button that brings back what was there.
    pub undo: &'static str,
    /// While a long paste is being read.
    pub busy: &'static str,
    /// Where what reads the paste did not load, or failed on it.
    pub no_reader: &'static str,
    /// What was read, in one line.
    pub read: fn(ReadLine<'_>) -> String,
    /// The label of the list of all that was read.
    pub as_read: &'static str,
    /// A grant, as it was read.
    pub grant: fn(&Grant) -> String,

    /// Above the answer, where nothing was pasted.
    pub as_asked: fn(&Mode) -> String,
    /// Above the answer, where nothing in it was granted.
    pub if_granted: &'static str,
    /// Above the answer, where a link brought it.
    pub linked: &'static str,
    /// Above the answer, where nothing was found.
    pub nothing_found: &'static str,
    /// The same, where the explainer knows what it is.
    pub nothing_named: &'static str,
    /// Above the answer, where only denials were found.
    pub only_denied: &'static str,
    /// The same, where that is all that there is.
    pub none_granted: &'static str,
    /// The heading of the answer, for those who do not see it.
    pub answer: &'static str,
    /// The heading of a lane.
    pub lane: fn(Area) -> &'static str,
    /// What the lane is.
    pub lane_is: fn(Area) -> &'static str,
    /// The value of the lane of conferencing.
    pub conferencing: fn(Conferencing, Mood) -> &'static str,
    /// The value of the lane of calendars.
    pub calendar: fn(CalendarAccess, Mood, bool) -> String,
    /// The value of the lane of conferencing, in a sentence.
    pub conferencing_is: fn(&Explanation, &Mode) -> String,
    /// The value of the lane of calendars, in a sentence.
    pub calendar_is: fn(&Explanation, &Mode) -> String,
    /// In front of the next step.
    pub next: &'static str,
    /// The label of how to do it.
    pub how: &'static str,
    /// The answer changed: the sentence for a screen reader.
    pub status: fn(&Explanation, &Mode, bool) -> String,

    /// The paste looks like the other mode.
    pub other_mode: fn(&Mode) -> String,
    /// The button that switches.
    pub switch: fn(&Mode) -> String,

    /// The heading of the capabilities of an area.
    pub area: fn(Area) -> &'static str,
    /// The name of a capability.
    pub capability: fn(Capability) -> &'static str,
    /// The name of a row that stands for several, by its first capability.
    pub several: fn(Capability) -> &'static str,
    /// A verdict in a word or two.
    pub verdict: fn(Verdict, Mood) -> &'static str,
    /// Why, behind the verdict: what opens it, and what it would take.
    pub why: fn(&CapabilityAnswer, &[String], &Mode, Mood) -> String,
    /// A condition, in a few words.
    pub condition: fn(Condition, &Mode) -> &'static str,
    /// The label of a fold.
    pub more: fn(Verdict, usize) -> String,
    /// The operation that stands for a capability.
    pub operation: &'static str,
    /// Where in the paste: lines.
    pub on_lines: fn(&[usize]) -> String,

    /// The heading of what the mode asks for.
    pub asks: fn(&Mode) -> String,
    /// What a permission is asked for.
    pub ask: fn(&str) -> &'static str,
    /// How it stands, in a word or two.
    pub standing: fn(&Required) -> &'static str,
    /// How it stands, in a sentence, where the word leaves something open.
    pub standing_is: fn(&Required, &Mode) -> String,

    /// The heading of what was granted beyond it.
    pub extra: fn(&Mode, Mood) -> String,
    /// What to make of it.
    pub extra_is: fn(&Mode) -> String,
    /// In front of those that another mode asks for.
    pub extra_elsewhere: fn(&Mode) -> String,
    /// What would be lost without one of them.
    pub without: fn(&Removal, Mood) -> String,
    /// In front of those without which nothing would be lost.
    pub without_loss: &'static str,
    /// What would be lost without all of them.
    pub without_all: fn(&Removal, Mood) -> String,
    /// The heading of what was not recognised.
    pub unrecognised: &'static str,
    /// What to make of a piece that was not recognised.
    pub unrecognised_is: fn(&Unrecognised) -> String,
    /// How many more there are than are shown.
    pub rest: fn(usize) -> String,

    /// The heading of the notes.
    pub notes: &'static str,
    /// A note, in one sentence.
    pub note: fn(&Note) -> String,
    /// A policy of which the paste tells, in one sentence.
    pub policy: fn(AccessPolicy) -> &'static str,
    /// The label of a source, by its date and whether it is the maker's own.
    pub source: fn(&str, bool) -> String,
    /// A date of the form `YYYY-MM-DD`.
    pub date: fn(&str) -> String,

    /// The one thing to do next.
    pub step: fn(&Explanation, &Mode, bool, Option<&str>) -> Option<Step>,

    /// The button that copies a message to the administrator.
    pub share_message: &'static str,
    /// The button that copies the commands.
    pub share_commands: &'static str,
    /// The heading of the ways to pass the answer on.
    pub share: &'static str,
    /// Their buttons: what is asked for, and the label.
    pub shares: [(&'static str, &'static str); 5],

    /// The promise at the foot.
    pub promise: &'static str,
    /// What a permission alone cannot promise.
    pub not_enough: &'static str,
    /// How old the facts are.
    pub facts: fn(&str) -> String,
}

/// The words for a language tag (`en-GB`): the nearest that there are.
pub fn words(_lang: &str) -> &'static Words {
    &en::WORDS
}

/// How many names a sentence lists.
const NAMES: usize = 4;

/// Names in a sentence, each as code, the rest as a count.
fn names(names: &[String], comma: &str, and: &str, rest: &str) -> String {
    let shown = if names.len() > NAMES + 1 { NAMES } else { names.len() };
    let mut text = String::new();
    for (index, name) in names.iter().take(shown).enumerate() {
        if index > 0 {
            text.push_str(if index + 1 == names.len() { and } else { comma });
        }
        text.push('`');
        text.push_str(name);
        text.push('`');
    }
    if names.len() > shown {
        text.push_str(and);
        text.push_str(&fill(rest, &[&digits(names.len() - shown)]));
    }
    text
}

/// A sentence with the pieces in its places, which are `{}`.
///
/// A sentence is one text and no list of pieces to put together, which would be
/// three times the code.
#[inline(never)]
fn fill(sentence: &str, pieces: &[&str]) -> String {
    let mut pieces = pieces.iter();
    let mut text = String::new();
    for letter in sentence.chars() {
        match letter {
            '{' => text.push_str(pieces.next().unwrap_or(&"")),
            '}' => {}
            _ => text.push(letter),
        }
    }
    text
}

/// What a list of lines of the form `key=words` says of a key: nothing where it
/// does not stand there.
#[inline(never)]
fn look_up(list: &'static str, key: &str) -> &'static str {
    for line in list.split('\n') {
        if let Some((found, words)) = line.split_once('=')
            && found == key
        {
            return words;
        }
    }
    ""
}

/// The lines of a text, each by itself.
#[inline(never)]
fn lines(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        lines.push(line.to_owned());
    }
    lines
}
