//! Writes an answer as the fragment of a link, and reads it back.
//!
//! The fragment carries what the same answer needs and nothing else of the paste: the
//! mode, whether anything was pasted, whether it is complete, what the input
//! could not show, each grant's name, kind, status and resource, whether it is
//! unsure or was corrected, which permissions the pieces that were not
//! recognised may be, and the notes of the text. All names in it are of our tables, so
//! that nobody can make up a link that makes the page say their words. Names that another
//! API defines are only counted.
//!
//! ```text
//! 2.individual.p~ugg,User.Read,OnlineMeetings.ReadWrite~ugo,*3~n,secret-seen~mmuf4s
//! ```
//!
//! First comes a head of version, mode and flags. Then come runs of grants that have kind,
//! status, resource and doubt in common, in the order of the paste; then the pieces that
//! were not recognised, each a run of its own; then the notes. At the end stands a check:
//! without it, a link that was cut on its way would open to another answer. All these
//! letters may stand in a fragment without an escape.

use crate::mode::{Mode, Modes};
use crate::permission::{Kind, Permission, Resource, elsewhere};
use crate::reading::{Grant, Reading, Sight, Status};

use super::letters::{kind, kind_of, resource, resource_of, status, status_of};
use super::unnamed::{self, Unnamed};
use super::{link_notes, pieces};

/// The key of the fragment.
pub const KEY: &str = "teams-scope-explainer";

const VERSION: &str = "2";
/// The most grants and pieces that a link may hold. No reading has more: each permission
/// can stand in three kinds and three statuses.
const GRANTS: usize = 20_000;

/// What a link opens to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Linked {
    /// The id of the mode.
    pub mode: Box<str>,
    /// The reading, without the text.
    pub reading: Reading,
}

/// The value of the fragment for an answer.
pub fn encode(mode: &Mode, reading: &Reading) -> String {
    let mut text = [VERSION, ".", &mode.id, "."].concat();
    let sight = reading.sight;
    let flags = [
        (reading.pasted, 'p'),
        (!reading.complete, 'i'),
        (!sight.offline_access, 'o'),
        (!sight.delegated, 'd'),
        (!sight.application, 'a'),
        (sight.tokens_only == Some(Kind::Delegated), 'D'),
        (sight.tokens_only == Some(Kind::Application), 'A'),
    ];
    text.extend(flags.into_iter().filter(|(set, _)| *set).map(|(_, letter)| letter));
    let mut run = None;
    let mut unnamed = Unnamed::default();
    for grant in reading.grants.iter() {
        let said = doubt(grant);
        let tag = ([kind(grant.kind), status(grant.status), resource(grant.resource)], said);
        let name = name_of(&grant.permission);
        if run != Some(tag) || name.is_some() {
            unnamed.write(&mut text);
        }
        if run != Some(tag) {
            text.push('~');
            text.extend(tag.0);
            text.extend(said);
            run = Some(tag);
        }
        match name {
            Some(name) => {
                text.push(',');
                text.push_str(name);
            }
            None => unnamed.add(&grant.permission, &mut text),
        }
    }
    unnamed.write(&mut text);
    pieces::encode(&reading.unrecognised, &mut text);
    link_notes::encode(&reading.notes, &mut text);
    let check = check(&text);
    [&text, "~", &check].concat()
}

