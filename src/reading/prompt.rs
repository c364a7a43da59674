//! Consent prompts: lines that are Microsoft's display names.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::cmp::Ordering;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use crate::permission::Kind;

use super::draft::{Draft, Find, Odd, Source, Strength};
use super::fold::fold;
use super::grant::{Format, Status};
use super::names;
use super::seal::HIDDEN;

/// The longest line that is looked up, in bytes: display names are shorter.
const LONGEST: usize = 400;
/// Over how many lines a display name may be broken.
const BROKEN: usize = 3;
/// Of how many words a display name consists at most.
const WORDS: usize = 24;

/// In how many languages prompts are known.
const LANGUAGES: usize = 6;

/// What stands at the end of the line above the permissions.
const OPENS: [&str; 6] = [
    "would like to:",
    "would like to",
    "needs your permission to:",
    "needs your permission to",
    "is requesting permission to:",
    "wants to:",
];

/// What a line begins with that ends the permissions.
const CLOSES: [&str; 9] = [
    "consent on behalf",
    "accepting these",
    "if you accept",
    "does this app look suspicious",
    "you can change these permissions",
    "only accept if you trust",
    "show details",
    "terms of service",
    "learn more",
];

/// Buttons: whole lines.
const BUTTONS: [&str; 8] =
    ["cancel", "accept", "no", "yes", "decline", "cancel accept", "no yes", "back"];

/// What a description begins with; it belongs to the title above it.
const DESCRIBES: [&str; 6] = [
    "allows ",
    "allow the app",
    "gives ",
    "lets ",
    "this is a permission requested",
    "this will allow",
];

/// What descriptions hold, and invented titles hardly.
const DESCRIBING: [&str; 6] = [
    " will be able to ",
    "on your behalf",
    "on behalf of the ",
    "without a signed",
    "allows the app to ",
    "this permission ",
];

/// The display names, folded, and the permissions that each may be: tables in
/// the order of their bytes, of which no index is made for each text anew.
struct Lookup<'a> {
    tables: &'a [&'a str],
    /// How often it was asked.
    asked: Cell<usize>,
    /// The hashes of how all display names begin, in order; made when it is asked
    /// often.
    index: OnceCell<Vec<u64>>,
}

/// From this many questions on, an index costs less than it saves.
const OFTEN: usize = 200;

impl<'a> Lookup<'a> {
    fn new(tables: &'a [&'a str]) -> Lookup<'a> {
        Lookup { tables, asked: Cell::new(0), index: OnceCell::new() }
    }

    /// Whether a name may be in a table: nearly all lines of a long text are not.
    fn may_hold(&self, name: &str) -> bool {
        self.asked.set(self.asked.get() + 1);
        if self.asked.get() < OFTEN {
            return true;
        }
        // Few names begin alike.
        let hash = |name: &str| {
            let mut hasher = DefaultHasher::new();
            name.as_bytes().get(..24).unwrap_or(name.as_bytes()).hash(&mut hasher);
            hasher.finish()
        };
        let index = self.index.get_or_init(|| {
            let lines = self.tables.iter().flat_map(|table| table.lines());
            let names = lines.filter_map(|line| line.split_once('\t'));
            let mut index: Vec<u64> = names.map(|(name, _)| hash(name)).collect();
            index.sort_unstable();
            index
        });
        index.binary_search(&hash(name)).is_ok()
    }

    /// The permissions of a display name, in each language that has it.
    fn rows(&self, name: &str) -> Vec<&'a str> {
        let mut found = Vec::new();
        if !self.may_hold(name) {
            return found;
        }
        for permissions in self.tables.iter().filter_map(|table| row(table, name)) {
            if !found.contains(&permissions) {
                found.push(permissions);
            }
        }
        found
    }

    /// What a folded text is the display name of.
    fn find(&self, folded: &str) -> Option<Title> {
        let mut rows = self.rows(folded);
        if rows.is_empty() && !folded.is_ascii() {
            // The page is folded further than the table, which keeps Japanese marks.
            let marked = folded.replace(',', "、");
            rows = self.rows(&marked);
            if rows.is_empty() {
                rows = self.rows(&format!("{marked}。"));
            }
        }
        if rows.is_empty() {
            return None;
        }
        let mut title = Title { names: Vec::new() };
        for (kind, name) in rows
            .iter()
            .flat_map(|row| row.split(' '))
            .filter_map(|permission| permission.split_once(':'))
        {
            let kind = Kind::parse(kind);
            match title.names.iter_mut().find(|(known, _)| known == name) {
                // The string serves both kinds.
                Some((_, known)) if *known != kind => *known = None,
                Some(_) => {}
                None => title.names.push((name.to_owned(), kind)),
            }
        }
        Some(title)
    }
}

