//! What the headers of a table say that its columns hold, for delimited tables
//! and for PowerShell's.

use crate::permission::{Kind, Resource};

use super::cells;
use super::draft::{Manner, Strength};
use super::grant::Status;
use super::resource;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// Names of permissions.
    Names,
    /// Their kind.
    Kind,
    /// A mark, or names, for one kind.
    OfKind(Kind),
    /// The API; whether it holds display names and nothing else.
    Api {
        display_name: bool,
    },
    Status,
    /// Why a permission is asked for: such a table is a guide.
    Guide,
    /// A column that only reports of what was granted have.
    Report,
    /// Anything else: free text, ids.
    Other,
}

/// What a header says, where it is one that tables of permissions have.
pub(super) fn column(header: &str) -> Option<Column> {
    let words: String =
        header.chars().filter(|c| c.is_alphanumeric()).take(48).collect::<String>().to_lowercase();
    // Some reports repeat a column for their filters.
    let words = words.strip_suffix("filter").unwrap_or(&words);
    let (words, _) = without_status(words);
    Some(match words {
        "permission"
        | "permissions"
        | "permissionname"
        | "permissionnames"
        | "permissionsname"
        | "permissionscope"
        | "permissionvalue"
        | "scope"
        | "scopes"
        | "scopename"
        | "scopevalue"
        | "claim"
        | "claimvalue"
        | "value"
        | "graphpermission"
        | "graphpermissions"
        | "apipermission"
        | "apipermissions"
        | "microsoftgraphpermission"
        | "microsoftgraphpermissions"
        | "berechtigung"
        | "approle"
        | "approleid"
        | "approles"
        | "approlevalue"
        | "approlename"
        | "rolename"
        | "oauthscope"
        | "graphscope"
        | "permisson"
        | "permissiongranted"
        | "permissionsgranted"
        | "scopepermission"
        | "scopespermissions" => Column::Names,
        "type"
        | "permissiontype"
        | "permissionkind"
        | "kind"
        | "typ"
        | "scopetype"
        | "typeofpermission"
        | "delegatedapplication"
        | "delegatedorapplication"
        | "applicationdelegated"
        | "grantkind"
        | "accesstype" => Column::Kind,
        "delegated" | "delegatedpermission" | "delegatedpermissions" => {
            Column::OfKind(Kind::Delegated)
        }
        "application" | "applicationpermission" | "applicationpermissions" | "apponly" => {
            Column::OfKind(Kind::Application)
        }
        "api" | "apiname" | "resource" | "resourcename" | "resourceapp" | "resourceapi" => {
            Column::Api { display_name: false }
        }
        "resourcedisplayname" => Column::Api { display_name: true },
        "status"
        | "granted"
        | "state"
        | "consentstatus"
        | "grantstatus"
        | "consented"
        | "adminconsentgranted"
        | "adminconsentstatus"
        | "consentgranted"
        | "erteilt" => Column::Status,
        "purpose"
        | "reason"
        | "justification"
        | "adminconsentrequired"
        | "adminconsent"
        | "requiresadminconsent"
        | "adminconsentneeded"
        | "why"
        | "neededfor"
        | "usedfor"
        | "requiredfor"
        | "whyneeded"
        | "whyitsneeded"
        | "whyweneedit"
        | "usage"
        | "usecase"
        | "rationale"
        | "whatfor"
        | "required"
        | "needed"
        | "businessjustification"
        | "reasonforuse"
        | "whatitsfor"
        | "whatitdoes"
        | "feature"
        | "category"
        | "endpoint"
        | "operation"
        | "scenario"
        | "zweck"
        | "grund"
        | "begründung"
        | "verwendungszweck" => Column::Guide,
        "consenttype"
        | "clientdisplayname"
        | "clientobjectid"
        | "resourceobjectid"
        | "principaldisplayname"
        | "principalobjectid" => Column::Report,
        "description" | "name" | "displayname" | "notes" | "comment" | "remarks" | "app"
        | "appname" | "appid" | "clientid" | "principalid" | "resourceid" | "id" | "risk" => {
            Column::Other
        }
        _ => return None,
    })
}

