//! Collects the rows of a page from its stream of pieces.

use std::ops::Range;

use crate::permission::{Kind, Resource};
use crate::reading::cells;
use crate::reading::grant::Status;
use crate::reading::table::Delimiter;

use super::pieces::{Piece, What, pieces};

/// How many lines of text may stand between a name and its status.
const TEXTS: usize = 3;

/// How many cells a row may have.
const CELLS: usize = 30;

/// A row as far as its cells showed it.
#[derive(Clone, Debug, Default)]
pub(super) struct Row {
    pub name: Range<usize>,
    /// From its first to its last cell.
    pub span: Range<usize>,
    pub kinds: Vec<Kind>,
    pub status: Option<Status>,
    pub status_span: Option<Range<usize>>,
    /// A status in words that are not understood.
    pub tail: Option<Range<usize>>,
    /// How often it says yes or no.
    pub flags: usize,
    /// How many tabs its last line has.
    pub tabs: usize,
    /// Whether any of its cells is parted by more than a blank or a dash.
    pub separate: bool,
    /// How many lines of other text stand between it and the row above.
    pub gap: usize,
    /// Whether a group line ("Microsoft Graph (4)") stands over it.
    pub grouped: bool,
    /// Under "Other permissions granted".
    pub among_granted: bool,
    pub is_portal: bool,
    /// The API of its own cell, of the group above.
    cell: Option<Resource>,
    group: Option<Resource>,
    /// A cell in front of the name that may be an API's name.
    front: bool,
    texts: usize,
    pub described: bool,
    by_mark: bool,
    organisation: bool,
    /// Whether its cells stand on lines of their own.
    upright: bool,
    line: usize,
    /// Where the last line ends that may belong to it.
    pub seen: usize,
}

impl Row {
    /// The API: the row's own cell, else the group's.
    pub fn resource(&self) -> Option<Resource> {
        let through = self.status == Some(Status::Granted) && !self.organisation;
        let unnamed = (self.front && through && self.cell.is_none()).then_some(Resource::Other);
        self.cell.or(unnamed).or(self.group)
    }

    /// Whether nothing in it is a type or says yes or no: a name and its status.
    pub fn is_pair(&self) -> bool {
        self.kinds.is_empty() && self.flags == 0
    }

    /// Whether it stands under a group line, with its type in a cell of its own:
    /// in a list, the type stands behind the name.
    pub fn is_grouped(&self) -> bool {
        self.grouped && (self.upright || self.tabs > 0)
    }

    /// Whether it is a portal's row by what it says itself.
    pub fn says_enough(&self) -> bool {
        let typed = !self.kinds.is_empty();
        if self.separate {
            self.status.is_some() || (typed && (self.flags > 0 || self.described))
        } else {
            (typed && (self.status.is_some() || self.flags > 0))
                || (self.status.is_some() && (self.organisation || self.cell.is_some()))
        }
    }
}

/// A page: its rows, and the lines around them.
#[derive(Clone, Debug, Default)]
pub(super) struct Page {
    pub rows: Vec<Row>,
    /// Headers, group lines and buttons that belong to rows.
    pub marks: Vec<Range<usize>>,
    /// Buttons and headings that name the organisation.
    pub organisations: Vec<String>,
    pub header: bool,
    /// Whether a group line stands over a row.
    pub group: bool,
    /// Whether an ellipsis stands below a row.
    pub dots: bool,
}

/// The rows of these lines, the portal's or not.
pub(super) fn collect(text: &str, lines: &[Range<usize>]) -> Page {
    let mut collector = Collector { text, ..Collector::default() };
    let mut values = None;
    for (number, line) in lines.iter().enumerate() {
        let slice = text.get(line.clone()).unwrap_or_default();
        if slice.trim().is_empty() {
            continue;
        }
        values = delimiter(slice.trim()).or(values).filter(|values| values.is_in(slice));
        let cells = match values {
            Some(values) => values.record(text, line.start, line.end, CELLS).0,
            None => cells::split(text, line),
        };
        collector.line = number;
        collector.tabs = slice.bytes().filter(|byte| *byte == b'\t').count();
        collector.first = true;
        // The lines may have been numbered.
        let number = |cell: &&Range<usize>| {
            text.get((*cell).clone()).is_some_and(|cell| cell.bytes().all(|b| b.is_ascii_digit()))
        };
        let numbers = cells.iter().take(1).filter(number).count();
        for cell in cells.into_iter().skip(numbers).filter(|cell| !cell.is_empty()) {
            for piece in pieces(text, &cell) {
                collector.push(piece);
                collector.first = false;
            }
        }
    }
    collector.close();
    collector.page
}

