//! Walks over the rows of a list or of prose, one after the other, and turns the names in
//! them into finds.

use std::ops::Range;

use crate::permission::Kind;

use crate::reading::evidence::above::{Above, heading_kind, look_above};
use crate::reading::evidence::block::{Block, Strength};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::sentence::{self, Effect, is_ellipsis};
use crate::reading::words::kind;
use crate::reading::words::names::{Hit, Word};
use crate::reading::words::status;
use crate::status::Status;

use super::across::across;
use super::around::{is_bullet, is_rest, upright};
use super::ends::{ends_with, goes_on, read_piece};
use super::english::without_prose_words;
use super::finds::find;
use super::inner::{inner_rows, is_led, property};
use super::marks::{Marks, is_struck};
use super::places::{is_address, resource_behind, resource_in_front};
use super::rows::{ListRow, rows};

/// Plain English words that make up a row: they wait until it is known what
/// stands beside them.
struct Waiting {
    row: usize,
    hit: Hit,
    above: Above,
    effect: Effect,
}

/// The list while it is being read.
struct List {
    source: Block,
    above: Above,
    waiting: Vec<Waiting>,
    /// The rows that hold names, by their number among those that are not blank.
    named: Vec<usize>,
    row: usize,
    marks: Marks,
    /// A blank line stands right above.
    blank: bool,
    /// A row says that the list does not show all.
    more: bool,
    /// Whether the description of a name says that it is granted; and the finds whose
    /// descriptions are not understood.
    granted: bool,
    open: Vec<usize>,
}

/// Reads what no other format has taken.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    if !findings.open().iter().any(|part| findings.document.may_name(part)) {
        return;
    }
    let rows = rows(findings);
    let odd_before = findings.odd.len();
    let mut list = List {
        source: Block::new(Format::List, 0),
        above: Above::default(),
        waiting: Vec::new(),
        named: Vec::new(),
        row: 0,
        marks: Marks::of(findings, &rows),
        blank: false,
        more: false,
        granted: false,
        open: Vec::new(),
    };
    let (upright, led) = (upright(findings, &rows), is_led(findings, &rows));
    let mut rows = rows.into_iter();
    while let Some(row) = rows.next() {
        let text = findings.slice(&row.span);
        if row.blank {
            list.blank = true;
            continue;
        }
        list.row += 1;
        if !row.hits.iter().any(matters) {
            let listed = !list.source.finds.is_empty();
            list.more |= goes_on(findings, &row.span, listed, list.blank);
            // These end no list: a remark in brackets, an answer between the items of a
            // question, a line that is drawn below a heading.
            let drawn = !text.contains(char::is_alphanumeric) && text.trim().len() > 1;
            let drawn = drawn && list.above.dense.is_none() && !list.blank;
            if !drawn && !is_answer(text, list.above) && !text.trim_start().starts_with('(') {
                list.above = look_above(findings, text, list.above);
                let told = property(findings, &row).filter(|_| led);
                list.above.lead = told.or(list.above.lead);
            }
            list.blank = false;
            continue;
        }
        let part = upright.get(upright.partition_point(|part| part.end <= row.span.start));
        if part.is_some_and(|part| part.start <= row.span.start) {
            let below = rows.as_slice().first();
            list.above.lead = below.and_then(|below| sentence::lead(findings.slice(&below.span)));
        }
        let lead = list.above.lead;
        let (inner, told) = inner_rows(findings, &row, rows.as_slice(), led);
        if told.is_some() {
            (list.above.lead, list.above.dense) = (told, None);
        }
        let inner = if told.is_some() { inner } else { 0 };
        let below = rows.as_slice().get(inner..).unwrap_or_default();
        let below = read_row(findings, &mut list, &row.span, row.hits, below);
        if let Some(last) = (inner + below).checked_sub(1) {
            rows.nth(last);
        }
        if told.is_some() {
            list.above.lead = lead;
        }
        list.blank = false;
    }
    list.settle();
    findings.incomplete |= list.more;
    let first_odd = findings.odd.get(odd_before).map(|odd| odd.span.start);
    let first = list.source.finds.iter().map(|find| find.span.start).min();
    // A list without a find counts only where nothing else was read (`within::settle`).
    if let Some(first) = first.or(first_odd) {
        list.source.at = first;
        findings.blocks.push(list.source);
    }
}

