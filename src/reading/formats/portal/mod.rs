//! Rows of the Entra portal's permission pages: copied with tabs, a cell on
//! each line, as HTML, or retyped. An example, with tabs between the cells:
//! `Mail.Read  Delegated  Read user mail  No  Granted for Contoso`.
//!
//! Cells come as one stream, whatever parts them, and each is known by its
//! content: a name begins a row, a group line or a button ends it. What was
//! collected is a portal row only where it also has a status, or a kind (the portal's "Type")
//! beside a description or a yes or no. Names that have none of this are left to the list.

mod joined;
mod page;
mod piece;
mod pieces;
mod rows;

use crate::permission::{Resource, home};

use crate::reading::evidence::block::{Block, Odd, Strength};
use crate::reading::evidence::findings::{Findings, Manner};
use crate::reading::evidence::grant::Format;
use crate::reading::words::cells;
use crate::reading::words::kind;
use crate::reading::words::names::{self, Hit, Word};
use crate::status::Status;

use page::{PortalPage, PortalRow};

/// Reads the portal's rows in what nobody has taken yet.
pub(in crate::reading) fn read(findings: &mut Findings<'_>) {
    let mut page = rows::collect(findings.text, &findings.open_lines());
    settle(&mut page, findings.text);
    let any = page.rows.iter().any(|row| row.is_portal);
    if !any && !page.header {
        return;
    }
    let cut = cut_row(findings.text, &page);
    findings.incomplete |= page.dots || cut != Cut::Whole;
    let last = page.rows.iter().rposition(|row| row.is_portal);
    let at = page.marks.first().map(|mark| mark.start);
    let first = page.rows.iter().find(|row| row.is_portal).map(|row| row.span.start);
    let at = if page.header || page.group { at.into_iter().chain(first).min() } else { first };
    let mut source = Block::new(Format::Portal, at.unwrap_or_default());
    source.shows_none = page.header || page.group;
    for (index, row) in page.rows.iter().enumerate().filter(|(_, row)| row.is_portal) {
        if cut != Cut::Row || Some(index) != last {
            read_row(findings, &mut source, &page, row);
        }
    }
    for span in page.marks.iter().chain(page.rows.iter().filter(|r| r.is_portal).map(|r| &r.span)) {
        // With the line's end, so that the rows of a page become one span.
        let newline = usize::from(findings.text.as_bytes().get(span.end) == Some(&b'\n'));
        findings.take(span.start..span.end + newline);
    }
    findings.blocks.push(source);
}

/// Which rows are the portal's: those that say enough by themselves, and those
/// right beside them.
fn settle(page: &mut PortalPage, text: &str) {
    let mut beside = false;
    let header = page.header;
    let clipped = text.split_whitespace().next_back().is_some_and(kind::is_clipped);
    let count = page.rows.len();
    let any = page.rows.iter().any(PortalRow::says_enough);
    let pairs = page.rows.iter().any(|row| row.says_enough() && row.is_pair());
    for row in &mut page.rows {
        let strong = row.says_enough();
        let follows = beside && row.gap == 0;
        let typed = !row.kinds.is_empty() && (header || row.is_grouped());
        // The only row of a page, cut behind its name.
        let first = count == 1 && (header || (clipped && row.grouped));
        // A host or a file name has the shape of a permission's name, too: alone it is no row.
        let unknown = row.span == row.name && !names::any(text, row.name.clone());
        // Where other rows are a name and a status, the text behind this name is a status,
        // too, in words that are not understood.
        let paired = pairs && row.is_pair() && row.separate && row.described;
        row.is_portal = strong || typed || paired || ((follows && any || first) && !unknown);
        beside = row.is_portal;
    }
}

