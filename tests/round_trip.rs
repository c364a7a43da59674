//! Every permission, written as each format writes it, is read back as it was.
//!
//! A form is one way to write permissions, as in the project's reference of
//! formats. What it can hold and what must come back are data; only the text is
//! a function.
#![cfg(not(target_arch = "wasm32"))]
// Clippy knows a test by its attribute, and helpers have none.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use support::tries::cases;
use teams_scope_explainer::mode::Modes;
use teams_scope_explainer::permission::Kind::{Application, Delegated};
use teams_scope_explainer::permission::{Kind, Permission, Resource};
use teams_scope_explainer::reading::Status::{Declared, Granted, NotGranted};
use teams_scope_explainer::reading::{At, Format, Status, Supplies, read};

/// A permission of one kind, to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Item {
    name: &'static str,
    kind: Kind,
    /// Its id on Microsoft Graph; empty where none is known.
    id: &'static str,
}

impl Item {
    /// `delegated` or `application`, whichever fits.
    fn word(&self, delegated: &'static str, application: &'static str) -> &'static str {
        if self.kind == Delegated { delegated } else { application }
    }
}

/// A way to write permissions.
struct Form {
    about: &'static str,
    format: Format,
    write: fn(&[Item]) -> String,
    holds: Holds,
    /// Whether the kind can be read off the text.
    kind_stated: bool,
    /// The statuses that it writes, in turn; the last one stays.
    statuses: &'static [Status],
    resource: Resource,
    /// How many are put in one text.
    many: usize,
}

/// What a form can hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Holds {
    Any,
    AnyWithId,
    OneKind,
    OnlyDelegated,
    OnlyApplication,
    OnlyApplicationWithId,
    /// Delegated permissions, from a token: all but `offline_access`.
    Scopes,
    /// One kind, from a token.
    Claims,
}

impl Form {
    const fn new(
        about: &'static str,
        format: Format,
        holds: Holds,
        statuses: &'static [Status],
        write: fn(&[Item]) -> String,
    ) -> Form {
        let resource = Resource::MicrosoftGraph;
        Form { about, format, write, holds, kind_stated: true, statuses, resource, many: 40 }
    }

    const fn kind_unstated(self) -> Form {
        Form { kind_stated: false, ..self }
    }

    const fn on(self, resource: Resource) -> Form {
        Form { resource, ..self }
    }

    const fn many(self, many: usize) -> Form {
        Form { many, ..self }
    }

    fn can_hold(&self, item: &Item) -> bool {
        let in_token = item.name != "offline_access";
        match self.holds {
            Holds::Any | Holds::OneKind => true,
            Holds::AnyWithId => !item.id.is_empty(),
            Holds::OnlyDelegated => item.kind == Delegated,
            Holds::OnlyApplication => item.kind == Application,
            Holds::OnlyApplicationWithId => item.kind == Application && !item.id.is_empty(),
            Holds::Scopes => item.kind == Delegated && in_token,
            Holds::Claims => in_token,
        }
    }

    /// Those of the items that one text of this form can hold, in order.
    fn choose(&self, items: &[Item]) -> Vec<Item> {
        let one_kind = matches!(self.holds, Holds::OneKind | Holds::Claims);
        let mut chosen: Vec<Item> = Vec::new();
        for item in items.iter().filter(|item| self.can_hold(item)) {
            let other_kind = one_kind && chosen.first().is_some_and(|one| one.kind != item.kind);
            let twice = chosen.iter().any(|known| {
                known.name == item.name && (known.kind == item.kind || !self.kind_stated)
            });
            if !other_kind && !twice {
                chosen.push(*item);
            }
        }
        chosen
    }

    /// What is wrong with the reading of a text with these items.
    fn check(&self, items: &[Item]) -> Result<(), String> {
        let text = (self.write)(items);
        let rows = items.iter().enumerate().map(|(index, item)| {
            let kind = if self.kind_stated { Some(item.kind) } else { kind_of_name(item.name) };
            let status = self.statuses[index.min(self.statuses.len() - 1)];
            (item.name.to_owned(), kind, status, self.resource)
        });
        compare(self.about, &text, self.format, &rows.collect::<Vec<_>>())
    }
}

