//! Lists of names and prose with names in it: what no other family has taken.

use std::ops::Range;

use crate::permission::{Kind, Permission, Resource};

use super::clause::{self, Effect};
use super::draft::{Draft, Find, Manner, Source, Strength};
use super::grant::{Format, Status};
use super::names::{self, Hit, Word};
use super::resource;

/// What the lines above say of the names below.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Above {
    pub kind: Option<Kind>,
    pub resource: Option<Resource>,
    /// What a lead-in says ("asks for:"), up to the end of its list.
    pub lead: Option<Effect>,
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
    };
    for row in rows {
        let text = draft.slice(&row);
        if text.trim().is_empty() {
            continue;
        }
        list.row += 1;
        let hits = names::hits(draft.text, row.clone());
        if !hits.iter().any(matters) {
            if is_ellipsis(text) && !list.source.finds.is_empty() {
                draft.incomplete = true;
            }
            list.above = look_above(draft, text, list.above);
            continue;
        }
        read_row(draft, &mut list, &row, hits);
    }
    list.settle();
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

/// Whether the row is nothing but the sign that something was left out.
fn is_ellipsis(text: &str) -> bool {
    let bare = text.trim_matches(|character: char| {
        character.is_whitespace() || "-*•[](){},".contains(character)
    });
    bare == "…" || (bare.len() >= 3 && bare.bytes().all(|byte| byte == b'.'))
}

fn matters(hit: &Hit) -> bool {
    !matches!(hit.word, Word::Guid(_))
}

/// The rows of what is left: lines, but prose that was wrapped is one row.
fn rows(draft: &Draft<'_>) -> Vec<Range<usize>> {
    let mut rows: Vec<Range<usize>> = Vec::new();
    for line in draft.open_lines() {
        let joins = rows.last().is_some_and(|last| {
            last.end + 1 == line.start && is_wrapped(draft.slice(last), draft.slice(&line))
        });
        match rows.last_mut() {
            Some(last) if joins => last.end = line.end,
            _ => rows.push(line),
        }
    }
    rows
}

/// Whether a sentence runs on from one line into the next: a long line of
/// words without an end, and no bullet, heading or name to begin the next row.
fn is_wrapped(above: &str, below: &str) -> bool {
    if is_torn(above, below) {
        return true;
    }
    // A paragraph is short; a row of thousands of lines is no prose.
    if above.len() > 4000 {
        return false;
    }
    let last_line = above.rsplit('\n').next().unwrap_or_default();
    let above = last_line.trim_end();
    let below = below.trim_start();
    // Names and remarks in brackets make no prose, however many they are.
    let is_word = |word: &&str| {
        word.len() > 1
            && word
                .trim_end_matches(',')
                .chars()
                .all(|letter| letter.is_alphabetic() || letter == '\'')
    };
    let prose = above.len() >= 50 && above.split(' ').filter(is_word).count() >= 4;
    let runs_on = above
        .chars()
        .next_back()
        .is_some_and(|last| last.is_alphanumeric() || last == ',' || last == '\'');
    let begins = below
        .chars()
        .next()
        .is_some_and(|first| first.is_alphanumeric() || "`'\"(".contains(first));
    let last = above.rsplit(' ').next().unwrap_or_default();
    let words = above.split(' ').count();
    let hangs = (words >= 3 && HANGING.contains(&last))
        || (words >= 2 && matches!(last, "and" | "or" | "nor" | "and/or"));
    // "X and Y", and in the next line "have been revoked"; "no consent granted".
    let verb = below.split(' ').next().is_some_and(|word| VERBS.contains(&word));
    let told = (verb && is_name(Some(last)) && !above.ends_with(['.', ':']))
        || (above.ends_with([';', ',']) && clause::denies_what_stands_above(below));
    let tabbed = above.trim_start().contains('\t') || below.contains('\t');
    // Between two names of a sentence something stands.
    let names = is_name(above.rsplit(' ').next()) && is_name(below.split(' ').next());
    (hangs || told || (prose && runs_on)) && begins && !tabbed && !names
}

fn is_name(word: Option<&str>) -> bool {
    let quotes = |character: char| !character.is_ascii_alphanumeric();
    word.is_some_and(|word| Permission::find(word.trim_matches(quotes)).is_some())
}

/// Whether a line break tore a name apart: `User.Read.`, a new line, `All`.
fn is_torn(above: &str, below: &str) -> bool {
    let ends = |character: char| !(character.is_ascii_alphanumeric() || "._-".contains(character));
    let head = above.trim_end().rsplit(ends).next().unwrap_or_default();
    let tail = below.trim_start().split(ends).next().unwrap_or_default();
    head.contains('.')
        && !tail.is_empty()
        && head.len() + tail.len() < 80
        && Permission::find(&format!("{head}{}", tail.trim_end_matches('.'))).is_some()
}

