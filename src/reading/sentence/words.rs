//! The closed table of words by which sentences are read (docs/spec/formats.md,
//! Prose). A word that is not in it says nothing.

use std::sync::OnceLock;

use super::effect::Effect;
use crate::reading::text::index::Index;
use crate::reading::words::{columns, kind, status, suggest};
use crate::status::Status;

/// What a word does in a sentence about permissions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Verb(Verb),
    /// Denies what stands behind it: "no X", "without X".
    No,
    /// Denies a verb or a name.
    Not,
    /// Denies in a way that the table does not read: always a doubt.
    Neither,
    Doubt,
    Please,
    /// Opens a clause: "but".
    Opener,
    Joiner,
    /// Helps a verb: "is", "does".
    Aux,
    Adverb,
    /// Articles, pronouns, and what leads from a verb to its object.
    Filler,
    /// Points to a list: "these".
    Points,
    /// Who speaks, or is spoken to.
    Speaker,
    /// What a permission, an API, or somebody who has one is called.
    Noun,
    Kind,
    /// When, where and by whom.
    Prep,
    Number,
    Unknown,
}

/// A verb, a participle, or a noun of need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Verb {
    /// What it says of a name; `None`: nothing.
    pub says: Option<Effect>,
    /// What it says of a name where the verb is denied: "does not need X".
    pub denied: Effect,
    pub form: Form,
}

/// On which side of a verb its names stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Behind it: "has X".
    Active,
    /// On both sides: "X was granted", "granted: X".
    Participle,
    /// As `Participle`, but in the table of statuses only (`words::status`): it counts
    /// where it is stated, and not within a sentence.
    Status,
    /// Behind it, and it speaks of what is to be done: "add X", "to grant X".
    Bare,
    /// Behind it, and any other verb says more: "only X".
    Weak,
    /// It sets apart what stands behind it: "differs from Y", "unlike Y".
    Contrast,
}

impl Form {
    pub fn is_participle(self) -> bool {
        matches!(self, Form::Participle | Form::Status)
    }
}

use Effect::{Declared, Granted, NotGranted, Nothing, Unsure};

/// The verbs of the table, with all their forms.
#[rustfmt::skip]
const VERBS: &[(Option<Effect>, Effect, Form, &str)] = &[
    (Some(Declared), Nothing, Form::Active, "require requires requiring need needs needing \
        request requests requesting want wants wanting"),
    (Some(Declared), Nothing, Form::Participle, "required needed necessary requested wanted ask \
        asks asked asking"),
    (None, Nothing, Form::Active, "use uses using"),
    (None, Nothing, Form::Participle, "used"),
    (Some(Granted), NotGranted, Form::Active, "has have had having hold holds holding got \
        contain contains include includes"),
    (Some(Granted), NotGranted, Form::Participle, "granted consented approved accepted added \
        enabled held contained included allprincipals yes ✓"),
    (Some(NotGranted), Unsure, Form::Active, "lack lacks lacked miss misses missed denies rejects \
        declines blocks"),
    (Some(NotGranted), Unsure, Form::Participle, "lacking missing removed revoked denied rejected \
        declined withdrawn pending blocked ✗"),
    (Some(Unsure), Nothing, Form::Bare, "grant granting approve approves approving accept accepts \
        accepting add adds adding enable enables enabling"),
    (Some(Unsure), Unsure, Form::Bare, "remove removes removing revoke revokes revoking deny \
        denying reject rejecting decline declining withdraw withdraws withdrawing block blocking"),
    (Some(Granted), Unsure, Form::Weak, "only just"),
    (Some(Nothing), Nothing, Form::Contrast, "differ differs differed different unlike confuse \
        confuses confused confusing"),
];

/// All other words.
#[rustfmt::skip]
const WORDS: &[(Class, &str)] = &[
    (Class::No, "no without"),
    (Class::Not, "not never cannot nicht"),
    (Class::Neither, "none neither nor nobody nothing"),
    (Class::Doubt, "if once when unless until after before should would will could may might must \
        plan planned tomorrow soon later next maybe perhaps probably think believe sure supposed \
        meant instead rather except excluding exception apart other see screenshot attached"),
    // Signs and words of a status that is still open, negations of the portal's languages.
    (Class::Doubt, "⏳ open tbd tbc unclear unknown respectively kein keine keinen ohne pas sans sin \
        não sem nie"),
    (Class::Please, "please"),
    (Class::Opener, "but however"),
    (Class::Joiner, "and or plus well"),
    (Class::Aux, "is are was were be been being am do does did"),
    (Class::Adverb, "still yet now also already currently even ever longer again then too actually \
        finally since"),
    (Class::Filler, "the a an this those that which it they them its our their your my both all \
        any every each there here to for of as on from with"),
    (Class::Points, "these following below"),
    (Class::Speaker, "we i you us he she who"),
    (Class::Noun, "permission permissions scope scopes role roles right rights access consent \
        grants approval admin administrator app apps tenant vendor user users token status type \
        api apis graph microsoft office exchange online sharepoint azure active directory calendar \
        calendars teams mail meeting meetings"),
    (Class::Kind, "delegated application app-only"),
    (Class::Prep, "in by at because via under per last yesterday today"),
];

/// How words of denial and of need begin in the portal's other languages. The table has
/// no sentences of those languages, so that such a word is a doubt.
#[rustfmt::skip]
const STEMS: &[&str] = &[
    "abgelehn", "ausstehend", "fehlend", "fehlt", "verweiger", "widerruf", "entzogen", "benötig",
    "erforderlich", "angeforder", "beantrag", "gesperrt",
    "refusé", "manquant", "révoqu", "rejeté", "retiré", "demandé", "requise", "nécessaire",
    "attente", "denegad", "rechazad", "faltan", "pendient", "revocad", "solicitad", "requerid",
    "necesari", "negad", "recusad", "rejeitad", "pendent", "faltam", "revogad", "necessári",
];

