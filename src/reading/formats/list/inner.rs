//! What the lines below an item of a list say of its permission: `Status: not granted`, further
//! in than `- Mail.Send`.

use crate::reading::evidence::findings::Findings;
use crate::reading::sentence::{self, Effect};
use crate::reading::words::columns::{self, Column};
use crate::reading::words::status;
use crate::status::Status;

use super::rows::ListRow;

/// How many rows below an item may belong to it.
const ROWS: usize = 12;

/// How many rows a list may have between an item and its foot, the line below the list that
/// speaks of all of it.
const LIST: usize = 40;

/// Whether a property that states a status stands above all names. Then each such property
/// is said of the names below it.
pub(super) fn is_led(findings: &Findings<'_>, rows: &[ListRow]) -> bool {
    let front = rows.iter().take_while(|row| !row.is_named());
    front.into_iter().any(|row| property(findings, row).is_some())
}

/// The status that a row states as a property: `Status: not granted`.
pub(super) fn property(findings: &Findings<'_>, row: &ListRow) -> Option<Effect> {
    section(findings, std::slice::from_ref(row), false).1
}

/// How many of the rows `below` belong to the item `row`, since they are its properties, or
/// stand further in and hold no names; and the status that one of them states:
/// `Approval: rejected`. `led`: properties are said of the names below them.
pub(super) fn inner_rows(
    findings: &Findings<'_>,
    row: &ListRow,
    below: &[ListRow],
    led: bool,
) -> (usize, Option<Effect>) {
    // A heading has its properties below an empty line, too.
    let heading = findings.slice(&row.span).trim_start().starts_with('#');
    let section = section(findings, below, heading);
    if section.1.is_some() && !led {
        return section;
    }
    let deeper = |line: &&ListRow| line.indent > row.indent && !line.blank && !line.is_named();
    let inner = below.iter().take(ROWS).take_while(deeper);
    // A line right below the whole list that denies, or leaves open, may be said of all its
    // items: then their status is unsure.
    let listed = below.iter().take(LIST).take_while(|row| row.is_named()).count();
    let foot = below.get(listed..).filter(|_| !led).unwrap_or_default();
    let outside = foot.first().is_some_and(|first| first.indent <= row.indent);
    // Below an empty line, such a line may instead head the names that follow, if there are any.
    let (rows, told) = self::section(findings, foot, true);
    let told = told.or_else(|| {
        let line = foot.iter().find(|line| !line.blank)?;
        sentence::foot(findings.slice(&line.span)).filter(|_| !line.is_named())
    });
    let blank = foot.first().is_some_and(|first| first.blank);
    let ends = |rows: &[ListRow]| !rows.iter().take(ROWS).any(ListRow::is_named);
    let said = !blank || ends(foot.get(rows..).unwrap_or_default());
    if outside && said && told.is_some_and(|told| told != Effect::Granted) {
        return (0, Some(Effect::Unsure));
    }
    let paired = paired(findings, below);
    if paired.1.is_some() {
        return paired;
    }
    let lines: Vec<&str> = inner.map(|line| findings.slice(&line.span)).collect();
    // Where the next row is further in as well, these lines are its heading, and are said
    // of it.
    let nested = below.get(lines.len()).is_some_and(|next| next.indent > row.indent);
    (lines.len(), lines.iter().find_map(|line| stated(line)).filter(|_| !nested))
}

/// How many of the rows `below` are properties, and the status that one of them states.
/// `blanks`: empty lines may stand in front of the first one.
fn section(findings: &Findings<'_>, below: &[ListRow], blanks: bool) -> (usize, Option<Effect>) {
    let front = below.iter().take_while(|row| blanks && row.blank).count();
    let mut properties = below.iter().skip(front).take(ROWS).map_while(|row| {
        let line = findings.slice(&row.span).trim_start_matches([' ', '\t', '-', '*', '•']);
        let (key, value) = line.split_once([':', '='])?;
        let value = value.trim_start_matches(['*', '_']);
        // "Request 12 - outcome: denied"
        let key = key.rsplit([',', '|', ';']).next()?.rsplit(" - ").next()?;
        let known = columns::column(key.trim_matches(['*', '_']))? != Column::Names;
        let own = known && !value.trim().is_empty() && !row.is_named();
        own.then(|| of_property(key.trim_matches(['*', '_']), value))
    });
    let (mut rows, mut told) = (front, None);
    for property in &mut properties {
        told = told.or(property);
        rows += 1;
    }
    (rows, told)
}

/// The status that a property states.
fn stated(line: &str) -> Option<Effect> {
    let line =
        line.trim_start_matches(|mark: char| mark.is_whitespace() || "-*+•·▪–—".contains(mark));
    let Some((key, value)) = line.split_once([':', '=']) else {
        let told = sentence::lead(line.trim_end_matches('.'));
        return told.filter(|told| *told != Effect::Stands);
    };
    of_property(key, value)
}

/// The status that a value states under a key that asks for one.
fn of_property(key: &str, value: &str) -> Option<Effect> {
    if !key.trim().eq_ignore_ascii_case("consent") {
        columns::column(key)?;
    }
    if columns::leaves_open(key, value) {
        return Some(Effect::Unsure);
    }
    columns::status_of_member(key, value.trim()).map(|status| match status {
        Status::Granted => Effect::Granted,
        Status::NotGranted => Effect::NotGranted,
        Status::Declared => Effect::Unsure,
    })
}

/// The same as `section`, for labels and values on lines of their own: `Status`, and below
/// it `Not granted`.
fn paired(findings: &Findings<'_>, below: &[ListRow]) -> (usize, Option<Effect>) {
    let (mut rows, mut told) = (0, None);
    for pair in below.chunks_exact(2).take(ROWS) {
        let [label, value] = pair else { break };
        if label.is_named() || value.is_named() {
            break;
        }
        let key = findings.slice(&label.span);
        let answer = findings.slice(&value.span).trim();
        let other = columns::column(key).is_some_and(|column| column != Column::Names);
        // "Granted" is a status by itself; only in front of yes or no it is a label.
        let states = status::status(key).is_some() && !status::is_flag(answer);
        if !other || states || answer.is_empty() {
            break;
        }
        told = told.or(of_property(key, answer));
        rows += 2;
    }
    (rows, told)
}