/// Words with which a sentence goes on behind a name.
const VERBS: [&str; 12] = [
    "is", "are", "was", "were", "has", "have", "had", "isn't", "aren't", "wasn't", "weren't",
    "must",
];

/// Words with which no sentence ends.
const HANGING: [&str; 20] = [
    "with",
    "and",
    "or",
    "nor",
    "the",
    "a",
    "an",
    "of",
    "for",
    "from",
    "not",
    "no",
    "without",
    "lacks",
    "than",
    "has",
    "requires",
    "needs",
    "permission",
    "scope",
];

/// Headings and lead-ins: lines without names that say something of those below.
pub(super) fn look_above(draft: &Draft<'_>, text: &str, above: Above) -> Above {
    let line = text.trim().trim_start_matches(['#', '*', '-', '•', ' ', '_', '>', '=']).trim();
    let bare = line.trim_end_matches([':', '*', '_', ' ', '#', '=']);
    let lower = bare.to_lowercase();
    let mut next = above;
    let words = lower.split_whitespace().count();
    let is_heading = words <= 9 && !line.ends_with('.');
    if is_heading {
        if let Some(kind) = heading_kind(draft, &lower) {
            next.kind = Some(kind);
            next.lead = None;
        }
        let name = lower.split('(').next().unwrap_or_default().trim();
        let name = name.trim_end_matches(" permissions").trim_end_matches(" scopes");
        if let Some(resource) = resource::by_display_name(name) {
            next.resource = Some(resource);
        }
    }
    let leads = line.ends_with(':') || (words <= 5 && !line.ends_with(['.', '!', '?']));
    let lead = if leads { clause::lead(line) } else { None };
    // A sentence that ends its list, or a new lead-in, ends the old one.
    next.lead = lead;
    next
}

/// The kind that a heading sets: by its own words, or because it names a mode.
fn heading_kind(draft: &Draft<'_>, lower: &str) -> Option<Kind> {
    for (heading, kind) in &draft.modes.headings {
        if lower.contains(&heading.to_lowercase()) {
            return Some(*kind);
        }
    }
    let delegated = lower.contains("delegated");
    let application = ["application", "app-only", "app only", "app permission", "app role"]
        .iter()
        .any(|words| lower.contains(words))
        && !lower.contains("application/")
        && !lower.contains("web application")
        && !lower.contains("client application");
    match (delegated, application) {
        (true, false) => Some(Kind::Delegated),
        (false, true) => {
            let alone = lower == "application" || lower == "applications";
            let of_permissions = ["permission", "scope", "role", "app-only", "app only", "type"]
                .iter()
                .any(|word| lower.contains(word));
            (alone || of_permissions).then_some(Kind::Application)
        }
        _ => None,
    }
}

