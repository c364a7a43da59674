//! The Azure command line: the permissions that a command asks for, such as
//! `az ad app permission add --api-permissions GUID=Scope`, pairs of an id and a kind
//! (`GUID=Role`) outside of commands, and lines that hold only ids.

use std::ops::Range;

use crate::permission::{Kind, Permission, Resource};
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::text::find;
use crate::reading::text::phrase;
use crate::reading::words::columns;
use crate::reading::words::kind;
use crate::reading::words::names;
use crate::reading::words::resources;
use crate::reading::words::status;

const COMMAND: &str = "az ad app permission";

/// Reads the commands, the pairs and the ids.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let mut source = Block::new(Format::AzureCli, findings.text.len());
    let mut seen = false;
    let seen_command = find::stands_in(findings.text, COMMAND);
    let commands = if seen_command { commands(findings) } else { Vec::new() };
    let lines = if commands.is_empty() { Vec::new() } else { findings.open_lines() };
    let begins = |line: &Range<usize>| findings.slice(line).contains("for ");
    let loops: Vec<Range<usize>> = lines.into_iter().filter(begins).collect();
    for command in commands {
        seen = true;
        source.at = source.at.min(command.start);
        read_command(findings, &mut source, &command, &loops);
        read_remark(findings, &mut source, command.start);
        findings.take(command);
    }
    take_queries(findings);
    let lines = if findings.document.bytes.any(b"=") { findings.open_lines() } else { Vec::new() };
    for line in lines {
        if pairs(findings, &mut source, &line, None) > 0 {
            seen = true;
            source.at = source.at.min(line.start);
            findings.take(line);
        }
    }
    seen |= ids(findings, &mut source);
    if seen {
        source.at = source.finds.iter().map(|find| find.span.start).fold(source.at, usize::min);
        findings.blocks.push(source);
    }
}

/// Reads the comment above a command: it says what the ids below it are.
fn read_remark(findings: &mut Findings<'_>, source: &mut Block, command: usize) {
    let Some(above) = command.checked_sub(1).and_then(|end| findings.text.get(..end)) else {
        return;
    };
    let start = above.rfind('\n').map_or(0, |at| at + 1);
    let remark = start..above.len();
    if findings.slice(&remark).trim_start().starts_with('#') && !findings.is_taken(&remark) {
        findings.read_names(source, remark.clone(), manner::declared(None, None));
        findings.take(remark);
    }
}

/// Takes the value of `--query`, so that no later format reads names in it: it only says
/// what the command prints.
fn take_queries(findings: &mut Findings<'_>) {
    if !find::stands_in(findings.text, "--query") {
        return;
    }
    for line in findings.open_lines() {
        let text = findings.slice(&line);
        if let Some(query) = option(text, "--query").filter(|_| text.contains("az ")) {
            findings.take(line.start + query.start..line.start + query.end);
        }
    }
}

/// Where the commands stand, each with the lines on which it continues.
fn commands(findings: &Findings<'_>) -> Vec<Range<usize>> {
    let begins = |line: &str| line.contains(COMMAND);
    let lines = phrase::commands(findings.text, findings.open_lines(), begins);
    lines.into_iter().filter(|line| begins(findings.slice(line))).collect()
}

fn read_command(
    findings: &mut Findings<'_>,
    source: &mut Block,
    command: &Range<usize>,
    loops: &[Range<usize>],
) {
    let text = findings.slice(command);
    let api = option(text, "--api").and_then(|span| api_of(text.get(span)?));
    let behind = text.split(COMMAND).nth(1).unwrap_or_default().trim_start();
    // A command that deletes asks for nothing, and `az` only repeats a command where it
    // prints "Invoking `az …` is needed to make the change effective".
    if behind.starts_with("delete") || text.trim_start().starts_with("Invoking") {
        return;
    }
    if pairs(findings, source, command, api) == 0 {
        loop_over(findings, source, command, api, loops);
    }
    if behind.starts_with("grant")
        && let Some(scope) = option(text, "--scope")
    {
        let span = command.start + scope.start..command.start + scope.end;
        findings.read_names(source, span, manner::declared(Some(Kind::Delegated), api));
    }
}

/// How many loops may stand inside each other.
const NESTED: usize = 4;

