//! Queries and detection rules (KQL, SQL, ES|QL, Splunk, Sigma): they look for names,
//! and say nothing of who has them.

use std::ops::Range;

use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::words::names;

use super::lines::{NEAR, near};

/// What a stage of a pipeline begins with, behind its pipe.
const STAGES: [&str; 27] = [
    "where",
    "extend",
    "project",
    "project-away",
    "project-rename",
    "summarize",
    "search",
    "join",
    "union",
    "mv-expand",
    "mv-apply",
    "mvexpand",
    "parse",
    "distinct",
    "lookup",
    "evaluate",
    "make-series",
    "eval",
    "stats",
    "fields",
    "dedup",
    "rex",
    "spath",
    "keep",
    "drop",
    "rename",
    "filter",
];

/// The stages that are no words of a table's cells: any line with one of them is a query.
const SURE: [&str; 8] =
    ["where", "extend", "summarize", "project", "mv-expand", "stats", "eval", "search"];

/// What stands in front of the bracket of a list, or of what a list is made of.
const LISTS: [&str; 6] = ["has_any", "has_all", "has_any_index", "in~", "dynamic", "datatable"];

/// How many lines the brackets of a query may stay open for.
const LINES: usize = 200;

/// How much of a line is looked at.
const LONG: usize = 20_000;

/// Reads the queries in what nobody has taken yet.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let mut spans: Vec<Range<usize>> = Vec::new();
    let mut query = Query::default();
    for line in findings.open_lines() {
        if !query.holds(findings.slice(&line)) {
            continue;
        }
        match spans.last_mut() {
            Some(last) if last.end + 1 == line.start => last.end = line.end,
            _ => spans.push(line),
        }
    }
    let mut source = Block::new(Format::Code, 0);
    for span in spans.into_iter().filter(|span| names::any(findings.text, span.clone())) {
        for hit in names::hits(findings.text, span.clone()) {
            findings.read_hit(&mut source, &hit, manner::declared(None, None));
        }
        findings.take(span);
    }
    if let Some(first) = source.finds.first() {
        source.at = first.span.start;
        findings.blocks.push(source);
    }
}

/// Where a text stands in a query.
#[derive(Default)]
struct Query {
    /// Whether the line above is a part of it.
    open: bool,
    /// How many brackets are open, and for how many lines.
    brackets: usize,
    lines: usize,
    /// How far the key of a detection rule is set in. The lines below it that are set in
    /// further belong to the rule, and so do list items that are set in as far.
    rule: Option<usize>,
}

impl Query {
    /// Whether the next line is a part of a query.
    fn holds(&mut self, line: &str) -> bool {
        // A single quoted line of a mail still has its mark.
        let line = line.strip_prefix("> ").unwrap_or(line);
        let trimmed = line.trim();
        let indent = line.len() - line.trim_start().len();
        if trimmed.is_empty() {
            self.open = false;
            self.brackets = 0;
            return false;
        }
        if trimmed.len() > LONG {
            return false;
        }
        let item = trimmed.starts_with("- ");
        if self.rule.is_some_and(|key| indent > key || indent == key && item) {
            return true;
        }
        self.rule = is_rule(trimmed).then_some(indent);
        let goes_on = self.open && goes_on(trimmed) || self.brackets > 0 && self.lines < LINES;
        self.open = self.rule.is_some() || goes_on || is_query(trimmed);
        self.lines = if self.brackets > 0 { self.lines + 1 } else { 0 };
        self.brackets = if self.open { brackets(trimmed, self.brackets) } else { 0 };
        self.open
    }
}

/// How many brackets are open behind a line.
fn brackets(line: &str, before: usize) -> usize {
    line.bytes().fold(before, |open, byte| match byte {
        b'(' | b'[' => open + 1,
        b')' | b']' => open.saturating_sub(1),
        _ => open,
    })
}

/// Whether the text begins with the word, in any letter case.
fn begins(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|front| front.eq_ignore_ascii_case(word))
}

/// Whether a line can only go on with the query above it.
fn goes_on(line: &str) -> bool {
    line.starts_with(['|', '"', '\'', '(', ')', ','])
        || ["or ", "and ", "//", "--"].iter().any(|start| begins(line, start))
}

/// Whether a line is a key of a detection rule whose lines below name what it looks
/// for: `detection:`, `NewValue|contains:`.
fn is_rule(line: &str) -> bool {
    let Some((key, behind)) = line.trim_start_matches("- ").split_once(':') else { return false };
    let modified = ["|contains", "|endswith", "|startswith", "|all", "|re"];
    key == "detection" && behind.trim().is_empty()
        || key.len() < NEAR
            && !key.contains(' ')
            && modified.iter().any(|modifier| key.contains(modifier))
}