fn read_row(draft: &mut Draft<'_>, list: &mut List, row: &Range<usize>, hits: Vec<Hit>) {
    let text = draft.slice(row);
    let Some(first) = hits.first() else { return };
    let front = draft.slice(&(row.start..first.span.start));
    let is_row = is_list_front(front);
    let label = front.trim_end().ends_with(':');
    if label && let Some(kind) = heading_kind(draft, &front.to_lowercase()) {
        list.above.kind = Some(kind);
        list.above.lead = None;
    } else if !is_row {
        list.above.lead = None;
    }
    let hits = without_prose_words(draft, row, hits);
    let mut effects = vec![Effect::Stands; hits.len()];
    let open = open_from_above(draft, list, row);
    for said in clause::said(text, row.start, &hits, list.above.lead, open) {
        if let Some(effect) = effects.get_mut(said.hit) {
            *effect = said.effect;
        }
    }
    list.said = (row.end, effects.last().copied());
    if let Some(effect) = unticked(draft.text, front) {
        for known in &mut effects {
            if *known == Effect::Stands {
                *known = effect;
            }
        }
    }
    let english_only = hits.iter().all(Hit::is_english);
    let found = list.source.finds.len();
    let mut carried: Vec<Kind> = Vec::new();
    for (index, hit) in hits.iter().enumerate() {
        let before = index
            .checked_sub(1)
            .and_then(|index| hits.get(index))
            .map_or(row.start, |hit| hit.span.end);
        let after = hits.get(index + 1).map_or(row.end, |hit| hit.span.start);
        let gap = draft.slice(&(before..hit.span.start));
        let tail = draft.slice(&(hit.span.end..after));
        let behind = kinds_behind(tail);
        carried = kinds_in_front(gap, carried);
        let kinds = if behind.is_empty() { carried.clone() } else { behind };
        let effect = effects.get(index).copied().unwrap_or(Effect::Stands);
        if !hit.is_name() || hit.may_be_piece {
            if effect != Effect::Nothing || !matches!(hit.word, Word::Odd { .. }) {
                let manner = Manner {
                    kind: None,
                    status: Status::Granted,
                    strength: Strength::Sentence,
                    resource: None,
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
            list.waiting.push(Waiting { row: list.row, hit: hit.clone(), above: list.above });
            continue;
        }
        if effect == Effect::Nothing || is_address(draft.text, hit) {
            continue;
        }
        if kinds.is_empty() {
            list.source.finds.push(find(hit, effect, None, list.above));
        }
        for kind in kinds {
            list.source.finds.push(find(hit, effect, Some(kind), list.above));
        }
    }
    if list.source.finds.len() > found {
        list.named.push(list.row);
    }
}

/// Whether a name is the end of some page's address: the value of a key that does
/// not speak of permissions (`DOCS=https://x.example/mail.send`).
fn is_address(text: &str, hit: &Hit) -> bool {
    let foreign = matches!(hit.word, Word::Name { resource: Some(Resource::Other), .. });
    let web = text.get(hit.span.clone()).is_some_and(|word| word.starts_with("http"));
    if !foreign || !web {
        return false;
    }
    let from = (hit.span.start.saturating_sub(60)..).find(|from| text.is_char_boundary(*from));
    let front = text.get(from.unwrap_or_default()..hit.span.start).unwrap_or_default();
    let front = front.rsplit('\n').next().unwrap_or_default();
    let key = front.trim_end_matches(['"', '\'', '`', ' ']);
    let sign = key.ends_with([':', '=']);
    let key = key.trim_end_matches([':', '=', ' ', '"', '\'']);
    let ends = |letter: char| !(letter.is_ascii_alphanumeric() || "_-".contains(letter));
    let key = key.rsplit(ends).next().unwrap_or_default().to_ascii_lowercase();
    const OF_PAGES: [&str; 7] = ["uri", "url", "href", "docs", "link", "site", "page"];
    sign && OF_PAGES.iter().any(|word| key.contains(word))
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

/// What a row says whose box is not ticked: not granted, where others are
/// ticked; else it is a list of what is still to be done.
fn unticked(text: &str, front: &str) -> Option<Effect> {
    if !front.contains("[ ]") && !front.contains('☐') {
        return None;
    }
    let ticks = ["[x]", "[X]", "☑", "☒"];
    let any = ticks.iter().any(|tick| text.contains(tick));
    Some(if any { Effect::NotGranted } else { Effect::Declared })
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

/// Drops the plain English words that belong to prose (rule 25): they count as a
/// whole item, or in a run of names that no word follows.
fn without_prose_words(draft: &Draft<'_>, row: &Range<usize>, hits: Vec<Hit>) -> Vec<Hit> {
    if !hits.iter().any(Hit::is_english) {
        return hits;
    }
    // A remark may follow, but only behind a bullet: "Email: …" is a form.
    let bullet = draft.slice(row).trim_start().starts_with(['-', '*', '•', '·', '–']);
    let mut kept: Vec<Hit> = Vec::new();
    // From the end: "email" of "email and profile pictures" is no item, either.
    let mut prose_follows = false;
    for (index, hit) in hits.iter().enumerate().rev() {
        let before = index.checked_sub(1).and_then(|index| hits.get(index));
        let next = hits.get(index + 1);
        let front = before.map_or(row.start, |hit| hit.span.end)..hit.span.start;
        let front = draft.slice(&front);
        let behind = draft.slice(&(hit.span.end..next.map_or(row.end, |hit| hit.span.start)));
        let is_prose = hit.is_english()
            && ((prose_follows && joins(behind))
                || !is_item(front, behind, next.is_some(), bullet, hits.len() > 1));
        if !is_prose {
            kept.push(hit.clone());
        }
        prose_follows = is_prose;
    }
    kept.reverse();
    kept
}

/// Whether nothing but "and" and "or" stands between two names.
fn joins(between: &str) -> bool {
    between
        .split(|character: char| !character.is_alphanumeric())
        .all(|word| word.is_empty() || matches!(word, "and" | "or"))
}

/// Whether a plain word is an item of a list, by the text in front of it and
/// behind it, up to the names on both sides.
fn is_item(front: &str, behind: &str, name_follows: bool, bullet: bool, several: bool) -> bool {
    if !bullet && behind.trim_start_matches(['"', '\'', '`', ' ']).starts_with(':') {
        return false;
    }
    let front = front.rsplit(|letter| is_separator(letter) || (several && letter == ':')).next();
    let item = behind.split(|letter| is_separator(letter) || letter == ':').next();
    let edge = |character: char| !character.is_alphanumeric();
    let clear = |text: Option<&str>| {
        let text = text.unwrap_or_default();
        text.chars().all(edge) || is_kind_mark(text) || matches!(text.trim(), "and" | "or")
    };
    // "It has openid, email and User.Read": the list begins in the sentence.
    let chained = name_follows && joins(behind);
    clear(item) && (clear(front) || chained)
}

fn is_separator(character: char) -> bool {
    matches!(character, ',' | ';' | '|' | '\n' | '\t' | '"' | '\'' | '`' | '[' | ']' | '{' | '}')
}

fn is_kind_mark(text: &str) -> bool {
    let word = text.trim_matches(|character: char| !character.is_alphabetic()).to_lowercase();
    word == "delegated" || word == "application"
}

/// The kinds that the words in front of a name state: "the application
/// permission X", "delegated X and Y". They carry over to names that are joined.
fn kinds_in_front(gap: &str, carried: Vec<Kind>) -> Vec<Kind> {
    let lower = gap.to_lowercase();
    let words: Vec<&str> = lower
        .split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty()
        || words.iter().all(|word| matches!(*word, "and" | "or" | "as" | "well" | "the"))
    {
        let ends = lower.contains([';', '.', '\n', '|', '\t']);
        return if ends { Vec::new() } else { carried };
    }
    let tail: Vec<&str> = words.iter().rev().take(3).rev().copied().collect();
    let is_about = |word: &str| {
        matches!(word, "permission" | "permissions" | "scope" | "scopes" | "role" | "roles")
    };
    let mut kinds = Vec::new();
    for (index, word) in tail.iter().enumerate() {
        let next = tail.get(index + 1).copied();
        let fits = next.is_none_or(|next| is_about(next) || matches!(next, "and" | "or"));
        match *word {
            "delegated" if fits => kinds.push(Kind::Delegated),
            "application" if fits => kinds.push(Kind::Application),
            _ => {}
        }
    }
    kinds
}

/// What stands behind a name, without what a page left of its marks: quotes, the
/// end of a tag, the address of a link, a blank that was written as an entity.
fn behind_markup(tail: &str) -> &str {
    let mut rest = tail;
    loop {
        let bare = rest.trim_start_matches(['`', '\'', '"', '*', '_']);
        let bare = bare.strip_prefix("&nbsp;").unwrap_or(bare);
        let closed = [("</", '>'), ("](", ')')].into_iter().find_map(|(open, close)| {
            let inner = bare.strip_prefix(open)?;
            inner.split_once(close).filter(|(inner, _)| !inner.contains(' ')).map(|(_, rest)| rest)
        });
        let next = closed.unwrap_or(bare);
        if next.len() == rest.len() {
            return rest;
        }
        rest = next;
    }
}

/// The kinds that stand behind a name: `(Delegated)`, `- Application`, and
/// `, Delegate` where the text was cut.
fn kinds_behind(tail: &str) -> Vec<Kind> {
    let mut kinds = Vec::new();
    let mut rest = behind_markup(tail);
    let marked = tail.contains(['(', '[', '|', '-', ':', ',']);
    loop {
        let trimmed = rest.trim_start_matches([
            ' ', '\t', '(', '[', '-', '–', '—', ':', ',', '|', '/', '=', '>', '→', '`', '*',
        ]);
        let separated = trimmed.len() < rest.len();
        let end =
            trimmed.find(|character: char| !character.is_alphabetic()).unwrap_or(trimmed.len());
        let word = trimmed.get(..end).unwrap_or_default();
        let behind = trimmed.get(end..).unwrap_or_default();
        let lower = word.to_lowercase();
        let kind = match lower.as_str() {
            "delegated" => Some(Kind::Delegated),
            "application" => Some(Kind::Application),
            _ if lower.len() >= 5
                && "delegated".starts_with(&lower)
                && behind.trim().is_empty() =>
            {
                Some(Kind::Delegated)
            }
            _ if lower.len() >= 6
                && "application".starts_with(&lower)
                && behind.trim().is_empty() =>
            {
                Some(Kind::Application)
            }
            "and" | "or" if !kinds.is_empty() => {
                rest = behind;
                continue;
            }
            _ => None,
        };
        let capital = word.starts_with(char::is_uppercase);
        match kind {
            Some(kind) if separated && (capital || !behind.starts_with(' ') || marked) => {
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
                rest = behind;
            }
            _ => return kinds,
        }
    }
}