/// Reads the ids of the loop around a command: `for id in … ; do`. The command has the
/// variable in place of the id: `--api-permissions $id=Scope`. `loops` are the lines that
/// begin one.
fn loop_over(
    findings: &mut Findings<'_>,
    source: &mut Block,
    command: &Range<usize>,
    api: Option<Resource>,
    loops: &[Range<usize>],
) {
    let text = findings.slice(command);
    let pair = option(text, "--api-permissions").and_then(|value| text.get(value));
    let Some((variable, word)) = pair.and_then(|pair| pair.split_once('=')) else { return };
    let variable = variable.trim_matches(['$', '{', '}', '"', ' ']);
    let word = word.split(|next: char| !next.is_alphabetic()).next().unwrap_or_default();
    let Some(kind) = kind_of(word) else { return };
    let each = ["for ", variable, " in "].concat();
    let above = loops.partition_point(|line| line.start <= command.start);
    let mut near = loops.iter().take(above).rev().take(NESTED);
    let around = near.find(|line| findings.slice(line).contains(&each));
    let Some(line) = around.filter(|line| !findings.is_taken(line)) else { return };
    for hit in names::hits(findings.text, line.clone()) {
        if matches!(hit.word, names::Word::Guid(_)) {
            findings.read_id(source, hit.span, manner::declared(Some(kind), api));
        }
    }
    findings.take(line.clone());
}

/// The API that an option's value names: in quotes a display name, else one word.
fn api_of(value: &str) -> Option<Resource> {
    let word = value.split_whitespace().next()?;
    let word = word.trim_matches(['"', '\'', '\\']);
    if word.starts_with(['$', '<', '%', '{']) {
        return None;
    }
    resources::by_display_name(value).or_else(|| resources::named(word))
}

/// The value of an option, in quotes or up to the next option.
fn option(text: &str, name: &str) -> Option<Range<usize>> {
    let at = text
        .match_indices(name)
        .map(|(at, _)| at + name.len())
        .find(|at| text.get(*at..).is_some_and(|rest| rest.starts_with([' ', '=', '\t', '\n'])))?;
    let rest = text.get(at..)?;
    let value = rest.trim_start_matches([' ', '=', '\t', '\n']);
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

/// Reads pairs of an id or a name and its kind: `GUID=Role`, `GUID=Scope`. Returns how
/// many there are, whether the id is known or not.
fn pairs(
    findings: &mut Findings<'_>,
    source: &mut Block,
    span: &Range<usize>,
    api: Option<Resource>,
) -> usize {
    let text = findings.slice(span);
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
        let Some(kind) = kind_of(word) else { continue };
        count += 1;
        let place = span.start + start..span.start + at;
        let manner = manner::declared(Some(kind), api);
        if names::is_guid(id) {
            findings.read_id(source, place, manner);
        } else {
            findings.read_names(source, place, manner);
        }
    }
    count
}

/// The kind that stands beside an id: `Role`, `Scope`. "True" beside a name is a status.
fn kind_of(word: &str) -> Option<Kind> {
    kind::of_type(word).filter(|_| !status::is_flag(word))
}

/// Lines that hold nothing but a permission's id, and perhaps its type and the id
/// of its API (`-o tsv`, `-o table`).
fn ids(findings: &mut Findings<'_>, source: &mut Block) -> bool {
    let mut any = false;
    // The line above, and whether this line is a row below a header: another format
    // reads such tables.
    let mut above = 0..0;
    let mut in_table = false;
    for line in findings.open_lines() {
        let row = IdLine::of(findings.slice(&line));
        in_table = row.is_some() && (in_table || is_header(findings.slice(&above)));
        above = line.clone();
        let Some(row) = row.filter(|_| !in_table) else { continue };
        let mut known = false;
        for id in row.ids {
            let span = line.start + id.start..line.start + id.end;
            known |= findings.read_id(source, span, manner::declared(row.kind, row.api));
        }
        if known {
            any = true;
            findings.take(line);
        }
    }
    any
}

/// What a line of ids says.
struct IdLine {
    ids: Vec<Range<usize>>,
    kind: Option<Kind>,
    api: Option<Resource>,
}

impl IdLine {
    fn of(text: &str) -> Option<IdLine> {
        // An id holds dashes.
        if text.len() < 36 || text.len() > 240 || !text.contains('-') {
            return None;
        }
        let mut row = IdLine { ids: Vec::new(), kind: None, api: None };
        let mut at = 0;
        // All separators are of one byte.
        for word in text.split(|next: char| next.is_ascii_whitespace() || ",\"'[]".contains(next)) {
            let span = at..at + word.len();
            at = span.end + 1;
            if matches!(word, "" | "None" | ">" | "-" | "*" | "|" | "{}") {
                continue;
            }
            if !names::is_guid(word) {
                row.kind = Some(kind_of(word)?);
                continue;
            }
            match resources::named(word).filter(|resource| *resource != Resource::Other) {
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
