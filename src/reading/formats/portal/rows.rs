//! Collects the rows of a page from its stream of pieces.

use std::ops::Range;

use crate::permission::Resource;
use crate::reading::words::cells;
use crate::reading::words::status;

use super::page::{PortalPage, PortalRow};
use super::piece::{Header, Piece, What, is_known};
use super::pieces::{delimiter, pieces};

/// How many lines of text may stand between a name and its status.
const TEXTS: usize = 3;

/// The rows of these lines, the portal's or not.
pub(super) fn collect(text: &str, lines: &[Range<usize>]) -> PortalPage {
    let mut collector = Collector { text, ..Collector::default() };
    let mut values = None;
    for (number, line) in lines.iter().enumerate() {
        let slice = text.get(line.clone()).unwrap_or_default();
        if slice.trim().is_empty() {
            continue;
        }
        values = delimiter(slice.trim()).or(values).filter(|values| values.is_in(slice));
        collector.line = number;
        collector.tabs = slice.bytes().filter(|byte| *byte == b'\t').count();
        collector.first = true;
        for piece in pieces(text, line, values) {
            collector.push(piece);
            collector.first = false;
        }
    }
    collector.close();
    collector.page
}

#[derive(Default)]
struct Collector<'a> {
    text: &'a str,
    page: PortalPage,
    row: Option<PortalRow>,
    group: Option<Option<Resource>>,
    among_granted: bool,
    /// The API's cell, a kind or a text in front of a name of the same line.
    before: Vec<Piece>,
    /// The last of those in the line above.
    above: Option<Piece>,
    /// Group lines that no row stands under yet.
    groups: Vec<Range<usize>>,
    gap: usize,
    line: usize,
    tabs: usize,
    first: bool,
    /// A status stands above all names.
    led: bool,
}