/// What parts the cells, where a line is the header of a page saved as CSV.
fn delimiter(line: &str) -> Option<Delimiter> {
    if line.len() > 400 || line.contains(['\t', '|', '<']) || !line.contains([',', ';']) {
        return None;
    }
    let lower = line.to_lowercase();
    let header = lower.contains("permissions name") || lower.contains("claim value");
    let many = |sign: &u8| line.bytes().filter(|byte| byte == sign).count() > 2;
    header.then(|| [b';', b','].into_iter().find(many).map(Delimiter::Values))?
}

#[derive(Default)]
struct Collector<'a> {
    text: &'a str,
    page: Page,
    row: Option<Row>,
    group: Option<Resource>,
    among_granted: bool,
    /// The API's cell, a type or a text in front of a name of the same line.
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
            What::Header { only_here } => {
                self.close();
                self.page.header |= only_here;
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
                    // Alone on its line it rules the rows below.
                    if self.first {
                        self.group = Some(resource);
                        self.gap = 0;
                    }
                    self.before.push(piece);
                }
            },
            What::Kind(_) | What::Flag | What::Status(_) => self.value(piece),
            What::Dots => {
                // Behind a status they are the menu of its row.
                self.page.dots |= self
                    .row
                    .as_ref()
                    .is_some_and(|row| row.line != self.line || row.status.is_none());
                self.close();
            }
            What::Text => self.text(piece),
        }
    }

    /// Whether the organisation's name is still to come: "Granted for" ended a line.
    fn lacks_organisation(&self, row: &Row) -> bool {
        let status = row.status_span.clone().and_then(|span| self.text.get(span));
        self.first && row.line + 1 == self.line && status.is_some_and(|it| it.ends_with(" for"))
    }

    fn name(&mut self, piece: Piece) {
        let same = |row: &Row| {
            row.line == self.line
                && self.text.get(row.name.clone()) == self.text.get(piece.span.clone())
        };
        if self.row.as_ref().is_some_and(same) {
            return;
        }
        self.close();
        // On the enterprise page the API's name is the line above, behind the
        // one that says who granted the row before.
        let own_line = self.first && self.page.header;
        let front = own_line && self.gap >= if self.page.rows.is_empty() { 1 } else { 2 };
        let mut row = Row {
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
            ..Row::default()
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

    /// A type, a yes or no, a status.
    fn value(&mut self, piece: Piece) {
        self.begin_with_own_name(&piece);
        let is_status = matches!(piece.what, What::Status(_));
        let Some(row) = &mut self.row else {
            self.led |= is_status && self.first && self.page.rows.is_empty();
            self.before.push(piece);
            return;
        };
        // A row's status ends it; on a line of its own, what follows is another's.
        if row.line != self.line && row.status.is_some() && !row.by_mark {
            self.close();
            self.before.push(piece);
            return;
        }
        // A lonely "Not granted" between two rows heads the second one, and so does
        // any status where one heads the first row.
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
                let bare = cells::bare(self.text, &piece.span);
                let by_mark = bare.is_empty();
                if row.status.is_none() || (row.by_mark && !by_mark) {
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
    /// its type, under a group line that is not Microsoft Graph's.
    fn begin_with_own_name(&mut self, piece: &Piece) {
        let foreign = self.group.is_some_and(|group| group != Resource::MicrosoftGraph);
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
            // Who granted it.
            row.span.end = piece.span.end;
            return;
        }
        let long = piece.span.len() > 250;
        if done || long || row.texts >= TEXTS || super::is_known(self.text, piece.span.clone()) {
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
            self.page.rows.push(row);
        }
    }
}

/// Whether a status names an organisation, as the portal's do.
fn names_organisation(text: &str, piece: &Piece) -> bool {
    let status = text.get(cells::bare(text, &piece.span)).unwrap_or_default().to_lowercase();
    let plain = ["not", "no", "yet", "granted", "approved", "consented", "consent", "admin"];
    let plain =
        |word: &str| plain.contains(&word) || matches!(word, "user" | "pending" | "approval");
    status.contains(' ') && !status.split(' ').all(plain)
}
