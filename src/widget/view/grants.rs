//! The rows of what was read: how each name stands, and the ways to correct it.

use super::markup::{BUTTON, Event, LINK, Markup};
use super::scene::Scene;
use crate::decimal::digits;
use crate::reading::{At, Grant, GrantKind, Status};
use crate::widget::context::{Context, contexts};
use crate::widget::message::Message;
use crate::widget::tag::{name, tag};
use crate::wording::now;

/// How many names that ask stand outside of the list, so that they are seen.
const ASKING: usize = 2;
/// Of how many places of a name the list tells.
const PLACES: usize = 20;

/// A row: a grant or a piece that was not recognised, by its place in the reading.
#[derive(Clone, Copy)]
pub(super) enum Row {
    Grant(usize),
    Piece(usize),
}

/// The rows of the list, and what stands around each name in the text.
pub(super) struct Rows {
    contexts: Vec<Context>,
    /// Those that ask and stand outside of the list.
    pub(super) asking: Vec<Row>,
    listed: Vec<Row>,
    /// How many are not listed.
    more: usize,
}

impl Rows {
    pub(super) fn of(scene: &Scene<'_>) -> Rows {
        let read = scene.state.reading();
        let contexts = contexts(&scene.state.paste().text, read);
        let mut rows = Rows { contexts, asking: Vec::new(), listed: Vec::new(), more: 0 };
        for grant in 0..read.grants.len() {
            rows.add(scene, Row::Grant(grant), scene.state.asks(grant));
        }
        for (index, piece) in read.unrecognised.iter().enumerate() {
            let asks = piece.suggestion.is_some() || !piece.candidates.is_empty();
            rows.add(scene, Row::Piece(index), asks);
        }
        rows
    }

    fn add(&mut self, scene: &Scene<'_>, row: Row, asks: bool) {
        if asks && self.asking.len() < ASKING {
            self.asking.push(row);
        } else if self.listed.len() < scene.listed {
            self.listed.push(row);
        } else {
            self.more += 1;
        }
    }

    pub(super) fn list(&self, scene: &Scene<'_>, html: &mut Markup<'_>) {
        let grants = scene.state.reading().grants.len();
        if grants > 1 {
            self.all(scene, html, 0, grants);
        }
        html.element(tag!("ul|class=grants|key=grants"), |html| {
            for (index, row) in self.listed.iter().enumerate() {
                let length = self.run(scene, index);
                if length > 1 && length < grants {
                    html.element(tag!("li|class=run"), |html| {
                        let Row::Grant(first) = *row else { return };
                        html.key(&["run ", &digits(first)].concat());
                        self.all(scene, html, first, length);
                    });
                }
                self.view(scene, html, *row);
            }
        });
        if self.more > 0 {
            let label = scene.words.list_more(self.more);
            html.button(LINK, &label, |_| Message::More, "");
        }
    }

    /// How many names stand in the list of the text that begins with this row.
    fn run(&self, scene: &Scene<'_>, index: usize) -> usize {
        let is_joined = |row: &Row| match row {
            Row::Grant(grant) => self.context(scene, *grant).is_some_and(|it| it.joined),
            Row::Piece(_) => false,
        };
        let rows = self.listed.get(index..).unwrap_or_default();
        match rows.split_first() {
            Some((first @ Row::Grant(_), rest)) if !is_joined(first) => {
                1 + rest.iter().take_while(|row| is_joined(row)).count()
            }
            _ => 0,
        }
    }

    fn context(&self, scene: &Scene<'_>, grant: usize) -> Option<&Context> {
        let at = scene.state.reading().grants.get(grant)?.at.first()?.0;
        let found = self.contexts.binary_search_by_key(&at, |context| context.at).ok()?;
        self.contexts.get(found)
    }

    /// Buttons that say the same of several names.
    fn all(&self, scene: &Scene<'_>, html: &mut Markup<'_>, first: usize, number: usize) {
        let words = scene.words;
        html.element(tag!("div|class=all|key=all"), |html| {
            let all = number == scene.state.reading().grants.len();
            html.line(tag!("span"), &words.these_are(number, all));
            for status in Status::ALL {
                let range = [digits(first), digits(first + number)].join(" ");
                let about = ["status ", status.id(), " ", &range].concat();
                html.text(" ");
                html.element(LINK, |html| {
                    html.on(Event::Click, Message::Say, &about);
                    html.text(words.status_is(Some(status)));
                });
            }
        });
    }

    pub(super) fn view(&self, scene: &Scene<'_>, html: &mut Markup<'_>, row: Row) {
        match row {
            Row::Grant(index) => self.view_grant(scene, html, index),
            Row::Piece(index) => view_piece(scene, html, index),
        }
    }

