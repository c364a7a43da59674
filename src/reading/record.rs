//! A reading as a text, and back: so it comes from the module that holds the
//! readers of all formats to the one that holds the widget. Both are of one
//! build; nothing else reads it, and it is never kept.
//!
//! One fact a line, cells parted by tabs, a letter in front that says what it
//! is. What enums stand for are their places in their lists of all values.

use crate::facts::{cell, list};
use crate::note::{Note, NoteId};
use crate::permission::{Kind, Resource};

use super::grant::{
    AccessPolicy, At, Format, Grant, GrantKind, Reading, Sight, Status, Unrecognised,
};
use super::supplies::Wants;

const POLICIES: [AccessPolicy; 2] = [AccessPolicy::Teams, AccessPolicy::Exchange];

/// A reading as a text.
pub fn encode(reading: &Reading) -> String {
    let mut record = Record(String::new());
    let (sight, wants) = (reading.sight, reading.wants);
    record.line('f');
    let flags = [
        reading.pasted,
        reading.complete,
        sight.offline_access,
        sight.delegated,
        sight.application,
        sight.tokens_only == Some(Kind::Delegated),
        sight.tokens_only == Some(Kind::Application),
        wants.ids,
        wants.prompts,
        wants.translations,
    ];
    for flag in flags {
        record.number(u8::from(flag));
    }
    for format in &reading.formats {
        record.line('F');
        record.place(&Format::ALL, format);
    }
    for grant in &reading.grants {
        record.line('g');
        record.text(&grant.permission);
        record.place(&GrantKind::ALL, &grant.kind);
        record.place(&Status::ALL, &grant.status);
        record.place(&Resource::ALL, &grant.resource);
        record.places(&grant.at);
    }
    for piece in &reading.unrecognised {
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
    for policy in &reading.policies {
        record.line('p');
        record.place(&POLICIES, policy);
    }
    for expiry in &reading.expiries {
        record.line('e');
        record.number(expiry);
    }
    if let Some(shown) = &reading.shown {
        // As it is, to the end.
        record.line('s');
        record.0.push('\t');
        record.0.push_str(shown);
    }
    record.0
}

/// A reading from its text. What is not understood is left out.
pub fn decode(text: &str) -> Reading {
    let mut reading = Reading::nothing();
    let (lines, shown) = match text.split_once("\ns\t") {
        Some((lines, shown)) => (lines, Some(shown)),
        None => (text, None),
    };
    reading.shown = shown.map(str::to_owned);
    for line in lines.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let number = |index| cell(&cells, index).parse().unwrap_or(usize::MAX);
        match cell(&cells, 0) {
            "f" => flags(&mut reading, &cells),
            "F" => reading.formats.extend(Format::ALL.get(number(1))),
            "g" => reading.grants.extend(grant(&cells)),
            "u" => reading.unrecognised.push(Unrecognised {
                text: plain(cell(&cells, 1)),
                suggestion: filled(cell(&cells, 2)),
                candidates: list(cell(&cells, 3)).map(str::to_owned).collect(),
                at: places(cells.get(4..)),
            }),
            "n" => reading.notes.extend(NoteId::ALL.get(number(1)).map(|id| Note {
                id: *id,
                about: filled(cell(&cells, 2)),
                permissions: cells.get(3..).into_iter().flatten().map(|name| plain(name)).collect(),
            })),
            "p" => reading.policies.extend(POLICIES.get(number(1))),
            "e" => reading.expiries.extend(cell(&cells, 1).parse::<i64>().ok()),
            _ => {}
        }
    }
    reading
}

fn flags(reading: &mut Reading, cells: &[&str]) {
    let flag = |index| cell(cells, index) == "1";
    reading.pasted = flag(1);
    reading.complete = flag(2);
    reading.sight = Sight {
        offline_access: flag(3),
        delegated: flag(4),
        application: flag(5),
        tokens_only: if flag(6) {
            Some(Kind::Delegated)
        } else {
            flag(7).then_some(Kind::Application)
        },
    };
    reading.wants = Wants { ids: flag(8), prompts: flag(9), translations: flag(10) };
}

fn grant(cells: &[&str]) -> Option<Grant> {
    let number = |index| cell(cells, index).parse().unwrap_or(usize::MAX);
    Some(Grant {
        permission: plain(cell(cells, 1)),
        kind: *GrantKind::ALL.get(number(2))?,
        status: *Status::ALL.get(number(3))?,
        resource: *Resource::ALL.get(number(4))?,
        at: places(cells.get(5..)),
    })
}

fn places(cells: Option<&[&str]>) -> Vec<At> {
    let place = |cell: &&str| {
        let (start, end) = cell.split_once('-')?;
        Some(At(start.parse().ok()?, end.parse().ok()?))
    };
    cells.into_iter().flatten().filter_map(place).collect()
}

fn filled(cell: &str) -> Option<String> {
    (!cell.is_empty()).then(|| plain(cell))
}

/// Tabs and line breaks would part cells: behind the escape letter stand others
/// for them, and for itself.
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
        let known = ESCAPES.iter().find(|(stands, _)| Some(*stands) == escaped);
        text.extend(known.map(|(_, letter)| *letter));
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

    fn number(&mut self, number: impl ToString) {
        self.0.push('\t');
        self.0.push_str(&number.to_string());
    }

    fn place<T: PartialEq>(&mut self, all: &[T], value: &T) {
        self.number(all.iter().position(|known| known == value).unwrap_or(usize::MAX));
    }

    fn places(&mut self, places: &[At]) {
        for At(start, end) in places {
            self.number(start);
            self.0.push('-');
            self.0.push_str(&end.to_string());
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
