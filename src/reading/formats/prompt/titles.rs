//! Display names on one line or several: how one is found and taken, and how an unknown line
//! inside a prompt is taken.

use std::borrow::Cow;
use std::ops::Range;

use crate::reading::evidence::block::{Block, Odd};
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::manner;
use crate::reading::secrets::seal::HIDDEN;
use crate::reading::sentence::says_more;
use crate::reading::words::names;

use super::lookup::{Lookup, Title};
use super::rows::{LONGEST, PromptRow, without_marks};

/// Over how many lines a display name may be broken.
const BROKEN: usize = 3;

/// The title that begins at a line and how many lines it is broken over: the
/// longest counts.
pub(super) fn title_at(
    rows: &[PromptRow],
    index: usize,
    app: Option<&str>,
    lookup: &Lookup<'_>,
) -> Option<(Title, usize)> {
    let first = rows.get(index)?;
    if app.is_none() && first.folded.is_ascii() && !lookup.may_begin(&first.folded) {
        return None;
    }
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
        let title = find_title(&joined, app, lookup).or_else(|| {
            let whole = without_dots(&joined).filter(|whole| !lookup.begins_another(whole))?;
            Some(Title { more: true, ..find_title(whole, app, lookup)? })
        });
        if let Some(title) = title {
            return Some((title, lines));
        }
    }
    None
}

/// A line without the ellipsis behind it, where there is one.
pub(super) fn without_dots(folded: &str) -> Option<&str> {
    let whole = folded.strip_suffix('…').or_else(|| {
        // The last full stop is folded away.
        folded.strip_suffix("..").map(|whole| whole.trim_end_matches('.'))
    });
    whole.map(str::trim_end)
}

/// What a folded line is the display name of; prompts for personal accounts
/// write the app's name for "it".
pub(super) fn find_title(folded: &str, app: Option<&str>, lookup: &Lookup<'_>) -> Option<Title> {
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

pub(super) fn take_title(
    findings: &mut Findings<'_>,
    source: &mut Block,
    rows: &[PromptRow],
    index: usize,
    lines: usize,
    title: Title,
) {
    let (Some(first), Some(last)) = (rows.get(index), rows.get(index + lines - 1)) else { return };
    let whole = first.span.start..last.span.end;
    let text = findings.slice(&whole);
    let inner = without_marks(text);
    let start = whole.start + offset(text, inner);
    put(findings, source, start..start + inner.len(), title);
    findings.take(whole);
}

/// Where a part of a text begins in it.
pub(super) fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// Adds what a title yields: a find, where it means one permission. Else a piece that was not
/// recognised, with the candidates; a title that is not known has none.
pub(super) fn put(
    findings: &mut Findings<'_>,
    source: &mut Block,
    span: Range<usize>,
    title: Title,
) {
    findings.incomplete |= title.more;
    match title.names.as_slice() {
        [(name, kind)] => {
            let found = manner::declared(*kind, None).find(name.clone(), None, false, span);
            source.finds.push(found);
        }
        many => {
            let candidates = many.iter().map(|(name, _)| name.clone()).collect();
            findings.incomplete = true;
            findings.odd.push(Odd { suggestion: None, candidates, span });
        }
    }
}

/// Takes the lines in `waiting`, which stand inside a prompt and are no display name we know.
pub(super) fn take_unknown(
    findings: &mut Findings<'_>,
    rows: &[PromptRow],
    waiting: &mut Vec<usize>,
) {
    for row in waiting.drain(..).filter_map(|index| rows.get(index)) {
        let text = findings.slice(&row.span);
        let inner = without_marks(text);
        let start = row.span.start + offset(text, inner);
        findings.take(row.span.clone());
        // Who signs in, and what was hidden, are nobody's permission.
        let account = inner.split(' ').count() < 4 && inner.contains('@');
        if account || text.contains(HIDDEN) || names::is_guid(inner) {
            continue;
        }
        findings.incomplete = true;
        // An ellipsis stands for lines that were left out, and so does "+ 3 more".
        if inner.chars().any(char::is_alphabetic) && !says_more(inner) && inner.len() <= LONGEST {
            let span = start..start + inner.len();
            findings.odd.push(Odd::new(None, span));
        }
    }
}