/// The second cell of the row that begins with `name`.
fn row<'a>(table: &'a str, name: &str) -> Option<&'a str> {
    let mut rest = table;
    while rest.starts_with('#') {
        rest = rest.split_once('\n')?.1;
    }
    while !rest.is_empty() {
        let mut middle = rest.len() / 2;
        while !rest.is_char_boundary(middle) {
            middle -= 1;
        }
        let begin = rest.get(..middle)?.rfind('\n').map_or(0, |end| end + 1);
        let end = rest.get(middle..)?.find('\n').map_or(rest.len(), |end| middle + end);
        let (found, permissions) = rest.get(begin..end)?.split_once('\t')?;
        rest = match name.cmp(found) {
            Ordering::Equal => return Some(permissions),
            Ordering::Less => rest.get(..begin)?,
            Ordering::Greater => rest.get(end + 1..).unwrap_or_default(),
        };
    }
    None
}

/// The permissions that a display name may be, with the kind that it fixes.
struct Title {
    names: Vec<(String, Option<Kind>)>,
}

/// A line of the text that nobody has taken.
struct Row {
    span: Range<usize>,
    folded: String,
    /// A blank line stands above it.
    first: bool,
}

/// Reads the consent prompts of a text.
pub(super) fn read(draft: &mut Draft<'_>) {
    let rows = rows(draft);
    let opens: Vec<bool> = rows.iter().map(|row| opens_here(draft, row)).collect();
    if !opens.contains(&true) && !rows.iter().any(|row| may_be_title(draft, row)) {
        return;
    }
    let Some(tables) = draft.supplies.prompts else {
        draft.wants.prompts = true;
        return;
    };
    if tables.len() < LANGUAGES {
        draft.wants.translations =
            draft.text.contains(|letter: char| !letter.is_ascii() && letter.is_alphabetic());
    }
    let lookup = Lookup::new(tables);
    let mut index = 0;
    while index < rows.len() {
        // Where the next prompt opens; the lines in between have no frame.
        let open = opens
            .get(index..)
            .and_then(|opens| opens.iter().position(|opens| *opens))
            .map_or(rows.len(), |offset| index + offset);
        let head = head(draft, &rows, index, open);
        loose(draft, rows.get(index..head).unwrap_or_default(), &lookup);
        if open >= rows.len() {
            return;
        }
        for row in rows.get(head..open).unwrap_or_default() {
            draft.take(row.span.clone());
        }
        index = framed(draft, &rows, &opens, open, &lookup);
    }
}

/// The lines that nobody has taken and that hold something.
fn rows(draft: &Draft<'_>) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut first = true;
    for span in draft.open_lines() {
        let text = draft.slice(&span);
        if text.trim().is_empty() {
            first = true;
            continue;
        }
        // A long line is no display name, but it may begin like a description,
        // or hold a whole prompt whose breaks were lost.
        let most = if has_opening(text) { 100 * LONGEST } else { LONGEST };
        let folded = fold(bare(start_of(text, most)));
        rows.push(Row { span, folded, first });
        first = false;
    }
    rows
}

/// The beginning of a text.
fn start_of(text: &str, most: usize) -> &str {
    let end = most.min(text.len());
    let end = (0..=end).rev().find(|end| text.is_char_boundary(*end)).unwrap_or(0);
    text.get(..end).unwrap_or_default()
}

