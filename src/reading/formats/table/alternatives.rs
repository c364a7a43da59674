//! The permission tables of Microsoft's API pages: for each kind, several names, each of
//! which is enough alone. They count as asked for, because nobody was granted them. An example:
//! `Delegated (work or school account) | Mail.Read, Mail.ReadWrite`.

use std::ops::Range;

use crate::permission::Kind;
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::text::grid;
use crate::reading::words::kind;
use crate::reading::words::names;

use super::names::holds_names_only;

/// Reads such tables in what nobody has taken yet.
pub(super) fn read(findings: &mut Findings<'_>) {
    let lines = findings.open_lines().into_iter();
    let lines: Vec<Range<usize>> =
        lines.flat_map(|line| split_at_labels(findings.text, line)).collect();
    let mut table: Option<Table> = None;
    let mut blank = false;
    for line in lines {
        let text = findings.slice(&line);
        let inner = behind_tags(text);
        let inner = inner.trim_matches(|c: char| c.is_whitespace() || "|*-:=#".contains(c));
        if inner.is_empty() {
            blank |= text.trim().is_empty();
            continue;
        }
        let parted = std::mem::take(&mut blank);
        let label = label(inner);
        let begins = match label {
            // "Application" alone is a label only within such a table.
            Some((_, _, sure)) => sure || table.is_some(),
            None => false,
        };
        // Rows that hold their names go on for as long as no empty line ends them.
        let open = table.as_ref().is_some_and(|table| !(parted && table.whole_rows));
        let goes_on = open && label.is_none() && is_cell(findings, &line, inner);
        if !(begins || goes_on) {
            finish(findings, table.take());
            continue;
        }
        let table = table.get_or_insert_with(|| {
            let source = Block::new(Format::Table, line.start);
            Table { span: line.clone(), kind: None, whole_rows: false, source }
        });
        let mut names = described(findings, &line).unwrap_or(line.clone());
        if let Some((kind, len, _)) = label.filter(|_| begins) {
            table.kind = Some(kind);
            let front = text.find(inner).unwrap_or_default();
            names = line.start + front + len..line.end;
            let cells = findings.slice(&names);
            table.whole_rows = cells.contains(char::is_alphabetic);
        }
        table.span.end = line.end;
        let manner = manner::declared(table.kind, None);
        findings.read_names(&mut table.source, names, manner);
    }
    finish(findings, table.take());
}

/// What stands behind the tags in front of a line.
fn behind_tags(line: &str) -> &str {
    let mut rest = line.trim_start();
    while let Some(length) = grid::tag(rest) {
        rest = rest.get(length..).unwrap_or_default().trim_start();
    }
    rest
}

struct Table {
    span: Range<usize>,
    kind: Option<Kind>,
    /// Whether the last label has its names in its own line.
    whole_rows: bool,
    source: Block,
}

fn finish(findings: &mut Findings<'_>, table: Option<Table>) {
    if let Some(table) = table
        && !table.source.finds.is_empty()
    {
        findings.take(table.span);
        findings.blocks.push(table.source);
    }
}

/// The kind that a row begins with, how long its label is, and whether only
/// such tables have it.
fn label(inner: &str) -> Option<(Kind, usize, bool)> {
    let word = inner.split(|next: char| !next.is_alphanumeric()).next()?;
    let kind = ["delegated", "application"].iter().find(|kind| word.eq_ignore_ascii_case(kind))?;
    let kind = kind::of_word(kind)?;
    let rest = inner.get(word.len()..)?;
    let (length, account) = match rest.trim_start_matches(' ').strip_prefix('(') {
        Some(bracket) => {
            // The closing bracket may be missing.
            let end = bracket.find(['\t', '|', ')']).unwrap_or(bracket.len());
            let closed = bracket.get(end..).is_some_and(|rest| rest.starts_with(')'));
            let account = is_account(bracket.get(..end).unwrap_or_default());
            (inner.len() - bracket.len() + end + usize::from(closed), account)
        }
        None => (word.len(), false),
    };
    // Kinds as columns: the header of a table that is read elsewhere.
    let behind = inner.get(length..)?.to_ascii_lowercase();
    let again = ["delegated", "application"].iter().any(|kind| behind.contains(kind));
    (!again).then_some((kind, length, account))
}

/// Whether a bracket behind a kind says whose accounts are meant, as the pages of
/// an API do.
fn is_account(bracket: &str) -> bool {
    let begins =
        |of: &&str| bracket.get(..of.len()).is_some_and(|front| front.eq_ignore_ascii_case(of));
    ["work or", "work/", "work account", "school", "personal"].iter().any(begins)
}

/// Whether a table is the documentation of an API, by what stands in it: a header or
/// a label that only such pages have, or that something is not supported.
pub(super) fn is_documentation(table: &str) -> bool {
    let lower = table.to_lowercase();
    let has = |words: &str| lower.contains(words);
    has("least privileged")
        || has("higher privileged")
        || ["delegated (", "application ("].iter().any(|kind| {
            lower
                .match_indices(kind)
                .any(|(at, kind)| is_account(lower.get(at + kind.len()..).unwrap_or_default()))
        })
        || lower.replace("  ", "\t").split(['\t', '\n', '|', ',', ';', '<', '>', '"']).any(|cell| {
            matches!(cell.trim().trim_end_matches('.'), "not supported" | "not available")
        })
}

/// Whether a cell says that no permission is enough: "Not supported."
pub(super) fn says_none(cell: &str) -> bool {
    let lower = cell.trim_start().to_lowercase();
    lower.starts_with("not supported") || lower.starts_with("not available")
}

/// The rows of a table whose line breaks were lost, each from its label to the next;
/// else the line.
fn split_at_labels(text: &str, line: Range<usize>) -> Vec<Range<usize>> {
    let slice = text.get(line.clone()).unwrap_or_default();
    let lower = slice.to_ascii_lowercase();
    let mut starts: Vec<usize> = Vec::new();
    for (at, kind) in lower.match_indices("delegated (") {
        if is_account(lower.get(at + kind.len()..).unwrap_or_default()) {
            starts.push(at);
        }
    }
    let Some(first) = starts.first().copied() else { return vec![line] };
    starts.extend(lower.match_indices("application").map(|(at, _)| at).filter(|at| *at > first));
    starts.sort_unstable();
    let ends = starts.iter().skip(1).copied().chain([slice.len()]);
    let front = line.start..line.start + first;
    let mut pieces = vec![front];
    for (start, end) in starts.iter().zip(ends) {
        let piece = line.start + start..line.start + end;
        let row = lower.get(*start..end).unwrap_or_default();
        // A header has the kinds one beside the other.
        if !names::any(text, piece.clone()) && !row.contains("not supported") {
            return vec![line];
        }
        pieces.push(piece);
    }
    pieces
}

/// The cell with the name, in a row of two cells of which the other describes it.
fn described(findings: &Findings<'_>, line: &Range<usize>) -> Option<Range<usize>> {
    let cells = grid::split(findings.text, line);
    let [name, _] = cells.as_slice() else { return None };
    holds_names_only(findings.text, name).then(|| name.clone())
}

/// Whether a line is a cell of such a table: names, or that there are none.
fn is_cell(findings: &Findings<'_>, line: &Range<usize>, inner: &str) -> bool {
    says_none(inner) || holds_names_only(findings.text, line) || described(findings, line).is_some()
}
