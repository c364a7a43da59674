//! The permission tables of Microsoft's API pages: for each kind the names of
//! which any one would do. They are asked for, and nobody has them.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::cells;
use crate::reading::draft::{Draft, Source};
use crate::reading::grant::Format;
use crate::reading::{json, names};

/// Reads such tables in what nobody has taken yet.
pub(super) fn read(draft: &mut Draft<'_>) {
    let lines = draft.open_lines();
    let mut table: Option<Table> = None;
    // Lines of a header: they belong to the table only where one follows.
    let mut header: Option<Range<usize>> = None;
    for line in lines {
        let text = draft.slice(&line);
        let bare = text.trim_matches(|c: char| c.is_whitespace() || "|*-:=#".contains(c));
        if bare.is_empty() {
            continue;
        }
        if is_header(bare) {
            finish(draft, table.take());
            let start = header.as_ref().map_or(line.start, |header| header.start);
            header = Some(start..line.end);
            continue;
        }
        let label = label(bare);
        let begins = match label {
            // "Application" alone says so only within such a table.
            Some((_, _, sure)) => sure || table.is_some() || header.is_some(),
            None => false,
        };
        let goes_on = table.is_some() && label.is_none() && is_cell(draft, &line, bare);
        if !(begins || goes_on) {
            finish(draft, table.take());
            header = None;
            continue;
        }
        let table = table.get_or_insert_with(|| {
            let start = header.take().map_or(line.start, |header| header.start);
            Table { span: start..line.end, kind: None, source: Source::new(Format::Table, start) }
        });
        let mut names = line.clone();
        if let Some((kind, len, _)) = label.filter(|_| begins) {
            table.kind = Some(kind);
            let front = text.find(bare).unwrap_or_default();
            names.start += front + len;
        }
        table.span.end = line.end;
        let manner = json::declared(table.kind, None);
        draft.read_names(&mut table.source, names, manner);
    }
    finish(draft, table.take());
}

struct Table {
    span: Range<usize>,
    kind: Option<Kind>,
    source: Source,
}

fn finish(draft: &mut Draft<'_>, table: Option<Table>) {
    if let Some(table) = table
        && !table.source.finds.is_empty()
    {
        draft.take(table.span);
        draft.sources.push(table.source);
    }
}

fn is_header(bare: &str) -> bool {
    let lower = bare.chars().take(160).collect::<String>().to_lowercase();
    let least = lower.contains("least privileged") || lower.contains("higher privileged");
    let from = lower.contains("from least to most privileged");
    (least || from) || lower == "permission type"
}

/// The kind that a row begins with, how long its label is, and whether only
/// such tables have it.
fn label(bare: &str) -> Option<(Kind, usize, bool)> {
    const LABELS: [(&str, Kind); 3] = [
        ("delegated (work or school account)", Kind::Delegated),
        ("delegated (personal microsoft account)", Kind::Delegated),
        ("application", Kind::Application),
    ];
    LABELS.iter().find_map(|(label, kind)| {
        let front = bare.get(..label.len())?;
        let behind = bare.get(label.len()..)?;
        let whole = !behind.starts_with(|next: char| next.is_alphanumeric());
        (front.eq_ignore_ascii_case(label) && whole).then_some((
            *kind,
            label.len(),
            label.contains('('),
        ))
    })
}

/// Whether a line is a cell of such a table: names, or that there are none.
fn is_cell(draft: &Draft<'_>, line: &Range<usize>, bare: &str) -> bool {
    let lower = bare.to_lowercase();
    if lower.starts_with("not supported") || lower.starts_with("not available") {
        return true;
    }
    cells::kinds(bare).is_empty()
        && super::holds_names_only(draft.text, line)
        && names::hits(draft.text, line.clone()).iter().any(names::Hit::is_name)
}