fn has_opening(text: &str) -> bool {
    text.contains("would like to") || text.contains("needs your permission to")
}

/// A line without its bullet, its check mark and the quotes round it.
fn bare(text: &str) -> &str {
    let text = text.trim_start_matches(|character: char| {
        character.is_whitespace() || "•·▪–—-*>✓✔√☑+│├└─◦○●∨˅⌄▼▾▸▶›".contains(character)
    });
    let text = text.trim_end_matches([' ', '\t', ',', ';']);
    let quoted =
        ['"', '\'', '`'].iter().find_map(|quote| text.strip_prefix(*quote)?.strip_suffix(*quote));
    quoted.unwrap_or(text)
}

/// Whether a line may be a display name at all: it costs nothing to ask.
fn may_be_title(draft: &Draft<'_>, row: &Row) -> bool {
    let words = row.folded.split(' ').count();
    let worded = (2..=WORDS).contains(&words) || (words == 1 && !row.folded.is_ascii());
    worded && !row.folded.is_empty() && !names_permission(draft, &row.span)
}

fn names_permission(draft: &Draft<'_>, span: &Range<usize>) -> bool {
    names::hits(draft.text, span.clone()).iter().any(|hit| hit.is_name() && !hit.is_english())
}

/// What stands behind the words that open the permissions, in a folded line.
fn opening(folded: &str) -> Option<(&str, &str)> {
    // All of them hold this, and nearly no line does.
    if !folded.contains(" to") {
        return None;
    }
    OPENS.iter().find_map(|cue| {
        let at = folded.find(cue)?;
        let before = folded.get(..at)?;
        let behind = folded.get(at + cue.len()..)?;
        // Without a colon it opens nothing but at the end of its line.
        (cue.ends_with(':') || behind.is_empty()).then_some((before.trim(), behind.trim()))
    })
}

/// Whether a row opens the permissions of a prompt, and not just a sentence.
fn opens_here(draft: &Draft<'_>, row: &Row) -> bool {
    opening(&row.folded).is_some_and(|(before, _)| {
        row.folded.ends_with(':')
            || row.folded.contains(" to: ")
            || (before.split(' ').count() <= 8 && !names_permission(draft, &row.span))
    })
}

/// Where the head of a prompt begins that opens at `open`: its app's name is no
/// permission, whatever it looks like.
fn head(draft: &Draft<'_>, rows: &[Row], from: usize, open: usize) -> usize {
    if open >= rows.len() {
        return open;
    }
    let near = open.saturating_sub(10).max(from);
    let above = rows.get(near..open).unwrap_or_default();
    let title = above.iter().rposition(|row| {
        row.folded == "permissions requested"
            || row.folded.starts_with("review for your org")
            || row.folded.starts_with("let this app access")
    });
    if let Some(title) = title {
        return near + title;
    }
    // The app's name, and under it its maker's domain.
    let mut head = open;
    while head > from {
        let (Some(row), Some(below)) = (rows.get(head - 1), rows.get(head)) else { break };
        let words = row.folded.split(' ').count();
        if below.first || words > 8 || is_bare_name(draft, &row.span) {
            break;
        }
        head -= 1;
        let domain = words == 1 && row.folded.contains('.');
        let maker = row.folded == "unverified" || row.folded.starts_with("this application is not");
        if !domain && !maker {
            break;
        }
    }
    head
}

/// Whether a line is one permission's name and nothing else.
fn is_bare_name(draft: &Draft<'_>, span: &Range<usize>) -> bool {
    let text = draft.slice(span);
    let text = bare(text);
    names::hits(text, 0..text.len())
        .first()
        .is_some_and(|hit| hit.is_name() && hit.span == (0..text.len()))
}

