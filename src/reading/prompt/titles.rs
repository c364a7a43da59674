//! Display names over one line or several: finding one, taking it, and taking a
//! line in its place that is none we know.

use std::borrow::Cow;
use std::ops::Range;

use crate::reading::draft::{Draft, Find, Odd, Source, Strength};
use crate::reading::grant::Status;
use crate::reading::more::says_more;
use crate::reading::names;
use crate::reading::seal::HIDDEN;

use super::lookup::{Lookup, Title};
use super::{LONGEST, Row, bare};

/// Over how many lines a display name may be broken.
const BROKEN: usize = 3;

/// The title that begins at a line and how many lines it is broken over: the
/// longest counts.
pub(super) fn title_at(
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
pub(super) fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len())
}

/// What a title yields: a find, or its candidates.
pub(super) fn put(draft: &mut Draft<'_>, source: &mut Source, span: Range<usize>, title: Title) {
    draft.incomplete |= title.more;
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

/// Lines inside a prompt that are no display name known to us.
pub(super) fn take_unknown(draft: &mut Draft<'_>, rows: &[Row], waiting: &mut Vec<usize>) {
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
        // An ellipsis stands for lines that were left out, and so does "+ 3 more".
        if bare.chars().any(char::is_alphabetic) && !says_more(bare) && bare.len() <= LONGEST {
            let span = start..start + bare.len();
            draft.odd.push(Odd { suggestion: None, candidates: Vec::new(), span });
        }
    }
}
