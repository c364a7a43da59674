//! What the headers of a table say that its columns hold, for delimited tables
//! and for PowerShell's.

use std::sync::OnceLock;

use crate::permission::{Kind, Resource};

use crate::reading::text::find;
use crate::reading::text::index::Index;
use crate::reading::words::resources;
use crate::reading::words::status;
use crate::reading::words::unheaded::below;
use crate::status::Status;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reading) enum Column {
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
    /// Whether an administrator's consent is required: a guide as well. Yes and no
    /// answer that; only the words of a status say how the permission stands.
    Consent,
    /// A column that stands only in reports of what was granted.
    Report,
    /// Anything else: free text, ids.
    Other,
    /// A header that no table of permissions has.
    Unknown,
}

/// What headers say, in small letters and without blanks and signs.
#[rustfmt::skip]
const WORDS: &[(Column, &str)] = &[
    (Column::Names, "permission permissions permissionname permissionnames permissionsname \
        permissionscope permissionvalue scope scopes scopename scopevalue claim \
        claimvalue value graphpermission graphpermissions apipermission apipermissions \
        microsoftgraphpermission microsoftgraphpermissions berechtigung approle \
        approleid approles approlevalue approlename rolename oauthscope graphscope \
        permisson permissiongranted permissionsgranted scopepermission scopespermissions"),
    (Column::Kind, "type permissiontype permissionkind kind typ scopetype typeofpermission \
        delegatedapplication delegatedorapplication applicationdelegated grantkind \
        accesstype"),
    (Column::OfKind(Kind::Delegated), "delegated delegatedpermission delegatedpermissions"),
    (Column::OfKind(Kind::Application), "application applicationpermission applicationpermissions apponly"),
    (Column::Api { display_name: false }, "api apiname resource resourcename resourceapp resourceapi"),
    (Column::Api { display_name: true }, "resourcedisplayname"),
    (Column::Status, "status granted state consentstatus grantstatus consented adminconsentgranted \
        adminconsentstatus consentgranted isgranted isconsented approved isapproved \
        hasconsent hasadminconsent approval approvalstatus approvalstate decision outcome resolution \
        review reviewstatus permissionstatus erteilt"),
    (Column::Consent, "adminconsentrequired adminconsent requiresadminconsent adminconsentneeded"),
    (Column::Guide, "purpose reason justification why neededfor usedfor requiredfor whyneeded \
        whyitsneeded whyweneedit usage usecase rationale whatfor required needed \
        businessjustification reasonforuse whatitsfor whatitdoes feature category \
        endpoint operation scenario zweck grund begründung verwendungszweck"),
    (Column::Report, "consenttype clientdisplayname clientobjectid resourceobjectid \
        principaldisplayname principalobjectid"),
    (Column::Other, "description name displayname notes comment remarks app appname appid clientid \
        principalid resourceid id risk"),
];

/// What a header says, where it is one that tables of permissions have.
pub(in crate::reading) fn column(header: &str) -> Option<Column> {
    let words = header.chars().filter(|c| c.is_alphanumeric()).take(48);
    let mut words: String = words.map(|c| c.to_ascii_lowercase()).collect();
    if !words.is_ascii() {
        words = words.to_lowercase();
    }
    // Some reports repeat a column for their filters.
    let words = words.strip_suffix("filter").unwrap_or(&words);
    let (words, _) = without_status(words);
    // "Delegated (work or school account)", in the documentation of an API.
    if let Some(kind) = of_accounts(words) {
        return Some(Column::OfKind(kind));
    }
    static TABLE: OnceLock<Index<'_>> = OnceLock::new();
    let mut rows = WORDS.iter().map(|(_, words)| *words);
    let row = TABLE.get_or_init(|| Index::of(&mut rows)).find(words)?;
    WORDS.get(row).map(|(column, _)| *column)
}

impl Column {
    /// Whether tables with it only say what is asked for.
    pub fn is_guide(self) -> bool {
        matches!(self, Column::Guide | Column::Consent)
    }
}

