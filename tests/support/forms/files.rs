//! Files, answers of programs, logs and tables.

use super::items::Item;

use super::pages::{GRAPH, each, names};

pub fn permission_grant(items: &[Item]) -> String {
    format!(
        "{{ \"clientId\": \"ef969797-201d-4f6b-960c-e9ed5f31dab5\", \"consentType\": \"AllPrincipals\",\n  \
         \"principalId\": null, \"resourceId\": \"13d53823-f3c5-49a5-9d4f-200a78082212\",\n  \
         \"scope\": \" {}\" }}",
        names(items, " ")
    )
}

pub fn app_role_assignments(items: &[Item]) -> String {
    let rows = each(items, ",\n", |item| {
        format!(
            "{{ \"appRoleId\": \"{}\", \"principalType\": \"ServicePrincipal\",\n  \
             \"resourceDisplayName\": \"Microsoft Graph\" }}",
            item.id
        )
    });
    format!("{{ \"value\": [\n{rows}\n] }}")
}

pub fn resource_access(items: &[Item]) -> String {
    each(items, ",\n    ", |item| {
        format!("{{ \"id\": \"{}\", \"type\": \"{}\" }}", item.id, item.word("Scope", "Role"))
    })
}

pub fn manifest(items: &[Item]) -> String {
    format!(
        "\"requiredResourceAccess\": [ {{ \"resourceAppId\": \"{GRAPH}\",\n  \
         \"resourceAccess\": [\n    {}\n  ] }} ],",
        resource_access(items)
    )
}

pub fn azure_cli(items: &[Item]) -> String {
    format!(
        "[\n{{\n\"resourceAccess\": [\n{}\n],\n\"resourceAppId\": \"{GRAPH}\"\n}}\n]",
        resource_access(items)
    )
}

pub fn azure_cli_command(items: &[Item]) -> String {
    let pairs = each(items, " ", |item| format!("{}={}", item.id, item.word("Scope", "Role")));
    format!(
        "az ad app permission add --id ef4a70d5-c51a-40ee-94f7-3e1e08903425 --api {GRAPH} \
         --api-permissions {pairs}"
    )
}

pub fn mg_context(items: &[Item]) -> String {
    let scopes = names(items, ", \n                         ");
    let kind = items[0].word("Delegated", "AppOnly");
    format!(
        "ClientId               : ef4a70d5-c51a-40ee-94f7-3e1e08903425\n\
         Scopes                 : {{{scopes}}}\nAuthType               : {kind}\n\
         ContextScope           : CurrentUser\n"
    )
}

pub fn app_role_table(items: &[Item]) -> String {
    let rows = each(items, "\n", |item| {
        format!("mD41hQ7vTk2Z… {} Tailwind Rooms       9b108f9c-…", item.id)
    });
    format!(
        "Id            AppRoleId                            PrincipalDisplayName PrincipalId\n\
         --            ---------                            -------------------- -----------\n\
         {rows}"
    )
}

pub fn permission_grant_list(items: &[Item]) -> String {
    format!("ConsentType : AllPrincipals\nScope       : {} \n", names(items, " "))
}

pub fn connect_command(items: &[Item]) -> String {
    format!("Connect-MgGraph -Scopes \"{}\"", names(items, "\",\""))
}

pub fn consent_action(items: &[Item]) -> String {
    format!(
        "\"displayName\": \"ConsentAction.Permissions\", \"oldValue\": null,\n\
         \"newValue\": \"\\\"[] => [[Id: wR2d, ClientId: 00000000-0000-0000-0000-000000000000, \
         PrincipalId: , ResourceId: 13d53823-f3c5-49a5-9d4f-200a78082212, ConsentType: \
         AllPrincipals, Scope:  {}, CreatedDateTime: , LastModifiedDateTime ]]; \\\"\"",
        names(items, " ")
    )
}

pub fn app_role_value(items: &[Item]) -> String {
    each(items, ",\n", |item| {
        format!(
            "{{ \"displayName\": \"AppRole.Value\", \"oldValue\": null, \
             \"newValue\": \"\\\"{}\\\"\" }}",
            item.name
        )
    })
}

pub fn scope_refused(items: &[Item]) -> String {
    format!(
        "AADSTS70011: The provided request must include a 'scope' input parameter. The provided \
         value for the input parameter 'scope' is not valid. The scope \
         https://graph.microsoft.com/{} is not valid.\\r\\nTrace ID: \
         9b108f9c-f349-4985-959f-aa81e4481dfa",
        names(items, " https://graph.microsoft.com/")
    )
}

pub fn scope_not_there(items: &[Item]) -> String {
    format!(
        "AADSTS650053: The application 'Fabrikam Rooms' asked for scope '{}' that doesn't exist \
         on the resource '{GRAPH}'.",
        items[0].name
    )
}

/// The first two would be needed, the others are there.
pub fn missing_permissions(items: &[Item]) -> String {
    let (needed, held) = items.split_at(items.len().min(2));
    let (lower, upper) = (items[0].word("scope", "role"), items[0].word("Scopes", "Roles"));
    format!(
        "{{\"error\":{{\"code\":\"Forbidden\",\"message\":\"Missing {lower} permissions on the \
         request. API requires one of '{}'. {upper} on the request '{}'\"}}}}",
        names(needed, ", "),
        names(held, ", ")
    )
}

pub fn env(items: &[Item]) -> String {
    format!("GRAPH_SCOPES=\"{}\"  # comma or blank", names(items, ","))
}

pub fn scopes_array(items: &[Item]) -> String {
    format!("const request = {{\n  scopes: [ '{}' ],\n}};", names(items, "', '"))
}

pub fn terraform(items: &[Item]) -> String {
    let rows = each(items, "\n  ", |item| {
        let kind = item.word("Scope", "Role");
        format!("resource_access {{\n    id   = \"{}\"\n    type = \"{kind}\"\n  }}", item.id)
    });
    format!("required_resource_access {{\n  resource_app_id = \"{GRAPH}\"\n  {rows}\n}}")
}

pub fn report(items: &[Item], permission: fn(&Item) -> &'static str) -> String {
    let rows = each(items, "\n", |item| {
        let (kind, consent) =
            (item.word("Delegated", "Application"), item.word("AllPrincipals", ""));
        let name = permission(item);
        format!("\"{kind}\",\"Contoso Planner\",\"Microsoft Graph\",\"{name}\",\"{consent}\"")
    });
    format!(
        "\"PermissionType\",\"ClientDisplayName\",\"ResourceDisplayName\",\"Permission\",\
         \"ConsentType\"\n{rows}"
    )
}

pub fn consent_report(items: &[Item]) -> String {
    report(items, |item| item.name)
}

pub fn consent_report_of_ids(items: &[Item]) -> String {
    report(items, |item| item.id)
}

pub fn markdown(items: &[Item]) -> String {
    let rows = each(items, "\n", |item| {
        format!("| {} | {} |", item.name, item.word("Delegated", "Application"))
    });
    format!("| Permission | Type |\n|---|---|\n{rows}")
}
