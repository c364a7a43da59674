//! The rows of what was read: how each name stands, and the ways to correct it.

use super::context::{Context, contexts};
use super::said::Said;
use crate::decimal::digits;
use crate::mode::Mode;
use crate::reading::{At, Grant, GrantKind, Status, Unrecognised};
use crate::wording::{SharedWords, later};
use crate::written::tag::{name, tag};
use crate::written::{BUTTON, LINK, Writing};

/// How many rows with a question to the person stand outside of the folded list, so that
/// the person sees them.
const ASKING: usize = 2;
/// To how many places of a name its button leads.
const PLACES: usize = 20;

/// A row: a grant or a piece that was not recognised, by its place in the reading.
#[derive(Clone, Copy)]
pub(super) enum Listed {
    Grant(usize),
    Piece(usize),
}

/// The rows of the list, and what stands around each name in the text.
pub(super) struct Rows<'a> {
    shared: &'a SharedWords,
    mode: &'a Mode,
    said: &'a Said<'a>,
    contexts: Vec<Context>,
    /// The rows with a question that stand outside of the list.
    pub(super) asking: Vec<Listed>,
    listed: Vec<Listed>,
    /// How many further rows are not listed.
    more: usize,
}

impl<'a> Rows<'a> {
    pub(super) fn of(shared: &'a SharedWords, mode: &'a Mode, said: &'a Said<'a>) -> Rows<'a> {
        let read = said.reading;
        let contexts = contexts(said.text, read);
        let (asking, listed) = (Vec::new(), Vec::new());
        let mut rows = Rows { shared, mode, said, contexts, asking, listed, more: 0 };
        for (index, grant) in read.grants.iter().enumerate() {
            rows.add(Listed::Grant(index), said.row(index, grant).asked);
        }
        for (index, piece) in read.unrecognised.iter().enumerate() {
            rows.add(Listed::Piece(index), piece.asks());
        }
        rows
    }

    fn add(&mut self, row: Listed, asks: bool) {
        if asks && self.asking.len() < ASKING {
            self.asking.push(row);
        } else if self.listed.len() < self.said.listed {
            self.listed.push(row);
        } else {
            self.more += 1;
        }
    }

    pub(super) fn list(&self, html: &mut Writing) {
        let grants = self.said.reading.grants.len();
        if grants > 1 {
            self.all(html, 0, grants);
        }
        html.element(tag!("ul|class=grants|key=grants"), |html| {
            for (index, row) in self.listed.iter().enumerate() {
                let length = self.run(index);
                if length > 1 && length < grants {
                    html.element(tag!("li|class=run"), |html| {
                        let Listed::Grant(first) = *row else { return };
                        html.key(&["run ", &digits(first)].concat());
                        self.all(html, first, length);
                    });
                }
                self.write(html, *row);
            }
        });
        if self.more > 0 {
            html.button(LINK, &self.shared.list_more(self.more), "more");
        }
    }

    /// How many names stand in the list of the text that begins with this row; 0 where none
    /// begins with it.
    fn run(&self, index: usize) -> usize {
        let is_joined = |row: &Listed| match row {
            Listed::Grant(grant) => self.context(*grant).is_some_and(|it| it.joined),
            Listed::Piece(_) => false,
        };
        let rows = self.listed.get(index..).unwrap_or_default();
        match rows.split_first() {
            Some((first @ Listed::Grant(_), rest)) if !is_joined(first) => {
                1 + rest.iter().take_while(|row| is_joined(row)).count()
            }
            _ => 0,
        }
    }

    fn context(&self, grant: usize) -> Option<&Context> {
        let at = self.said.reading.grants.get(grant)?.at.first()?.0;
        let found = self.contexts.binary_search_by_key(&at, |context| context.at).ok()?;
        self.contexts.get(found)
    }

    /// Buttons that say the same of several names.
    fn all(&self, html: &mut Writing, first: usize, number: usize) {
        html.element(tag!("div|class=all|key=all"), |html| {
            let all = number == self.said.reading.grants.len();
            html.words(tag!("span"), &self.shared.these_are(number, all));
            for status in Status::ALL {
                let range = [digits(first), digits(first + number)].join(" ");
                html.text(" ");
                html.element(LINK, |html| {
                    html.says(&["status ", status.id(), " ", &range].concat());
                    html.text(self.shared.status_is(Some(status)));
                });
            }
        });
    }

    pub(super) fn write(&self, html: &mut Writing, row: Listed) {
        let read = self.said.reading;
        match row {
            Listed::Grant(index) => {
                if let Some(grant) = read.grants.get(index) {
                    self.write_grant(html, index, grant);
                }
            }
            Listed::Piece(index) => {
                if let Some(piece) = read.unrecognised.get(index) {
                    self.write_piece(html, index, piece);
                }
            }
        }
    }

    fn write_grant(&self, html: &mut Writing, index: usize, grant: &Grant) {
        let (shared, row) = (self.shared, self.said.row(index, grant));
        let key = row.key;
        html.element(tag!("li|part=grant"), |html| {
            html.key(&key);
            describe(html, grant);
            html.element(tag!("div|class=what"), |html| {
                html.words(tag!("code|translate=no"), &grant.permission);
                self.write_kind(html, index, grant, &key);
            });
            html.element(tag!("div|class=where"), |html| {
                self.places(html, &grant.at);
                let around = self.context(index).map_or("", |context| &context.words);
                let said = [
                    around,
                    if grant.unsure { shared.text(later::PLEASE_SAY) } else { "" },
                    if row.added { shared.text(later::ADDED) } else { "" },
                    if grant.corrected && !row.added {
                        shared.text(later::AS_YOU_SAID)
                    } else {
                        ""
                    },
                ];
                for said in said.into_iter().filter(|said| !said.is_empty()) {
                    html.words(tag!("span"), said);
                }
            });
            html.element(tag!("fieldset|class=choice"), |html| {
                html.words(tag!("legend|class=unseen"), &grant.permission);
                for status in Status::ALL {
                    let chosen = !grant.unsure && grant.status == status;
                    let about = ["status ", status.id()].concat();
                    let label = shared.status_is(Some(status));
                    radio(html, (&key, index), status.id(), label, (chosen, &about));
                }
            });
        });
    }

    /// The kind of a grant. Folded behind it are the corrections that people seldom make.
    fn write_kind(&self, html: &mut Writing, index: usize, grant: &Grant, key: &str) {
        let shared = self.shared;
        html.element(tag!("details|class=kind"), |html| {
            html.words(tag!("summary"), &shared.kind_is(grant, self.mode));
            html.element(tag!("fieldset|class=choice"), |html| {
                html.words(tag!("legend|class=unseen"), &grant.permission);
                for kind in GrantKind::ALL {
                    let about = ["kind ", kind.id()].concat();
                    let chosen = (grant.kind == kind, about.as_str());
                    let group = ["kind ", key].concat();
                    radio(html, (&group, index), kind.id(), shared.kind(kind), chosen);
                }
            });
            let about = ["none ", &range(index)].concat();
            html.button(LINK, shared.text(later::NO_PERMISSION), &about);
        });
    }

    /// Where a name stands in the text: a button that leads there.
    fn places(&self, html: &mut Writing, at: &[At]) {
        if at.is_empty() || self.said.text.is_empty() {
            return;
        }
        let at = at.iter().take(PLACES);
        let mut places = String::new();
        for number in at.clone().flat_map(|at| [at.0, at.1]) {
            places.push_str(&digits(number as usize));
            places.push(' ');
        }
        html.element(LINK, |html| {
            html.set(name!("data-at"), &places);
            html.text(&self.shared.on_lines(&self.said.lines(at)));
        });
    }

    /// A piece that was not recognised. Its buttons say which permission is meant.
    fn write_piece(&self, html: &mut Writing, index: usize, piece: &Unrecognised) {
        let shared = self.shared;
        html.element(tag!("li|part=unrecognised|class=piece"), |html| {
            html.key(&["piece ", &digits(index), " ", &piece.text].concat());
            html.element(tag!("div|class=what"), |html| {
                // An answer that came with a link has no text of the piece.
                if !piece.text.is_empty() {
                    html.words(tag!("code|class=odd|translate=no"), &piece.text);
                    html.text(" ");
                }
                html.sentence(tag!("small"), &shared.unrecognised_is(piece));
            });
            html.element(tag!("div|class=where"), |html| self.places(html, &piece.at));
            html.element(tag!("div|class=row"), |html| {
                let meant = piece.meant();
                for name in &meant {
                    html.element(BUTTON, |html| {
                        html.key(name);
                        html.says(&["as ", &digits(index), " ", name].concat());
                        if meant.len() == 1 {
                            html.text(shared.text(later::READ_SO));
                        } else {
                            html.rich(&shared.read_as(name));
                        }
                    });
                }
            });
        });
    }
}

/// The contract's attributes of a grant.
fn describe(html: &mut Writing, grant: &Grant) {
    html.set(name!("data-grant"), &grant.permission);
    html.set(name!("data-kind"), grant.kind.id());
    html.set(name!("data-status"), grant.status.id());
    html.set(name!("data-resource"), grant.resource.id());
    if grant.unsure {
        html.set(name!("data-unsure"), "");
    }
    if grant.corrected {
        html.set(name!("data-corrected"), "");
    }
}

fn range(index: usize) -> String {
    [digits(index), digits(index + 1)].join(" ")
}

/// A button of a group, which says something of the grant at this place.
fn radio(
    html: &mut Writing,
    (group, index): (&str, usize),
    value: &str,
    label: &str,
    (chosen, about): (bool, &str),
) {
    html.element(tag!("label"), |html| {
        html.element(tag!("input|type=radio"), |html| {
            html.set(name!("name"), group);
            html.set(name!("value"), value);
            html.chosen(chosen);
            html.says(&[about, " ", &range(index)].concat());
        });
        html.words(tag!("span"), label);
    });
}