/// Lines without a frame: those that equal a display name.
fn loose(draft: &mut Draft<'_>, rows: &[Row], lookup: &Lookup<'_>) {
    let mut from = 0;
    while from < rows.len() {
        let length = rows
            .get(from + 1..)
            .and_then(|rest| rest.iter().position(|row| row.first))
            .map_or(rows.len() - from, |offset| offset + 1);
        let paragraph = rows.get(from..from + length).unwrap_or_default();
        from += length;
        let mut source = Source::new(Format::Prompt, 0);
        let mut any = false;
        let mut between: Vec<usize> = Vec::new();
        let mut above: Option<&str> = None;
        let mut index = 0;
        while let Some(row) = paragraph.get(index) {
            let titled = title_at(paragraph, index, None, lookup);
            let titled = titled.filter(|_| may_be_title(draft, row));
            let Some((title, lines)) = titled else {
                if any && !describes(&row.folded, None, above) {
                    between.push(index);
                }
                index += 1;
                continue;
            };
            if !any {
                // A paragraph with names in it describes these.
                if paragraph.iter().any(|row| names_permission(draft, &row.span)) {
                    break;
                }
                source.at = row.span.start;
            }
            any = true;
            // What stands between two display names is a line of the prompt, too.
            between.retain(|between| {
                paragraph.get(*between).is_some_and(|row| row.folded.contains(' '))
            });
            take_unknown(draft, paragraph, &mut between);
            above = paragraph.get(index + lines - 1).map(|row| &*row.folded);
            take_title(draft, &mut source, paragraph, index, lines, title);
            index += lines;
        }
        if any {
            draft.sources.push(source);
        }
    }
}

/// The title that begins at a line and how many lines it is broken over: the
/// longest counts.
fn title_at(
    rows: &[Row],
    index: usize,
    app: Option<&str>,
    lookup: &Lookup<'_>,
) -> Option<(Title, usize)> {
    for lines in (1..=BROKEN).rev() {
        let Some(parts) = rows.get(index..index + lines) else { continue };
        if parts.iter().skip(1).any(|row| row.first) {
            continue;
        }
        let joined: Cow<'_, str> = match parts {
            [one] => Cow::Borrowed(&one.folded),
            many => {
                let parts: Vec<&str> = many.iter().map(|row| row.folded.as_str()).collect();
                Cow::Owned(parts.join(" "))
            }
        };
        if joined.len() > LONGEST {
            continue;
        }
        if let Some(title) = find_title(&joined, app, lookup) {
            return Some((title, lines));
        }
    }
    None
}

/// What a folded line is the display name of; prompts for personal accounts
/// write the app's name for "it".
fn find_title(folded: &str, app: Option<&str>, lookup: &Lookup<'_>) -> Option<Title> {
    lookup.find(folded).or_else(|| {
        let app = app.filter(|app| !app.is_empty());
        let named = app.and_then(|app| lookup.find(&folded.replacen(app, "it", 1)));
        named.or_else(|| {
            // Without a heading the app's name is not known.
            let rest = folded.strip_prefix("maintain access to data you have given ")?;
            let name = rest.strip_suffix(" access to")?;
            let plain = name.split(' ').count() <= 8;
            plain.then(|| lookup.find("maintain access to data you have given it access to"))?
        })
    })
}

fn take_title(
    draft: &mut Draft<'_>,
    source: &mut Source,
    rows: &[Row],
    index: usize,
    lines: usize,
    title: Title,
) {
    let (Some(first), Some(last)) = (rows.get(index), rows.get(index + lines - 1)) else { return };
    let whole = first.span.start..last.span.end;
    let text = draft.slice(&whole);
    let bare = bare(text);
    let start = whole.start + offset(text, bare);
    put(draft, source, start..start + bare.len(), title);
    draft.take(whole);
}

/// Where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// What a title yields: a find, or its candidates.
fn put(draft: &mut Draft<'_>, source: &mut Source, span: Range<usize>, title: Title) {
    match title.names.as_slice() {
        [(name, kind)] => source.finds.push(Find {
            name: name.clone(),
            kind: *kind,
            heading: None,
            status: Status::Declared,
            strength: Strength::Declared,
            resource: None,
            stated: false,
            span,
        }),
        many => {
            let candidates = many.iter().map(|(name, _)| name.clone()).collect();
            draft.incomplete = true;
            draft.odd.push(Odd { suggestion: None, candidates, span });
        }
    }
}