fn read_row(findings: &mut Findings<'_>, source: &mut Block, page: &PortalPage, row: &PortalRow) {
    let status = row.status.unwrap_or(if row.among_granted && row.tail.is_none() {
        Status::Granted
    } else {
        Status::Declared
    });
    // Nobody knows which one is meant.
    let (status, strength) =
        if row.at_odds { (Status::Declared, Strength::Unsure) } else { (status, Strength::Report) };
    let unlisted = |hit: &Hit| matches!(hit.word, Word::Unlisted { .. } | Word::Guid(_));
    let listed = names::hits(findings.text, row.name.clone()).iter().any(|hit| !unlisted(hit));
    let resource = row.resource(page, listed);
    let foreign = resource.is_some_and(|resource| resource != Resource::MicrosoftGraph);
    let kinds: Vec<_> = match row.kinds.as_slice() {
        [] => vec![None],
        kinds => kinds.iter().copied().map(Some).collect(),
    };
    for kind in kinds {
        let manner = Manner { kind, status, strength, resource, scopes: foreign, whole: false };
        let (odd, before) = (findings.odd.len(), source.finds.len());
        let found = findings.read_names(source, row.name.clone(), manner);
        // A group line that names the API to which the name belongs anyway states nothing new.
        if row.is_named_by_group() {
            for find in source.finds.iter_mut().skip(before) {
                find.stated &= home(&find.name) != find.resource;
            }
        }
        // A name in a row of its own that no list knows: perhaps a new one.
        let word = findings.slice(&row.name);
        if found == 0 && odd == findings.odd.len() && !word.contains(['@', '/']) {
            findings.odd.push(Odd::new(None, row.name.clone()));
        }
    }
}

/// Whether the last row was cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Cut {
    Whole,
    /// Within the name of the organisation: the row's status counts.
    Organisation,
    /// Before its status was whole: the row does not count.
    Row,
}

fn cut_row(text: &str, page: &PortalPage) -> Cut {
    let mut rows: Vec<&PortalRow> = page.rows.iter().filter(|row| row.is_portal).collect();
    let Some(last) = rows.pop() else { return Cut::Whole };
    let slice = |span: &std::ops::Range<usize>| {
        text.get(cells::inner(text, span)).unwrap_or_default().to_lowercase()
    };
    let statuses: Vec<String> =
        rows.iter().filter_map(|row| row.status_span.as_ref()).map(slice).collect();
    let begins = |piece: &str, whole: &str| {
        !piece.is_empty() && piece.len() < whole.len() && whole.starts_with(piece)
    };
    if let Some(span) = &last.status_span {
        let status = slice(span);
        let organisation = organisation(&status);
        // An organisation's name may go on in the next line.
        let next = text.get(span.end..).unwrap_or_default().trim_start();
        let next = next.lines().next().unwrap_or_default().trim().to_lowercase();
        let at_end = |whole: &str| {
            let rest = whole.get(organisation.len()..).unwrap_or_default().trim_start();
            !next.starts_with(rest)
        };
        let cut = next.is_empty() && status.ends_with(" for")
            || statuses
                .iter()
                .chain(&page.organisations)
                .map(|whole| self::organisation(whole))
                .any(|whole| begins(organisation, whole) && at_end(whole));
        return if cut { Cut::Organisation } else { Cut::Whole };
    }
    let end = last.span.end.max(last.seen);
    let paired = last.described && last.is_pair() && rows.iter().all(|row| row.is_pair());
    let at_end = !paired && text.get(end..).is_some_and(|rest| rest.trim_start().is_empty());
    if !at_end {
        return Cut::Whole;
    }
    if let Some(tail) = &last.tail {
        let tail = slice(tail);
        let cut = ["granted for", "not granted for"].iter().any(|status| begins(&tail, status));
        return if cut { Cut::Row } else { Cut::Whole };
    }
    // "Yes", and then "No" where the text ends: this "No" is the beginning of "Not granted".
    let row = text.get(last.span.clone()).unwrap_or_default();
    let lonely = last.flags > 1 && row.ends_with(char::is_alphanumeric);
    let bare = rows.is_empty() && last.is_pair();
    let others_go_on = rows.iter().any(|row| row.flags > 0 || row.status.is_some());
    let as_wide = rows.iter().map(|row| row.tabs).min().is_some_and(|tabs| last.tabs >= tabs);
    let short = others_go_on && last.flags == 0 && !(as_wide && last.tabs > 0);
    if lonely || bare || short { Cut::Row } else { Cut::Whole }
}

/// The organisation that an English status names. Of any other status, all of it.
fn organisation(status: &str) -> &str {
    status.split_once(" for ").map_or(status, |(_, organisation)| organisation)
}