type Row = (String, Option<Kind>, Status, Resource);

/// Reads a text, and says where the grants differ from these.
fn compare(about: &str, text: &str, format: Format, expected: &[Row]) -> Result<(), String> {
    static MODES: LazyLock<Modes> = LazyLock::new(Modes::built_in);
    let reading = read(text, &MODES, Supplies::built_in());
    let got: Vec<Row> = reading
        .grants
        .iter()
        .map(|grant| (grant.permission.clone(), grant.kind.known(), grant.status, grant.resource))
        .collect();
    let mut wrong = String::new();
    if got != expected {
        let lacking: Vec<&Row> = expected.iter().filter(|row| !got.contains(row)).collect();
        let excess: Vec<&Row> = got.iter().filter(|row| !expected.contains(row)).collect();
        wrong += &format!("lacking {lacking:?}, excess {excess:?} ");
        if lacking.is_empty() && excess.is_empty() {
            wrong += &format!("order: {got:?} ");
        }
    }
    if reading.formats != [format] {
        wrong += &format!("formats {:?} ", reading.formats);
    }
    if !reading.unrecognised.is_empty() {
        let odd: Vec<&String> = reading.unrecognised.iter().map(|piece| &piece.text).collect();
        wrong += &format!("unrecognised {odd:?} ");
    }
    // What is marked is the name, or the id that stands for it.
    let shown: Vec<u16> = reading.shown.as_deref().unwrap_or(text).encode_utf16().collect();
    for grant in reading.grants.iter().filter(|_| format != Format::Prompt) {
        for At(start, end) in &grant.at {
            let piece = String::from_utf16(&shown[*start as usize..*end as usize]).unwrap();
            let name = piece.to_ascii_lowercase().ends_with(&grant.permission.to_ascii_lowercase());
            if !name && !ids_of(&grant.permission).contains(&&*piece) {
                wrong += &format!("{} is marked at {piece:?} ", grant.permission);
            }
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(format!("{about}: {wrong}\n{text}")) }
}

// ------------------------------------------------- the permissions

fn kind_of_name(name: &str) -> Option<Kind> {
    Permission::find(name).and_then(|permission| permission.kinds().only())
}

/// The rows of ids.tsv.
static IDS: LazyLock<Vec<Item>> = LazyLock::new(|| {
    let rows = include_str!("../data/ids.tsv").lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let cells: Vec<&'static str> = row.split('\t').collect();
        let kind = if cells[1] == "d" { Delegated } else { Application };
        Item { name: cells[2], kind, id: cells[0] }
    })
    .collect()
});

fn ids_of(name: &str) -> Vec<&'static str> {
    IDS.iter().filter(|item| item.name == name).map(|item| item.id).collect()
}

/// Every permission in each of its kinds, each of its ids once.
static ALL: LazyLock<Vec<Item>> = LazyLock::new(|| {
    let mut all: BTreeSet<Item> = BTreeSet::new();
    for permission in Permission::all() {
        for kind in [Delegated, Application] {
            if !permission.kinds().contains(kind) {
                continue;
            }
            let name = permission.name();
            let mut ids = IDS.iter().filter(|item| item.name == name && item.kind == kind);
            all.insert(ids.next().copied().unwrap_or(Item { name, kind, id: "" }));
            all.extend(ids);
        }
    }
    all.into_iter().collect()
});

// ------------------------------------------------- the forms

/// Each item written, and what stands between two.
fn each(items: &[Item], between: &str, write: impl Fn(&Item) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().join(between)
}

fn names(items: &[Item], between: &str) -> String {
    each(items, between, |item| item.name.to_owned())
}

const GRAPH: &str = "00000003-0000-0000-c000-000000000000";

fn list(items: &[Item]) -> String {
    names(items, "\n")
}

fn inline_list(items: &[Item]) -> String {
    format!("We have `{}`.", names(items, "`, `"))
}

fn list_with_kinds(items: &[Item]) -> String {
    each(items, "\n", |item| format!("- {} ({})", item.name, item.word("Delegated", "Application")))
}

fn list_under_headings(items: &[Item]) -> String {
    let heading = items[0].word("Delegated permissions", "Application permissions");
    format!("{heading}:\n\n{}", names(items, "\n"))
}