impl Collector<'_> {
    fn push(&mut self, piece: Piece) {
        if self.first {
            self.above = self.before.pop();
            self.before.clear();
        }
        match piece.what {
            What::Name if self.row.as_ref().is_some_and(|row| self.lacks_organisation(row)) => {
                self.text(piece);
            }
            What::Name => self.name(piece),
            What::Header(header) => {
                self.close();
                self.page.header |= header != Header::Anywhere;
                self.page.enterprise |= header == Header::Enterprise;
                // What stands above the header is no cell of a row below it.
                self.gap = 0;
                self.page.marks.push(piece.span);
            }
            What::Button | What::Granted => {
                self.close();
                self.among_granted = piece.what == What::Granted;
                let button = self.text.get(piece.span.clone()).unwrap_or_default().to_lowercase();
                if button.contains(" for ") {
                    self.page.organisations.push(button);
                }
                self.page.marks.push(piece.span);
                self.gap = 0;
            }
            What::Group(resource) => {
                self.close();
                self.group = Some(resource);
                self.groups.push(piece.span);
            }
            What::Resource(resource) => match &mut self.row {
                Some(row)
                    if row.line == self.line && row.cell.is_none() && row.status.is_none() =>
                {
                    row.cell = Some(resource);
                    row.span.end = piece.span.end;
                }
                _ => {
                    self.close();
                    // An API that begins a line holds for the rows below.
                    if self.first {
                        self.group = Some(Some(resource));
                        self.gap = 0;
                    }
                    self.before.push(piece);
                }
            },
            What::Kind(_) | What::Flag | What::Status(_) => self.value(piece),
            What::Dots => {
                // In the line of a row the dots are its menu.
                self.page.dots |= self.row.as_ref().is_some_and(|row| row.line != self.line);
                self.close();
            }
            What::Text => self.text(piece),
        }
    }

    /// Whether the organisation's name is still to come: "Granted for" ended a line.
    fn lacks_organisation(&self, row: &PortalRow) -> bool {
        let status = row.status_span.clone().and_then(|span| self.text.get(span));
        self.first && row.line + 1 == self.line && status.is_some_and(|it| it.ends_with(" for"))
    }

    fn name(&mut self, piece: Piece) {
        self.close();
        // On the page of an enterprise application, the line above a name is its API, and
        // the line above the API says who granted the row before.
        let own_line = self.first && self.page.enterprise;
        let front = own_line && self.gap >= if self.page.rows.is_empty() { 1 } else { 2 };
        let mut row = PortalRow {
            front,
            name: piece.span.clone(),
            span: piece.span.clone(),
            group: self.group,
            grouped: !self.groups.is_empty(),
            among_granted: self.among_granted,
            gap: self.gap,
            line: self.line,
            tabs: self.tabs,
            separate: !piece.joined,
            ..PortalRow::default()
        };
        for before in self.before.drain(..) {
            row.span.start = row.span.start.min(before.span.start);
            match before.what {
                What::Resource(resource) => row.cell = Some(resource),
                What::Kind(kind) => row.kinds.push(kind),
                What::Text => row.front = true,
                What::Status(status) => row.status = Some(status),
                _ => {}
            }
        }
        self.gap = 0;
        self.row = Some(row);
    }

    /// A kind, a yes or no, a status.
    fn value(&mut self, piece: Piece) {
        self.begin_with_own_name(&piece);
        let is_status = matches!(piece.what, What::Status(_));
        let Some(row) = &mut self.row else {
            self.led |= is_status && self.first && self.page.rows.is_empty();
            self.before.push(piece);
            return;
        };
        // A row ends with its status: a value on a later line belongs to the next row.
        if row.line != self.line && row.status.is_some() && !row.by_mark {
            self.close();
            self.before.push(piece);
            return;
        }
        // "Not granted" alone on a line heads the row below it. So does any status where one
        // stands above the first row.
        let alone = is_status && row.line != self.line && !row.upright;
        if alone && (self.led || !names_organisation(self.text, &piece)) {
            self.close();
            self.gap += 1;
            return;
        }
        row.upright |= row.line != self.line;
        row.separate |= !piece.joined;
        match piece.what {
            What::Kind(kind) if row.kinds.is_empty() => row.kinds.push(kind),
            What::Flag => row.flags += 1,
            What::Status(status) => {
                let bare = cells::inner(self.text, &piece.span);
                let by_mark = bare.is_empty();
                let again = by_mark == row.by_mark;
                if again && row.status.is_some_and(|known| known != status) {
                    // Two marks or words that differ: which one is meant?
                    row.at_odds = true;
                } else if row.status.is_none() || (row.by_mark && !by_mark) {
                    row.status = Some(status);
                    row.by_mark = by_mark;
                    row.organisation = names_organisation(self.text, &piece);
                    row.status_span = Some(piece.span.clone());
                    self.gap = 0;
                }
            }
            _ => {}
        }
        row.line = self.line;
        row.tabs = self.tabs;
        row.span.end = row.span.end.max(piece.span.end);
    }

    /// Another API's permission may be a plain word: it stands right in front of
    /// its kind, under a group line that is not Microsoft Graph's.
    fn begin_with_own_name(&mut self, piece: &Piece) {
        let foreign = self.group.is_some_and(|group| group != Some(Resource::MicrosoftGraph));
        let needed = self.row.as_ref().is_none_or(|row| !row.kinds.is_empty());
        if !foreign || !needed || !matches!(piece.what, What::Kind(_)) {
            return;
        }
        let above = self.above.take().filter(|_| self.first);
        let name = self.before.pop().or(above).filter(|before| {
            let word = self.text.get(before.span.clone()).unwrap_or_default();
            before.what == What::Text && cells::is_word(word)
        });
        if let Some(name) = name {
            self.name(Piece { what: What::Name, ..name });
        }
    }

    fn text(&mut self, piece: Piece) {
        let own_line = self.first;
        let Some(row) = &mut self.row else {
            self.gap += usize::from(own_line);
            self.before.push(piece);
            return;
        };
        let same_line = row.line == self.line;
        let done = row.status.is_some();
        // `User.Read.` and `All`, on two lines.
        if !same_line
            && row.span == row.name
            && self.text.get(..row.name.end).is_some_and(|t| t.ends_with('.'))
        {
            row.name.end = piece.span.end;
            row.span.end = piece.span.end;
            return;
        }
        if same_line && !done {
            row.separate |= !piece.joined;
            row.described = true;
            if row.flags > 0 {
                row.tail = Some(piece.span.clone());
            }
            row.span.end = piece.span.end;
            return;
        }
        if same_line {
            row.granter = true;
            row.span.end = piece.span.end;
            return;
        }
        if done || row.texts >= TEXTS || is_known(self.text, piece.span.clone()) {
            self.close();
            self.gap += 1;
            self.before.push(piece);
            return;
        }
        if row.flags > 0 {
            // Right behind yes or no stands the status, or the name of its icon.
            row.tail = Some(piece.span.clone());
            row.span.end = piece.span.end;
            row.texts = TEXTS;
            self.gap = 1;
            self.before.push(piece);
            return;
        }
        row.texts += 1;
        row.seen = piece.span.end;
        self.before.push(piece);
    }

    fn close(&mut self) {
        if let Some(row) = self.row.take() {
            if !self.groups.is_empty() && row.says_enough() {
                self.page.group = true;
                self.page.marks.append(&mut self.groups);
            }
            self.page.groups_graph |= row.group == Some(Some(Resource::MicrosoftGraph));
            self.page.rows.push(row);
        }
    }
}

/// Whether a status names an organisation, as the portal's do.
fn names_organisation(text: &str, piece: &Piece) -> bool {
    status::names_organisation(text.get(cells::inner(text, &piece.span)).unwrap_or_default())
}
