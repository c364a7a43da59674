//! The risk note: permissions that are more than needed, for a person who judges risks. It
//! has a table, what it does not prove, and sources with their dates.

use crate::explanation::{Beyond, Excess, beyond, excess};
use crate::instant::date;
use crate::permission::Kind;
use crate::reading::GrantKind;
use crate::source::{self, facts_are_old, facts_date};
use crate::wording::{Block, Mood, later, shared_words};

use super::share::Share;

/// The ids of the sources that say what a permission opens, and what it is for.
const SOURCES: [&str; 2] = ["graph-data", "graph-descriptions"];

/// The risk note of an answer.
pub(super) fn risk(share: &Share<'_>) -> Vec<Block> {
    let Share { mode, now, .. } = *share;
    let (answer, headline) = share.shown();
    let words = shared_words(share.lang);
    let mood = Mood::of(&answer);
    let other = share.modes.counterpart(mode);
    let said = words.in_one_breath(&answer, &headline, mode, other);
    let mut blocks = vec![Block::Title(words.risk_title(mode)), Block::Text(said)];
    // A person who judges risks also needs the permissions that another mode asks for.
    let Beyond { mut own, elsewhere } = beyond(&answer, share.modes);
    own.extend(elsewhere);
    let all = excess(&answer, mode, share.reading, &own);
    if all.is_empty() {
        blocks.push(Block::Text(words.extra_is(mode, false)));
    } else {
        let mut rows = vec![words.risk_columns()];
        rows.extend(all.iter().map(|it| row(share, it, mood)));
        blocks.push(Block::Table(rows));
    }
    blocks.push(Block::Heading(words.text(later::NOT_PROVEN).into()));
    blocks.push(Block::Items(words.not_proven()));
    blocks.push(Block::Heading(words.text(later::SOURCES).into()));
    let mut ids: Vec<_> = SOURCES.into_iter().filter_map(source::find).collect();
    for note in &answer.reading.notes {
        for source in source::of(note) {
            if !ids.iter().any(|known| known.url == source.url) {
                ids.push(source);
            }
        }
    }
    let tell = |source: &source::Source| {
        let said = [source.url.to_owned(), words.source(source.date, source.primary)];
        words.entry(source.title, &words.items(&said))
    };
    let told = ids.iter().filter(|source| !source.url.is_empty()).map(tell).collect();
    blocks.push(Block::Items(told));
    let facts = words.facts(facts_date(), facts_are_old(now));
    let made = words.made_on(&words.date(&date(now)));
    blocks.push(Block::Text(words.sentences(&[&made, &facts, &words.same_answer(&share.link())])));
    blocks
}

fn row(share: &Share<'_>, excess: &Excess, mood: Mood) -> Vec<String> {
    let words = shared_words(share.lang);
    let opens = if excess.is_unknown() {
        described(share.table, &excess.permission, excess.kind)
    } else {
        words.opens(excess)
    };
    vec![
        ["`", &excess.permission, "`"].concat(),
        words.kind(GrantKind::Known(excess.kind)).to_owned(),
        words.reach(excess.kind),
        opens,
        words.instead(excess),
        words.without(&excess.lost, mood),
    ]
}

/// What Microsoft says of a permission, as `data/descriptions.tsv` has it: name, text as
/// delegated, text as application (`=` where both are the same).
fn described(table: &str, name: &str, kind: Kind) -> String {
    for line in table.lines() {
        let mut cells = line.split('\t');
        if cells.next() != Some(name) {
            continue;
        }
        let delegated = cells.next().unwrap_or_default();
        let application = cells.next().unwrap_or_default();
        let own = kind == Kind::Application && application != "=";
        let said = if own { application } else { delegated };
        return if said.is_empty() { String::new() } else { [said, "."].concat() };
    }
    String::new()
}
