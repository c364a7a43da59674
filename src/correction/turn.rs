//! The corrections of a text as the page holds them: a text that nobody but this
//! module reads. The widget's module has the buttons; what they do is done here, in a
//! module that comes with the first of them.

use crate::decimal::digits;
use crate::permission::{Kind, Resource};
use crate::reading::{At, GrantKind, Reading, Status, record};

use super::apply::{Origin, correct_with_origins};
use super::corrections::{Correction, Corrections, Key, Made};
use super::edit::Edit;

/// Between lines of a list, between cells of a line, within a cell.
const LINE: char = '\u{1e}';
const CELL: char = '\u{1f}';
const PIECE: char = '\u{1d}';

/// One turn: what there is, and what the person says now.
#[derive(Clone, Copy, Debug)]
pub struct Turn<'a> {
    /// What was read, as a record.
    pub record: &'a str,
    /// The corrections so far, as the turn before gave them; may be empty.
    pub corrections: &'a str,
    /// The text on which they were made.
    pub before: &'a str,
    /// The text now.
    pub text: &'a str,
    /// What is said, as a button puts it:
    ///
    /// - `status granted 0 3`, of the grants from the first number up to the second,
    /// - `kind application 3 4`, `none 3 4`,
    /// - `as 0 Mail.Send`: the piece at that place is this permission,
    /// - `add Mail.Send`, `whole`, `undo`, `undo-all`; or nothing.
    pub said: &'a str,
}

/// What comes of a turn: how many corrections there are, a line break, the
/// corrections, a line break, where each grant comes from, a line break, and the
/// corrected reading as a record.
pub fn turn(turn: &Turn<'_>) -> String {
    let reading = record::decode(turn.record);
    let mut corrections = decode(turn.corrections);
    if turn.before != turn.text {
        corrections.follow(&Edit::between(turn.before, turn.text));
    }
    match turn.said {
        "" => {}
        "undo" => {
            corrections.undo();
        }
        "undo-all" => corrections = Corrections::default(),
        said => {
            let (corrected, origins) = correct_with_origins(&reading, &corrections);
            if let Some(correction) = parse(said, &corrected, &origins) {
                let length = turn.text.encode_utf16().count();
                let length = u32::try_from(length).unwrap_or(u32::MAX);
                corrections.add(correction, &reading, length);
            }
        }
    }
    let (corrected, origins) = correct_with_origins(&reading, &corrections);
    let mut told = Vec::new();
    for Origin { keys, asked, added } in origins {
        let key = keys.first().map(Key::text).unwrap_or_default();
        let flag = |set: bool| if set { "1" } else { "" };
        told.push([&key, flag(asked), flag(added)].join("\u{1f}"));
    }
    let number = digits(corrections.len());
    let (list, told) = (encode(&corrections), told.join("\u{1e}"));
    [&number, "\n", &list, "\n", &told, "\n", &record::encode(&corrected)].concat()
}

/// The correction that a button stands for, by what it says.
fn parse(said: &str, corrected: &Reading, origins: &[Origin]) -> Option<Correction> {
    let mut words = said.split(' ');
    let keys = |words: &mut std::str::Split<'_, char>| -> Option<Vec<Key>> {
        let (from, to): (usize, usize) = (words.next()?.parse().ok()?, words.next()?.parse().ok()?);
        let origins = origins.get(from..to.min(origins.len()))?;
        let keys: Vec<Key> = origins.iter().flat_map(|origin| origin.keys.clone()).collect();
        (!keys.is_empty()).then_some(keys)
    };
    match words.next()? {
        "status" => {
            let status = find_status(words.next()?)?;
            Some(Correction::Status(keys(&mut words)?, status))
        }
        "kind" => {
            let kind = find_kind(words.next()?)?;
            Some(Correction::Kind(keys(&mut words)?, kind))
        }
        "none" => Some(Correction::NoPermission(keys(&mut words)?)),
        "as" => {
            let piece = corrected.unrecognised.get(words.next()?.parse::<usize>().ok()?)?;
            let permission = words.next()?.to_owned();
            Some(Correction::ReadAs { text: piece.text.clone(), permission })
        }
        "add" => {
            let name = words.next()?;
            can_add(corrected, name).then(|| Correction::Add(name.to_owned()))
        }
        "whole" => Some(Correction::Whole),
        _ => None,
    }
}

/// Whether a permission of this name can be added: there is one, and it does not
/// stand there yet.
pub fn can_add(reading: &Reading, name: &str) -> bool {
    added(reading, name).is_some()
}

/// The reading with a permission of this name.
pub fn added(reading: &Reading, name: &str) -> Option<Reading> {
    let mut corrections = Corrections::default();
    corrections.add(Correction::Add(name.to_owned()), reading, 0);
    let (with, _) = correct_with_origins(reading, &corrections);
    (with.grants.len() > reading.grants.len()).then_some(with)
}