    fn view_grant(&self, scene: &Scene<'_>, html: &mut Markup<'_>, index: usize) {
        let Some(grant) = scene.state.reading().grants.get(index) else { return };
        let (words, row) = (scene.words, scene.state.row(index));
        let key = row.key;
        html.element(tag!("li|part=grant"), |html| {
            html.key(&key);
            describe(html, grant);
            html.element(tag!("div|class=what"), |html| {
                html.line(tag!("code|translate=no"), &grant.permission);
                self.view_kind(scene, html, index, &key);
            });
            html.element(tag!("div|class=where"), |html| {
                places(scene, html, &grant.at);
                let around = self.context(scene, index).map_or("", |context| &context.words);
                let said = [
                    around,
                    if grant.unsure { words.text(now::PLEASE_SAY) } else { "" },
                    if row.added { words.text(now::ADDED) } else { "" },
                    if grant.corrected && !row.added { words.text(now::AS_YOU_SAID) } else { "" },
                ];
                for said in said.into_iter().filter(|said| !said.is_empty()) {
                    html.line(tag!("span"), said);
                }
            });
            html.element(tag!("fieldset|class=choice"), |html| {
                html.line(tag!("legend|class=unseen"), &grant.permission);
                for status in Status::ALL {
                    let chosen = !grant.unsure && grant.status == status;
                    let about = ["status ", status.id()].concat();
                    let label = words.status_is(Some(status));
                    radio(html, (&key, index), status.id(), label, (chosen, &about));
                }
            });
        });
    }

    /// The kind of a grant, and behind it what is seldom said.
    fn view_kind(&self, scene: &Scene<'_>, html: &mut Markup<'_>, index: usize, key: &str) {
        let Some(grant) = scene.state.reading().grants.get(index) else { return };
        let words = scene.words;
        html.element(tag!("details|class=kind"), |html| {
            html.line(tag!("summary"), &words.kind_is(grant, scene.mode));
            html.element(tag!("fieldset|class=choice"), |html| {
                html.line(tag!("legend|class=unseen"), &grant.permission);
                for kind in GrantKind::ALL {
                    let about = ["kind ", kind.id()].concat();
                    let chosen = (grant.kind == kind, about.as_str());
                    let group = ["kind ", key].concat();
                    radio(html, (&group, index), kind.id(), words.kind(kind), chosen);
                }
            });
            let about = ["none ", &range(index)].concat();
            html.button(LINK, words.text(now::NO_PERMISSION), Message::Say, &about);
        });
    }
}

/// The contract's attributes of a grant.
fn describe(html: &mut Markup<'_>, grant: &Grant) {
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
    html: &mut Markup<'_>,
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
            let about = [about, " ", &range(index)].concat();
            html.on(Event::Change, Message::Say, &about);
        });
        html.line(tag!("span"), label);
    });
}

/// Where it stands in the text: a button that leads there.
fn places(scene: &Scene<'_>, html: &mut Markup<'_>, at: &[At]) {
    if at.is_empty() || scene.state.paste().text.is_empty() {
        return;
    }
    let (mut lines, mut places) = (Vec::new(), String::new());
    for at in at.iter().take(PLACES) {
        let line = scene.state.paste().line(at.0);
        if !lines.contains(&line) {
            lines.push(line);
        }
        for number in [at.0, at.1] {
            places.push_str(&digits(number as usize));
            places.push(' ');
        }
    }
    html.element(LINK, |html| {
        html.set(name!("data-at"), &places);
        html.text(&scene.words.on_lines(&lines));
    });
}

/// A piece that was not recognised: it asks whether it is meant so.
fn view_piece(scene: &Scene<'_>, html: &mut Markup<'_>, index: usize) {
    let Some(piece) = scene.state.reading().unrecognised.get(index) else { return };
    let words = scene.words;
    html.element(tag!("li|part=unrecognised|class=piece"), |html| {
        html.key(&["piece ", &digits(index), " ", &piece.text].concat());
        html.element(tag!("div|class=what"), |html| {
            // A link says what a piece may be, and not what it was.
            if !piece.text.is_empty() {
                html.line(tag!("code|class=odd|translate=no"), &piece.text);
                html.text(" ");
            }
            html.sentence(tag!("small"), words.unrecognised_is(piece));
        });
        html.element(tag!("div|class=where"), |html| places(scene, html, &piece.at));
        html.element(tag!("div|class=row"), |html| {
            let meant = piece.meant();
            let only = meant.len() == 1;
            for name in &meant {
                let about = ["as ", &digits(index), " ", name].concat();
                html.element(BUTTON, |html| {
                    html.key(name);
                    html.on(Event::Click, Message::Say, &about);
                    if only {
                        html.word(now::READ_SO);
                    } else {
                        html.rich(&words.read_as(name));
                    }
                });
            }
        });
    });
}
