//! The properties of entries of Entra's audit log.

use crate::permission::Permission;

/// What the names of the log's other properties begin with: their lines belong to
/// the entry.
const PROPERTIES: [&str; 9] = [
    "ConsentContext.",
    "ConsentAction.",
    "DelegatedPermissionGrant.",
    "ServicePrincipal.",
    "AppRole.",
    "AppRoleAssignment.",
    "TargetId.",
    "User.",
    "Group.",
];

/// Whether a cell is the name of a property, perhaps with its value. A permission is
/// none, though its name may begin in the same way: `User.Read`.
pub(in crate::reading) fn is_property(cell: &str) -> bool {
    let cell = cell.trim_start_matches([' ', '"', '-', '*']);
    let ends = |letter: char| !(letter.is_ascii_alphanumeric() || letter == '.');
    let word = cell.split(ends).next().unwrap_or_default();
    let alone = matches!(word.split_once('.'), Some(("User" | "Group", _))) && word == cell.trim();
    PROPERTIES.iter().any(|property| cell.starts_with(property))
        && Permission::find(word).is_none()
        && !alone
}
