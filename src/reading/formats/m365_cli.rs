//! CLI for Microsoft 365: assignments of app roles, requests of SharePoint packages and
//! what became of them, as text, JSON, CSV and Markdown.
//!
//! However it is written, a record is a few members. Which members there are says what
//! it shows, and so does the command above, where it stands there.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::evidence::block::Block;
use crate::reading::evidence::findings::Findings;
use crate::reading::evidence::grant::Format;
use crate::reading::evidence::manner;
use crate::reading::objects::{Json, is_null};
use crate::reading::text::grid::Delimiter;
use crate::reading::text::index;
use crate::reading::text::pairs::Object;
use crate::reading::text::phrase;
use crate::reading::words::cells;
use crate::reading::words::columns;

/// The members of its records, in small letters.
const MEMBERS: &str = "objectid principaldisplayname principalid resourcedisplayname resourceid rolename roleid \
    approleid id packagename packageversion resource scope clientid consenttype \
    isdomainisolated created deleted";

/// How many there are.
const WIDE: usize = 18;

/// What a record shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    /// An app role of an app: application.
    Role,
    /// A grant of scopes: delegated.
    Grant,
    /// A request for a scope, which nobody has answered.
    Request,
}

/// What a command prints.
const COMMANDS: [(&str, Shows); 5] = [
    ("approleassignment list", Shows::Role),
    ("permissionrequest list", Shows::Request),
    ("permissionrequest approve", Shows::Grant),
    ("serviceprincipal grant list", Shows::Grant),
    ("spo sp grant list", Shows::Grant),
];

/// Commands that ask for what stands behind their option for scopes.
const ASKING: [(&str, Kind); 3] = [
    ("approleassignment add", Kind::Application),
    ("serviceprincipal grant add", Kind::Delegated),
    ("spo sp grant add", Kind::Delegated),
];

/// Commands that take something away: they grant nothing, and do not say what is
/// granted.
const TAKING: [&str; 4] = [
    "approleassignment remove",
    "permissionrequest deny",
    "serviceprincipal grant revoke",
    "spo sp grant revoke",
];

/// What a record shows that has these members and stands below this command. A grant
/// object of Microsoft Graph has the same members as a grant here, but no `resource` and
/// no `isDomainIsolated`: it is not read here.
fn shows(has: impl Fn(&str) -> bool, command: Option<Shows>) -> Option<Shows> {
    if has("rolename") && has("resourcedisplayname") {
        return Some(Shows::Role);
    }
    if !has("scope") {
        return None;
    }
    let named = has("resource") && ["id", "packagename", "resourceid"].iter().any(|key| has(key));
    match command {
        Some(Shows::Grant) => Some(Shows::Grant),
        _ if has("consenttype") => {
            (has("resource") || has("isdomainisolated")).then_some(Shows::Grant)
        }
        Some(Shows::Request) => Some(Shows::Request),
        _ => named.then_some(Shows::Request),
    }
}

/// Reads the records among the objects of a text.
pub(in crate::reading) fn read_objects(findings: &mut Findings<'_>, json: &mut Json<'_>) {
    for (number, object) in json.unread() {
        let has = |key: &str| json.has(&object, key);
        let own = has("rolename") || has("resource") && has("scope");
        let known = |member: &usize| index::has(MEMBERS, json.key(*member));
        let is_record = own && object.members.iter().all(known) && json.is_json(&object);
        let Some(shows) = shows(has, None).filter(|_| is_record) else { continue };
        json.done(number, MEMBERS);
        findings.incomplete |= json.is_list_cut(&object);
        let span = |key: &str| member(json, &object, key);
        read_record(findings, object.span.start, shows, span);
    }
}

/// Where the value of a member stands.
fn member(json: &Json<'_>, object: &Object, key: &str) -> Option<Range<usize>> {
    let member = json.member(object, key)?;
    json.tree.node(member).map(|node| node.span.clone())
}

/// Reads one record. `value` says where the value of a member stands.
fn read_record(
    findings: &mut Findings<'_>,
    at: usize,
    shows: Shows,
    value: impl Fn(&str) -> Option<Range<usize>>,
) {
    let (names, api) = match shows {
        Shows::Role => (value("rolename"), value("resourcedisplayname")),
        Shows::Grant | Shows::Request => (value("scope"), value("resource")),
    };
    let Some(names) = names else { return };
    let resource = api.and_then(|api| resource(findings.slice(&api)));
    let manner = match shows {
        Shows::Role => manner::proof(Kind::Application, resource),
        Shows::Grant => manner::proof(Kind::Delegated, resource),
        Shows::Request => manner::declared(Some(Kind::Delegated), resource),
    };
    let mut source = Block::new(Format::AzureCli, at);
    findings.read_names(&mut source, names, manner);
    findings.blocks.push(source);
}

fn resource(name: &str) -> Option<Resource> {
    let name = name.trim().trim_matches(['"', '\'']);
    if is_null(name) { None } else { columns::api(name, true, true) }
}

/// Reads the records that are no objects, and the commands.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let mut reader = OpenRecord::default();
    let begins = |line: &str| {
        let lower = line.to_ascii_lowercase();
        let mut asks = ASKING.iter().map(|(command, _)| command).chain(&TAKING);
        asks.any(|command| lower.contains(command))
    };
    for line in phrase::commands(findings.text, findings.open_lines(), begins) {
        reader.line(findings, line);
    }
    reader.finish(findings);
}

/// A record that is being read, and what stands above it.
#[derive(Default)]
struct OpenRecord {
    command: Option<Shows>,
    /// The members of lines with a key and a value.
    members: Vec<(String, Range<usize>)>,
    /// Where those lines begin and end.
    span: Range<usize>,
    /// The header of a table and what parts its cells.
    table: Option<(Delimiter, Vec<String>)>,
    /// The header's line and those below it, up to the first row.
    head: Range<usize>,
}