/// What a word does. "n't" at its end denies.
pub(super) fn class(word: &str) -> Class {
    if let Some(class) = of_name(word) {
        return class;
    }
    if word.len() > 16 {
        return Class::Unknown;
    }
    if word.bytes().all(|byte| byte.is_ascii_digit() || b".:-".contains(&byte)) {
        return Class::Number;
    }
    let lower = word.to_lowercase();
    if let Some(class) = table().find(&lower).and_then(of_row) {
        return class;
    }
    match status::of_word(&lower) {
        _ if lower.ends_with("n't") => Class::Not,
        Some(Status::Granted) => Class::status(Granted, NotGranted),
        Some(Status::NotGranted) => Class::status(NotGranted, Unsure),
        _ if kind::of_word(&lower).is_some() => Class::Kind,
        _ if begins_like_denial(&lower) => Class::Doubt,
        _ => Class::Unknown,
    }
}

fn begins_like_denial(lower: &str) -> bool {
    // The first letter rules out most of them.
    let first = lower.bytes().next();
    STEMS.iter().any(|stem| stem.bytes().next() == first && lower.starts_with(stem))
}

/// What a name in code says of what it holds: `grantedScopes`, `missing_permissions`.
fn of_name(word: &str) -> Option<Class> {
    let glued = word.len() <= 40 && (word.contains('_') || suggest::is_humped(word));
    Some(match columns::status_of_names(Some(word).filter(|_| glued)?)? {
        Status::Granted => Class::status(Granted, NotGranted),
        Status::NotGranted => Class::status(NotGranted, Unsure),
        Status::Declared => {
            Class::Verb(Verb { says: Some(Declared), denied: Nothing, form: Form::Participle })
        }
    })
}

/// All words of the table, and their rows: those of verbs come first.
fn table() -> &'static Index<'static> {
    static TABLE: OnceLock<Index<'_>> = OnceLock::new();
    let verbs = VERBS.iter().map(|(_, _, _, words)| *words);
    let mut rows = verbs.chain(WORDS.iter().map(|(_, words)| *words));
    TABLE.get_or_init(|| Index::of(&mut rows))
}

/// What the words of a row do.
fn of_row(row: usize) -> Option<Class> {
    if let Some((says, denied, form, _)) = VERBS.get(row) {
        return Some(Class::Verb(Verb { says: *says, denied: *denied, form: *form }));
    }
    WORDS.get(row.checked_sub(VERBS.len())?).map(|(class, _)| *class)
}

impl Class {
    fn status(says: Effect, denied: Effect) -> Class {
        Class::Verb(Verb { says: Some(says), denied, form: Form::Status })
    }

    pub fn is_participle(self) -> bool {
        matches!(self, Class::Verb(verb) if verb.form.is_participle())
    }

    /// Whether it may stand between a verb and its name.
    pub fn leads_on(self) -> bool {
        matches!(self, Class::Filler | Class::Points | Class::Noun | Class::Kind | Class::Number)
            || matches!(self, Class::Aux | Class::Adverb | Class::Speaker)
    }

    /// Whether it may stand in a list: it leads to a name, joins names, or is a status.
    pub fn is_of_lists(self) -> bool {
        let asks = |verb: Verb| verb.says == Some(Declared) || verb.says.is_none();
        let status = matches!(self, Class::Verb(verb) if self.is_participle() && !asks(verb));
        status || (self.leads_on() && self != Class::Speaker) || self == Class::Joiner
    }
}

/// Whether a word leaves open what its clause says: a word of doubt, or a negation
/// that no row has `taken`. "May" with a capital is the month, unless it is the first
/// word of a sentence.
pub(super) fn doubts(word: &str, class: Class, taken: bool, first: bool) -> bool {
    match class {
        Class::Doubt => word != "May" || first,
        Class::Neither => true,
        Class::No | Class::Not => !taken,
        _ => false,
    }
}

/// Whether a word may be a status that the table does not know, such as "refused":
/// it never grants.
pub(super) fn may_be_status(word: &str, class: Class) -> bool {
    class == Class::Unknown && word.len() > 4 && word.ends_with("ed")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_stands_twice_in_the_table() {
        let mut words: Vec<&str> = table().all().map(|(word, _)| word).collect();
        let count = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), count);
    }

    #[test]
    fn a_word_says_the_same_in_a_sentence_and_as_a_status() {
        let mut both = 0;
        for (word, row) in table().all() {
            let Some(class) = of_row(row) else { continue };
            let Some(status) = status::of_word(word) else { continue };
            let says = if status == Status::Granted { Granted } else { NotGranted };
            match class {
                Class::Verb(verb) => assert_eq!(verb.says, Some(says), "{word}"),
                // "Active Directory"
                other => assert_eq!((word, other), ("active", Class::Noun)),
            }
            both += 1;
        }
        assert_eq!(both, 20, "words that the tables share");
        // What may stand between a denial and its word belongs to the verb here, too.
        for word in ["be", "been", "yet", "still", "currently", "now", "already", "again"] {
            assert!(status::is_auxiliary(word), "{word}");
            assert!(matches!(class(word), Class::Aux | Class::Adverb), "{word}");
        }
    }

    #[test]
    fn words_are_found_in_any_case() {
        for (word, expected) in [
            ("WITHOUT", Class::No),
            ("Doesn't", Class::Not),
            ("2026-11-24", Class::Number),
            ("may", Class::Doubt),
            ("Grantedly", Class::Unknown),
        ] {
            assert_eq!(class(word), expected, "{word}");
        }
        assert!(class("Gewährt").is_participle());
    }
}
