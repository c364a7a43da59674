//! What headers of tables and names in code say of the permissions that they hold.

use crate::status::Status;

use super::words::{DENY, of_word};

/// Words that say a status only in headers and keys, beside the words of a status.
#[rustfmt::skip]
const KEYS: [(Status, &[&str]); 3] = [
    (Status::Granted, &["current", "assigned", "effective", "actual"]),
    (Status::NotGranted, &["not"]),
    (Status::Declared, &[
        "required", "require", "requested", "request", "needed", "need", "expected", "expect",
        "optional", "minimum", "config", "default", "leastprivileged", "mostprivileged",
        "higherprivileged",
    ]),
];

/// What the front of a header or a key says of the names behind it, in lower case,
/// without blanks and marks: "missing" scopes, "notgranted" permissions.
pub(in crate::reading) fn of_key(front: &str) -> Option<Status> {
    let known = || KEYS.iter().find(|(_, words)| words.contains(&front));
    of_word(front).or_else(|| known().map(|(status, _)| *status))
}

/// Whether a name in code, in lower case, says that what it holds is not there:
/// "removed_scopes". Short words and verbs do not count: in code they may say something
/// else.
pub(in crate::reading) fn denies_in_name(name: &str) -> bool {
    let others = ["missing", "lacking", "absent", "forbidden", "withdrawn", "pending"];
    let participle = |word: &&&str| word.ends_with("ed") || others.contains(*word);
    name.contains("not_granted") || DENY.iter().filter(participle).any(|word| name.contains(word))
}