fn find_status(id: &str) -> Option<Status> {
    Status::ALL.into_iter().find(|status| status.id() == id)
}

fn find_kind(id: &str) -> Option<GrantKind> {
    match id {
        "unknown" => Some(GrantKind::Unknown),
        id => Kind::parse(id).map(GrantKind::Known),
    }
}

fn read_key(text: &str) -> Option<Key> {
    let mut cells = text.split(' ');
    let permission = cells.next()?.to_owned();
    let (kind, resource) = (find_kind(cells.next()?)?, Resource::parse(cells.next()?)?);
    Some(Key { permission, kind, resource })
}

fn encode(corrections: &Corrections) -> String {
    let mut text = String::new();
    for Made { correction, passages } in &corrections.0 {
        if !text.is_empty() {
            text.push(LINE);
        }
        let places: Vec<String> = passages
            .iter()
            .map(|At(from, to)| [digits(*from as usize), digits(*to as usize)].join("-"))
            .collect();
        text.push_str(&places.join(","));
        let keys = |keys: &[Key]| keys.iter().map(Key::text).collect::<Vec<_>>().join("\u{1d}");
        let cells = match correction {
            Correction::Status(of, status) => vec!["status".into(), status.id().into(), keys(of)],
            Correction::Kind(of, kind) => vec!["kind".into(), kind.id().into(), keys(of)],
            Correction::NoPermission(of) => vec!["none".into(), String::new(), keys(of)],
            Correction::ReadAs { text, permission } => {
                vec!["as".into(), permission.clone(), escape(text)]
            }
            Correction::Add(name) => vec!["add".into(), name.clone()],
            Correction::Whole => vec!["whole".to_owned()],
        };
        for cell in cells {
            text.push(CELL);
            text.push_str(&cell);
        }
    }
    text
}

fn decode(text: &str) -> Corrections {
    let made = |line: &str| {
        let mut cells = line.split(CELL);
        let mut passages = Vec::new();
        for place in cells.next()?.split(',').filter(|place| !place.is_empty()) {
            let (from, to) = place.split_once('-')?;
            passages.push(At(from.parse().ok()?, to.parse().ok()?));
        }
        let what = cells.next()?;
        let (first, rest) = (cells.next().unwrap_or_default(), cells.next().unwrap_or_default());
        let keys = || rest.split(PIECE).filter_map(read_key).collect();
        let correction = match what {
            "status" => Correction::Status(keys(), find_status(first)?),
            "kind" => Correction::Kind(keys(), find_kind(first)?),
            "none" => Correction::NoPermission(keys()),
            "as" => Correction::ReadAs { text: unescape(rest), permission: first.to_owned() },
            "add" => Correction::Add(first.to_owned()),
            "whole" => Correction::Whole,
            _ => return None,
        };
        Some(Made { correction, passages })
    };
    Corrections(text.split(LINE).filter_map(made).collect())
}

/// Control characters of a piece of the text, and the sign that escapes them.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match u8::try_from(letter) {
            Ok(byte) if byte < 0x20 || byte == b'\\' => {
                escaped.push('\\');
                escaped.push(char::from(byte ^ 0x40));
            }
            _ => escaped.push(letter),
        }
    }
    escaped
}

fn unescape(text: &str) -> String {
    let mut plain = String::new();
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        match (letter, letters.clone().next().map(u8::try_from)) {
            ('\\', Some(Ok(byte))) => {
                letters.next();
                plain.push(char::from(byte ^ 0x40));
            }
            _ => plain.push(letter),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mode::Modes;
    use crate::reading::{Tables, read};

    #[test]
    fn corrections_are_the_same_behind_their_text() {
        let reading =
            read("User.Read, Mail\\Send, Chat.Read", &Modes::built_in(), Tables::default());
        let key = Key::of(&reading.grants[0]);
        let mut corrections = Corrections::default();
        for correction in [
            Correction::Status(vec![key.clone(), Key::of(&reading.grants[1])], Status::Declared),
            Correction::Kind(vec![key.clone()], GrantKind::Unknown),
            Correction::NoPermission(vec![key]),
            Correction::ReadAs { text: "a\tb\\c\u{1e}\nd".into(), permission: "Mail.Send".into() },
            Correction::Add("Files.Read".into()),
            Correction::Whole,
        ] {
            corrections.add(correction, &reading, 31);
        }
        assert_eq!(decode(&encode(&corrections)), corrections);
        assert_eq!(decode(""), Corrections::default());
        assert!(decode("odd\u{1f}things").is_empty());
    }
}
