//! Entries that are no objects any more: copied from the portal, exported as CSV,
//! cut.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::objects::{Names, is_null};
use crate::reading::text::find;
use crate::reading::words::audit;
use crate::reading::words::names::{self, Word};

use super::consent::{consents, is_consent};
use super::event::{ASKED, Event, ROLE, ROLE_ID, SCOPE, role, scopes};

/// Reads such entries.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let before = findings.blocks.len();
    for open in findings.open() {
        if is_consent(findings.slice(&open)) {
            for line in paragraphs(findings, &open) {
                let text = findings.slice(&line);
                if text.contains("Scope:") && consents(findings, line.clone(), &Event::default()) {
                    // The lines below are somebody's own words.
                    let close = text.rfind("]]").unwrap_or(text.len());
                    let rest = text.get(close..).unwrap_or_default();
                    let end = close + rest.find('\n').unwrap_or(rest.len());
                    findings.take(line.start..line.start + end);
                }
            }
        }
    }
    for (property, read) in PLAIN {
        for open in findings.open() {
            let text = findings.slice(&open);
            let mut read_to = 0;
            for found in find::all(text, property) {
                let at = open.start + found;
                // It stands in the value that was read before: a list that was not closed.
                if at < read_to {
                    continue;
                }
                let near = window(findings.text, at + property.len(), open.end);
                let next = near.find(property).unwrap_or(near.len());
                let near = near.get(..next).unwrap_or_default();
                let start = at + property.len();
                if !has_value(near) {
                    continue;
                }
                let value = start..start + values_end(near);
                if let Some(span) = read(findings, value) {
                    findings.take(at..span);
                    read_to = span;
                }
            }
        }
    }
    if findings.blocks.len() > before {
        take_properties(findings);
    }
}

/// Whether a value follows the name of a property: a sentence may only mention it.
fn has_value(near: &str) -> bool {
    let rest = near.trim_start_matches([' ', '*', '`']);
    let quoted = |rest: &str| rest.trim_start().starts_with(['"', '\'', '\\']);
    let word = rest.split_whitespace().next().unwrap_or_default();
    rest.starts_with(|next: char| "\t\n:|=[-→\"'\\".contains(next))
        || rest.strip_prefix(',').is_some_and(quoted)
        || ["old", "new", "previous", "current"]
            .iter()
            .any(|label| word.to_ascii_lowercase().starts_with(label))
        || names::hits(word, 0..word.len()).first().is_some_and(|hit| hit.span.start == 0)
}

/// Reads the value of a property. Returns where it ends, or `None` where it names no
/// permission.
type ReadProperty = fn(&mut Findings<'_>, Range<usize>) -> Option<usize>;

/// The properties that are read, and how.
const PLAIN: [(&str, ReadProperty); 4] =
    [(SCOPE, plain_scopes), (ROLE, plain_role), (ROLE_ID, plain_role), (ASKED, plain_asked)];

/// The pieces of a part of the text, each up to the next empty line or property: the
/// lines of a property may be wrapped.
fn paragraphs(findings: &Findings<'_>, open: &Range<usize>) -> Vec<Range<usize>> {
    let text = findings.slice(open);
    let mut ends: Vec<usize> = text.match_indices("\n\n").map(|(at, _)| at).collect();
    for (property, _) in PLAIN {
        ends.extend(find::all(text, property));
    }
    ends.push(text.len());
    ends.sort_unstable();
    let mut from = 0;
    let mut paragraphs = Vec::new();
    for end in ends {
        paragraphs.push(open.start + from..open.start + end);
        from = end;
    }
    paragraphs
}

/// The text behind a place, no more of it than an entry has.
fn window(text: &str, from: usize, end: usize) -> &str {
    let to = end.min(from + 20_000);
    (from..=to).rev().take(4).find_map(|to| text.get(from..to)).unwrap_or_default()
}

/// How far the values go. They may stand on the lines below, where a label such as "New
/// value" or a quote begins the line, or where a quote is still open.
fn values_end(near: &str) -> usize {
    let mut end = near.find('\n').unwrap_or(near.len());
    for _ in 0..4 {
        let rest = near.get(end..).unwrap_or_default();
        let Some(line) = rest.get(1..).map(|rest| rest.split('\n').next().unwrap_or_default())
        else {
            break;
        };
        let begins = line.trim_start().to_ascii_lowercase();
        let labelled = [
            "oldvalue",
            "newvalue",
            "old value",
            "new value",
            "\"oldvalue",
            "\"newvalue",
            "\"",
            "\\\"",
        ]
        .iter()
        .any(|label| begins.starts_with(label));
        let front = near.get(..end).unwrap_or_default();
        let open = front.matches('"').count() % 2 == 1;
        if !labelled && !open {
            break;
        }
        end += 1 + line.len();
    }
    end
}

/// The old and the new value behind a property's name: labelled, or two cells.
fn old_and_new(text: &str, value: Range<usize>) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let part = text.get(value.clone()).unwrap_or_default();
    let lower = part.to_ascii_lowercase();
    let label = |names: [&str; 4]| {
        names.iter().filter_map(|name| lower.find(name).map(|at| (at, at + name.len()))).min()
    };
    let old = label(["oldvalue", "old value", "previous value", "old:"]);
    let new = label(["newvalue", "new value", "current value", "new:"]);
    let span = |from: usize, to: usize| {
        let cell = part.get(from..to).unwrap_or_default();
        let empty = !cell.contains(char::is_alphanumeric)
            || is_null(cell.trim_matches([':', ' ', ',', '"', '\\', '\t', '\n', '}', '{', '=']));
        (!empty).then(|| value.start + from..value.start + to)
    };
    match (old, new) {
        (Some(old), Some(new)) if old.0 < new.0 => (span(old.1, new.0), span(new.1, part.len())),
        (Some(old), Some(new)) => (span(old.1, part.len()), span(new.1, old.0)),
        (None, Some(new)) => (None, span(new.1, part.len())),
        (Some(old), None) => (span(old.1, part.len()), None),
        (None, None) => cells(part, &span),
    }
}

