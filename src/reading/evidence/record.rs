//! A reading as a text, and back. As a text it passes from the wasm module that holds
//! the readers of all formats to the one that holds the widget. Both are of one build;
//! nothing else reads the text, and it is never kept.
//!
//! Each line is one fact: a letter says what the fact is, then come its cells, parted by
//! tabs. A value of an enum is written as its index in the list of all its values.

use std::str::Split;

use crate::decimal::signed;
use crate::facts::list;
use crate::note::{Note, NoteId};
use crate::permission::{Kind, Resource};

use crate::reading::evidence::grant::{
    AccessPolicy, Format, Grant, GrantKind, Reading, Unrecognised,
};
use crate::reading::evidence::tables::MissingTables;
use crate::reading::text::place::At;
use crate::status::Status;

/// A reading as a text.
pub fn encode(reading: &Reading) -> String {
    let mut record = Record(String::new());
    record.line('f');
    let (sight, missing) = (reading.sight, reading.missing);
    let flags = [
        reading.pasted,
        reading.complete,
        reading.only_end_in_doubt,
        reading.whole_by_person,
        sight.offline_access,
        sight.delegated,
        sight.application,
        sight.tokens_only == Some(Kind::Delegated),
        sight.tokens_only == Some(Kind::Application),
        missing.ids,
        missing.prompts,
        missing.translations,
    ];
    flags.into_iter().for_each(|flag| record.number(i64::from(flag)));
    for format in &reading.formats {
        record.line('F');
        record.place(&Format::ALL, format);
    }
    for grant in reading.grants.iter() {
        record.line('g');
        record.text(&grant.permission);
        record.place(&GrantKind::ALL, &grant.kind);
        record.place(&Status::ALL, &grant.status);
        record.place(&Resource::ALL, &grant.resource);
        record.number(i64::from(grant.unsure));
        record.number(i64::from(grant.corrected));
        record.places(&grant.at);
    }
    for piece in reading.unrecognised.iter() {
        record.line('u');
        record.text(&piece.text);
        record.text(piece.suggestion.as_deref().unwrap_or_default());
        record.text(&piece.candidates.join(","));
        record.places(&piece.at);
    }
    for note in &reading.notes {
        record.line('n');
        record.place(&NoteId::ALL, &note.id);
        record.text(note.about.as_deref().unwrap_or_default());
        for permission in &note.permissions {
            record.text(permission);
        }
    }
    for removed in &reading.removed {
        record.line('r');
        record.text(removed);
    }
    for policy in &reading.policies {
        record.line('p');
        record.place(&AccessPolicy::ALL, policy);
    }
    for expiry in &reading.expiries {
        record.line('e');
        record.number(*expiry);
    }
    if let Some(shown) = &reading.shown {
        // It comes last and without escapes: it goes to the end of the text.
        record.line('s');
        record.0.push('\t');
        record.0.push_str(shown);
    }
    record.0
}

/// A reading from its text. What is not understood is left out.
pub fn decode(text: &str) -> Reading {
    let mut reading = Reading::nothing();
    let (mut grants, mut odd) = (Vec::new(), Vec::new());
    let mut rest = text;
    while !rest.is_empty() {
        if let Some(shown) = rest.strip_prefix("s\t") {
            reading.shown = Some(shown.to_owned());
            break;
        }
        let (line, next) = rest.split_once('\n').unwrap_or((rest, ""));
        rest = next;
        let mut cells = Cells(line.split('\t'));
        match cells.next().as_bytes() {
            b"f" => flags(&mut reading, &mut cells),
            b"F" => {
                if let Some(format) = cells.one_of(&Format::ALL) {
                    reading.formats.push(format);
                }
            }
            b"g" => {
                if let Some(grant) = grant(&mut cells) {
                    grants.push(grant);
                }
            }
            b"u" => odd.push(unrecognised(&mut cells)),
            b"n" => {
                if let Some(note) = note(&mut cells) {
                    reading.notes.push(note);
                }
            }
            b"r" => reading.removed.push(plain(cells.next())),
            b"p" => {
                if let Some(policy) = cells.one_of(&AccessPolicy::ALL) {
                    reading.policies.push(policy);
                }
            }
            b"e" => {
                if let Some(expiry) = number(cells.next()) {
                    reading.expiries.push(expiry);
                }
            }
            _ => {}
        }
    }
    Reading { grants: grants.into(), unrecognised: odd.into(), ..reading }
}

