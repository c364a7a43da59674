//! An answer in a page of text.
//!
//! It names permissions and nothing else that was pasted: pieces that were not
//! recognised are counted.

use std::collections::BTreeSet;

use crate::capability::Area;
use crate::explanation::{Explanation, Verdict};
use crate::mode::Mode;
use crate::source::facts_date;
use crate::wording::{Block, Mood, ReadLine, SharedWords, Words, shared_words};

/// How many names a list holds.
const LISTED: usize = 40;
/// What is told of each: whether with its reason, or as a mere list.
const VERDICTS: [(Verdict, bool); 4] = [
    (Verdict::Conferred, true),
    (Verdict::Conditional, true),
    (Verdict::CannotTell, false),
    (Verdict::NotConferred, false),
];

/// The summary of an answer, with a link to it.
pub fn summary(
    answer: &Explanation,
    mode: &Mode,
    pasted: bool,
    words: &Words,
    link: &str,
) -> Vec<Block> {
    let shared = shared_words(words.lang);
    let mood = Mood::of(answer);
    let mut blocks = vec![Block::Title((shared.title)(mode))];
    blocks.push(Block::Text(told(answer, mode, pasted, words)));
    blocks.push(Block::Items(lanes(answer, mode, mood, words)));
    if let Some(step) = (words.step)(answer, mode, pasted, None) {
        blocks.push(Block::Text([words.next, " ", &step.text].concat()));
    }
    blocks.push(Block::Heading((words.asks)(mode)));
    blocks.push(Block::Items(required(answer, mode, words)));
    capabilities(&mut blocks, answer, mode, mood, words);
    if !answer.extra.is_empty() {
        blocks.push(Block::Heading((words.extra)(mode, mood)));
        blocks.push(Block::Items(extra(answer, words)));
        blocks.push(Block::Text((words.extra_is)(mode)));
    }
    notes(&mut blocks, answer, words);
    blocks.push(Block::Text(foot(words, shared, link)));
    blocks
}

fn told(answer: &Explanation, mode: &Mode, pasted: bool, words: &Words) -> String {
    if !pasted {
        return (words.as_asked)(mode);
    }
    let read = &answer.reading;
    let different: BTreeSet<&str> =
        read.grants.iter().map(|grant| grant.permission.as_str()).collect();
    let mut text = (words.read)(ReadLine {
        permissions: different.len(),
        formats: &read.formats,
        unrecognised: read.unrecognised.len(),
    });
    if Mood::of(answer) == Mood::Would {
        text.push(' ');
        text.push_str(words.if_granted);
    }
    text
}

fn lanes(answer: &Explanation, mode: &Mode, mood: Mood, words: &Words) -> Vec<String> {
    let complete = answer.reading.complete;
    let lane = |area: Area, value: &str, more: &str| {
        [(words.lane)(area), ": ", value, ". ", more].concat()
    };
    vec![
        lane(
            Area::Teams,
            (words.conferencing)(answer.summary.conferencing, mood),
            &(words.conferencing_is)(answer, mode),
        ),
        lane(
            Area::Calendar,
            &(words.calendar)(answer.summary.calendar, mood, complete),
            &(words.calendar_is)(answer, mode),
        ),
    ]
}

fn required(answer: &Explanation, mode: &Mode, words: &Words) -> Vec<String> {
    let line = |row: &crate::explanation::Required| {
        let mut text = ["`", &row.permission, "`: ", (words.standing)(row)].concat();
        let more = (words.standing_is)(row, mode);
        if !more.is_empty() {
            text.push_str(". ");
            text.push_str(&more);
        }
        text
    };
    answer.required.iter().map(line).collect()
}

fn capabilities(
    blocks: &mut Vec<Block>,
    answer: &Explanation,
    mode: &Mode,
    mood: Mood,
    words: &Words,
) {
    for (verdict, with_reason) in VERDICTS {
        let found = answer.capabilities.iter().filter(|found| found.verdict == verdict);
        let lines: Vec<String> = found
            .map(|found| {
                let name = (words.capability)(found.id);
                if !with_reason {
                    return name.into();
                }
                [name, ": ", &(words.why)(found, &found.needs, mode, mood)].concat()
            })
            .collect();
        if lines.is_empty() {
            continue;
        }
        blocks.push(Block::Heading((words.verdict)(verdict, mood).into()));
        blocks.push(if with_reason {
            Block::Items(lines)
        } else {
            Block::Text([&lines.join("; "), "."].concat())
        });
    }
}

fn extra(answer: &Explanation, words: &Words) -> Vec<String> {
    let code = |name: &String| ["`", name, "`"].concat();
    let mut lines: Vec<String> = answer.extra.iter().take(LISTED).map(code).collect();
    let rest = answer.extra.len().saturating_sub(LISTED);
    if rest > 0 {
        lines.push((words.rest)(rest));
    }
    lines
}

fn notes(blocks: &mut Vec<Block>, answer: &Explanation, words: &Words) {
    let policies = answer.reading.policies.iter().map(|policy| (words.policy)(*policy).to_owned());
    let lines: Vec<String> = policies.chain(answer.reading.notes.iter().map(words.note)).collect();
    if !lines.is_empty() {
        blocks.push(Block::Heading(words.notes.into()));
        blocks.push(Block::Items(lines));
    }
}

fn foot(words: &Words, shared: &SharedWords, link: &str) -> String {
    [words.not_enough, " ", &(words.facts)(facts_date()), " ", shared.same_answer, " ", link]
        .concat()
}
