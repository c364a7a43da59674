//! The words of a status: the one table of them.

use crate::status::Status;

/// The words that grant, in lower case.
#[rustfmt::skip]
pub(super) const GRANT: &[&str] = &[
    "granted", "consented", "approved", "accepted", "added", "enabled", "active",
    "gewährt", "erteilt", "concedido", "accordé", "przyznany", "uděleno", "beviljat",
];

/// Words that grant, but with which other texts begin as well: "Active Directory", "Added
/// value".
pub(super) const ORDINARY: &[&str] = &["approved", "accepted", "added", "enabled", "active"];

/// The words that deny.
#[rustfmt::skip]
pub(super) const DENY: &[&str] = &[
    "missing", "lacking", "absent", "removed", "dropped", "deleted", "revoked",
    "withdrawn", "denied", "denies", "refused", "refuses", "rejected", "rejects",
    "declined", "forbidden", "forbids", "disallowed", "disabled", "blocked", "blocks",
    "excluded", "replaced", "expired", "inactive", "pending", "awaiting", "awaits",
    "waiting", "outstanding", "failed", "failing", "invalid", "unapproved", "notgranted",
    "ungranted", "abgelehnt", "ausstehend",
];

/// Words that deny together with the word behind them: "not granted".
pub(super) const NOT: &[&str] = &["not", "no", "without", "lacks"];

/// Words behind "no longer" that make no denial of it: "no longer needed".
pub(super) const NEEDED: &[&str] = &["needed", "required", "necessary", "used", "requested"];

/// What says by itself that a permission is granted: the values of a grant's fields
/// (`AllPrincipals`), and what the portal says of how it was granted ("Admin consent").
pub(super) const WHOLE: &[&str] = &["admin consent", "user consent", "allprincipals", "principal"];

/// Yes and no in the portal's languages.
pub(super) const YES: &[&str] =
    &["yes", "ja", "oui", "sí", "si", "sì", "sim", "はい", "tak", "ano", "igen", "是", "true"];
pub(super) const NO: &[&str] =
    &["no", "nein", "non", "não", "いいえ", "nie", "ne", "nem", "nej", "nee", "否", "false"];

/// What denies a status in the portal's other languages, beside the words for no.
pub(super) const NEGATIONS: &[&str] = &["nicht", "pas", "niet", "inte", "ikke", "ej"];

/// Words that stand between a denial and what it denies.
#[rustfmt::skip]
pub(super) const BETWEEN: &[&str] = &[
    "be", "been", "being", "yet", "still", "currently", "now", "also", "actually", "ever",
    "even", "since", "later", "then", "already", "again", "got", "we", "you", "i",
];

/// Words that may stand in front of a status.
pub(super) const FRONT: &[&str] = &["still ", "currently ", "already ", "now "];

/// Words with which a status goes on: "approved by the board".
#[rustfmt::skip]
pub(super) const BEHIND: &[&str] = &[
    "for", "by", "on", "since", "until", "till", "at", "via", "with", "today",
    "yesterday", "in", "as", "already", "manually",
];

/// What stands in front of the organisation in a status of the portal. What its other
/// languages write there has letters beyond ASCII.
pub(super) const FOR: &[&str] = &["for", "para", "pour", "dla", "pro"];

/// Words behind a grant that put it under a condition: "granted once legal agrees".
pub(super) const CONDITIONS: &[&str] =
    &["if", "once", "when", "unless", "provided", "pending", "subject"];

/// The status that a word in lower case says.
pub(in crate::reading) fn of_word(word: &str) -> Option<Status> {
    match () {
        () if GRANT.contains(&word) => Some(Status::Granted),
        () if DENY.contains(&word) => Some(Status::NotGranted),
        () => None,
    }
}
