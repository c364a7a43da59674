//! Lists of names and prose with names in it: what no other family has taken.

mod ends;
mod english;
mod headings;
mod kinds;
mod marks;
mod places;
mod rows;

use std::ops::Range;

use crate::permission::{Kind, Resource};

use super::clause::{self, Effect};
use super::draft::{Draft, Find, Manner, Source, Strength};
use super::grant::{Format, Status};
use super::more::is_ellipsis;
use super::names::{self, Hit, Word};

use ends::{ends_with, read_piece};
use english::without_prose_words;
use headings::heading_kind;
pub(super) use headings::look_above;
use kinds::{kinds_behind, kinds_in_front};
use marks::{Marks, is_struck};
use places::{is_address, resource_behind, resource_in_front};
use rows::rows;

/// What the lines above say of the names below.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Above {
    pub kind: Option<Kind>,
    pub resource: Option<Resource>,
    /// What a lead-in says ("asks for:"), up to the end of its list.
    pub lead: Option<Effect>,
    /// Whether a blank line may end that list: none stands above its first row.
    pub dense: Option<bool>,
}

/// Plain English words that make up a row: they wait until it is known what
/// stands beside them.
struct Waiting {
    row: usize,
    hit: Hit,
    above: Above,
}

/// The list while it is being read.
struct List {
    source: Source,
    above: Above,
    waiting: Vec<Waiting>,
    /// The rows that hold names, by their number among those that are not blank.
    named: Vec<usize>,
    row: usize,
    /// Where the row above ends, and what it says of its last name: a sentence may
    /// go on in the next line.
    said: (usize, Option<Effect>),
    marks: Marks,
    /// A blank line stands right above.
    blank: bool,
    /// A row says that it does not show all.
    more: bool,
}

/// Reads what is left of the text.
pub(super) fn read(draft: &mut Draft<'_>) {
    if draft.nameless {
        return;
    }
    let rows = rows(draft);
    let odd_before = draft.odd.len();
    let mut list = List {
        source: Source::new(Format::List, 0),
        above: Above::default(),
        waiting: Vec::new(),
        named: Vec::new(),
        row: 0,
        said: (0, None),
        marks: Marks::of(draft, &rows),
        blank: false,
        more: false,
    };
    let upright = is_upright(draft, &rows);
    let mut rows = rows.into_iter().peekable();
    while let Some(row) = rows.next() {
        let text = draft.slice(&row);
        if text.trim().is_empty() {
            list.blank = true;
            continue;
        }
        list.row += 1;
        let hits = names::hits(draft.text, row.clone());
        if !hits.iter().any(matters) {
            list.ends(draft, &row);
            // A remark in brackets ends no list.
            if !text.trim_start().starts_with('(') {
                list.above = look_above(draft, text, list.above);
            }
            list.blank = false;
            continue;
        }
        if upright {
            list.above.lead = rows.peek().and_then(|below| clause::lead(draft.slice(below)));
        }
        read_row(draft, &mut list, &row, hits);
        list.blank = false;
    }
    list.settle();
    draft.incomplete |= list.more;
    let first_odd = draft.odd.get(odd_before).map(|odd| odd.span.start);
    let first = list.source.finds.iter().map(|find| find.span.start).min();
    if let Some(first) = first.or(first_odd.filter(|_| draft.sources.is_empty())) {
        list.source.at = first;
        draft.sources.push(list.source);
    }
}

impl List {
    /// Rows of plain words count where rows of names touch them, or where they
    /// are all that there is (rule 25: never in prose).
    fn settle(&mut self) {
        let alone = self.source.finds.is_empty()
            && self.waiting.last().map(|last| last.row) == Some(self.row);
        let waiting = std::mem::take(&mut self.waiting);
        // Rows that follow each other stand or fall together.
        for rows in waiting.chunk_by(|above, below| below.row <= above.row + 1) {
            let (Some(first), Some(last)) = (rows.first(), rows.last()) else { continue };
            let touches = [first.row.wrapping_sub(1), last.row + 1]
                .iter()
                .any(|row| self.named.binary_search(row).is_ok());
            if touches || (alone && first.row == 1) {
                let finds = rows.iter().map(|row| find(&row.hit, Effect::Stands, None, row.above));
                self.source.finds.extend(finds);
            }
        }
    }
}

/// Whether each name has its status in a line of its own below.
fn is_upright(draft: &Draft<'_>, rows: &[Range<usize>]) -> bool {
    let filled = rows.iter().filter(|row| !draft.slice(row).trim().is_empty());
    let mut below = filled.clone().skip(1).step_by(2);
    filled.clone().step_by(2).all(|row| {
        let is_name =
            matches!(names::hits(draft.text, row.clone()).as_slice(), [hit] if hit.is_name());
        is_name
            && below.next().is_some_and(|row| {
                row.len() < 40
                    && clause::lead(draft.slice(row)).is_some()
                    && !names::any(draft.text, row.clone())
            })
    })
}

fn matters(hit: &Hit) -> bool {
    !matches!(hit.word, Word::Guid(_))
}