/// How the name in a row is to be read whose other cells are these. `said`: what
/// its header says of it.
pub(super) fn row<'a>(
    said: Option<Status>,
    cells: impl Iterator<Item = (Column, &'a str)>,
    known: bool,
) -> Manner {
    let (mut stated, mut report, mut guide) = (None, false, false);
    let (mut kind, mut resource) = (None, None);
    for (column, cell) in cells {
        match column {
            Column::Kind => kind = cells::kinds(cell).first().copied(),
            Column::Api { display_name } => resource = api(cell, display_name, known),
            Column::Status => stated = Some(cells::answer(cell)),
            Column::Report => report = true,
            Column::Guide => guide = true,
            _ => {}
        }
    }
    let unsaid = if guide && !report { Status::Declared } else { Status::Granted };
    Manner {
        kind,
        status: stated.or(said).unwrap_or(unsaid),
        strength: if report || stated.is_some() { Strength::Report } else { Strength::Sentence },
        resource,
        any_word: false,
    }
}

/// What a header of names says of all of them: "Missing scopes".
pub(super) fn status_of_names(header: &str) -> Option<Status> {
    let words = header.to_lowercase().replace([' ', '-'], "");
    without_status(&words).1
}

/// A header of names without the word in front that says how they stand.
fn without_status(words: &str) -> (&str, Option<Status>) {
    const STATUSES: [(&str, Status); 11] = [
        ("required", Status::Declared),
        ("requested", Status::Declared),
        ("needed", Status::Declared),
        ("minimum", Status::Declared),
        ("leastprivileged", Status::Declared),
        ("missing", Status::NotGranted),
        ("denied", Status::NotGranted),
        ("revoked", Status::NotGranted),
        ("granted", Status::Granted),
        ("consented", Status::Granted),
        ("current", Status::Granted),
    ];
    STATUSES
        .iter()
        .find_map(|(word, status)| Some((words.strip_prefix(word)?, Some(*status))))
        .filter(|(rest, _)| {
            ["permission", "scope", "approle"].iter().any(|of| rest.starts_with(of))
        })
        .unwrap_or((words, None))
}

/// The kind of all names of a column.
pub(super) fn kind_of_names(header: &str) -> Option<Kind> {
    let role = header.to_lowercase().replace(' ', "").starts_with("approle");
    role.then_some(Kind::Application)
}

/// The API that a cell of such a column names, for a permission of this name.
pub(super) fn api(cell: &str, display_name: bool, known: bool) -> Option<Resource> {
    let cell = cell.trim_matches(|c: char| c.is_whitespace() || "\"'`*_[]".contains(c));
    if cell.is_empty() || matches!(cell, "-" | "–" | "—") {
        return None;
    }
    if let Some(resource) = resource::by_display_name(cell) {
        return Some(resource);
    }
    if display_name {
        return Some(Resource::Other);
    }
    match resource::named(cell) {
        Some(Resource::Other) => {
            let lower = cell.to_lowercase();
            if lower.contains("graph") {
                return Some(Resource::MicrosoftGraph);
            }
            // "Calendar" in a column "API" is a part of Graph for whoever wrote
            // it; another API says so, or its permissions are nobody else's.
            (lower.contains("api") || !known).then_some(Resource::Other)
        }
        named => named,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_however_they_are_spelled() {
        assert_eq!(column("Permission Type"), Some(Column::Kind));
        assert_eq!(column("**PermissionTypeFilter**"), Some(Column::Kind));
        assert_eq!(column("Admin consent required?"), Some(Column::Guide));
        assert_eq!(column("ResourceDisplayName"), Some(Column::Api { display_name: true }));
        assert_eq!(column("Woodgrove"), None);
    }

    #[test]
    fn apis_are_told_apart() {
        assert_eq!(api("Office 365 Exchange Online", true, true), Some(Resource::ExchangeOnline));
        assert_eq!(api("Adatum Room API", false, false), Some(Resource::Other));
        assert_eq!(api("Microsoft Graph (v1.0)", false, true), Some(Resource::MicrosoftGraph));
        assert_eq!(api("Calendar", false, true), None);
        assert_eq!(api("-", true, true), None);
    }
}
