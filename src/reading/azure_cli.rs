//! The Azure command line: what a command asks for, and ids one a line.

use std::ops::Range;

use crate::permission::{Kind, Permission, Resource};

use super::columns;
use super::draft::{Draft, Source};
use super::grant::Format;
use super::{json, names, resource};

const COMMAND: &str = "az ad app permission";

pub(super) fn read(draft: &mut Draft<'_>) {
    let mut source = Source::new(Format::AzureCli, draft.text.len());
    let mut seen = false;
    let commands = if draft.text.contains(COMMAND) { commands(draft) } else { Vec::new() };
    for command in commands {
        seen = true;
        source.at = source.at.min(command.start);
        read_command(draft, &mut source, &command);
        read_remark(draft, &mut source, command.start);
        draft.take(command);
    }
    take_queries(draft);
    let lines = if draft.text.contains('=') { draft.open_lines() } else { Vec::new() };
    for line in lines {
        if pairs(draft, &mut source, &line, None) > 0 {
            seen = true;
            source.at = source.at.min(line.start);
            draft.take(line);
        }
    }
    seen |= ids(draft, &mut source);
    if seen {
        source.at = source.finds.iter().map(|find| find.span.start).fold(source.at, usize::min);
        draft.sources.push(source);
    }
}

/// Reads the comment above a command: it says what the ids below it are.
fn read_remark(draft: &mut Draft<'_>, source: &mut Source, command: usize) {
    let Some(above) = command.checked_sub(1).and_then(|end| draft.text.get(..end)) else { return };
    let start = above.rfind('\n').map_or(0, |at| at + 1);
    let remark = start..above.len();
    if draft.slice(&remark).trim_start().starts_with('#') && !draft.is_taken(&remark) {
        draft.read_names(source, remark.clone(), json::declared(None, None));
        draft.take(remark);
    }
}

/// What a query looks for, nobody was granted by that.
fn take_queries(draft: &mut Draft<'_>) {
    if !draft.text.contains("--query") {
        return;
    }
    for line in draft.open_lines() {
        let text = draft.slice(&line);
        if let Some(query) = option(text, "--query").filter(|_| text.contains("az ")) {
            draft.take(line.start + query.start..line.start + query.end);
        }
    }
}

/// Where the commands stand, each with the lines that it goes on in.
fn commands(draft: &Draft<'_>) -> Vec<Range<usize>> {
    let mut commands: Vec<Range<usize>> = Vec::new();
    let mut goes_on = false;
    for line in draft.open_lines() {
        let text = draft.slice(&line);
        let begins = text.contains(COMMAND);
        match commands.last_mut() {
            Some(last) if goes_on && !begins && last.end + 1 == line.start => last.end = line.end,
            _ if begins => commands.push(line),
            _ => {
                goes_on = false;
                continue;
            }
        }
        let trimmed = text.trim_end();
        goes_on = trimmed.ends_with(['\\', '`', '^']);
    }
    commands
}

fn read_command(draft: &mut Draft<'_>, source: &mut Source, command: &Range<usize>) {
    let text = draft.slice(command);
    let api = option(text, "--api").and_then(|span| api_of(text.get(span)?));
    let behind = text.split(COMMAND).nth(1).unwrap_or_default().trim_start();
    // What is taken away or only repeated was not asked for.
    if behind.starts_with("delete") || text.trim_start().starts_with("Invoking") {
        return;
    }
    pairs(draft, source, command, api);
    if behind.starts_with("grant")
        && let Some(scope) = option(text, "--scope")
    {
        let span = command.start + scope.start..command.start + scope.end;
        draft.read_names(source, span, json::declared(Some(Kind::Delegated), api));
    }
}

/// The API that an option's value names: in quotes a display name, else one word.
fn api_of(value: &str) -> Option<Resource> {
    let word = value.split_whitespace().next()?;
    let word = word.trim_matches(['"', '\'', '\\']);
    if word.starts_with(['$', '<', '%', '{']) {
        return None;
    }
    resource::by_display_name(value).or_else(|| resource::named(word))
}