fn read_row(draft: &mut Draft<'_>, list: &mut List, row: &Range<usize>, hits: Vec<Hit>) {
    let text = draft.slice(row);
    let Some(first) = hits.first() else { return };
    let front = draft.slice(&(row.start..first.span.start));
    let is_row = is_list_front(front);
    // "… X, Y" goes on with a list that was cut.
    draft.incomplete |= is_ellipsis(front);
    let label = front.trim_end().ends_with(':');
    let bullet =
        front.trim_start().starts_with(|mark: char| mark.is_ascii_punctuation() || mark == '•');
    if label && let Some(kind) = heading_kind(draft, &front.to_lowercase()) {
        list.above.kind = Some(kind);
        list.above.lead = None;
    } else if !is_row && !bullet {
        list.above.lead = None;
    }
    if list.blank && list.above.dense == Some(true) && !bullet {
        list.above.lead = None;
    }
    list.above.dense = list.above.dense.or(Some(!list.blank));
    let hits = without_prose_words(draft, row, hits);
    let mut effects = vec![Effect::Stands; hits.len()];
    let open = open_from_above(draft, list, row);
    for said in clause::said(text, row.start, &hits, list.above.lead, open) {
        if let Some(effect) = effects.get_mut(said.hit) {
            *effect = said.effect;
        }
    }
    list.said = (row.end, effects.last().copied());
    if let Some(effect) = list.marks.say(front) {
        for known in &mut effects {
            if *known == Effect::Stands {
                *known = effect;
            }
        }
    }
    ends_with(draft, hits.last().map_or(row.end, |hit| hit.span.end)..row.end);
    let english_only = hits.iter().all(Hit::is_english);
    let found = list.source.finds.len();
    let mut carried: Vec<Kind> = Vec::new();
    let mut above = list.above;
    for (index, hit) in hits.iter().enumerate() {
        let before = index
            .checked_sub(1)
            .and_then(|index| hits.get(index))
            .map_or(row.start, |hit| hit.span.end);
        let after = hits.get(index + 1).map_or(row.end, |hit| hit.span.start);
        let gap = draft.slice(&(before..hit.span.start));
        let tail = draft.slice(&(hit.span.end..after));
        read_piece(draft, hit.span.end..after);
        let behind = kinds_behind(tail, index + 1 < hits.len());
        carried = kinds_in_front(gap, carried);
        let kinds = if behind.is_empty() { carried.clone() } else { behind };
        above.resource = resource_in_front(gap).or(above.resource);
        let above = Above { resource: resource_behind(tail).or(above.resource), ..above };
        let effect = effects.get(index).copied().unwrap_or(Effect::Stands);
        let struck = effect == Effect::Stands && is_struck(gap);
        let effect = if struck { Effect::NotGranted } else { effect };
        if !hit.is_name() || hit.may_be_piece {
            if effect != Effect::Nothing || !matches!(hit.word, Word::Odd { .. }) {
                let manner = Manner {
                    kind: None,
                    status: Status::Granted,
                    strength: Strength::Sentence,
                    resource: above.resource,
                    any_word: false,
                };
                draft.read_hit(&mut list.source, hit, manner);
            }
            continue;
        }
        if hit.more {
            draft.incomplete = true;
        }
        if english_only {
            list.waiting.push(Waiting { row: list.row, hit: hit.clone(), above });
            continue;
        }
        if effect == Effect::Nothing || is_address(draft.text, hit) {
            continue;
        }
        if kinds.is_empty() {
            list.source.finds.push(find(hit, effect, None, above));
        }
        for kind in kinds {
            list.source.finds.push(find(hit, effect, Some(kind), above));
        }
    }
    if list.source.finds.len() > found {
        list.named.push(list.row);
    }
}

/// What the row above says of its last name, where its sentence goes on: it ends
/// with a comma, or "and" begins this one.
fn open_from_above(draft: &Draft<'_>, list: &List, row: &Range<usize>) -> Option<Effect> {
    let (end, effect) = list.said;
    let effect = effect
        .filter(|it| matches!(it, Effect::Declared | Effect::NotGranted | Effect::Nothing))?;
    let above = draft.slice(&(end.saturating_sub(1)..end));
    let text = draft.slice(row);
    let joined = end + 1 == row.start
        && (above == "," || clause::goes_on(text))
        && !text.trim_start().starts_with(['-', '*', '•', '·', '–']);
    joined.then_some(effect)
}

fn find(hit: &Hit, effect: Effect, kind: Option<Kind>, above: Above) -> Find {
    let (status, strength) = match effect {
        Effect::Stands | Effect::Held | Effect::Nothing => (Status::Granted, Strength::Sentence),
        Effect::Declared => (Status::Declared, Strength::Declared),
        Effect::NotGranted => (Status::NotGranted, Strength::Sentence),
        Effect::Mentioned => (Status::Granted, Strength::Mention),
    };
    let (name, resource, stated) = match &hit.word {
        Word::Name { name, resource, stated: true } => (name.clone(), *resource, true),
        Word::Name { name, resource, .. } => {
            let by_heading = resource.is_none() && above.resource.is_some();
            (name.clone(), resource.or(above.resource), by_heading)
        }
        _ => (String::new(), None, false),
    };
    Find {
        name,
        kind,
        heading: above.kind,
        status,
        strength,
        resource,
        stated,
        span: hit.name.clone(),
    }
}

/// Whether what stands in front of a row's first name is no prose: a bullet, a
/// number, quotes, a sign.
fn is_list_front(front: &str) -> bool {
    front.chars().filter(|character| character.is_alphabetic()).count() <= 2
}