fn flags(reading: &mut Reading, cells: &mut Cells<'_>) {
    reading.pasted = cells.flag();
    reading.complete = cells.flag();
    reading.only_end_in_doubt = cells.flag();
    reading.whole_by_person = cells.flag();
    reading.sight.offline_access = cells.flag();
    reading.sight.delegated = cells.flag();
    reading.sight.application = cells.flag();
    if cells.flag() {
        reading.sight.tokens_only = Some(Kind::Delegated);
    }
    if cells.flag() {
        reading.sight.tokens_only = Some(Kind::Application);
    }
    reading.missing =
        MissingTables { ids: cells.flag(), prompts: cells.flag(), translations: cells.flag() };
}

fn grant(cells: &mut Cells<'_>) -> Option<Grant> {
    let name = cells.next();
    let kind = cells.one_of(&GrantKind::ALL)?;
    let status = cells.one_of(&Status::ALL)?;
    let resource = cells.one_of(&Resource::ALL)?;
    let (unsure, corrected) = (cells.flag(), cells.flag());
    let (permission, at) = (plain(name), cells.places());
    Some(Grant { permission, kind, status, resource, unsure, corrected, at })
}

fn unrecognised(cells: &mut Cells<'_>) -> Unrecognised {
    let (text, suggestion) = (cells.text(), cells.filled());
    let mut candidates = Vec::new();
    for name in list(cells.next()) {
        candidates.push(name.to_owned());
    }
    Unrecognised { text, suggestion, candidates, at: cells.places() }
}

fn note(cells: &mut Cells<'_>) -> Option<Note> {
    let id = cells.one_of(&NoteId::ALL)?;
    let about = cells.filled();
    let mut permissions = Vec::new();
    for name in cells.0.by_ref() {
        permissions.push(plain(name));
    }
    Some(Note { id, about, permissions })
}

/// The cells of a line that are still to be read.
struct Cells<'a>(Split<'a, char>);

impl<'a> Cells<'a> {
    fn next(&mut self) -> &'a str {
        self.0.next().unwrap_or_default()
    }

    #[inline(never)]
    fn flag(&mut self) -> bool {
        self.next() == "1"
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> Option<T> {
        all.get(number(self.next())? as usize).copied()
    }

    #[inline(never)]
    fn text(&mut self) -> String {
        plain(self.next())
    }

    #[inline(never)]
    fn filled(&mut self) -> Option<String> {
        Some(self.text()).filter(|text| !text.is_empty())
    }

    #[inline(never)]
    fn places(&mut self) -> Vec<At> {
        let mut places = Vec::new();
        while let Some((start, end)) = self.next().split_once('-') {
            if let (Some(start), Some(end)) = (number(start), number(end)) {
                places.push(At(start as u32, end as u32));
            }
        }
        places
    }
}

/// A whole number of any type: one function, since `parse` has its own code for each.
#[inline(never)]
fn number(cell: &str) -> Option<i64> {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    let mut number = None;
    for letter in digits.chars() {
        let shifted = number.unwrap_or(0i64).wrapping_mul(10);
        number = Some(shifted.wrapping_add(letter.to_digit(10)?.into()));
    }
    if digits.len() < cell.len() { number.map(i64::wrapping_neg) } else { number }
}

/// Tabs and line breaks in a cell would part it. `ESCAPE` and a letter stand for them,
/// and for `ESCAPE` itself.
const ESCAPES: [(char, char); 4] = [('0', ESCAPE), ('t', '\t'), ('n', '\n'), ('r', '\r')];
const ESCAPE: char = '\u{1}';

fn plain(cell: &str) -> String {
    let mut text = String::new();
    let mut letters = cell.chars();
    while let Some(letter) = letters.next() {
        if letter != ESCAPE {
            text.push(letter);
            continue;
        }
        let escaped = letters.next();
        for (stands, letter) in ESCAPES {
            if escaped == Some(stands) {
                text.push(letter);
            }
        }
    }
    text
}

/// A record while it is being written.
struct Record(String);

impl Record {
    fn line(&mut self, what: char) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push(what);
    }

    fn number(&mut self, number: i64) {
        self.0.push('\t');
        self.0.push_str(&signed(number));
    }

    fn place<T: PartialEq>(&mut self, all: &[T], value: &T) {
        let place = (0..).zip(all).find(|(_, known)| *known == value);
        self.number(place.map_or(-1, |(place, _)| place));
    }

    fn places(&mut self, places: &[At]) {
        for At(start, end) in places {
            self.number(i64::from(*start));
            self.0.push('-');
            self.0.push_str(&signed(i64::from(*end)));
        }
    }

    fn text(&mut self, text: &str) {
        self.0.push('\t');
        for letter in text.chars() {
            match ESCAPES.iter().find(|(_, special)| *special == letter) {
                Some((stands, _)) => self.0.extend([ESCAPE, *stands]),
                None => self.0.push(letter),
            }
        }
    }
}