/// What the value of a fragment opens to; `None` where it is no such value or was damaged.
pub fn decode(value: &str, modes: &Modes) -> Option<Linked> {
    let (text, sum) = value.rsplit_once('~')?;
    if check(text) != sum {
        return None;
    }
    let mut runs = text.split('~');
    let mut head = runs.next()?.split('.');
    let (version, mode, flags) = (head.next()?, head.next()?, head.next()?);
    if version != VERSION || head.next().is_some() {
        return None;
    }
    let mode = modes.find(mode)?.id.clone();
    let has = |letter| flags.contains(letter);
    let reading = Reading {
        pasted: has('p'),
        complete: !has('i'),
        sight: Sight {
            offline_access: !has('o'),
            delegated: !has('d'),
            application: !has('a'),
            tokens_only: match (has('D'), has('A')) {
                (true, _) => Some(Kind::Delegated),
                (_, true) => Some(Kind::Application),
                _ => None,
            },
        },
        ..Reading::nothing()
    };
    let mut called = 0;
    let (mut grants, mut odd, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for run in runs {
        let (tag, names) = run.split_once(',')?;
        if tag == link_notes::NOTES && notes.is_empty() {
            notes = link_notes::decode(names, modes)?;
        } else if tag.len() == 1 {
            odd.push(pieces::decode(tag, names)?);
        } else {
            grants_of(tag, names, &mut called, &mut grants)?;
        }
        if grants.len() + odd.len() > GRANTS {
            return None;
        }
    }
    let any = !(grants.is_empty() && odd.is_empty() && notes.is_empty());
    if any && !reading.pasted {
        // Where nothing was pasted, nothing was read: somebody made this link up.
        return None;
    }
    let (grants, unrecognised) = (grants.into(), odd.into());
    let mut reading = Reading { grants, unrecognised, notes, ..reading };
    reading.note_impossible_kinds();
    Some(Linked { mode, reading })
}

/// The grants of one run.
fn grants_of(tag: &str, names: &str, called: &mut usize, grants: &mut Vec<Grant>) -> Option<()> {
    let mut tag = tag.chars();
    let (kind, status, resource) =
        (kind_of(tag.next()?)?, status_of(tag.next()?)?, resource_of(tag.next()?)?);
    let (unsure, corrected) = match tag.next() {
        None => (false, false),
        Some(UNSURE) if status == Status::Declared => (true, false),
        Some(CORRECTED) => (false, true),
        Some(_) => return None,
    };
    let add = |grants: &mut Vec<Grant>, permission| {
        let at = Vec::new();
        grants.push(Grant { permission, kind, status, resource, unsure, corrected, at });
    };
    for name in names.split(',') {
        let Some((beginning, number)) = unnamed::decode(name, GRANTS) else {
            add(grants, name_of(name)?.to_owned());
            continue;
        };
        // Microsoft Graph has no name that is not in the tables. And somebody may have
        // made up a few letters that stand for very many names.
        if resource == Resource::MicrosoftGraph || grants.len() + number > GRANTS {
            return None;
        }
        for _ in 0..number {
            *called += 1;
            add(grants, unnamed::called(beginning, *called));
        }
    }
    tag.next().is_none().then_some(())
}

/// Behind the tag of a run: the words of the text leave the status of its grants open.
const UNSURE: char = 'q';
/// Behind the tag of a run: the person said what its grants are.
const CORRECTED: char = 'c';

fn doubt(grant: &Grant) -> Option<char> {
    match (grant.unsure, grant.corrected) {
        (true, _) => Some(UNSURE),
        (_, true) => Some(CORRECTED),
        _ => None,
    }
}

/// A permission's name, as our tables have it.
fn name_of(name: &str) -> Option<&'static str> {
    let elsewhere = || elsewhere().find(|row| row.name == name).map(|row| row.name);
    Permission::find(name).map(Permission::name).or_else(elsewhere)
}

/// Six letters that change when a letter is lost or altered (FNV-1a).
fn check(text: &str) -> String {
    let mut sum: u32 = 0x811c_9dc5;
    for byte in text.bytes() {
        sum = (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    }
    (0..6).filter_map(|place| char::from_digit((sum >> (place * 5)) & 31, 32)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_is_short_and_says_what_it_says() {
        let modes = Modes::built_in();
        let mode = modes.find("individual").unwrap();
        let reading = crate::reading::read(
            "User.Read OnlineMeetings.ReadWrite",
            &modes,
            crate::reading::Tables::built_in(),
        );
        let value = encode(mode, &reading);
        assert!(
            value.starts_with("2.individual.p~") && value.contains(",OnlineMeetings.ReadWrite~"),
            "{value}"
        );
        assert_eq!(decode(&value, &modes).unwrap().reading.grants.len(), 2);
    }

    #[test]
    fn what_was_damaged_or_made_up_opens_nothing() {
        let modes = Modes::built_in();
        let signed = |text: &str| [text, "~", &check(text)].concat();
        assert!(decode(&signed("2.individual.p~ugg,User.Read"), &modes).is_some());
        for text in [
            "2.individual.p~ugg,Visit.My.Site",
            "2.individual.p~ugo,Visit my site",
            "2.individual.p~ugg,User.Read,",
            "2.individual.p~ugg",
            "2.individual.p~uggq,User.Read",
            "2.individual.p~udgqq,User.Read",
            "2.individual.p~s,Visit.My.Site",
            "2.individual.p~t,User.Read",
            "2.individual.p~m,",
            "2.individual.p~z,User.Read",
            "2.individual.p~uxg,User.Read",
            "2.individual.p~",
            // Another API's words.
            "2.individual.p~ugo,Visit.My.Site",
            "2.individual.p~uge,Call-555-0100",
            "2.individual.p~ugo,*0",
            "2.individual.p~ugo,*",
            "2.individual.p~ugo,*20001",
            "2.individual.p~ugg,*1",
            // Grants of nothing.
            "2.individual.~ugg,User.Read",
            "2.individual.i~ugo,*1",
            "2.individual.~s,User.Read",
            "2.individual.~n,secret-seen",
            "2.individual.p~n,visit-my-site",
            "2.individual.p~n,teams-policy",
            "2.individual.p~n,sign-in-error",
            "2.individual.p~n,sign-in-error:visit",
            "2.individual.p~n,secret-seen:visit",
            "2.individual.p~n,id-token,id-token",
            "2.mystery.p",
            "1.individual.p",
            "2.individual",
            "2.individual.p.q",
            "",
        ] {
            assert_eq!(decode(&signed(text), &modes), None, "{text}");
        }
        let whole = signed("2.individual.p~ugg,User.Read,Calendars.ReadWrite");
        for end in 0..whole.len() {
            assert_eq!(decode(&whole[..end], &modes), None, "{}", &whole[..end]);
        }
    }
}
