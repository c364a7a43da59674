//! The fragment of a link to an answer, and back.
//!
//! It carries what the same answer needs and nothing else of the paste: the
//! mode, whether anything was pasted, whether it is complete, what the input
//! could not show, and each grant's name, kind, status and resource.
//!
//! ```text
//! 1.individual.p~ugg,User.Read,OnlineMeetings.ReadWrite~dng,Mail.Read~k3f9q
//! ```
//!
//! A head of version, mode and flags; then runs of grants that have kind,
//! status and resource in common, in order of the paste; then a check, since a
//! link that was cut on its way would else give another answer. All of its
//! letters may stand in a fragment as they are.

use crate::mode::{Mode, Modes};
use crate::permission::{Kind, Permission, Resource, elsewhere};
use crate::reading::{Grant, GrantKind, Reading, Sight, Status};

/// The key of the fragment.
pub const KEY: &str = "teams-scope-explainer";

const VERSION: &str = "1";
/// No reading has more: each permission in three kinds and three statuses.
const GRANTS: usize = 20_000;
/// How long a name of an API that is not in the tables may be.
const LENGTH: usize = 120;

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
    for grant in reading.grants.iter() {
        let tag = [kind(grant.kind), status(grant.status), resource(grant.resource)];
        if run != Some(tag) {
            text.push('~');
            text.extend(tag);
            run = Some(tag);
        }
        text.push(',');
        text.push_str(&grant.permission);
    }
    let check = check(&text);
    [&text, "~", &check].concat()
}

/// What such a value says; nothing where it is none, or was damaged.
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
    let mut grants = Vec::new();
    for run in runs {
        let mut pieces = run.split(',');
        let mut tag = pieces.next()?.chars();
        let (kind, status, resource) =
            (kind_of(tag.next()?)?, status_of(tag.next()?)?, resource_of(tag.next()?)?);
        for name in pieces {
            let permission = name_of(name, resource)?;
            grants.push(Grant { permission, kind, status, resource, at: Vec::new() });
        }
        if grants.len() > GRANTS {
            return None;
        }
    }
    Some(Linked { mode, reading: Reading { grants: grants.into(), ..reading } })
}

/// A permission's name. Whoever makes up a link is not to make the page say
/// words of theirs: only what Microsoft defines, and names of other APIs.
fn name_of(name: &str, resource: Resource) -> Option<String> {
    if let Some(permission) = Permission::find(name) {
        return Some(permission.name().to_owned());
    }
    let is_known = elsewhere().any(|row| row.name == name);
    let letters = |letter: char| letter.is_ascii_alphanumeric() || "._-".contains(letter);
    let could_be = resource != Resource::MicrosoftGraph
        && (1..=LENGTH).contains(&name.len())
        && name.chars().all(letters);
    (is_known || could_be).then(|| name.to_owned())
}

fn kind(kind: GrantKind) -> char {
    match kind {
        GrantKind::Known(Kind::Delegated) => 'd',
        GrantKind::Known(Kind::Application) => 'a',
        GrantKind::Unknown => 'u',
    }
}

fn kind_of(letter: char) -> Option<GrantKind> {
    GrantKind::ALL.into_iter().find(|found| kind(*found) == letter)
}

fn status(status: Status) -> char {
    match status {
        Status::Granted => 'g',
        Status::Declared => 'd',
        Status::NotGranted => 'n',
    }
}

fn status_of(letter: char) -> Option<Status> {
    Status::ALL.into_iter().find(|found| status(*found) == letter)
}

fn resource(resource: Resource) -> char {
    match resource {
        Resource::MicrosoftGraph => 'g',
        Resource::ExchangeOnline => 'e',
        Resource::SharePointOnline => 's',
        Resource::AzureAdGraph => 'z',
        Resource::Other => 'o',
    }
}

fn resource_of(letter: char) -> Option<Resource> {
    Resource::ALL.into_iter().find(|found| resource(*found) == letter)
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
            crate::reading::Supplies::built_in(),
        );
        let value = encode(mode, &reading);
        assert!(
            value.starts_with("1.individual.p~") && value.contains(",OnlineMeetings.ReadWrite~"),
            "{value}"
        );
        assert_eq!(decode(&value, &modes).unwrap().reading.grants.len(), 2);
    }

    #[test]
    fn what_was_damaged_or_made_up_opens_nothing() {
        let modes = Modes::built_in();
        let signed = |text: &str| [text, "~", &check(text)].concat();
        assert!(decode(&signed("1.individual.p~ugg,User.Read"), &modes).is_some());
        for text in [
            "1.individual.p~ugg,Visit.My.Site",
            "1.individual.p~ugo,Visit my site",
            "1.individual.p~ugg,User.Read,",
            "1.individual.p~uxg,User.Read",
            "1.individual.p~",
            "1.mystery.p",
            "2.individual.p",
            "1.individual",
            "1.individual.p.q",
            "",
        ] {
            assert_eq!(decode(&signed(text), &modes), None, "{text}");
        }
        let whole = signed("1.individual.p~ugg,User.Read,Calendars.ReadWrite");
        for end in 0..whole.len() {
            assert_eq!(decode(&whole[..end], &modes), None, "{}", &whole[..end]);
        }
    }
}
