//! The summary: an answer as a page of text.
//!
//! It names permissions and nothing else that was pasted: pieces that were not
//! recognised are counted.

use crate::capability::Area;
use crate::explanation::steps::steps;
use crate::explanation::{Beyond, Explanation, Headline, Verdict, beyond};
use crate::mode::Mode;
use crate::source::{facts_are_old, facts_date};
use crate::wording::{Block, Mood, ReadLine, SharedWords, Since, later, now, shared_words};

use super::share::Share;

/// How many names a list holds.
const LISTED: usize = 40;
/// The verdicts in the order of the text. `true`: each capability stands on its own line
/// with its reason. `false`: one sentence lists their names.
const VERDICTS: [(Verdict, bool); 4] = [
    (Verdict::Conferred, true),
    (Verdict::Conditional, true),
    (Verdict::CannotTell, false),
    (Verdict::NotConferred, false),
];

/// The summary of an answer, with a link to it.
pub(super) fn summary(share: &Share<'_>) -> Vec<Block> {
    let Share { mode, now, .. } = *share;
    let (answer, headline) = share.shown();
    let (answer, headline) = (&answer, &headline);
    let pasted = headline.is_answer();
    let words = shared_words(share.lang);
    let mood = Mood::of(answer);
    let other = share.modes.counterpart(mode);
    let mut blocks = vec![Block::Title(words.title(mode))];
    for note in answer.reading.notes.iter().filter(|note| note.id.comes_first()) {
        blocks.push(Block::Text(words.note(note, now)));
    }
    blocks.push(Block::Text(words.in_one_breath(answer, headline, mode, other)));
    if pasted {
        blocks.push(Block::Text(told(answer, words)));
        blocks.extend(corrected(answer, mode, words));
    }
    if let Some(changes) = share.changes(answer) {
        blocks.push(Block::Items(words.changes(&changes, Since::Kept)));
    }
    blocks.push(Block::Items(lanes(answer, headline, words)));
    let steps = steps(answer, mode, pasted);
    if !steps.is_empty() {
        blocks.push(Block::Heading(words.text(now::STEPS).into()));
        let step = |step| {
            let text = words.step(step);
            words.sentences(&[&words.ended(&text.title), text.who])
        };
        blocks.push(Block::Items(steps.iter().map(step).collect()));
    }
    blocks.push(Block::Heading(words.asks(mode)));
    blocks.push(Block::Items(required(answer, mode, words)));
    let meetings = words.meetings(answer);
    if !meetings.is_empty() {
        blocks.push(Block::Text(meetings.into()));
    }
    capabilities(&mut blocks, answer, mode, mood, words);
    let Beyond { own, elsewhere } = beyond(answer, share.modes);
    if !own.is_empty() {
        blocks.push(Block::Heading(words.text(now::EXTRA).into()));
        blocks.push(Block::Items(listed(&own, words)));
        blocks.push(Block::Text(words.extra_is(mode, true)));
    }
    if let (Some(other), false) = (other, elsewhere.is_empty()) {
        blocks.push(Block::Text(words.extra_elsewhere(other)));
        blocks.push(Block::Items(listed(&elsewhere, words)));
    }
    notes(&mut blocks, answer, words, now);
    blocks.push(Block::Text(foot(words, &share.link(), now)));
    blocks
}

fn told(answer: &Explanation, words: &SharedWords) -> String {
    let read = &answer.reading;
    let line = ReadLine::of(&read.formats, &read.grants, read.unrecognised.len());
    let would = Mood::of(answer) == Mood::Would;
    words.sentences(&[&words.read(line), if would { words.text(now::IF_GRANTED) } else { "" }])
}

/// What the person corrected in the reading.
fn corrected(answer: &Explanation, mode: &Mode, words: &SharedWords) -> Option<Block> {
    let read = &answer.reading;
    let mut lines = Vec::new();
    for grant in read.grants.iter().filter(|grant| grant.corrected).take(LISTED) {
        let status = words.status_is(Some(grant.status)).to_owned();
        let said = [status, words.kind_is(grant, mode), words.text(later::AS_YOU_SAID).to_owned()];
        lines.push(words.entry(&code(&grant.permission), &words.items(&said)));
    }
    if !read.removed.is_empty() {
        lines.push(words.removed(&read.removed));
    }
    if read.whole_by_person {
        let said = [later::WHOLE_YES, later::AS_YOU_SAID].map(|it| words.text(it).to_owned());
        lines.push(words.items(&said));
    }
    (!lines.is_empty()).then_some(Block::Items(lines))
}

fn lanes(answer: &Explanation, headline: &Headline, words: &SharedWords) -> Vec<String> {
    let lane = |area: Area| words.entry(words.lane(area), &words.way(answer, headline, area));
    [Area::Teams, Area::Calendar].map(lane).to_vec()
}

fn required(answer: &Explanation, mode: &Mode, words: &SharedWords) -> Vec<String> {
    let line = |row: &crate::explanation::Required| {
        let (standing, more) = (words.standing(row), words.standing_is(row, mode));
        let standing = if more.is_empty() { standing.to_owned() } else { words.ended(standing) };
        words.entry(&code(&row.permission), &words.sentences(&[&standing, &more]))
    };
    answer.required.iter().map(line).collect()
}

fn capabilities(
    blocks: &mut Vec<Block>,
    answer: &Explanation,
    mode: &Mode,
    mood: Mood,
    words: &SharedWords,
) {
    for (verdict, with_reason) in VERDICTS {
        let found = answer.capabilities.iter().filter(|found| found.verdict == verdict);
        let lines: Vec<String> = found
            .map(|found| {
                let name = words.capability(found.id);
                if !with_reason {
                    return name.into();
                }
                words.entry(name, &words.why(found, &found.needs, mode, mood))
            })
            .collect();
        if lines.is_empty() {
            continue;
        }
        blocks.push(Block::Heading(words.verdict(verdict, mood)));
        blocks.push(if with_reason {
            Block::Items(lines)
        } else {
            Block::Text(words.ended(&words.apart(&lines)))
        });
    }
}

/// A name as code.
fn code(name: &str) -> String {
    ["`", name, "`"].concat()
}

/// Names as a list. Where they are many, the last line counts those that are left out.
fn listed(names: &[String], words: &SharedWords) -> Vec<String> {
    let mut lines: Vec<String> = names.iter().take(LISTED).map(|name| code(name)).collect();
    let rest = names.len().saturating_sub(LISTED);
    if rest > 0 {
        lines.push(words.rest(rest));
    }
    lines
}

fn notes(blocks: &mut Vec<Block>, answer: &Explanation, words: &SharedWords, now: i64) {
    let policies = answer.reading.policies.iter().map(|policy| words.policy(*policy).to_owned());
    let notes = answer.reading.notes.iter().filter(|note| !note.id.comes_first());
    let lines: Vec<String> = policies.chain(notes.map(|note| words.note(note, now))).collect();
    if !lines.is_empty() {
        blocks.push(Block::Heading(words.text(now::NOTES).into()));
        blocks.push(Block::Items(lines));
    }
}

fn foot(words: &SharedWords, link: &str, now: i64) -> String {
    let facts = words.facts(facts_date(), facts_are_old(now));
    let same = words.same_answer(link);
    words.sentences(&[words.text(now::NOT_ENOUGH), &facts, &same])
}