impl OpenRecord {
    fn line(&mut self, findings: &mut Findings<'_>, line: Range<usize>) {
        let text = findings.slice(&line);
        let lower = text.to_ascii_lowercase();
        let rule = !text.trim().is_empty() && text.chars().all(|it| " -|:\t".contains(it));
        if let Some((_, shows)) = COMMANDS.iter().find(|(command, _)| lower.contains(command)) {
            self.finish(findings);
            self.command = Some(*shows);
        } else if let Some((_, kind)) = ASKING.iter().find(|(command, _)| lower.contains(command)) {
            self.finish(findings);
            asked(findings, &line, *kind);
        } else if TAKING.iter().any(|command| lower.contains(command)) {
            self.finish(findings);
            findings.take(line);
        } else if let Some(header) = header(findings, &line) {
            self.finish(findings);
            self.table = Some(header);
            self.head = line;
        } else if let Some((key, value)) = pair(text, line.start) {
            // The same key again begins the next record.
            if self.members.iter().any(|(known, _)| *known == key) {
                self.finish(findings);
            }
            if self.members.is_empty() {
                self.span = line.clone();
            }
            self.span.end = line.end;
            self.members.push((key, value));
        } else if rule {
            self.head.end = self.head.end.max(line.end);
        } else if !self.row(findings, &line) {
            self.finish(findings);
        }
    }

    /// Reads a row of the table. Returns whether the line was one.
    fn row(&mut self, findings: &mut Findings<'_>, line: &Range<usize>) -> bool {
        let Some((delimiter, header)) = &self.table else { return false };
        let (cells, end) = delimiter.record(findings.text, line.start, line.end, header.len() + 1);
        let whole = cells.len() == header.len() || cells.len() + 1 == header.len();
        let head = self.head.clone();
        if !whole || end > line.end {
            return false;
        }
        let has = |key: &str| header.iter().any(|known| known == key);
        let value = |key: &str| {
            let index = header.iter().position(|known| known == key)?;
            cells.get(index).cloned()
        };
        let Some(shows) = shows(has, self.command) else { return false };
        read_record(findings, line.start, shows, value);
        findings.take(head);
        findings.take(line.clone());
        true
    }

    /// Reads the record of the lines so far.
    fn finish(&mut self, findings: &mut Findings<'_>) {
        self.table = None;
        let members = std::mem::take(&mut self.members);
        let has = |key: &str| members.iter().any(|(known, _)| known == key);
        // A single line with a key may be a label in any text.
        let Some(shows) = shows(has, self.command).filter(|_| members.len() > 1) else { return };
        let value = |key: &str| {
            members.iter().find(|(known, _)| known == key).map(|(_, value)| value.clone())
        };
        read_record(findings, self.span.start, shows, value);
        findings.take(self.span.clone());
    }
}

/// A line with one of the keys and its value: `roleName : …`, `roleName | …`.
fn pair(line: &str, at: usize) -> Option<(String, Range<usize>)> {
    let inner = line.trim_start_matches(['|', ' ', '\t']);
    let length = inner.find(|letter: char| !letter.is_ascii_alphanumeric())?;
    let key = inner.get(..length)?.to_ascii_lowercase();
    let rest = inner.get(length..)?;
    let behind = rest.trim_start_matches([' ', '\t']);
    let value = behind.strip_prefix([':', '|']).or_else(|| rest.strip_prefix('\t'))?;
    let start = at + line.len() - value.len();
    let value = value.trim_end().trim_end_matches('|').trim_end();
    if !index::has(MEMBERS, &key) || value.contains('|') {
        return None;
    }
    let blanks = value.len() - value.trim_start().len();
    Some((key, start + blanks..start + value.len()))
}

/// The header of a table of records, and what parts its cells.
fn header(findings: &Findings<'_>, line: &Range<usize>) -> Option<(Delimiter, Vec<String>)> {
    let text = findings.slice(line);
    let delimiters = [b',', b';', b'\t']
        .map(Delimiter::Values)
        .into_iter()
        .chain([Delimiter::Pipe, Delimiter::Blanks]);
    for delimiter in delimiters.filter(|delimiter| delimiter.is_in(text)) {
        let (cells, _) = delimiter.record(findings.text, line.start, line.end, WIDE);
        let keys: Vec<String> =
            cells.iter().map(|cell| findings.slice(cell).to_ascii_lowercase()).collect();
        let has = |key: &str| keys.iter().any(|known| known == key);
        if keys.iter().all(|key| index::has(MEMBERS, key)) && shows(has, None).is_some() {
            return Some((delimiter, keys));
        }
    }
    None
}

/// Reads what a command asks for: `--scopes "Mail.Read,Mail.Send"`.
fn asked(findings: &mut Findings<'_>, line: &Range<usize>, kind: Kind) {
    let text = findings.slice(line).replace('\n', " ");
    let value = |options: &[&str]| {
        let (at, option) = options.iter().find_map(|option| Some((text.find(option)?, option)))?;
        let from = at + option.len();
        let rest = text.get(from..)?;
        let end = rest.find(" -").unwrap_or(rest.len());
        Some(cells::inner(findings.text, &(line.start + from..line.start + from + end)))
    };
    let api = value(&["--resource ", " -r "]).and_then(|api| resource(findings.slice(&api)));
    let Some(names) = value(&["--scopes ", "--scope ", " -s "]) else { return };
    let mut source = Block::new(Format::AzureCli, line.start);
    findings.read_names(&mut source, names, manner::declared(Some(kind), api));
    findings.take(line.clone());
    findings.blocks.push(source);
}