impl List {
    /// Rows of plain English words count where they stand right beside rows of names, or
    /// where there is nothing else (rule 25: never in prose).
    fn settle(&mut self) {
        // Where the description of one name says that it is granted, those of the others say
        // how they stand, too, in words that are not understood.
        for index in self.open.drain(..).filter(|_| self.granted) {
            if let Some(find) = self.source.finds.get_mut(index)
                && find.status == Status::Granted
            {
                (find.status, find.strength) = (Status::Declared, Strength::Unsure);
            }
        }
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
                let finds = rows.iter().map(|row| find(&row.hit, row.effect, None, row.above));
                self.source.finds.extend(finds);
            }
        }
    }
}

/// Whether a line answers a question about the names above it.
fn is_answer(line: &str, above: Above) -> bool {
    let first = line.trim().split(|letter: char| !letter.is_alphanumeric()).next();
    above.lead == Some(Effect::Unsure) && first.is_some_and(status::is_flag)
}

fn matters(hit: &Hit) -> bool {
    !matches!(hit.word, Word::Guid(_))
}

/// Reads a row with names. Returns how many of the rows `below` were read with it, because
/// they state the statuses of its names.
fn read_row(
    findings: &mut Findings<'_>,
    list: &mut List,
    row: &Range<usize>,
    hits: Vec<Hit>,
    below: &[ListRow],
) -> usize {
    let text = findings.slice(row);
    let Some(first) = hits.first() else { return 0 };
    let front = findings.slice(&(row.start..first.span.start));
    // "… X, Y" goes on with a list that was cut.
    findings.incomplete |= is_ellipsis(front);
    if front.trim_end().ends_with(':')
        && let Some(kind) = heading_kind(findings, &front.to_lowercase())
    {
        list.above.kind = Some(kind);
    }
    let bullet = is_bullet(front);
    list.above.pass_blank(list.blank);
    let hits = without_prose_words(findings, row, hits);
    let said = sentence::read(text, row.start, &hits, list.above.lead, bullet);
    let mut effects = said.effects;
    list.granted |= said.granted;
    let (answers, below) = across(findings, row, &hits, below).unwrap_or_default();
    if !answers.is_empty() {
        effects = answers;
    }
    let tail = hits.last().map_or(row.end, |hit| hit.span.end)..row.end;
    let tail = if hits.len() == 1 { findings.slice(&tail) } else { "" };
    if let Some(effect) = list.marks.say(front).or_else(|| list.marks.say(tail.trim())) {
        for known in &mut effects {
            if *known == Effect::Stands {
                *known = effect;
            }
        }
    }
    if is_rest(findings, row, front) {
        effects.iter_mut().filter(|it| **it == Effect::Stands).for_each(|it| *it = Effect::Unsure);
    }
    list.above.go_on(said.lead, said.item, text);
    ends_with(findings, hits.last().map_or(row.end, |hit| hit.span.end)..row.end);
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
        let gap = findings.slice(&(before..hit.span.start));
        let tail = findings.slice(&(hit.span.end..after));
        read_piece(findings, hit.span.end..after);
        let behind = kind::behind(tail, index + 1 < hits.len());
        carried = kind::in_front(gap, carried);
        let kinds = if behind.is_empty() { carried.clone() } else { behind };
        above.resource = resource_in_front(gap).or(above.resource);
        let above = Above { resource: resource_behind(tail).or(above.resource), ..above };
        let effect = effects.get(index).copied().unwrap_or(Effect::Stands);
        let struck =
            effect == Effect::Stands && is_struck(gap) || index > 0 && list.marks.is_unticked(gap);
        let effect = if struck { Effect::NotGranted } else { effect };
        if !hit.is_name() || hit.may_be_piece {
            if effect != Effect::Nothing || !matches!(hit.word, Word::Odd { .. }) {
                let manner = Manner {
                    kind: None,
                    status: Status::Granted,
                    strength: Strength::Sentence,
                    resource: above.resource,
                    scopes: false,
                    whole: false,
                };
                findings.read_hit(&mut list.source, hit, manner);
            }
            continue;
        }
        if hit.more {
            findings.incomplete = true;
        }
        if effect == Effect::Nothing || is_address(findings.text, hit) {
            continue;
        }
        if english_only {
            list.waiting.push(Waiting { row: list.row, hit: hit.clone(), above, effect });
            continue;
        }
        let before = list.source.finds.len();
        if kinds.is_empty() {
            list.source.finds.push(find(hit, effect, None, above));
        }
        for kind in kinds {
            list.source.finds.push(find(hit, effect, Some(kind), above));
        }
        if effect == Effect::Stands && said.open.binary_search(&index).is_ok() {
            list.open.extend(before..list.source.finds.len());
        }
    }
    if list.source.finds.len() > found {
        list.named.push(list.row);
    }
    below
}