/// What a member of an object says of the status of the object's permission. Under a key
/// for a status any value is an answer. Under a key of reports, of consent, or one that
/// is no header of a table, only the words of a status count.
pub(in crate::reading) fn status_of_member(key: &str, value: &str) -> Option<Status> {
    match column(key) {
        Some(Column::Status) => Some(status::answer(value)),
        None => status::status(below(key, value)),
        Some(Column::Report | Column::Consent) => status::status(value),
        Some(_) => None,
    }
}

/// Whether a member asks for consent without saying which way: "Admin consent: yes" may
/// mean that it was given, or that one is required.
pub(in crate::reading) fn leaves_open(key: &str, value: &str) -> bool {
    key.trim().eq_ignore_ascii_case("admin consent") && status::is_flag(value)
}

/// The kind of a column whose header says for which accounts it is.
fn of_accounts(words: &str) -> Option<Kind> {
    let of = words.strip_prefix("delegated")?;
    let account = ["work", "school", "personal"].iter().any(|it| of.starts_with(it));
    account.then_some(Kind::Delegated)
}

/// What a header of names says of all of them: "Missing scopes".
pub(in crate::reading) fn status_of_names(header: &str) -> Option<Status> {
    let words = header.to_lowercase().replace([' ', '-'], "");
    without_status(&words).1
}

/// A header of names without the status in front of it, and that status: `missingscopes`
/// is `scopes` that are not granted.
fn without_status(words: &str) -> (&str, Option<Status>) {
    // "Least privileged", "Permissions (from least to most privileged)"
    if words.ends_with("privileged") && words.len() < 48 {
        return ("permission", Some(Status::Declared));
    }
    let names = ["permission", "scope", "approle"];
    let at = names.iter().filter_map(|names| find::short(words, names)).min().unwrap_or(0);
    let parts = words.split_at_checked(at).filter(|(front, _)| !front.is_empty());
    let told = parts.and_then(|(front, rest)| Some((rest, status::of_key(front)?)));
    told.map_or((words, None), |(rest, status)| (rest, Some(status)))
}

/// The API that a cell in a column of APIs names. `display_name`: the column holds only
/// display names. `known`: a list has the permission beside the cell.
pub(in crate::reading) fn api(cell: &str, display_name: bool, known: bool) -> Option<Resource> {
    let cell = cell.trim_matches(|c: char| c.is_whitespace() || "\"'`*_[]".contains(c));
    if cell.is_empty() || matches!(cell, "-" | "–" | "—") {
        return None;
    }
    if let Some(resource) = resources::by_display_name(cell) {
        return Some(resource);
    }
    if display_name {
        return Some(Resource::Other);
    }
    match resources::named(cell) {
        // "Calendar" in a column "API" means a part of Graph, and no other API.
        Some(Resource::Other) => resources::by_label(cell, known),
        named => named,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_known_however_they_are_spelled() {
        let api = |display_name| Column::Api { display_name };
        for (header, holds) in [
            ("Permission", Column::Names),
            ("OAuth scope", Column::Names),
            ("Berechtigung", Column::Names),
            ("Missing scopes", Column::Names),
            ("Permissions (from least to most privileged)", Column::Names),
            ("Permission Type", Column::Kind),
            ("**PermissionTypeFilter**", Column::Kind),
            ("Delegated", Column::OfKind(Kind::Delegated)),
            ("Delegated (work or school account)", Column::OfKind(Kind::Delegated)),
            ("App-only", Column::OfKind(Kind::Application)),
            ("Resource API", api(false)),
            ("ResourceDisplayName", api(true)),
            ("Admin consent granted?", Column::Status),
            ("Decision", Column::Status),
            ("Admin consent required?", Column::Consent),
            ("Why we need it", Column::Guide),
            ("consentType", Column::Report),
            ("Description", Column::Other),
        ] {
            assert_eq!(column(header), Some(holds), "{header}");
        }
        assert_eq!(column("Woodgrove"), None);
        for (header, status) in [
            ("Missing scopes", Some(Status::NotGranted)),
            ("Granted permissions", Some(Status::Granted)),
            ("Required scopes", Some(Status::Declared)),
            ("Scopes", None),
        ] {
            assert_eq!(status_of_names(header), status, "{header}");
        }
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