fn claims_for(audience: &str, items: &[Item]) -> String {
    let held = match items[0].kind {
        Delegated => format!(r#""scp":"{}","idtyp":"user""#, names(items, " ")),
        Application => format!(r#""roles":["{}"],"idtyp":"app""#, names(items, "\",\"")),
    };
    format!(r#"{{"aud":"{audience}","exp":1801440000,{held},"ver":"1.0"}}"#)
}

fn token_for(audience: &str, items: &[Item]) -> String {
    let header = base64url(r#"{"typ":"JWT","alg":"RS256"}"#);
    let payload = base64url(&claims_for(audience, items));
    format!("Authorization: Bearer {header}.{payload}.bm90LWEtc2lnbmF0dXJl")
}

fn token(items: &[Item]) -> String {
    token_for("https://graph.microsoft.com", items)
}

fn token_of_exchange(items: &[Item]) -> String {
    token_for("https://outlook.office365.com/", items)
}

fn broken_token(items: &[Item]) -> String {
    let token = token_for(GRAPH, items);
    let token: Vec<char> = token["Authorization: Bearer ".len()..].chars().collect();
    let lines: Vec<String> = token.chunks(80).map(|line| line.iter().collect()).collect();
    lines.join("\n")
}

fn base64url(text: &str) -> String {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut encoded = String::new();
    for three in text.as_bytes().chunks(3) {
        let byte = |index: usize| u32::from(three.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for letter in 0..=three.len() {
            encoded.push(char::from(LETTERS[(bits >> (18 - 6 * letter) & 63) as usize]));
        }
    }
    encoded
}

fn token_response(items: &[Item]) -> String {
    let scope = each(items, " ", |item| format!("https://graph.microsoft.com/{}", item.name));
    format!(
        r#"{{"token_type":"Bearer","scope":"{scope}","expires_in":4687,"ext_expires_in":4687,"access_token":"eyJ0[REDACTED]"}}"#
    )
}

fn token_response_lines(items: &[Item]) -> String {
    let scope = names(items, " ");
    format!("  token_type    : Bearer\n  scope         : {scope}\n  expires_in    : 3599\n")
}

fn claims(items: &[Item]) -> String {
    let held = match items[0].kind {
        Delegated => format!("  \"scp\": \"{}\",", names(items, " ")),
        Application => format!("  \"roles\": [\n    \"{}\"\n  ],", names(items, "\",\n    \"")),
    };
    format!(
        "{{\n  \"typ\": \"JWT\",\n  \"alg\": \"RS256\"\n}}.{{\n  \
         \"aud\": \"https://graph.microsoft.com/\",\n  \"iat\": *****,\n{held}\n  \
         \"ver\": \"1.0\"\n}}.[Signature]"
    )
}

fn authorize_url(items: &[Item]) -> String {
    let scope = each(items, "+", |item| {
        let prefix = "https%3A%2F%2Fgraph.microsoft.com%2F";
        format!("{prefix}{}", item.name.to_ascii_lowercase())
    });
    format!(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=\
         ef4a70d5-c51a-40ee-94f7-3e1e08903425&response_type=code&scope={scope}&state=81f2"
    )
}

fn authorize_url_of_exchange(items: &[Item]) -> String {
    let scope = each(items, "%20", |item| format!("https://outlook.office.com/{}", item.name));
    format!(
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize?client_id=\
         ef4a70d5-c51a-40ee-94f7-3e1e08903425\n&scope={scope}\n&state=81f2"
    )
}

fn consent_callback(items: &[Item]) -> String {
    let scope =
        each(items, "+", |item| format!("https%3a%2f%2fgraph.microsoft.com%2f{}", item.name));
    format!(
        "https://fabrikam.example/done?admin_consent=True\
         &tenant=502d7ab7-0ebf-4d08-b251-c67d5c934eb0&scope={scope}"
    )
}

fn portal_cells(items: &[Item]) -> String {
    let mut rows = String::new();
    for (index, item) in items.iter().enumerate() {
        let status = match index {
            0 | 3.. => " Granted for Fabrikam Rooms\n",
            1 => " Not granted for Fabrikam Rooms\n",
            2 => "\n",
        };
        let kind = item.word("Delegated", "Application");
        rows += &format!("{}\n{kind}\nWhat its name says\nYes\n{status}", item.name);
    }
    format!(" Grant admin consent for Fabrikam Rooms\nMicrosoft Graph ({})\n{rows}", items.len())
}

fn portal_tabs(items: &[Item]) -> String {
    each(items, "\n", |item| {
        let kind = item.word("Delegated", "Application");
        format!("{}\t{kind}\tWhat its name says\t\tYes\tGranted for TAILWIND & SONS", item.name)
    })
}

fn portal_of_azure_ad_graph(items: &[Item]) -> String {
    format!("Azure Active Directory Graph ({})\n{}", items.len(), portal_tabs(items))
}

fn enterprise_page(items: &[Item]) -> String {
    each(items, "\n", |item| {
        let kind = item.word("Delegated", "Application");
        format!(
            "Microsoft Graph\tMicrosoft Graph\t{}\tWhat its name says\t\t{kind}\tAdmin consent\t\
             An administrator",
            item.name
        )
    })
}

fn permission_grant(items: &[Item]) -> String {
    format!(
        "{{ \"clientId\": \"ef969797-201d-4f6b-960c-e9ed5f31dab5\", \"consentType\": \"AllPrincipals\",\n  \
         \"principalId\": null, \"resourceId\": \"13d53823-f3c5-49a5-9d4f-200a78082212\",\n  \
         \"scope\": \" {}\" }}",
        names(items, " ")
    )
}

fn app_role_assignments(items: &[Item]) -> String {
    let rows = each(items, ",\n", |item| {
        format!(
            "{{ \"appRoleId\": \"{}\", \"principalType\": \"ServicePrincipal\",\n  \
             \"resourceDisplayName\": \"Microsoft Graph\" }}",
            item.id
        )
    });
    format!("{{ \"value\": [\n{rows}\n] }}")
}

fn resource_access(items: &[Item]) -> String {
    each(items, ",\n    ", |item| {
        format!("{{ \"id\": \"{}\", \"type\": \"{}\" }}", item.id, item.word("Scope", "Role"))
    })
}

fn manifest(items: &[Item]) -> String {
    format!(
        "\"requiredResourceAccess\": [ {{ \"resourceAppId\": \"{GRAPH}\",\n  \
         \"resourceAccess\": [\n    {}\n  ] }} ],",
        resource_access(items)
    )
}

fn azure_cli(items: &[Item]) -> String {
    format!(
        "[\n{{\n\"resourceAccess\": [\n{}\n],\n\"resourceAppId\": \"{GRAPH}\"\n}}\n]",
        resource_access(items)
    )
}

fn azure_cli_command(items: &[Item]) -> String {
    let pairs = each(items, " ", |item| format!("{}={}", item.id, item.word("Scope", "Role")));
    format!(
        "az ad app permission add --id ef4a70d5-c51a-40ee-94f7-3e1e08903425 --api {GRAPH} \
         --api-permissions {pairs}"
    )
}

fn mg_context(items: &[Item]) -> String {
    let scopes = names(items, ", \n                         ");
    let kind = items[0].word("Delegated", "AppOnly");
    format!(
        "ClientId               : ef4a70d5-c51a-40ee-94f7-3e1e08903425\n\
         Scopes                 : {{{scopes}}}\nAuthType               : {kind}\n\
         ContextScope           : CurrentUser\n"
    )
}

fn app_role_table(items: &[Item]) -> String {
    let rows = each(items, "\n", |item| {
        format!("mD41hQ7vTk2Z… {} Tailwind Rooms       9b108f9c-…", item.id)
    });
    format!(
        "Id            AppRoleId                            PrincipalDisplayName PrincipalId\n\
         --            ---------                            -------------------- -----------\n\
         {rows}"
    )
}

fn permission_grant_list(items: &[Item]) -> String {
    format!("ConsentType : AllPrincipals\nScope       : {} \n", names(items, " "))
}

fn connect_command(items: &[Item]) -> String {
    format!("Connect-MgGraph -Scopes \"{}\"", names(items, "\",\""))
}

fn consent_action(items: &[Item]) -> String {
    format!(
        "\"displayName\": \"ConsentAction.Permissions\", \"oldValue\": null,\n\
         \"newValue\": \"\\\"[] => [[Id: wR2d, ClientId: 00000000-0000-0000-0000-000000000000, \
         PrincipalId: , ResourceId: 13d53823-f3c5-49a5-9d4f-200a78082212, ConsentType: \
         AllPrincipals, Scope:  {}, CreatedDateTime: , LastModifiedDateTime ]]; \\\"\"",
        names(items, " ")
    )
}

fn app_role_value(items: &[Item]) -> String {
    each(items, ",\n", |item| {
        format!(
            "{{ \"displayName\": \"AppRole.Value\", \"oldValue\": null, \
             \"newValue\": \"\\\"{}\\\"\" }}",
            item.name
        )
    })
}

fn scope_refused(items: &[Item]) -> String {
    format!(
        "AADSTS70011: The provided request must include a 'scope' input parameter. The provided \
         value for the input parameter 'scope' is not valid. The scope \
         https://graph.microsoft.com/{} is not valid.\\r\\nTrace ID: \
         9b108f9c-f349-4985-959f-aa81e4481dfa",
        names(items, " https://graph.microsoft.com/")
    )
}

fn scope_not_there(items: &[Item]) -> String {
    format!(
        "AADSTS650053: The application 'Fabrikam Rooms' asked for scope '{}' that doesn't exist \
         on the resource '{GRAPH}'.",
        items[0].name
    )
}

/// The first two would be needed, the others are there.
fn missing_permissions(items: &[Item]) -> String {
    let (needed, held) = items.split_at(items.len().min(2));
    let (lower, upper) = (items[0].word("scope", "role"), items[0].word("Scopes", "Roles"));
    format!(
        "{{\"error\":{{\"code\":\"Forbidden\",\"message\":\"Missing {lower} permissions on the \
         request. API requires one of '{}'. {upper} on the request '{}'\"}}}}",
        names(needed, ", "),
        names(held, ", ")
    )
}

fn env(items: &[Item]) -> String {
    format!("GRAPH_SCOPES=\"{}\"  # comma or blank", names(items, ","))
}

fn scopes_array(items: &[Item]) -> String {
    format!("const request = {{\n  scopes: [ '{}' ],\n}};", names(items, "', '"))
}

fn terraform(items: &[Item]) -> String {
    let rows = each(items, "\n  ", |item| {
        let kind = item.word("Scope", "Role");
        format!("resource_access {{\n    id   = \"{}\"\n    type = \"{kind}\"\n  }}", item.id)
    });
    format!("required_resource_access {{\n  resource_app_id = \"{GRAPH}\"\n  {rows}\n}}")
}

fn report(items: &[Item], permission: fn(&Item) -> &'static str) -> String {
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

fn consent_report(items: &[Item]) -> String {
    report(items, |item| item.name)
}

fn consent_report_of_ids(items: &[Item]) -> String {
    report(items, |item| item.id)
}

fn markdown(items: &[Item]) -> String {
    let rows = each(items, "\n", |item| {
        format!("| {} | {} |", item.name, item.word("Delegated", "Application"))
    });
    format!("| Permission | Type |\n|---|---|\n{rows}")
}

#[rustfmt::skip]
const FORMS: &[Form] = &[
    Form::new("list", Format::List, Holds::Any, &[Granted], list).kind_unstated(),
    Form::new("list in a line", Format::List, Holds::Any, &[Granted], inline_list).kind_unstated(),
    Form::new("list with kinds", Format::List, Holds::Any, &[Granted], list_with_kinds),
    Form::new("list under a heading", Format::List, Holds::OneKind, &[Granted], list_under_headings),
    Form::new("token", Format::Token, Holds::Claims, &[Granted], token),
    Form::new("broken token", Format::Token, Holds::Claims, &[Granted], broken_token),
    Form::new("token of Exchange", Format::Token, Holds::Claims, &[Granted], token_of_exchange)
        .on(Resource::ExchangeOnline),
    Form::new("token response", Format::TokenResponse, Holds::Scopes, &[Granted], token_response),
    Form::new("its lines", Format::TokenResponse, Holds::Scopes, &[Granted], token_response_lines),
    Form::new("claims", Format::Claims, Holds::Claims, &[Granted], claims),
    Form::new("authorize", Format::Url, Holds::OnlyDelegated, &[Declared], authorize_url),
    Form::new("authorize for Exchange", Format::Url, Holds::Scopes, &[Declared], authorize_url_of_exchange)
        .on(Resource::ExchangeOnline),
    Form::new("callback", Format::Url, Holds::Any, &[Granted], consent_callback).kind_unstated(),
    Form::new("portal, a cell a line", Format::Portal, Holds::Any, &[Granted, NotGranted, Declared, Granted], portal_cells),
    Form::new("portal, tabs", Format::Portal, Holds::Any, &[Granted], portal_tabs),
    Form::new("portal, another group", Format::Portal, Holds::Any, &[Granted], portal_of_azure_ad_graph)
        .on(Resource::AzureAdGraph),
    Form::new("enterprise page", Format::Portal, Holds::Any, &[Granted], enterprise_page),
    Form::new("permission grant", Format::GraphJson, Holds::OnlyDelegated, &[Granted], permission_grant),
    Form::new("app role assignments", Format::GraphJson, Holds::OnlyApplicationWithId, &[Granted], app_role_assignments),
    Form::new("manifest", Format::Manifest, Holds::AnyWithId, &[Declared], manifest),
    Form::new("Get-MgContext", Format::Powershell, Holds::Claims, &[Granted], mg_context),
    Form::new("app role table", Format::Powershell, Holds::OnlyApplicationWithId, &[Granted], app_role_table),
    Form::new("grant list", Format::Powershell, Holds::OnlyDelegated, &[Granted], permission_grant_list),
    Form::new("Connect-MgGraph", Format::Powershell, Holds::OnlyDelegated, &[Declared], connect_command),
    Form::new("az list", Format::AzureCli, Holds::AnyWithId, &[Declared], azure_cli),
    Form::new("az add", Format::AzureCli, Holds::AnyWithId, &[Declared], azure_cli_command),
    Form::new("consent action", Format::AuditLog, Holds::OnlyDelegated, &[Granted], consent_action),
    Form::new("app role value", Format::AuditLog, Holds::OnlyApplication, &[Granted], app_role_value),
    // One alone is refused; of several refused together none is known to be wrong.
    Form::new("AADSTS70011", Format::Error, Holds::OnlyDelegated, &[NotGranted], scope_refused).many(1),
    Form::new("AADSTS70011, a list", Format::Error, Holds::OnlyDelegated, &[Declared], scope_refused),
    Form::new("AADSTS650053", Format::Error, Holds::OnlyDelegated, &[NotGranted], scope_not_there).many(1),
    Form::new("missing permissions", Format::Error, Holds::OneKind, &[NotGranted, NotGranted, Granted], missing_permissions),
    Form::new(".env", Format::Code, Holds::OnlyDelegated, &[Declared], env),
    Form::new("array of scopes", Format::Code, Holds::OnlyDelegated, &[Declared], scopes_array),
    Form::new("Terraform", Format::Code, Holds::AnyWithId, &[Declared], terraform),
    Form::new("consent report", Format::Table, Holds::Any, &[Granted], consent_report),
    Form::new("consent report, ids", Format::Table, Holds::AnyWithId, &[Granted], consent_report_of_ids),
    Form::new("Markdown", Format::Table, Holds::Any, &[Granted], markdown),
];

// ------------------------------------------------- the tests

/// All permissions that a form can hold, as many in a text as it takes.
fn pastes(form: &Form) -> Vec<Vec<Item>> {
    let mut pastes = Vec::new();
    let mut written = 0;
    for kind in [Delegated, Application] {
        let of_kind: Vec<Item> = ALL
            .iter()
            .filter(|item| item.kind == kind && form.can_hold(item))
            // A form that writes names writes each once.
            .filter(|item| form.by_id() || first_id(item))
            .copied()
            .collect();
        written += of_kind.len();
        // All names in these, some in the others, and in each some of all letters.
        let whole =
            ["list", "token", "portal, tabs", "authorize", "manifest"].contains(&form.about);
        let step = if whole { 1 } else { 11 };
        let few = if whole { form.many } else { form.many.min(8) };
        pastes.extend(of_kind.chunks(few).step_by(step).map(<[Item]>::to_vec));
    }
    assert!(written > 300, "{} holds {written} only", form.about);
    pastes
}

impl Form {
    fn by_id(&self) -> bool {
        let item = ALL.iter().find(|item| self.can_hold(item) && !item.id.is_empty()).unwrap();
        (self.write)(&[*item]).contains(item.id)
    }
}

/// Whether this is the first row for its name and kind.
fn first_id(item: &Item) -> bool {
    let same = |known: &&Item| known.name == item.name && known.kind == item.kind;
    ALL.iter().find(same) == Some(item)
}

fn chosen(form: &Form, paste: &[Item]) -> Result<(), String> {
    let items = form.choose(paste);
    // A list of one is refused as that one.
    if items.is_empty() || items.len() == 1 && form.about == "AADSTS70011, a list" {
        return Ok(());
    }
    form.check(&items)
}

#[test]
fn every_permission_comes_back_from_every_form() {
    let mut failures = Vec::new();
    for form in FORMS {
        let started = std::time::Instant::now();
        failures.extend(pastes(form).iter().filter_map(|paste| chosen(form, paste).err()));
        eprintln!("{}: {:?}", form.about, started.elapsed());
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n\n"));
}

/// What a prompt says for one permission only is read as that one.
#[test]
fn every_line_of_a_prompt_comes_back() {
    let mut lines: Vec<(String, Row)> = Vec::new();
    for row in include_str!("../data/prompts/en.tsv").lines().filter(|row| !row.starts_with('#')) {
        let (line, meanings) = row.split_once('\t').unwrap();
        let mut kinds: BTreeMap<&str, Vec<Kind>> = BTreeMap::new();
        for meaning in meanings.split(' ') {
            let (letter, name) = meaning.split_once(':').unwrap();
            kinds.entry(name).or_default().push(if letter == "d" {
                Delegated
            } else {
                Application
            });
        }
        let mut kinds = kinds.into_iter();
        let (Some((name, kind)), None) = (kinds.next(), kinds.next()) else { continue };
        let kind = if let [kind] = kind[..] { Some(kind) } else { None };
        let mut letters = line.chars();
        let first = letters.next().unwrap().to_uppercase();
        let line = first.chain(letters).collect();
        lines.push((line, (name.to_owned(), kind, Declared, Resource::MicrosoftGraph)));
    }
    assert!(lines.len() > 900, "{} lines", lines.len());
    // No name twice in a prompt: the kind of one line would tell that of the other.
    let mut prompts: Vec<Vec<(String, Row)>> = Vec::new();
    for line in lines {
        let has_room = |prompt: &&mut Vec<(String, Row)>| {
            prompt.len() < 20 && prompt.iter().all(|(_, row)| row.0 != line.1.0)
        };
        match prompts.iter_mut().find(has_room) {
            Some(prompt) => prompt.push(line),
            None => prompts.push(vec![line]),
        }
    }
    let mut failures = Vec::new();
    for prompt in prompts {
        let (written, rows): (Vec<String>, Vec<Row>) = prompt.into_iter().unzip();
        let text = format!(
            "Tailwind Meet\nThis app would like to:\n{}\nConsent on behalf of your organization",
            written.join("\n")
        );
        failures.extend(compare("prompt", &text, Format::Prompt, &rows).err());
    }
    assert!(failures.is_empty(), "{} failures:\n{}", failures.len(), failures.join("\n\n"));
}

proptest! {
    #![proptest_config(cases(200))]

    /// Few permissions, of all letters and of both kinds, come back as well.
    #[test]
    fn few_permissions_come_back(
        places in vec(any::<Index>(), 1..=6),
        form in select((0..FORMS.len()).collect::<Vec<_>>()),
    ) {
        let form = &FORMS[form];
        let items: Vec<Item> = places.iter().map(|place| *place.get(&ALL)).collect();
        let items = form.choose(&items);
        let most = if form.many == 1 { 1 } else { items.len() };
        if let Err(wrong) = chosen(form, &items[..most.min(items.len())]) {
            prop_assert!(false, "{wrong}");
        }
    }
}