/// Reads the prompt that opens in the row `open`; returns the row behind it.
fn framed(
    draft: &mut Draft<'_>,
    rows: &[Row],
    opens: &[bool],
    open: usize,
    lookup: &Lookup<'_>,
) -> usize {
    let Some(row) = rows.get(open) else { return open + 1 };
    let mut source = Source::new(Format::Prompt, row.span.start);
    let (before, behind) = opening(&row.folded).unwrap_or_default();
    let app = before.rsplit(['.', ':', '"']).next().unwrap_or_default().trim();
    let app = if app.starts_with("this app") { None } else { Some(app) };
    let text = draft.slice(&row.span);
    let colon = text.to_ascii_lowercase().find(" to:").map_or(text.len(), |at| at + 4);
    // Another sentence may stand in front.
    let front = text.get(..colon).unwrap_or_default();
    let sentence = row.span.start + front.rfind(". ").map_or(0, |stop| stop + 2);
    if behind.is_empty() {
        draft.take(sentence..row.span.end);
    } else {
        let span = row.span.start + colon..row.span.end;
        let span = span.start..quotation_end(draft, front, &span);
        draft.take(sentence..span.end);
        let closed = inline(draft, &mut source, span.clone(), app, lookup);
        if closed || span.end < row.span.end {
            draft.sources.push(source);
            return open + 1;
        }
    }
    // How far the lines are known; what is unknown waits until a known one, or
    // the end of the prompt, shows that it stands inside.
    let mut waiting: Vec<usize> = Vec::new();
    let mut index = open + 1;
    let mut described = false;
    let mut end = index;
    while let Some(row) = rows.get(index) {
        if opens.get(index).copied().unwrap_or_default() {
            // Another prompt: its head is not a part of this one.
            let head = head(draft, rows, index.saturating_sub(4).max(end), index);
            waiting.retain(|waits| *waits < head);
            break;
        }
        if closes(&row.folded) {
            // The rest of the frame.
            end = frame_end(rows, index);
            index = end;
            break;
        }
        if names_permission(draft, &row.span) && !describes(&row.folded, app, None) {
            // No prompt holds names: a list follows.
            if row.first {
                waiting.retain(|waits| rows.get(*waits).is_some_and(|row| !row.first));
            }
            break;
        }
        let above = if end == index { rows.get(index - 1).map(|row| &*row.folded) } else { None };
        if let Some((title, lines)) = title_at(rows, index, app, lookup) {
            // Whatever waited stands between titles.
            end = index + lines;
            take_title(draft, &mut source, rows, index, lines, title);
            index += lines;
            described = false;
            take_unknown(draft, rows, &mut waiting);
            continue;
        }
        if describes(&row.folded, app, above) || (described && is_rest(draft, row)) {
            draft.take(row.span.clone());
            described = true;
            end = index + 1;
        } else {
            // A paragraph that follows with a sentence is no prompt any more.
            if row.first && row.folded.split(' ').count() > WORDS {
                break;
            }
            described = false;
            waiting.push(index);
        }
        index += 1;
    }
    // What waits behind the last known line counts up to the next blank line,
    // or where the frame closes below it.
    let closed = index == end && index > open + 1;
    if !closed {
        let blank = waiting.iter().position(|waits| rows.get(*waits).is_some_and(|row| row.first));
        waiting.truncate(blank.unwrap_or(waiting.len()));
    }
    if let Some(last) = waiting.last() {
        end = end.max(last + 1);
    }
    take_unknown(draft, rows, &mut waiting);
    for row in rows.get(open + 1..end).unwrap_or_default() {
        draft.take(row.span.clone());
    }
    draft.sources.push(source);
    end.max(open + 1)
}