/// Whether a line says by itself that it is one of a query.
fn is_query(line: &str) -> bool {
    is_stage(line) || is_select(line) || looks_in_list(line)
}

/// Whether a line has a stage of a pipeline: `| where …`, `… | where …`. A line that ends
/// in a pipe is a row of a table.
fn is_stage(line: &str) -> bool {
    let stage = |rest: &str, words: &[&str]| {
        let rest = rest.trim_start();
        let word = rest.split([' ', '\t']).next().unwrap_or_default();
        let more = rest.get(word.len()..).unwrap_or_default().trim_start();
        let known = words.iter().any(|known| word.eq_ignore_ascii_case(known));
        known && !more.is_empty() && !more.starts_with('|')
    };
    if line.ends_with('|') {
        return false;
    }
    match line.strip_prefix('|') {
        Some(rest) => stage(rest, &SURE) || stage(rest, &STAGES) && !rest.contains(" | "),
        None => {
            let behind = |at: usize| line.get(at + 1..).unwrap_or_default();
            line.match_indices('|').any(|(at, _)| stage(behind(at), &SURE))
        }
    }
}

/// Whether a line is a part of SQL: `SELECT … FROM …`, `WHERE scope = '…'`,
/// `AND scope LIKE '%…%'`.
fn is_select(line: &str) -> bool {
    let words = ["select ", "where ", "and ", "or ", "having ", "delete from ", "update "];
    if !words.iter().any(|word| begins(line, word)) {
        return false;
    }
    let lower = line.to_ascii_lowercase();
    let whole = lower.starts_with("select ") && lower.contains(" from ");
    let tight = lower.replace(' ', "");
    let signs = ["='", "=\"", "in('", "in(\"", "like'", "like\""];
    whole && (lower.contains(" where ") || lower.contains('*'))
        || signs.iter().any(|sign| tight.contains(sign))
        || lower.ends_with(" in (")
        || lower.ends_with(" in")
}

/// Whether a line looks for the names of a list: `Scope has_any (…)`, `scope IN ('…')`,
/// `event.new_value:(*Mail.Read* or *Mail.Send*)`.
fn looks_in_list(line: &str) -> bool {
    let list = |word: &str| LISTS.iter().any(|list| word.eq_ignore_ascii_case(list));
    // The edge of a window broke the line in front of its bracket.
    line.contains(' ') && line.rsplit(' ').next().is_some_and(list)
        || line.match_indices('(').any(|(at, _)| {
            let front = line.get(near(line, at.saturating_sub(NEAR))..at).unwrap_or_default();
            let front = front.trim_end_matches(' ');
            let behind = line.get(at + 1..near(line, at + NEAR)).unwrap_or_default();
            if let Some(field) = front.strip_suffix(':') {
                let field =
                    field.trim_end_matches(' ').rsplit([' ', '(']).next().unwrap_or_default();
                let values = behind.split(')').next().unwrap_or_default();
                let listed = [" or ", " OR ", "*", "\""].iter().any(|sign| values.contains(sign));
                return field.contains(['.', '_']) && listed;
            }
            let word = front.rsplit([' ', '\t', '!']).next().unwrap_or_default();
            let quoted = || behind.trim_start().starts_with(['\'', '"']);
            list(word) || word.eq_ignore_ascii_case("in") && front.len() > word.len() && quoted()
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_queries_are_told_from_others() {
        for line in [
            "| where Scope has \"Mail.Read\"",
            "AuditLogs | where Scope == \"x\"",
            "| project TimeGenerated, Perm",
            "SELECT * FROM grants WHERE scope = 'Mail.Read'",
            "AND scope LIKE '%Mail.Read%'",
            "WHERE scope IN (",
            "Scope has_any (\"Mail.Read\")",
            "azure.new_value:(*Mail.Read* or *Mail.Send*)",
        ] {
            assert!(is_query(line), "{line}");
        }
        for line in [
            "| where | Mail.Read | why |",
            "| search | Mail.Read",
            "Select the scopes from the list: Mail.Read",
            "where it says Mail.Read",
            "or Mail.Read",
            "Granted (in Contoso): Mail.Read",
            "Granted:(Mail.Read or Chat.Read)",
            "User.Read | Delegated | Granted",
        ] {
            assert!(!is_query(line), "{line}");
        }
    }
}