/// Two cells, parted by an arrow, a tab or as in CSV and Markdown; a single one is
/// the new value.
fn cells(
    part: &str,
    span: &dyn Fn(usize, usize) -> Option<Range<usize>>,
) -> (Option<Range<usize>>, Option<Range<usize>>) {
    let from = part.len() - part.trim_start_matches(['"', ':', ' ']).len();
    let body = part.get(from..).unwrap_or_default();
    if let Some((at, arrow)) = ["=>", "→", "->"].iter().find_map(|it| Some((body.find(it)?, it)))
    {
        return (span(from, from + at), span(from + at + arrow.len(), part.len()));
    }
    let Some(separator) = body.chars().next().filter(|next| "\t,|".contains(*next)) else {
        return (None, span(from, part.len()));
    };
    let behind = body.get(1..).unwrap_or_default();
    let middle = behind.find(separator).map(|at| from + 1 + at);
    match middle {
        Some(middle) => (span(from + 1, middle), span(middle + 1, part.len())),
        None => (None, span(from + 1, part.len())),
    }
}

/// What the line above that names the activity says, if it is near.
fn event_above(findings: &Findings<'_>, at: usize) -> Event {
    let mut event = Event::default();
    let from = at.saturating_sub(1500);
    let front = (from..=at).find_map(|from| findings.text.get(from..at)).unwrap_or_default();
    let mut lines = front.lines().rev().map(|line| {
        line.trim_start().trim_start_matches("Activity").trim_start_matches([':', ' ', '\t'])
    });
    let begins = ["Add ", "Remove ", "Revoke ", "Consent ", "Update "];
    if let Some(activity) = lines.find(|line| begins.iter().any(|word| line.starts_with(word))) {
        event.hear(activity);
    }
    event
}

fn plain_scopes(findings: &mut Findings<'_>, value: Range<usize>) -> Option<usize> {
    let end = value.end;
    let (old, new) = old_and_new(findings.text, value.clone());
    if !names_any(findings, &old) && !names_any(findings, &new) {
        return None;
    }
    let event = event_above(findings, value.start);
    scopes(findings, value.start, old, new, (Some(Kind::Delegated), &event));
    Some(end)
}

fn plain_role(findings: &mut Findings<'_>, value: Range<usize>) -> Option<usize> {
    let end = value.end;
    let (old, new) = old_and_new(findings.text, value.clone());
    if !names_any(findings, &old) && !names_any(findings, &new) {
        return None;
    }
    let event = event_above(findings, value.start);
    // Words may say that there is no new value: "=> (empty)".
    let new = new.filter(|new| names_any(findings, &Some(new.clone())));
    role(findings, value.start, old, new, &event);
    Some(end)
}

/// Whether there is a permission in the span: a property's name alone says nothing.
fn names_any(findings: &Findings<'_>, span: &Option<Range<usize>>) -> bool {
    span.as_ref().is_some_and(|span| {
        names::hits(findings.text, span.clone())
            .iter()
            .any(|hit| matches!(hit.word, Word::Name { .. } | Word::Guid(_)))
    })
}

/// Reads what a sign-in asked for: `Oauth Scope Info ["User.Read","email"]`.
fn plain_asked(findings: &mut Findings<'_>, value: Range<usize>) -> Option<usize> {
    // Many lists may begin and never close: to look for each end through the whole text
    // would be slow.
    let text = window(findings.text, value.start, findings.text.len().min(value.start + 4_000));
    let open = text
        .find('[')
        .filter(|open| !text.get(..*open).unwrap_or_default().contains(char::is_alphanumeric))?;
    let close = text.find(']');
    let end = close.or(text.find("\n\n")).unwrap_or(text.len());
    let span = value.start + open..value.start + end;
    let names = Names { spans: Vec::from([span]), cut: close.is_none() };
    let manner = manner::declared(Some(Kind::Delegated), None);
    findings.read_block(Format::AuditLog, value.start, &names, manner);
    Some(value.start + end + usize::from(close.is_some()))
}

/// Takes the lines of the entry's other properties, which hold no permissions. In a
/// table, the cell of the target stands in front of the property.
fn take_properties(findings: &mut Findings<'_>) {
    for line in findings.open_lines() {
        if findings.slice(&line).split('\t').any(audit::is_property) {
            findings.take(line);
        }
    }
}