/// Where permissions end that follow on the same line: with the quotation in
/// which they stand, or in front of a sentence that names permissions.
fn quotation_end(draft: &Draft<'_>, front: &str, span: &Range<usize>) -> usize {
    let text = draft.slice(span);
    let mut end = span.end;
    if front.matches('"').count() % 2 == 1
        && let Some(quote) = text.find('"')
    {
        end = span.start + quote;
    }
    let hits = names::hits(draft.text, span.start..end);
    if let Some(hit) = hits.iter().find(|hit| hit.is_name() && !hit.is_english()) {
        let before = draft.slice(&(span.start..hit.span.start));
        end = before.rfind(". ").map_or(hit.span.start, |stop| span.start + stop + 1);
    }
    end
}

/// Lines inside a prompt that are no display name known to us.
fn take_unknown(draft: &mut Draft<'_>, rows: &[Row], waiting: &mut Vec<usize>) {
    for row in waiting.drain(..).filter_map(|index| rows.get(index)) {
        let text = draft.slice(&row.span);
        let bare = bare(text);
        let start = row.span.start + offset(text, bare);
        draft.take(row.span.clone());
        // Who signs in, and what was hidden, are nobody's permission.
        if bare.contains('@') || text.contains(HIDDEN) || names::is_guid(bare) {
            continue;
        }
        draft.incomplete = true;
        // An ellipsis stands for lines that were left out.
        if bare.chars().any(char::is_alphabetic) && bare.len() <= LONGEST {
            let span = start..start + bare.len();
            draft.odd.push(Odd { suggestion: None, candidates: Vec::new(), span });
        }
    }
}

fn closes(folded: &str) -> bool {
    BUTTONS.contains(&folded) || CLOSES.iter().any(|cue| folded.starts_with(cue))
}

/// The row behind the frame that closes a prompt.
fn frame_end(rows: &[Row], from: usize) -> usize {
    let closing = rows.get(from..).unwrap_or_default().iter();
    from + closing.take_while(|row| closes(&row.folded)).count()
}

/// Whether a line describes the title above it.
fn describes(folded: &str, app: Option<&str>, above: Option<&str>) -> bool {
    DESCRIBES.iter().any(|cue| folded.starts_with(cue))
        || DESCRIBING.iter().any(|cue| folded.contains(cue))
        || app.is_some_and(|app| {
            !app.is_empty()
                && folded.strip_prefix(app).is_some_and(|rest| rest.starts_with(" will "))
        })
        || above.is_some_and(|above| says_again(folded, above))
}

/// Whether a sentence says at greater length what the title says.
fn says_again(folded: &str, title: &str) -> bool {
    let split = |letter: char| !letter.is_alphanumeric();
    let words: Vec<&str> = folded.split(split).collect();
    // Short words, "read" and "your" among them, say nothing.
    let mut of_title = title.split(split).filter(|word| word.len() > 4).peekable();
    folded.len() > title.len()
        && of_title.peek().is_some()
        && of_title.all(|word| words.contains(&word))
}

/// Whether a line is the rest of a description that was broken over lines.
fn is_rest(draft: &Draft<'_>, row: &Row) -> bool {
    let text = draft.slice(&row.span).trim_start();
    !row.first && text.starts_with(char::is_lowercase)
}

/// Permissions that follow on the same line: a quotation, or a prompt whose line
/// breaks were lost. Returns whether the frame closed in it.
fn inline(
    draft: &mut Draft<'_>,
    source: &mut Source,
    span: Range<usize>,
    app: Option<&str>,
    lookup: &Lookup<'_>,
) -> bool {
    let words = words(draft, span);
    let mut at = 0;
    // The first word of what was not understood.
    let mut unknown: Option<usize> = None;
    let mut closed = false;
    while let Some(word) = words.get(at) {
        let text = draft.slice(word);
        if text.contains("...") || text.contains('…') {
            draft.incomplete = true;
        }
        let rest = join(draft, words.get(at..at + 4).or(words.get(at..)).unwrap_or_default());
        if closes(&rest) || CLOSES.iter().any(|cue| rest.starts_with(cue)) {
            closed = true;
            break;
        }
        let tile = tile(draft, &words, at, app, lookup);
        if let Some((title, count)) = tile {
            flush(draft, &words, unknown.take(), at);
            if let (Some(first), Some(last)) = (words.get(at), words.get(at + count - 1)) {
                let span = first.start..last.end;
                let text = draft.slice(&span);
                let bare = bare(text).trim_end_matches(['.', '"', '\'', '…']);
                let start = span.start + offset(text, bare);
                put(draft, source, start..start + bare.len(), title);
            }
            at += count;
            continue;
        }
        if unknown.is_none() && !is_joiner(text) {
            unknown = Some(at);
        }
        at += 1;
    }
    flush(draft, &words, unknown, at);
    closed
}