/// The value of an option, in quotes or up to the next option.
fn option(text: &str, name: &str) -> Option<Range<usize>> {
    let at = text
        .match_indices(name)
        .map(|(at, _)| at + name.len())
        .find(|at| text.get(*at..).is_some_and(|rest| rest.starts_with([' ', '=', '\t'])))?;
    let rest = text.get(at..)?;
    let value = rest.trim_start_matches([' ', '=', '\t']);
    let start = at + rest.len() - value.len();
    for quote in ['"', '\''] {
        if let Some(inner) = value.strip_prefix(quote) {
            let length = inner.find(quote).unwrap_or(inner.len());
            return Some(start + 1..start + 1 + length);
        }
    }
    let end = value.find(" -").unwrap_or(value.len()).min(value.find('\n').unwrap_or(value.len()));
    Some(start..start + end)
}

/// `GUID=Role` and `GUID=Scope`. Returns how many there are, known or not.
fn pairs(
    draft: &mut Draft<'_>,
    source: &mut Source,
    span: &Range<usize>,
    api: Option<Resource>,
) -> usize {
    let text = draft.slice(span);
    let mut count = 0;
    for (at, _) in text.match_indices('=') {
        let front = text.get(..at).unwrap_or_default();
        let word = |c: char| !(c.is_ascii_alphanumeric() || "._-".contains(c));
        let start = front.rfind(word).map_or(0, |before| before + 1);
        let id = front.get(start..).unwrap_or_default();
        if !names::is_guid(id) && Permission::find(id).is_none() {
            continue;
        }
        let behind = text.get(at + 1..).unwrap_or_default();
        let word = behind.split(|next: char| !next.is_alphabetic()).next().unwrap_or_default();
        let Some(kind) = json::kind_of(word) else { continue };
        count += 1;
        let place = span.start + start..span.start + at;
        let manner = json::declared(Some(kind), api);
        if names::is_guid(id) {
            draft.read_id(source, place, manner);
        } else {
            draft.read_names(source, place, manner);
        }
    }
    count
}

/// Lines that hold nothing but a permission's id, and perhaps its type and the id
/// of its API (`-o tsv`, `-o table`).
fn ids(draft: &mut Draft<'_>, source: &mut Source) -> bool {
    let mut any = false;
    // The line above, and whether it stands in somebody's table.
    let mut above = 0..0;
    let mut in_table = false;
    for line in draft.open_lines() {
        let row = Row::of(draft.slice(&line));
        in_table = row.is_some() && (in_table || is_header(draft.slice(&above)));
        above = line.clone();
        let Some(row) = row.filter(|_| !in_table) else { continue };
        let mut known = false;
        for id in row.ids {
            let span = line.start + id.start..line.start + id.end;
            known |= draft.read_id(source, span, json::declared(row.kind, row.api));
        }
        if known {
            any = true;
            draft.take(line);
        }
    }
    any
}

/// What a line of ids says.
struct Row {
    ids: Vec<Range<usize>>,
    kind: Option<Kind>,
    api: Option<Resource>,
}

impl Row {
    fn of(text: &str) -> Option<Row> {
        if text.len() < 36 || text.len() > 240 {
            return None;
        }
        let mut row = Row { ids: Vec::new(), kind: None, api: None };
        let mut at = 0;
        // All separators are of one byte.
        for word in text.split(|next: char| next.is_ascii_whitespace() || ",\"'[]".contains(next)) {
            let span = at..at + word.len();
            at = span.end + 1;
            if matches!(word, "" | "None" | ">" | "-" | "*" | "|") {
                continue;
            }
            if !names::is_guid(word) {
                row.kind = Some(json::kind_of(word)?);
                continue;
            }
            match resource::named(word).filter(|resource| *resource != Resource::Other) {
                Some(resource) => row.api = Some(resource),
                None => row.ids.push(span),
            }
        }
        (!row.ids.is_empty()).then_some(row)
    }
}

/// Whether a line is the header of a table whose cells are parted by a sign.
fn is_header(line: &str) -> bool {
    let known = |sign: char| {
        let cells = line.split(sign).map(|cell| cell.trim_matches(['"', ' ']));
        line.contains(sign) && cells.filter(|cell| columns::column(cell).is_some()).count() > 1
    };
    line.len() < 240 && [',', ';', '\t', '|'].into_iter().any(known)
}