/// Words that were not understood: an invented sentence.
fn flush(draft: &mut Draft<'_>, words: &[Range<usize>], from: Option<usize>, to: usize) {
    let Some(from) = from else { return };
    let (Some(first), Some(last)) = (words.get(from), words.get(to.saturating_sub(1))) else {
        return;
    };
    let text = draft.slice(&(first.start..last.end));
    let kept = text.trim_end_matches(['.', ',', ';', '"', '\'', '…', ' ']);
    let kept = kept.strip_suffix(" to").and_then(|kept| kept.strip_suffix(" and")).unwrap_or(kept);
    let kept = kept.trim_end_matches([',', ' ']);
    draft.incomplete = true;
    if kept.split(' ').count() > 1 && kept.len() <= LONGEST {
        let span = first.start..first.start + kept.len();
        draft.odd.push(Odd { suggestion: None, candidates: Vec::new(), span });
    }
}

fn words(draft: &Draft<'_>, span: Range<usize>) -> Vec<Range<usize>> {
    let text = draft.slice(&span);
    let mut words = Vec::new();
    let mut at = span.start;
    for word in text.split([' ', '\t']) {
        if !word.is_empty() {
            words.push(at..at + word.len());
        }
        at += word.len() + 1;
    }
    words
}

fn join(draft: &Draft<'_>, words: &[Range<usize>]) -> String {
    match (words.first(), words.last()) {
        (Some(first), Some(last)) => fold(draft.slice(&(first.start..last.end))),
        _ => String::new(),
    }
}

/// The longest display name that begins at a word and ends where a sentence can.
fn tile(
    draft: &Draft<'_>,
    words: &[Range<usize>],
    at: usize,
    app: Option<&str>,
    lookup: &Lookup<'_>,
) -> Option<(Title, usize)> {
    let most = WORDS.min(words.len() - at);
    for count in (1..=most).rev() {
        let last = words.get(at + count - 1)?;
        let ends = draft.slice(last).ends_with(['.', ',', ';', '"', '\'', '…', '•', '|']);
        let next = words.get(at + count).map(|word| draft.slice(word));
        let fits = ends
            || next.is_none_or(|next| {
                next.starts_with(|first: char| !first.is_lowercase())
                    || (next == "and"
                        && words.get(at + count + 1).is_some_and(|word| draft.slice(word) == "to"))
            });
        if !fits {
            continue;
        }
        let text = draft.slice(&(words.get(at)?.start..last.end));
        let text = bare(text).trim_end_matches([',', ';', '"', '\'', '.', '…', '•', '|', ' ']);
        let folded = fold(text);
        if folded.contains(' ')
            && let Some(title) = find_title(&folded, app, lookup)
        {
            return Some((title, count));
        }
    }
    None
}

fn is_joiner(word: &str) -> bool {
    let word = word.trim_matches(|character: char| !character.is_alphanumeric());
    matches!(word, "" | "and" | "to" | "also" | "or")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_display_name_is_found() {
        let tables = super::super::Supplies::built_in().prompts.unwrap();
        for table in tables {
            for line in table.lines().filter(|line| !line.starts_with('#')) {
                let (name, permissions) = line.split_once('\t').unwrap();
                assert_eq!(row(table, name), Some(permissions), "{name}: the order of the table?");
                assert!(Lookup::new(tables).find(&fold(name)).is_some(), "{name}, folded");
            }
            assert_eq!(row(table, "read your"), None);
            assert_eq!(row(table, ""), None);
        }
    }
}
